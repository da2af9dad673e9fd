import { expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();
const SPLIT = 'funding:kommundirektorsgruppen-2021-06-18:5:2:1';

test('1,500,000 kronor were granted to Kickstart destination out of earlier years’ surplus', async () => {
  expect(
    await api.data(`{ project(name: "Kickstart destination") { grantedSek fundings {
      amountSek status per pot { name year } for { name } decision { kind } agendaItem { ordinal } evidence { locator }
      parts { id } partOf { id } } } }`),
  ).toEqual({
    project: {
      grantedSek: 1_500_000,
      fundings: [
        {
          amountSek: 1_500_000,
          status: 'GRANTED',
          per: 'TOTAL',
          pot: { name: 'Tidigare års överskott', year: null },
          for: { name: 'Kickstart destination' },
          decision: { kind: 'FUND' },
          agendaItem: { ordinal: 6 },
          evidence: [{ locator: expect.stringContaining('beslut 1') }],
          parts: [],
          partOf: null,
        },
      ],
    },
  });
});

test('139,000 kronor were proposed as 70,000 and 69,000 from two years’ money', async () => {
  expect(
    await api.data(`{ node(id: "${SPLIT}") { ... on Funding { amountSek status pot { id }
      parts { amountSek year pot { year } partOf { id } for { name } decision { id } } } } }`),
  ).toEqual({
    node: {
      amountSek: 139_000,
      status: 'PROPOSED',
      pot: null,
      parts: [70_000, 69_000].map((amountSek, index) => ({
        amountSek,
        year: 2021 + index,
        pot: { year: 2021 + index },
        partOf: { id: SPLIT },
        for: { name: expect.stringContaining('etableringar') },
        decision: { id: 'decision:kommundirektorsgruppen-2021-06-18:5:2' },
      })),
    },
  });
});

test('pots come with the latest year first, those without a year last, and what is granted is not what is proposed', async () => {
  expect(
    await api.data('{ fundingPots { name year allocatedSek proposedSek grantedSek remainingSek fundings { id } } }'),
  ).toMatchObject({
    fundingPots: [
      { year: 2022, allocatedSek: null, proposedSek: 69_000, grantedSek: 0, remainingSek: null },
      { year: 2021, proposedSek: 70_000, grantedSek: 0, fundings: { length: 4 } },
      { name: 'Projektmedel 2019', year: 2019, proposedSek: 0, grantedSek: 0, fundings: { length: 1 } },
      { name: 'Familjen Helsingborgs budget', year: null, proposedSek: 0, grantedSek: 0 },
      { name: 'Tidigare års överskott', year: null, proposedSek: 0, grantedSek: 1_500_000 },
    ],
  });
  expect(await api.data('{ fundingPots(year: 2019) { id } }')).toEqual({
    fundingPots: [{ id: 'pot:projektmedel-2019' }],
  });
  expect(await api.data('{ fundingPots(year: 1500) { id } }')).toEqual({ fundingPots: [] });
});

test('as of the day before the meeting its money is not there', async () => {
  expect(
    await api.data(`query @asOf(date: "2021-06-17") { node(id: "${SPLIT}") { id } project(name: "Kickstart destination") { fundings { id } }
      fundingPots(year: 2021) { proposedSek fundings { id } } fundingSummary(groupBy: [POT]) { amountSek } }`),
  ).toEqual({
    node: null,
    project: { fundings: [] },
    fundingPots: [{ proposedSek: 0, fundings: [] }],
    fundingSummary: [],
  });
});

test('granted money by project counts neither the ceiling nor what is only proposed', async () => {
  expect(
    await api.data('{ fundingSummary(groupBy: [PROJECT]) { project { name } pot { id } year amountSek fundings } }'),
  ).toEqual({
    fundingSummary: [
      { project: { name: 'Kickstart destination' }, pot: null, year: null, amountSek: 1_500_000, fundings: 1 },
    ],
  });
});

test('proposed money by year and pot counts the parts and never the whole', async () => {
  expect(
    await api.data(
      `{ fundingSummary(groupBy: [YEAR, POT, YEAR], status: [PROPOSED]) { year pot { year } amountSek fundings } }`,
    ),
  ).toEqual({
    fundingSummary: [
      { year: 2021, pot: { year: 2021 }, amountSek: 70_000, fundings: 1 },
      { year: 2022, pot: { year: 2022 }, amountSek: 69_000, fundings: 1 },
    ],
  });
});

test('money whose text names no year counts in its meeting’s year, and for the body whose meeting named it', async () => {
  expect(
    await api.data(
      '{ fundingSummary(groupBy: [YEAR, BODY], status: [GRANTED, ESTIMATED]) { year body { name } amountSek } }',
    ),
  ).toEqual({
    fundingSummary: [
      { year: 2021, body: { name: 'Kommundirektörsgruppen' }, amountSek: 1_500_000 },
      { year: 2022, body: { name: 'Kommundirektörsgruppen' }, amountSek: 1_000_000 },
    ],
  });
});

test.each(['MUNICIPALITY', 'PARTICIPATING_MUNICIPALITY'])('money to a network is nobody’s by %s', async (key) => {
  expect(await api.data(`{ fundingSummary(groupBy: [${key}]) { municipality { name } amountSek } }`)).toEqual({
    fundingSummary: [{ municipality: null, amountSek: 1_500_000 }],
  });
});

test('without keys there is one row with the total, also when it is 0; a range of dates is half-open', async () => {
  expect(
    await api.data(`{ all: fundingSummary(groupBy: [], status: [PROPOSED, GRANTED]) { amountSek fundings }
      on: fundingSummary(groupBy: [], during: { from: "2021-06-18", to: "2021-06-19" }) { amountSek fundings }
      before: fundingSummary(groupBy: [], during: { to: "2021-06-18" }) { amountSek fundings } }`),
  ).toEqual({
    all: [{ amountSek: 1_639_000, fundings: 3 }],
    on: [{ amountSek: 1_500_000, fundings: 1 }],
    before: [{ amountSek: 0, fundings: 0 }],
  });
});

test.each([
  ['groupBy: [MUNICIPALITY, PARTICIPATING_MUNICIPALITY]', 'fundingSummary.groupBy'],
  ['groupBy: [YEAR], during: { from: "2022-01-01", to: "2022-01-01" }', 'fundingSummary.during'],
])('fundingSummary(%s) is refused', async (given, argument) => {
  const { errors } = await api.query(`{ fundingSummary(${given}) { amountSek } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});

test('the sums of all pots are one statement', async () => {
  const ran = await api.statements(
    '{ fundingPots { grantedSek proposedSek remainingSek fundings { parts { id } decision { text } } } }',
  );
  expect(new Set(ran).size).toBe(ran.length);
});

test('each row of the summary leads to the sums it is the total of', async () => {
  type Row = { amountSek: number; fundings: number; sums: { id: string; amountSek: number }[] };
  const { fundingSummary } = await api.data<{ fundingSummary: Row[] }>(
    '{ fundingSummary(groupBy: [POT], status: [GRANTED, PROPOSED]) { amountSek fundings sums { id amountSek } } }',
  );
  expect(fundingSummary.length).toBeGreaterThan(1);
  for (const { amountSek, fundings, sums } of fundingSummary) {
    expect(sums).toHaveLength(fundings);
    expect(sums.reduce((sum, part) => sum + part.amountSek, 0)).toBe(amountSek);
  }
  expect(await api.data('{ fundingSummary(groupBy: [], status: [REQUESTED]) { amountSek sums { id } } }')).toEqual({
    fundingSummary: [{ amountSek: 0, sums: [] }],
  });
});
