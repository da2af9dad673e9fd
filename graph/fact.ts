// The columns that every fact on an edge has, and the two questions they answer: does it hold then, and how sure is it then?
import { open } from './access.ts';
import { maybe, oneOf, text, texts } from './columns.ts';
import { ALWAYS, STILL } from './model.ts';

export type Certainty = 'STATED' | 'OBSERVED' | 'INFERRED' | 'CURATED';

export const FACT = {
  id: text,
  from: maybe(text),
  to: maybe(text),
  firstSeen: maybe(text),
  lastSeen: maybe(text),
  seen: texts,
  certainty: oneOf<Certainty>(),
  evidence: texts,
};

export type FactRow = {
  id: string;
  from: string | null;
  to: string | null;
  firstSeen: string | null;
  lastSeen: string | null;
  seen: string[];
  certainty: Certainty;
  evidence: string[];
};

/**
 * Which facts are asked for: those begun by one date and not ended by another. One day is both; a half-open range ends the day before
 * its end; everything is the widest.
 */
export type Holding = { startsBy: string; endsAfter: string; at: string | null };
export const EVER: Holding = { startsBy: STILL, endsAfter: ALWAYS, at: null };

/** The Cypher condition for a Holding handed over as $startsBy and $endsAfter. */
export const holdsThen = (r: string): string => `${r}.holdsFrom <= $startsBy AND ${r}.holdsTo > $endsAfter`;
/** That it holds then, and that the viewer may know. */
export const holds = (r: string): string => `${holdsThen(r)} AND ${open(r)}`;
export const HOLDING_SAMPLE = { startsBy: '2022-06-17', endsAfter: '2022-06-17', at: '2022-06-17', access: ['PUBLIC'] };

/** As it is known on the day that was asked for: what was seen is as certain as the sighting, the days between follow from it. */
export function certainOn<T extends FactRow>(fact: T, at: unknown): T {
  if (
    typeof at !== 'string' ||
    fact.certainty === 'CURATED' ||
    fact.from !== null ||
    fact.to !== null ||
    fact.seen.length === 0
  )
    return fact;
  return fact.seen.includes(at) ? fact : { ...fact, certainty: 'INFERRED' };
}
