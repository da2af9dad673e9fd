// Every setting, read once from the environment and checked; no other file reads process.env.
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);

const shape = z.object({
  /** Where the API answers. */
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(4000),
  /** How the world reaches the API; permalinks begin with it. Default: http://HOST:PORT. */
  PUBLIC_URL: z.url().optional(),
  /** How many processes answer. Unset: one for each core. */
  WORKERS: z.coerce.number().int().min(1).max(99).optional(),
  /** Whether the database plans what the first pages ask before anybody asks it. */
  WARM: z.enum(['on', 'off']).default('on'),
  /** Your own Neo4j (bolt://, neo4j://, neo4j+s://). Unset: an embedded one is started and kept in DATA_DIR. */
  NEO4J_URI: z
    .string()
    .regex(
      /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/\S+$/,
      'expected an address like neo4j+s://example.org or bolt://localhost:7687',
    )
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  /** The embedded database's files, and its memory. */
  DATA_DIR: z.string().default('.data'),
  NEO4J_HEAP: z
    .string()
    .regex(/^\d+[mg]$/, 'expected megabytes or gigabytes like 512m or 1g')
    .default('512m'),
  NEO4J_PAGECACHE: z
    .string()
    .regex(/^\d+[mg]$/, 'expected megabytes or gigabytes like 512m or 1g')
    .default('256m'),
  /** Neo4j's program files, fetched by Maven once. Default: .data in the checkout. */
  NEO4J_JARS_DIR: z.string().optional(),
  /** The Java that runs the embedded database. Default: the one on the PATH. */
  JAVA_HOME: z.string().optional(),
  /** The bolt port that the embedded database tries first. */
  NEO4J_BOLT_PORT: port.default(7687),
  /** Longest time one Cypher statement may take, ms. */
  STATEMENT_TIMEOUT_MS: z.coerce.number().int().positive().default(10_000),
  /** Longest time a request may take to arrive, ms. */
  REQUEST_TIMEOUT_MS: z.coerce.number().int().positive().default(10_000),
  /** Longest time for an answer once the request has arrived, ms; then the client is told that it took too long. */
  ANSWER_TIMEOUT_MS: z.coerce.number().int().positive().default(30_000),
  /** In each process: how many requests are worked on at once (a sixth of the driver's 100 connections: a question has several under way at the same time), how many may wait, and for how long, ms; the rest are refused with 503. */
  MAX_ACTIVE_REQUESTS: z.coerce.number().int().positive().default(16),
  MAX_WAITING_REQUESTS: z.coerce.number().int().min(0).default(256),
  MAX_WAITING_MS: z.coerce.number().int().positive().default(5_000),
  /** Longest request body, bytes; deepest nesting, most aliases and most tokens of a document. */
  MAX_BODY_BYTES: z.coerce.number().int().positive().default(1_000_000),
  /** Largest file that ingestDocument takes, bytes; it may go over the longest request body by so much. */
  MAX_DOCUMENT_BYTES: z.coerce.number().int().positive().default(10_000_000),
  MAX_DEPTH: z.coerce.number().int().positive().default(15),
  MAX_ALIASES: z.coerce.number().int().positive().default(30),
  MAX_TOKENS: z.coerce.number().int().positive().default(4_000),
  /** The largest graph that is measured whole (centrality, communities): nodes, relations, and for measures that walk from every node their steps, nodes times (nodes + relations); and for how long, ms. */
  ANALYSIS_MAX_NODES: z.coerce.number().int().positive().default(100_000),
  ANALYSIS_MAX_RELATIONS: z.coerce.number().int().positive().default(500_000),
  ANALYSIS_MAX_STEPS: z.coerce.number().int().positive().default(250_000_000),
  ANALYSIS_TIMEOUT_MS: z.coerce.number().int().positive().default(20_000),
  /** Whether answers and rows are kept for as long as the graph is as it was, and how many megabytes of each. */
  FORESIGHT: z.enum(['on', 'off']).default('on'),
  CACHE: z.enum(['on', 'off']).default('on'),
  CACHE_ROWS_MB: z.coerce.number().min(0).default(64),
  CACHE_ANSWERS_MB: z.coerce.number().min(0).default(64),
  /** When the graph is asked whether it is as it was: before every answer (request), or so many ms after it was last asked. */
  VERSION_CHECK: z
    .union(
      [z.literal('request'), z.coerce.number().int().min(1).max(1_000)],
      'expected «request», or milliseconds from 1 to 1000',
    )
    .default('request'),
  /** Origins that browsers may call from, comma-separated; «*» for all. */
  CORS_ORIGINS: z.string().default(''),
  /** Who may write, as «name:key» separated by commas; the name stands in the log of changes. Unset: only from this machine itself. */
  WRITE_KEYS: z
    .string()
    .regex(
      /^(?:[^\s:,]+:[^\s,]{16,}(?:,\s*[^\s:,]+:[^\s,]{16,})*)?$/,
      'expected name:key pairs separated by commas, each key of at least 16 characters without spaces',
    )
    .default(''),
  /** Who may see what is read in, unless the reader says otherwise: PUBLIC, INTERNAL or CONFIDENTIAL. */
  DOCUMENT_ACCESS: z.enum(['PUBLIC', 'INTERNAL', 'CONFIDENTIAL']).default('PUBLIC'),
  /** Where Kolada's API v3 answers, longest time for one answer, ms, how many times a question is asked again, and how long an answer is used again. */
  KOLADA_URL: z.url({ protocol: /^https?$/ }).default('https://api.kolada.se/v3'),
  KOLADA_TIMEOUT_MS: z.coerce.number().int().positive().default(30_000),
  KOLADA_RETRIES: z.coerce.number().int().min(0).max(10).default(3),
  KOLADA_CACHE_HOURS: z.coerce.number().min(0).default(24),
  /** How much is logged: fatal, error, warn, info, debug or silent. */
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export type Settings = z.infer<typeof shape> & { publicUrl: string };

/** Reads the settings. Throws one Error whose message names each wrong variable and what was expected. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const known = Object.fromEntries(
    Object.keys(shape.shape).map((key) => [key, environment[key] === '' ? undefined : environment[key]]),
  );
  const result = shape.safeParse(known);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Wrong setting: ${lines.join('; ')}`);
  }
  const settings = result.data;
  return {
    ...settings,
    publicUrl: (settings.PUBLIC_URL ?? `http://${settings.HOST}:${settings.PORT}`).replace(/\/$/, ''),
  };
}

/** Adds the variables of a .env file in the working folder, when there is one, to those that are not set. */
export function loadDotEnv(): void {
  try {
    process.loadEnvFile('.env');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Packages (graphql-js) leave out checks that only developers need, in this process and those that it starts, unless the environment says. */
export function forProduction(): void {
  process.env['NODE_ENV'] ||= 'production';
}

/** Each setting's name and its default; undefined for those that have none. */
export function settingDefaults(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shape.shape).map(([key, schema]) => [key, schema.safeParse(undefined).data]),
  );
}
