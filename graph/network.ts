// Professional networks: what they are for, and which municipalities are members.
import { ENTITY } from './base.ts';
import { maybe, type Read, read, select, text, width } from './columns.ts';
import { HOLDING_SAMPLE, holds } from './fact.ts';
import { branch, listing } from './listing.ts';
import { byId, byName, different, TEXT_SAMPLE, textAnchor } from './lookup.ts';
import { MUNICIPALITY, type MunicipalityRow } from './municipality.ts';
import { MEMBERSHIP, type MembershipRow, readMembership } from './person.ts';

export const NETWORK = {
  ...ENTITY,
  purpose: maybe(text),
  goal: maybe(text),
  startedOn: maybe(text),
  closedOn: maybe(text),
};
export type NetworkRow = Read<typeof NETWORK>;
export const NETWORK_BY_ID = byId('Network', NETWORK);
export const NETWORK_BY_NAME = byName('Network');

const member = (condition: string): string =>
  `EXISTS { MATCH (n)<-[r:MEMBER_OF]-(m:Municipality) WHERE ${condition} AND ${holds('r')} }`;
export const NETWORKS = listing({
  name: 'network',
  columns: NETWORK,
  anchors: {
    all: 'MATCH (n:Network) WHERE',
    municipalities: `MATCH (m:Municipality)-[r:MEMBER_OF]->(n:Network) WHERE m.id IN $anchors AND ${holds('r')} WITH DISTINCT n WHERE`,
    text: textAnchor('Network'),
  },
  filters: `($anyOf IS NULL OR ${member('m.id IN $anyOf')})
    AND ($allOf IS NULL OR COUNT {
      MATCH (n)<-[r:MEMBER_OF]-(m) WHERE $allOf IS NOT NULL
      WITH r, m, m.id AS who WHERE who IN $allOf
      WITH r, m, who WHERE m:Municipality AND ${holds('r')}
      RETURN DISTINCT who
    } = ${different('$allOf')})
    AND ($noneOf IS NULL OR NOT ${member('m.id IN $noneOf')})
    AND ($active IS NULL OR $active = (coalesce(n.startedOn, '') <= $day AND coalesce(n.closedOn, '9999-12-31') > $day))`,
  orders: { NAME: 'n.sortName' },
  sample: {
    ...TEXT_SAMPLE,
    ...HOLDING_SAMPLE,
    anchors: [],
    anyOf: null,
    allOf: null,
    noneOf: null,
    active: null,
    day: '2026-01-01',
  },
});

export type InNetwork<N> = { fact: MembershipRow; node: N };
export const NETWORKS_OF = branch({
  name: 'network.ofMunicipality',
  parent: 'Municipality',
  match: `MATCH (p)-[r:MEMBER_OF]->(n:Network) WHERE ${holds('r')}`,
  key: `n.sortName + '\\t' + r.id`,
  returns: `${select('r', MEMBERSHIP, { member: 'id', group: 'n.id' })}, ${select('n', NETWORK)}`,
  parse: (row, params): InNetwork<NetworkRow> => ({
    fact: readMembership(row, params),
    node: read(NETWORK, row, width(MEMBERSHIP)),
  }),
  sample: HOLDING_SAMPLE,
});
export const MUNICIPALITIES_IN = branch({
  name: 'network.municipalities',
  parent: 'Network',
  match: `MATCH (p)<-[r:MEMBER_OF]-(n:Municipality) WHERE ${holds('r')}`,
  key: `n.sortName + '\\t' + r.id`,
  returns: `${select('r', MEMBERSHIP, { member: 'n.id', group: 'id' })}, ${select('n', MUNICIPALITY)}`,
  parse: (row, params): InNetwork<MunicipalityRow> => ({
    fact: readMembership(row, params),
    node: read(MUNICIPALITY, row, width(MEMBERSHIP)),
  }),
  sample: HOLDING_SAMPLE,
});
