import { expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { schemaWithoutResolvers } from '../../schema/print.ts';
import { testServer } from '../support/server.ts';

const api = await testServer();
type Listed = {
  slug: string;
  number: number;
  sentence: string;
  note: string;
  parameters: { name: string; required: boolean; allowed: string; preset: string | null }[];
  columns: { name: string; title: string; kind: string }[];
  documents: string[];
  url: string;
  json: string;
  csv: string;
  xlsx: string;
};

const listed = async (): Promise<Listed[]> =>
  (
    await api.data<{ questions: Listed[] }>(`{ questions { slug number sentence note documents url json csv xlsx
      parameters { name label required allowed preset } columns { name title kind } } }`)
  ).questions;

it('lists the named questions by number, each with its sentence, its form and its addresses', async () => {
  const questions = await listed();
  expect(questions.map(({ number }) => number)).toEqual([...questions.keys()].map((at) => at + 1));
  expect(questions.find(({ slug }) => slug === 'delade-projekt')).toMatchObject({
    number: 2,
    sentence: 'Vilka projekt delar {a} och {b}?',
    parameters: [
      { name: 'a', required: true, allowed: 'the id of a municipality, such as municipality:1283', preset: null },
      { name: 'b', required: true },
      { name: 'dag', required: false },
    ],
    url: 'https://example.se/questions/delade-projekt',
    json: 'https://example.se/questions/delade-projekt.json',
    csv: 'https://example.se/questions/delade-projekt.csv',
    xlsx: 'https://example.se/questions/delade-projekt.xlsx',
  });
});

it('every document is a question to this schema, and whoever copies it gets an answer', async () => {
  const schema = schemaWithoutResolvers();
  for (const { slug, documents } of await listed()) {
    expect(documents.length).toBeGreaterThan(0);
    expect([slug, documents.flatMap((document) => validate(schema, parse(document)))]).toEqual([slug, []]);
  }
});

it('every {parameter} of a sentence is a parameter that is required', async () => {
  for (const { sentence, parameters } of await listed()) {
    const named = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(parameters.filter(({ required }) => required).map(({ name }) => name)).toEqual(named);
  }
});

it('every column has a name of its own, and every answer says what it rests on', async () => {
  for (const { columns } of await listed()) {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.slice(-2)).toEqual(['evidence', 'evidenceId']);
  }
});
