// What every type's description is made of.
import type { Certainty } from '../schema/types.generated.ts';

/** A node of JSON-LD on its way; what is null, undefined or empty is left out. */
export type Linked = { readonly [word: string]: LinkedValue };
export type LinkedValue = string | number | boolean | null | undefined | Linked | readonly LinkedValue[];

/** The permalink of an id. */
export type Permalink = (id: string) => string;

/** A list under a thing that is walked to its end. */
export type WalkedList = {
  /** What it is called in the row. */
  readonly as: string;
  /** The connection with its arguments but `first` and `after`. */
  readonly field: string;
  readonly given: string;
  /** What to select of each edge. */
  readonly edge: string;
};

/** How one type is asked for and told. `T` is the shape of `selection`, with each walked list as an array of its edges. */
export type Shape = {
  readonly selection: string;
  readonly lists: readonly WalkedList[];
  readonly tell: (row: never, permalink: Permalink) => Linked;
};

export const shape = <T>(
  selection: string,
  tell: (row: T, permalink: Permalink) => Linked,
  lists: readonly WalkedList[] = [],
): Shape => ({ selection, lists, tell });

export type Ref = { id: string; name?: string };
/** A thing as others name it. */
export const ref = (thing: Ref | null | undefined, permalink: Permalink): Linked | null =>
  thing ? { id: permalink(thing.id), name: thing.name } : null;
export const refs = (things: readonly (Ref | null)[], permalink: Permalink): LinkedValue[] =>
  things.map((thing) => ref(thing, permalink));

/** A value of one of the API's lists, such as sg:ParticipationRole.OWNER. */
export const oneOf = (list: string, value: string | null | undefined): Linked | null =>
  value ? { id: `sg:${list}.${value}` } : null;

export const NAMED = 'id name';
export const EVIDENCE = 'evidence { id locator document { id name } }';
export type Evidence = { id: string; locator: string; document: Ref };
/** Passages, each with the document it stands in. */
export const derivedFrom = (evidence: readonly Evidence[], permalink: Permalink): LinkedValue[] =>
  evidence.map(({ id, locator, document }) => ({
    id: permalink(id),
    type: ['sg:Passage', 'prov:Entity'],
    locator,
    isPartOf: ref(document, permalink),
  }));

/** To select of every fact. */
export const FACT = `id from to firstSeen lastSeen certainty ${EVIDENCE}`;
export type Fact = {
  id: string;
  from: string | null;
  to: string | null;
  firstSeen: string | null;
  lastSeen: string | null;
  certainty: Certainty;
  evidence: Evidence[];
};

const DAY_MS = 86_400_000;
/** Our periods end before their `to`; those of schema.org and OWL-Time with their last day. */
export const lastDay = (to: string | null): string | null =>
  to === null ? null : new Date(Date.parse(to) - DAY_MS).toISOString().slice(0, 10);

/** When a fact holds, as far as somebody says, as an OWL-Time interval; null when nobody does. */
export function interval({ from, to }: Pick<Fact, 'from' | 'to'>): Linked | null {
  if (from === null && to === null) return null;
  const on = (day: string | null) => (day === null ? null : { type: 'time:Instant', inXSDDate: day });
  return { type: 'time:Interval', hasBeginning: on(from), hasEnd: on(lastDay(to)) };
}

/** What every fact says of itself. */
export const factual = (fact: Fact, permalink: Permalink): Linked => ({
  startDate: fact.from,
  endDate: lastDay(fact.to),
  firstSeen: fact.firstSeen,
  lastSeen: fact.lastSeen,
  certainty: oneOf('Certainty', fact.certainty),
  wasDerivedFrom: derivedFrom(fact.evidence, permalink),
});

/** To select of every entity. */
export const ENTITY = 'name aliases url formerIds updatedAt';
export type Entity = Ref & { aliases: string[]; url: string; formerIds: string[]; updatedAt: string };
export const entity = (row: Entity, permalink: Permalink): Linked => ({
  name: row.name,
  alternateName: row.aliases,
  url: row.url,
  sameAs: row.formerIds.map((id) => ({ id: permalink(id) })),
  dateModified: row.updatedAt,
});
