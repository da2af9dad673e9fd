import { ORGANIZATION_BY_ID, ORGANIZATIONS, type OrganizationRow } from '../graph/organization.ts';
import type { Ask } from './ask.ts';
import { type Connection, listed, type PageRequest } from './connection.ts';

export const organizationLoaders = (ask: Ask) => ({
  byId: (id: string) => ask.one(ORGANIZATION_BY_ID, id),
  list: (request: PageRequest): Connection<OrganizationRow> =>
    listed(ask, ORGANIZATIONS, { anchor: 'all', order: 'NAME', request, params: {} }),
});
