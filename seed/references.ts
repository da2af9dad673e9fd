// What a seed's files refer to: each field that holds ids, what kinds of thing it may name, and whether that thing is there by the
// time the file is written. Minutes are written in order of date, so they can only refer to what they or earlier ones say.
import type { Minutes } from '../services/minutes-format.ts';
import type { Register } from '../services/register-format.ts';
import { type Problem, pathText } from './problem.ts';

const ENTITIES = ['municipality', 'organization', 'body', 'network', 'person', 'project', 'matter', 'agreement'];
const ANYTHING = [...ENTITIES, 'pot', 'meeting', 'item', 'decision', 'assignment', 'document'];
const ACTORS = ['municipality', 'organization', 'body', 'network'];

/** Field → the kinds that it may name. A field has one meaning wherever it stands. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  about: ANYTHING,
  actor: ['municipality', 'organization', 'network'],
  agreement: ['agreement'],
  assignees: [...ACTORS, 'person'],
  body: ['body', 'network'],
  chair: ['person'],
  concerns: ANYTHING,
  contributors: ['project', 'network'],
  covers: ['project', 'network', 'organization'],
  decision: ['decision'],
  dueAt: ['meeting'],
  employer: ['municipality', 'organization'],
  for: ENTITIES,
  group: ['body', 'network', 'organization'],
  holder: ['municipality', 'organization'],
  matter: ['matter'],
  member: ['person', 'municipality'],
  of: ANYTHING,
  onBehalfOf: ['municipality', 'organization'],
  parties: ['municipality', 'organization'],
  person: ['person'],
  pot: ['pot'],
  project: ['project'],
  projects: ['project'],
  reportedAt: ['item'],
  reports: ['assignment'],
  representing: ACTORS,
  responsible: ['municipality'],
  secretary: ['person'],
  substituteFor: ['person'],
  target: ANYTHING,
  to: ['body', 'organization', 'network'],
};

/** Things that come with minutes and not with the register. */
const OF_MINUTES = /^(meeting|item|decision|assignment|document):/;

type Reference = { field: string; id: string; path: PropertyKey[] };
export type MinutesFile = { file: string; minutes: Minutes };

/** Every id in a field of the table, with its place. */
function referencesIn(value: unknown, path: PropertyKey[] = []): Reference[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => referencesIn(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => {
    const here = [...path, field];
    if (!(field in KINDS)) return referencesIn(inner, here);
    if (typeof inner === 'string') return [{ field, id: inner, path: here }];
    // A membership's «from» and «to» are dates; a list of ids is the only other shape that counts.
    if (!Array.isArray(inner)) return referencesIn(inner, here);
    return inner.flatMap((entry, index) =>
      typeof entry === 'string' ? [{ field, id: entry, path: [...here, index] }] : [],
    );
  });
}

/** The ids that a register gives. */
export const registered = (register: Register): string[] =>
  Object.values(register).flatMap((things: readonly { id: string }[]) => things.map(({ id }) => id));

const local = (id: string): string => id.slice(id.indexOf(':') + 1);

/** The ids that one meeting's minutes bring with them. */
export function brought({ document, meeting, items, otherMeetings }: Minutes): string[] {
  const at = local(meeting.id);
  return [
    document.id,
    meeting.id,
    ...items.flatMap(({ ordinal, decisions }) => [
      `item:${at}:${ordinal}`,
      ...decisions.flatMap((decision) => [
        `decision:${at}:${ordinal}:${decision.ordinal}`,
        ...decision.assignments.map((_, index) => `assignment:${at}:${ordinal}:${decision.ordinal}:${index + 1}`),
      ]),
    ]),
    ...otherMeetings.flatMap(({ id, decisions }) => [id, ...decisions.map((decision) => decision.id)]),
  ];
}

type Files = {
  register: Register;
  /** In order of date. */
  files: readonly MinutesFile[];
  plans: readonly { file: string; plan: unknown }[];
  /** How many files of minutes could not be read. */
  unread: number;
};

/** Ids that are not there, not there yet, or of the wrong kind. Plans come last. With files unread, what those would have brought is not
 * judged: one broken file should not be told as a hundred broken references. */
export function brokenReferences({ register, files, plans, unread }: Files): Problem[] {
  const known = new Set(registered(register));
  const later = new Map<string, string>();
  for (const { file, minutes } of files.toReversed()) for (const id of brought(minutes)) later.set(id, file);
  const brokenIn = (file: string, said: unknown): Problem[] =>
    referencesIn(said).flatMap(({ field, id, path }) => {
      // «to» ends a period too; the format has made sure that it is then a date.
      if (field === 'to' && !id.includes(':')) return [];
      const problem = { file, path: pathText(path) };
      const kinds = KINDS[field] ?? [];
      if (!kinds.some((kind) => id.startsWith(`${kind}:`)))
        return [{ ...problem, wrong: `${id} can not stand here`, mend: `Name one of these: ${kinds.join(', ')}` }];
      if (known.has(id)) return [];
      if (unread > 0 && OF_MINUTES.test(id)) return [];
      const from = later.get(id);
      return from
        ? [{ ...problem, wrong: `${id} first comes with ${from}, which is later`, mend: `Say it in ${from} instead` }]
        : [{ ...problem, wrong: `nothing is called ${id}`, mend: missing(id) }];
    });
  const inMinutes = files.flatMap(({ file, minutes }) => {
    for (const id of brought(minutes)) known.add(id);
    return brokenIn(file, minutes);
  });
  return [...inMinutes, ...plans.flatMap(({ file, plan }) => brokenIn(file, plan))];
}

const missing = (id: string): string =>
  /^(item|decision|assignment|document):/.test(id)
    ? 'Count the items and decisions of the minutes that it names, or mend the id'
    : id.startsWith('meeting:')
      ? 'Add the meeting to otherMeetings in these minutes, or mend the id'
      : 'Add it to register.json, or mend the id';
