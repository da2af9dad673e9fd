// The client against a server on this machine that pages, throttles, breaks off and changes its mind as Kolada may.
import { afterEach, describe, expect, it } from '@jest/globals';
import { type KoladaClient, type KoladaOptions, koladaClient } from '../../../imports/kolada/client.ts';
import { KoladaError } from '../../../imports/kolada/error.ts';
import { HUNG_MS } from '../../support/hung.ts';
import {
  type FakeKolada,
  fakeKolada,
  halfJson,
  halfPage,
  json,
  type Row,
  row,
  says,
  silence,
  slowly,
  status,
  type Trouble,
} from './server.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const ONE = { figures: ['N00945'], municipalities: ['1283'], years: [2016] };
const PATH = '/data/kpi/N00945/municipality/1283/year/2016';
const ROW = row('N00945', '1283', 2016, 140547);

const open: FakeKolada[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

/** A server, a client of it, and how long the client was told to sleep. */
async function given(
  rows: readonly Row[],
  { troubles, perPage, ...options }: { troubles?: Trouble[]; perPage?: number } & Partial<KoladaOptions> = {},
): Promise<{ server: FakeKolada; client: KoladaClient; slept: number[] }> {
  const server = await fakeKolada(rows, { ...(troubles ? { troubles } : {}), ...(perPage ? { perPage } : {}) });
  open.push(server);
  const slept: number[] = [];
  const client = koladaClient({
    baseUrl: server.url,
    userAgent: 'Samverkansgraf/test',
    timeoutMs: 5_000,
    retries: 3,
    sleep: async (ms) => slept.push(ms),
    now: () => NOW,
    ...options,
  });
  return { server, client, slept };
}

const refusal = async (answer: Promise<unknown>): Promise<KoladaError> => {
  const error = await answer.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof KoladaError)) throw new Error(`no KoladaError: ${String(error)}`);
  return error;
};

describe('a question', () => {
  it('is answered with the values, and when they were fetched', async () => {
    const { client, server } = await given([ROW]);
    const { rows, notes } = await client.values(ONE);
    expect(rows).toEqual([{ ...ROW, fetchedAt: NOW.toISOString() }]);
    expect(notes).toEqual([]);
    expect(server.asked).toEqual([PATH]);
    expect([...server.agents]).toEqual(['Samverkansgraf/test']);
  });

  it('about more than 25 of anything is asked in parts of 25, and no value is lost or doubled', async () => {
    const figures = Array.from({ length: 30 }, (_, n) => `N${String(n).padStart(5, '0')}`);
    const municipalities = Array.from({ length: 26 }, (_, n) => String(1200 + n));
    const years = Array.from({ length: 27 }, (_, n) => 1995 + n);
    const rows = figures.flatMap((kpi, k) =>
      municipalities.flatMap((code, m) => years.map((year, y) => row(kpi, code, year, k * 10_000 + m * 100 + y))),
    );
    const { client, server } = await given(rows, { perPage: 4000 });
    const answer = await client.values({ figures: [...figures, 'N00000'], municipalities, years });
    const seen = answer.rows.map(({ values }) => values[0]?.value).sort((a, b) => Number(a) - Number(b));
    expect(seen).toEqual(rows.map(({ values }) => values[0]?.value));
    for (const path of server.asked)
      for (const part of path.split('?')[0]?.split('/') ?? []) expect(part.split(',').length).toBeLessThanOrEqual(25);
    expect(server.asked.filter((path) => !path.includes('?'))).toHaveLength(8);
    expect(server.asked.filter((path) => path.includes('?page=4&'))).toHaveLength(1);
  });

  it('waits for the one before: Kolada is never asked two things at once, and one failure does not stop the next', async () => {
    const { client, server } = await given([ROW], { troubles: [slowly(status(404)), slowly(status(503))] });
    const [refused, values, figures] = await Promise.allSettled([
      client.values(ONE),
      client.values(ONE),
      client.figures(['N00945']),
    ]);
    expect(refused.status).toBe('rejected');
    expect([values.status, figures.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(server.busiest()).toBe(1);
  });

  it('with an id that would change the path is not asked', async () => {
    const { client, server } = await given([ROW]);
    for (const id of ['../kpi', 'N00945/year/2016', '', 'n00945'])
      expect((await refusal(client.figures([id]))).trouble).toBe('QUESTION');
    expect((await refusal(client.values({ ...ONE, years: [20160] }))).message).toContain('«20160»');
    expect(server.asked).toEqual([]);
  });

  it('goes to an address without user and password only', () => {
    for (const baseUrl of [
      'kolada',
      'ftp://api.kolada.se',
      'https://user:hemligt@api.kolada.se/v3',
      'https://api.kolada.se/v3?key=1',
    ]) {
      const make = () => koladaClient({ baseUrl, userAgent: 'x', timeoutMs: 1, retries: 0 });
      expect(make).toThrow(KoladaError);
      expect(make).not.toThrow(/hemligt/);
    }
  });
});

describe('asking again', () => {
  it('waits as long as a 429 says, in seconds or until a time', async () => {
    const troubles = [
      status(429, { 'retry-after': '7' }),
      status(429, { 'retry-after': 'Sat, 21 Nov 2026 12:00:30 GMT' }),
    ];
    const { client, slept } = await given([ROW], { troubles });
    expect((await client.values(ONE)).rows).toHaveLength(1);
    expect(slept).toEqual([7_000, 30_000]);
  });

  it('waits longer and longer when a 429 does not say how long', async () => {
    const { client, slept } = await given([ROW], {
      troubles: [status(429), status(429), status(429, { 'retry-after': 'strax' })],
    });
    expect((await client.values(ONE)).rows).toHaveLength(1);
    expect(slept).toEqual([1_000, 2_000, 4_000]);
  });

  it('gives up at once when a 429 asks for more patience than a minute, and says when to come back', async () => {
    const { client, server, slept } = await given([ROW], { troubles: [status(429, { 'retry-after': '3600' })] });
    const error = await refusal(client.values(ONE));
    expect(error.message).toBe(
      `Kolada, /v3${PATH}: Kolada svarade 429: för många frågor på kort tid. Försök igen om 3600 sekunder.`,
    );
    expect([server.asked.length, slept.length]).toEqual([1, 0]);
  });

  it('gets over a 500', async () => {
    const { client, slept } = await given([ROW], { troubles: [status(500)] });
    expect((await client.values(ONE)).rows).toHaveLength(1);
    expect(slept).toEqual([1_000]);
  });

  it('ends when Kolada answers 500 for ever', async () => {
    const { client, server } = await given([ROW], { troubles: Array.from({ length: 9 }, () => status(500)) });
    const error = await refusal(client.values(ONE));
    expect(error).toMatchObject({ trouble: 'UNREACHABLE', request: `/v3${PATH}` });
    expect(error.message).toBe(`Kolada, /v3${PATH}: Kolada svarade 500 (4 försök). Försök igen om en stund.`);
    expect(server.asked).toHaveLength(4);
  });

  it.each([
    ['cut off mid-way', halfPage],
    ['ended too early', halfJson],
  ])('takes no half page: one %s is asked for again', async (_how, trouble) => {
    const { client, server } = await given([ROW], { troubles: [trouble] });
    expect((await client.values(ONE)).rows).toHaveLength(1);
    expect(server.asked).toHaveLength(2);
  });

  it('names the request whose pages are always cut off', async () => {
    const { client } = await given([ROW], { troubles: [halfPage, halfPage], retries: 1 });
    expect((await refusal(client.values(ONE))).message).toMatch(
      /^Kolada, \/v3\/data\/kpi\/N00945.*: svaret bröts mitt i .*2 försök/,
    );
  });

  it('does not wait for a server that says nothing', async () => {
    const { client } = await given([ROW], { troubles: [silence, silence], retries: 1, timeoutMs: 100 });
    const begun = Date.now();
    expect((await refusal(client.values(ONE))).message).toContain('inget helt svar inom 100 ms (2 försök)');
    expect(Date.now() - begun).toBeLessThan(HUNG_MS);
  });

  it('does not wait for a body that never ends', async () => {
    const drip: Trouble = (_request, response) => void response.writeHead(200).write('{"values":[');
    const { client } = await given([ROW], { troubles: [drip], retries: 0, timeoutMs: 100 });
    expect((await refusal(client.values(ONE))).trouble).toBe('UNREACHABLE');
  });

  it('tells a server that is not there', async () => {
    const { client, server } = await given([]);
    await server.close();
    expect((await refusal(client.values(ONE))).message).toContain('servern kan inte nås (ECONNREFUSED) (4 försök)');
  });

  it.each([
    [404, {}, 'finns inte'],
    [410, {}, 'den versionen är stängd'],
    [422, {}, 'svarade 422'],
    [307, { location: 'https://example.org/v4' }, 'hänvisar till https://example.org/v4'],
  ])('is not done after %i, which would be said again', async (code, headers: Record<string, string>, words) => {
    const { client, server } = await given([ROW], { troubles: [status(code, headers)] });
    const error = await refusal(client.values(ONE));
    expect(error.trouble).toBe('REFUSED');
    expect(error.message).toContain(words);
    expect(server.asked).toHaveLength(1);
  });
});

describe('an answer that is not as agreed', () => {
  const page = (values: unknown, more: object = {}) => says({ values, count: 1, next_url: null, ...more });
  const { values: _values, ...bare } = ROW;
  it.each([
    ['values under another name', says({ data: [ROW], next_url: null }), 'values är borta, väntat var en lista'],
    [
      'next_url under another name',
      says({ values: [ROW], next_page: null }),
      'next_page är null, väntat var fältet next_url i stället',
    ],
    ['a year as text', page([{ ...ROW, period: '2016' }]), 'values[0].period är "2016", väntat var ett år, ett heltal'],
    ['values that are no list', page([{ ...bare, value: 1 }]), 'values[0].values är borta, väntat var en lista'],
    [
      'a number as text',
      page([row('N00945', '1283', 2016, '140 547')]),
      'values[0].values[0].value är "140 547", väntat var ett tal eller null',
    ],
    [
      'another gender',
      page([row('N00945', '1283', 2016, 1, { gender: 'X' })]),
      'values[0].values[0].gender är "X", väntat var «T», «K» eller «M»',
    ],
    [
      'isdeleted under another name',
      page([{ ...bare, values: [{ gender: 'T', value: 1, status: '', is_deleted: true }] }]),
      'values[0].values[0].is_deleted är true, väntat var fältet isdeleted i stället',
    ],
    ['text instead of an object', says('underhåll pågår'), 'svaret är "underhåll pågår"'],
  ])('(%s) is refused by field and expectation', async (_what, trouble, words) => {
    const { client, server } = await given([ROW], { troubles: [trouble] });
    const error = await refusal(client.values(ONE));
    expect(error.trouble).toBe('CHANGED');
    expect(error.message).toContain(`Kolada, /v3${PATH}: svaret har inte de fält som väntades: `);
    expect(error.message).toContain(words);
    expect(server.asked).toHaveLength(1);
  });

  it.each([row('N00945', '0180', 2016, 1), row('N00946', '1283', 2016, 1), row('N00945', '1283', 2017, 1)])(
    'about something else than was asked is refused',
    async (other) => {
      const { client } = await given([], { troubles: [page([other])] });
      const words = `${other.kpi}, kommun ${other.municipality}, ${other.period}: svaret gäller något annat`;
      expect((await refusal(client.values(ONE))).message).toContain(words);
    },
  );

  it('with fewer rows than it says is refused', async () => {
    const { client } = await given([], { troubles: [page([ROW], { count: 2 })] });
    expect((await refusal(client.values(ONE))).message).toContain('svaret ska ha 2 rader och har 1');
  });

  it('may have fields that nobody knew of', async () => {
    const { client } = await given([], { troubles: [page([{ ...ROW, quality: 'A' }], { took: 3 })] });
    expect((await client.values(ONE)).rows).toHaveLength(1);
  });

  it('that is longer than any page is not taken in', async () => {
    const flood: Trouble = (_request, response) => void response.writeHead(200).end(' '.repeat(20_000_001));
    const { client } = await given([], { troubles: [flood] });
    expect((await refusal(client.values(ONE))).message).toContain('svaret är längre än 20 MB');
  });
});

describe('the next page', () => {
  const next =
    (address: (here: string) => string): Trouble =>
    (_request, response, here) =>
      json(response, { values: [ROW], count: 1, next_url: address(here) });

  it.each([
    ['on another host', () => 'https://example.org/v3/data?page=2', 'example.org/v3/data?page=2'],
    ['on another port', () => 'http://127.0.0.1:1/v3/data?page=2', '127.0.0.1:1/v3/data?page=2'],
    ['beside the API', (here: string) => `${here}/v3/../admin`, '/admin'],
    ['nowhere', () => 'http://', 'http://'],
  ])('%s is not asked for', async (_where, address, words) => {
    const { client, server } = await given([ROW], { troubles: [next(address)] });
    const error = await refusal(client.values(ONE));
    expect(error.trouble).toBe('PAGES');
    expect(error.message).toContain(`nästa sida ligger utanför Kolada: `);
    expect(error.message).toContain(words);
    expect(server.asked).toHaveLength(1);
  });

  it('is found when only its path is given', async () => {
    const { client, server } = await given([ROW], { troubles: [next(() => `/v3${PATH}?page=1`)] });
    expect((await client.values(ONE)).rows).toHaveLength(2);
    expect(server.asked).toEqual([PATH, `${PATH}?page=1`]);
  });

  it('that is the same page again ends the reading', async () => {
    const { client, server } = await given([ROW], {
      troubles: [next((here) => `${here}/v3${PATH}?page=2`), next((here) => `${here}/v3${PATH}`)],
    });
    expect((await refusal(client.values(ONE))).message).toContain('sidan kom tillbaka till sig själv');
    expect(server.asked).toHaveLength(2);
  });

  it('that always has a next page ends the reading', async () => {
    const troubles = Array.from({ length: 99 }, (_, n) => next((here) => `${here}/v3${PATH}?page=${n + 2}`));
    const { client, server } = await given([ROW], { troubles });
    expect((await refusal(client.values(ONE))).message).toContain('fler än 50 sidor');
    expect(server.asked).toHaveLength(50);
  });
});
