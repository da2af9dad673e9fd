// What is logged of statements: those that fail or are slow in every run, all of them when asked for.
import type { Settings } from '../config/settings.ts';
import type { Log } from '../graph/run.ts';
import { createLogger } from '../server/logger.ts';

const SLOW_MS = 1_000;

export function statementLog(settings: Pick<Settings, 'LOG_LEVEL'>): Log {
  const logger = createLogger(settings);
  return (entry) => {
    if (entry.error !== undefined) logger.warn(entry, 'statement failed');
    else if (entry.ms > SLOW_MS) logger.warn(entry, 'slow statement');
    else logger.debug(entry, 'statement');
  };
}
