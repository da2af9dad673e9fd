import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { testServer } from '../support/server.ts';

const api = await testServer();
type Edge = { cursor: string; score: number; highlight: string | null; node: { id: string; name: string } };
type Search = {
  search: { totalCount: number; edges: Edge[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
};
const QUERY = `query ($text: String!, $types: [EntityType!], $first: Int, $after: String) { search(text: $text, types: $types, first: $first, after: $after) {
  totalCount edges { cursor score highlight node { id name } } pageInfo { hasNextPage endCursor } } }`;
const search = async (text: string, more: Record<string, unknown> = {}) =>
  (await api.data<Search>(QUERY, { text, first: 100, ...more })).search;
const ids = async (text: string, more?: Record<string, unknown>) =>
  (await search(text, more)).edges.map(({ node }) => node.id);

describe('what is typed finds what is meant', () => {
  test.each([
    ['the name in capitals', 'SMARTA LOKALER', 'project:smarta-lokaler'],
    ['an alias', 'Kommundirektörsmöte i Familjen Helsingborg', 'body:kommundirektorsgruppen'],
    ['a name with words that say nothing', 'Film i Familjen', 'project:film-i-familjen'],
    ['hyphens', 'Kultur- och industriarv', 'project:kultur-och-industriarv'],
    ['hyphens in a name', 'Lars-Ola', 'person:lars-ola-olsson'],
    ['one letter wrong in a name', 'Pebrsson', 'person:robin-persson'],
    ['one letter missing', 'orkeljunga', 'municipality:1257'],
    ['å, ä and ö left out', 'hoganas', 'municipality:1284'],
    ['å, ä and ö left out, with words that say nothing', 'natverk for skolchefer', 'network:skolchefsnatverket'],
    ['a beginning without its dots', 'orkellj', 'municipality:1257'],
    ['å as two characters, as some keyboards send it', 'Ba\u030astad', 'municipality:1278'],
    ['a code', '1283', 'municipality:1283'],
    ['a name with a genitive', 'SKR:s kommundirektörsnätverk', 'network:skrs-kommundirektorsnatverk'],
  ])('%s', async (_, text, id) => {
    expect((await ids(text))[0]).toBe(id);
  });

  test('another form of the word', async () => {
    expect(await ids('kommundirektör')).toEqual(expect.arrayContaining(await ids('kommundirektörer')));
    expect((await ids('projektplaner')).sort()).toEqual((await ids('projektplan')).sort());
  });

  test('every word must be met, in any order', async () => {
    expect(await ids('lokaler smarta')).toEqual(await ids('smarta lokaler'));
    expect(await ids('smarta zzzz')).toEqual([]);
  });

  test('a year is that year and no other', async () => {
    const hits = await search('2019', { types: ['MATTER', 'DECISION'] });
    expect(hits.edges.length).toBeGreaterThan(0);
    for (const { node, highlight } of hits.edges) expect(`${node.name} ${highlight}`).toContain('2019');
  });
});

describe('hits', () => {
  test('are ordered: the name in full, names, headings, running text', async () => {
    const { edges } = await search('smarta lokaler');
    expect(edges.map(({ node }) => node.id.split(':')[0])).toEqual(['project', 'item', 'decision', 'document', 'item']);
    const scores = edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(Math.min(...scores)).toBeGreaterThan(0);
  });

  test('say where the text is, unless the name itself is the hit', async () => {
    const { edges } = await search('smarta lokaler');
    expect(edges[0]).toMatchObject({ node: { name: 'Smarta lokaler' }, highlight: null });
    expect(edges[1]?.highlight).toBe('Projektplan Smarta lokaler');
    for (const { highlight } of edges.slice(1)) expect(highlight).toMatch(/^[^<]*smarta lokaler[^<]{0,200}$/i);
    expect((await search('SKR')).edges[0]).toMatchObject({
      node: { name: 'Sveriges Kommuner och Regioner' },
      highlight: 'SKR',
    });
  });

  test('on several passages of a document are one hit on the document', async () => {
    const { edges, totalCount } = await search('kommundirektörsgruppen', { types: ['PASSAGE'] });
    const found = edges.map(({ node }) => node.id);
    expect(found.every((id) => id.startsWith('document:'))).toBe(true);
    expect(new Set(found).size).toBe(totalCount);
  });

  test('can be narrowed to kinds; kinds without words of their own give none', async () => {
    expect(await ids('helsingborg', { types: ['MUNICIPALITY', 'PERSON'] })).toEqual(['municipality:1283']);
    expect(await search('helsingborg', { types: ['FUNDING', 'GOAL'] })).toMatchObject({ totalCount: 0, edges: [] });
    expect(await search('helsingborg', { types: [] })).toMatchObject({ totalCount: 0, edges: [] });
  });

  test('dated after the day asked for are left out', async () => {
    const { search: found } = await api.data<Search>(
      'query @asOf(date: "2021-12-31") { search(text: "lokaler", first: 100) { totalCount edges { node { id } } } }',
    );
    expect(found.totalCount).toBe(found.edges.length);
    expect(JSON.stringify(found.edges)).not.toContain('2022');
  });

  test('are all walked once, page by page, as many as the count says', async () => {
    const all = await search('helsingborg');
    const walked: string[] = [];
    for (let after: string | null = null; ; ) {
      const { edges, pageInfo } = await search('helsingborg', { first: 7, after });
      walked.push(...edges.map(({ node }) => node.id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(walked).toEqual(all.edges.map(({ node }) => node.id));
    expect(new Set(walked).size).toBe(all.totalCount);
  });
});

test.each([
  ['people', 'PERSON', 'Pebrsson'],
  ['municipalities', 'MUNICIPALITY', 'hoganas'],
  ['projects', 'PROJECT', 'datadelning för trafik'],
  ['networks', 'NETWORK', 'natverk for skolch'],
])('%s filtered by text are those that a search for it finds', async (list, type, text) => {
  type List = Record<string, { totalCount: number; nodes: { id: string }[] }>;
  const asked = `query ($text: String) { ${list}(filter: { text: $text }) { totalCount nodes { id } } }`;
  const { [list]: found } = await api.data<List>(asked, { text });
  expect(found?.nodes.map(({ id }) => id).sort()).toEqual((await ids(text, { types: [type] })).sort());
  expect(found?.totalCount).toBe(found?.nodes.length);
  expect(found?.totalCount).toBeGreaterThan(0);
});

test('any text at all is answered', async () => {
  const syntax = 'AND NOT \\ /[/ a^-1^x *:* /.*/ name:[*TO*] " ( ~ ? İ \u0000 日本'.split(' ');
  const special = fc.constantFrom(...syntax, ' ');
  const mixed = fc
    .array(fc.oneof(special, fc.string({ unit: 'binary' })), { maxLength: 8 })
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(mixed, async (text) => {
      expect(await search(text)).toMatchObject({ totalCount: expect.any(Number) });
    }),
    { numRuns: 100 },
  );
  for (const text of ['', '   ', '!?', '\u0301'.repeat(30)])
    expect(await search(text)).toMatchObject({ totalCount: 0, edges: [] });
  expect((await search('kommun '.repeat(140))).totalCount).toBeGreaterThan(0);
});
