import {
  CONCERNED_BY,
  DECISION_BY_ID,
  DECISIONS,
  DECISIONS_CONCERNING,
  DECISIONS_OF_ITEM,
  DECISIONS_OF_MATTER,
  DECISIONS_OF_MEETING,
  type DecisionBasis,
  type DecisionKind,
  type DecisionRow,
  FOLLOWED_UP_BY,
  FOLLOWS_UP,
  LINK_BY_ID,
  LINKS_OF,
  MATTERS_OF,
  REFERRALS_OF,
} from '../graph/decision.ts';
import type { Branch } from '../graph/listing.ts';
import { TAKING_PART } from '../graph/project.ts';
import { fold, words } from '../graph/text.ts';
import type { Ask } from './ask.ts';
import { branched, type Connection, listed, type PageRequest } from './connection.ts';
import type { Days } from './meeting.ts';
import { textParams } from './text.ts';

export type DecisionChoice = {
  text: string | null;
  kinds: DecisionKind[] | null;
  bodies: string[] | null;
  range: Days;
  concerns: string[] | null;
  assignedTo: string[] | null;
  minAmount: number | null;
  involves: string[] | null;
  referredTo: string[] | null;
  followedUp: boolean | null;
  matters: string[] | null;
  basis: DecisionBasis[] | null;
};

function anchorOf({ text, assignedTo, concerns, referredTo, matters, involves, bodies }: DecisionChoice) {
  if (text) return 'text';
  if (assignedTo) return 'assignedTo';
  if (concerns) return 'concerns';
  if (matters) return 'matter';
  if (involves) return 'involves';
  if (referredTo) return 'referredTo';
  return bodies ? 'body' : 'all';
}

export const decisionLoaders = (ask: Ask) => {
  const hanging = (branch: Branch<DecisionRow>, parent: string, request: PageRequest): Connection<DecisionRow> =>
    branched(ask, branch, { parent, params: {}, request }, (node) => ({ node }));
  return {
    byId: (id: string) => ask.one(DECISION_BY_ID, id),
    list: (choice: DecisionChoice, order: 'DATE', request: PageRequest): Connection<DecisionRow> => {
      const { text, range, ...conditions } = choice;
      const found = { ...textParams(text), words: words(text ?? '').map(fold) };
      const params = { ...found, ...conditions, takingPart: TAKING_PART, from: range.from, to: range.to };
      return listed(ask, DECISIONS, { anchor: anchorOf(choice), order, request, params });
    },
    ofMeeting: (id: string) => ask.many(DECISIONS_OF_MEETING, id),
    ofItem: (id: string) => ask.many(DECISIONS_OF_ITEM, id),
    ofMatter: (id: string, request: PageRequest) => hanging(DECISIONS_OF_MATTER, id, request),
    /** Decisions that name a thing themselves. */
    concerning: (id: string, request: PageRequest) => hanging(DECISIONS_CONCERNING, id, request),
    concerns: (id: string) => ask.many(CONCERNED_BY, id),
    matters: (id: string) => ask.many(MATTERS_OF, id),
    link: (id: string) => ask.one(LINK_BY_ID, id),
    links: (id: string) => ask.many(LINKS_OF, id),
    followsUp: (id: string) => ask.many(FOLLOWS_UP, id),
    followedUpBy: (id: string) => ask.many(FOLLOWED_UP_BY, id),
    referrals: (id: string) => ask.many(REFERRALS_OF, id),
  };
};
