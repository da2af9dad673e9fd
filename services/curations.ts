// Every write that a hand can make, over one graph and in one person's name.
import type { Graph } from '../graph/run.ts';
import type { Wish } from './curate/curate.ts';
import * as facts from './curate/facts.ts';
import { mergeEntities } from './curate/merge.ts';
import * as records from './curate/records.ts';
import { type IssueSettlement, settleIssue } from './curate/settle-issue.ts';
import type { Upserted } from './curate/shapes.ts';
import { type SplitInput, splitEntity } from './curate/split.ts';
import { undo } from './curate/undo.ts';
import { type UpsertInput, upsert } from './curate/upsert.ts';
import type { Recorder } from './record.ts';

export const curationsOver = (graph: Graph, recorder: Recorder) => ({
  upsert: (label: Upserted, input: UpsertInput, wish: Wish) => upsert(graph, recorder, label, input, wish),
  setParticipation: (input: facts.ParticipationInput, wish: Wish) =>
    facts.setParticipation(graph, recorder, input, wish),
  setPost: (input: facts.PostInput, wish: Wish) => facts.setPost(graph, recorder, input, wish),
  setMembership: (input: facts.MembershipInput, wish: Wish) => facts.setMembership(graph, recorder, input, wish),
  endFact: (input: { fact: string; to: string }, wish: Wish) => facts.endFact(graph, recorder, input, wish),
  updateAssignment: (input: records.AssignmentUpdate, wish: Wish) =>
    records.updateAssignment(graph, recorder, input, wish),
  recordProjectEvent: (input: records.ProjectEventInput, wish: Wish) =>
    records.recordProjectEvent(graph, recorder, input, wish),
  linkDecisions: (input: { decision: string; earlier: string; kind: string }, wish: Wish) =>
    records.linkDecisions(graph, recorder, input, wish),
  mergeEntities: (input: { keep: string; merge: string }, wish: Wish) => mergeEntities(graph, recorder, input, wish),
  splitEntity: (input: SplitInput, wish: Wish) => splitEntity(graph, recorder, input, wish),
  settleIssue: (input: IssueSettlement, wish: Wish) => settleIssue(graph, recorder, input, wish),
  undo: (change: string, wish: Wish) => undo(graph, recorder, change, wish),
});
export type Curations = ReturnType<typeof curationsOver>;
