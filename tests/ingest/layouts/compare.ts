// Where what was read differs from what was written: one line for each difference, none when all is well.
import type { FoundDecision, FoundItem, FoundMinutes } from '../../../ingest/found.ts';
import type { Expected, ExpectedDecision } from './layout.ts';

export type Aspect = 'meeting' | 'attendance' | 'items' | 'decisions' | 'content';

const same = (a: unknown): string =>
  String(a ?? '')
    .replace(/[.,]$/, '')
    .toLowerCase();
const sorted = (values: readonly string[]): string => JSON.stringify(values.map(same).sort());
const differ = (what: string, expected: string, found: string): string[] =>
  expected === found ? [] : [`${what}: ${expected} but ${found}`];

export const COMPARE: Readonly<Record<Aspect, (expected: Expected, found: FoundMinutes) => string[]>> = {
  meeting: ({ meeting }, found) => [
    ...Object.entries(meeting).flatMap(([key, value]) => {
      const read = Object.entries(found.meeting).find(([name]) => name === key)?.[1];
      return differ(`meeting.${key}`, same(value), same(read));
    }),
    ...differ('date conflict', 'false', String(found.meeting.dateConflict)),
  ],

  attendance: ({ attendance }, found) =>
    differ(
      'attendance',
      sorted(attendance.map(({ name, represents, status }) => `${name}, ${represents}, ${status}`)),
      sorted(found.attendance.map(({ person, represents, status }) => `${person}, ${represents.join('+')}, ${status}`)),
    ),

  items: ({ items }, found) => [
    ...differ(
      'items',
      JSON.stringify(items.map(({ label, time, heading }) => [label, time, same(heading)])),
      JSON.stringify(found.items.map(({ label, time, heading }) => [label, time, same(heading)])),
    ),
    ...items.flatMap((item, index) => {
      const read = found.items[index];
      if (!read) return [];
      const presenters = read.presenters.map(({ person }) => person);
      return [
        ...differ(`kind of «${item.heading}»`, item.kind, read.kind),
        ...differ(`presenters of «${item.heading}»`, sorted(item.presenters), sorted(presenters)),
        ...missing(`project of «${item.heading}»`, item.projects, read.projects),
      ];
    }),
  ],

  decisions: ({ items }, found) =>
    items.flatMap(({ heading, decisions }, index) =>
      differ(
        `decisions of «${heading}»`,
        JSON.stringify(decisions.map(({ text }) => same(text))),
        JSON.stringify(found.items[index]?.decisions.map(({ text }) => same(text)) ?? []),
      ),
    ),

  content: ({ items }, found) =>
    items.flatMap(({ decisions }, index) =>
      decisions.flatMap((decision, at) => contentOf(decision, found.items[index], found.items[index]?.decisions[at])),
    ),
};

function contentOf(
  expected: ExpectedDecision,
  item: FoundItem | undefined,
  found: FoundDecision | undefined,
): string[] {
  if (!item || !found) return [`«${expected.text}» was not found`];
  const what = (part: string): string => `${part} of «${expected.text}»`;
  const amounts = found.amounts.map(({ sek, max, pot, year }) => JSON.stringify([sek, max, same(pot), year]));
  return [
    ...(expected.types.includes(found.type) ? [] : differ(what('type'), expected.types.join('/'), found.type)),
    ...differ(what('assignees'), sorted(expected.assignees), sorted(found.assignees)),
    ...differ(what('due'), sorted(expected.due), sorted(found.due.map(({ date }) => date))),
    ...differ(
      what('amounts'),
      sorted(expected.amounts.map(({ sek, max, pot, year }) => JSON.stringify([sek, max, same(pot), year]))),
      sorted(amounts),
    ),
    ...missing(what('project'), expected.projects, found.projects),
    ...differ(what('municipalities'), sorted(expected.municipalities), sorted(found.municipalities)),
  ];
}

const missing = (what: string, expected: readonly string[], found: readonly string[]): string[] =>
  expected.every((name) => found.some((one) => same(one) === same(name)))
    ? []
    : [`${what}: ${sorted(expected)} but ${sorted(found)}`];
