import type { Holding } from '../graph/fact.ts';
import type { MunicipalityRow } from '../graph/municipality.ts';
import {
  MUNICIPALITIES_IN,
  NETWORK_BY_ID,
  NETWORK_BY_NAME,
  NETWORKS,
  NETWORKS_OF,
  type NetworkRow,
} from '../graph/network.ts';
import type { MembershipRow } from '../graph/person.ts';
import type { Ask } from './ask.ts';
import { branched, type Connection, listed, type PageRequest, saying } from './connection.ts';
import type { Match } from './project.ts';
import { named, textParams } from './text.ts';

export type NetworkChoice = {
  text: string | null;
  municipalities: Match;
  active: boolean | null;
  day: string;
  holding: Holding;
};

export const networkLoaders = (ask: Ask) => ({
  byId: (id: string) => ask.one(NETWORK_BY_ID, id),
  idsByName: (name: string) => named(ask, NETWORK_BY_NAME, name),
  list: (
    { text, municipalities, holding, active, day }: NetworkChoice,
    request: PageRequest,
  ): Connection<NetworkRow> => {
    const { anyOf, allOf, noneOf } = municipalities;
    const anchors = allOf?.slice(0, 1) ?? anyOf;
    const anchor = text ? 'text' : anchors?.length ? 'municipalities' : 'all';
    const params = { ...textParams(text), ...holding, anchors: anchors ?? [], anyOf, allOf, noneOf, active, day };
    return listed(ask, NETWORKS, { anchor, order: 'NAME', request, params });
  },
  ofMunicipality: (id: string, holding: Holding, request: PageRequest): Connection<NetworkRow, MembershipRow> =>
    branched(ask, NETWORKS_OF, { parent: id, params: holding, request }, ({ fact, node }) => saying(fact, node)),
  municipalities: (id: string, holding: Holding, request: PageRequest): Connection<MunicipalityRow, MembershipRow> =>
    branched(ask, MUNICIPALITIES_IN, { parent: id, params: holding, request }, ({ fact, node }) => saying(fact, node)),
});
