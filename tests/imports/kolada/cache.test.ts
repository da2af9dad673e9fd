// What is kept of Kolada's answers: when nothing is asked, when it is asked whether it holds, and when it stands in for an answer.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { koladaCache } from '../../../imports/kolada/cache.ts';
import { type KoladaClient, type KoladaOptions, koladaClient } from '../../../imports/kolada/client.ts';
import { KoladaError } from '../../../imports/kolada/error.ts';
import { type FakeKolada, fakeKolada, row, says, status, type Trouble } from './server.ts';

const HOUR = 3_600_000;
const ONE = { figures: ['N00945'], municipalities: ['1283'], years: [2015, 2016] };
const ROWS = [row('N00945', '1283', 2015, 137909), row('N00945', '1283', 2016, 140547)];

const ended: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0)) await end();
});

type Given = {
  server: FakeKolada;
  folder: string;
  told: string[];
  /** A client as a new process would have it; `hours` after noon. */
  clientAt: (hours: number, options?: Partial<KoladaOptions>) => KoladaClient;
};

/** A server of two pages, a folder, and clients that keep answers there for a day. */
async function given({ etag, troubles = [] }: { etag?: string; troubles?: Trouble[] } = {}): Promise<Given> {
  const server = await fakeKolada(ROWS, { perPage: 1, troubles, ...(etag ? { etag } : {}) });
  const folder = await mkdtemp(join(tmpdir(), 'kolada-'));
  ended.push(server.close, () => rm(folder, { recursive: true }));
  const told: string[] = [];
  const clientAt = (hours: number, options: Partial<KoladaOptions> = {}) =>
    koladaClient({
      baseUrl: server.url,
      userAgent: 'Samverkansgraf/test',
      timeoutMs: 5_000,
      retries: 1,
      sleep: async () => {},
      now: () => new Date(Date.UTC(2026, 10, 21, 12) + hours * HOUR),
      cache: koladaCache({
        folder: join(folder, 'kolada'),
        maxAgeMs: 24 * HOUR,
        tell: (message) => told.push(message),
      }),
      ...options,
    });
  return { server, folder: join(folder, 'kolada'), told, clientAt };
}

const valuesIn = ({ rows }: Awaited<ReturnType<KoladaClient['values']>>) => rows.map(({ values }) => values[0]?.value);

describe('an answer that was kept', () => {
  it('is used for a day without asking, all its pages, and says when it was fetched', async () => {
    const { server, clientAt } = await given();
    const first = await clientAt(0).values(ONE);
    expect(server.asked).toHaveLength(2);
    const again = await clientAt(23).values(ONE);
    expect(again).toEqual(first);
    expect(again.rows[1]?.fetchedAt).toBe('2026-11-21T12:00:00.000Z');
    expect(server.asked).toHaveLength(2);
  });

  it('is asked for anew when the day is over', async () => {
    const { server, clientAt } = await given();
    await clientAt(0).values(ONE);
    const again = await clientAt(24).values(ONE);
    expect(again.rows[0]?.fetchedAt).toBe('2026-11-22T12:00:00.000Z');
    expect(server.asked).toHaveLength(4);
  });

  it('holds for another day when Kolada says that nothing has changed', async () => {
    const { server, clientAt } = await given({ etag: '"v1"' });
    await clientAt(0).values(ONE);
    const second = await clientAt(25).values(ONE);
    expect(valuesIn(second)).toEqual([137909, 140547]);
    expect(second.rows[0]?.fetchedAt).toBe('2026-11-22T13:00:00.000Z');
    await clientAt(48).values(ONE);
    expect(server.asked).toHaveLength(4);
  });

  it('stands in when Kolada cannot be reached, and a note says so and how old it is', async () => {
    const { server, clientAt } = await given();
    await clientAt(0).values(ONE);
    await server.close();
    const { rows, notes } = await clientAt(30).values(ONE);
    expect(rows.map(({ fetchedAt }) => fetchedAt.slice(0, 10))).toEqual(['2026-11-21', '2026-11-21']);
    expect(notes).toEqual([
      expect.stringMatching(/^Kolada, \/v3\/data\/kpi\/N00945.*servern kan inte nås.*det äldsta från 2026-11-21\.$/),
    ]);
  });

  it('stands in for the rest of a question too: a server that is down is not waited for page by page', async () => {
    const troubles: Trouble[] = [];
    const { server, clientAt } = await given({ troubles });
    await clientAt(0).values(ONE);
    troubles.push(status(503), status(503));
    const { rows } = await clientAt(30).values(ONE);
    expect(rows.map(({ fetchedAt }) => fetchedAt.slice(0, 10))).toEqual(['2026-11-21', '2026-11-21']);
    expect(server.asked).toHaveLength(4);
    const next = await clientAt(31).values(ONE);
    expect([next.notes, next.rows[0]?.fetchedAt.slice(0, 10)]).toEqual([[], '2026-11-22']);
  });

  it('does not hide that Kolada has changed or refuses', async () => {
    for (const trouble of [says({ data: [] }), status(410)]) {
      const troubles: Trouble[] = [];
      const { clientAt } = await given({ troubles });
      await clientAt(0).values(ONE);
      troubles.push(trouble);
      await expect(clientAt(30).values(ONE)).rejects.toThrow(KoladaError);
    }
  });

  it('is all that is used when nothing may be asked', async () => {
    const { server, clientAt } = await given();
    await clientAt(0).values(ONE);
    const kept = await clientAt(24 * 365, { onlyCache: true }).values(ONE);
    expect(valuesIn(kept)).toEqual([137909, 140547]);
    expect(kept.notes).toEqual(['Kolada frågades inte. Sparade svar används, det äldsta från 2026-11-21.']);
    const missing = clientAt(0, { onlyCache: true }).values({ ...ONE, years: [2014] });
    await expect(missing).rejects.toThrow('year/2014: svaret finns inte sparat. Hämta en gång när Kolada kan nås.');
    expect(server.asked).toHaveLength(2);
  });

  it('is left alone and fetched anew when its file is damaged, which is told', async () => {
    const { server, clientAt, folder, told } = await given();
    await clientAt(0).values(ONE);
    const [one = '', other = ''] = await readdir(folder);
    await writeFile(join(folder, one), (await readFile(join(folder, one), 'utf8')).slice(0, 60));
    const changed = (await readFile(join(folder, other), 'utf8')).replace('"period"', '"år"');
    await writeFile(join(folder, other), changed);
    expect(valuesIn(await clientAt(1).values(ONE))).toEqual([137909, 140547]);
    expect(server.asked).toHaveLength(4);
    expect(told.sort()).toEqual([
      expect.stringContaining('Det sparade svaret hämtas på nytt. Kolada, /v3/data/'),
      expect.stringContaining(`${one} kan inte läsas och hämtas på nytt`),
    ]);
    await clientAt(2).values(ONE);
    expect(server.asked).toHaveLength(4);
  });

  it('is not what was only half fetched: a question that failed keeps no wrong page', async () => {
    const { clientAt, folder } = await given({ troubles: [says({ values: [{ kpi: 1 }] })] });
    await expect(clientAt(0).values(ONE)).rejects.toThrow('values[0].kpi är 1');
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });

  it('leaves no half file behind, and a folder that cannot be written is told and stops nobody', async () => {
    const { clientAt, folder, told } = await given();
    await writeFile(folder, 'a file where the folder should be');
    expect(valuesIn(await clientAt(0).values(ONE))).toEqual([137909, 140547]);
    expect(told).toContainEqual(expect.stringContaining('Koladas svar kan inte sparas'));
    await rm(folder);
    await clientAt(0).values(ONE);
    expect((await readdir(folder)).filter((name) => !/^[0-9a-f]{64}\.json$/.test(name))).toEqual([]);
  });
});
