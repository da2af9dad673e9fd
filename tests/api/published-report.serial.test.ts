// Published follow-ups: what they told never changes, and what has been corrected since is told beside it.
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../graph/run.ts';
import { seedGraph } from '../../seed/main.ts';
import { publishReport } from '../../services/follow-up/publish.ts';
import { dump } from '../support/dump.ts';
import { figuresOf } from '../support/figures.ts';
import { emptiedGraph, RECORDER } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const graph = await emptiedGraph();
const api = await testServer();
const { upsertPlan, record, publish, undo } = figuresOf(api);
const PLAN = 'plan:prov';
const [A, B, C] = ['a', 'b', 'c'].map((name) => `key-figure:prov:omrade:mal:${name}`) as [string, string, string];
const DECISION = 'decision:kommundirektorsgruppen-2022-06-17:4:2';
const goal = (keyFigures: Record<string, unknown>[], more: Record<string, unknown> = {}) => ({
  id: PLAN,
  areas: [{ name: 'Område', goals: [{ name: 'Mål', keyFigures, ...more }] }],
});

/** Everything that a follow-up tells, every field of a plan and of its parts included. */
const EVERYTHING = `year period goalsReached goalsMeasured goalsTotal reachedPercent lights { green yellow red grey }
  areas { area { name } goalsReached goalsMeasured goalsTotal lights { green yellow red grey } }
  dropped { id name droppedOn } reworded { id name } previous { id } changedSincePrevious { keyFigure { id } before { value } after { value } }
  plan { id name from to source example greenFrom yellowAbove years areas { id ordinal name goals { id ordinal name responsible { name }
    projects { name } networks { name } plan { name } area { name } light(year: 2024) greyCause(year: 2024)
    keyFigures { id name unit direction koladaId definition droppedOn adopted(year: 2024) goal { name plan { name } }
      versions { name definition from to } targets { year comparator value text } target(year: 2024) { text }
      outcomes { id year period value text missingReason gender for { id } measuredOn source recordedBy recordedAt comment keyFigure { name light(year: 2024) } }
      light(year: 2024) greyCause(year: 2024) attainmentPercent(year: 2024) trend(year: 2024) outcome(year: 2024) { value }
      rank(year: 2024, municipality: "municipality:1260") rankOf(year: 2024) ranking(year: 2024) { rank municipality { name } outcome { value } } } } } }`;
const told = async (report: unknown): Promise<unknown> =>
  (
    await api.data<{ node: unknown }>(
      `{ node(id: "${report}") { ... on PublishedReport { year period publishedAt publishedBy rest decision { id } followUp { ${EVERYTHING} } } } }`,
    )
  ).node;
const CHANGED = 'keyFigure { id name } before { value missingReason } after { value missingReason }';

beforeAll(async () => {
  await seedGraph(graph, { force: true });
  const figure = (name: string) => ({ name, unit: '%', targets: [{ year: 2024, text: 'Minst 80 %' }] });
  const { userErrors } = await upsertPlan({
    ...goal([figure('a'), figure('b'), figure('c')], {
      responsible: 'municipality:1260',
      contributors: ['project:smart-stad'],
    }),
    name: 'Provplan',
    from: '2024-01-01',
    to: '2025-12-31',
  });
  expect(userErrors).toEqual([]);
  await record([
    { keyFigure: A, year: 2023, value: 70 },
    { keyFigure: A, year: 2024, value: 79, measuredOn: '2024-11-01', comment: 'Enkät' },
    { keyFigure: A, year: 2024, for: 'municipality:1260', value: 60 },
    { keyFigure: B, year: 2024, text: '..' },
    { keyFigure: C, year: 2024, value: 90 },
  ]);
}, 60_000);

let first: unknown;
describe('a report that is published', () => {
  test('is kept with the day, who published it and the decision, and cannot be taken back', async () => {
    const { publishedReport, change, userErrors } = await publish(
      { plan: PLAN, year: 2024, decision: DECISION },
      'id plan { id } year period publishedAt publishedBy decision { id } changedSince { before { id } } followUp { goalsReached previous { id } }',
    );
    expect(userErrors).toEqual([]);
    first = publishedReport?.['id'];
    expect(publishedReport).toEqual({
      id: 'report:prov:2024-year-end:1',
      plan: { id: PLAN },
      year: 2024,
      period: 'YEAR_END',
      publishedAt: '2026-11-21T12:00:00.000Z',
      publishedBy: 'api',
      decision: { id: DECISION },
      changedSince: [],
      followUp: { goalsReached: 0, previous: null },
    });
    expect(change).toMatchObject({ action: 'CREATED', subject: first, undoable: false });
    expect(await undo(change?.id)).toMatchObject([{ code: 'NOT_UNDOABLE' }]);
    expect(await api.data(`{ node(id: "${first}") { __typename } publishedReports(plan: "${PLAN}") { id } }`)).toEqual({
      node: { __typename: 'PublishedReport' },
      publishedReports: [{ id: first }],
    });
  });

  test('keeps the collaboration beside the figures, as it was', async () => {
    const { node } = await api.data<{ node: { rest: string } }>(
      `{ node(id: "${first}") { ... on PublishedReport { rest } } }`,
    );
    expect(Object.keys(JSON.parse(node.rest))).toContain('collaboration');
  });

  test('tells the same after corrections, droppings, rewordings, other bounds and other names', async () => {
    const before = await told(first);
    await record([
      { keyFigure: A, year: 2024, value: 85 },
      { keyFigure: A, year: 2023, value: 90 },
      { keyFigure: A, year: 2024, for: 'municipality:1260', value: 99 },
      { keyFigure: A, year: 2024, for: 'municipality:1283', value: 98 },
      { keyFigure: B, year: 2024, value: 50 },
      { keyFigure: B, year: 2025, value: 55 },
    ]);
    const { userErrors } = await upsertPlan({
      ...goal(
        [
          {
            id: A,
            name: 'Ett annat namn',
            unit: 'st',
            direction: 'LOWER_IS_BETTER',
            targets: [{ year: 2024, text: 'Högst 10' }],
          },
          { id: C, droppedOn: '2024-06-01', targets: [{ year: 2024, text: null }] },
          { name: 'Nytt mätetal' },
        ],
        { responsible: null, contributors: [], ordinal: '9.9' },
      ),
      name: 'Planen heter nu så',
      to: null,
      greenFrom: 50,
      yellowAbove: 10,
    });
    expect(userErrors).toEqual([]);
    expect(await told(first)).toEqual(before);
  });

  test('is held against what is so now: corrected, added, taken back; later years are no change of it', async () => {
    const { changes } = await record([{ keyFigure: C, year: 2023, value: 5 }]);
    const changed = async () =>
      (
        await api.data<{ node: { changedSince: unknown } }>(
          `{ node(id: "${first}") { ... on PublishedReport { changedSince { ${CHANGED} } } } }`,
        )
      ).node.changedSince;
    const value = (one: number | null, missingReason: string | null = null) => ({ value: one, missingReason });
    const a = { id: A, name: 'Ett annat namn' };
    const expected = [
      { keyFigure: a, before: value(70), after: value(90) },
      { keyFigure: a, before: value(79), after: value(85) },
      { keyFigure: a, before: value(60), after: value(99) },
      { keyFigure: a, before: null, after: value(98) },
      { keyFigure: { id: B, name: 'b' }, before: value(null, 'CONFIDENTIAL'), after: value(50) },
    ];
    const added = { keyFigure: { id: C, name: 'c' }, before: null, after: value(5) };
    const all = await changed();
    expect(all).toHaveLength(6);
    expect(all).toEqual(expect.arrayContaining([...expected, added]));
    expect(await undo(changes[0]?.id)).toEqual([]);
    expect(await changed()).toEqual(expect.arrayContaining(expected));
    expect(await changed()).toHaveLength(5);
  });

  test('is the one before the next, which tells what has changed since, live and when it is published', async () => {
    const LOOK = `previous { id } changedSincePrevious { ${CHANGED} }`;
    const live = (
      await api.data<{ followUp: { changedSincePrevious: unknown[] } }>(
        `{ followUp(plan: "${PLAN}", year: 2025) { ${LOOK} } }`,
      )
    ).followUp;
    expect(live).toMatchObject({ previous: { id: first } });
    expect(live.changedSincePrevious).toHaveLength(5);
    const { publishedReport: second } = await publish(
      { plan: PLAN, year: 2025, period: 'TERTIAL_1' },
      `id followUp { ${LOOK} }`,
    );
    expect(second).toEqual({ id: 'report:prov:2025-tertial-1:2', followUp: live });
    await record([{ keyFigure: A, year: 2024, value: 86 }]);
    // What the second told then stays, and the live follow-up counts from the second.
    expect(
      await api.data(
        `{ node(id: "report:prov:2025-tertial-1:2") { ... on PublishedReport { followUp { ${LOOK} } changedSince { ${CHANGED} } } }
           followUp(plan: "${PLAN}", year: 2025) { ${LOOK} } }`,
      ),
    ).toEqual({
      node: {
        followUp: live,
        changedSince: [
          {
            keyFigure: { id: A, name: 'Ett annat namn' },
            before: { value: 85, missingReason: null },
            after: { value: 86, missingReason: null },
          },
        ],
      },
      followUp: {
        previous: { id: 'report:prov:2025-tertial-1:2' },
        changedSincePrevious: [expect.objectContaining({ before: { value: 85, missingReason: null } })],
      },
    });
  });

  test('twice is two reports, the older first', async () => {
    const { publishedReport } = await publish({ plan: PLAN, year: 2024 });
    expect(publishedReport).toEqual({ id: 'report:prov:2024-year-end:3' });
    const { publishedReports } = await api.data<{ publishedReports: { id: string }[] }>(
      `{ publishedReports(plan: "${PLAN}") { id } }`,
    );
    expect(publishedReports.map(({ id }) => id)).toEqual([
      'report:prov:2024-year-end:1',
      'report:prov:2025-tertial-1:2',
      'report:prov:2024-year-end:3',
    ]);
  });

  test('sent again with the same key is published once', async () => {
    const input = { plan: PLAN, year: 2025, idempotencyKey: 'report-1' };
    const one = await publish(input);
    expect(await publish(input)).toEqual(one);
    expect(one.publishedReport).toEqual({ id: 'report:prov:2025-year-end:4' });
  });
});

describe('what cannot be published', () => {
  test.each([
    ['an unknown plan', { plan: 'plan:none', year: 2024 }, 'NOT_FOUND', 'plan'],
    ['what is no plan', { plan: 'project:smart-stad', year: 2024 }, 'INVALID', 'plan'],
    ['a year that the plan does not cover', { plan: 'plan:helsingborg-2016', year: 2017 }, 'INVALID', 'year'],
    ['a year that is none', { plan: 'plan:helsingborg-2016', year: 99_999 }, 'INVALID', 'year'],
    ['by an unknown decision', { plan: PLAN, year: 2024, decision: 'decision:none' }, 'NOT_FOUND', 'decision'],
  ])('%s', async (_, input, code, field) => {
    const before = await dump(graph);
    const { publishedReport, change, userErrors } = await publish(input);
    expect({ publishedReport, change }).toEqual({ publishedReport: null, change: null });
    expect(userErrors).toEqual([{ code, field: ['input', field], message: expect.stringMatching(/\S/) }]);
    expect(await dump(graph)).toEqual(before);
  });

  test('when the work breaks off in the middle nothing is left, and it can be done afterwards', async () => {
    const before = await dump(graph);
    /** The same database, whose connection breaks when a statement of that name is sent. */
    const breakingAt = (name: string): Graph => ({
      ...graph,
      write: (work) =>
        graph.write((run) =>
          work(async (statement, params) => {
            if (statement.name === name) throw new Error(`broken at ${name}`);
            return run(statement, params);
          }),
        ),
    });
    for (const name of ['write.edge.OF', 'change.write'])
      await expect(
        publishReport(breakingAt(name), RECORDER, { plan: PLAN, year: 2024, period: 'YEAR_END' }),
      ).rejects.toThrow(`broken at ${name}`);
    expect(await dump(graph)).toEqual(before);
    const { answer } = await publishReport(graph, RECORDER, { plan: PLAN, year: 2024, period: 'YEAR_END' });
    expect(answer).toBe('report:prov:2024-year-end:5');
  });
});
