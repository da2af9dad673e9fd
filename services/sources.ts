// What each passage says of a fact that several can speak of (a post, a membership, a planned meeting). It is kept beside the fact, so that
// the fact is always the fold of what is still said: in whatever order documents are read, and when one of them is replaced.
import type { Value } from '../graph/statement.ts';

export type Said = Readonly<Record<string, Value>>;
/** One passage, the day it was written of, and what it says: a claim is a JSON list, mostly of one thing, of two when a list both names and shows it. */
export type Source = { passage: string; date: string; claim: string };

/** As stored: lists that run side by side, a source in each place; `said` points into `claims`, the different texts. */
export type StoredSources = { evidence: string[]; dates: string[]; said: number[]; claims: string[] };

const SUREST_FIRST = ['CURATED', 'STATED', 'OBSERVED', 'INFERRED'];
const rank = (certainty: Value | undefined): number => {
  const at = SUREST_FIRST.indexOf(String(certainty));
  return at === -1 ? SUREST_FIRST.length : at;
};

/** JSON with the keys in one order. */
export const canonical = (said: Said): string =>
  JSON.stringify(Object.fromEntries(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1))));

const inOrder = (a: { date: string; passage: string }, b: { date: string; passage: string }): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : a.passage < b.passage ? -1 : a.passage > b.passage ? 1 : 0;

/** A claim that says these things. */
export const claimOf = (says: readonly Said[]): string => `[${[...new Set(says.map(canonical))].sort().join(',')}]`;
export const saysOf = (claim: string): Said[] => JSON.parse(claim) as Said[];

/** The sources of a stored fact. One that was not stored by this code says its own properties, through every passage it rests on. */
export function sourcesOf(stored: Said, own: Said): Source[] {
  const { evidence, dates, said, claims } = stored as Partial<StoredSources>;
  if (!evidence) return [];
  const whole = dates?.length === evidence.length && said?.length === evidence.length && claims;
  const itself = whole ? '' : claimOf([own]);
  return evidence.map((passage, index) => ({
    passage,
    date: dates?.[index] ?? '',
    claim: (whole && claims[said[index] ?? 0]) || itself,
  }));
}

/** Sources with those of one passage put together. */
export function joined(sources: readonly Source[]): Source[] {
  const found = new Map<string, Source>();
  for (const source of sources) {
    const before = found.get(source.passage);
    const claim =
      before && before.claim !== source.claim
        ? claimOf([...saysOf(before.claim), ...saysOf(source.claim)])
        : source.claim;
    found.set(source.passage, { ...source, claim });
  }
  return [...found.values()].sort(inOrder);
}

export function storedSources(sources: readonly Source[]): StoredSources {
  const claims = [...new Set(sources.map(({ claim }) => claim))].sort();
  const place = new Map(claims.map((claim, index) => [claim, index]));
  return {
    evidence: sources.map(({ passage }) => passage),
    dates: sources.map(({ date }) => date),
    said: sources.map(({ claim }) => place.get(claim) ?? 0),
    claims,
  };
}

/**
 * What a fact is when these speak of it: each property as the surest says it, of equally sure ones the latest. What a meeting's own
 * minutes say of it (`minuted`) goes before what others say.
 */
export function fold(sources: readonly Source[]): Record<string, Value> {
  const latest = new Map<string, string>();
  for (const { date, claim } of sources) if ((latest.get(claim) ?? '') <= date) latest.set(claim, date);
  const sayings = [...latest].flatMap(([claim, date]) =>
    saysOf(claim).map((said) => ({ date, text: canonical(said), said })),
  );
  const made: Record<string, Value> = {};
  const others = (said: Said): number => (said['minuted'] === true ? 0 : 1);
  const order = sayings.sort(
    (a, b) =>
      others(a.said) - others(b.said) ||
      rank(a.said['certainty']) - rank(b.said['certainty']) ||
      (a.date > b.date ? -1 : a.date < b.date ? 1 : a.text < b.text ? -1 : 1),
  );
  for (const { said } of order) for (const [name, value] of Object.entries(said)) made[name] ??= value;
  return made;
}
