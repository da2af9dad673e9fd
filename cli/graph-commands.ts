// The commands that work once on the graph: on that of a running start when there is one.
import type { Settings } from '../config/settings.ts';
import { checkGraph } from '../graph/checks.ts';
import { migrate } from '../graph/migrate.ts';
import type { Graph } from '../graph/run.ts';
import { seedGraph } from '../seed/main.ts';
import { buildGraphiql } from '../tools/graphiql.ts';
import { openDatabase } from './database.ts';
import { count, note, step } from './progress.ts';

/** Seeds the graph, or brings its seeded facts up to the files; without a folder, with the data that comes with the program. */
export async function seed(settings: Settings, from: string | undefined): Promise<void> {
  const result = await withGraph(settings, (graph) => seedGraph(graph, { from, force: true }));
  const { seeded, reason, meetings } = result;
  process.stdout.write(seeded ? `Seeded: ${reason}, ${count(meetings, 'meeting')}\n` : `Nothing to seed: ${reason}\n`);
}

/** Prints each rule of the graph and what breaks it. Resolves with whether all of them hold. */
export async function checkTheGraph(settings: Settings, json: boolean): Promise<boolean> {
  const findings = await withGraph(settings, checkGraph);
  if (json) {
    process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  } else {
    for (const { name, description, found, total } of findings) {
      const more = total > found.length ? `\n    … and ${total - found.length} more` : '';
      const list = found.map((id) => `\n    ${id}`).join('');
      process.stdout.write(`${total === 0 ? '✓' : '✗'} ${name}: ${description}${list}${more}\n`);
    }
  }
  return findings.every(({ total }) => total === 0);
}

/** Builds the pages now, so that a start need not: for an image, or a machine without development dependencies. */
export async function build(): Promise<void> {
  await step(buildGraphiql, (built) => (built ? 'GraphiQL built' : 'GraphiQL is up to date'));
}

/** Opens the graph, brings its schema up, works on it and closes it. Throws a PlainError when it cannot be had. */
export async function withGraph<T>(settings: Settings, work: (graph: Graph) => Promise<T>): Promise<T> {
  const database = await step(
    () => openDatabase(settings, { note, share: true }),
    ({ where }) => where,
  );
  try {
    await migrate(database.graph);
    return await work(database.graph);
  } finally {
    await database.close();
  }
}
