// Writes networkx.json anew: node --import tsx tests/services/analysis/write-networkx.ts (python3 with networkx is needed).
import { writeFileSync } from 'node:fs';
import { partitionOf } from '../../../services/analysis/measures.ts';
import { GRAPHS, networkxSays } from './graphs.ts';

const partsOf = (ids: readonly string[], ends: readonly number[]): string[][] =>
  partitionOf({ ids: [...ids], ends: Int32Array.from(ends) }).parts.map((part) =>
    Array.from(part, (n) => ids[n] ?? ''),
  );

const numbers = networkxSays(GRAPHS.map((graph) => ({ ...graph, parts: partsOf(graph.ids, graph.ends) })));
if (numbers === undefined) throw new Error('python3 has no networkx here: pip install networkx==3.6.1');
writeFileSync(new URL('./networkx.json', import.meta.url), `${JSON.stringify(numbers)}\n`);
