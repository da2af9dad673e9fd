// Writers and readers at work at once on several servers, and what each reader may have been told: for every place that is written, one of
// the states between the last write acknowledged before the question and the last one begun before its answer.
import type { FastifyInstance } from 'fastify';

export type Place = {
  /** A field of Query that tells the place's state. */
  field: string;
  /** The nth write of the place, as the text of a mutation with `done { userErrors { message } }`. */
  write: (nth: number, last: Done) => { text: string; input: Record<string, unknown> };
};
export type Done = { change: { id: string } | null; changes: { id: string }[] };
type State = { begun: number; acknowledged: number; told: string };
type Reading = { place: number; begun: number; ended: number; told: string };
export type History = { states: State[][]; readings: Reading[]; revalidated: number };

/** A sequence of numbers from 0 to 1 that a seed gives again (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const HEADERS = { 'apollo-require-preflight': '1' };
type Body = { data: Record<string, unknown>; errors?: unknown };
const dataOf = (body: string): Record<string, unknown> => {
  const { data, errors } = JSON.parse(body) as Body;
  if (errors !== undefined) throw new Error(body);
  return data;
};

/** Lets every place be written `writes` times and be read until then, or until `ms` have passed. `oracle` keeps nothing. */
export async function interleaved(parts: {
  servers: readonly FastifyInstance[];
  oracle: FastifyInstance;
  places: readonly Place[];
  writes: number;
  readers: number;
  ms: number;
  random: () => number;
}): Promise<History> {
  const { servers, oracle, places, writes, readers, random } = parts;
  const deadline = performance.now() + parts.ms;
  // One process, one thread: what is counted earlier happened earlier.
  let clock = 0;
  const tick = (): number => {
    clock += 1;
    return clock;
  };
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const post = async (server: FastifyInstance, query: string, variables: unknown = {}): Promise<string> =>
    (await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })).body;
  const told = async (place: Place): Promise<string> =>
    JSON.stringify(dataOf(await post(oracle, `{ told: ${place.field} }`)).told);

  const states: State[][] = [];
  for (const place of places) states.push([{ begun: 0, acknowledged: 0, told: await told(place) }]);
  const readings: Reading[] = [];
  let revalidated = 0;
  let writing = places.length;

  async function write(place: Place, at: number): Promise<void> {
    let last: Done = { change: null, changes: [] };
    for (let nth = 1; nth <= writes && performance.now() < deadline; nth += 1) {
      const { text, input } = place.write(nth, last);
      const begun = tick();
      const { done } = dataOf(await post(pick(servers), text, input)) as {
        done: Partial<Done> & { userErrors: unknown[] };
      };
      const acknowledged = tick();
      if (done.userErrors.length > 0) throw new Error(JSON.stringify([text, input, done.userErrors]));
      last = { change: done.change ?? null, changes: done.changes ?? [] };
      states[at]?.push({ begun, acknowledged, told: await told(place) });
    }
    writing -= 1;
  }

  // Few enough to be asked again between two writes.
  const questions = Array.from({ length: 6 }, (_, nth) =>
    places.map((_, at) => at).filter((at) => at === nth % places.length || random() < 0.5),
  );

  async function read(): Promise<void> {
    const having = new Map<string, { etag: string; body: string }>();
    while (writing > 0) {
      const asked = pick(questions);
      const query = `{ ${asked.map((at) => `p${at}: ${places[at]?.field}`).join(' ')} }`;
      const server = pick(servers);
      const byGet = random() < 0.5;
      const begun = tick();
      let body: string;
      if (byGet) {
        // As a browser's own cache does: it asks again with what it has.
        const url = `/graphql?${new URLSearchParams({ query })}`;
        const mine = having.get(url);
        const headers = { ...HEADERS, ...(mine === undefined ? {} : { 'if-none-match': mine.etag }) };
        const answer = await server.inject({ method: 'GET', url, headers });
        if (answer.statusCode === 304) revalidated += 1;
        body = answer.statusCode === 304 && mine !== undefined ? mine.body : answer.body;
        if (typeof answer.headers.etag === 'string') having.set(url, { etag: answer.headers.etag, body });
      } else body = await post(server, query);
      const ended = tick();
      const data = dataOf(body);
      for (const at of asked) readings.push({ place: at, begun, ended, told: JSON.stringify(data[`p${at}`]) });
    }
  }

  await Promise.all([...places.map(write), ...Array.from({ length: readers }, read)]);
  return { states, readings, revalidated };
}

/** The readings that tell a state which the place was not in while they were made. */
export function misread({ states, readings }: History): string[] {
  return readings.flatMap(({ place, begun, ended, told }) => {
    const all = states[place] ?? [];
    const first = all.findLastIndex(({ acknowledged }) => acknowledged <= begun);
    const last = all.findLastIndex((state) => state.begun <= ended);
    const possible = all.slice(first, last + 1).map((state) => state.told);
    return possible.includes(told) ? [] : [`place ${place}: told ${told}, was ${possible.join(' or ')}`];
  });
}
