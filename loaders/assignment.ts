import {
  ANSWERS_OF,
  ASSIGNEES_OF,
  ASSIGNMENT_BY_ID,
  ASSIGNMENTS,
  ASSIGNMENTS_OF_ACTOR,
  ASSIGNMENTS_OF_DECISION,
  type AssignmentRow,
  type AssignmentStatus,
  REPORTED_AT,
} from '../graph/assignment.ts';
import type { Ask } from './ask.ts';
import { branched, type Connection, listed, type PageRequest } from './connection.ts';
import type { Days } from './meeting.ts';

export type AssignmentOrderName = 'DUE' | 'DECIDED';
export type AssignmentChoice = {
  statuses: AssignmentStatus[] | null;
  assignees: string[] | null;
  /** Null: with and without a deadline. */
  due: Days | null;
  decided: Days;
  bodies: string[] | null;
  concerns: string[] | null;
  reported: boolean | null;
};

/** Without a range, «no deadline» is in it too, which sorts after every date. */
const dueParams = (due: Days | null) => ({ dueFrom: due?.from ?? '', dueTo: due?.to ?? '\u{10ffff}' });

export const assignmentLoaders = (ask: Ask) => ({
  byId: (id: string) => ask.one(ASSIGNMENT_BY_ID, id),
  list: (choice: AssignmentChoice, order: AssignmentOrderName, request: PageRequest): Connection<AssignmentRow> => {
    const { due, decided, ...conditions } = choice;
    const { assignees, concerns, bodies } = conditions;
    const anchor = assignees ? 'assignee' : concerns ? 'concerns' : bodies ? 'body' : 'all';
    const params = { ...conditions, ...dueParams(due), from: decided.from, to: decided.to };
    return listed(ask, ASSIGNMENTS, { anchor, order, request, params });
  },
  of: (
    actor: string,
    { statuses, due }: Pick<AssignmentChoice, 'statuses' | 'due'>,
    request: PageRequest,
  ): Connection<AssignmentRow> =>
    branched(
      ask,
      ASSIGNMENTS_OF_ACTOR,
      { parent: actor, params: { statuses, ...dueParams(due) }, request },
      (node) => ({
        node,
      }),
    ),
  ofDecision: (id: string) => ask.many(ASSIGNMENTS_OF_DECISION, id),
  assignees: (id: string) => ask.many(ASSIGNEES_OF, id),
  reportedAt: (id: string) => ask.many(REPORTED_AT, id),
  answers: (id: string) => ask.many(ANSWERS_OF, id),
});
