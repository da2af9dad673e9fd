// What a change of a plan will write, gathered while the input is gone through, with everything that is wrong with it.
import { ALWAYS, STILL } from '../../graph/model.ts';
import type { Run } from '../../graph/run.ts';
import { type EdgeKey, readState } from '../../graph/state.ts';
import { factId } from '../batch.ts';
import { mustHave } from '../curate/curate.ts';
import { Complaints } from './complaints.ts';
import type { FigureWrites } from './write.ts';

/** Set by hand, of no days but the plan's own. */
const LASTS = { certainty: 'CURATED', holdsFrom: ALWAYS, holdsTo: STILL };

export class PlanWrites {
  readonly writes: FigureWrites = { nodes: [], edges: [], gone: [], dropped: [] };
  readonly complaints = new Complaints();
  /** Things outside the plan that it names, and where. */
  private readonly named: { id: string; kinds: string[]; field: string }[] = [];
  private readonly ids: Set<string>;

  /** `there`: the ids of what the plan has already. */
  constructor(there: Iterable<string>) {
    this.ids = new Set(there);
  }

  /** An id that nothing has: what was named so first keeps the plain one, also when it has got another name since. */
  freshId(wanted: string): string {
    let id = wanted;
    for (let nth = 2; this.ids.has(id); nth += 1) id = `${wanted}-${nth}`;
    this.ids.add(id);
    return id;
  }

  node(...nodes: FigureWrites['nodes']): void {
    this.writes.nodes.push(...nodes);
  }

  edge(...edges: FigureWrites['edges']): void {
    this.writes.edges.push(...edges);
  }

  /** The facts of one kind as the input has them: not given, they stay; null takes them away. */
  facts(
    type: 'RESPONSIBLE' | 'CONTRIBUTES_TO',
    {
      wanted,
      there,
      ends,
      field,
      kinds,
    }: {
      wanted: readonly string[] | undefined;
      there: readonly string[];
      ends: (other: string) => [from: string, to: string];
      field: string;
      kinds: string[];
    },
  ): void {
    if (wanted === undefined) return;
    const key = (other: string): EdgeKey & { id: string } => {
      const [from, to] = ends(other);
      return { type, id: factId(type, from, to), from, to };
    };
    this.writes.gone.push(...there.filter((one) => !wanted.includes(one)).map(key));
    for (const other of new Set(wanted)) {
      this.named.push({ id: other, kinds, field });
      this.edge({ ...key(other), type, properties: LASTS });
    }
  }

  /** The decision that something rests on: not given, it stays; another takes its place; null takes it away. */
  decision(of: string, wanted: string | null | undefined, there: string | null | undefined, field: string): void {
    if (wanted === undefined) return;
    if (there && there !== wanted) this.writes.gone.push({ type: 'DECIDED_BY', id: null, from: of, to: there });
    if (wanted === null) return;
    this.named.push({ id: wanted, kinds: ['Decision'], field: `${field}.decision` });
    this.edge({ type: 'DECIDED_BY', from: of, to: wanted });
  }

  /** Complains about everything outside the plan that is not there, or is of another kind. */
  async mustExist(run: Run): Promise<void> {
    const { nodes } = await readState(
      run,
      this.named.map(({ id }) => id),
      [],
    );
    const there = new Map(nodes.map(({ id, label }) => [id, label]));
    for (const { id, kinds, field } of this.named)
      if (!kinds.includes(there.get(id) ?? ''))
        await this.complaints.collect(field, () => mustHave(run, field, [id], kinds));
  }
}

/** The id's part after its prefix. */
export const local = (id: string): string => id.slice(id.indexOf(':') + 1);
/** Not given, it is as before; null takes it away. */
export const given = <T>(now: T | null | undefined, before: T | null | undefined): T | null =>
  now === undefined ? (before ?? null) : now;
