// For serial tests: the run's graph emptied and filled with something else, and put back as it was after the file.
import { afterAll } from '@jest/globals';
import { openGraph } from '../../graph/driver.ts';
import type { Graph } from '../../graph/run.ts';
import { seedGraph } from '../../seed/main.ts';
import { publishReport } from '../../services/follow-up/publish.ts';
import { recordOutcomes } from '../../services/follow-up/record-outcomes.ts';
import { recordPlan } from '../../services/follow-up/record-plan.ts';
import { recordMinutes, recordRegister } from '../../services/record.ts';
import type { Region } from './make.ts';
import { testConnection } from './neo4j.ts';

export const RECORDER = { now: () => new Date('2026-11-21T12:00:00Z'), actor: 'test' };

const EMPTY = {
  name: 'test.empty',
  text: 'MATCH (n) WHERE NOT n:Migration AND NOT n:Lock CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  sample: {},
};

/** The graph without anything in it; the seed is there again when the file's tests are done. Called at the top of a test file. */
export async function emptiedGraph(): Promise<Graph> {
  const graph = await openGraph(testConnection(), { statementTimeoutMs: 60_000 });
  await graph.schema(EMPTY);
  afterAll(async () => {
    await graph.schema(EMPTY);
    await seedGraph(graph, { force: true });
    await graph.close();
  }, 60_000);
  return graph;
}

/** Empties it once more, within a file. */
export async function emptyAgain(graph: Graph): Promise<void> {
  await graph.schema(EMPTY);
}

export async function recordRegion(
  graph: Graph,
  { register, minutes, plans = [] }: Pick<Region, 'register' | 'minutes'> & Partial<Region>,
): Promise<void> {
  await recordRegister(graph, register, RECORDER);
  for (const one of minutes) await recordMinutes(graph, one, RECORDER);
  const decision = firstDecision(minutes);
  for (const { plan, year, outcomes } of plans) {
    await recordPlan(graph, RECORDER, plan);
    await recordOutcomes(graph, RECORDER, { outcomes });
    await publishReport(graph, RECORDER, { plan: plan.id, year, period: 'YEAR_END', decision, rest: '{}' });
  }
}

const local = (id: string): string => id.slice(id.indexOf(':') + 1);
function firstDecision(minutes: Region['minutes']): string | null {
  for (const { meeting, items } of minutes)
    for (const { ordinal, decisions } of items)
      for (const one of decisions) return `decision:${local(meeting.id)}:${ordinal}:${one.ordinal}`;
  return null;
}
