import { expect, test } from '@jest/globals';
import { TODAY, testServer } from '../support/server.ts';

const api = await testServer();
type Year = {
  annualStatistics: {
    projectsByPhase: { phase: string; count: number }[];
    attendance: { municipality: { name: string }; attendance: Record<string, number> }[];
  };
};

test('2021 was one meeting, fourteen decisions and 1,500,000 kronor granted', async () => {
  expect(
    await api.data(
      '{ annualStatistics(year: 2021) { year meetings { body { name } count } decisions { kind count } grantedSek } }',
    ),
  ).toEqual({
    annualStatistics: {
      year: 2021,
      meetings: [{ body: { name: 'Kommundirektörsgruppen' }, count: 1 }],
      decisions: [
        { kind: 'FUND', count: 2 },
        { kind: 'ASSIGN', count: 3 },
        { kind: 'REFER', count: 5 },
        { kind: 'NOTE', count: 2 },
        { kind: 'POSTPONE', count: 1 },
        { kind: 'OTHER', count: 1 },
      ],
      grantedSek: 1_500_000,
    },
  });
});

test('the ceiling of 100,000 kronor in 2019 is no granted money', async () => {
  expect(await api.data('{ annualStatistics(year: 2019) { grantedSek } }')).toEqual({
    annualStatistics: { grantedSek: 0 },
  });
});

test('the phases of a year are those of its last day, and agree with the projects themselves', async () => {
  const { annualStatistics } = await api.data<Year>(
    '{ annualStatistics(year: 2021) { projectsByPhase { phase count } } }',
  );
  expect(annualStatistics.projectsByPhase.map(({ phase }) => phase)).toEqual([
    'QUALIFICATION',
    'EXECUTION',
    'FINISHED',
  ]);
  for (const { phase, count } of annualStatistics.projectsByPhase) {
    const asked = `{ projects(filter: { phase: [${phase}], at: "2021-12-31" }) { totalCount } }`;
    expect(await api.data(asked)).toEqual({ projects: { totalCount: count } });
  }
});

test('attendance is counted per municipality, by name, as on the municipality itself', async () => {
  const { annualStatistics } = await api.data<Year>(`{ annualStatistics(year: 2022) { attendance {
    municipality { name } attendance { meetings present partial absent rate } } } }`);
  const names = annualStatistics.attendance.map(({ municipality }) => municipality.name);
  expect(names).toHaveLength(11);
  expect(names.slice(-3)).toEqual(['Åstorp', 'Ängelholm', 'Örkelljunga']);
  const helsingborg = annualStatistics.attendance.find(({ municipality }) => municipality.name === 'Helsingborg');
  expect(helsingborg?.attendance).toEqual({ meetings: 3, present: 1, partial: 0, absent: 2, rate: 1 / 3 });
  expect(
    await api.data(`{ municipality(name: "Helsingborg") { attendance(during: { from: "2022-01-01", to: "2023-01-01" }) {
      meetings present partial absent rate } } }`),
  ).toEqual({ municipality: { attendance: helsingborg?.attendance } });
});

test('who left before the end counts as represented for a part', async () => {
  const { annualStatistics } = await api.data<Year>(
    '{ annualStatistics(year: 2019) { attendance { municipality { name } attendance { present partial absent } } } }',
  );
  expect(annualStatistics.attendance).toContainEqual({
    municipality: { name: 'Landskrona' },
    attendance: { present: 0, partial: 1, absent: 0 },
  });
});

test.each([1999, 2020, 2200])(
  '%i, a year of which no minutes are read, has zeros and no lists of meetings',
  async (year) => {
    expect(
      await api.data(
        `query ($year: Int!) { annualStatistics(year: $year) {
      meetings { count } decisions { count } grantedSek attendance { municipality { name } } } }`,
        { year },
      ),
    ).toEqual({ annualStatistics: { meetings: [], decisions: [], grantedSek: 0, attendance: [] } });
  },
);

test('a year that lasts is told of as it is today, and one that has not begun not at all', async () => {
  const year = Number(TODAY.slice(0, 4));
  const { now, next } = await api.data<Record<'now' | 'next', Year['annualStatistics']>>(
    `query ($now: Int!, $next: Int!) { now: annualStatistics(year: $now) { projectsByPhase { phase count } }
      next: annualStatistics(year: $next) { projectsByPhase { phase count } } }`,
    { now: year, next: year + 1 },
  );
  expect(now.projectsByPhase.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0);
  expect(next.projectsByPhase).toEqual([]);
});

test('as of the spring of 2022 the year holds one meeting and the phases of that day', async () => {
  const { annualStatistics } = await api.data<Year>(`query @asOf(date: "2022-03-01") { annualStatistics(year: 2022) {
    meetings { count } projectsByPhase { phase count } } }`);
  expect(annualStatistics).toMatchObject({ meetings: [{ count: 1 }] });
  const { projects } = await api.data<{ projects: { totalCount: number } }>(
    '{ projects(filter: { phase: [QUALIFICATION], at: "2022-03-01" }) { totalCount } }',
  );
  expect(annualStatistics.projectsByPhase).toContainEqual({ phase: 'QUALIFICATION', count: projects.totalCount });
});

test.each([22, 1899, 2201, -1])('%i is no year to ask about', async (year) => {
  const { data, errors } = await api.query('query ($year: Int!) { annualStatistics(year: $year) { grantedSek } }', {
    year,
  });
  expect(data).toBeNull();
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'annualStatistics.year' });
});

test('one figure costs one statement', async () => {
  expect(await api.statements('{ annualStatistics(year: 2021) { year grantedSek } }')).toEqual(['funding.summary']);
});
