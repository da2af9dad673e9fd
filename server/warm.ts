// Has the database plan what the first pages ask before anybody asks it: what it has not seen costs it tens of milliseconds for each
// statement, and just after its own start seconds.
import type { Logger } from 'pino';
import type { Ask } from '../questions/ask.ts';
import { FIRST_QUESTIONS, type Found, IDS } from './first-questions.ts';

/**
 * Asks them one at a time, in the background of whatever else is asked. Never throws: what fails is logged, and the rest is asked all the
 * same. Ends early when `stopped` says so.
 */
export async function warmUp(ask: Ask, logger: Logger, stopped: () => boolean): Promise<void> {
  const begin = performance.now();
  const asked = async <T>(name: string, text: string, variables = {}): Promise<T | null> => {
    try {
      return await ask<T>(text, variables);
    } catch (err) {
      if (!stopped()) logger.warn({ err, question: name }, 'a question asked to warm up failed');
      return null;
    }
  };
  const found = await asked<Found>('ids', IDS);
  for (const [name, { text, variables }] of Object.entries(FIRST_QUESTIONS)) {
    if (stopped()) return;
    await asked(name, text, found === null ? {} : variables(found));
  }
  logger.debug({ ms: Math.round(performance.now() - begin) }, 'warmed up');
}
