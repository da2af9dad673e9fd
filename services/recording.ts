// One writing of facts, inside a transaction that holds the graph's lock: look at what is there, work out what becomes of it, write the
// difference, settle what follows from it, and log it. What another document said is looked up, never guessed.
import { strictest } from '../graph/access.ts';
import { type ChangeWrite, writeChanges } from '../graph/change.ts';
import { settleAccess } from '../graph/fact-access.ts';
import { kindOf, type Label } from '../graph/model.ts';
import { isEmpty, put } from '../graph/put.ts';
import * as recorded from '../graph/recorded.ts';
import type { Run } from '../graph/run.ts';
import { Becoming, isNamed, noWrites } from './becoming.ts';
import { type Difference, differences } from './differences.ts';
import { type Look, lookAt } from './look.ts';
import { settleTouched } from './settle-periods.ts';
import type { Told } from './told.ts';

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

/** Writes it and says what became different; null: nothing did, and nothing was written. Throws when an edge's end does not exist. */
export async function writeTold(run: Run, told: Told, stamp: Stamp): Promise<Written | null> {
  const look = await lookAt(run, told);
  const { writes, different, touched, introduced } = new Becoming(look, told, stamp.at);
  if (isEmpty(writes) && look.again.size === 0) return null;
  await put(run, writes);
  const happened = [...look.told.edges.values(), ...look.around].filter(({ type }) => type === 'HAS_EVENT');
  await settleTouched(run, touched, [...new Set(happened.map(({ from }) => from))]);
  // A document that is told anew may be told to others than before: then all that rests on it is looked at, and not what became different alone.
  const resting = look.inPlace ? [...look.facts.keys()] : [];
  await settleAccess(run, [...touched.map(({ id }) => id), ...resting]);
  const { freed, left } = await cleared(run, look, told.source?.document, introduced);
  const access = accessOf(look, told);
  const log: ChangeWrite[] = differences([...different, ...freed]).map((change) => ({
    ...change,
    at: stamp.at,
    actor: stamp.actor,
    access,
    key: change.subject === told.source?.document ? (stamp.key ?? null) : null,
  }));
  await writeChanges(run, stamp.version, log);
  const logged = (action: string): string[] => log.flatMap((one) => (one.action === action ? [one.subject] : []));
  return {
    created: logged('CREATED'),
    updated: logged('UPDATED'),
    gone: [...writes.facts.gone.map(({ id }) => id), ...look.dropped, ...freed.map(({ id }) => id)].sort(),
    kept: [...look.kept].sort(),
    left,
  };
}

/** Of what the document says and of what it takes the place of. */
function accessOf({ old, nodes }: Look, { batch, source }: Told): string | null {
  const written = batch.nodes.find(({ id }) => id === source?.document);
  return strictest([written?.properties['access'], old && nodes.get(old)?.properties['access']]);
}

/**
 * When a document has taken another's place: what came into the graph with the old one and is tied to nothing any more goes; what a
 * register gave stays, and is remembered as left.
 */
async function cleared(
  run: Run,
  look: Look,
  document: string | undefined,
  introduced: readonly string[],
): Promise<{ freed: Difference[]; left: string[] }> {
  const { old, inPlace, around, facts, factsThere } = look;
  if (!old || !document) return { freed: [], left: [] };
  const named = [...around, ...facts.values(), ...factsThere].flatMap(({ from, to }) => [from, to]).filter(isNamed);
  const alone = await recorded.leftAlone(run, [...new Set([...named, ...look.introduced])]);
  const goes = alone.filter(({ id, free }) => free && introduced.includes(id));
  const gone = new Set(goes.map(({ id }) => id));
  const left = alone.flatMap(({ id }) => (gone.has(id) ? [] : [id])).sort();
  const nothing = noWrites();
  await put(run, { ...nothing, nodes: { ...nothing.nodes, gone: [...gone] } });
  const still = introduced.filter((id) => !gone.has(id));
  if (gone.size > 0) await recorded.keepIntroduced(run, document, still);
  if (!inPlace) await recorded.keepReplaced(run, document, old, left);
  const freed = goes.map(({ id, properties }) => ({ id, label: kindOf(id) as Label, before: properties, after: null }));
  return { freed, left };
}
