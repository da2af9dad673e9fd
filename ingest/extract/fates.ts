// What an item and its decisions mean for each project: pitched, prioritised, sent on, funded, reported.
import type { DecisionKind, EventKind, FoundFate, ItemKind } from '../found.ts';
import { wholeWords } from '../phrases.ts';
import { fateWords } from './fate-words.ts';

/** What fates need to know of a decision. */
export type Decided = {
  text: string;
  type: DecisionKind;
  projects: readonly string[];
  granted: boolean;
};

const has = (list: readonly string[]) => {
  const pattern = wholeWords(list, 'iu');
  return (text: string): boolean => pattern.test(text);
};
const ofPlan = has(fateWords.plan);
const sentOn = has(fateWords.sentOn);
const toDecide = has(fateWords.toDecide);
const handedBack = has(fateWords.handedBack);
const returned = has(fateWords.returned);
const ended = has(fateWords.ended);
const started = has(fateWords.started);
const notDone = has(fateWords.notDone);
const about = has(fateWords.about);
const saysFinal = /slutrapport|slutredovis/iu;

const OF_ITEM: Partial<Record<ItemKind, EventKind>> = {
  PITCH: 'PITCHED',
  PROJECT_PLAN: 'PLAN_PRESENTED',
  PROGRESS_REPORT: 'PROGRESS_REPORTED',
  FINAL_REPORT: 'FINAL_REPORTED',
};
const fate = (project: string, kind: EventKind, inferred = false): FoundFate => ({
  project,
  kind,
  certainty: inferred ? 'INFERRED' : 'STATED',
});

/** What is told under an item, for the projects that it is about (not those only mentioned). */
export function fatesOfItem(kind: ItemKind, projects: readonly string[], text: string): FoundFate[] {
  const event = OF_ITEM[kind];
  return event
    ? projects.map((project) => fate(project, event, event === 'FINAL_REPORTED' && !saysFinal.test(text)))
    : [];
}

/** What each decision of an item means, in the decisions' order. `own`: the projects that the item is about. */
export function fatesOfDecisions(kind: ItemKind, own: readonly string[], decisions: readonly Decided[]): FoundFate[][] {
  const forwarded = decisions.some(({ text }) => sentOn(text) && toDecide(text));
  const fates = decisions.map((decision) => fatesOf(decision, own, forwarded));
  if (kind === 'PITCH') declined(own, decisions, fates);
  return fates;
}

function fatesOf({ text, type, projects, granted }: Decided, own: readonly string[], forwarded: boolean): FoundFate[] {
  const meant = projects.length > 0 ? projects : about(text) && own.length === 1 ? own : [];
  const kinds: EventKind[] = [];
  if (type === 'PRIORITISE') kinds.push('PRIORITISED');
  if (type === 'POSTPONE') kinds.push(returned(text) ? 'RETURNED' : 'POSTPONED');
  if (type === 'REJECT') kinds.push(ended(text) ? 'ENDED' : 'DECLINED');
  if (type === 'APPROVE' && ofPlan(text)) kinds.push('PLAN_APPROVED');
  if (type === 'APPROVE' && started(text) && !notDone(text)) kinds.push('STARTED');
  if ((type === 'REFER' || type === 'APPROVE' || type === 'FUND') && sentOn(text) && toDecide(text))
    kinds.push('FORWARDED');
  else if (granted && (type === 'FUND' || type === 'APPROVE') && !forwarded) kinds.push('FUNDED');
  return meant.flatMap((project) => kinds.map((kind) => fate(project, kind)));
}

/** Pitched ideas that a decision to go on leaves out: where another decision hands them back, else where the choice was made. */
function declined(own: readonly string[], decisions: readonly Decided[], fates: FoundFate[][]): void {
  const choice = decisions.findIndex(({ type }) => type === 'PRIORITISE');
  if (choice < 0) return;
  const settled = new Set(fates.flat().map(({ project }) => project));
  for (const project of own.filter((one) => !settled.has(one))) {
    const back = decisions.findIndex(({ text, projects }) => projects.includes(project) && handedBack(text));
    fates[back < 0 ? choice : back]?.push(fate(project, 'DECLINED', true));
  }
}
