// JSON lines on standard output, each with the id of the request it belongs to.
import { type Logger, pino } from 'pino';
import type { Settings } from '../config/settings.ts';
import { currentRequestId } from './request.ts';

export function createLogger(settings: Pick<Settings, 'LOG_LEVEL'>): Logger {
  return pino({
    level: settings.LOG_LEVEL,
    // Process id and host name say nothing about a request, and a host name is nobody else's business.
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    mixin: () => {
      const requestId = currentRequestId();
      return requestId === undefined ? {} : { requestId };
    },
  });
}
