// The annual report of a large plan over HTTP: how long each format takes, alone and two at once, how much memory, and how long a question
// that needs nothing waits meanwhile. Wall-clock time, on whatever else the machine does.
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { readSettings } from '../config/settings.ts';
import type { Graph } from '../graph/run.ts';
import { seedGraph } from '../seed/main.ts';
import { buildApp } from '../server/app.ts';
import type { OutcomeInput } from '../services/follow-up/plan-format.ts';
import { readMunicipalities, readPlan } from '../services/follow-up/read.ts';
import { recordOutcomes } from '../services/follow-up/record-outcomes.ts';
import { recordPlan } from '../services/follow-up/record-plan.ts';
import { meanwhile, shown } from './meanwhile.ts';
import { ownGraph } from './own-graph.ts';
import { randomFrom } from './path-graph.ts';
import { columns } from './show.ts';

const SIZES = [35, 300];
const FORMATS = ['html', 'xlsx', 'csv', 'json', 'pdf'] as const;
const YEARS = [2022, 2023, 2024, 2025];
const RECORDER = { now: () => new Date('2026-01-15T12:00:00Z'), actor: 'bench' };
const PER_GOAL = 5;
const PER_AREA = 6;

/** A plan of so many key figures, with the region's outcome and each municipality's for four years. Returns how long writing took. */
async function fill(graph: Graph, size: number): Promise<{ plan: string; outcomes: number; ms: number }> {
  const random = randomFrom(size);
  const goals = Math.ceil(size / PER_GOAL);
  const areas = Array.from({ length: Math.ceil(goals / PER_AREA) }, (_, area) => ({
    name: `Målområde ${area + 1}`,
    goals: Array.from({ length: Math.min(PER_AREA, goals - area * PER_AREA) }, (_, goal) => ({
      name: `Mål ${area + 1}.${goal + 1}, som är formulerat i en mening av vanlig längd`,
      keyFigures: Array.from(
        { length: Math.min(PER_GOAL, size - (area * PER_AREA + goal) * PER_GOAL) },
        (_, figure) => ({
          name: `Mätetal ${area + 1}.${goal + 1}.${figure + 1}, andel som har fått det de behövde`,
          unit: '%',
          targets: YEARS.map((year) => ({ year, text: `Minst ${50 + Math.floor(random() * 40)} %` })),
        }),
      ),
    })),
  }));
  const start = performance.now();
  const { answer: plan } = await recordPlan(graph, RECORDER, {
    id: `plan:bench-${size}`,
    name: `Plan med ${size} mätetal`,
    from: '2022-01-01',
    to: '2025-12-31',
    areas,
  });
  const book = await readPlan(graph, plan);
  const municipalities = await readMunicipalities(graph);
  const outcomes: OutcomeInput[] = (book?.areas ?? [])
    .flatMap(({ goals: some }) => some.flatMap(({ keyFigures }) => keyFigures))
    .flatMap(({ id }) =>
      YEARS.flatMap((year) =>
        [null, ...municipalities.map((one) => one.id)].map((whose) => ({
          keyFigure: id,
          year,
          for: whose,
          value: Math.round(random() * 1_000) / 10,
          source: 'Enkät till invånarna',
        })),
      ),
    );
  await recordOutcomes(graph, RECORDER, { outcomes });
  return { plan, outcomes: outcomes.length, ms: performance.now() - start };
}

/** The bytes of a report, fetched to its end. Throws when it is refused. */
async function fetched(url: string): Promise<number> {
  const response = await fetch(url);
  const bytes = (await response.arrayBuffer()).byteLength;
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return bytes;
}
const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);

/** One line for each size and format, in a graph of its own. */
export async function reportTable(sizes: readonly number[] = SIZES): Promise<string> {
  const { graph, stop } = await ownGraph();
  const settings = readSettings({ PORT: '0', ANSWER_TIMEOUT_MS: '120000' });
  const app = await buildApp({ graph, settings, clock: () => new Date(), logger: pino({ level: 'silent' }) });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const rows = [['key figures', 'asked', 'ms', 'MB', '__typename ms p50', 'p99', 'max', 'process MiB']];
  let written = '';
  try {
    await seedGraph(graph, { force: false });
    await meanwhile(url, sleep(2_000));
    rows.push(['', 'nothing', '', '', ...shown(await meanwhile(url, sleep(3_000))), '']);
    for (const size of sizes) {
      const { plan, outcomes, ms } = await fill(graph, size);
      written += `${size} key figures and ${outcomes} outcomes were written in ${ms.toFixed(0)} ms.\n`;
      const addressOf = (format: string) => `${url}/reports/annual/2025.${format}?plan=${plan}`;
      const asked: [string, () => Promise<number>][] = [
        ...FORMATS.flatMap((format): [string, () => Promise<number>][] => [
          [`${format}, first`, () => fetched(addressOf(format))],
          [format, () => fetched(addressOf(format))],
        ]),
        ['html and pdf at once', async () => sum([fetched(addressOf('html')), fetched(addressOf('pdf'))])],
        ['two pdf at once', async () => sum([fetched(addressOf('pdf')), fetched(addressOf('pdf'))])],
      ];
      for (const [name, get] of asked) {
        let bytes = 0;
        let took = 0;
        const start = performance.now();
        const times = await meanwhile(
          url,
          get().then((count) => {
            bytes = count;
            took = performance.now() - start;
          }),
        );
        const rss = (process.memoryUsage().rss / 2 ** 20).toFixed(0);
        rows.push([String(size), name, took.toFixed(0), megabytes(bytes), ...shown(times), rss]);
      }
    }
    return `${columns(rows)}\n${written}`;
  } finally {
    await app.close();
    await stop();
  }
}

const sum = async (parts: readonly Promise<number>[]): Promise<number> =>
  (await Promise.all(parts)).reduce((all, one) => all + one, 0);
