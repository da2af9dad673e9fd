import { STILL } from '../graph/model.ts';
import {
  MUNICIPALITIES,
  MUNICIPALITY_ATTENDANCE,
  MUNICIPALITY_BY_CODE,
  MUNICIPALITY_BY_ID,
  MUNICIPALITY_BY_NAME,
  type MunicipalityRow,
  summary,
} from '../graph/municipality.ts';
import type { Ask } from './ask.ts';
import { type Connection, listed, type PageRequest } from './connection.ts';
import { named, textParams } from './text.ts';

export type MunicipalityChoice = {
  text: string | null;
  codes: string[] | null;
  project: string | null;
  network: string | null;
};

export const municipalityLoaders = (ask: Ask) => ({
  byId: (id: string) => ask.one(MUNICIPALITY_BY_ID, id),
  idsByName: (name: string) => named(ask, MUNICIPALITY_BY_NAME, name),
  idsByCode: (code: string) => ask.rows(MUNICIPALITY_BY_CODE, { code }),
  list: (choice: MunicipalityChoice, order: 'NAME' | 'CODE', request: PageRequest): Connection<MunicipalityRow> => {
    const { text, codes, project, network } = choice;
    const anchor = text ? 'text' : project ? 'project' : network ? 'network' : codes ? 'codes' : 'all';
    return listed(ask, MUNICIPALITIES, {
      anchor,
      order,
      request,
      params: { ...textParams(text), codes, project, network },
    });
  },
  attendance: async (id: string, range: { from: string; to: string }) =>
    (await ask.one(MUNICIPALITY_ATTENDANCE, id, { from: range.from, to: range.to || STILL })) ?? summary(0, 0, 0),
});
