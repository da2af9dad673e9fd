// What a resolver is handed: the loaders of this request, made when first used, so that @asOf is known by then.
import type { Logger } from 'pino';
import type { Settings } from '../config/settings.ts';
import type { Graph } from '../graph/run.ts';
import { createLoaders, type Loaders } from '../loaders/index.ts';

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
};

const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

export function createContext(parts: {
  graph: Graph;
  settings: Settings;
  clock: Clock;
  requestId: string;
  logger: Logger;
}): Context {
  const { graph, settings, clock, requestId, logger } = parts;
  const today = stockholm.format(clock());
  let loaders: Loaders | undefined;
  return {
    settings,
    requestId,
    logger,
    today,
    asOf: null,
    get loaders() {
      // Who asks is not known yet (no keys): everybody reads what is public.
      loaders ??= createLoaders(graph.read, { today, asOf: this.asOf, access: ['PUBLIC'] });
      return loaders;
    },
  };
}
