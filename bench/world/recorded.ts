// A layer as it stands in the graph when its documents have been recorded, without a database: the writer's own rules over a graph in memory.

import { changeId } from '../../graph/change.ts';
import type { Label } from '../../graph/model.ts';
import { kindOf } from '../../graph/model.ts';
import type { Stored, StoredEdge, StoredFact, StoredNode } from '../../graph/recorded.ts';
import { seatsIn, shownByAttendance } from '../../services/attendance-shows.ts';
import type { Batch } from '../../services/batch.ts';
import { Becoming } from '../../services/becoming.ts';
import { differences } from '../../services/differences.ts';
import { minutesFacts } from '../../services/minutes-facts.ts';
import type { Minutes } from '../../services/minutes-format.ts';
import { registerFacts } from '../../services/register-facts.ts';
import { settleIn } from '../../services/settle-periods.ts';
import { sorted, type Told } from '../../services/told.ts';
import { Kept } from './kept.ts';
import type { Layer } from './world.ts';

export type Stamp = { at: string; actor: string };
/** What goes into the graph of one layer. */
export type Whole = {
  nodes: Iterable<StoredNode>;
  facts: Iterable<StoredFact>;
  edges: Iterable<StoredEdge>;
  /** The log of it all. */
  changes: StoredNode[];
};

/** Records layers one after the other; of those before only the version goes on. */
export class Recording {
  /** The graph's version: how many transactions there have been. */
  version = 0;

  constructor(private readonly stamp: Stamp) {}

  async layer({ names, minutes }: Layer): Promise<Whole> {
    const kept = new Kept();
    const changes: StoredNode[] = [];
    await this.write(kept, { batch: registerFacts(names), date: '', shown: null, source: null }, changes);
    for (const one of minutes) await this.write(kept, await told(kept, one), changes);
    return { nodes: kept.nodes.values(), facts: kept.facts.values(), edges: kept.edges.values(), changes };
  }

  private async write(kept: Kept, told: Told, changes: StoredNode[]): Promise<void> {
    const look = kept.look(sorted(told.batch, told.shown), told.shown);
    const { writes, different, touched } = new Becoming(look, told, this.stamp.at);
    kept.put(writes);
    const happened = [...look.told.edges.values()].filter(({ type }) => type === 'HAS_EVENT');
    await settleIn(kept, touched, [...new Set(happened.map(({ from }) => from))]);
    this.version += 1;
    for (const [nth, change] of differences(different).entries()) {
      const id = changeId(this.version, nth + 1);
      const row: Record<string, Stored[string] | undefined | null> = {
        ...change,
        ...this.stamp,
        id,
        kind: kindOf(change.subject) ?? null,
      };
      const properties = Object.fromEntries(
        Object.entries(row).flatMap(([name, value]) => (value == null ? [] : [[name, value]])),
      );
      changes.push({ id, label: 'Change' satisfies Label, properties });
    }
  }
}

async function told(kept: Kept, minutes: Minutes): Promise<Told> {
  const batch: Batch = minutesFacts(minutes);
  const { id: meeting, body, date } = minutes.meeting;
  const kind = String(kept.nodes.get(body)?.properties['kind']);
  const shown = await shownByAttendance(kept, { id: body, kind }, meeting, seatsIn(minutes), new Set());
  return { batch, date, shown, source: { document: minutes.document.id, meeting, replaces: null } };
}
