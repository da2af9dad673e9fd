// Plans as files, held against the table that the seed's plan was read from.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { testServer } from '../support/server.ts';

type Row = Record<string, string>;
const table = new URL('../../seed/familjen-helsingborg/plans/helsingborg-2016.csv', import.meta.url);
const written: Row[] = parse(readFileSync(table, 'utf8'), { columns: true, bom: true, delimiter: ';' });
const number = (text = ''): number | null =>
  text === '-' ? null : Number(text.replace(/[^\d,]/g, '').replace(',', '.'));

const server = await testServer();
const exported = async (path: string, plan = 'plan:helsingborg-2016'): Promise<Record<string, unknown>[]> => {
  const { body, status } = await server.get(`/export/${path}`);
  expect([path, status]).toEqual([path, 200]);
  return JSON.parse(body).filter(({ planId }: Row) => planId === plan);
};

describe('every key figure of the plan', () => {
  it.each(['2014', '2015', '2016'])('has its outcome of %s, under its area and goal', async (year) => {
    const found = await exported(`outcomes.json?years=${year}`);
    expect(found.map(({ area, goal, keyFigure, value, text }) => [area, goal, keyFigure, value, text])).toEqual(
      written.map((row) => [row.område, row.mål, row.mätetal, number(row[`utfall ${year}`]), row[`utfall ${year}`]]),
    );
    const missing = found.filter(({ value }) => value === null).map(({ missingReason }) => missingReason);
    expect(missing).toEqual(written.filter((row) => row[`utfall ${year}`] === '-').map(() => 'NOT_MEASURED'));
  });

  it('has its target, as it was written and as a number', async () => {
    const found = await exported('targets.json');
    expect(found.map(({ keyFigure, year, text }) => [keyFigure, year, text])).toEqual(
      written.map((row) => [row.mätetal, 2016, row['målvärde 2016']]),
    );
    expect(found.map(({ value }) => value)).toEqual(written.map((row) => number(row['målvärde 2016'])));
  });

  it('stands with its unit, and once with the wording that it has', async () => {
    const figures = await exported('keyFigures.json');
    expect(figures.map(({ name, unit }) => [name, unit])).toEqual(written.map((row) => [row.mätetal, row.enhet]));
    const versions = await exported('measureVersions.json');
    expect(versions.map(({ keyFigureId, name }) => [keyFigureId, name])).toEqual(
      figures.map(({ id, name }) => [id, name]),
    );
  });
});

it('each goal stands once, numbered within its area, with the municipality that answers for it', async () => {
  const goals = await exported('goals.json');
  const pairs = [...new Set(written.map((row) => `${row.område}: ${row.mål}`))];
  expect(goals.map(({ area, name }) => `${area}: ${name}`)).toEqual(pairs);
  expect(goals.map(({ ordinal }) => ordinal).slice(0, 5)).toEqual(['1.1', '1.2', '1.3', '2.1', '2.2']);
  expect(new Set(goals.map(({ responsibleId }) => responsibleId))).toEqual(new Set(['municipality:1283']));
});

it('goals of the example plan name the projects and networks that contribute', async () => {
  const goals = await exported('goals.json', 'plan:exempel-2022');
  const contributors = goals.map(({ name, projectIds, networkIds }) => [name, projectIds, networkIds]);
  expect(contributors).toContainEqual([
    'Fler företag etablerar sig i regionen',
    'project:familjen-helsingborg-tillsammans-for-fler-etableringar',
    'network:naringsliv-och-destination',
  ]);
});

it('a follow-up must be told of which plan and year', async () => {
  const { body, status } = await server.get('/export/followUpAreas.csv?plan=plan:helsingborg-2016');
  expect([status, JSON.parse(body).errors[0].message]).toEqual([400, expect.stringContaining('«year»')]);
});
