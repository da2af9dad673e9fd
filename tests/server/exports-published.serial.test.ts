// A follow-up that has been published, as files and as linked data: what it told stays, what was corrected since stands beside it.
import { beforeAll, expect, test } from '@jest/globals';
import { seedGraph } from '../../seed/main.ts';
import { triples } from '../linked-data/expand.ts';
import { figuresOf } from '../support/figures.ts';
import { emptiedGraph } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const graph = await emptiedGraph();
const api = await testServer();
const { publish, record } = figuresOf(api);
const PLAN = 'plan:helsingborg-2016';
const FOSSIL_FREE =
  'key-figure:helsingborg-2016:miljonamnden:ledande-i-miljo-och-klimat:fossilfria-branslen-i-stadens-tjanstebilar';
const DECISION = 'decision:kommundirektorsgruppen-2022-06-17:4:2';
const REPORT = 'report:helsingborg-2016:2016-year-end:1';
const exported = async (name: string): Promise<Record<string, unknown>[]> =>
  JSON.parse((await api.get(`/export/${name}.json`)).body);

beforeAll(async () => {
  await seedGraph(graph, { force: true });
  await publish({ plan: PLAN, year: 2016, decision: DECISION }, 'id');
  await record([{ keyFigure: FOSSIL_FREE, year: 2016, value: 69, source: 'Rättad efteråt' }]);
}, 60_000);

test('its row holds what it told, also after a correction', async () => {
  expect(await exported('publishedReports')).toEqual([
    {
      id: REPORT,
      planId: PLAN,
      plan: 'Helsingborgs stad 2016',
      year: 2016,
      period: 'YEAR_END',
      publishedAt: '2026-11-21T12:00:00.000Z',
      publishedBy: 'api',
      decisionId: DECISION,
      goalsTotal: 15,
      goalsMeasured: 14,
      goalsReached: 4,
      reachedPercent: (4 / 15) * 100,
    },
  ]);
});

test('what has been corrected since is a row with the figure then and now', async () => {
  const rows = await exported('publishedReportChanges');
  expect(
    rows.map(({ reportId, keyFigureId, beforeYear, beforeValue, afterValue }) => [
      reportId,
      keyFigureId,
      beforeYear,
      beforeValue,
      afterValue,
    ]),
  ).toEqual([[REPORT, FOSSIL_FREE, 2016, 71, 69]]);
});

test('as linked data it is a report about its plan, with how many goals were reached', async () => {
  const { body, status } = await api.get(`/id/${REPORT}?format=jsonld`);
  expect(status).toBe(200);
  const said = triples(JSON.parse(body)).filter(({ subject }) => subject.endsWith(`/id/${REPORT}`));
  const of = (predicate: string) => said.filter((one) => one.predicate.endsWith(predicate)).map(({ object }) => object);
  expect(of('rdf:type')).toEqual([
    'https://example.se/ns#PublishedReport',
    'https://schema.org/Report',
    'http://www.w3.org/ns/prov#Entity',
  ]);
  expect(of('schema.org/about')).toEqual([`https://example.se/id/${PLAN}`]);
  expect([of('#goalsReached'), of('#goalsMeasured'), of('#goalsTotal')]).toEqual([['4'], ['14'], ['15']]);
  expect(of('#decision')).toEqual([`https://example.se/id/${DECISION}`]);
});
