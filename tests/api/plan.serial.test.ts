// Plans written over HTTP: made, set to something else where told and nowhere else, and refused with everything that is wrong at once.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { seedGraph } from '../../seed/main.ts';
import { dump } from '../support/dump.ts';
import { figuresOf, forgetPlan } from '../support/figures.ts';
import { DECISION, FIGURE, INPUT, PLAN, WHOLE, withFigure } from '../support/made-plan.ts';
import { emptiedGraph } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const graph = await emptiedGraph();
const api = await testServer();
const closed = await testServer({ settings: { WRITE_KEYS: 'anna:en-riktigt-lang-nyckel-for-anna-1234567890' } });
const { upsertPlan, undo } = figuresOf(api);
beforeAll(() => seedGraph(graph, { force: true }), 60_000);
const forget = (plan: string) => forgetPlan(graph, plan);

describe('a plan', () => {
  test('is made whole, with ids that people can read and a line in the log for each thing', async () => {
    const { plan, changes, userErrors } = await upsertPlan(INPUT, WHOLE);
    expect(userErrors).toEqual([]);
    const version = (name: string) => [{ name, definition: null, from: '2026-01-01', to: null, decision: null }];
    expect(plan).toEqual({
      id: PLAN,
      name: 'Regionens plan 2026',
      from: '2026-01-01',
      to: '2027-12-31',
      source: null,
      example: false,
      greenFrom: 100,
      yellowAbove: 90,
      areas: [
        {
          id: 'area:regionens-plan-2026:klimat',
          ordinal: 1,
          name: 'Klimat',
          goals: [
            {
              id: 'goal:regionens-plan-2026:klimat:rent-vatten',
              ordinal: '1.1',
              name: 'Rent vatten',
              responsible: { id: 'municipality:1284' },
              projects: [{ id: 'project:smarta-lokaler' }],
              networks: [{ id: 'network:skolchefsnatverket' }],
              keyFigures: [
                {
                  id: FIGURE,
                  name: 'Badplatser med bra vatten',
                  unit: '%',
                  direction: 'HIGHER_IS_BETTER',
                  koladaId: null,
                  definition: null,
                  droppedOn: null,
                  versions: version('Badplatser med bra vatten'),
                  targets: [
                    { year: 2026, comparator: 'AT_LEAST', value: 80, text: 'Minst 80 %', decision: { id: DECISION } },
                    { year: 2027, comparator: 'AT_LEAST', value: 90, text: '90', decision: null },
                  ],
                },
                {
                  id: 'key-figure:regionens-plan-2026:klimat:rent-vatten:utslapp',
                  name: 'Utsläpp',
                  unit: 'ton',
                  direction: 'LOWER_IS_BETTER',
                  koladaId: null,
                  definition: null,
                  droppedOn: null,
                  versions: version('Utsläpp'),
                  targets: [{ year: 2026, comparator: 'AT_MOST', value: 13, text: '13', decision: null }],
                },
              ],
            },
          ],
        },
      ],
    });
    expect(changes.map(({ action, subject }) => [action, subject.slice(0, subject.indexOf(':'))])).toEqual([
      ['CREATED', 'plan'],
      ['CREATED', 'area'],
      ['CREATED', 'goal'],
      ['CREATED', 'key-figure'],
      ['CREATED', 'key-figure'],
    ]);
  });

  test('told the same again is not written again, by name or by id', async () => {
    const before = await dump(graph);
    for (const input of [INPUT, { ...INPUT, id: PLAN }]) {
      const { changes, userErrors } = await upsertPlan(input);
      expect({ changes, userErrors }).toEqual({ changes: [], userErrors: [] });
    }
    expect(await dump(graph)).toEqual(before);
  });

  test('is found by its name whatever its id is', async () => {
    const { plan, changes } = await upsertPlan({ name: 'Helsingborgs stad 2016' });
    expect({ plan, changes }).toEqual({ plan: { id: 'plan:helsingborg-2016' }, changes: [] });
  });

  test('keeps what is not named, and loses what is null', async () => {
    const { plan, userErrors } = await upsertPlan(
      {
        id: PLAN,
        to: null,
        source: 'Beslut i styrelsen',
        areas: [
          { name: 'Klimat', goals: [{ name: 'Rent vatten', responsible: null, contributors: ['project:smart-stad'] }] },
        ],
      },
      'to source areas { goals { responsible { id } projects { id } networks { id } keyFigures { name } } }',
    );
    expect(userErrors).toEqual([]);
    expect(plan).toEqual({
      to: null,
      source: 'Beslut i styrelsen',
      areas: [
        {
          goals: [
            {
              responsible: null,
              projects: [{ id: 'project:smart-stad' }],
              networks: [],
              keyFigures: [{ name: 'Badplatser med bra vatten' }, { name: 'Utsläpp' }],
            },
          ],
        },
      ],
    });
  });

  test('numbers what is added after what is there', async () => {
    const goal = (name: string) => ({ name });
    const { plan, userErrors } = await upsertPlan(
      {
        id: PLAN,
        areas: [
          { name: 'Klimat', goals: [goal('Rent vatten'), goal('Ren luft'), goal('Tyst natt')] },
          { name: 'Kultur' },
          { name: 'Skola', goals: [goal('Alla läser')] },
        ],
      },
      'areas { ordinal name goals { ordinal name } }',
    );
    expect(userErrors).toEqual([]);
    expect(plan).toEqual({
      areas: [
        {
          ordinal: 1,
          name: 'Klimat',
          goals: [
            { ordinal: '1.1', name: 'Rent vatten' },
            { ordinal: '1.2', name: 'Ren luft' },
            { ordinal: '1.3', name: 'Tyst natt' },
          ],
        },
        { ordinal: 2, name: 'Kultur', goals: [] },
        { ordinal: 3, name: 'Skola', goals: [{ ordinal: '3.1', name: 'Alla läser' }] },
      ],
    });
  });

  test('that is new can be taken back, thing by thing, the last first', async () => {
    const before = await dump(graph);
    const { changes } = await upsertPlan({ ...INPUT, name: 'Ett utkast' });
    for (const { id, undoable } of changes.toReversed()) {
      expect(undoable).toBe(true);
      expect(await undo(id)).toEqual([]);
    }
    expect(await dump(graph)).toEqual(before);
  });
});

describe('an input that will not do', () => {
  beforeAll(async () => {
    await forget('regionens-plan-2026');
    await upsertPlan(INPUT);
  });

  test('is told everything that is wrong with it at once, with the way to each fault, and nothing is written', async () => {
    const before = await dump(graph);
    const { plan, changes, userErrors } = await upsertPlan({
      id: PLAN,
      to: '2025-12-31',
      yellowAbove: 120,
      areas: [
        {
          name: 'Klimat',
          goals: [{ name: 'Rent vatten', responsible: 'municipality:0000', contributors: ['person:robin-persson'] }],
        },
        {
          name: 'Nytt',
          goals: [
            { ordinal: '2.1' },
            {
              name: 'Mål',
              keyFigures: [
                {
                  name: 'A',
                  targets: [
                    { year: 2026, text: 'ganska bra' },
                    { year: 2027, text: '1' },
                    { year: 2027, text: '2' },
                  ],
                },
                { id: FIGURE },
                { name: 'a' },
                {
                  name: 'B',
                  decision: 'decision:none',
                  targets: [{ year: 2026, text: '5', decision: 'decision:none' }],
                },
              ],
            },
          ],
        },
        { name: 'KLIMAT' },
      ],
    });
    expect({ plan, changes }).toEqual({ plan: null, changes: [] });
    expect(userErrors.map(({ code, field }) => `${code} ${field.slice(1).join('.')}`).sort()).toEqual([
      'CONFLICT areas.1.goals.1.keyFigures.0.targets.2',
      'CONFLICT areas.1.goals.1.keyFigures.2',
      'CONFLICT areas.2',
      'INVALID areas.0.goals.0.contributors',
      'INVALID areas.1.goals.0.name',
      'INVALID areas.1.goals.1.keyFigures.0.targets.0.text',
      'INVALID to',
      'INVALID yellowAbove',
      'NOT_FOUND areas.0.goals.0.responsible',
      'NOT_FOUND areas.1.goals.1.keyFigures.1.id',
      'NOT_FOUND areas.1.goals.1.keyFigures.3.decision',
      'NOT_FOUND areas.1.goals.1.keyFigures.3.targets.0.decision',
    ]);
    expect(await dump(graph)).toEqual(before);
  });

  test.each([
    ['a new plan without a first day', { name: 'Ny plan' }, 'from', /«from» saknas/],
    ['a plan that loses its name', { id: PLAN, name: null }, 'name', /«name» saknas/],
    [
      'a name that another key figure of the goal has',
      withFigure({ id: FIGURE, name: 'Utsläpp' }),
      'areas.0.goals.0.keyFigures.0',
      /två gånger/,
    ],
    [
      'a target that says nothing',
      withFigure({ name: 'X', targets: [{ year: 2026, text: 'Minst' }] }),
      'areas.0.goals.0.keyFigures.0.targets.0.text',
      /kan inte läsas.*Minst 60 %/,
    ],
    [
      'a year that is none',
      withFigure({ name: 'X', targets: [{ year: 20_260, text: '5' }] }),
      'areas.0.goals.0.keyFigures.0.targets.0.year',
      /Värdet går inte an: För stor.*2200/,
    ],
    [
      'a Kolada id that is none',
      withFigure({ name: 'X', koladaId: '15505' }),
      'areas.0.goals.0.keyFigures.0.koladaId',
      /måste matcha.*NU/,
    ],
    ['a percent beyond reason', { id: PLAN, greenFrom: -1 }, 'greenFrom', /./],
  ])('%s', async (_, input, field, message) => {
    const { plan, userErrors } = await upsertPlan(input);
    expect(plan).toBeNull();
    expect(userErrors.map((fault) => fault.field.slice(1).join('.'))).toEqual([field]);
    expect(userErrors[0]?.message).toMatch(message);
  });

  test('the same wish sent twice is carried out once and answered alike', async () => {
    const input = {
      name: 'Önskad plan',
      from: '2026-01-01',
      areas: [{ name: 'A', goals: [{ name: 'B' }] }],
      idempotencyKey: 'plan-1',
    };
    const first = await upsertPlan(input);
    expect(first.changes).toHaveLength(3);
    expect(await upsertPlan(input)).toEqual(first);
  });

  test('who may not write is refused before anything is looked at', async () => {
    for (const asked of [
      'upsertPlan(input: {}) { plan { id } }',
      'recordOutcomes(input: {outcomes: []}) { unchanged }',
      'importOutcomes(input: {plan: "x", name: "x", contentBase64: "?"}) { found }',
      'publishReport(input: {plan: "x", year: 1}) { publishedReport { id } }',
    ]) {
      const { errors, status } = await closed.query(`mutation { ${asked} }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
      expect(status).toBe(403);
    }
  });
});
