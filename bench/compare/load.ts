// Asks a server the same question again and again over so many connections, by autocannon.
import { vendor } from './vendor.ts';

export type Load = { url: string; bodies: readonly string[]; connections: number; requests: number };
export type Answered = { perSecond: number; p50: number; p95: number; p99: number; requests: number; bytes: number };

type Question = { method: 'POST'; headers: Record<string, string>; body: string };
type Result = { errors: number; timeouts: number; non2xx: number };
type Instance = PromiseLike<Result> & {
  on(event: 'response', heard: (client: unknown, status: number, bytes: number, ms: number) => void): void;
};
type Autocannon = (of: {
  url: string;
  connections: number;
  amount: number;
  timeout: number;
  requests: Question[];
  setupClient(client: { setRequests(requests: Question[]): void }): void;
}) => Instance;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;

/** Asks until all are answered. Throws when one is not, or not well. */
export async function ask({ url, bodies, connections, requests }: Load): Promise<Answered> {
  const { default: autocannon } = (await vendor('autocannon')) as { default: Autocannon };
  const headers = { 'content-type': 'application/json' };
  const questions = bodies.map((body): Question => ({ method: 'POST', headers, body }));
  const times: number[] = [];
  let clients = 0;
  let bytes = 0;
  const start = performance.now();
  let last = start;
  const running = autocannon({
    url,
    connections,
    amount: Math.max(requests, connections),
    timeout: 60,
    requests: questions,
    // Each begins at another place, so that however few are asked, every question is among them.
    setupClient: (client) => {
      const first = clients % questions.length;
      client.setRequests([...questions.slice(first), ...questions.slice(0, first)]);
      clients += 1;
    },
  });
  running.on('response', (_client, _status, size, ms) => {
    times.push(ms);
    bytes += size;
    last = performance.now();
  });
  const { errors, timeouts, non2xx } = await running;
  if (errors + timeouts + non2xx > 0)
    throw new Error(`${url}: ${non2xx} refused, ${errors} failed and ${timeouts} too late, of ${times.length}`);
  times.sort((a, b) => a - b);
  const perSecond = times.length / ((last - start) / 1_000);
  return {
    perSecond,
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    p99: at(times, 0.99),
    requests: times.length,
    bytes: bytes / times.length,
  };
}
