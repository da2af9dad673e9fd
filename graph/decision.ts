// Decisions: what they concern, whom they are sent on to, and which earlier ones they build on.
import { open } from './access.ts';
import { ANY_ENTITY } from './agenda-item.ts';
import { computed, maybe, oneOf, type Read, read, select, text, texts, whole } from './columns.ts';
import { FACT } from './fact.ts';
import { branch, listing } from './listing.ts';
import { byId, related, relatedIds, TEXT_SAMPLE } from './lookup.ts';
import { DATED, DATED_SAMPLE, end, TOLD } from './meeting.ts';
import { TAKING_PART } from './project.ts';
import type { Query } from './query.ts';
import { statement } from './statement.ts';

export type DecisionKind =
  | 'APPROVE'
  | 'FUND'
  | 'PRIORITISE'
  | 'ASSIGN'
  | 'REFER'
  | 'NOTE'
  | 'POSTPONE'
  | 'REJECT'
  | 'OTHER';
export type DecisionBasis = 'MINUTES' | 'MENTION';

export const DECISION = {
  id: text,
  ordinal: maybe(whole),
  text,
  kind: oneOf<DecisionKind>(),
  basis: oneOf<DecisionBasis>(),
  date: text,
  evidence: texts,
  meeting: computed(text, end('-[:TAKEN_AT]->')),
  agendaItem: computed(maybe(text), end('<-[:RESULTED_IN]-')),
};
export type DecisionRow = Read<typeof DECISION>;
export const DECISION_BY_ID = byId('Decision', DECISION, TOLD);

/** Taking part on the day of the decision, in what the decision concerns. */
const TOOK_PART = `(type(r) <> 'PARTICIPATES_IN' OR r.role IN $takingPart) AND r.holdsFrom <= n.date AND r.holdsTo > n.date AND ${open('r')}`;
const INVOLVES = `EXISTS { MATCH (n)-[:CONCERNS]->(a) WHERE a.id IN $involves } OR EXISTS {
      MATCH (n)-[:CONCERNS]->(:Project|Network)<-[r:PARTICIPATES_IN|WORKS_ON|MEMBER_OF]-(a) WHERE a.id IN $involves AND ${TOOK_PART} }`;
/** On a matter: its item takes it up, or the decision itself names it, as one known only by mention can. */
const ON_MATTER = `EXISTS { MATCH (n)-[:CONCERNS]->(m:Matter) WHERE m.id IN $matters }
      OR EXISTS { MATCH (n)<-[:RESULTED_IN]-(:AgendaItem)-[:IN_MATTER]->(m) WHERE m.id IN $matters }`;
const ofMatter = (matter: string): string => `CALL (${matter}) {
      MATCH (${matter})<-[:CONCERNS]-(n:Decision) RETURN n
      UNION
      MATCH (${matter})<-[:IN_MATTER]-(:AgendaItem)-[:RESULTED_IN]->(n:Decision) RETURN n
    }`;
/** One sum, or the parts of a split one together. */
const NAMES_MONEY = `EXISTS { MATCH (n)-[:GRANTS]->(f:Funding) WHERE f.amountSek >= $minAmount
      OR reduce(sum = 0, part IN [(f)<-[:PART_OF]-(x:Funding) | coalesce(x.amountSek, 0)] | sum + part) >= $minAmount }`;
const FOLLOWED_UP = `EXISTS { MATCH (n)<-[:FOLLOWS_UP]-(later:Decision) WHERE later.sortDate < $asOfEnd AND ${open('later')} }`;
/** Decisions by their own words, or by their item's heading: the first line of what full text knows of the item. */
const TEXT_ANCHOR = `CALL () {
     CALL db.index.fulltext.queryNodes('text', $stems) YIELD node RETURN node
     UNION
     CALL db.index.fulltext.queryNodes('folded', $folded) YIELD node RETURN node
   }
   OPTIONAL MATCH (node)-[:RESULTED_IN]->(d:Decision) WHERE all(word IN $words WHERE split(node.searchText, '\\n')[0] CONTAINS word)
   WITH DISTINCT CASE WHEN node:Decision THEN node ELSE d END AS n WHERE n:Decision AND`;

export const DECISIONS = listing({
  name: 'decision',
  columns: DECISION,
  anchors: {
    all: 'MATCH (n:Decision) WHERE',
    concerns: 'MATCH (a:Thing)<-[:CONCERNS]-(n:Decision) WHERE a.id IN $concerns WITH DISTINCT n WHERE',
    involves: `MATCH (a:Thing) WHERE a.id IN $involves
      CALL (a) {
        MATCH (a)<-[:CONCERNS]-(n:Decision) RETURN n
        UNION
        MATCH (a)-[r:PARTICIPATES_IN|WORKS_ON|MEMBER_OF]->(:Project|Network)<-[:CONCERNS]-(n:Decision) WHERE ${TOOK_PART} RETURN n
      }
      WITH DISTINCT n WHERE`,
    assignedTo: `MATCH (a:Thing)<-[:ASSIGNED_TO]-(:Assignment)<-[:GIVES]-(n:Decision) WHERE a.id IN $assignedTo WITH DISTINCT n WHERE`,
    referredTo: 'MATCH (a:Thing)<-[:REFERS_TO]-(n:Decision) WHERE a.id IN $referredTo WITH DISTINCT n WHERE',
    matter: `MATCH (m:Matter) WHERE m.id IN $matters ${ofMatter('m')} WITH DISTINCT n WHERE`,
    body: 'MATCH (b:Thing)<-[:OF]-(:Meeting)<-[:TAKEN_AT]-(n:Decision) WHERE b.id IN $bodies WITH DISTINCT n WHERE',
    text: TEXT_ANCHOR,
  },
  filters: `($basis IS NULL OR n.basis IN $basis)
    AND ($kinds IS NULL OR n.kind IN $kinds)
    AND ($bodies IS NULL OR EXISTS { MATCH (n)-[:TAKEN_AT]->(:Meeting)-[:OF]->(b) WHERE b.id IN $bodies })
    AND ($concerns IS NULL OR EXISTS { MATCH (n)-[:CONCERNS]->(a) WHERE a.id IN $concerns })
    AND ($assignedTo IS NULL OR EXISTS { MATCH (n)-[:GIVES]->(:Assignment)-[:ASSIGNED_TO]->(a) WHERE a.id IN $assignedTo })
    AND ($referredTo IS NULL OR EXISTS { MATCH (n)-[:REFERS_TO]->(a) WHERE a.id IN $referredTo })
    AND ($involves IS NULL OR ${INVOLVES})
    AND ($matters IS NULL OR ${ON_MATTER})
    AND ($minAmount IS NULL OR ${NAMES_MONEY})
    AND ($followedUp IS NULL OR $followedUp = ${FOLLOWED_UP})`,
  orders: { DATE: 'n.sortDate' },
  bounds: DATED,
  sample: {
    ...TEXT_SAMPLE,
    ...DATED_SAMPLE,
    words: [],
    basis: ['MINUTES'],
    kinds: null,
    bodies: null,
    concerns: null,
    assignedTo: null,
    referredTo: null,
    involves: null,
    takingPart: TAKING_PART,
    matters: null,
    minAmount: null,
    followedUp: null,
  },
});

const decisionsBy = (name: string, parent: string, match: string) =>
  branch({
    name: `decision.${name}`,
    parent,
    match: `${match} WITH DISTINCT n WHERE ${TOLD}`,
    key: 'n.sortDate',
    returns: select('n', DECISION),
    parse: (row) => read(DECISION, row),
    sample: { asOfEnd: '~~' },
  });
export const DECISIONS_CONCERNING = decisionsBy('concerning', 'Thing', 'MATCH (p)<-[:CONCERNS]-(n:Decision)');
export const DECISIONS_OF_MATTER = decisionsBy('ofMatter', 'Matter', ofMatter('p'));

const decisionsOf = (name: string, parent: string, match: string) =>
  related({
    name: `decision.${name}`,
    parent,
    match: `${match} WHERE ${TOLD}`,
    returns: select('n', DECISION),
    orderBy: 'n.sortDate',
    parse: (row) => read(DECISION, row),
  });
export const DECISIONS_OF_MEETING = decisionsOf('ofMeeting', 'Meeting', 'MATCH (p)<-[:TAKEN_AT]-(n:Decision)');
export const DECISIONS_OF_ITEM = decisionsOf('ofItem', 'AgendaItem', 'MATCH (p)-[:RESULTED_IN]->(n:Decision)');
export const FOLLOWS_UP = decisionsOf('followsUp', 'Decision', `MATCH (p)-[:FOLLOWS_UP]->(n:Decision)`);
export const FOLLOWED_UP_BY = decisionsOf('followedUpBy', 'Decision', `MATCH (p)<-[:FOLLOWS_UP]-(n:Decision)`);

export const CONCERNED_BY = relatedIds({
  name: 'decision.concerns',
  parent: 'Decision',
  match: `MATCH (p)-[:CONCERNS]->(n:${ANY_ENTITY})`,
  returns: 'n.id AS entity',
  orderBy: 'n.sortName',
});
export const MATTERS_OF = relatedIds({
  name: 'decision.matters',
  parent: 'Decision',
  match: `CALL (p) {
      MATCH (p)-[:CONCERNS]->(n:Matter) RETURN n
      UNION
      MATCH (p)<-[:RESULTED_IN]-(:AgendaItem)-[:IN_MATTER]->(n:Matter) RETURN n
    }`,
  returns: 'n.id AS matter',
  orderBy: 'n.sortName',
});

export const LINK = {
  ...FACT,
  kind: oneOf<'FOLLOWS_UP' | 'MANDATED_BY' | 'REPLACES' | 'REPEALS'>(),
  decision: computed(text, (r) => `endNode(${r}).id`),
  later: computed(text, (r) => `startNode(${r}).id`),
};
export type DecisionLinkRow = Read<typeof LINK>;
export const LINK_BY_ID: Query<DecisionLinkRow> = {
  statement: statement(
    'decision.link',
    `UNWIND $ids AS id MATCH (n:Decision)-[r:FOLLOWS_UP {id: id}]->(d) WHERE ${TOLD} RETURN id AS id, ${select('r', LINK, { id: 'id', decision: 'd.id', later: 'n.id' })}`,
    { ids: [''], asOfEnd: '~~', access: ['PUBLIC'] },
  ),
  parse: (row) => read(LINK, row),
};
export const LINKS_OF = related({
  name: 'decision.links',
  parent: 'Decision',
  match: `MATCH (p)-[r:FOLLOWS_UP]->(n:Decision) WHERE ${TOLD}`,
  returns: select('r', LINK, { decision: 'n.id', later: 'id' }),
  orderBy: 'n.sortDate',
  parse: (row) => read(LINK, row),
});

/** Their meeting on that very day; a month or a season does not say which meeting is meant. */
const MEANT_FOR = `head(COLLECT {
      MATCH (n:Meeting)-[:OF]->(x) WHERE r.onPrecision = 'DAY' AND n.date <= r.on AND coalesce(n.endsOn, n.date) >= r.on AND ${TOLD}
      RETURN n.id ORDER BY n.sortDate })`;
/** The first decision of theirs that builds on this one, whenever they took it. */
const CAME_OF_IT = `head(COLLECT {
      MATCH (p)<-[:FOLLOWS_UP]-(n:Decision)-[:TAKEN_AT]->(:Meeting)-[:OF]->(x) WHERE ${TOLD} RETURN n.id ORDER BY n.sortDate })`;
export const REFERRAL = {
  purpose: oneOf<'DECISION' | 'INFORMATION' | 'PREPARATION'>(),
  on: maybe(text),
  onPrecision: maybe(oneOf<'DAY' | 'MONTH' | 'SEASON' | 'YEAR'>()),
  onText: maybe(text),
  evidence: texts,
  to: computed(text, () => 'x.id'),
  meeting: computed(maybe(text), () => MEANT_FOR),
  result: computed(maybe(text), () => CAME_OF_IT),
};
export type ReferralRow = Read<typeof REFERRAL>;
export const REFERRALS_OF = related({
  name: 'decision.referrals',
  parent: 'Decision',
  match: 'MATCH (p)-[r:REFERS_TO]->(x)',
  returns: select('r', REFERRAL),
  // The id ends with the place in the text.
  orderBy: `[toInteger(last(split(r.id, ':'))), r.id]`,
  parse: (row) => read(REFERRAL, row),
});
