// Who works with whom: read from the seed by hand, and compared with the lists that the same API gives.
import { describe, expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();

const HELSINGBORG = 'municipality:1283';
const HOGANAS = 'municipality:1284';
const KLIPPAN = 'municipality:1276';
const ANGELHOLM = 'municipality:1292';

type Town = { id: string; name: string };
type Tie = {
  a: Town;
  b: Town;
  weight: number;
  projects: Town[];
  networks: Town[];
  agreements: Town[];
  presentations: { id: string; heading: string }[];
  meetings: number;
};
const TIE =
  'a { id name } b { id name } weight projects { id name } networks { id name } agreements { id name } presentations { id heading } meetings';
type Matrix = { municipalities: Town[]; weights: number[][]; ties: { totalCount: number; nodes: Tie[] } };
async function matrix(wish = '', directive = ''): Promise<Matrix> {
  const asked = wish === '' ? '' : `(${wish})`;
  const text = `query Q ${directive} { collaboration${asked} { municipalities { id name } weights ties(first: 100) { totalCount nodes { ${TIE} } } } }`;
  return (await api.data<{ collaboration: Matrix }>(text)).collaboration;
}
const pairs = ({ ties }: Matrix) => ties.nodes.map(({ a, b, weight }) => [a.name, b.name, weight]);
const names = (all: readonly Town[]) => all.map(({ name }) => name);

const EVERY_WAY = [
  '',
  'via: [PRESENTATION]',
  'via: [MEETING]',
  'via: [PROJECT, PRESENTATION, MEETING], weighting: NEWMAN',
  'at: "2022-02-11"',
  'via: [MEETING], at: "2021-06-18", weighting: NEWMAN',
  'via: [MEETING, PROJECT], during: {from: "2021-01-01", to: "2022-02-12"}',
  `municipalities: ["${HELSINGBORG}", "${HOGANAS}", "${ANGELHOLM}"], via: [MEETING], weighting: NEWMAN`,
];

describe('the matrix', () => {
  test('says who shares what, as the minutes do', async () => {
    const found = await matrix();
    expect(names(found.municipalities)).toEqual([
      ...['Bjuv', 'Båstad', 'Helsingborg', 'Höganäs', 'Klippan', 'Landskrona'],
      ...['Perstorp', 'Svalöv', 'Åstorp', 'Ängelholm', 'Örkelljunga'],
    ]);
    expect(found.ties.nodes.map(({ a, b, projects }) => [a.name, b.name, names(projects)])).toEqual([
      ['Helsingborg', 'Höganäs', ['Kultur- och industriarv']],
      ['Helsingborg', 'Klippan', ['Film i Familjen']],
      ['Höganäs', 'Ängelholm', ['Tillgänglighetsguide']],
    ]);
    for (const { networks, agreements, presentations, meetings } of found.ties.nodes)
      expect([networks, agreements, presentations, meetings]).toEqual([[], [], [], 0]);
  });

  test('ties those who presented the same project, not all who pitched at the same meeting', async () => {
    const { ties } = await matrix('via: [PRESENTATION]');
    expect(ties.nodes.map(({ a, b, presentations }) => [a.name, b.name, presentations.map(({ id }) => id)])).toEqual([
      ['Helsingborg', 'Höganäs', ['item:kommundirektorsgruppen-2021-06-18:2']],
      ['Helsingborg', 'Klippan', ['item:kommundirektorsgruppen-2022-02-11:4']],
      ['Höganäs', 'Ängelholm', ['item:kommundirektorsgruppen-2022-02-11:4']],
    ]);
  });

  test.each(EVERY_WAY)('is symmetric, empty on the diagonal, and says the same as its ties: %s', async (wish) => {
    const { municipalities, weights, ties } = await matrix(wish);
    const place = new Map(municipalities.map(({ id }, index) => [id, index]));
    const expected = municipalities.map(() => municipalities.map(() => 0));
    for (const { a, b, weight } of ties.nodes) {
      const [i = -1, j = -1] = [place.get(a.id), place.get(b.id)];
      expect(i).toBeLessThan(j);
      expect(weight).toBeGreaterThan(0);
      for (const [x, y] of [
        [i, j],
        [j, i],
      ] as const)
        (expected[x] ?? [])[y] = weight;
    }
    expect(weights).toEqual(expected);
    expect(ties.totalCount).toBe(ties.nodes.length);
  });

  test.each(EVERY_WAY)('has its ties in order, the strongest first and then by name: %s', async (wish) => {
    const { municipalities, ties } = await matrix(wish);
    const place = new Map(municipalities.map(({ id }, index) => [id, index]));
    const key = ({ a, b }: Tie) => (place.get(a.id) ?? 0) * 100 + (place.get(b.id) ?? 0);
    const sorted = [...ties.nodes].sort((one, other) =>
      Math.abs(one.weight - other.weight) < 1e-9 ? key(one) - key(other) : other.weight - one.weight,
    );
    expect(ties.nodes).toEqual(sorted);
  });

  test('weighs projects by who takes part in them', async () => {
    type Projects = {
      projects: { nodes: (Town & { participants: { edges: { role: string; node: { id: string } }[] } })[] };
    };
    for (const at of ['2021-06-18', '2022-02-11', '2022-08-26']) {
      const { projects } = await api.data<Projects>(
        `{ projects(first: 100) { nodes { id name participants(at: "${at}", first: 100) { edges { role node { id } } } } } }`,
      );
      const taking = projects.nodes.map(({ participants }) => [
        ...new Set(
          participants.edges
            .filter(({ role, node }) => !/INVITED|DECLINED/.test(role) && node.id.startsWith('municipality:'))
            .map(({ node }) => node.id),
        ),
      ]);
      const { municipalities, weights } = await matrix(`via: [PROJECT], weighting: NEWMAN, at: "${at}"`);
      const expected = municipalities.map((a) =>
        municipalities.map((b) =>
          taking
            .filter((who) => a.id !== b.id && who.includes(a.id) && who.includes(b.id))
            .reduce((sum, who) => sum + 1 / (who.length - 1), 0),
        ),
      );
      expect(weights).toEqual(expected);
      expect(weights.flat().some((weight) => weight > 0)).toBe(true);
    }
  });

  test('counts meetings at which both were represented, as the attendance lists say', async () => {
    type Meetings = {
      meetings: {
        nodes: { date: string; attendance: { role: string; status: string; representing: { id: string }[] }[] }[];
      };
    };
    const { meetings } = await api.data<Meetings>(
      '{ meetings(first: 100) { nodes { date attendance { role status representing { id } } } } }',
    );
    const there = meetings.nodes.map(
      ({ attendance }) =>
        new Set(
          attendance
            .filter(({ role, status }) => /^(MEMBER|SERVING_SUBSTITUTE)$/.test(role) && status !== 'ABSENT')
            .flatMap(({ representing }) => representing.map(({ id }) => id)),
        ),
    );
    const { municipalities, weights } = await matrix('via: [MEETING]');
    const both = (a: Town, b: Town) => there.filter((who) => a.id !== b.id && who.has(a.id) && who.has(b.id)).length;
    expect(weights).toEqual(municipalities.map((a) => municipalities.map((b) => both(a, b))));
  });

  test('of some municipalities weighs by Newman as the whole one does: others count as taking part', async () => {
    const some = [HELSINGBORG, HOGANAS, ANGELHOLM];
    for (const via of ['PROJECT', 'MEETING', 'PRESENTATION']) {
      const whole = await matrix(`via: [${via}], weighting: NEWMAN`);
      const part = await matrix(`via: [${via}], weighting: NEWMAN, municipalities: ${JSON.stringify(some)}`);
      expect(names(part.municipalities)).toEqual(['Helsingborg', 'Höganäs', 'Ängelholm']);
      const places = part.municipalities.map(({ id }) => whole.municipalities.findIndex((one) => one.id === id));
      const expected = places.map((i) => places.map((j) => whole.weights[i]?.[j]));
      for (const [i, row] of part.weights.entries())
        for (const [j, weight] of row.entries()) expect(weight).toBeCloseTo(expected[i]?.[j] ?? -1, 12);
    }
  });

  test('is of what is shared on the day, within the range, and as sure as asked for', async () => {
    expect(pairs(await matrix('at: "2021-06-17"'))).toEqual([]);
    expect(pairs(await matrix('at: "2021-06-18"'))).toEqual([['Helsingborg', 'Höganäs', 1]]);
    expect(pairs(await matrix('during: {to: "2021-06-18"}'))).toEqual([]);
    expect(pairs(await matrix('during: {to: "2022-02-11"}'))).toEqual([['Helsingborg', 'Höganäs', 1]]);
    expect(pairs(await matrix('', '@asOf(date: "2020-12-31")'))).toEqual([]);
    expect(pairs(await matrix('', '@asOf(date: "2021-12-31")'))).toEqual([['Helsingborg', 'Höganäs', 1]]);
    expect(pairs(await matrix('certainty: [STATED, OBSERVED, CURATED]'))).toEqual([]);
    expect(pairs(await matrix('certainty: [INFERRED]'))).toHaveLength(3);
  });

  test('counts on a day the meetings and presentations up to it, and in a range those within it', async () => {
    const of = async (wish: string) => pairs(await matrix(`via: [PRESENTATION], ${wish}`)).length;
    expect(await of('at: "2021-06-17"')).toBe(0);
    expect(await of('at: "2021-06-18"')).toBe(1);
    expect(await of('at: "2022-12-31"')).toBe(3);
    expect(await of('during: {from: "2021-06-19"}')).toBe(2);
    expect(await of('during: {from: "2021-06-18", to: "2021-06-19"}')).toBe(1);
    expect(await of('during: {from: "2021-06-18", to: "2022-02-11"}')).toBe(1);
  });

  test('of one municipality, or of the same one twice, is empty', async () => {
    const { municipalities, weights } = await matrix(`municipalities: ["${HELSINGBORG}", "${HELSINGBORG}"]`);
    expect([names(municipalities), weights]).toEqual([['Helsingborg'], [[0]]]);
  });
});

type Page<T> = {
  totalCount: number;
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};
/** Every page of a list, two at a time. */
async function allPages<T>(ask: (after: string) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  let after = '';
  for (;;) {
    const { nodes, edges, pageInfo } = await ask(after);
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = `, after: "${pageInfo.endCursor}"`;
  }
}

describe('ties', () => {
  test('come page by page, each once and in order', async () => {
    const whole = await matrix('via: [MEETING], weighting: NEWMAN');
    const page =
      'totalCount nodes { a { name } b { name } weight } edges { cursor node { a { name } b { name } weight } } pageInfo { hasNextPage endCursor }';
    const found = await allPages<Tie>(
      async (after) =>
        (
          await api.data<{ collaboration: { ties: Page<Tie> } }>(
            `{ collaboration(via: [MEETING], weighting: NEWMAN) { ties(first: 20${after}) { ${page} } } }`,
          )
        ).collaboration.ties,
    );
    expect(found.map(({ a, b, weight }) => [a.name, b.name, weight])).toEqual(pairs(whole));
    expect(found.length).toBeGreaterThan(40);
  });
});

describe('collaborators', () => {
  type Collaborators = Omit<Page<Town>, 'edges'> & {
    edges: { cursor: string; weight: number; node: Town; tie: Tie }[];
  };
  const ask = async (id: string, wish: string): Promise<Collaborators> =>
    (
      await api.data<{ municipality: { collaborators: Collaborators } }>(
        `{ municipality(id: "${id}") { collaborators(${wish}) { totalCount nodes { id name } edges { cursor weight node { id name } tie { ${TIE} } } pageInfo { hasNextPage endCursor } } } }`,
      )
    ).municipality.collaborators;

  test.each([
    'first: 100',
    'first: 100, via: [MEETING]',
    'first: 100, via: [PROJECT, MEETING], weighting: NEWMAN, at: "2022-02-11"',
  ])(
    'are for each municipality its row of the matrix, the closest first and then by name: %s',
    async (wish) => {
      const whole = await matrix(wish.replace(/^first: 100(, )?/, ''));
      const place = new Map(whole.municipalities.map(({ id }, index) => [id, index]));
      for (const [i, { id }] of whole.municipalities.entries()) {
        const { edges, totalCount } = await ask(id, wish);
        const row = whole.weights[i] ?? [];
        const expected = whole.municipalities
          .map((other, j) => ({ id: other.id, weight: row[j] ?? 0 }))
          .filter(({ weight }) => weight > 0)
          .sort((a, b) =>
            Math.abs(a.weight - b.weight) < 1e-9
              ? (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)
              : b.weight - a.weight,
          );
        expect(edges.map(({ node, weight }) => ({ id: node.id, weight }))).toEqual(expected);
        expect(totalCount).toBe(expected.length);
        for (const { node, tie, weight } of edges) {
          expect([tie.a.id, tie.b.id].sort()).toEqual([id, node.id].sort());
          expect(whole.ties.nodes).toContainEqual({ ...tie, weight });
        }
      }
    },
    30_000,
  );

  test('come page by page, each once', async () => {
    const whole = await ask(HELSINGBORG, 'first: 100, via: [MEETING]');
    const paged = await allPages((after) => ask(HELSINGBORG, `first: 3, via: [MEETING]${after}`));
    expect(paged).toEqual(whole.nodes);
    expect(paged.length).toBe(10);
  });

  test('follow the day of the whole question', async () => {
    const text = (day: string) =>
      `query Q @asOf(date: "${day}") { municipality(id: "${HELSINGBORG}") { collaborators { nodes { name } } } }`;
    const of = async (day: string) =>
      names(
        (await api.data<{ municipality: { collaborators: Page<Town> } }>(text(day))).municipality.collaborators.nodes,
      );
    expect(await of('2020-12-31')).toEqual([]);
    expect(await of('2021-12-31')).toEqual(['Höganäs']);
    expect(await of('2022-02-11')).toEqual(['Höganäs', 'Klippan']);
  });
});

describe('collaboration over time', () => {
  type Row = { from: string; to: string; ties: number; shared: number; started: Tie[]; ended: Tie[] };
  const ask = async (wish = '', directive = ''): Promise<Row[]> =>
    (
      await api.data<{ collaborationOverTime: Row[] }>(
        `query Q ${directive} { collaborationOverTime${wish && `(${wish})`} { from to ties shared started { ${TIE} } ended { ${TIE} } } }`,
      )
    ).collaborationOverTime;
  const said = (all: readonly Tie[]) => all.map(({ a, b }) => `${a.name}–${b.name}`);

  test('begins with the year that anything is known of and ends with the present one', async () => {
    const rows = await ask();
    expect(rows.map(({ from, to, ties, shared }) => [from, to, ties, shared])).toEqual([
      ['2019-01-01', '2020-01-01', 0, 0],
      ['2020-01-01', '2021-01-01', 0, 0],
      ['2021-01-01', '2022-01-01', 1, 1],
      ...[2022, 2023, 2024, 2025, 2026].map((year) => [`${year}-01-01`, `${year + 1}-01-01`, 3, 3]),
    ]);
    expect(rows.map(({ started }) => said(started)).filter((some) => some.length > 0)).toEqual([
      ['Helsingborg–Höganäs'],
      ['Helsingborg–Klippan', 'Höganäs–Ängelholm'],
    ]);
    expect(rows.flatMap(({ ended }) => ended)).toEqual([]);
  });

  test('says of each period what the matrix says of its days', async () => {
    for (const interval of ['YEAR', 'HALF_YEAR', 'QUARTER']) {
      const rows = await ask(
        `interval: ${interval}, via: [PROJECT, MEETING], during: {from: "2021-01-01", to: "2023-01-01"}`,
      );
      expect(rows).toHaveLength({ YEAR: 2, HALF_YEAR: 4, QUARTER: 8 }[interval] ?? 0);
      for (const { from, to, ties, shared } of rows) {
        const { ties: expected } = await matrix(`via: [PROJECT, MEETING], during: {from: "${from}", to: "${to}"}`);
        expect([from, ties, shared]).toEqual([
          from,
          expected.totalCount,
          expected.nodes.reduce((sum, { weight }) => sum + weight, 0),
        ]);
      }
    }
  }, 30_000);

  test('of meetings tells what ended with what it was', async () => {
    const rows = await ask(`via: [MEETING], municipalities: ["${HELSINGBORG}", "${KLIPPAN}"]`);
    const told = (all: Tie[]) => all.map(({ meetings }) => meetings);
    expect(rows.slice(0, 5).map(({ from, ties, started, ended }) => [from, ties, told(started), told(ended)])).toEqual([
      ['2019-01-01', 1, [1], []],
      ['2020-01-01', 0, [], [1]],
      ['2021-01-01', 1, [1], []],
      ['2022-01-01', 1, [], []],
      ['2023-01-01', 0, [], [1]],
    ]);
  });

  test('in a part of the time knows what was there before it', async () => {
    const [first] = await ask('during: {from: "2022-01-01"}');
    expect(first?.from).toBe('2022-01-01');
    expect(first?.ties).toBe(3);
    expect(said(first?.started ?? [])).toEqual(['Helsingborg–Klippan', 'Höganäs–Ängelholm']);
  });

  test('ends on the day that the whole question is about', async () => {
    const rows = await ask('', '@asOf(date: "2021-12-31")');
    expect(rows.map(({ from, ties }) => [from, ties])).toEqual([
      ['2019-01-01', 0],
      ['2020-01-01', 0],
      ['2021-01-01', 1],
    ]);
  });
});
