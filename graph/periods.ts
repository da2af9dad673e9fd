// The reads and writes behind services/periods.ts: sightings in, holdsFrom and holdsTo out.
import { ALWAYS, type FactType, STILL } from './model.ts';
import type { Row, Run } from './run.ts';
import { type Statement, statement } from './statement.ts';

/** Facts that several documents can tell of, or that last: the others are told of once, and are written with their day. */
export const LASTING = [
  'HOLDS_POST',
  'MEMBER_OF',
  'PARTICIPATES_IN',
  'WORKS_ON',
  'PARTY_TO',
  'COVERS',
] as const satisfies readonly FactType[];
export type Lasting = (typeof LASTING)[number];
const perType = (make: (type: Lasting) => Statement) =>
  Object.fromEntries(LASTING.map((type) => [type, make(type)])) as Record<Lasting, Statement>;

/** The sightings of each fact, from the dates of the passages it rests on, and a period that ends only when somebody says so. */
const SEEN = perType((type) =>
  statement(
    `periods.seen.${type}`,
    `UNWIND $ids AS id
     MATCH ()-[r:${type} {id: id}]->()
     CALL (r) {
       UNWIND r.evidence AS passage
       MATCH (p:Passage {id: passage})
       WITH DISTINCT p.date AS date ORDER BY date
       RETURN collect(date) AS dates
     }
     SET r.seen = dates, r.firstSeen = head(dates), r.lastSeen = last(dates),
       r.holdsFrom = coalesce(r.from, head(dates), '${ALWAYS}'), r.holdsTo = coalesce(r.to, '${STILL}')`,
    { ids: [] },
  ),
);

/** Facts that somebody says again, in the same words and later than all who said it before: only that is added. */
const SEEN_AGAIN = perType((type) =>
  statement(
    `periods.seenAgain.${type}`,
    `UNWIND $rows AS row
     MATCH ()-[r:${type} {id: row.id}]->()
     WHERE r.claims = [row.claim] AND r.lastSeen < row.date
     SET r.evidence = r.evidence + row.passages, r.dates = r.dates + [p IN row.passages | row.date],
       r.said = r.said + [p IN row.passages | 0], r.seen = r.seen + row.date, r.lastSeen = row.date
     RETURN row.id`,
    { rows: [] },
  ),
);

const SIGHTINGS = statement(
  'periods.sightings',
  `MATCH (body:Body {id: $body})<-[:OF]-(meeting:Meeting)<-[a:ATTENDED {role: 'MEMBER', representingCertainty: 'STATED'}]-(person:Person)
   WHERE head(a.representing) IN $actors AND meeting.id <> $but
   RETURN head(a.representing), person.id, meeting.date, head(a.evidence)`,
  { body: '', actors: [], but: '' },
);
const SEATED = statement(
  'periods.seated',
  'MATCH (:Meeting {id: $meeting})<-[a:ATTENDED]-() RETURN DISTINCT head(a.representing)',
  { meeting: '' },
);
const BODY_KIND = statement('periods.bodyKind', 'MATCH (b:Body {id: $body}) RETURN b.kind', { body: '' });
/** `plain`: nothing but attendance says it. */
const DERIVED = statement(
  'periods.derived',
  `MATCH (:Body {id: $body})<-[r:MEMBER_OF]-(person:Person)
   WHERE r.derivedFrom = $body AND r.onBehalfOf IN $actors
   RETURN r.onBehalfOf, person.id, r.lastSeen, r.certainty = 'OBSERVED' AND size(r.claims) = 1`,
  { body: '', actors: [] },
);
const CONCLUDED = statement(
  'periods.concluded',
  `UNWIND $actors AS actor
   MATCH (a:Thing {id: actor})
   CALL (a) {
     MATCH (a)<-[r:HOLDS_POST {derivedFrom: $body}]-(:Person) RETURN r
     UNION
     MATCH (:Body {id: $body})<-[r:MEMBER_OF {derivedFrom: $body}]-(:Person) WHERE r.onBehalfOf = a.id RETURN r
   }
   RETURN r.id`,
  { actors: [], body: '' },
);
const POSTS = statement(
  'periods.posts',
  `UNWIND $targets AS target
   MATCH (t:Thing {id: target})<-[r:HOLDS_POST]-(p:Person)
   RETURN target, r.id, p.id, r.title, r.from, r.to, r.firstSeen, r.lastSeen, null AS closedOn, r.holdsFrom, r.holdsTo`,
  { targets: [] },
);
const MEMBERSHIPS = statement(
  'periods.memberships',
  `UNWIND $targets AS target
   MATCH (t:Thing {id: target})<-[r:MEMBER_OF]-(p)
   RETURN target, r.id, p.id, r.role + coalesce('/' + r.onBehalfOf, ''), r.from, r.to, r.firstSeen, r.lastSeen, t.closedOn, r.holdsFrom, r.holdsTo`,
  { targets: [] },
);
const PARTICIPATIONS = statement(
  'periods.participations',
  `UNWIND $targets AS target
   MATCH (t:Project {id: target})
   CALL (t) { MATCH (t)<-[r:PARTICIPATES_IN]-(a) RETURN r, a UNION MATCH (t)<-[r:WORKS_ON]-(a) RETURN r, a }
   RETURN target, r.id, a.id, null AS what, r.from, r.to, r.firstSeen, r.lastSeen, null AS closedOn, r.holdsFrom, r.holdsTo`,
  { targets: [] },
);
const ENDINGS = statement(
  'periods.endings',
  `UNWIND $targets AS target
   MATCH (:Project {id: target})-[:HAS_EVENT]->(e:ProjectEvent)
   WHERE e.kind IN ['FINAL_REPORTED', 'ENDED', 'DECLINED'] AND e.date IS NOT NULL
   RETURN target, collect(e.date)`,
  { targets: [] },
);
const SET_PERIODS = perType((type) =>
  statement(
    `periods.set.${type}`,
    `UNWIND $rows AS row
     MATCH ()-[r:${type} {id: row.id}]->()
     SET r.holdsFrom = row.since, r.holdsTo = row.until`,
    { rows: [] },
  ),
);

export type HeldRow = {
  target: string;
  id: string;
  holder: string;
  what: string | null;
  from: string | null;
  to: string | null;
  firstSeen: string | null;
  lastSeen: string | null;
  closedOn: string | null;
  holdsFrom: string | null;
  holdsTo: string | null;
};
export type DerivedRow = { actor: string; person: string; lastSeen: string; plain: boolean };
const held = (row: Row): HeldRow => {
  const [target, id, holder, what, from, to, firstSeen, lastSeen, closedOn, holdsFrom, holdsTo] = row as [
    string,
    string,
    string,
    ...(string | null)[],
  ];
  return {
    target,
    id,
    holder,
    what: what ?? null,
    from: from ?? null,
    to: to ?? null,
    firstSeen: firstSeen ?? null,
    lastSeen: lastSeen ?? null,
    closedOn: closedOn ?? null,
    holdsFrom: holdsFrom ?? null,
    holdsTo: holdsTo ?? null,
  };
};

export type PeriodStore = ReturnType<typeof periodStore>;
export const periodStore = (run: Run) => ({
  refreshSeen: (type: Lasting, ids: string[]) => run(SEEN[type], { ids }),
  /** Adds sightings to facts of which nothing else changes by them; gives the ids of those where it could be done. */
  seenAgain: async (type: Lasting, rows: { id: string; claim: string; date: string; passages: string[] }[]) =>
    (await run(SEEN_AGAIN[type], { rows })).map(([id]) => String(id)),
  /** Who sat for whom at the body's meetings, one meeting left out. */
  sightings: async (body: string, actors: string[], but: string) =>
    (await run(SIGHTINGS, { body, actors, but })).map(([actor, person, date, passage]) => ({
      actor: String(actor),
      person: String(person),
      date: String(date),
      passage: String(passage),
    })),
  /** Whom those on the meeting's list stood for first. */
  seatedAt: async (meeting: string) =>
    (await run(SEATED, { meeting })).flatMap(([actor]) => (typeof actor === 'string' ? [actor] : [])),
  bodyKind: async (body: string) => String((await run(BODY_KIND, { body }))[0]?.[0]),
  /** The memberships that the body's attendance shows. */
  derived: async (body: string, actors: string[]): Promise<DerivedRow[]> =>
    (await run(DERIVED, { body, actors })).map(([actor, person, lastSeen, plain]) => ({
      actor: String(actor),
      person: String(person),
      lastSeen: String(lastSeen ?? ''),
      plain: plain === true,
    })),
  /** The ids of all facts that the body's attendance shows about these. */
  concluded: async (body: string, actors: string[]) =>
    (await run(CONCLUDED, { body, actors })).map(([id]) => String(id)),
  posts: async (targets: string[]) => (targets.length === 0 ? [] : (await run(POSTS, { targets })).map(held)),
  memberships: async (targets: string[]) =>
    targets.length === 0 ? [] : (await run(MEMBERSHIPS, { targets })).map(held),
  participations: async (targets: string[]) => (await run(PARTICIPATIONS, { targets })).map(held),
  endings: async (targets: string[]) =>
    new Map((await run(ENDINGS, { targets })).map(([target, dates]) => [String(target), dates as string[]])),
  setPeriods: async (type: Lasting, rows: { id: string; since: string; until: string }[]): Promise<void> => {
    if (rows.length > 0) await run(SET_PERIODS[type], { rows });
  },
});
