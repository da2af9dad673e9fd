// The names of a graph, kept from one document to the next: a thousand documents need not read every name a thousand times. They hold for
// one version of the graph; when anybody else has written since, all are read again.
import type { Run } from '../../graph/run.ts';
import { NAME_KINDS } from '../found.ts';
import type { Known } from '../names/known.ts';
import { namesInGraph } from './candidates.ts';

export class NamesKept {
  private version: number | undefined;
  private names: readonly Known[] = [];
  /** What the last document told of: read again before the next one. */
  private touched: readonly string[] = [];

  /** The names that the transaction which is to write `version` finds, in the order in which all are read. */
  async before(version: number, run: Run): Promise<readonly Known[]> {
    this.names = (this.version === version - 1 ? await this.brought(run) : undefined) ?? (await namesInGraph(run));
    this.version = version - 1;
    this.touched = [];
    return this.names;
  }

  /** Undefined when something that was written is not there: it is another graph than it was. */
  private async brought(run: Run): Promise<Known[] | undefined> {
    const anew = new Map((await namesInGraph(run, this.touched)).map((known) => [known.id, known]));
    if (anew.size < this.touched.length) return undefined;
    return [...this.names.filter(({ id }) => !anew.has(id)), ...anew.values()].sort(order);
  }

  /** That transaction is through, and these are the named things that it may have changed, or whom it saw for somebody; each once. */
  wrote(version: number, touched: readonly string[]): void {
    if (this.version !== version - 1) return;
    this.version = version;
    this.touched = touched;
  }
}

const order = (a: Known, b: Known): number =>
  NAME_KINDS.indexOf(a.kind) - NAME_KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : Number(a.id > b.id));
