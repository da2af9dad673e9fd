// Two things are judged the same: one stays, the other's edges move to it, its names become aliases, and its id goes on working. All
// of it is kept in the change, so that undoing it parts them again just as they were.
import { factsNaming, rememberFormer, replaceSupport } from '../../graph/curation.ts';
import { NAMED_LABELS } from '../../graph/model.ts';
import type { Graph, Run } from '../../graph/run.ts';
import {
  deleteEdges,
  type EdgeState,
  edgesAround,
  makeEdges,
  type NodeState,
  type Stored,
  turn,
} from '../../graph/state.ts';
import type { Value } from '../../graph/statement.ts';
import { writeBatch } from '../../graph/write.ts';
import { factSaid } from '../merge.ts';
import type { Recorder } from '../record.ts';
import { joined, sourcesOf, storedSources } from '../sources.ts';
import { type Curated, curate, mustHave, type Plan, told, type Wish } from './curate.ts';
import { reject } from './rejected.ts';
import { supportChanges } from './support.ts';

export function mergeEntities(
  graph: Graph,
  recorder: Recorder,
  { keep, merge }: { keep: string; merge: string },
  wish: Wish = {},
): Promise<Curated> {
  return curate(graph, recorder, wish, (run) => mergePlan(run, keep, merge));
}

const MERGEABLE = [...NAMED_LABELS, 'FundingPot'];

/** As merging does it, for whoever merges as a part of something else. */
export async function mergePlan(run: Run, keep: string, merge: string): Promise<Plan> {
  const [stays] = await mustHave(run, 'keep', [keep], MERGEABLE);
  const [goes] = await mustHave(run, 'merge', [merge], MERGEABLE);
  if (!stays || !goes || stays.id === goes.id)
    reject('INVALID', 'merge', 'Det är redan samma sak.', 'They are the same thing already.');
  if (stays.label !== goes.label)
    reject(
      'INVALID',
      'merge',
      `${merge} är ${goes.label} och ${keep} är ${stays.label}; bara saker av samma slag kan slås ihop.`,
      `${merge} is a ${goes.label} and ${keep} a ${stays.label}; only things of one kind can be merged.`,
    );
  const own = await edgesAround(run, keep);
  const moved = await edgesAround(run, merge);
  const naming = (await factsNaming(run, merge)).filter((edge) => !moved.some((other) => sameKey(other, edge)));
  const moving = join(own, moved, keep, merge);
  const rewritten = naming.map((edge) => ({ ...edge, properties: renamed(edge.properties, merge, keep) }));
  return {
    action: 'MERGED',
    subject: merge,
    mergedInto: keep,
    nodes: [keep, merge],
    edges: [...own, ...moved, ...moving.made, ...naming],
    write: async (inside, now) => {
      await deleteEdges(inside, [...moved, ...moving.gone, ...naming]);
      await turn(inside, { nodes: [goes], edges: [] }, { nodes: [], edges: [] });
      await makeEdges(inside, [...moving.made, ...rewritten]);
      await replaceSupport(inside, supportChanges([...moved, ...moving.gone], moving.made));
      await rememberFormer(inside, [merge, ...former(goes)], keep);
      await writeBatch(inside, { nodes: [withNamesOf(stays, goes)], edges: [] }, now);
    },
  };
}

const former = ({ properties }: NodeState): string[] => (properties['formerIds'] as string[] | undefined) ?? [];
const list = (value: Value | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);
const sameKey = (a: EdgeState, b: EdgeState): boolean =>
  a.type === b.type && a.from === b.from && a.to === b.to && a.id === b.id;

/** The one that stays, with the other's names as aliases and its ids as former ones; what only the other knew is taken over. */
function withNamesOf(stays: NodeState, goes: NodeState) {
  const { text: _, evidence, aliases, name, ...mine } = told(stays) as Record<string, Value>;
  const {
    text: __,
    name: otherName,
    aliases: otherAliases,
    evidence: otherEvidence,
    ...its
  } = told(goes) as Record<string, Value>;
  const names = new Set([...list(aliases), ...list(otherAliases), String(otherName)]);
  names.delete(String(name));
  const id = stays.id;
  const properties = {
    ...its,
    ...mine,
    ...(name === undefined ? {} : { name }),
    aliases: [...names],
    formerIds: [...new Set([...former(stays), goes.id, ...former(goes)])],
  };
  return {
    label: stays.label,
    id,
    properties: { ...properties, id },
    evidence: [...list(evidence), ...list(otherEvidence)],
  };
}

/** A fact's values with one id replaced by another wherever they name it. */
function renamed(properties: Stored, gone: string, now: string): Stored {
  const one = (value: Value): Value => (value === gone ? now : value);
  // What each source says is kept as JSON text.
  const inText = (value: Value): Value => String(value).replaceAll(JSON.stringify(gone), JSON.stringify(now));
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      name === 'claims' && Array.isArray(value)
        ? value.map(inText)
        : name === 'id'
          ? value
          : Array.isArray(value)
            ? [...new Set(value.map(one))]
            : one(value),
    ]),
  );
}

/** What makes two facts between the same two things the same fact. */
const TELLS_APART = ['role', 'title', 'onBehalfOf', 'from', 'purpose', 'kind', 'status', 'on'];

/** The other's edges at the one that stays. Those that it has already become one with its own; one between the two is gone. */
function join(own: EdgeState[], moved: EdgeState[], keep: string, merge: string) {
  const key = ({ type, from, to, properties }: EdgeState): string =>
    [type, from, to, ...TELLS_APART.map((name) => String(properties[name] ?? ''))].join('\t');
  const there = new Map(own.map((edge) => [key(edge), edge]));
  const made: EdgeState[] = [];
  const gone: EdgeState[] = [];
  const end = (id: string): string => (id === merge ? keep : id);
  for (const edge of moved) {
    const at = { ...edge, from: end(edge.from), to: end(edge.to), properties: renamed(edge.properties, merge, keep) };
    if (at.from === at.to && edge.from !== edge.to) continue;
    const twin = there.get(key(at));
    if (!twin) {
      made.push(at);
      there.set(key(at), at);
      continue;
    }
    const both = united(twin, at);
    there.set(key(at), both);
    if (made.includes(twin)) made[made.indexOf(twin)] = both;
    else {
      gone.push(twin);
      made.push(both);
    }
  }
  return { made, gone };
}

/** One fact with the grounds of two. Lists are united, everything else is the first one's. */
function united(first: EdgeState, second: EdgeState): EdgeState {
  const properties = { ...second.properties, ...first.properties };
  for (const [name, value] of Object.entries(second.properties)) {
    const mine = first.properties[name];
    // A suggestion's lists go side by side: the n-th of each belong together.
    if (Array.isArray(value) && Array.isArray(mine))
      properties[name] = first.type === 'SUGGESTS' ? [...mine, ...value] : [...new Set([...mine, ...value])].sort();
  }
  if (properties['claims'] === undefined) return { ...first, properties };
  const sources = [first, second].flatMap((edge) => sourcesOf(edge.properties, factSaid(edge.properties)));
  return { ...first, properties: { ...properties, ...storedSources(joined(sources)) } };
}
