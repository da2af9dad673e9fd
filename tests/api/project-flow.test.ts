// How projects moved: read from the seed's minutes, and compared with the events of the projects themselves.
import { describe, expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();

type Count = { count: number; projects: { id: string }[] };
type Step = {
  from: string;
  to: string;
  projects: number;
  shortestDays: number;
  medianDays: number;
  longestDays: number;
};
type Flow = { from: string; to: string; steps: Step[] } & Record<(typeof COUNTED)[number], Count>;
const COUNTED = ['pitched', 'prioritised', 'declined', 'funded', 'finished'] as const;
const FIELDS = `from to ${COUNTED.map((name) => `${name} { count projects { id } }`).join(' ')} steps { from to projects shortestDays medianDays longestDays }`;
const flow = async (from: string, to: string, directive = ''): Promise<Flow> =>
  (
    await api.data<{ projectFlow: Flow }>(
      `query Q ${directive} { projectFlow(from: "${from}", to: "${to}") { ${FIELDS} } }`,
    )
  ).projectFlow;
const ids = ({ projects }: Count) => projects.map(({ id }) => id.replace('project:', ''));

describe('the flow of projects', () => {
  test('of February 2022 is the round of pitches on the eleventh, as the minutes have it', async () => {
    const found = await flow('2022-02-01', '2022-03-01');
    expect(ids(found.pitched)).toEqual([
      'datadelning-for-en-smidigare-trafikvardag',
      'film-i-familjen',
      'gemensam-utbildningsportal-i-familjen-helsingborg',
      'gemensam-vuxenutbildningsansokan',
      'tillganglighetsguide',
    ]);
    expect(found.pitched.count).toBe(5);
    expect(ids(found.prioritised).length + ids(found.declined).length).toBe(5);
    expect(ids(found.declined)).toEqual([
      'datadelning-for-en-smidigare-trafikvardag',
      'gemensam-utbildningsportal-i-familjen-helsingborg',
    ]);
    expect(found.steps).toContainEqual({
      from: 'PITCHED',
      to: 'DECLINED',
      projects: 2,
      shortestDays: 0,
      medianDays: 0,
      longestDays: 0,
    });
  });

  test.each([
    ['2019-01-01', '2023-01-01'],
    ['2021-01-01', '2022-01-01'],
    ['2022-06-17', '2022-06-18'],
    ['2022-06-18', '2022-08-26'],
  ])('counts each project to which it happened from %s to before %s, by the projects’ own events', async (from, to) => {
    type Projects = { projects: { nodes: { id: string; events: { kind: string; date: string | null }[] }[] } };
    const { projects } = await api.data<Projects>('{ projects(first: 100) { nodes { id events { kind date } } } }');
    const found = await flow(from, to);
    const KINDS: Record<string, string[]> = { finished: ['FINAL_REPORTED', 'ENDED'] };
    for (const name of COUNTED) {
      const kinds = KINDS[name] ?? [name.toUpperCase()];
      const expected = projects.nodes
        .filter(({ events }) =>
          events.some(({ kind, date }) => kinds.includes(kind) && date && date >= from && date < to),
        )
        .map(({ id }) => id.replace('project:', ''))
        .sort();
      expect([name, ids(found[name])]).toEqual([name, expected]);
      expect(found[name].count).toBe(expected.length);
    }
    expect([found.from, found.to]).toEqual([from, to]);
  });

  test('as of a day knows nothing later', async () => {
    const found = await flow('2019-01-01', '2023-01-01', '@asOf(date: "2021-12-31")');
    expect(found).toEqual({ ...(await flow('2019-01-01', '2022-01-01')), to: '2023-01-01' });
    expect(found.finished.count).toBeLessThan((await flow('2019-01-01', '2023-01-01')).finished.count);
  });

  test.each([
    ['2022-01-01', '2022-01-01'],
    ['2022-01-01', '2021-01-01'],
  ])('from %s to %s is refused: the range is empty', async (from, to) => {
    const { errors } = await api.query(`{ projectFlow(from: "${from}", to: "${to}") { from } }`);
    expect(errors?.[0]?.message).toBe(
      `The range ${from}–${to} is empty: «from» must come before «to», which is not included.`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'projectFlow.to' });
    expect(await api.data('{ __typename }')).toEqual({ __typename: 'Query' });
  });

  test('without a day, or with one that is none, is refused before anything is asked of the graph', async () => {
    for (const range of ['from: "2022-01-01"', 'from: "2022-02-30", to: "2022-03-01"'])
      expect((await api.query(`{ projectFlow(${range}) { from } }`)).errors?.[0]?.extensions).toMatchObject({
        code: 'GRAPHQL_VALIDATION_FAILED',
      });
  });
});
