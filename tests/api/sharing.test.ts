// Many who ask at the same time: each is told what it would have been told alone, with fewer journeys to the database, and nobody is told what was
// so only before it asked.
import { beforeAll, describe, expect, it, test } from '@jest/globals';
import { OURS, QUESTIONS, variablesFrom } from '../../bench/compare/questions.ts';
import { testGraph } from '../support/neo4j.ts';
import { testServer } from '../support/server.ts';

const foreseen = await testServer({ settings: { FORESIGHT: 'on' } });
const plain = await testServer();
const variables = await variablesFrom(await testGraph());

async function counted(server: typeof plain, name: string): Promise<number> {
  const { body } = await server.get('/metrics');
  return Number(new RegExp(`^samverkansgraf_${name}_total (\\d+)$`, 'm').exec(body)?.[1]);
}
const AT_ONCE = 12;

describe.each([
  ['statement by statement', plain],
  ['with what is foreseen', foreseen],
])('%s', (_, server) => {
  test.each(QUESTIONS)('%s', async (question) => {
    const sets = Array.from({ length: AT_ONCE }, (_, index) => variables[question][index % variables[question].length]);
    const alone = new Map<unknown, unknown>();
    for (const given of new Set(sets)) alone.set(given, await plain.query(OURS[question], given));
    // Often enough for the question to be known, and all of a kind to be learned.
    for (let round = 0; round < 2; round += 1) {
      const answers = await Promise.all(sets.map((given) => server.query(OURS[question], given)));
      expect(answers).toEqual(sets.map((given) => alone.get(given)));
    }
  });

  it('many were read for together with others', async () => {
    expect(await counted(server, 'reads_joined')).toBeGreaterThan(QUESTIONS.length * AT_ONCE);
  });
});

describe('views that differ', () => {
  const text = `query ($asOf: Date!) @asOf(date: $asOf) { projects(first: 20) { totalCount nodes { id phase participants(first: 5) { totalCount } } } }`;
  const days = ['2016-01-01', '2021-06-01', '2022-03-01', '2026-01-01'];
  let alone: unknown[];
  beforeAll(async () => {
    alone = [];
    for (const asOf of days) alone.push(await plain.query(text, { asOf }));
  });

  it('are never answered for one another', async () => {
    expect(new Set(alone.map((answer) => JSON.stringify(answer))).size).toBeGreaterThan(1);
    const all = Array.from({ length: 6 }, () => days).flat();
    const answers = await Promise.all(all.map((asOf) => foreseen.query(text, { asOf })));
    expect(answers).toEqual(all.map((asOf) => alone[days.indexOf(asOf)]));
  });
});
