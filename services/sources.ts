// What each passage says of a fact that several can speak of (a post, a membership, a planned meeting). It is kept beside the fact, so that
// the fact is always the fold of what is still said: in whatever order documents are read, and when one of them is replaced.
import type { Value } from '../graph/statement.ts';

export type Said = Readonly<Record<string, Value>>;
/** One passage, the day it was written of, and what it says: mostly one thing, two when a list both names and shows it. */
export type Source = { passage: string; date: string; says: Said[] };

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

/** The sources of a stored fact. One that was not stored by this code says its own properties, through every passage it rests on. */
export function sourcesOf(stored: Said, own: Said): Source[] {
  const { evidence, dates, said, claims } = stored as Partial<StoredSources>;
  if (!evidence) return [];
  if (!dates || !said || !claims || dates.length !== evidence.length || said.length !== evidence.length)
    return evidence.map((passage, index) => ({ passage, date: dates?.[index] ?? '', says: [own] }));
  const texts = claims.map((claim) => JSON.parse(claim) as Said[]);
  return evidence.map((passage, index) => ({
    passage,
    date: dates[index] ?? '',
    says: texts[said[index] ?? 0] ?? [],
  }));
}

/** Sources with those of one passage put together. */
export function joined(sources: readonly Source[]): Source[] {
  const found = new Map<string, Source>();
  for (const source of sources) {
    const before = found.get(source.passage);
    const says = new Map([...(before?.says ?? []), ...source.says].map((said) => [canonical(said), said]));
    found.set(source.passage, {
      ...source,
      says: [...says].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, said]) => said),
    });
  }
  return [...found.values()].sort(inOrder);
}

export function storedSources(sources: readonly Source[]): StoredSources {
  const texts = sources.map(({ says }) => `[${says.map(canonical).join(',')}]`);
  const claims = [...new Set(texts)].sort();
  const place = new Map(claims.map((claim, index) => [claim, index]));
  return {
    evidence: sources.map(({ passage }) => passage),
    dates: sources.map(({ date }) => date),
    said: texts.map((text) => place.get(text) ?? 0),
    claims,
  };
}

/**
 * What a fact is when these speak of it: each property as the surest says it, of equally sure ones the latest. What a meeting's own
 * minutes say of it (`minuted`) goes before what others say.
 */
export function fold(sources: readonly Source[]): Record<string, Value> {
  const sayings = new Map<string, { date: string; text: string; said: Said }>();
  for (const { date, says } of sources) {
    for (const said of says) {
      const text = canonical(said);
      const before = sayings.get(text);
      if (!before || before.date < date) sayings.set(text, { date, text, said });
    }
  }
  const made: Record<string, Value> = {};
  const others = (said: Said): number => (said['minuted'] === true ? 0 : 1);
  const order = [...sayings.values()].sort(
    (a, b) =>
      others(a.said) - others(b.said) ||
      rank(a.said['certainty']) - rank(b.said['certainty']) ||
      (a.date > b.date ? -1 : a.date < b.date ? 1 : a.text < b.text ? -1 : 1),
  );
  for (const { said } of order) for (const [name, value] of Object.entries(said)) made[name] ??= value;
  return made;
}
