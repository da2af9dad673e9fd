// What a hand adds to a project's, a decision's and an assignment's story.
import type { Graph } from '../../graph/run.ts';
import { edgesAround, readState } from '../../graph/state.ts';
import { factId } from '../batch.ts';
import type { Recorder } from '../record.ts';
import { type Curated, curate, mustHave, type Wish } from './curate.ts';
import { Draft } from './draft.ts';
import { reject } from './rejected.ts';

type Maybe<T> = T | null | undefined;
const local = (id: string): string => id.slice(id.indexOf(':') + 1);

export type AssignmentUpdate = {
  assignment: string;
  status?: Maybe<string>;
  completedOn?: Maybe<string>;
  note?: Maybe<string>;
  answers?: Maybe<readonly { assignee: string; answer: string; on?: Maybe<string>; note?: Maybe<string> }[]>;
};

/** What became of an assignment, as a whole and for each of those it was given to. */
export function updateAssignment(
  graph: Graph,
  recorder: Recorder,
  input: AssignmentUpdate,
  wish: Wish = {},
): Promise<Curated> {
  const { assignment, status, completedOn, note, answers } = input;
  return curate(graph, recorder, wish, async (run) => {
    const [old] = await mustHave(run, 'assignment', [assignment], ['Assignment']);
    const becomes = status ?? old?.properties['status'];
    if (completedOn && becomes !== 'DONE')
      reject(
        'INVALID',
        'completedOn',
        'Ett uppdrag som inte är klart har ingen dag då det blev klart. Sätt status DONE.',
        'An assignment that is not done has no day on which it was done. Set status DONE.',
      );
    const draft = new Draft();
    // Open again: it is no longer done on any day.
    const day = becomes === 'DONE' ? completedOn : status === undefined || status === null ? undefined : null;
    draft.node('Assignment', assignment, { status: status ?? undefined, completedOn: day, note }, old);
    if (answers && answers.length > 0) {
      const around = await edgesAround(run, assignment);
      for (const { assignee, answer, on, note: said } of answers) {
        const edge = around.find(({ type, to }) => type === 'ASSIGNED_TO' && to === assignee);
        if (!edge)
          reject(
            'INVALID',
            'answers',
            `Uppdraget är inte givet till «${assignee.slice(0, 100)}».`,
            `The assignment was not given to «${assignee.slice(0, 100)}».`,
          );
        draft.edit(edge, { answer, on, note: said, certainty: 'CURATED' });
      }
    }
    return draft.plan('UPDATED', assignment);
  });
}

export type ProjectEventInput = {
  project: string;
  kind: string;
  date: string;
  datePrecision?: Maybe<string>;
  decision?: Maybe<string>;
  agendaItem?: Maybe<string>;
  note?: Maybe<string>;
};

/** Something that happened to a project on a day; its phase follows from these. */
export function recordProjectEvent(
  graph: Graph,
  recorder: Recorder,
  input: ProjectEventInput,
  wish: Wish = {},
): Promise<Curated> {
  const { project, kind, date, datePrecision, decision, agendaItem, note } = input;
  return curate(graph, recorder, wish, async (run) => {
    await mustHave(run, 'project', [project], ['Project']);
    if (decision) await mustHave(run, 'decision', [decision], ['Decision']);
    if (agendaItem) await mustHave(run, 'agendaItem', [agendaItem], ['AgendaItem']);
    const id = `event:set-${local(project)}:${kind.toLowerCase().replace(/_/g, '-')}-${date}`;
    const [old] = (await readState(run, [id], [])).nodes;
    const draft = new Draft();
    const said = { kind, date, datePrecision: datePrecision ?? 'DAY', note, rank: 1, certainty: 'CURATED' };
    draft.node('ProjectEvent', id, said, old);
    draft.edge('HAS_EVENT', project, id);
    if (agendaItem) draft.edge('AT', id, agendaItem);
    if (decision) draft.edge('AT', id, decision);
    return draft.plan(old ? 'UPDATED' : 'CREATED', id);
  });
}

/** A later decision follows up, rests on, replaces or repeals an earlier one. */
export function linkDecisions(
  graph: Graph,
  recorder: Recorder,
  { decision, earlier, kind }: { decision: string; earlier: string; kind: string },
  wish: Wish = {},
): Promise<Curated> {
  return curate(graph, recorder, wish, async (run) => {
    const [late] = await mustHave(run, 'decision', [decision], ['Decision']);
    const [early] = await mustHave(run, 'earlier', [earlier], ['Decision']);
    const dates = [early?.properties['date'], late?.properties['date']].map(String);
    if (decision === earlier || (dates[0] ?? '') > (dates[1] ?? ''))
      reject(
        'INVALID',
        'earlier',
        `Det tidigare beslutet är från ${dates[0]}, det senare från ${dates[1]}: byt plats på dem.`,
        `The earlier decision is of ${dates[0]}, the later of ${dates[1]}: change their places.`,
      );
    const id = factId('FOLLOWS_UP', decision, earlier);
    const [there] = (await readState(run, [], [{ type: 'FOLLOWS_UP', from: decision, to: earlier, id }])).edges;
    const draft = new Draft();
    draft.fact('FOLLOWS_UP', id, decision, earlier, {
      kind,
      from: dates[1],
      holdsFrom: dates[1],
      holdsTo: '9999-12-31',
    });
    return draft.plan(there ? 'UPDATED' : 'CREATED', id);
  });
}
