// Measures of whole graphs as the API asks for them: read, measured beside the event loop, kept until the graph changes.
import type { Run } from '../../graph/run.ts';
import { readVersion } from '../../graph/write.ts';
import { gdsOver } from './gds.ts';
import { keptByVersion } from './kept.ts';
import type { Measure, Partition, Ranking } from './measures.ts';
import { type Choice, TooLarge } from './projection.ts';
import { threadOf } from './thread.ts';
import { type Ties, tiesOf } from './ties.ts';

export type Limits = {
  nodes: number;
  relations: number;
  /** For measures that walk from every node to every other along every relation: nodes times nodes and relations together. */
  steps: number;
  timeoutMs: number;
};
export type Score = { id: string; score: number; rank: number };
export type Community = { id: string; members: string[]; modularity: number };

/** An answer names every member, so it is bounded further than the measuring. */
const MOST_MEMBERS = 10_000;
const WALKED: readonly Measure[] = ['BETWEENNESS', 'CLOSENESS'];
const KEPT = { entries: 200, size: 256_000_000 };

type Answer = { ties: Ties } & ({ ranking: Ranking } | { partition: Partition } | { measured?: never });
/** Bytes, roughly; the ties are the same object in all that was measured on them. */
function sizeOf(answer: Answer): number {
  if ('ranking' in answer) return answer.ranking.places.length * 16;
  if ('partition' in answer) return answer.partition.parts.reduce((sum, part) => sum + 100 + part.byteLength, 0);
  return answer.ties.ids.length * 100 + answer.ties.ends.byteLength;
}

function refuseTooManySteps({ ids, ends }: Ties, measure: Measure, { steps }: Limits): void {
  const relations = ends.length / 2;
  if (WALKED.includes(measure) && ids.length * (ids.length + relations) > steps)
    throw new TooLarge(
      `${measure} walks the whole graph of ${ids.length} nodes and ${relations} relations once from each node: ${ids.length * (ids.length + relations)} steps, at most ${steps}. Choose fewer with «types» or «via», a day with «at», or another measure.`,
    );
}

function refuseTooManyMembers({ ids }: Ties): void {
  if (ids.length > MOST_MEMBERS)
    throw new TooLarge(
      `The graph asked for has ${ids.length} nodes, and communities are told of at most ${MOST_MEMBERS}, every member by name. Choose fewer with «types».`,
    );
}

export type Measured = {
  /** The most central nodes. Throws TooLarge, TookTooLong, Busy. */
  centrality(choice: Choice, measure: Measure, first: number): Promise<Score[]>;
  /** Every community. Throws TooLarge, TookTooLong, Busy. */
  communities(choice: Choice): Promise<Community[]>;
  close(): Promise<void>;
};

/** One for the whole server: what one viewer had measured is there for the next. */
export function measuredOver(run: Run, limits: Limits): Measured {
  const thread = threadOf(limits);
  const gds = gdsOver(run);
  const kept = keptByVersion<Answer>(() => readVersion(run), { ...KEPT, sizeOf });

  const tiesFor = async (choice: Choice): Promise<Ties> =>
    (await kept(`ties ${JSON.stringify(choice)}`, async () => ({ ties: await tiesOf(run, choice, limits) }))).ties;
  /** The version is asked before the rows: what is kept under it is never older than it. */
  const measured = (choice: Choice, measure: Measure | 'COMMUNITIES', check: (ties: Ties) => void): Promise<Answer> =>
    kept(`${measure} ${JSON.stringify(choice)}`, async () => {
      const ties = await tiesFor(choice);
      check(ties);
      const scores = measure === 'COMMUNITIES' ? undefined : await gds(ties, measure);
      const outcome = await thread.measure({ ties, measure, scores });
      if ('refused' in outcome) throw new TooLarge(outcome.refused);
      return { ties, ...outcome };
    });

  return {
    async centrality(choice, measure, first) {
      const answer = await measured(choice, measure, (ties) => refuseTooManySteps(ties, measure, limits));
      return 'ranking' in answer ? top(answer.ties, answer.ranking, first) : [];
    },
    async communities(choice) {
      const answer = await measured(choice, 'COMMUNITIES', refuseTooManyMembers);
      return 'partition' in answer ? named(answer.ties, answer.partition) : [];
    },
    close: () => thread.close(),
  };
}

const top = ({ ids }: Ties, { places, scores, ranks }: Ranking, first: number): Score[] =>
  Array.from(places.subarray(0, first), (place, index) => ({
    id: ids[place] ?? '',
    score: scores[index] ?? 0,
    rank: ranks[index] ?? 0,
  }));

const named = ({ ids }: Ties, { parts, modularity }: Partition): Community[] =>
  parts.map((part) => {
    const members = Array.from(part, (place) => ids[place] ?? '');
    return { id: `community:${members[0]}`, members, modularity };
  });
