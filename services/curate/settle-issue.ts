// Settles a question about the data: carries out one of its suggestions, or dismisses it with a note. What was judged stays on the
// question, so that the same question is not raised again; undoing the change opens it again.

import type { Graph, Run } from '../../graph/run.ts';
import { type EdgeState, edgesAround, type NodeState, type Stored } from '../../graph/state.ts';
import type { Value } from '../../graph/statement.ts';
import type { Recorder } from '../record.ts';
import { type Curated, curate, mustHave, type Plan, type Wish } from './curate.ts';
import { Draft } from './draft.ts';
import { mergePlan } from './merge.ts';
import { reject } from './rejected.ts';
import { splitPlan } from './split.ts';
import { upsertPlan } from './upsert.ts';

type Maybe<T> = T | null | undefined;
export type IssueSettlement = {
  issue: string;
  accept?: Maybe<{ action: string; target?: Maybe<string> }>;
  dismiss?: Maybe<boolean>;
  note?: Maybe<string>;
};

export function settleIssue(
  graph: Graph,
  recorder: Recorder,
  input: IssueSettlement,
  wish: Wish = {},
): Promise<Curated> {
  return curate(graph, recorder, wish, (run) => planned(run, input));
}

async function planned(run: Run, { issue, accept, dismiss, note }: IssueSettlement): Promise<Plan> {
  const [old] = await mustHave(run, 'issue', [issue], ['DataIssue']);
  if (!old) throw new Error('mustHave gives as many as it is asked for');
  if (Boolean(accept) === (dismiss === true))
    reject(
      'INVALID',
      'accept',
      'Ange «accept» eller «dismiss: true», ett av dem.',
      'Give «accept» or «dismiss: true», one of them.',
    );
  if (old.properties['status'] !== 'OPEN')
    reject('CONFLICT', 'issue', 'Frågan är redan avgjord.', 'The question is settled already.');
  const around = await edgesAround(run, issue);
  if (!accept) {
    if (!note?.trim()) reject('INVALID', 'note', 'Skriv varför frågan avfärdas.', 'Say why the question is dismissed.');
    return settled(old, { status: 'DISMISSED', note }).plan('UPDATED', issue);
  }
  const target = suggested(around, issue, accept);
  const draft = settled(old, { status: 'RESOLVED', note, resolution: accept.action, resolvedTo: target });
  const plan = draft.plan('UPDATED', issue);
  const about = around.filter(({ type }) => type === 'IS_ABOUT').map(({ to }) => to);
  if (CONFIRMS.includes(accept.action)) return plan;
  const effect = EFFECTS[accept.action];
  if (!effect) {
    const way = SAY_WITH[accept.action] ?? 'search(text:) och den upsert-mutation som gäller saken';
    reject(
      'INVALID',
      'accept.action',
      `${accept.action} säger inte allt som behövs. Gör det med ${way}, och avfärda sedan frågan med en not.`,
      `${accept.action} does not say all that is needed. Do it with ${way}, and then dismiss the question with a note.`,
    );
  }
  const all = around.filter(({ type, from }) => type === 'SUGGESTS' && from === issue).map(({ to }) => to);
  const done = await effect(run, { issue: old, about, target, suggested: all });
  return done ? together(plan, done) : plan;
}

/** The question as it is once it is settled. */
function settled(old: NodeState, given: Readonly<Record<string, Value | undefined>>): Draft {
  const draft = new Draft();
  draft.node('DataIssue', old.id, given, old);
  return draft;
}

/** The target of the suggestion that is meant; null for one without. Throws Rejected when there is none or several. */
function suggested(
  around: EdgeState[],
  issue: string,
  accept: { action: string; target?: Maybe<string> },
): string | null {
  const made = around
    .filter(({ type, from }) => type === 'SUGGESTS' && from === issue)
    .flatMap(({ to, properties }) =>
      (properties['actions'] as string[]).map((action) => ({ action, target: to === issue ? null : to })),
    );
  const meant = made.filter(
    ({ action, target }) => action === accept.action && (!accept.target || target === accept.target),
  );
  const [first, ...more] = meant;
  const list = made.map(({ action, target }) => `${action}${target ? ` ${target}` : ''}`).join(', ') || '–';
  if (!first)
    reject(
      'INVALID',
      'accept.action',
      `Frågan har inget sådant förslag. Den har: ${list}.`,
      `The question has no such suggestion. It has: ${list}.`,
    );
  if (more.length > 0)
    reject(
      'INVALID',
      'accept.target',
      `Flera förslag heter så; ange vilket: ${list}.`,
      `Several are called so; say which: ${list}.`,
    );
  return first.target;
}

/** `suggested`: the targets of all its suggestions, among which a person chooses. */
type Case = { issue: NodeState; about: string[]; target: string | null; suggested: string[] };
type Effect = (run: Run, one: Case) => Promise<Plan | null>;

/** Suggestions to leave things as the graph has them. */
const CONFIRMS = ['KEEP_BOTH', 'KEEP_TOGETHER', 'RENAME'];
/** What says more than a suggestion can → the mutation that says it. */
const SAY_WITH: Readonly<Record<string, string>> = {
  SET_DATE: 'upsertMeeting(id, date)',
  ADD_ALIAS: 'upsertPerson, upsertProject … (id, aliases)',
  SPLIT: 'splitEntity',
};

/** What a suggestion does to the graph. */
const EFFECTS: Readonly<Record<string, Effect>> = {
  MERGE: async (run, { about, target, suggested: all }) => {
    const prefix = target?.slice(0, target.indexOf(':') + 1) ?? '';
    const [other, ...more] = about.filter((id) => id.startsWith(prefix) && !all.includes(id));
    if (!target || !other || more.length > 0)
      reject(
        'INVALID',
        'accept',
        'Frågan säger inte vilka två. Använd mergeEntities.',
        'The question does not say which two. Use mergeEntities.',
      );
    return mergePlan(run, target, other);
  },
  LINK: linkMention,
  KEEP_SEPARATE: separate,
  USE_STATED_DATE: (run, one) => dateTo(run, one, 'statedDate'),
  KEEP_DOCUMENT_DATE: (run, one) => dateTo(run, one, 'documentDate'),
  SET_BODY: (run, one) => upsertPlan(run, 'Meeting', { id: meetingOf(one), body: one.target }),
  SET_MUNICIPALITY: (run, one) => represents(run, one, () => [String(one.target)]),
  REMOVE_REPRESENTATION: (run, one) => represents(run, one, (now) => now.filter((id) => id !== one.target)),
  CLOSE_ASSIGNMENT: async (run, { issue, target }) => {
    if (!target) return null;
    const [old] = await mustHave(run, 'accept.target', [target], ['Assignment']);
    const draft = new Draft();
    draft.node('Assignment', target, { status: 'DONE', completedOn: issue.properties['date'] }, old);
    return draft.plan('UPDATED', target);
  },
  KEEP_OPEN: async (run, { target }) => {
    if (!target) return null;
    const [old] = await mustHave(run, 'accept.target', [target], ['Assignment']);
    const draft = new Draft();
    draft.node('Assignment', target, { status: 'OPEN', completedOn: null }, old);
    return draft.plan('UPDATED', target);
  },
};

function meetingOf({ about }: Case): string {
  const meeting = about.find((id) => id.startsWith('meeting:'));
  if (meeting === undefined)
    reject(
      'INVALID',
      'accept',
      'Frågan säger inte vilket möte. Använd upsertMeeting.',
      'The question does not say which meeting. Use upsertMeeting.',
    );
  return meeting;
}

/** The meeting was on the day that its minutes give in one of two places. */
async function dateTo(run: Run, one: Case, name: 'statedDate' | 'documentDate'): Promise<Plan> {
  const id = meetingOf(one);
  const [meeting] = await mustHave(run, 'accept', [id], ['Meeting']);
  const date = meeting?.properties[name];
  if (typeof date !== 'string')
    reject(
      'INVALID',
      'accept',
      'Protokollet säger inte den dagen. Använd upsertMeeting.',
      'The minutes do not give that day. Use upsertMeeting.',
    );
  return upsertPlan(run, 'Meeting', { id, date });
}

/** A spelling that was taken for somebody is somebody else: where the document spells it so, it speaks of the other one. */
async function separate(run: Run, { issue, target }: Case): Promise<Plan | null> {
  const as = issue.properties['as'];
  if (issue.properties['kind'] !== 'SPELLING' || !target || typeof as !== 'string') return null;
  const evidence = (issue.properties['evidence'] as string[] | undefined) ?? [];
  const spelt = (await edgesAround(run, target)).filter(
    (edge) =>
      edge.type === 'MENTIONS' &&
      ((edge.properties['as'] as string[] | undefined) ?? []).some((one) => one.includes(as)),
  );
  const documents = new Set(evidence.map(documentOf));
  const mentions = spelt.map(({ from }) => from).filter((passage) => documents.has(documentOf(passage)));
  return splitPlan(run, { entity: target, mentions: [...new Set([...evidence, ...mentions])], name: as });
}

/** «passage:meeting-2024-03-15-1a2b3c4d:4:2» → the document's part of it. */
const documentOf = (passage: string): string => passage.split(':').slice(0, 2).join(':');

/** The passages that raised the question name the target, in the spelling that it is about. */
async function linkMention(run: Run, { issue, target }: Case): Promise<Plan | null> {
  const as = issue.properties['as'];
  if (!target || typeof as !== 'string') return null;
  const [thing] = await mustHave(run, 'accept.target', [target]);
  const draft = new Draft();
  const names = [thing?.properties['name'], ...((thing?.properties['aliases'] as string[] | undefined) ?? [])];
  if (thing && !names.includes(as))
    draft.node(thing.label, target, { aliases: [...names.slice(1).map(String), as] }, thing);
  for (const passage of (issue.properties['evidence'] as string[] | undefined) ?? [])
    draft.edit({ type: 'MENTIONS', from: passage, to: target, id: null, properties: {} }, { as: [as], curated: true });
  return draft.plan('UPDATED', target);
}

/** Whom the people that the question is about represented at the meeting it was raised at. */
async function represents(run: Run, { issue, about }: Case, now: (before: string[]) => string[]): Promise<Plan | null> {
  const passages = (issue.properties['evidence'] as string[] | undefined) ?? [];
  const draft = new Draft();
  let found = false;
  for (const person of about.filter((id) => id.startsWith('person:'))) {
    const attended = (await edgesAround(run, person)).filter(
      ({ type, properties }) => (type === 'ATTENDED' || type === 'PRESENTED') && sharesOne(properties, passages),
    );
    for (const edge of attended) {
      const before = (edge.properties['representing'] as string[] | undefined) ?? [];
      draft.edit(edge, { representing: now(before), representingCertainty: 'CURATED', certainty: 'CURATED' });
      found = true;
    }
  }
  if (!found)
    reject(
      'INVALID',
      'accept',
      'Personen står inte i mötets närvaro.',
      'The person is not in the attendance of that meeting.',
    );
  return draft.plan('UPDATED', issue.id);
}

/** A fact of the same meeting: it rests on a passage of the question, or on that document's attendance list. */
function sharesOne(fact: Stored, passages: string[]): boolean {
  const documents = new Set(passages.map(documentOf));
  return ((fact['evidence'] as string[] | undefined) ?? []).some((passage) => documents.has(documentOf(passage)));
}

/** Two plans as one change, told as the first. */
function together(first: Plan, second: Plan): Plan {
  return {
    ...first,
    nodes: [...first.nodes, ...second.nodes],
    edges: [...first.edges, ...second.edges],
    write: async (run, now) => {
      await second.write(run, now);
      await first.write(run, now);
    },
  };
}
