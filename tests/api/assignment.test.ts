import { expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();
const at = (place: string) => `assignment:kommundirektorsgruppen-${place}`;
const NETWORK = 'network:naringsliv-och-destination';
const PLAN = at('2022-06-17:5:2:1');
type Assignments = { assignments: { totalCount: number; nodes: { id: string }[] } };
const placesOf = ({ assignments }: Assignments) => assignments.nodes.map(({ id }) => id.replace(at(''), ''));

test('what Johan Lindberg has been given to do, with how its deadline is worded', async () => {
  const { person } = await api.data<{ person: { assignments: { nodes: unknown[] } } }>(
    `{ person(name: "Johan Lindberg") { assignments { totalCount nodes {
      task due dueText standing status assignees { name } decision { date } } } } }`,
  );
  expect(person.assignments).toMatchObject({ totalCount: 7 });
  expect(person.assignments.nodes.at(-1)).toEqual({
    task: 'Föreslå hur stödet från två kommundirektörer ska rotera, och återkoppla till gruppen',
    ...{ due: null, dueText: 'senast nästa möte', standing: false, status: 'OPEN' },
    assignees: [{ name: 'Johan Lindberg' }],
    decision: { date: '2022-08-26' },
  });
});

test('an actor’s assignments come by deadline, those without one last, and can be narrowed', async () => {
  type Due = { node: { assignments: { nodes: { due: string | null; status: string }[] } } };
  const due = async (args: string) =>
    (
      await api.data<Due>(
        `{ node(id: "${NETWORK}") { ... on Network { assignments${args} { nodes { due status } } } } }`,
      )
    ).node.assignments.nodes.map((each) => each.due);
  const dated = ['2019-06-14', '2019-08-30', '2022-01-14', '2022-01-28', '2022-03-15'];
  expect(await due('')).toEqual([...dated, null, null]);
  expect(await due('(status: [OVERDUE])')).toEqual(dated);
  expect(await due('(due: { from: "2022-01-14", to: "2022-03-15" })')).toEqual(['2022-01-14', '2022-01-28']);
  expect(await due('(first: 1, status: [OPEN])')).toEqual([null]);
});

test('a report is late from the day after its deadline, and not before', async () => {
  const status = async (date: string) =>
    (
      await api.data<{ node: { status: string } }>(
        `query @asOf(date: "${date}") { node(id: "${at('2021-06-18:6:2:1')}") { ... on Assignment { status } } }`,
      )
    ).node.status;
  expect(await status('2022-01-14')).toBe('OPEN');
  expect(await status('2022-01-15')).toBe('OVERDUE');
});

test('as of a day, what was done later is not done, and what was decided later is not there', async () => {
  const asked = `{ node(id: "${PLAN}") { ... on Assignment { status completedOn due dueAt { date } } } }`;
  const then = (date: string) => api.data(`query @asOf(date: "${date}") ${asked}`);
  expect(await then('2022-06-16')).toEqual({ node: null });
  expect(await then('2022-06-17')).toEqual({
    node: { status: 'OPEN', completedOn: null, due: '2022-08-26', dueAt: null },
  });
  expect(await api.data(asked)).toEqual({
    node: { status: 'DONE', completedOn: '2022-08-26', due: '2022-08-26', dueAt: { date: '2022-08-26' } },
  });
});

test('what holds until further notice is never late', async () => {
  expect(
    await api.data(
      `{ node(id: "${at('2022-08-26:6:1:1')}") { ... on Assignment { standing status dueText certainty } } }`,
    ),
  ).toEqual({ node: { standing: true, status: 'OPEN', dueText: 'tills vidare', certainty: 'STATED' } });
});

test('when every municipality must answer, each has an answer of its own', async () => {
  type Answers = { node: { assignees: { name: string }[]; answers: { assignee: { name: string } }[] } };
  const { node } = await api.data<Answers>(`{ node(id: "${at('2021-06-18:2:2:1')}") { ... on Assignment {
    assignees { name } answers { assignee { name } answer on note evidence { id } } } } }`);
  expect(node.assignees.map(({ name }) => name)).toEqual(
    'Bjuv Båstad Helsingborg Höganäs Klippan Landskrona Perstorp Svalöv Åstorp Ängelholm Örkelljunga'.split(' '),
  );
  expect(node.answers.map(({ assignee }) => assignee)).toEqual(node.assignees);
  expect(node.answers[0]).toEqual({
    assignee: { name: 'Bjuv' },
    answer: 'PENDING',
    on: null,
    note: null,
    evidence: [],
  });
});

test('the latest decided first unless asked by deadline, where none is last upwards and first downwards', async () => {
  const data = await api.data<Assignments>('{ assignments(first: 100) { totalCount nodes { id } } }');
  expect(data.assignments.totalCount).toBe(31);
  expect([placesOf(data)[0], placesOf(data).at(-1)]).toEqual(['2022-08-26:6:2:1', '2019-04-05:3:1:1']);
  const edge = (direction: string) =>
    `assignments(orderBy: { field: DUE, direction: ${direction} }, first: 1) { nodes { due } }`;
  expect(await api.data(`{ up: ${edge('ASC')} down: ${edge('DESC')} }`)).toEqual({
    up: { nodes: [{ due: '2019-05-17' }] },
    down: { nodes: [{ due: null }] },
  });
});

test.each([
  ['state', '{ status: [DONE] }', ['2022-06-17:5:2:2', '2022-06-17:5:2:1']],
  ['state and range', '{ status: [OVERDUE], due: { from: "2022-03-01" } }', ['2022-06-17:4:2:1', '2022-02-11:2:2:1']],
  ['who has them', '{ assignee: ["person:palle-lundberg"] }', ['2021-06-18:9:4:1', '2021-06-18:9:3:1']],
  [
    'when they were decided',
    '{ decided: { to: "2019-04-06" }, status: [OPEN], reported: false }',
    ['2019-04-05:5:1:1', '2019-04-05:4:1:1', '2019-04-05:3:1:1'],
  ],
  ['what the decision names', '{ concerns: ["project:film-i-familjen"] }', ['2022-02-11:4:1:2', '2022-02-11:4:1:1']],
  ['another body', '{ body: ["body:styrelsen"] }', []],
])('assignments by %s', async (_, filter, places) => {
  expect(placesOf(await api.data<Assignments>(`{ assignments(filter: ${filter}) { nodes { id } } }`))).toEqual(places);
});

test('as of a day, only what was late then is late', async () => {
  const text = '{ assignments(filter: { status: [OVERDUE] }, orderBy: { field: DUE }) { nodes { due } } }';
  expect(await api.data(`query @asOf(date: "2022-01-20") ${text}`)).toEqual({
    assignments: { nodes: ['2019-05-17', '2019-06-14', '2019-08-30', '2022-01-14'].map((due) => ({ due })) },
  });
});

test.each([
  ['assignments(filter: { assignee: ["person:båtar"] })', /«person:båtar»/, 'assignments.filter.assignee'],
  ['assignments(filter: { due: { from: "2022-01-02", to: "2022-01-02" } })', /empty/, 'assignments.filter.due'],
  ['person(name: "Johan Lindberg") { assignments(first: 0)', /from 1 to 100/, 'assignments.first'],
])('%s is the caller’s mistake', async (asked, message, argument) => {
  const { errors } = await api.query(`{ ${asked} { totalCount } }${asked.includes(') {') ? ' }' : ''}`);
  expect(errors?.[0]?.message).toMatch(message);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});

test('a longer list of assignments asks the graph no more often', async () => {
  const parts =
    'assignees { name } decision { meeting { name } } dueAt { name } reportedAt { name } answers { answer }';
  const few = await api.statements(`{ assignments(first: 20) { nodes { ${parts} } } }`);
  const many = await api.statements(`{ assignments(first: 31) { nodes { ${parts} } } }`);
  expect([...many].sort()).toEqual([...few].sort());
});

test('what was to be ready for a meeting was reported there', async () => {
  expect(
    await api.data(`{ node(id: "${PLAN}") { ... on Assignment { reportedAt { name meeting { date } } } }
      yes: assignments(filter: { reported: true }) { totalCount } no: assignments(filter: { reported: false }) { totalCount } }`),
  ).toEqual({
    node: { reportedAt: [{ name: 'Projektplan Smarta lokaler', meeting: { date: '2022-08-26' } }] },
    yes: { totalCount: 2 },
    no: { totalCount: 29 },
  });
});
