// How long others wait while something heavy is done.
import { setTimeout as sleep } from 'node:timers/promises';

/** What the answer says is wrong with it; null when nothing is. */
export async function ask(url: string, query: string): Promise<string | null> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? null;
}

/** How long `{ __typename }` takes, asked again and again until the work is done, ms. */
export async function meanwhile(url: string, work: Promise<unknown>): Promise<number[]> {
  let done = false;
  const over = work.finally(() => {
    done = true;
  });
  const times: number[] = [];
  while (!done) {
    const start = performance.now();
    await ask(url, '{ __typename }');
    times.push(performance.now() - start);
    await sleep(2);
  }
  await over;
  return times.sort((a, b) => a - b);
}
/** Half of them, 99 of 100, and the longest. */
export const shown = (times: readonly number[]): string[] =>
  [0.5, 0.99, 1].map((share) => (times[Math.max(0, Math.ceil(share * times.length) - 1)] ?? 0).toFixed(1));
