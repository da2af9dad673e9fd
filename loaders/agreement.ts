import {
  AGREEMENT_BY_ID,
  AGREEMENTS,
  AGREEMENTS_OF,
  type AgreementRow,
  COVERED_BY,
  DECISIONS_ON,
  PARTIES_OF,
} from '../graph/agreement.ts';
import type { Ask } from './ask.ts';
import { type Connection, listed, type PageRequest } from './connection.ts';

export const agreementLoaders = (ask: Ask) => ({
  byId: (id: string) => ask.one(AGREEMENT_BY_ID, id),
  list: (request: PageRequest): Connection<AgreementRow> =>
    listed(ask, AGREEMENTS, { anchor: 'all', order: 'NAME', request, params: {} }),
  ofParty: (id: string) => ask.many(AGREEMENTS_OF, id),
  parties: (id: string) => ask.many(PARTIES_OF, id),
  covers: (id: string) => ask.many(COVERED_BY, id),
  /** The latest first. */
  decisions: async (id: string) => (await ask.many(DECISIONS_ON, id)).toReversed(),
});
