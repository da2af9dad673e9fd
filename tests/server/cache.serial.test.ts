// Two servers on one graph, both keeping answers, written to and asked at once by many: nobody is ever told what was so only before.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { readSettings } from '../../config/settings.ts';
import type { Graph } from '../../graph/run.ts';
import { buildApp } from '../../server/app.ts';
import { recordRegister } from '../../services/record.ts';
import { register } from '../../services/register-format.ts';
import { interleaved, misread, numbersFrom, type Place } from '../support/interleaved.ts';
import { testGraph } from '../support/neo4j.ts';
import { emptiedGraph, RECORDER } from '../support/region.ts';

const graph = await emptiedGraph();
const KEY_FIGURE = 'key-figure:prov:skola:alla-laser:elever';
const ERRORS = 'userErrors { code field message }';

const set = (name: string, input: (nth: number) => Record<string, unknown>): Place['write'] => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation Write($input: ${type}!) { done: ${name}(input: $input) { ${ERRORS} } }`;
  return (nth) => ({ text, input: { input: input(nth) } });
};
const PARTICIPATION = { participant: 'municipality:1276', project: 'project:smarta-lokaler', role: 'PARTICIPANT' };

/** No writing at one of them is told of at another. */
const places = (round: number): readonly Place[] => [
  {
    field: 'node(id: "person:maria-norrby") { ... on Person { name } }',
    write: set('upsertPerson', (nth) => ({ id: 'person:maria-norrby', name: `Maria Norrby ${round}.${nth}` })),
  },
  {
    field: 'project(id: "project:smart-stad") { name description }',
    write: set('upsertProject', (nth) => ({ id: 'project:smart-stad', description: `Beskrivning ${round}.${nth}` })),
  },
  {
    field: 'municipalities { totalCount }',
    write: set('upsertMunicipality', (nth) => ({
      name: `Nyby ${round}.${nth}`,
      code: String(9000 + 100 * round + nth),
    })),
  },
  {
    field: `node(id: "${KEY_FIGURE}") { ... on KeyFigure { outcomes { value } } }`,
    write: set('recordOutcomes', (nth) => ({
      outcomes: [{ keyFigure: KEY_FIGURE, year: 2024, value: 100 * round + nth }],
    })),
  },
  {
    field: 'project(id: "project:smarta-lokaler") { participants { edges { node { id } role from } } }',
    write: (nth, { change }) =>
      nth % 2 === 1
        ? {
            text: `mutation Set($input: SetParticipationInput!) { done: setParticipation(input: $input) { change { id } ${ERRORS} } }`,
            input: { input: { ...PARTICIPATION, from: `2022-09-0${1 + (nth % 9)}` } },
          }
        : {
            text: `mutation Undo($id: ID!) { done: undo(change: $id) { ${ERRORS} } }`,
            input: { id: change?.id },
          },
  },
];

const REGION = register.parse({
  municipalities: [{ id: 'municipality:1276', code: '1276', name: 'Klippan' }],
  people: [{ id: 'person:maria-norrby', name: 'Maria Norrby' }],
  projects: [
    { id: 'project:smart-stad', name: 'Smart stad', kind: 'OTHER' },
    { id: 'project:smarta-lokaler', name: 'Smarta lokaler', kind: 'OTHER' },
  ],
});
const PLAN = {
  id: 'plan:prov',
  name: 'Provplan',
  from: '2024-01-01',
  areas: [
    {
      name: 'Skola',
      goals: [{ name: 'Alla läser', keyFigures: [{ name: 'Elever', targets: [{ year: 2024, text: '80' }] }] }],
    },
  ],
};

const apps: FastifyInstance[] = [];
async function server(on: Graph, CACHE: 'on' | 'off'): Promise<FastifyInstance> {
  const settings = readSettings({ PUBLIC_URL: 'https://example.se', CACHE, FORESIGHT: CACHE });
  const clock = () => new Date('2026-11-21T12:00:00Z');
  const app = await buildApp({ graph: on, settings, clock, logger: pino({ level: 'silent' }) });
  apps.push(app);
  return app;
}
afterAll(async () => {
  for (const app of apps) await app.close();
});

// One for each server, as processes have: neither knows the other's bookmarks.
const [first, second, third] = [await testGraph(), await testGraph(), await testGraph()];
const oracle = await server(third, 'off');
beforeAll(async () => {
  await recordRegister(graph, REGION, RECORDER);
  const query = `mutation Plan($input: UpsertPlanInput!) { upsertPlan(input: $input) { ${ERRORS} } }`;
  const made = await oracle.inject({ method: 'POST', url: '/graphql', payload: { query, variables: { input: PLAN } } });
  expect(made.json()).toMatchObject({ data: { upsertPlan: { userErrors: [] } } });
}, 60_000);

const counted = async (app: FastifyInstance, name: string): Promise<number> => {
  const { body } = await app.inject('/metrics');
  return Number(new RegExp(`^samverkansgraf_${name} (\\d+)$`, 'm').exec(body)?.[1]);
};

describe('answers kept by two servers', () => {
  test('are never too old, whoever writes', async () => {
    // What is printed can be written here, to go the same way again as far as chance is ours.
    const seed = Date.now() % 1_000_000;
    const servers = [await server(first, 'on'), await server(second, 'on')];
    const random = numbersFrom(seed);
    const history = await interleaved({
      servers,
      oracle,
      places: places(1),
      writes: 12,
      readers: 6,
      ms: 25_000,
      random,
    });
    const hits = await Promise.all(
      servers.map((app) => counted(app, 'cache_hits_total{cache="answers"}'.replace(/[{}]/g, '\\$&'))),
    );
    process.stderr.write(
      `  seed ${seed}: ${history.readings.length} readings, ${history.states.flat().length} states, ${hits.join(' and ')} answers kept, ${history.revalidated} not sent again\n`,
    );
    expect({ seed, misread: misread(history) }).toEqual({ seed, misread: [] });
    // Else nothing was tried: answers were kept and used, and writes came between.
    expect(hits.every((count) => count > 0)).toBe(true);
    expect(history.states.every((states) => states.length > 1)).toBe(true);
  }, 120_000);

  test('that are kept although the graph has changed are found out', async () => {
    let frozen: Promise<unknown[][]> | undefined;
    const stale: Graph = {
      ...first,
      read: (statement, params) => {
        if (statement.name !== 'version.read') return first.read(statement, params);
        frozen ??= first.read(statement, params);
        return frozen;
      },
    };
    const servers = [await server(stale, 'on'), await server(second, 'on')];
    const random = numbersFrom(1);
    const history = await interleaved({
      servers,
      oracle,
      places: places(2),
      writes: 4,
      readers: 4,
      ms: 15_000,
      random,
    });
    expect(misread(history).length).toBeGreaterThan(0);
  }, 120_000);
});
