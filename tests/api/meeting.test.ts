import { expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();
const GROUP = 'body:kommundirektorsgruppen';
const id = (date: string) => `meeting:kommundirektorsgruppen-${date}`;
type Dates = { meetings: { totalCount: number; nodes: { date: string }[] } };
const datesOf = async (filter: string, as = '') =>
  (await api.data<Dates>(`query ${as} { meetings(filter: ${filter}) { nodes { date } } }`)).meetings.nodes.map(
    ({ date }) => date,
  );

test('the meetings whose minutes have been read come first of all, the latest first', async () => {
  expect(await api.data('{ meetings { totalCount nodes { name minuted status } } }')).toEqual({
    meetings: {
      totalCount: 5,
      nodes: ['2022-08-26', '2022-06-17', '2022-02-11', '2021-06-18', '2019-04-05'].map((date) => ({
        name: `Kommundirektörsgruppen ${date}`,
        minuted: true,
        status: 'HELD',
      })),
    },
  });
});

test.each([
  ['2019-04-05', ['Christer Pålsson', 'Erik Lidberg', 'Herman Crespin']],
  ['2021-06-18', ['Jonas Jönsson']],
  ['2022-02-11', ['Carina Leffler', 'Christer Pålsson', 'Herman Crespin', 'Stefan Larsson']],
  ['2022-06-17', ['Palle Lundberg']],
  ['2022-08-26', ['Ardiana Demjaha', 'Palle Lundberg']],
])('who was absent on %s', async (date, names) => {
  const { meeting } = await api.data<{ meeting: { attendance: { person: { name: string } }[] } }>(
    'query ($id: ID!) { meeting(id: $id) { attendance(status: [ABSENT]) { person { name } } } }',
    { id: id(date) },
  );
  expect(meeting.attendance.map(({ person }) => person.name).sort()).toEqual(names);
});

test('the attendance list tells capacity and who is represented', async () => {
  type Line = { role: string; person: { name: string } };
  const { meeting } = await api.data<{ meeting: { attendance: Line[] } }>(
    `{ meeting(id: "${id('2019-04-05')}") { attendance {
      role status remote person { name } representing { name } evidence { locator } } } }`,
  );
  const line = (name: string) => meeting.attendance.find(({ person }) => person.name === name);
  expect(line('Christian Alexandersson')).toMatchObject({ role: 'MEMBER', status: 'PARTIAL' });
  expect(line('Lilian Eriksson')).toMatchObject({ representing: [{ name: 'Ängelholm' }, { name: 'Båstad' }] });
  expect(line('Johan Lindberg')).toMatchObject({ role: 'SECRETARY', evidence: [{ locator: 'närvarolista' }] });
  expect(line('Erik Lidberg')).toMatchObject({ status: 'ABSENT', representing: [] });
  // Who only came to present something stands after those who were called.
  expect(meeting.attendance.at(-1)).toMatchObject({ role: 'GUEST', person: { name: 'Morten Christensen' } });
});

test('who left early is told with the time, who stayed has none', async () => {
  const left = async (status: string) =>
    api.data(`{ meeting(id: "${id('2019-04-05')}") { attendance(status: [${status}]) { until } } }`);
  expect(await left('PARTIAL')).toEqual({ meeting: { attendance: [{ until: '10:40' }] } });
  expect(await left('ABSENT')).toEqual({
    meeting: { attendance: [{ until: null }, { until: null }, { until: null }] },
  });
});

test('two meetings have two dates; the heading’s is the one that counts, and an issue says so', async () => {
  expect(
    await api.data(`{ february: meeting(id: "${id('2022-02-11')}") { ...dates }
      august: meeting(id: "${id('2022-08-26')}") { ...dates } june: meeting(id: "${id('2022-06-17')}") { ...dates } }
      fragment dates on Meeting { date statedDate documentDate dateConflict }`),
  ).toEqual({
    february: { date: '2022-02-11', statedDate: '2022-01-11', documentDate: '2022-02-11', dateConflict: true },
    august: { date: '2022-08-26', statedDate: '2022-06-26', documentDate: '2022-08-26', dateConflict: true },
    june: { date: '2022-06-17', statedDate: '2022-06-17', documentDate: '2022-06-17', dateConflict: false },
  });
  const { meeting } = await api.data<{ meeting: { issues: unknown[] } }>(
    `{ meeting(id: "${id('2022-02-11')}") { issues { kind status } } }`,
  );
  expect(meeting.issues).toContainEqual({ kind: 'DATE_CONFLICT', status: 'OPEN' });
});

test('a meeting’s page has all that belongs to it', async () => {
  const { meeting } = await api.data<{ meeting: { agendaItems: unknown[]; decisions: { id: string }[] } }>(
    `{ meeting(id: "${id('2022-06-17')}") { url number place mode startsAt endsAt chair { name } secretary { name }
      body { __typename name } agendaItems { ordinal } decisions { id } documents { id } } }`,
  );
  expect(meeting).toMatchObject({
    url: `https://example.se/id/${id('2022-06-17')}`,
    ...{ number: null, place: 'Mindpark Helsingborg', mode: 'IN_PERSON', startsAt: '09:00', endsAt: '11:50' },
    chair: { name: 'Johan Lindberg' },
    secretary: { name: 'Johan Lindberg' },
    body: { __typename: 'Body', name: 'Kommundirektörsgruppen' },
    documents: [{ id: 'document:kommundirektorsgruppen-2022-06-17' }],
  });
  expect(meeting.agendaItems).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((ordinal) => ({ ordinal })));
  // In the order of the agenda: item 10 after item 9.
  expect(meeting.decisions.at(-1)).toEqual({ id: 'decision:kommundirektorsgruppen-2022-06-17:10:1' });
});

test.each([
  ['people that were away', '{ absent: ["person:palle-lundberg"] }', ['2022-08-26', '2022-06-17']],
  ['people that were there', '{ attendedBy: ["person:paul-eklund"] }', ['2019-04-05']],
  ['municipalities, partly', '{ attendedBy: ["municipality:1282"], date: { to: "2021-01-01" } }', ['2019-04-05']],
  ['municipalities away', '{ absent: ["municipality:1277", "municipality:1214"] }', ['2022-02-11', '2021-06-18']],
  ['both at once', '{ attendedBy: ["municipality:1278"], absent: ["municipality:1257"] }', ['2022-08-26']],
  ['a range, its end not in it', '{ date: { from: "2022-02-11", to: "2022-08-26" } }', ['2022-06-17', '2022-02-11']],
  ['meetings known from other minutes', '{ minuted: false, status: [HELD] }', ['2021-06-04']],
  [
    'planned, another body',
    '{ body: ["body:styrelsen"], minuted: null, status: [PLANNED], date: { from: "2022-04-09" } }',
    ['2022-09-02'],
  ],
])('meetings by %s', async (_, filter, dates) => {
  expect(await datesOf(filter)).toEqual(dates);
});

test('body and day find a meeting, also on an internat’s second day', async () => {
  expect(
    await api.data(`{ june: meeting(body: "${GROUP}", date: "2022-06-17") { id }
      second: meeting(body: "body:styrelsen", date: "2021-09-03") { id date endsOn }
      none: meeting(body: "${GROUP}", date: "2022-06-18") { id } unknown: meeting(id: "meeting:båtar") { id } }`),
  ).toEqual({
    june: { id: id('2022-06-17') },
    second: { id: 'meeting:styrelsen-2021-09-02', date: '2021-09-02', endsOn: '2021-09-03' },
    none: null,
    unknown: null,
  });
});

test('as of a day, later meetings have not been', async () => {
  expect(await datesOf('{}', '@asOf(date: "2022-02-11")')).toEqual(['2022-02-11', '2021-06-18', '2019-04-05']);
  const gone = `query @asOf(date: "2022-02-10") { meeting(id: "${id('2022-02-11')}") { id } meetings { totalCount } }`;
  expect(await api.data(gone)).toEqual({ meeting: null, meetings: { totalCount: 2 } });
});

test.each([
  ['meeting { id }', /«id» alone, or «body» and «date» together/, 'meeting.id'],
  ['meeting(id: "meeting:a", date: "2022-06-17") { id }', /«id» alone/, 'meeting.date'],
  ['meeting(date: "2022-06-17") { id }', /«body» and «date» together/, 'meeting.body'],
  ['meetings(filter: { body: ["body:båtar"] }) { totalCount }', /«body:båtar»/, 'meetings.filter.body'],
  ['meetings(filter: { absent: ["body:styrelsen"] }) { totalCount }', /person, municipality/, 'meetings.filter.absent'],
  ['meetings(first: 101) { totalCount }', /from 1 to 100, not 101/, 'meetings.first'],
])('%s is the caller’s mistake', async (asked, message, argument) => {
  const { errors } = await api.query(`{ ${asked} }`);
  expect(errors?.[0]?.message).toMatch(message);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});
