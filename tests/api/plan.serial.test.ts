// Plans written over HTTP: made, set to something else where told and nowhere else, and refused with everything that is wrong at once.
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seedGraph } from '../../seed/main.ts';
import { dump } from '../support/dump.ts';
import { figuresOf, forgetPlan } from '../support/figures.ts';
import { emptiedGraph } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const graph = await emptiedGraph();
const api = await testServer();
const later = await testServer({ today: '2027-05-01' });
const closed = await testServer({ settings: { WRITE_KEYS: 'anna:en-riktigt-lang-nyckel-for-anna-1234567890' } });
const { upsertPlan, record, undo } = figuresOf(api);
const afterwards = figuresOf(later);
beforeAll(() => seedGraph(graph, { force: true }), 60_000);
const forget = (plan: string) => forgetPlan(graph, plan);

const WHOLE = `id name from to source example greenFrom yellowAbove areas { id ordinal name goals { id ordinal name responsible { id }
  projects { id } networks { id } keyFigures { id name unit direction koladaId definition droppedOn
  versions { name definition from to decision { id } } targets { year comparator value text decision { id } } } } }`;
const DECISION = 'decision:kommundirektorsgruppen-2022-06-17:4:2';
const OTHER_DECISION = 'decision:kommundirektorsgruppen-2019-04-05:3:1';
const PLAN = 'plan:regionens-plan-2026';
const FIGURE = 'key-figure:regionens-plan-2026:klimat:rent-vatten:badplatser-med-bra-vatten';
const INPUT = {
  name: 'Regionens plan 2026',
  from: '2026-01-01',
  to: '2027-12-31',
  areas: [
    {
      name: 'Klimat',
      goals: [
        {
          name: 'Rent vatten',
          responsible: 'municipality:1284',
          contributors: ['project:smarta-lokaler', 'network:skolchefsnatverket'],
          keyFigures: [
            {
              name: 'Badplatser med bra vatten',
              unit: '%',
              targets: [
                { year: 2026, text: 'Minst 80 %', decision: DECISION },
                { year: 2027, text: '90' },
              ],
            },
            { name: 'Utsläpp', unit: 'ton', direction: 'LOWER_IS_BETTER', targets: [{ year: 2026, text: '13' }] },
          ],
        },
      ],
    },
  ],
};
/** The input with another key figure in the place of its first. */
const withFigure = (figure: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  name: INPUT.name,
  areas: [{ name: 'Klimat', goals: [{ name: 'Rent vatten', keyFigures: [figure] }] }],
  ...more,
});
const figureNow = async (fields: string, server = api): Promise<Record<string, unknown>> =>
  (await server.data<{ node: Record<string, unknown> }>(`{ node(id: "${FIGURE}") { ... on KeyFigure { ${fields} } } }`))
    .node;

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

describe('whatever plan is written', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((text) =>
      text
        .normalize('NFC')
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
  const key = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\u2010-\u2015\u2212-]+/gu, '');
  const several = <T extends { name: string }>(one: fc.Arbitrary<T>) =>
    fc.uniqueArray(one, { maxLength: 3, selector: (thing) => key(thing.name) });
  const day = fc
    .integer({ min: 0, max: 3_000 })
    .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));
  const target = fc.record({
    year: fc.integer({ min: 1900, max: 2200 }),
    text: fc.oneof(
      fc
        .tuple(
          fc.constantFrom('Minst', 'Högst', 'Exakt', ''),
          fc.integer({ min: -500, max: 5_000 }),
          fc.constantFrom('', ' %', ',5 %'),
        )
        .map(([demand, value, rest]) => `${demand} ${value}${rest}`.trim()),
      fc.constantFrom('Klar', 'Klar under 2026', 'Minst index 41', '1 000 000'),
    ),
  });
  const figure = fc.record({
    name,
    unit: fc.constantFrom('%', 'st', 'index'),
    direction: fc.constantFrom('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'YES_NO'),
    definition: fc.option(name),
    droppedOn: fc.option(day),
    koladaId: fc.constantFrom(null, 'N15505', 'U00001'),
    targets: fc.uniqueArray(target, { maxLength: 3, selector: ({ year }) => year }),
  });
  const goal = fc.record({
    name,
    responsible: fc.constantFrom(null, 'municipality:1283', 'municipality:1260'),
    contributors: fc.subarray(['network:skolchefsnatverket', 'project:smart-stad', 'project:smarta-lokaler']),
    keyFigures: several(figure),
  });
  const plan = fc.record({
    name,
    from: fc.constantFrom('2019-01-01', '2020-02-29'),
    to: fc.option(day.filter((one) => one > '2020-03-01')),
    source: fc.option(name),
    example: fc.boolean(),
    greenFrom: fc.integer({ min: 90, max: 110 }),
    yellowAbove: fc.double({ min: 0, max: 90, noNaN: true }),
    areas: several(fc.record({ name, goals: several(goal) })),
  });

  test('is read back as it was told, and telling it again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (input) => {
        const { plan: read, userErrors } = await upsertPlan({ id: 'plan:prov', ...input }, WHOLE);
        expect(userErrors).toEqual([]);
        expect(read).toMatchObject({
          ...input,
          areas: input.areas.map(({ name: area, goals }, nth) => ({
            name: area,
            ordinal: nth + 1,
            goals: goals.map(({ name: called, responsible, contributors, keyFigures }, index) => ({
              name: called,
              ordinal: `${nth + 1}.${index + 1}`,
              responsible: responsible && { id: responsible },
              projects: contributors.filter((id) => id.startsWith('project:')).map((id) => ({ id })),
              networks: contributors.filter((id) => id.startsWith('network:')).map((id) => ({ id })),
              keyFigures: keyFigures.map(({ targets, ...rest }) => ({
                ...rest,
                versions: [{ name: rest.name, definition: rest.definition, from: input.from, to: null }],
                targets: targets
                  .toSorted((a, b) => a.year - b.year)
                  .map(({ year, text }) => ({ year, text, decision: null })),
              })),
            })),
          })),
        });
        const again = await upsertPlan({ id: 'plan:prov', ...input }, WHOLE);
        expect(again).toEqual({ plan: read, changes: [], userErrors: [] });
        await forget('prov');
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
