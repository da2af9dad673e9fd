// Organisations that are no municipality. Who belongs to them stands in graph/person.ts, what they agreed on in graph/agreement.ts.
import { ENTITY } from './base.ts';
import { oneOf, type Read } from './columns.ts';
import { listing } from './listing.ts';
import { byId } from './lookup.ts';

export type OrganizationKind =
  | 'SECRETARIAT'
  | 'REGION'
  | 'STATE_AGENCY'
  | 'ASSOCIATION'
  | 'COMPANY'
  | 'JOINT_BOARD'
  | 'COMPETENCE_CENTRE'
  | 'OTHER';

export const ORGANIZATION = { ...ENTITY, kind: oneOf<OrganizationKind>() };
export type OrganizationRow = Read<typeof ORGANIZATION>;

export const ORGANIZATION_BY_ID = byId('Organization', ORGANIZATION);
export const ORGANIZATIONS = listing({
  name: 'organization',
  columns: ORGANIZATION,
  anchors: { all: 'MATCH (n:Organization) WHERE' },
  filters: 'true',
  orders: { NAME: 'n.sortName' },
  sample: {},
});
