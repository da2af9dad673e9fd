// The register: the things a region has before any minutes are read, and the things its minutes name.
// It gives names, not facts: what somebody did or decided stands in the minutes (see minutes-format.ts).
import { z } from 'zod';

export const isoDate = z.iso.date();
const id = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}:[a-z0-9-]+$`), `must look like ${prefix}:some-name`);
const named = (prefix: string) => ({
  id: id(prefix),
  name: z.string().min(1),
  /** Other spellings and earlier names, as they are written in sources. */
  aliases: z.array(z.string().min(1)).default([]),
});

export const register = z.strictObject({
  municipalities: z
    .array(
      z.strictObject({
        ...named('municipality'),
        /** SCB's four digits; the id is municipality:CODE. */
        code: z.string().regex(/^\d{4}$/),
        county: z.string().optional(),
      }),
    )
    .default([]),
  organizations: z
    .array(
      z.strictObject({
        ...named('organization'),
        kind: z.enum([
          'SECRETARIAT',
          'REGION',
          'STATE_AGENCY',
          'ASSOCIATION',
          'COMPANY',
          'JOINT_BOARD',
          'COMPETENCE_CENTRE',
          'OTHER',
        ]),
      }),
    )
    .default([]),
  bodies: z
    .array(
      z.strictObject({
        ...named('body'),
        kind: z.enum(['DIRECTORS_GROUP', 'BOARD', 'PRESIDIUM', 'STEERING_GROUP', 'REFERENCE_GROUP', 'OTHER']),
      }),
    )
    .default([]),
  networks: z
    .array(
      z.strictObject({
        ...named('network'),
        purpose: z.string().optional(),
        goal: z.string().optional(),
        startedOn: isoDate.optional(),
        closedOn: isoDate.optional(),
      }),
    )
    .default([]),
  people: z.array(z.strictObject(named('person'))).default([]),
  projects: z
    .array(
      z.strictObject({
        ...named('project'),
        kind: z.enum(['TEST_AND_DEVELOPMENT', 'NETWORK_INITIATIVE', 'STATISTICS', 'TRIAL', 'CAMPAIGN', 'OTHER']),
        description: z.string().optional(),
        partOf: id('project').optional(),
        continues: id('project').optional(),
      }),
    )
    .default([]),
  matters: z.array(z.strictObject({ ...named('matter'), registryNumber: z.string().optional() })).default([]),
  pots: z
    .array(
      z.strictObject({
        id: id('pot'),
        name: z.string().min(1),
        year: z.int().optional(),
        /** Whole kronor set aside; absent when no source says it. */
        allocatedSek: z.int().nonnegative().optional(),
      }),
    )
    .default([]),
  agreements: z
    .array(
      z.strictObject({
        ...named('agreement'),
        kind: z.string(),
        status: z.enum(['DRAFT', 'SIGNED', 'TERMINATED', 'EXPIRED']),
        /** The parties as the source words them when it does not list them: «berörda kommuner». */
        partiesText: z.string().optional(),
        signedOn: isoDate.optional(),
        endsOn: isoDate.optional(),
        termMonths: z.int().positive().optional(),
        terms: z.string().optional(),
        replaces: id('agreement').optional(),
      }),
    )
    .default([]),
});
export type Register = z.infer<typeof register>;
