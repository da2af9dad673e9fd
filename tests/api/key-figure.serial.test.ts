// Key figures written over HTTP: worded anew, dropped, with other targets and decisions, and always the same key figure.
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { seedGraph } from '../../seed/main.ts';
import { figuresOf, forgetPlan } from '../support/figures.ts';
import { DECISION, FIGURE, INPUT, OTHER_DECISION, PLAN, withFigure } from '../support/made-plan.ts';
import { emptiedGraph } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const graph = await emptiedGraph();
const api = await testServer();
const later = await testServer({ today: '2027-05-01' });
const { upsertPlan, record, undo } = figuresOf(api);
const afterwards = figuresOf(later);
beforeAll(() => seedGraph(graph, { force: true }), 60_000);
const forget = (plan: string) => forgetPlan(graph, plan);
const figureNow = async (fields: string, server = api): Promise<Record<string, unknown>> =>
  (await server.data<{ node: Record<string, unknown> }>(`{ node(id: "${FIGURE}") { ... on KeyFigure { ${fields} } } }`))
    .node;

describe('a key figure', () => {
  beforeEach(async () => {
    await forget('regionens-plan-2026');
    await upsertPlan(INPUT);
  });

  test('keeps its identity when it is worded anew, and tells how it was called', async () => {
    const { userErrors, changes } = await afterwards.upsertPlan(
      withFigure({ id: FIGURE, name: 'Badplatser med utmärkt vatten', definition: 'EU-bad', decision: DECISION }),
    );
    expect(userErrors).toEqual([]);
    expect(changes.map(({ action, subject }) => [action, subject])).toEqual([['UPDATED', FIGURE]]);
    expect(await figureNow('id name versions { name definition from to decision { id } } targets { text }')).toEqual({
      id: FIGURE,
      name: 'Badplatser med utmärkt vatten',
      versions: [
        { name: 'Badplatser med bra vatten', definition: null, from: '2026-01-01', to: '2027-05-01', decision: null },
        {
          name: 'Badplatser med utmärkt vatten',
          definition: 'EU-bad',
          from: '2027-05-01',
          to: null,
          decision: { id: DECISION },
        },
      ],
      targets: [{ text: 'Minst 80 %' }, { text: '90' }],
    });
    const followUp = (year: number) => api.data(`{ followUp(plan: "${PLAN}", year: ${year}) { reworded { id } } }`);
    expect([await followUp(2026), await followUp(2027)]).toEqual([
      { followUp: { reworded: [] } },
      { followUp: { reworded: [{ id: FIGURE }] } },
    ]);
    expect(await undo(changes[0]?.id)).toEqual([]);
    expect(await figureNow('name versions { name to }')).toEqual({
      name: 'Badplatser med bra vatten',
      versions: [{ name: 'Badplatser med bra vatten', to: null }],
    });
  });

  test('another spelling or a definition that was missing is no new wording; one from before the last is refused', async () => {
    await upsertPlan(withFigure({ name: 'badplatser med  bra vatten', definition: 'Enligt EU' }));
    expect(await figureNow('name versions { name definition from to }')).toEqual({
      name: 'badplatser med  bra vatten',
      versions: [{ name: 'badplatser med  bra vatten', definition: 'Enligt EU', from: '2026-01-01', to: null }],
    });
    const { userErrors } = await upsertPlan(withFigure({ id: FIGURE, name: 'Annat', since: '2025-01-01' }));
    expect(userErrors).toEqual([
      {
        code: 'INVALID',
        field: ['input', 'areas', '0', 'goals', '0', 'keyFigures', '0', 'since'],
        message: expect.stringContaining('gäller från 2026-01-01'),
      },
    ]);
  });

  test('gives its name free when it gets another: what is then called so is a key figure of its own', async () => {
    await upsertPlan(withFigure({ id: FIGURE, name: 'Badvatten', since: '2026-06-01' }));
    const { plan, userErrors } = await upsertPlan(
      withFigure({ name: 'Badplatser med bra vatten' }),
      'areas { goals { keyFigures { id name versions { name } } } }',
    );
    expect(userErrors).toEqual([]);
    expect(plan).toMatchObject({
      areas: [
        {
          goals: [
            {
              keyFigures: [
                { id: FIGURE, name: 'Badvatten', versions: [{}, {}] },
                { name: 'Utsläpp' },
                { id: `${FIGURE}-2`, name: 'Badplatser med bra vatten', versions: [{}] },
              ],
            },
          ],
        },
      ],
    });
  });

  test('whose name differs from another’s in signs only is not taken for it', async () => {
    const { plan } = await upsertPlan(
      withFigure(
        { name: 'Utsläpp (%)' },
        {
          areas: [
            {
              name: 'Klimat',
              goals: [{ name: 'Rent vatten', keyFigures: [{ name: 'Utsläpp (%)' }, { name: 'Utslapp' }] }],
            },
          ],
        },
      ),
      'areas { goals { keyFigures { id name } } }',
    );
    expect(plan).toMatchObject({
      areas: [
        {
          goals: [
            {
              keyFigures: [
                { id: FIGURE },
                { id: expect.stringMatching(/:utslapp$/), name: 'Utsläpp' },
                { id: expect.stringMatching(/:utslapp-2$/), name: 'Utsläpp (%)' },
                { id: expect.stringMatching(/:utslapp-3$/), name: 'Utslapp' },
              ],
            },
          ],
        },
      ],
    });
  });

  test('that is dropped is in no light and is listed, from the period on in which it was', async () => {
    await record([
      { keyFigure: FIGURE, year: 2026, value: 10 },
      { keyFigure: FIGURE, year: 2026, period: 'TERTIAL_1', value: 10 },
      { keyFigure: FIGURE.replace('badplatser-med-bra-vatten', 'utslapp'), year: 2026, value: 10 },
    ]);
    const ask = async (period: string) =>
      (
        await api.data<{ followUp: unknown }>(
          `{ followUp(plan: "${PLAN}", year: 2026, period: ${period}) { goalsReached goalsMeasured dropped { id droppedOn adopted(year: 2026, period: ${period}) } } }`,
        )
      ).followUp;
    expect(await ask('YEAR_END')).toEqual({ goalsReached: 0, goalsMeasured: 1, dropped: [] });
    const { userErrors } = await upsertPlan(withFigure({ id: FIGURE, droppedOn: '2026-08-31' }));
    expect(userErrors).toEqual([]);
    expect(await ask('TERTIAL_1')).toEqual({ goalsReached: 0, goalsMeasured: 1, dropped: [] });
    const dropped = [{ id: FIGURE, droppedOn: '2026-08-31', adopted: false }];
    expect(await ask('TERTIAL_2')).toEqual({ goalsReached: 0, goalsMeasured: 0, dropped });
    expect(await ask('YEAR_END')).toEqual({ goalsReached: 1, goalsMeasured: 1, dropped });
    await upsertPlan(withFigure({ id: FIGURE, droppedOn: null }));
    expect(await ask('YEAR_END')).toEqual({ goalsReached: 0, goalsMeasured: 1, dropped: [] });
  });

  test('has its targets set, changed and taken away, each by its year', async () => {
    await upsertPlan(
      withFigure({
        id: FIGURE,
        targets: [
          { year: 2026, text: 'Minst 85 %' },
          { year: 2028, text: 'Klar' },
        ],
      }),
    );
    const fields = 'targets { year comparator value text decision { id } }';
    expect(await figureNow(fields)).toEqual({
      targets: [
        { year: 2026, comparator: 'AT_LEAST', value: 85, text: 'Minst 85 %', decision: { id: DECISION } },
        { year: 2027, comparator: 'AT_LEAST', value: 90, text: '90', decision: null },
        { year: 2028, comparator: 'DONE', value: null, text: 'Klar', decision: null },
      ],
    });
    const { changes } = await upsertPlan(
      withFigure({
        id: FIGURE,
        targets: [
          { year: 2026, text: null },
          { year: 2028, text: null },
          { year: 2030, text: null },
        ],
      }),
    );
    expect(await figureNow(fields)).toEqual({
      targets: [{ year: 2027, comparator: 'AT_LEAST', value: 90, text: '90', decision: null }],
    });
    expect(await undo(changes[0]?.id)).toEqual([]);
    expect(await figureNow('targets { text decision { id } }')).toEqual({
      targets: [
        { text: 'Minst 85 %', decision: { id: DECISION } },
        { text: '90', decision: null },
        { text: 'Klar', decision: null },
      ],
    });
  });

  test('rests on the decision that is named last, or on none', async () => {
    const decided = async (decision: string | null) => {
      await upsertPlan(withFigure({ id: FIGURE, targets: [{ year: 2026, text: 'Minst 80 %', decision }] }));
      return figureNow('targets { decision { id } }');
    };
    expect(await decided(OTHER_DECISION)).toEqual({
      targets: [{ decision: { id: OTHER_DECISION } }, { decision: null }],
    });
    expect(await decided(null)).toEqual({ targets: [{ decision: null }, { decision: null }] });
  });

  test('that turns out to be better when lower has its bare targets read again', async () => {
    await upsertPlan(withFigure({ id: FIGURE, direction: 'LOWER_IS_BETTER' }));
    expect(await figureNow('direction targets { comparator text }')).toEqual({
      direction: 'LOWER_IS_BETTER',
      targets: [
        { comparator: 'AT_LEAST', text: 'Minst 80 %' },
        { comparator: 'AT_MOST', text: '90' },
      ],
    });
  });
});
