// `export`: what /export has, into a file or on stdout, by the same code.
import type { Readable } from 'node:stream';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import type { Settings } from '../config/settings.ts';
import { type Given, variablesFrom } from '../exports/arguments.ts';
import { type Catalogue, catalogueOf } from '../exports/catalogue.ts';
import { dumpOf } from '../exports/dump.ts';
import { FORMATS, type Format, written } from '../exports/formats.ts';
import { GRAPH_FORMATS, type GraphFormat } from '../exports/graph-formats.ts';
import { MOST_ROWS } from '../exports/xlsx.ts';
import type { Graph } from '../graph/run.ts';
import { type Context, createContext } from '../server/context.ts';
import { executableSchema, exportApi, versionOf } from '../server/export-api.ts';
import { graphFile, graphParameters } from '../server/graph-export.ts';
import { PlainError } from '../tools/plain-error.ts';
import { deliver } from './deliver.ts';
import { withGraph } from './graph-commands.ts';
import { count, fail, step, warn } from './progress.ts';
import { WrongCall } from './wrong-call.ts';

export type ExportOptions = {
  readonly format?: string | undefined;
  readonly out?: string | undefined;
  readonly dialekt?: string | undefined;
  readonly filter: readonly string[];
  readonly asOf?: string | undefined;
};

/** What is asked for, checked as far as it can be without a database; `open` then reads it. */
type Job = { readonly binary: boolean; open(graph: Graph, settings: Settings): Promise<Readable> };

/** Writes what is asked for and resolves with the exit code. Throws a PlainError when it cannot be had. */
export async function exportTo(what: string, options: ExportOptions, settings: () => Settings): Promise<number> {
  try {
    const job = jobOf(what, options);
    if (job.binary && options.out === undefined && process.stdout.isTTY)
      throw new WrongCall('This is no text for a terminal. Give --out FILE, or redirect the output.');
    const known = settings();
    await withGraph(known, (graph) =>
      step(
        async () => deliver(await job.open(graph, known), options.out),
        (bytes) => `${what}${options.out === undefined ? '' : ` → ${options.out}`}: ${count(bytes, 'byte')}`,
      ),
    );
    return 0;
  } catch (error) {
    const wrong = error instanceof WrongCall || (error instanceof GraphQLError && isCallersFault(error));
    if (!wrong) throw error instanceof GraphQLError ? new PlainError(error.message) : error;
    fail(error.message);
    return 2;
  }
}

const isCallersFault = ({ extensions }: GraphQLError): boolean =>
  ['BAD_USER_INPUT', 'LIMIT_EXCEEDED'].includes(String(extensions.code));

function jobOf(what: string, options: ExportOptions): Job {
  const schema = executableSchema();
  const catalogue = catalogueOf(schema);
  const given = givenBy(options);
  if (what === 'dump') {
    one(options.format, ['zip'], 'zip');
    return dumpJob(schema, catalogue, given);
  }
  if (what === 'graph') return graphJob(schema, given, one(options.format, GRAPH_FORMATS, 'graphml'));
  const format: Format = one(options.format, FORMATS, 'csv');
  const exported = catalogue.find(what);
  if (exported === undefined) {
    const names = catalogue.all.map(({ name }) => name).join(', ');
    throw new WrongCall(`There is no export «${what}». There are dump, graph and these: ${names}.`);
  }
  const wanted = catalogue.wanted(exported, given);
  return {
    binary: format === 'xlsx',
    async open(graph, settings) {
      const table = await exported.open(exportApi(schema, contexts(graph, settings)), wanted);
      if (format === 'xlsx' && (table.total ?? 0) > MOST_ROWS)
        warn(
          `Only the first ${MOST_ROWS} of ${table.total} rows fit in a workbook; its last row says so. CSV and JSON hold all.`,
        );
      return written(table, format, wanted.dialect);
    },
  };
}

function dumpJob(schema: GraphQLSchema, catalogue: Catalogue, given: Given): Job {
  catalogue.wanted({ args: [] }, given);
  return {
    binary: true,
    open: (graph, settings) =>
      dumpOf(
        {
          api: exportApi(schema, contexts(graph, settings)),
          catalogue,
          version: versionOf(graph),
          now: new Date().toISOString(),
          home: settings.publicUrl,
        },
        given,
      ),
  };
}

function graphJob(schema: GraphQLSchema, given: Given, format: GraphFormat): Job {
  variablesFrom(graphParameters(schema), given);
  return {
    binary: false,
    open: (graph, settings) => graphFile({ schema, context: contexts(graph, settings)() }, format, given),
  };
}

/** Everybody's view: what the API shows without a key. */
const contexts = (graph: Graph, settings: Settings) => (): Context =>
  createContext({
    graph,
    settings,
    clock: () => new Date(),
    requestId: 'cli export',
    logger: pino({ level: 'silent' }),
  });

/** `--filter name=value` as a query string has it; a name that comes twice has both values. */
function givenBy({ filter, dialekt, asOf }: ExportOptions): Given {
  const given: Record<string, string[]> = {};
  for (const text of filter) {
    const at = text.indexOf('=');
    if (at < 1) throw new WrongCall(`--filter is written name=value, not «${text}».`);
    const name = text.slice(0, at);
    given[name] = [...(given[name] ?? []), text.slice(at + 1)];
  }
  return { ...given, ...(dialekt === undefined ? {} : { dialekt }), ...(asOf === undefined ? {} : { asOf }) };
}

function one<T extends string>(format: string | undefined, known: readonly T[], otherwise: T): T {
  const found = known.find((each) => each === (format ?? otherwise));
  if (found === undefined) throw new WrongCall(`--format «${format}» is not one of ${known.join(', ')}.`);
  return found;
}
