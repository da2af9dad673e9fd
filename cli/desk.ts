// What the commands of plans and figures work at: the open graph, the API asked in this process, and whose name is put to what is written.
import { readFile, stat } from 'node:fs/promises';
import { pino } from 'pino';
import type { Settings } from '../config/settings.ts';
import type { Graph } from '../graph/run.ts';
import { MOST_BYTES } from '../imports/file.ts';
import { KoladaError } from '../imports/kolada/error.ts';
import { askingIn } from '../server/asking.ts';
import { type Context, createContext } from '../server/context.ts';
import { executableSchema } from '../server/export-api.ts';
import { publishedRest } from '../server/published-rest.ts';
import { Rejected } from '../services/curate/rejected.ts';
import type { PlanBook } from '../services/follow-up/book.ts';
import { readPlan } from '../services/follow-up/read.ts';
import type { Recorder } from '../services/record.ts';
import { PlainError } from '../tools/plain-error.ts';
import { withGraph } from './graph-commands.ts';
import { fail } from './progress.ts';
import { WrongCall } from './wrong-call.ts';

export type Desk = {
  graph: Graph;
  settings: Settings;
  recorder: Recorder;
  /** A context of the API's in the command's name. */
  newContext: () => Context;
  ask: ReturnType<typeof askingIn>;
};

/**
 * Opens the graph and works on it in the command's name. Resolves with the exit code: what the graph or Kolada refuses is told, 1; a wrong
 * call, 2. Throws a PlainError when the graph cannot be had.
 */
export async function atDesk(
  settings: () => Settings,
  command: string,
  work: (desk: Desk) => Promise<number>,
): Promise<number> {
  const known = settings();
  try {
    return await withGraph(known, (graph) => work(deskOf(graph, known, `cli ${command}`)));
  } catch (error) {
    if (error instanceof Rejected) for (const { message } of error.errors) fail(message.sv);
    else if (error instanceof WrongCall || error instanceof KoladaError) fail(error.message);
    else throw error;
    return error instanceof WrongCall ? 2 : 1;
  }
}

function deskOf(graph: Graph, settings: Settings, actor: string): Desk {
  const schema = executableSchema();
  const clock = () => new Date();
  const newContext = (): Context =>
    createContext({
      graph,
      settings,
      clock,
      requestId: actor,
      logger: pino({ level: 'silent' }),
      caller: { actor, refusal: null, language: 'sv' },
      rest: (year) => publishedRest(schema, newContext, year),
    });
  return { graph, settings, recorder: { now: clock, actor }, newContext, ask: askingIn(schema, newContext) };
}

/** The plan as it is now. Throws a WrongCall that lists the plans there are. */
export async function planAt({ graph, ask }: Desk, id: string): Promise<PlanBook> {
  const book = await readPlan(graph, id);
  if (book) return book;
  const { plans } = await ask<{ plans: { id: string; name: string }[] }>('{ plans { id name } }');
  const there = plans.map((plan) => `${plan.id} («${plan.name}»)`).join(', ');
  throw new WrongCall(
    `Ingen plan har id «${id.slice(0, 100)}». ${there ? `De som finns: ${there}.` : 'Här finns ingen plan än; import-plan läser in en.'}`,
  );
}

/** The bytes of a table that somebody has named. Throws a PlainError when it cannot be read, or is larger than any that is. */
export async function fileBytes(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw new PlainError(`Filen ${path} är större än ${MOST_BYTES / 1e6} MB och läses inte.`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof PlainError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new PlainError(code === 'ENOENT' ? `Filen ${path} finns inte.` : `Filen ${path} kan inte läsas (${code}).`);
  }
}

/** A command to type, as the answers of others end. */
export const next = (command: string): string => `npm run -s cli -- ${command}`;

/** The answer as JSON or as lines. */
export function print(format: 'text' | 'json', answer: object, lines: readonly string[]): void {
  process.stdout.write(format === 'json' ? `${JSON.stringify(answer, null, 2)}\n` : `${lines.join('\n')}\n`);
}
