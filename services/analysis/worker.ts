// Runs in a thread of its own: takes one graph at a time and answers with what was asked of it.
import { parentPort } from 'node:worker_threads';
import { type Measure, NotConverged, type Partition, partitionOf, type Ranking, rankingOf } from './measures.ts';
import type { Ties } from './ties.ts';

export type Job = { ties: Ties; measure: Measure | 'COMMUNITIES' };
export type Outcome = { ranking: Ranking } | { partition: Partition } | { refused: string };

function outcomeOf({ ties, measure }: Job): Outcome {
  try {
    return measure === 'COMMUNITIES' ? { partition: partitionOf(ties) } : { ranking: rankingOf(ties, measure) };
  } catch (error) {
    // Only what the caller can mend; anything else ends the thread and is told as it is.
    if (error instanceof NotConverged) return { refused: error.message };
    throw error;
  }
}

parentPort?.on('message', (job: Job) => parentPort?.postMessage(outcomeOf(job)));
