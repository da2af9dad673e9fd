import { expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();
type Issues = {
  dataIssues: { totalCount: number; nodes: { id: string; kind: string }[]; pageInfo: { endCursor: string } };
};

test('questions come with those of the latest document first, and a page goes on where the last one ended', async () => {
  const page = 'totalCount nodes { id kind } pageInfo { endCursor }';
  const { dataIssues: first } = await api.data<Issues>(`{ dataIssues(first: 20) { ${page} } }`);
  const { dataIssues: rest } = await api.data<Issues>(
    `query ($after: String) { dataIssues(first: 20, after: $after) { ${page} } }`,
    { after: first.pageInfo.endCursor },
  );
  const ids = [...first.nodes, ...rest.nodes].map(({ id }) => id);
  expect(new Set(ids).size).toBe(first.totalCount);
  const dates = ids.map((id) => id.slice(-12, -2));
  expect(dates).toEqual([...dates].sort().reverse());
});

test('they can be narrowed to kinds and to a state', async () => {
  const { dataIssues } = await api.data<Issues>(
    '{ dataIssues(kind: [DATE_CONFLICT, CONTRADICTION]) { totalCount nodes { id kind } } }',
  );
  expect(dataIssues).toEqual({
    totalCount: 3,
    nodes: [
      { id: 'issue:kommundirektorsgruppen-2022-08-26:1', kind: 'DATE_CONFLICT' },
      { id: 'issue:kommundirektorsgruppen-2022-02-11:1', kind: 'DATE_CONFLICT' },
      { id: 'issue:kommundirektorsgruppen-2021-06-18:4', kind: 'CONTRADICTION' },
    ],
  });
  expect(
    await api.data(
      '{ open: dataIssues(status: OPEN) { totalCount } done: dataIssues(status: RESOLVED) { totalCount } none: dataIssues(kind: []) { totalCount } }',
    ),
  ).toEqual({ open: { totalCount: 28 }, done: { totalCount: 0 }, none: { totalCount: 0 } });
});

test('a question says what it is about, what raises it and what could be done, the most likely first', async () => {
  expect(
    await api.data(`{ node(id: "issue:kommundirektorsgruppen-2022-06-17:1") { ... on DataIssue {
      kind status message about { id } evidence { locator document { id } }
      suggestions { action score explanation target { id ... on Project { name } } } } } }`),
  ).toEqual({
    node: {
      kind: 'POSSIBLE_DUPLICATE',
      status: 'OPEN',
      message: expect.stringMatching(/^Datadelning presenterades också den 11 februari 2022/),
      about: [
        { id: 'project:datadelning-for-en-smidigare-och-sakrare-trafikvardag' },
        { id: 'project:datadelning-for-en-smidigare-trafikvardag' },
      ],
      evidence: [{ locator: 'punkt 5', document: { id: 'document:kommundirektorsgruppen-2022-06-17' } }],
      suggestions: ['KEEP_SEPARATE', 'MERGE'].map((action) => ({
        action,
        score: action === 'MERGE' ? 0.4 : 0.8,
        explanation: expect.any(String),
        target: {
          id: 'project:datadelning-for-en-smidigare-trafikvardag',
          name: 'Datadelning för en smidigare trafikvardag!',
        },
      })),
    },
  });
});

test('the two dates of the August meeting raise one question on the meeting itself', async () => {
  expect(
    await api.data(
      `{ node(id: "meeting:kommundirektorsgruppen-2022-08-26") { ... on Meeting { issues { kind message suggestions { score } } } } }`,
    ),
  ).toEqual({
    node: {
      issues: expect.arrayContaining([
        {
          kind: 'DATE_CONFLICT',
          message: expect.stringContaining('26 juni'),
          suggestions: [{ score: 0.95 }],
        },
      ]),
    },
  });
});

test('as of a day, questions that later documents raised are left out', async () => {
  expect(await api.data('query @asOf(date: "2019-12-31") { dataIssues { totalCount } }')).toEqual({
    dataIssues: { totalCount: 7 },
  });
});

test('what they are about takes as many statements for many as for few', async () => {
  const asked = (first: number) => `{ dataIssues(kind: [SPELLING, AMBIGUOUS_NAME], first: ${first}) {
    nodes { about { id } evidence { id } suggestions { target { id } } } } }`;
  const few = new Set(await api.statements(asked(4)));
  const many = await api.statements(asked(12));
  // One for each kind of thing they are about, however many there are of it.
  expect(many.length).toBe(new Set(many).size);
  expect(few.size).toBeGreaterThan(3);
});
