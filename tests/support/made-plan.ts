// A plan as a form would send it, for tests that write plans: two key figures of one goal.

export const WHOLE = `id name from to source example greenFrom yellowAbove areas { id ordinal name goals { id ordinal name responsible { id }
  projects { id } networks { id } keyFigures { id name unit direction koladaId definition droppedOn
  versions { name definition from to decision { id } } targets { year comparator value text decision { id } } } } }`;
export const DECISION = 'decision:kommundirektorsgruppen-2022-06-17:4:2';
export const OTHER_DECISION = 'decision:kommundirektorsgruppen-2019-04-05:3:1';
export const PLAN = 'plan:regionens-plan-2026';
export const FIGURE = 'key-figure:regionens-plan-2026:klimat:rent-vatten:badplatser-med-bra-vatten';
export const INPUT = {
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
export const withFigure = (figure: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  name: INPUT.name,
  areas: [{ name: 'Klimat', goals: [{ name: 'Rent vatten', keyFigures: [figure] }] }],
  ...more,
});
