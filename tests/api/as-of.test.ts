// The whole answer as of a day: whatever is asked, nothing dated later is told of.
import { describe, expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();
const EVERYTHING = `
  meetings(first: 100, filter: {status: null, minuted: null}) { nodes { date agendaItems { decisions { date } } } }
  decisions(first: 100, filter: {basis: null}) { nodes { date referrals { result { date } } followedUpBy { date } } }
  agendaItems(first: 100) { nodes { meeting { date } } }
  assignments(first: 100) { nodes { decision { date } } }
  projects(first: 100) { nodes { events { date } decisions { nodes { date } } fundings { agendaItem { meeting { date } } } } }
  matters(first: 100) { nodes { items { nodes { meeting { date } } } decisions { nodes { date } } } }
  people(first: 100) { nodes { attendance(first: 100) { nodes { date } } presented { nodes { meeting { date } } } } }
  bodies { meetings(first: 100, filter: {status: null, minuted: null}) { nodes { date } } }
  fundingPots { fundings { agendaItem { meeting { date } } } }
  documents { nodes { meeting { date } } }
  search(text: "projekt", first: 100) { nodes { ... on Meeting { date } ... on Decision { date } ... on AgendaItem { meeting { date } } } }
`;

function dates(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(dates);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'date' && typeof inner === 'string' ? [inner] : dates(inner),
  );
}

describe.each(['2019-04-04', '2019-04-05', '2021-06-18', '2022-02-11', '2022-06-16', '2022-08-26'])(
  'as of %s',
  (day) => {
    test('nothing later is told of', async () => {
      const later = dates(await api.data(`query Then @asOf(date: "${day}") { ${EVERYTHING} }`)).filter(
        (date) => date > day,
      );
      expect(later).toEqual([]);
    });

    test('everything up to then is', async () => {
      const of = async (directive: string) =>
        dates(await api.data(`query All ${directive} { decisions(first: 100) { nodes { date } } }`));
      expect(await of(`@asOf(date: "${day}")`)).toEqual((await of('')).filter((date) => date <= day));
    });
  },
);

test('money and phase are worked out from what is left', async () => {
  const then = (day: string) =>
    api.data(
      `query Then @asOf(date: "${day}") { project(name: "kickstart destination") { phase grantedSek fundings { id } } }`,
    );
  expect(await then('2021-06-17')).toEqual({ project: { phase: null, grantedSek: 0, fundings: [] } });
  expect(await then('2021-06-18')).toMatchObject({ project: { phase: 'EXECUTION', grantedSek: 1_500_000 } });
});

test('what is due later is not overdue yet', async () => {
  const status = (day: string) =>
    api.data<{ assignments: { nodes: { status: string }[] } }>(
      `query Then @asOf(date: "${day}") { assignments(filter: {due: {from: "2022-03-15", to: "2022-03-16"}}) { nodes { status } } }`,
    );
  expect((await status('2022-03-15')).assignments.nodes).toEqual([{ status: 'OPEN' }]);
  expect((await status('2022-03-16')).assignments.nodes).toEqual([{ status: 'OVERDUE' }]);
});
