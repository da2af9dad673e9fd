// One writing of facts, inside a transaction that holds the graph's lock: look at what is there, work out what it becomes
// (services/merge.ts), write the difference, settle what follows from it, and log it. What another document said is looked up, never guessed.
import { type ChangeWrite, writeChanges } from '../graph/change.ts';
import { FACTS, type FactType, kindOf, type Label, NAMED_LABELS } from '../graph/model.ts';
import { periodStore } from '../graph/periods.ts';
import { isEmpty, put, type Writes } from '../graph/put.ts';
import * as recorded from '../graph/recorded.ts';
import type { Run } from '../graph/run.ts';
import type { Value } from '../graph/statement.ts';
import { grouped } from '../graph/write.ts';
import type { Shown } from './attendance-shows.ts';
import type { Batch } from './batch.ts';
import { besideDecided } from './decided-issues.ts';
import { type Difference, differences } from './differences.ts';
import { type FactWrite, keptNode, mergedFact, mergedNode, nodeSaid, same, sightingOf } from './merge.ts';
import * as replacement from './replacement.ts';
import { settleTouched } from './settle-periods.ts';
import { supportsAfter } from './supports.ts';

export type Told = {
  batch: Batch;
  /** The day that it is told of; empty for a register. */
  date: string;
  shown: Shown | null;
  /** The document that tells it, the meeting it is of and the document whose place it takes: another, itself told anew, or none. */
  source: { document: string; meeting: string; replaces: string | null } | null;
};
/** `key`: the caller's name for the wish, kept on the change of the document itself. */
export type Stamp = { version: number; at: string; actor: string; key?: string | null };
export type Written = {
  created: string[];
  updated: string[];
  /** What nobody says any more: ids of things and facts. */
  gone: string[];
  /** What the document no longer says but a hand has set, and therefore stays. */
  kept: string[];
  /** Things that nothing is tied to any more, and that stay because a register named them. */
  left: string[];
};

const isFactType = (type: string): type is FactType => type in FACTS;
const NAMED: readonly Label[] = [...NAMED_LABELS, 'FundingPot'];
const isNamed = (id: string): boolean => NAMED.some((label) => label === kindOf(id));

/** Writes it and says what became different; null: nothing did, and nothing was written. Throws when an edge's end does not exist. */
export async function writeTold(run: Run, { batch, date, shown, source }: Told, stamp: Stamp): Promise<Written | null> {
  const old = source?.replaces ?? null;
  const inPlace = old !== null && old === source?.document;
  const resting = old ? await recorded.restingOn(run, old) : { passages: [], supports: [], introduced: [] };
  const gone = new Set(resting.passages);
  const restingNodes = resting.supports.filter((id) => !isFactType(String(kindOf(id))));
  const restingFacts = resting.supports.filter((id) => isFactType(String(kindOf(id))));

  const issues = new Set(restingNodes.filter((id) => kindOf(id) === 'DataIssue'));
  const decided = issues.size > 0 ? [...(await recorded.storedNodes(run, issues, issues)).values()] : [];
  const told = sorted(besideDecided(batch, decided), shown);

  const whole = new Set([...told.nodes.keys(), ...restingNodes, ...(old ? [old] : [])]);
  const nodes = await recorded.storedNodes(run, new Set([...whole, ...told.ends]), whole);
  const there = ({ from, to }: { from: string; to: string }) => nodes.has(from) && nodes.has(to);
  const known = [...told.facts].filter(([, [one]]) => one && there(one));
  const again = new Set(old ? [] : await seenAgain(run, known, date, shown));
  const sought = [...known.map(([id]) => id).filter((id) => !again.has(id)), ...restingFacts, ...(shown?.anew ?? [])];
  const [stored, around, between] = await Promise.all([
    recorded.storedFacts(
      run,
      grouped([...new Set(sought)], (id) => kindOf(id) as FactType),
    ),
    recorded.edgesAround(run, old ? [...restingNodes, ...gone, ...(inPlace ? [old] : [])] : []),
    recorded.storedEdges(run, [...told.edges.values()].filter(there)),
  ]);
  const facts = new Map(stored.map((fact) => [fact.id, fact]));

  const unsaid = new Map(
    [...nodes].filter(
      ([id, node]) =>
        restingNodes.includes(id) &&
        !told.nodes.has(id) &&
        replacement.TOLD.includes(node.label) &&
        replacement.restsOnGone(node, gone),
    ),
  );
  // A meeting that was only spoken of, and that the new version still refers to, is still spoken of.
  for (const [id, node] of unsaid) {
    if (node.label !== 'Meeting' || !told.ends.has(id) || !source) continue;
    unsaid.delete(id);
    const evidence = [`passage:${source.document.slice(source.document.indexOf(':') + 1)}:head`];
    told.nodes.set(id, [
      { label: 'Meeting', id, properties: nodeSaid('Meeting', node.properties), evidence, shared: true },
    ]);
  }
  const factsThere = await recorded.factsAt(run, [...unsaid.keys()]);
  const kept = replacement.keptByHand(unsaid, [...stored, ...factsThere], around);
  const dropped = new Set([...unsaid.keys()].filter((id) => !kept.has(id)));
  const missing = [...told.ends].filter((id) => dropped.has(id) || !(nodes.has(id) || told.nodes.has(id)));
  if (missing.length > 0)
    throw new Error(`Nothing is called ${missing.join(', ')}; write it before the facts about it.`);

  const replaced = { gone, concluded: shown && source ? { body: shown.body, facts: shown.anew } : null };
  const writes: Writes = {
    nodes: { made: [], set: [], gone: [] },
    facts: { set: [], gone: [] },
    edges: { made: [], gone: [] },
    supports: [],
  };
  const different: Difference[] = [];
  /** What each thing rested on and rests on now. */
  const rests = new Map<string, { before: string[]; after: string[] }>();
  const evidenceOf = (properties: recorded.Stored | undefined): string[] =>
    (properties?.['evidence'] as string[]) ?? [];

  const touched: { type: FactType; id: string; from: string; to: string }[] = [];
  for (const id of new Set([...told.facts.keys(), ...facts.keys()])) {
    const before = facts.get(id);
    const said = told.facts.get(id) ?? [];
    const one = before ?? said[0];
    if (!one) continue;
    const { type, from, to } = one;
    if (again.has(id)) {
      rests.set(id, { before: [], after: said.flatMap(({ evidence = [] }) => evidence) });
      touched.push({ type, id, from, to });
      continue;
    }
    const after =
      dropped.has(from) || dropped.has(to) ? null : mergedFact(id, type, before?.properties, said, replaced, date);
    rests.set(id, { before: evidenceOf(before?.properties), after: after ? evidenceOf(after) : [] });
    if (before && after && same(before.properties, after)) continue;
    touched.push({ type, id, from, to });
    if (!after) writes.facts.gone.push({ type, id });
    else if (before) writes.facts.set.push({ type, id, properties: after });
    else writes.edges.made.push({ type, from, to, properties: after });
  }
  for (const fact of factsThere.filter(
    ({ id, from, to }) => !facts.has(id) && (dropped.has(from) || dropped.has(to)),
  )) {
    rests.set(fact.id, { before: evidenceOf(fact.properties), after: [] });
    touched.push(fact);
    writes.facts.gone.push({ type: fact.type, id: fact.id });
  }

  const putNode = (id: string, label: Label, made: Record<string, Value>) => {
    const before = nodes.get(id)?.properties;
    rests.set(id, { before: evidenceOf(before), after: evidenceOf(made) });
    if (before && same(before, made)) return;
    const received = label === 'Document' ? { receivedAt: before?.['receivedAt'] ?? stamp.at } : {};
    const properties = { ...made, updatedAt: stamp.at, ...received };
    if (before) writes.nodes.set.push({ id, properties });
    else writes.nodes.made.push({ label, id, properties });
    different.push({ id, label, before: before ?? null, after: made });
  };
  const later = (label: Label) => label === 'Passage' || label === 'Document';
  for (const [id, [first, ...more]] of told.nodes) {
    if (!first || later(first.label)) continue;
    const made = mergedNode(id, first.label, nodes.get(id)?.properties, [first, ...more], replaced, date);
    if (made) putNode(id, first.label, made);
  }
  for (const id of restingNodes) {
    const node = nodes.get(id);
    if (!node || told.nodes.has(id)) continue;
    const made = kept.has(id)
      ? keptNode(id, node.label, node.properties)
      : dropped.has(id)
        ? null
        : mergedNode(id, node.label, node.properties, [], replaced, date);
    if (made) putNode(id, node.label, made);
    else {
      rests.set(id, { before: evidenceOf(node.properties), after: [] });
      writes.nodes.gone.push(id);
      different.push({ id, label: node.label, before: node.properties, after: null });
    }
  }
  const supports = supportsAfter(rests, told.nodes);
  for (const [id, [first]] of told.nodes) {
    if (first?.label !== 'Passage') continue;
    const made = mergedNode(id, 'Passage', undefined, [first], replaced, date);
    if (made) putNode(id, 'Passage', { ...made, supports: [...(supports.get(id)?.all ?? [])] });
  }
  writes.nodes.gone.push(...resting.passages.filter((id) => !told.nodes.has(id)));
  for (const [passage, { more, less }] of supports)
    if (!told.nodes.has(passage) && !gone.has(passage)) writes.supports.push({ passage, more, less });
  const introduced = [
    ...new Set([...resting.introduced, ...writes.nodes.made.map(({ id }) => id).filter(isNamed)]),
  ].sort();
  const superseded = old && !inPlace ? nodes.get(old) : undefined;
  for (const [id, [first]] of told.nodes) {
    if (first?.label !== 'Document') continue;
    const made = mergedNode(id, 'Document', nodes.get(id)?.properties, [first], replaced, date);
    if (made) putNode(id, 'Document', { ...made, ...(introduced.length > 0 ? { introduced } : {}) });
  }
  if (superseded) putNode(superseded.id, 'Document', { ...superseded.properties, status: 'SUPERSEDED' });

  const saidAnew = new Set(
    [...told.nodes.keys()].filter((id) => {
      const before = nodes.get(id);
      if (id === source?.document) return inPlace;
      if (gone.has(id) || id === source?.meeting) return true;
      return before !== undefined && old !== null && replacement.restsOnGone(before, gone) && isTold(before.label);
    }),
  );
  const edgesThere = new Map(between.map((edge) => [replacement.edgeKey(edge), edge]));
  for (const { edge, evidence } of replacement.edgesByEvidence(around, gone)) {
    const key = replacement.edgeKey(edge);
    if (dropped.has(edge.from) || dropped.has(edge.to) || told.edges.has(key)) continue;
    writes.edges.gone.push(edge);
    if (evidence) writes.edges.made.push({ ...edge, properties: { ...edge.properties, evidence } });
  }
  for (const [key, { type, from, to, properties, evidence }] of told.edges) {
    const before = edgesThere.get(key);
    const staying = evidenceOf(before?.properties).filter((passage) => !gone.has(passage));
    const all =
      evidence.length + staying.length > 0 ? { evidence: [...new Set([...staying, ...evidence])].sort() } : {};
    const made = { ...properties, ...all };
    if (before && same(before.properties, made)) continue;
    if (before) writes.edges.gone.push({ type, from, to });
    writes.edges.made.push({ type, from, to, properties: made });
  }
  for (const { type, from, to } of replacement.staleEdges(around, saidAnew, new Set(told.edges.keys())))
    if (!dropped.has(from) && !dropped.has(to)) writes.edges.gone.push({ type, from, to });

  if (isEmpty(writes) && again.size === 0) return null;
  await put(run, writes);
  const projects = [...told.edges.values(), ...around]
    .filter(({ type }) => type === 'HAS_EVENT')
    .map(({ from }) => from);
  await settleTouched(run, touched, [...new Set(projects)]);

  const left: string[] = [];
  if (old && source) {
    const named = [...around, ...stored, ...factsThere].flatMap(({ from, to }) => [from, to]).filter(isNamed);
    const alone = await recorded.leftAlone(run, [...new Set([...named, ...resting.introduced])]);
    const free = alone.filter((one) => one.free && introduced.includes(one.id));
    for (const { id, properties } of free)
      different.push({ id, label: kindOf(id) as Label, before: properties, after: null });
    const freed = new Set(free.map(({ id }) => id));
    left.push(
      ...alone
        .filter(({ id }) => !freed.has(id))
        .map(({ id }) => id)
        .sort(),
    );
    await Promise.all([
      put(run, { ...EMPTY, nodes: { made: [], set: [], gone: [...freed] } }),
      ...(freed.size > 0
        ? [
            recorded.keepIntroduced(
              run,
              source.document,
              introduced.filter((id) => !freed.has(id)),
            ),
          ]
        : []),
      ...(inPlace ? [] : [recorded.keepReplaced(run, source.document, old, left)]),
    ]);
  }
  const log: ChangeWrite[] = differences(different).map((change) => ({
    ...change,
    at: stamp.at,
    actor: stamp.actor,
    key: change.subject === source?.document ? (stamp.key ?? null) : null,
  }));
  await writeChanges(run, stamp.version, log);
  return {
    created: log.filter(({ action }) => action === 'CREATED').map(({ subject }) => subject),
    updated: log.filter(({ action }) => action === 'UPDATED').map(({ subject }) => subject),
    gone: [
      ...writes.facts.gone.map(({ id }) => id),
      ...dropped,
      ...different.filter(({ after, id }) => !after && isNamed(id)).map(({ id }) => id),
    ].sort(),
    kept: [...kept].sort(),
    left,
  };
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

const EMPTY: Writes = {
  nodes: { made: [], set: [], gone: [] },
  facts: { set: [], gone: [] },
  edges: { made: [], gone: [] },
  supports: [],
};
const isTold = (label: Label): boolean => replacement.TOLD.includes(label);

type Edge = {
  type: Exclude<Batch['edges'][number]['type'], FactType>;
  from: string;
  to: string;
  properties: Record<string, Value>;
  evidence: string[];
};

/** A batch with everything that is about one thing in one place. */
function sorted(batch: Batch, shown: Shown | null) {
  const nodes = grouped(batch.nodes, ({ id }) => id);
  const isFact = (edge: Batch['edges'][number]): edge is FactWrite => isFactType(edge.type) && edge.id !== undefined;
  const facts = grouped([...batch.edges.filter(isFact), ...(shown?.facts ?? [])], ({ id }) => id);
  const edges = new Map<string, Edge>();
  for (const { type, from, to, properties = {}, evidence = [] } of batch.edges) {
    if (isFactType(type)) continue;
    const key = replacement.edgeKey({ type, from, to });
    const before = edges.get(key);
    const said = Object.fromEntries(
      Object.entries(properties).filter((entry): entry is [string, Value] => entry[1] !== undefined),
    );
    edges.set(key, {
      type,
      from,
      to,
      properties: { ...before?.properties, ...said },
      evidence: [...new Set([...(before?.evidence ?? []), ...evidence])],
    });
  }
  const ends = new Set([...batch.edges, ...(shown?.facts ?? [])].flatMap(({ from, to }) => [from, to]));
  return { nodes, facts, edges, ends };
}
