// The shape of the gold files: what a careful reader found in real minutes. Beside each answer stand the others that are right
// (`accept`), other spellings (`aliases`), what may be there or not (`optional`) and what may come on its own (`parts`).
import { z } from 'zod';

const accept = z.record(z.string(), z.array(z.unknown())).default({});
const names = z.array(z.string()).default([]);
const text = z.string().nullish();

const amount = z.looseObject({
  sek: z.number(),
  max: z.boolean(),
  pot: text,
  year: z.number().nullish(),
  /** The same sum in each of several years. */
  years: z.array(z.number()).nullish(),
  accept,
});
const decision = z.looseObject({
  startsWith: z.string(),
  type: z.string(),
  assignees: names,
  due: names,
  amounts: z.array(amount).default([]),
  projects: names,
  networks: names,
  municipalities: names,
  parts: names,
  optional: z.boolean().default(false),
  accept,
});
const item = z.looseObject({
  ordinal: z.number(),
  label: text,
  time: text,
  heading: z.string(),
  kind: z.string(),
  presenters: z.array(z.looseObject({ person: z.string(), represents: text })).default([]),
  projects: names,
  networks: names,
  decisions: z.array(decision).default([]),
  parts: names,
  optional: z.boolean().default(false),
  accept,
});
const attendance = z.looseObject({
  person: z.string(),
  represents: names,
  status: z.string(),
  remote: z.boolean().default(false),
  optional: z.boolean().default(false),
  accept,
});

export const gold = z.looseObject({
  file: z.string(),
  meeting: z.looseObject({
    documentDate: text,
    statedDate: text,
    date: text,
    start: text,
    end: text,
    place: text,
    mode: text,
    number: text,
    chair: text,
    secretary: text,
    accept,
  }),
  attendance: z.array(attendance),
  items: z.array(item),
  aliases: z.record(z.string(), z.record(z.string(), names)).default({}),
});
export type Gold = z.infer<typeof gold>;
export type GoldItem = Gold['items'][number];
export type GoldDecision = GoldItem['decisions'][number];
