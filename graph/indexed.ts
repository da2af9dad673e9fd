// The properties that exist only to be sought and sorted by, made in one place from what a node says. graph/checks verifies them.
import type { Label } from './model.ts';
import { SORT_SEPARATOR } from './model.ts';
import type { Value } from './statement.ts';
import { fold, sortKey } from './text.ts';

export type Properties = Readonly<Record<string, Value | undefined>>;

/** What full text finds a thing by. Decisions and passages are their text; it is not copied. */
const SEARCHED: Partial<Record<Label, string[]>> = {
  Municipality: ['name', 'aliases', 'code'],
  Organization: ['name', 'aliases'],
  Body: ['name', 'aliases'],
  Network: ['name', 'aliases', 'purpose', 'goal'],
  Person: ['name', 'aliases'],
  Project: ['name', 'aliases', 'description'],
  Matter: ['name', 'aliases', 'registryNumber'],
  Agreement: ['name', 'aliases', 'terms'],
  Meeting: ['name', 'place'],
  AgendaItem: ['heading', 'summary'],
  Decision: ['text'],
  Document: ['title'],
  Passage: ['text'],
  Goal: ['name'],
  KeyFigure: ['name', 'definition'],
};

/** Numbers inside an id padded, so that item 10 comes after item 9. */
const orderly = (id: string): string => id.replace(/(?<=:)\d+(?=:|$)/g, (digits) => digits.padStart(4, '0'));

/** A text key followed by the id: unique, and in the text's order. */
export const sortBy = (key: string, id: string): string => `${key}${SORT_SEPARATOR}${orderly(id)}`;
/** Sorts after every date and name: «no value» is last in ASC and first in DESC. */
const LAST = '~';

/** The derived properties of one node, from its whole set of properties. */
export function indexed(label: Label, id: string, properties: Properties): Record<string, Value> {
  const made: Record<string, Value> = {};
  const searched = SEARCHED[label];
  if (searched) {
    const whole = searched.flatMap((name) => properties[name] ?? []).join('\n');
    if (properties['text'] === undefined) made['text'] = whole;
    made['searchText'] = fold(whole);
  }
  const { name, date, due, ordinal } = properties;
  if (typeof name === 'string' && label !== 'Meeting') made['sortName'] = sortBy(sortKey(name), id);
  if (label in DATED) made['sortDate'] = sortBy(typeof date === 'string' ? date : (DATED[label] ?? LAST), id);
  if (label === 'Assignment') made['sortDue'] = sortBy(typeof due === 'string' ? due : LAST, id);
  // The latest meeting first and within it the order of the agenda, to be walked backwards: the id's number gives way to one counted down.
  if (label === 'AgendaItem')
    made['sortAgenda'] =
      `${String(made['sortDate']).slice(0, -4)}${String(9999 - Number(ordinal)).padStart(4, '0')}${id}`;
  if (label === 'Passage') made['sortOrdinal'] = sortBy(String(ordinal).padStart(6, '0'), id);
  return made;
}

/** Labels in order of time → where a thing without a date stands: an undated event happened before the dated ones. */
const DATED: Partial<Record<Label, string>> = {
  Meeting: LAST,
  AgendaItem: LAST,
  Decision: LAST,
  Assignment: LAST,
  Funding: LAST,
  ProjectEvent: '',
  Document: LAST,
  Passage: LAST,
  DataIssue: LAST,
};
