// Two namesakes that were taken for one are parted: what rests on the given passages alone becomes the other's.
import { replaceSupport } from '../../graph/curation.ts';
import { FACTS, LABELS, NAMED_LABELS } from '../../graph/model.ts';
import type { Graph, Run } from '../../graph/run.ts';
import { deleteEdges, type EdgeState, edgesAround, makeEdges, type NodeState, readState } from '../../graph/state.ts';
import type { Value } from '../../graph/statement.ts';
import { writeBatch } from '../../graph/write.ts';
import { factSaid } from '../merge.ts';
import type { Recorder } from '../record.ts';
import { slug } from '../slug.ts';
import { sourcesOf, storedSources } from '../sources.ts';
import { type Curated, curate, mustHave, type Plan, told, type Wish } from './curate.ts';
import { reject } from './rejected.ts';
import { supportChanges } from './support.ts';

export type SplitInput = {
  entity: string;
  /** Passages that speak of the other one. */
  mentions: readonly string[];
  /** What the other one is called; not given: the same. */
  name?: string | null | undefined;
};

export function splitEntity(graph: Graph, recorder: Recorder, input: SplitInput, wish: Wish = {}): Promise<Curated> {
  return curate(graph, recorder, wish, (run) => splitPlan(run, input));
}

const list = (value: Value | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);

/** As splitting does it, for whoever splits as a part of something else. */
export async function splitPlan(run: Run, { entity, mentions, name }: SplitInput): Promise<Plan> {
  const [old] = await mustHave(run, 'entity', [entity], NAMED_LABELS);
  if (!old) throw new Error('mustHave gives as many as it is asked for');
  await mustHave(run, 'mentions', mentions, ['Passage']);
  const around = await edgesAround(run, entity);
  const passages = new Set(mentions);
  const near = await readState(
    run,
    around.filter(restsElsewhere).map((edge) => far(edge, entity)),
    [],
  );
  const evidence = new Map(near.nodes.map((node) => [node.id, list(node.properties['evidence'])]));
  const parts = around.map((edge) => parted(edge, entity, passages, evidence));
  const moving = parts.filter((part) => part.moves !== null);
  if (moving.length === 0)
    reject(
      'INVALID',
      'mentions',
      `Inget om «${entity}» vilar på de styckena. Ta dem ur dess omnämnanden.`,
      `Nothing about «${entity}» rests on those passages. Take them from its mentions.`,
    );
  const other = await freshNode(run, old, name);
  const made = moving.flatMap(({ moves, stays }) => [
    ...(moves ? [toOther(moves, entity, other.id, stays !== null)] : []),
    ...(stays ? [stays] : []),
  ]);
  const before = moving.map(({ edge }) => edge);
  return {
    action: 'SPLIT',
    subject: entity,
    mergedInto: other.id,
    nodes: [entity, other.id],
    edges: [...before, ...made],
    write: async (inside, now) => {
      await writeBatch(inside, { nodes: [other], edges: [] }, now);
      await deleteEdges(inside, before);
      await makeEdges(inside, made);
      await replaceSupport(inside, supportChanges(before, made));
    },
  };
}

const far = ({ from, to }: EdgeState, id: string): string => (from === id ? to : from);
/** Edges without evidence of their own, to a node that has it. */
const restsElsewhere = ({ type }: EdgeState): boolean => type === 'HAS_EVENT' || type === 'FOR';

type Part = { edge: EdgeState; moves: EdgeState | null; stays: EdgeState | null };

function parted(edge: EdgeState, id: string, passages: Set<string>, evidence: Map<string, string[]>): Part {
  const whole = { edge, moves: edge, stays: null };
  const nothing = { edge, moves: null, stays: edge };
  if (edge.type === 'MENTIONS') return passages.has(edge.from) ? whole : nothing;
  if (restsElsewhere(edge)) {
    const grounds = evidence.get(far(edge, id)) ?? [];
    return grounds.length > 0 && grounds.every((passage) => passages.has(passage)) ? whole : nothing;
  }
  if (!(edge.type in FACTS)) return nothing;
  const grounds = list(edge.properties['evidence']);
  const theirs = grounds.filter((passage) => passages.has(passage));
  if (theirs.length === 0) return nothing;
  if (theirs.length === grounds.length) return whole;
  const mine = grounds.filter((passage) => !passages.has(passage));
  const having = (some: string[]): EdgeState => ({ ...edge, properties: withGrounds(edge, some) });
  return { edge, moves: having(theirs), stays: having(mine) };
}

/** A fact's values when it rests on these passages only. */
function withGrounds({ properties }: EdgeState, some: string[]): EdgeState['properties'] {
  if (properties['claims'] === undefined) return { ...properties, evidence: some };
  const sources = sourcesOf(properties, factSaid(properties)).filter(({ passage }) => some.includes(passage));
  return { ...properties, ...storedSources(sources) };
}

/** The edge at the other one; beside one that stays it needs an id of its own. */
function toOther(edge: EdgeState, entity: string, other: string, beside: boolean): EdgeState {
  const id = edge.id !== null && beside ? `${edge.id}:${other.slice(other.indexOf(':') + 1)}` : edge.id;
  const end = (at: string): string => (at === entity ? other : at);
  // Whom a passage means is then a hand's word, and stays when the document is read again.
  const judged = edge.type === 'MENTIONS' ? { curated: true } : {};
  const properties = { ...edge.properties, ...(id === null ? {} : { id }), ...judged };
  return { ...edge, id, from: end(edge.from), to: end(edge.to), properties };
}

/** The other one: of the same kind, under a number of its own when it is called the same. */
async function freshNode(run: Run, old: NodeState, name: string | null | undefined) {
  const {
    evidence: _,
    aliases: __,
    formerIds: ___,
    text: ____,
    curated: _____,
    ...same
  } = told(old) as Record<string, Value>;
  const called = name?.trim() || String(old.properties['name']);
  const stem = `${LABELS[old.label]}:${slug(called)}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    const { nodes } = await readState(run, [id], []);
    if (nodes.length === 0)
      return { label: old.label, id, properties: { ...same, id, name: called, aliases: [], curated: ['name'] } };
  }
}
