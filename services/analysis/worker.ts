// Runs in a thread of its own: takes one graph at a time and answers with what was asked of it.
import { parentPort } from 'node:worker_threads';
import {
  type Measure,
  NotConverged,
  type Partition,
  partitionOf,
  type Ranking,
  ranked,
  rankingOf,
} from './measures.ts';
import type { Ties } from './ties.ts';

/** `scores`: by place, when something else has measured and only the ranking is left to do. */
export type Job = { ties: Ties; measure: Measure | 'COMMUNITIES'; scores?: Float64Array | undefined };
export type Outcome = { ranking: Ranking } | { partition: Partition } | { refused: string };

function outcomeOf({ ties, measure, scores }: Job): Outcome {
  if (scores) return { ranking: ranked(ties.ids, scores) };
  try {
    return measure === 'COMMUNITIES' ? { partition: partitionOf(ties) } : { ranking: rankingOf(ties, measure) };
  } catch (error) {
    // Only what the caller can mend; anything else ends the thread and is told as it is.
    if (error instanceof NotConverged) return { refused: error.message };
    throw error;
  }
}

parentPort?.on('message', (job: Job) => parentPort?.postMessage(outcomeOf(job)));
