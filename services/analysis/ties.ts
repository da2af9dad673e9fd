// A part of the graph as measures see it: ids, and which of them are joined. Read in portions; what is too large is refused before.
import { JOINED, PLACES } from '../../graph/places.ts';
import type { Run } from '../../graph/run.ts';
import type { Params } from '../../graph/statement.ts';
import { type Bounds, type Choice, kindsWithin, paramsOf, refuseTooLarge } from './projection.ts';

/**
 * `ids` by type and then in Swedish order of name (by date for what has a date instead); `ends` holds the places in `ids` of each
 * relation's two ends, one after the other.
 */
export type Ties = { ids: string[]; ends: Int32Array };

/** Nodes in one statement: few enough that reading their rows takes some milliseconds. */
const PORTION = 500;

async function idsOf(run: Run, label: Choice['labels'][number], params: Params): Promise<string[]> {
  const query = PLACES[label];
  const ids: string[] = [];
  if (!query) return ids;
  for (let after = ''; ; ) {
    const rows = (await run(query.statement, { ...params, after, limit: PORTION })).map((row) =>
      query.parse(row, params),
    );
    for (const { id, key } of rows) {
      ids.push(id);
      after = key;
    }
    if (rows.length < PORTION) return ids;
  }
}

/** Nodes and bare relations. Throws TooLarge. */
export async function tiesOf(run: Run, choice: Choice, bounds: Bounds): Promise<Ties> {
  await refuseTooLarge(run, choice, bounds);
  const params = await paramsOf(run, choice);
  const ids: string[] = [];
  const portions: string[][] = [];
  const place = new Map<string, number>();
  for (const label of choice.labels) {
    const found = await idsOf(run, label, params);
    for (let from = 0; from < found.length; from += PORTION) portions.push(found.slice(from, from + PORTION));
    for (const id of found) {
      place.set(id, ids.length);
      ids.push(id);
    }
  }
  const ends: number[] = [];
  for (const kind of kindsWithin(choice)) {
    const { statement, parse } = JOINED[kind];
    for (const portion of portions) {
      for (const { id, joined } of (await run(statement, { ...params, ids: portion })).map((row) =>
        parse(row, params),
      )) {
        const here = place.get(id);
        for (const other of joined) {
          const there = place.get(other);
          if (here !== undefined && there !== undefined) ends.push(here, there);
        }
      }
    }
  }
  return { ids, ends: Int32Array.from(ends) };
}
