// What is asked before anybody asks it: questions that the schema knows, on any graph, whatever becomes of one of them.
import { expect, it } from '@jest/globals';
import { pino } from 'pino';
import { FIRST_QUESTIONS, IDS } from '../../server/first-questions.ts';
import { warmUp } from '../../server/warm.ts';
import { testServer } from '../support/server.ts';

const api = await testServer();
function logged() {
  const lines: string[] = [];
  return { lines, logger: pino({ level: 'debug', base: null }, { write: (line: string) => lines.push(line) }) };
}

it('every question is answered on the seeded graph, about things that are there', async () => {
  const { lines, logger } = logged();
  const answers: unknown[] = [];
  const ask = async <T>(text: string, variables?: Readonly<Record<string, unknown>>): Promise<T> => {
    const data = await api.data<Record<string, unknown>>(text, variables);
    answers.push(...Object.values(data));
    return data as T;
  };
  await warmUp(ask, logger, () => false);
  expect(answers).toHaveLength(Object.keys(FIRST_QUESTIONS).length + 4);
  expect(answers).not.toContain(null);
  expect(lines.join('')).not.toContain('failed');
});

it('one that fails is logged by its name, and the others are asked', async () => {
  const { lines, logger } = logged();
  const asked: string[] = [];
  const ask = async (text: string): Promise<never> => {
    asked.push(text);
    throw new Error('no answer');
  };
  await warmUp(ask, logger, () => false);
  expect(asked).toEqual([IDS, ...Object.values(FIRST_QUESTIONS).map(({ text }) => text)]);
  expect(lines.filter((line) => line.includes('"question":"project"'))).toHaveLength(1);
});

it('it ends when the server closes', async () => {
  const { lines, logger } = logged();
  let asked = 0;
  const ask = async (): Promise<never> => {
    asked += 1;
    throw new Error('closed');
  };
  await warmUp(ask, logger, () => asked > 1);
  expect(asked).toBe(2);
  expect(lines.join('')).not.toContain('closed","question":"municipalities');
});
