// What a resolver is handed: the loaders of this request, made when first used, so that @asOf is known by then.
import type { Logger } from 'pino';
import type { Settings } from '../config/settings.ts';
import { dayInStockholm } from '../graph/dates.ts';
import type { Graph, Run } from '../graph/run.ts';
import type { Known } from '../ingest/names/known.ts';
import type { Foresight } from '../loaders/foresight.ts';
import { createLoaders, type Loaders } from '../loaders/index.ts';
import { type KeptRows, readingKept } from '../loaders/kept.ts';
import { commonOf, type Reading, readingOver, runOver } from '../loaders/reading.ts';
import { type Measured, measuredOver } from '../services/analysis/measured.ts';
import { type Curations, curationsOver } from '../services/curations.ts';
import { type Analyses, analysesOver } from './analyses.ts';
import { ANONYMOUS, accessOf, type Caller } from './caller.ts';
import { type Figures, figuresOver } from './figures.ts';
import { measuringLimits } from './limits.ts';
import { type Readings, readingsOver } from './readings.ts';

export type Clock = () => Date;

export type Context = {
  readonly loaders: Loaders;
  readonly settings: Settings;
  readonly requestId: string;
  readonly logger: Logger;
  /** The day in Stockholm, ISO text. */
  readonly today: string;
  /** The day given by @asOf, set before anything is resolved. */
  asOf: string | null;
  /** What is known of the operation from before, set with `asOf`. */
  foresight: Foresight | undefined;
  readonly caller: Caller;
  /** Whose documents are shown: the access of a document must be among these. */
  readonly access: readonly string[];
  readonly analysis: Analyses;
  /** Measures of whole graphs. */
  readonly measured: Measured;
  /** Every write by hand, in the caller's name. Whether the caller may write is asked before (resolvers/writing.ts). */
  readonly curations: Curations;
  /** Plans, their figures and the reports of them, written in the caller's name. */
  readonly figures: Figures;
  /** Reading documents in, in the caller's name. */
  readonly readings: Readings;
  /** After a write: what was loaded before it is no longer so. */
  forgetLoaded(): void;
  /** Something was looked at that foresight had left out: all is loaded anew, without it. */
  stumbled(): void;
  /** The answer is made; of one that needed nothing but the graph, the next may be foreseen. */
  answered(): void;
};

/** Most requests need one or none of what a context holds. */
function whenAsked<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export function createContext(parts: {
  graph: Graph;
  settings: Settings;
  clock: Clock;
  requestId: string;
  logger: Logger;
  /** One for all requests, so that what one had measured is there for the next. */
  measured?: Measured;
  caller?: Caller;
  /** Municipalities of the whole country, by which names are told that the graph does not hold yet. */
  country?: readonly Known[];
  /** What a published report keeps besides its figures; not given: nothing. */
  rest?: (year: number, context: Context) => Promise<string | null>;
  /** Rows that are kept between requests; not given: all are read. */
  kept?: KeptRows | undefined;
}): Context {
  const { graph, settings, clock, requestId, logger, caller = ANONYMOUS, country = [] } = parts;
  const { rest = async () => null } = parts;
  const { measured = measuredOver(graph.read, measuringLimits(settings)) } = parts;
  const recorder = { now: clock, actor: caller.actor };
  const today = dayInStockholm(clock());
  const access = accessOf(caller);
  const run: Run = (statement, params) => graph.read(statement, params, requestId);
  let loaders: Loaders | undefined;
  let reading: Reading | undefined;
  let wasKept = false;
  function readingNow(): Reading {
    const common = commonOf({ today, asOf, access });
    const alone = context.foresight?.reading(run, common) ?? readingOver(run, common);
    return parts.kept === undefined
      ? alone
      : readingKept(alone, parts.kept, () => {
          wasKept = true;
        });
  }
  const readingHere = (): Reading => {
    reading ??= readingNow();
    return reading;
  };
  const analysis = whenAsked(() => analysesOver(runOver(readingHere), access));
  const readings = whenAsked(() => readingsOver(graph, recorder, { country, access: settings.DOCUMENT_ACCESS }));
  const curations = whenAsked(() => curationsOver(graph, recorder));
  const figures = whenAsked(() => figuresOver(graph, recorder, (year) => rest(year, context)));
  let asOf: string | null = null;
  const context: Context = {
    settings,
    requestId,
    logger,
    today,
    // Whoever holds a copy of the context (Apollo's plugins) sets it for all.
    get asOf() {
      return asOf;
    },
    set asOf(day) {
      asOf = day;
    },
    foresight: undefined,
    caller,
    access,
    get analysis() {
      return analysis();
    },
    measured,
    get readings() {
      return readings();
    },
    get curations() {
      return curations();
    },
    get figures() {
      return figures();
    },
    forgetLoaded() {
      loaders = undefined;
      reading = undefined;
    },
    stumbled() {
      context.foresight?.stumbled();
      context.foresight = undefined;
      context.forgetLoaded();
    },
    answered() {
      if (!wasKept) context.foresight?.over();
    },
    get loaders() {
      loaders ??= createLoaders(readingHere());
      return loaders;
    },
  };
  return context;
}
