import {
  ABOUT_OF,
  AGENDA_ITEM_BY_ID,
  AGENDA_ITEMS,
  type AgendaItemKind,
  type AgendaItemRow,
  ITEMS_OF_MATTER,
  ITEMS_OF_MEETING,
  ITEMS_PRESENTED_BY,
  PRESENTERS_OF,
} from '../graph/agenda-item.ts';
import type { Branch } from '../graph/listing.ts';
import { kindOf } from '../graph/model.ts';
import type { Ask } from './ask.ts';
import { branched, type Connection, listed, type PageRequest } from './connection.ts';
import type { Days } from './meeting.ts';
import { textParams } from './text.ts';

export type AgendaItemChoice = {
  text: string | null;
  kinds: AgendaItemKind[] | null;
  bodies: string[] | null;
  range: Days;
  about: string[] | null;
  presentedBy: string[] | null;
};

function anchorOf({ text, about, presentedBy, bodies }: AgendaItemChoice) {
  if (text) return 'text';
  if (about) return 'about';
  // Whom a presenter spoke for stands on the edge, which nothing leads to.
  if (presentedBy?.every((id) => kindOf(id) === 'Person')) return 'people';
  return bodies ? 'body' : 'all';
}

export const agendaItemLoaders = (ask: Ask) => {
  const hanging = (branch: Branch<AgendaItemRow>, parent: string, request: PageRequest): Connection<AgendaItemRow> =>
    branched(ask, branch, { parent, params: {}, request }, (node) => ({ node }));
  return {
    byId: (id: string) => ask.one(AGENDA_ITEM_BY_ID, id),
    list: (choice: AgendaItemChoice, request: PageRequest): Connection<AgendaItemRow> => {
      const { text, range, ...conditions } = choice;
      const params = { ...textParams(text), ...conditions, from: range.from, to: range.to };
      return listed(ask, AGENDA_ITEMS, { anchor: anchorOf(choice), order: 'DATE', request, params });
    },
    ofMeeting: (id: string) => ask.many(ITEMS_OF_MEETING, id),
    ofMatter: (id: string, request: PageRequest) => hanging(ITEMS_OF_MATTER, id, request),
    presentedBy: (person: string, request: PageRequest) => hanging(ITEMS_PRESENTED_BY, person, request),
    presenters: (id: string) => ask.many(PRESENTERS_OF, id),
    about: (id: string) => ask.many(ABOUT_OF, id),
  };
};
