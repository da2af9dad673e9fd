// A plan as writers hand it over: a seed, an importer, a form. What is not given is left as it is, null takes it away, and nothing that is
// not named goes: what is no longer followed up gets a day on which it was dropped.
import { z } from 'zod';
import { isoDate } from '../register-format.ts';

const id = (prefix: string) => z.string().startsWith(`${prefix}:`).max(400);
/** The id of something outside the plan; that it is there and of the right kind is asked of the graph. */
const other = z.string().min(1).max(400);
const words = z.string().trim().min(1).max(500);
const longer = z.string().trim().max(4_000);
const year = z.int().min(1900).max(2200);

const keyFigure = z.strictObject({
  /** Ours, to change one: its name may then be another. Not given: the goal's key figure of that name, else a new one. */
  id: id('key-figure').nullish(),
  name: words.nullish(),
  unit: z.string().trim().max(40).nullish(),
  direction: z.enum(['HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'YES_NO']).nullish(),
  koladaId: z
    .string()
    .regex(/^[NU]\d{5}$/)
    .nullish(),
  definition: longer.nullish(),
  droppedOn: isoDate.nullish(),
  /** The first day of the wording given here, when it is another than before; not given: the day it is written. */
  since: isoDate.nullish(),
  /** The decision that the wording rests on. */
  decision: other.nullish(),
  targets: z.array(z.strictObject({ year, text: words.nullable(), decision: other.nullish() })).nullish(),
});
const goal = z.strictObject({
  id: id('goal').nullish(),
  name: words.nullish(),
  ordinal: z.string().trim().min(1).max(20).nullish(),
  responsible: other.nullish(),
  /** Projects and networks; the whole list. */
  contributors: z.array(other).max(1_000).nullish(),
  keyFigures: z.array(keyFigure).max(1_000).nullish(),
});
const area = z.strictObject({
  id: id('area').nullish(),
  name: words.nullish(),
  ordinal: z.int().min(1).max(1_000).nullish(),
  goals: z.array(goal).max(1_000).nullish(),
});
export const planFormat = z.strictObject({
  id: z
    .string()
    .regex(/^plan:[a-z0-9-]+$/)
    .nullish(),
  name: words.nullish(),
  from: isoDate.nullish(),
  to: isoDate.nullish(),
  source: longer.nullish(),
  example: z.boolean().nullish(),
  /** Percent of the target. */
  greenFrom: z.number().min(0).max(1_000).nullish(),
  yellowAbove: z.number().min(0).max(1_000).nullish(),
  areas: z.array(area).max(200).nullish(),
});
export type PlanInput = z.infer<typeof planFormat>;
export type AreaInput = z.infer<typeof area>;
export type GoalInput = z.infer<typeof goal>;
export type KeyFigureInput = z.infer<typeof keyFigure>;

const unlessGiven = <const T extends string>(values: readonly [T, ...T[]], usual: T) =>
  z
    .enum(values)
    .nullish()
    .transform((value): T => (value as T | null | undefined) ?? usual);

export const outcomeFormat = z.strictObject({
  keyFigure: id('key-figure'),
  year,
  period: unlessGiven(['TERTIAL_1', 'TERTIAL_2', 'YEAR_END'], 'YEAR_END'),
  gender: unlessGiven(['TOTAL', 'WOMEN', 'MEN'], 'TOTAL'),
  /** A municipality or an organisation; not given: all that the plan covers. */
  for: z.union([id('municipality'), id('organization')]).nullish(),
  value: z.number().nullish(),
  missingReason: z.enum(['NOT_MEASURED', 'NOT_APPLICABLE', 'CONFIDENTIAL', 'NOT_PUBLISHED']).nullish(),
  /** As the source writes it. Alone, it is read as a number: «60 %», «−1,5», «klar», «-». */
  text: z.string().trim().max(200).nullish(),
  measuredOn: isoDate.nullish(),
  source: longer.nullish(),
  comment: longer.nullish(),
});
export type OutcomeInput = z.input<typeof outcomeFormat>;
