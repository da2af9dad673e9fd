// Scores by the server's Graph Data Science plug-in: the same projection as the worker's, the same numbers.
import { randomUUID } from 'node:crypto';
import {
  GDS_DROP,
  GDS_NAMES,
  GDS_PROCEDURES,
  GDS_PROJECT,
  GDS_STREAM,
  isStreamed,
  type StreamedMeasure,
} from '../../graph/gds.ts';
import type { Run } from '../../graph/run.ts';
import type { Measure } from './measures.ts';
import type { Ties } from './ties.ts';

/** Below this many nodes some of the scales would divide by nothing. */
const FEWEST = 3;

/** What makes the plug-in's scores those that the schema promises. */
function scaled(scores: Float64Array, measure: StreamedMeasure): Float64Array {
  const n = scores.length;
  const scale: Record<StreamedMeasure, () => number> = {
    DEGREE: () => 1 / (n - 1),
    // It counts each pair once.
    BETWEENNESS: () => 2 / ((n - 1) * (n - 2)),
    CLOSENESS: () => 1,
    // It keeps what is lost at dead ends; as shares of the sum the two agree.
    PAGERANK: () => 1 / scores.reduce((sum, score) => sum + score, 0),
  };
  const factor = scale[measure]();
  return scores.map((score) => score * factor);
}

/** For each place the later places that it is joined to, once each. */
function joined({ ids, ends }: Ties): string[] {
  const later = ids.map(() => new Set<number>());
  for (let i = 0; i < ends.length; i += 2) {
    const [a, b] = [ends[i] ?? 0, ends[i + 1] ?? 0];
    if (a !== b) later[Math.min(a, b)]?.add(Math.max(a, b));
  }
  return later.map((places) => [...places].join(' '));
}

export type Gds = (ties: Ties, measure: Measure) => Promise<Float64Array | undefined>;

/** Scores by place; undefined where the plug-in is missing or would say something else. Whether it is there is asked once. */
export function gdsOver(run: Run): Gds {
  let there: Promise<boolean> | undefined;
  const isThere = (): Promise<boolean> => {
    there ??= run(GDS_PROCEDURES, { names: [...GDS_NAMES] }).then(([row]) => Number(row?.[0]) === GDS_NAMES.length);
    there.catch(() => {
      there = undefined;
    });
    return there;
  };
  return async (ties, measure) => {
    if (!isStreamed(measure) || ties.ids.length < FEWEST || !(await isThere())) return undefined;
    const name = `samverkansgraf-${randomUUID()}`;
    const { statement, parse } = GDS_STREAM[measure];
    try {
      await run(GDS_PROJECT, { name, joined: joined(ties) });
      const scores = new Float64Array(ties.ids.length);
      for (const row of await run(statement, { name })) {
        const { place, score } = parse(row, {});
        scores[place] = score;
      }
      return scaled(scores, measure);
    } finally {
      await run(GDS_DROP, { name });
    }
  };
}
