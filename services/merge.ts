// What a fact becomes when a document is written: what others say of it, without what the version before said, with what the new one says;
// and what a hand has set stays. Pure.
import { indexed } from '../graph/indexed.ts';
import { ALWAYS, type FactType, type Label, NAMED_LABELS, STILL } from '../graph/model.ts';
import { LASTING, type Lasting } from '../graph/periods.ts';
import type { Stored } from '../graph/recorded.ts';
import type { Value } from '../graph/statement.ts';
import { defined, type EdgeWrite, inOrder, type NodeWrite } from '../graph/write.ts';
import {
  canonical,
  claimOf,
  fold,
  joined,
  type Said,
  type Source,
  saysOf,
  sourcesOf,
  storedSources,
} from './sources.ts';

/** `dates`: the days of the passages in `evidence`, where they are not all of the document that is written. */
/** A lasting fact that one document only saw once more: the same claim as before, in these passages. */
export type Sighting = { type: Lasting; id: string; claim: string; date: string; passages: string[] };

/** What these writes amount to when they claim one thing on one day; null when they do not. */
export function sightingOf(id: string, writes: readonly FactWrite[], date: string): Sighting | null {
  const type = LASTING.find((lasting) => lasting === writes[0]?.type);
  const claims = new Set(writes.map(({ properties = {} }) => claimOf([defined(properties)])));
  const dates = new Set(writes.flatMap(({ evidence = [], dates = [] }) => evidence.map((_, at) => dates[at] ?? date)));
  const [[claim], [day]] = [[...claims], [...dates]];
  if (!type || claims.size !== 1 || dates.size !== 1 || claim === undefined || !day) return null;
  return { type, id, claim, date: day, passages: union(...writes.map(({ evidence = [] }) => evidence)).sort() };
}

export type FactWrite = EdgeWrite & { type: FactType; id: string; dates?: string[] };

export type Replaced = {
  /** The passages that are no more, or are said anew. */
  gone: ReadonlySet<string>;
  /** Facts whose share that was concluded from a body's attendance is concluded anew. */
  concluded: { body: string; facts: ReadonlySet<string> } | null;
};

const SOURCES = ['evidence', 'dates', 'said', 'claims'];
const PERIOD = ['seen', 'firstSeen', 'lastSeen', 'holdsFrom', 'holdsTo'];
const SOUGHT = ['sortName', 'sortDate', 'sortDue', 'sortOrdinal', 'sortAgenda', 'searchText'];
const STAMPS = ['updatedAt', 'receivedAt'];
const OWN_TEXT: readonly Label[] = ['Decision', 'Passage'];
const SUREST_FIRST = ['CURATED', 'STATED', 'OBSERVED', 'INFERRED'];

const without = (properties: Said, names: readonly string[]): Record<string, Value> =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
const texts = (value: Value | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);
const union = (...lists: string[][]): string[] => [...new Set(lists.flat())];

/** What a stored edge says, without what is kept about who says it, who may see it and until when it holds. */
export const factSaid = (stored: Stored): Record<string, Value> =>
  without(stored, ['id', 'access', ...SOURCES, ...PERIOD]);
/** What a stored node says, without what is worked out from it. */
export const nodeSaid = (label: Label, stored: Stored): Record<string, Value> =>
  without(stored, [
    'id',
    ...SOURCES,
    ...SOUGHT,
    ...STAMPS,
    'supports',
    'introduced',
    ...(OWN_TEXT.includes(label) ? [] : ['text']),
  ]);

/** Somebody has made or set it by hand. */
export const isCurated = (stored: Stored): boolean =>
  stored['certainty'] === 'CURATED' || texts(stored['curated']).length > 0;

/** What is read, with what a hand has set on top of it: all of a thing made by hand, else the properties that were set. */
function handFirst(read: Record<string, Value>, own: Said | undefined): Record<string, Value> {
  if (!own) return read;
  if (own['certainty'] === 'CURATED') return { ...read, ...own };
  const names = texts(own['curated']);
  if (names.length === 0) return read;
  const set = names.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]] as const]));
  return { ...without(read, names), ...Object.fromEntries(set), curated: names };
}

/** The sources of a stored thing that stay when a document is replaced. */
function staying(stored: Stored | undefined, own: Said, { gone, concluded }: Replaced, id: string): Source[] {
  if (!stored) return [];
  const again = concluded?.facts.has(id) ? concluded.body : null;
  return sourcesOf(stored, own)
    .filter(({ passage }) => !gone.has(passage))
    .flatMap((source) => {
      if (again === null) return [source];
      const says = saysOf(source.claim).filter((said) => said['derivedFrom'] !== again);
      return says.length > 0 ? [{ ...source, claim: claimOf(says) }] : [];
    });
}

/** A fact on an edge as it is to be stored, or null when nobody says it any more. Who may see it is worked out when all is written. */
export function mergedFact(
  id: string,
  type: FactType,
  stored: Stored | undefined,
  writes: readonly FactWrite[],
  replaced: Replaced,
  date: string,
): Record<string, Value> | null {
  const own = stored ? factSaid(stored) : undefined;
  const shared =
    LASTING.some((lasting) => lasting === type) || writes.some((write) => write.shared) || Boolean(stored?.['claims']);
  if (shared) return sharedFact(id, stored, own, writes, replaced, date);
  const evidence = union(
    texts(stored?.['evidence']).filter((passage) => !replaced.gone.has(passage)),
    ...writes.map((write) => write.evidence ?? []),
  );
  const last = writes.at(-1);
  if (last) {
    const said = defined(last.properties ?? {});
    const sure = SUREST_FIRST.find((one) => writes.some(({ properties }) => properties?.['certainty'] === one));
    return { ...handFirst({ ...said, ...(sure ? { certainty: sure } : {}) }, own), ...accessOf(stored), id, evidence };
  }
  if (!stored || (evidence.length === 0 && !isCurated(stored))) return null;
  return { ...stored, evidence, ...(evidence.length === 0 ? { certainty: 'CURATED' } : {}) };
}

const accessOf = (stored: Stored | undefined): Record<string, Value> =>
  stored?.['access'] === undefined ? {} : { access: stored['access'] };

function sharedFact(
  id: string,
  stored: Stored | undefined,
  own: Said | undefined,
  writes: readonly FactWrite[],
  replaced: Replaced,
  date: string,
): Record<string, Value> | null {
  const told = writes.flatMap(({ evidence = [], dates, properties = {} }) =>
    evidence.map((passage, index) => ({
      passage,
      date: dates?.[index] ?? date,
      claim: claimOf([defined(properties)]),
    })),
  );
  const sources = joined([...staying(stored, own ?? {}, replaced, id), ...told]);
  const curated = stored !== undefined && isCurated(stored);
  if (sources.length === 0 && !curated) return null;
  const said = sources.length === 0 ? { ...own, certainty: 'CURATED' } : handFirst(fold(sources), own);
  const seen = [...new Set(sources.map((source) => source.date).filter(Boolean))].sort();
  const [first, last] = [seen[0], seen.at(-1)];
  const stood = stored?.['to'] === undefined ? stored?.['holdsTo'] : undefined;
  return {
    ...said,
    ...accessOf(stored),
    id,
    ...storedSources(sources),
    seen,
    ...(first && last ? { firstSeen: first, lastSeen: last } : {}),
    holdsFrom: said['from'] ?? first ?? ALWAYS,
    // What ends it is settled when all is written (services/settle-periods.ts).
    holdsTo: said['to'] ?? stood ?? STILL,
  };
}

const ENTITIES: readonly Label[] = [...NAMED_LABELS, 'FundingPot', 'Document'];
/** What only a hand or a merger puts on a node. */
const HANDS = ['formerIds', 'masked'];

/** What anybody may see goes before what only some may: one thing does not tell both. */
function openOnes(sources: readonly Source[]): readonly Source[] {
  const open = sources.filter(({ claim }) => saysOf(claim).every((said) => said['access'] === undefined));
  return open.length > 0 ? open : sources;
}

/** A node as it is to be stored, without its stamps; null when nobody says it any more. */
export function mergedNode(
  id: string,
  label: Label,
  stored: Stored | undefined,
  writes: readonly NodeWrite[],
  replaced: Replaced,
  date: string,
): Record<string, Value> | null {
  const own = stored ? nodeSaid(label, stored) : undefined;
  const evidence = union(
    texts(stored?.['evidence']).filter((passage) => !replaced.gone.has(passage)),
    ...writes.map((write) => write.evidence ?? []),
  );
  const read = Object.assign(
    {},
    ...writes.map(({ properties }) => ({ ...defined(properties), ...inOrder(properties) })),
  );
  const whole = (said: Record<string, Value>, sources: Record<string, Value>) => ({
    ...said,
    id,
    ...sources,
    ...indexed(label, id, said),
  });
  if (writes.some(({ shared }) => shared) || stored?.['claims']) {
    const told = writes.flatMap((write) =>
      (write.evidence ?? []).map((passage) => ({ passage, date, claim: claimOf([defined(write.properties)]) })),
    );
    const sources = joined([...staying(stored, own ?? {}, replaced, id), ...told]);
    if (sources.length > 0) return whole(handFirst(fold(openOnes(sources)), own), storedSources(sources));
    return stored && isCurated(stored) ? whole({ ...own, certainty: 'CURATED' }, { evidence: [] }) : null;
  }
  if (writes.length > 0) {
    const kept = ENTITIES.includes(label)
      ? own
      : own && Object.fromEntries(HANDS.flatMap((name) => (own[name] ? [[name, own[name]]] : [])));
    return whole(handFirst({ ...kept, ...read }, own), { evidence });
  }
  if (!stored || evidence.length === 0) return null;
  return whole(own ?? {}, { evidence });
}

/** A node that is kept although no document says it any more: a hand has set something on it or on what hangs on it. */
export const keptNode = (id: string, label: Label, stored: Stored): Record<string, Value> => {
  const said: Record<string, Value> = { ...nodeSaid(label, stored), certainty: 'CURATED' };
  return { ...said, id, evidence: [], ...indexed(label, id, said) };
};

/** Whether two states of a thing say the same, whenever they were written. */
export const same = (a: Said, b: Said): boolean => canonical(without(a, STAMPS)) === canonical(without(b, STAMPS));
