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
import { type Sharing, sharing } from '../loaders/sharing.ts';
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
  /** Whoever answers now may look at what foresight had left out: what it brought is loaded anew, whole. */
  unforeseen(): void;
};

export type ContextParts = {
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
  /** Reads that requests share while they are under way; not given: none. */
  share?: Sharing;
};

/** What has been made for a request so far; most need one or none of it. */
type Made = {
  asOf: string | null;
  reading?: Reading | undefined;
  loaders?: Loaders | undefined;
  analysis?: Analyses;
  measured?: Measured;
  readings?: Readings;
  curations?: Curations;
  figures?: Figures;
};

class RequestContext implements Context {
  readonly settings: Settings;
  readonly requestId: string;
  readonly logger: Logger;
  readonly today: string;
  readonly caller: Caller;
  readonly access: readonly string[];
  foresight: Foresight | undefined = undefined;
  private readonly parts: ContextParts;
  /** One for the context and whoever stands before it: Apollo hands on an object that has this one as its prototype. */
  private readonly made: Made = { asOf: null };

  constructor(parts: ContextParts) {
    this.parts = parts;
    this.settings = parts.settings;
    this.requestId = parts.requestId;
    this.logger = parts.logger;
    this.today = dayInStockholm(parts.clock());
    this.caller = parts.caller ?? ANONYMOUS;
    this.access = accessOf(this.caller);
  }

  get asOf(): string | null {
    return this.made.asOf;
  }
  set asOf(day: string | null) {
    this.made.asOf = day;
  }
  get measured(): Measured {
    this.made.measured ??= this.parts.measured ?? measuredOver(this.parts.graph.read, measuringLimits(this.settings));
    return this.made.measured;
  }
  get loaders(): Loaders {
    this.made.loaders ??= createLoaders(this.reading());
    return this.made.loaders;
  }
  get analysis(): Analyses {
    this.made.analysis ??= analysesOver(
      runOver(() => this.reading()),
      this.access,
    );
    return this.made.analysis;
  }
  get readings(): Readings {
    const { graph, country = [], settings } = this.parts;
    this.made.readings ??= readingsOver(graph, this.recorder(), { country, access: settings.DOCUMENT_ACCESS });
    return this.made.readings;
  }
  get curations(): Curations {
    this.made.curations ??= curationsOver(this.parts.graph, this.recorder());
    return this.made.curations;
  }
  get figures(): Figures {
    const { graph, rest = async () => null } = this.parts;
    this.made.figures ??= figuresOver(graph, this.recorder(), (year) => rest(year, this));
    return this.made.figures;
  }

  forgetLoaded(): void {
    this.made.loaders = undefined;
    this.made.reading = undefined;
  }
  unforeseen(): void {
    if (this.foresight === undefined) return;
    this.foresight = undefined;
    this.forgetLoaded();
  }

  private recorder(): { now: Clock; actor: string } {
    return { now: this.parts.clock, actor: this.caller.actor };
  }
  private reading(): Reading {
    this.made.reading ??= this.readingNow();
    return this.made.reading;
  }
  private readingNow(): Reading {
    const { graph, kept, share = sharing() } = this.parts;
    const run: Run = (statement, params) => graph.read(statement, params, this.requestId);
    const common = commonOf({ today: this.today, asOf: this.asOf, access: this.access });
    const alone = readingOver(run, common, share);
    const foreseen = this.foresight?.reading(run, alone);
    if (foreseen) return foreseen;
    return kept === undefined ? alone : readingKept(alone, kept);
  }
}

export const createContext = (parts: ContextParts): Context => new RequestContext(parts);
