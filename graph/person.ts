// People, the posts they hold and the groups they and others are members of.
import { open } from './access.ts';
import { ENTITY } from './base.ts';
import { computed, flag, maybe, oneOf, type Read, read, select, text, width } from './columns.ts';
import { certainOn, FACT, HOLDING_SAMPLE, holds } from './fact.ts';
import { branch, listing } from './listing.ts';
import { byId, byName, related, TEXT_SAMPLE, textAnchor } from './lookup.ts';
import type { Query } from './query.ts';
import type { Row } from './run.ts';
import { type Params, statement } from './statement.ts';

export const PERSON = { ...ENTITY, masked: flag };
export type PersonRow = Read<typeof PERSON>;
export const PERSON_BY_ID = byId('Person', PERSON);
export const PERSON_BY_NAME = byName('Person');

export const PEOPLE = listing({
  name: 'person',
  columns: PERSON,
  anchors: {
    all: 'MATCH (n:Person) WHERE',
    post: `MATCH (:Thing {id: $postAt})<-[r:HOLDS_POST]-(n:Person)
      WHERE ${holds('r')} AND ($title IS NULL OR toLower(r.title) = $title) WITH DISTINCT n WHERE`,
    group: `MATCH (g:Thing)<-[r:MEMBER_OF]-(n:Person) WHERE g.id IN $memberOf AND ${holds('r')} WITH DISTINCT n WHERE`,
    project: `MATCH (w:Project)<-[r:WORKS_ON]-(n:Person) WHERE w.id IN $worksOn AND ${holds('r')} WITH DISTINCT n WHERE`,
    text: textAnchor('Person'),
  },
  filters: `($postAt IS NULL AND $title IS NULL OR EXISTS {
      MATCH (n)-[r:HOLDS_POST]->(e) WHERE ($postAt IS NULL OR e.id = $postAt) AND ($title IS NULL OR toLower(r.title) = $title) AND ${holds('r')} })
    AND ($memberOf IS NULL OR EXISTS { MATCH (n)-[r:MEMBER_OF]->(g) WHERE g.id IN $memberOf AND ${holds('r')} })
    AND ($worksOn IS NULL OR EXISTS { MATCH (n)-[r:WORKS_ON]->(w) WHERE w.id IN $worksOn AND ${holds('r')} })`,
  orders: { NAME: 'n.sortName' },
  sample: { ...TEXT_SAMPLE, ...HOLDING_SAMPLE, postAt: null, title: null, memberOf: null, worksOn: null },
});

export const POST = {
  ...FACT,
  title: text,
  acting: flag,
  person: computed(text, (r) => `startNode(${r}).id`),
  employer: computed(text, (r) => `endNode(${r}).id`),
};
export type PostRow = Read<typeof POST>;
const readPost = (row: Row, params: Params): PostRow => certainOn(read(POST, row), params['at']);

/** Titles that mean the municipality's highest official. */
export const DIRECTOR_TITLES = ['kommundirektör', 'kommunchef', 'stadsdirektör'];

export const POST_BY_ID: Query<PostRow> = {
  statement: statement(
    'post.byId',
    `UNWIND $ids AS id MATCH (x)-[r:HOLDS_POST {id: id}]->(e) WHERE ${open('r')} RETURN id AS id, ${select('r', POST, { id: 'id', person: 'x.id', employer: 'e.id' })}`,
    { ids: [''], access: ['PUBLIC'] },
  ),
  parse: readPost,
};
/** Posts at an employer, as pages by the holder's name. */
export const POSTS_AT = branch({
  name: 'person.postsAt',
  parent: 'Thing',
  match: `MATCH (p)<-[r:HOLDS_POST]-(x:Person) WHERE ${holds('r')} AND ($title IS NULL OR toLower(r.title) = $title)`,
  key: `x.sortName + '\\t' + r.id`,
  returns: select('r', POST, { person: 'x.id', employer: 'id' }),
  parse: readPost,
  sample: { ...HOLDING_SAMPLE, title: null },
});
/** Who directs an employer on a day: curated before observed, the latest first. */
export const DIRECTORS_OF = related({
  name: 'person.directorsOf',
  parent: 'Municipality',
  match: `MATCH (p)<-[r:HOLDS_POST]-(x:Person) WHERE ${holds('r')} AND toLower(r.title) IN $titles
    WITH r, x, id ORDER BY r.certainty = 'CURATED' DESC, r.acting, r.holdsFrom DESC, r.id LIMIT 1`,
  returns: select('r', POST, { person: 'x.id', employer: 'id' }),
  orderBy: '0',
  parse: readPost,
  sample: { ...HOLDING_SAMPLE, titles: DIRECTOR_TITLES },
});
export const POSTS_OF = related({
  name: 'person.postsOf',
  parent: 'Person',
  match: `MATCH (p)-[r:HOLDS_POST]->(e) WHERE ${holds('r')}`,
  returns: select('r', POST, { person: 'id', employer: 'e.id' }),
  orderBy: `r.holdsFrom + '\\t' + r.id`,
  parse: readPost,
  sample: HOLDING_SAMPLE,
});

export type MembershipRole =
  | 'CHAIR'
  | 'VICE_CHAIR'
  | 'SECRETARY'
  | 'COORDINATOR'
  | 'MEMBER'
  | 'SUBSTITUTE'
  | 'ADJUNCT'
  | 'REPRESENTATIVE';
export const MEMBERSHIP = {
  ...FACT,
  role: oneOf<MembershipRole>(),
  party: maybe(text),
  onBehalfOf: maybe(text),
  member: computed(text, (r) => `startNode(${r}).id`),
  group: computed(text, (r) => `endNode(${r}).id`),
};
export type MembershipRow = Read<typeof MEMBERSHIP>;
export const MEMBERSHIP_WIDTH = width(MEMBERSHIP);
export const readMembership = (row: Row, params: Params): MembershipRow =>
  certainOn(read(MEMBERSHIP, row), params['at']);

export const MEMBERSHIP_BY_ID: Query<MembershipRow> = {
  statement: statement(
    'membership.byId',
    `UNWIND $ids AS id MATCH (m)-[r:MEMBER_OF {id: id}]->(g) WHERE ${open('r')} RETURN id AS id, ${select('r', MEMBERSHIP, { id: 'id', member: 'm.id', group: 'g.id' })}`,
    { ids: [''], access: ['PUBLIC'] },
  ),
  parse: readMembership,
};
/** What somebody is a member of. */
export const MEMBERSHIPS_OF = related({
  name: 'person.membershipsOf',
  parent: 'Thing',
  match: `MATCH (p)-[r:MEMBER_OF]->(g) WHERE ${holds('r')}`,
  returns: select('r', MEMBERSHIP, { member: 'id', group: 'g.id' }),
  orderBy: `g.sortName + '\\t' + r.id`,
  parse: readMembership,
  sample: HOLDING_SAMPLE,
});
/** Who the members of a group are. */
export const MEMBERS_OF = related({
  name: 'person.membersOf',
  parent: 'Thing',
  match: `MATCH (p)<-[r:MEMBER_OF]-(m) WHERE ${holds('r')}`,
  returns: select('r', MEMBERSHIP, { member: 'm.id', group: 'id' }),
  orderBy: `m.sortName + '\\t' + r.id`,
  parse: readMembership,
  sample: HOLDING_SAMPLE,
});
/** Who has a role in a group on a day (its chair, its coordinator): the latest begun. */
export const ROLE_HOLDERS = related({
  name: 'person.roleHolders',
  parent: 'Thing',
  match: `MATCH (p)<-[r:MEMBER_OF {role: $role}]-(m:Person) WHERE ${holds('r')} WITH r, m ORDER BY r.certainty = 'CURATED' DESC, r.holdsFrom DESC, r.id LIMIT 1`,
  returns: select('m', PERSON),
  orderBy: '0',
  parse: (row) => read(PERSON, row),
  sample: { ...HOLDING_SAMPLE, role: 'CHAIR' },
});
