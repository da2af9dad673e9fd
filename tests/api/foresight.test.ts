// What a question asked before will ask of the graph is brought along in one statement: with it every answer is what it was without, to the
// letter, and soon one statement is all that is asked.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { OURS, QUESTIONS, variablesFrom } from '../../bench/compare/questions.ts';
import { testGraph } from '../support/neo4j.ts';
import { testServer } from '../support/server.ts';

const foreseen = await testServer({ settings: { FORESIGHT: 'on' } });
const plain = await testServer();
const EXAMPLES = new URL('../../docs/examples/', import.meta.url);
const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith('.graphql'));
const variables = await variablesFrom(await testGraph());

/** The database plans the long statement aside, once. */
const PATIENCE_MS = 60_000;
/** What is asked besides, where the keys of the next step are not among the columns of the one before. */
const BESIDES: Record<string, number> = {
  '24-vag-mellan-tva-kommuner.graphql': 1,
  '25-vad-som-finns-runt-ett-projekt.graphql': 6,
  '32-projekten-bakom-malen.graphql': 3,
};

async function counted(name: string): Promise<number> {
  const { body } = await foreseen.get('/metrics');
  return Number(new RegExp(`^samverkansgraf_foresight_${name}_total (\\d+)$`, 'm').exec(body)?.[1]);
}

/** Asks until all that can be is foreseen, with the same answers as without foresight; how many statements it took at last, on the average. */
async function askedUntilForeseen(
  text: string,
  { sets, enough }: { sets: readonly Record<string, unknown>[]; enough: number },
): Promise<number> {
  const began = performance.now();
  for (;;) {
    let statements = 0;
    for (const given of sets) {
      expect(await foreseen.query(text, given)).toEqual(await plain.query(text, given));
      statements += (await foreseen.statements(text, given)).length;
    }
    const each = statements / sets.length;
    if (each <= enough || performance.now() - began > PATIENCE_MS) return each;
    await sleep(100);
  }
}

describe('what was asked before takes one statement, and says what it said', () => {
  test.each(examples)('%s', async (name) => {
    const text = readFileSync(new URL(name, EXAMPLES), 'utf8');
    const enough = 1 + (BESIDES[name] ?? 0);
    expect(await askedUntilForeseen(text, { sets: [{}], enough })).toBeLessThanOrEqual(enough);
  });
  test.each(QUESTIONS)('%s', async (question) => {
    // Of twenty things one has neighbours of a kind that no other has.
    const enough = 1.2;
    expect(await askedUntilForeseen(OURS[question], { sets: variables[question], enough })).toBeLessThanOrEqual(enough);
  });
  test('no such statement was refused by the database', async () => {
    expect(await counted('learned')).toBeGreaterThan(QUESTIONS.length + examples.length / 2);
    expect(await counted('failed')).toBe(0);
  });
});
