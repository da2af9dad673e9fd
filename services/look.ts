// The look at the graph before anything is written: what is there of what is told, and what rests on the document that is replaced.
import { type FactType, kindOf } from '../graph/model.ts';
import { periodStore } from '../graph/periods.ts';
import * as recorded from '../graph/recorded.ts';
import type { Run } from '../graph/run.ts';
import { grouped } from '../graph/write.ts';
import type { Shown } from './attendance-shows.ts';
import { besideDecided } from './decided-issues.ts';
import { keepMentions } from './kept-mentions.ts';
import { type FactWrite, nodeSaid, sightingOf } from './merge.ts';
import * as replacement from './replacement.ts';
import { isFactType, type Sorted, sorted, type Told } from './told.ts';

export type Look = {
  told: Sorted;
  /** The document whose place is taken, and whether it is the same one told anew. */
  old: string | null;
  inPlace: boolean;
  /** The old document's passages, the nodes that rest on them, and what came into the graph with it. */
  gone: ReadonlySet<string>;
  resting: ReadonlySet<string>;
  introduced: readonly string[];
  nodes: ReadonlyMap<string, recorded.StoredNode>;
  facts: ReadonlyMap<string, recorded.StoredFact>;
  /** Structure edges: those at what rested on the old document, and those told that are there. */
  around: readonly recorded.StoredEdge[];
  between: readonly recorded.StoredEdge[];
  /** Facts that have been lengthened already, because only that becomes of them. */
  again: ReadonlySet<string>;
  /** Of nodes that nobody says any more: those that stay because of what a hand has set, those that go, and all facts at them. */
  kept: ReadonlySet<string>;
  dropped: ReadonlySet<string>;
  factsThere: readonly recorded.StoredFact[];
};

/** Throws an Error that names them when ends of edges are neither there nor told. */
export async function lookAt(run: Run, { batch, date, shown, source }: Told): Promise<Look> {
  const old = source?.replaces ?? null;
  const inPlace = old !== null && old === source?.document;
  const before = old ? await recorded.restingOn(run, old) : { passages: [], supports: [], introduced: [] };
  const gone = new Set(before.passages);
  const [restingFacts, restingNodes] = [true, false].map((fact) =>
    before.supports.filter((id) => isFactType(String(kindOf(id))) === fact),
  ) as [string[], string[]];
  const resting = new Set(restingNodes);

  const issues = new Set(restingNodes.filter((id) => kindOf(id) === 'DataIssue'));
  const decided = issues.size > 0 ? [...(await recorded.storedNodes(run, issues, issues)).values()] : [];
  const told = sorted(besideDecided(batch, decided), shown);
  const whole = new Set([...told.nodes.keys(), ...resting, ...(old ? [old] : [])]);
  const nodes = await recorded.storedNodes(run, new Set([...whole, ...told.ends]), whole);

  const there = ({ from, to }: { from: string; to: string }) => nodes.has(from) && nodes.has(to);
  const known = [...told.facts].filter(([, [one]]) => one && there(one));
  const again = new Set(old ? [] : await seenAgain(run, known, date, shown));
  const sought = [...known.map(([id]) => id).filter((id) => !again.has(id)), ...restingFacts, ...(shown?.anew ?? [])];
  const around = await recorded.edgesAround(run, old ? [...resting, ...gone, ...(inPlace ? [old] : [])] : []);
  if (source) keepMentions(told, around, source.document);
  const [stored, between] = await Promise.all([
    recorded.storedFacts(
      run,
      grouped([...new Set(sought)], (id) => kindOf(id) as FactType),
    ),
    recorded.storedEdges(run, [...told.edges.values()].filter(there)),
  ]);

  const unsaid = new Map(
    [...nodes].filter(
      ([id, node]) =>
        resting.has(id) &&
        !told.nodes.has(id) &&
        replacement.TOLD.includes(node.label) &&
        replacement.restsOnGone(node, gone),
    ),
  );
  if (source) stillSpokenOf(told, unsaid, source.document);
  const factsThere = await recorded.factsAt(run, [...unsaid.keys()]);
  const kept = replacement.keptByHand(unsaid, [...stored, ...factsThere], around);
  const dropped = new Set([...unsaid.keys()].filter((id) => !kept.has(id)));
  const missing = [...told.ends].filter((id) => dropped.has(id) || !(nodes.has(id) || told.nodes.has(id)));
  if (missing.length > 0)
    throw new Error(`Nothing is called ${missing.join(', ')}; write it before the facts about it.`);
  const facts = new Map(stored.map((fact) => [fact.id, fact]));
  const { introduced } = before;
  return {
    told,
    old,
    inPlace,
    gone,
    resting,
    introduced,
    nodes,
    facts,
    around,
    between,
    again,
    kept,
    dropped,
    factsThere,
  };
}

/** A meeting that was only spoken of, and that the new version still refers to, is still spoken of. */
function stillSpokenOf(told: Sorted, unsaid: Map<string, recorded.StoredNode>, document: string): void {
  const evidence = [`passage:${document.slice(document.indexOf(':') + 1)}:head`];
  for (const [id, node] of unsaid) {
    if (node.label !== 'Meeting' || !told.ends.has(id)) continue;
    unsaid.delete(id);
    const properties = nodeSaid('Meeting', node.properties);
    told.nodes.set(id, [{ label: 'Meeting', id, properties, evidence, shared: true }]);
  }
}

/** Adds to lasting facts what only sees them once more, and says which those were: most of what minutes say of people is known. */
async function seenAgain(
  run: Run,
  known: readonly (readonly [string, FactWrite[]])[],
  date: string,
  shown: Shown | null,
): Promise<string[]> {
  const sightings = known.flatMap(([id, writes]) => (shown?.anew.has(id) ? [] : (sightingOf(id, writes, date) ?? [])));
  const store = periodStore(run);
  const added = [...grouped(sightings, ({ type }) => type)].map(([type, rows]) =>
    store.seenAgain(
      type,
      rows.map(({ type: _, ...row }) => row),
    ),
  );
  return (await Promise.all(added)).flat();
}
