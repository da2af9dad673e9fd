// Serves the graph in this process: the server with what the command line knows besides.
import type { Settings } from '../config/settings.ts';
import type { Graph } from '../graph/run.ts';
import { municipalitiesOfSweden } from '../seed/names.ts';
import { createLogger } from '../server/logger.ts';
import { type Serving, serve } from '../server/main.ts';

export const serveHere = (graph: Graph, settings: Settings): Promise<Serving> =>
  serve({ graph, settings, logger: createLogger(settings), country: municipalitiesOfSweden() });
