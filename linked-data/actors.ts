// Who can act, and the posts and memberships that tie them together.
import type { MembershipRole } from '../schema/types.generated.ts';
import { CONTRIBUTION, type ContributionRow, contribution, PART, type PartRow, participation } from './parts.ts';
import {
  ENTITY,
  type Entity,
  entity,
  FACT,
  type Fact,
  factual,
  interval,
  type Linked,
  NAMED,
  oneOf,
  type Permalink,
  type Ref,
  ref,
  refs,
  shape,
} from './shape.ts';

const POST = `${FACT} title acting person { ${NAMED} } employer { ${NAMED} }`;
type PostRow = Fact & { title: string; acting: boolean | null; person: Ref; employer: Ref };
/** A post that somebody holds is an org:Post, and their holding it for a time an org:Membership: one node of ours is both. */
const postOf = (row: PostRow, permalink: Permalink): Linked => ({
  id: permalink(row.id),
  type: ['org:Post', 'org:Membership'],
  roleName: row.title,
  acting: row.acting,
  heldBy: ref(row.person, permalink),
  member: ref(row.person, permalink),
  postIn: ref(row.employer, permalink),
  organization: ref(row.employer, permalink),
  memberDuring: interval(row),
  ...factual(row, permalink),
});

const MEMBERSHIP = `${FACT} role party member { ${NAMED} } group { ${NAMED} } onBehalfOf { ${NAMED} }`;
type MembershipRow = Fact & {
  role: MembershipRole;
  party: string | null;
  member: Ref;
  group: Ref;
  onBehalfOf: Ref | null;
};
const membershipOf = (row: MembershipRow, permalink: Permalink): Linked => ({
  id: permalink(row.id),
  type: 'org:Membership',
  member: ref(row.member, permalink),
  organization: ref(row.group, permalink),
  role: oneOf('MembershipRole', row.role),
  party: row.party,
  onBehalfOf: ref(row.onBehalfOf, permalink),
  memberDuring: interval(row),
  ...factual(row, permalink),
});

/** A municipality's membership of a network, as either of them tells it. */
const SEAT = `${FACT} role node { ${NAMED} }`;
type SeatRow = Fact & { role: MembershipRole; node: Ref };
const seat = (row: SeatRow, member: Ref, group: Ref, permalink: Permalink): Linked =>
  membershipOf({ ...row, member, group, party: null, onBehalfOf: null }, permalink);

const memberships = (row: { memberships: MembershipRow[] }, permalink: Permalink) =>
  row.memberships.map((one) => membershipOf(one, permalink));

export const ACTORS = {
  Municipality: shape<
    Entity & {
      code: string;
      county: string | null;
      agreements: Ref[];
      posts: { node: PostRow }[];
      projects: (PartRow & { node: Ref })[];
      networks: SeatRow[];
      goals: Ref[];
    }
  >(
    `${ENTITY} code county goals { ${NAMED} }`,
    (row, permalink) => ({
      type: ['sg:Municipality', 'org:FormalOrganization', 'schema:GovernmentOrganization'],
      ...entity(row, permalink),
      identifier: { type: 'schema:PropertyValue', propertyID: 'SCB kommunkod', value: row.code },
      county: row.county,
      hasPost: row.posts.map(({ node }) => postOf(node, permalink)),
      hasMembership: row.networks.map((one) => seat(one, row, one.node, permalink)),
      participation: row.projects.map((one) => participation(one, row, one.node, permalink)),
      answersFor: refs(row.goals, permalink),
    }),
    [
      { as: 'posts', field: 'posts', given: 'at: null', edge: `node { ${POST} }` },
      { as: 'projects', field: 'projects', given: 'at: null', edge: `${PART} node { ${NAMED} }` },
      { as: 'networks', field: 'networks', given: 'at: null', edge: SEAT },
    ],
  ),
  Organization: shape<Entity & { kind: string; memberships: MembershipRow[] }>(
    `${ENTITY} kind memberships(at: null) { ${MEMBERSHIP} }`,
    (row, permalink) => ({
      type: ['org:Organization', 'schema:Organization'],
      ...entity(row, permalink),
      kind: oneOf('OrganizationKind', row.kind),
      hasMembership: memberships(row, permalink),
    }),
  ),
  Body: shape<Entity & { kind: string; memberships: MembershipRow[] }>(
    `${ENTITY} kind memberships(at: null) { ${MEMBERSHIP} }`,
    (row, permalink) => ({
      type: ['sg:Body', 'org:Organization'],
      ...entity(row, permalink),
      kind: oneOf('BodyKind', row.kind),
      hasMembership: memberships(row, permalink),
    }),
  ),
  Network: shape<
    Entity & {
      purpose: string | null;
      goal: string | null;
      startedOn: string | null;
      closedOn: string | null;
      memberships: MembershipRow[];
      projects: (PartRow & { node: Ref })[];
      goals: Ref[];
    }
  >(
    `${ENTITY} purpose goal startedOn closedOn goals { ${NAMED} } memberships(at: null) { ${MEMBERSHIP} }`,
    (row, permalink) => ({
      type: ['sg:Network', 'org:OrganizationalCollaboration'],
      ...entity(row, permalink),
      description: row.purpose,
      goal: row.goal,
      foundingDate: row.startedOn,
      dissolutionDate: row.closedOn,
      hasMembership: memberships(row, permalink),
      participation: row.projects.map((one) => participation(one, row, one.node, permalink)),
      supports: refs(row.goals, permalink),
    }),
    [{ as: 'projects', field: 'projects', given: '', edge: `${PART} node { ${NAMED} }` }],
  ),
  Person: shape<
    Entity & { posts: PostRow[]; memberships: MembershipRow[]; projects: (ContributionRow & { node: Ref })[] }
  >(
    `${ENTITY} posts(at: null) { ${POST} } memberships(at: null) { ${MEMBERSHIP} }`,
    (row, permalink) => ({
      type: 'schema:Person',
      ...entity(row, permalink),
      holds: row.posts.map((one) => postOf(one, permalink)),
      hasMembership: memberships(row, permalink),
      contribution: row.projects.map((one) => contribution(one, row, one.node, permalink)),
    }),
    [{ as: 'projects', field: 'projects', given: '', edge: `${CONTRIBUTION} node { ${NAMED} }` }],
  ),
  Post: shape<PostRow>(POST, postOf),
  Membership: shape<MembershipRow>(MEMBERSHIP, membershipOf),
};
