// What the graph knows of before these minutes: meetings, decisions, tasks and how far projects have come.
import type { EventKind } from '../found.ts';

export type EarlierMeeting = { id: string; body: string; date: string; endsOn: string | null; minuted: boolean };
export type EarlierDecision = {
  id: string;
  body: string;
  date: string;
  kind: string;
  concerns: string[];
};
export type EarlierAssignment = {
  id: string;
  decision: string;
  task: string;
  date: string;
  due: string | null;
  assignees: string[];
  concerns: string[];
};
export type EarlierProject = {
  id: string;
  lastEvent: EventKind | null;
  /** Who presented it or works on it. */
  people: string[];
};

export type Earlier = {
  /** The meeting that the document is of, when the graph knows it. */
  own: string | null;
  meetings: EarlierMeeting[];
  decisions: EarlierDecision[];
  /** Only those that are still open. */
  assignments: EarlierAssignment[];
  projects: EarlierProject[];
  /** Municipalities that were represented at the body's meetings, present or not. */
  members: string[];
};

export const NOTHING_EARLIER: Earlier = {
  own: null,
  meetings: [],
  decisions: [],
  assignments: [],
  projects: [],
  members: [],
};
