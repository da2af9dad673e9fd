// What is compared: the gold file of a document, and what a program found in it (`ingest --dry-run --format json`).
import { z } from 'zod';
import { gold } from '../../tools/gold-format.ts';

/** The gold of a text that may be no minutes at all: then there is nothing to find in it. */
export const readingGold = gold.extend({
  isMinutes: z.boolean(),
  accept: z.record(z.string(), z.array(z.unknown())).default({}),
  meeting: gold.shape.meeting.nullish(),
  attendance: gold.shape.attendance.default([]),
  items: gold.shape.items.default([]),
});
export type ReadingGold = z.infer<typeof readingGold>;

const text = z.string().nullish();
/** One answer, several or none. */
const some = z
  .union([z.string(), z.array(z.string().nullable())])
  .nullish()
  .transform((given) => [given ?? []].flat().filter((one): one is string => one !== null && one !== ''));

const amount = z.looseObject({
  sek: z.number().nullish(),
  max: z.boolean().nullish(),
  pot: text,
  year: z.number().nullish(),
  years: z.array(z.number()).nullish(),
});
const decision = z
  .looseObject({
    text,
    startsWith: text,
    type: text,
    kind: text,
    assignees: some,
    due: some,
    amounts: z.array(amount).default([]),
    projects: some,
    networks: some,
    municipalities: some,
  })
  .transform(({ text, startsWith, type, kind, ...rest }) => ({
    ...rest,
    text: startsWith ?? text ?? '',
    type: type ?? kind ?? '',
  }));
const item = z.looseObject({
  heading: z.string().default(''),
  kind: text,
  time: text,
  presenters: z.array(z.looseObject({ person: z.string(), represents: some })).default([]),
  projects: some,
  networks: some,
  decisions: z.array(decision).default([]),
});

export const prediction = z.looseObject({
  isMinutes: z.boolean().default(true),
  meeting: z.record(z.string(), z.unknown()).nullish(),
  attendance: z
    .array(z.looseObject({ person: z.string(), represents: some, status: text, remote: z.boolean().nullish() }))
    .default([]),
  items: z.array(item).default([]),
});
export type Prediction = z.infer<typeof prediction>;
export type FoundItem = Prediction['items'][number];
export type FoundDecision = FoundItem['decisions'][number];

/** What else is right for a field besides its own answer. */
export const acceptedTexts = (
  { accept }: { accept: Readonly<Record<string, readonly unknown[]>> },
  field: string,
): string[] => (accept[field] ?? []).filter((one): one is string => typeof one === 'string');
