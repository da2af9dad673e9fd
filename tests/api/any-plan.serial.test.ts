// Any plan that can be written over HTTP is read back as it was told.
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seedGraph } from '../../seed/main.ts';
import { figuresOf, forgetPlan } from '../support/figures.ts';
import { WHOLE } from '../support/made-plan.ts';
import { emptiedGraph } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const graph = await emptiedGraph();
const api = await testServer();
const { upsertPlan } = figuresOf(api);
beforeAll(() => seedGraph(graph, { force: true }), 60_000);
const forget = (plan: string) => forgetPlan(graph, plan);

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
