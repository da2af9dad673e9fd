// The answers on the seeded graph, read by hand out of the five minutes.
import { describe, expect, it, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { QUESTIONS } from '../../questions/all.ts';
import { testServer } from '../support/server.ts';

const api = await testServer();
type Row = Record<string, string | number | boolean | null>;

const HELSINGBORG = 'municipality:1283';
const HOGANAS = 'municipality:1284';
const ORKELLJUNGA = 'municipality:1257';

async function answer(slug: string, given: Record<string, string> = {}): Promise<Row[]> {
  const { status, body } = await api.get(`/questions/${slug}.json?${new URLSearchParams(given)}`);
  expect({ status, body: status === 200 ? '' : body }).toEqual({ status: 200, body: '' });
  return JSON.parse(body) as Row[];
}
const only = (rows: readonly Row[], ...columns: string[]): unknown[][] =>
  rows.map((row) => columns.map((column) => row[column]));

test('1: Helsingborg works most with Höganäs and Klippan, one project each, and each is as close', async () => {
  expect(await answer('arbetar-mest-med', { k: HELSINGBORG })).toEqual([
    expect.objectContaining({
      place: 1,
      municipalityId: HOGANAS,
      weight: 1,
      projectId: 'project:kultur-och-industriarv',
      network: null,
      meetings: 0,
      evidence: 'Kommundirektörsgruppens protokoll 18 juni 2021, punkt 2',
    }),
    expect.objectContaining({
      place: 1,
      municipalityId: 'municipality:1276',
      weight: 1,
      projectId: 'project:film-i-familjen',
      evidenceId: 'passage:kommundirektorsgruppen-2022-02-11:4',
    }),
  ]);
});

test('1: on a day only what they shared that day counts, and a municipality that shares nothing has nobody', async () => {
  const then = await answer('arbetar-mest-med', { k: HELSINGBORG, dag: '2021-12-31' });
  expect(only(then, 'municipality')).toEqual([['Höganäs']]);
  expect(await answer('arbetar-mest-med', { k: ORKELLJUNGA })).toEqual([]);
});

test('1: meetings tie it to all ten others when they are asked for, the one it met most often first', async () => {
  const rows = await answer('arbetar-mest-med', { k: HELSINGBORG, via: 'moten' });
  expect(rows).toHaveLength(10);
  expect(rows.every(({ weight, meetings }) => weight === meetings)).toBe(true);
  const weights = rows.map(({ weight }) => Number(weight));
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(rows.map(({ place }) => place)).toEqual(weights.map((weight) => weights.indexOf(weight) + 1));
});

test('2: Helsingborg and Höganäs share Kultur- och industriarv, since the day both presented it', async () => {
  expect(await answer('delade-projekt', { a: HELSINGBORG, b: HOGANAS })).toEqual([
    {
      project: 'Kultur- och industriarv',
      projectId: 'project:kultur-och-industriarv',
      phase: 'kvalificeringsfas',
      since: '2021-06-18',
      until: null,
      roleA: 'deltar',
      roleB: 'deltar',
      certainty: 'slutsats',
      evidence: 'Kommundirektörsgruppens protokoll 18 juni 2021, punkt 2',
      evidenceId: 'passage:kommundirektorsgruppen-2021-06-18:2',
    },
  ]);
});

test('2: before both were in it they shared nothing', async () => {
  expect(await answer('delade-projekt', { a: HELSINGBORG, b: HOGANAS, dag: '2021-06-17' })).toEqual([]);
  expect(await answer('delade-projekt', { a: HELSINGBORG, b: ORKELLJUNGA })).toEqual([]);
});

test('3: nine of the eleven municipalities are not in Kultur- och industriarv, and all eleven in a network without members', async () => {
  const project = await answer('kommuner-som-saknas', { p: 'project:kultur-och-industriarv' });
  expect(only(project, 'municipality', 'standing')).toEqual(
    ['Bjuv', 'Båstad', 'Klippan', 'Landskrona', 'Perstorp', 'Svalöv', 'Åstorp', 'Ängelholm', 'Örkelljunga'].map(
      (name) => [name, 'ingen uppgift'],
    ),
  );
  expect(await answer('kommuner-som-saknas', { p: 'network:skolchefsnatverket' })).toHaveLength(11);
});

test('3: before the first sighting the two that came later are missing too, and the answer says when they come', async () => {
  const rows = await answer('kommuner-som-saknas', { p: 'project:kultur-och-industriarv', dag: '2020-01-01' });
  expect(rows).toHaveLength(11);
  expect(only(rows, 'municipalityId', 'standing')).toEqual(
    expect.arrayContaining([
      [HELSINGBORG, 'kommer med 2021-06-18'],
      [HOGANAS, 'kommer med 2021-06-18'],
    ]),
  );
});

test('4: seven assignments are overdue, the longest since May 2019', async () => {
  const rows = await answer('oppna-uppdrag', { status: 'forsenade' });
  expect(only(rows, 'due', 'assignee')).toEqual([
    ['2019-05-17', 'Sekretariatet Familjen Helsingborg'],
    ['2019-06-14', 'Näringsliv och Destination'],
    ['2019-08-30', 'Näringsliv och Destination'],
    ['2022-01-14', 'Näringsliv och Destination'],
    ['2022-01-28', 'Näringsliv och Destination'],
    ['2022-03-15', 'Näringsliv och Destination'],
    ['2022-11-30', null],
  ]);
  expect(rows[0]).toMatchObject({
    daysLate: 2_745,
    dueText: 'senast vid nästa kommundirektörsmöte 190517',
    decided: '2019-04-05',
    evidence: 'Kommundirektörsgruppens protokoll 3/2019, 6, beslut 1',
  });
});

test('4: what is overdue now was open on the day before it was due', async () => {
  const given = { vem: 'organization:sekretariatet-familjen-helsingborg' };
  const then = await answer('oppna-uppdrag', { ...given, dag: '2019-05-16' });
  expect(only(then, 'due', 'status')).toEqual([
    ['2019-05-17', 'öppet'],
    [null, 'öppet'],
  ]);
  expect(only(await answer('oppna-uppdrag', given), 'due', 'status')).toContainEqual(['2019-05-17', 'försenat']);
});

test('4: open and overdue are all assignments but the two that are done, one row for each who has them', async () => {
  const { assignments } = await api.data<{ assignments: { nodes: { status: string; assignees: unknown[] }[] } }>(
    '{ assignments(first: 100) { nodes { status assignees { id } } } }',
  );
  const left = assignments.nodes.filter(({ status }) => status === 'OPEN' || status === 'OVERDUE');
  expect(assignments.nodes.length - left.length).toBe(2);
  const rows = await answer('oppna-uppdrag');
  expect(rows).toHaveLength(left.reduce((sum, { assignees }) => sum + Math.max(assignees.length, 1), 0));
});

test('5: Smarta lokaler was pitched and put first in June, planned and sent to the board in August', async () => {
  const rows = await answer('beslutsgang', { x: 'project:smarta-lokaler' });
  expect(only(rows, 'date', 'step', 'decisionId')).toEqual([
    ['2022-06-17', 'pitchad', null],
    ['2022-06-17', 'prioriterad', 'decision:kommundirektorsgruppen-2022-06-17:5:2'],
    ['2022-08-26', 'projektplan presenterad', null],
    ['2022-08-26', 'projektplan godkänd', 'decision:kommundirektorsgruppen-2022-08-26:4:1'],
    ['2022-08-26', 'skickad till styrelsen', 'decision:kommundirektorsgruppen-2022-08-26:4:1'],
  ]);
});

test('5: an idea that came back under another name is told from its first no', async () => {
  const later = 'project:datadelning-for-en-smidigare-och-sakrare-trafikvardag';
  const first = 'project:datadelning-for-en-smidigare-trafikvardag';
  const rows = await answer('beslutsgang', { x: later });
  expect(only(rows, 'date', 'step', 'projectId').slice(0, 4)).toEqual([
    ['2022-02-11', 'pitchad', first],
    ['2022-02-11', 'avslagen', first],
    ['2022-06-17', 'pitchad', later],
    ['2022-06-17', 'avslagen', later],
  ]);
  expect(await answer('beslutsgang', { x: first })).toEqual(rows);
});

test('5: of an item on several matters only what can be on this one is told, and what is unsure says so', async () => {
  const rows = await answer('beslutsgang', { x: 'matter:familjedagen' });
  expect(only(rows, 'date', 'decisionId')).toEqual([
    ['2021-06-18', 'decision:kommundirektorsgruppen-2021-06-18:9:3'],
    ['2021-06-18', 'decision:kommundirektorsgruppen-2021-06-18:9:4'],
    ['2022-06-17', null],
  ]);
  expect(only(rows, 'note')[0]).toEqual(['punkten tar upp flera ärenden']);
});

test('6: one and a half million was granted, to a project that a network owns; a ceiling counts nowhere and is named', async () => {
  const rows = await answer('beviljade-medel');
  expect(only(rows, 'year', 'potId', 'municipality', 'grantedSek', 'sums', 'purpose', 'potRemainingSek')).toEqual([
    [2022, 'pot:test-och-utvecklingsprojekt-2022', null, 0, 0, null, null],
    [2021, 'pot:tidigare-ars-overskott', null, 1_500_000, 1, 'Kickstart destination', null],
    [2021, 'pot:test-och-utvecklingsprojekt-2021', null, 0, 0, null, null],
    [2019, 'pot:projektmedel-2019', null, 0, 0, 'Läget i Familjen Helsingborg', null],
    [null, 'pot:familjen-helsingborgs-budget', null, 0, 0, null, null],
  ]);
  expect(rows[3]?.uncounted).toBe('tak 100000 kr Läget i Familjen Helsingborg');
  const { fundingSummary } = await api.data<{ fundingSummary: { amountSek: number }[] }>(
    '{ fundingSummary(groupBy: []) { amountSek } }',
  );
  expect(rows.reduce((sum, { grantedSek }) => sum + Number(grantedSek), 0)).toBe(fundingSummary[0]?.amountSek);
  expect(await answer('beviljade-medel', { ar: '2021' })).toEqual(rows.slice(1, 3));
});

test('7: Stefan Christensson was director in Örkelljunga until somebody else was seen there', async () => {
  const on = async (dag: string) => answer('kommundirektor', { k: ORKELLJUNGA, dag });
  const columns = ['person', 'certainty', 'firstSeen', 'lastSeen', 'days'];
  expect(only(await on('2019-04-05'), ...columns)).toEqual([
    ['Stefan Christensson', 'sett i protokoll', '2019-04-05', '2022-02-11', 1_043],
  ]);
  expect(only(await on('2022-06-01'), ...columns)).toEqual([
    ['Stefan Christensson', 'slutsats', '2019-04-05', '2022-02-11', 1_043],
  ]);
  expect(only(await on('2022-06-17'), 'person', 'days')).toEqual([['Ardiana Demjaha', 70]]);
  expect(await on('2019-04-04')).toEqual([]);
});

test('8: Helsingborg came to one of three meetings in 2022, and the two it missed are named', async () => {
  const rows = await answer('narvaro', { k: HELSINGBORG });
  expect(only(rows, 'year', 'meetings', 'present', 'partial', 'absent', 'missed')).toEqual([
    [2019, 1, 1, 0, 0, null],
    [2021, 1, 1, 0, 0, null],
    [2022, 3, 1, 0, 2, 'Kommundirektörsgruppen 2022-06-17; Kommundirektörsgruppen 2022-08-26'],
  ]);
});

test('8: every figure is as long as the list of meetings beside it, and years can be chosen', async () => {
  const rows = await answer('narvaro');
  for (const { meetings, meetingId, absent, missedId } of rows) {
    expect(String(meetingId).split('; ')).toHaveLength(Number(meetings));
    expect(missedId === null ? 0 : String(missedId).split('; ').length).toBe(Number(absent));
  }
  expect(await answer('narvaro', { fran: '2021', till: '2021' })).toEqual(rows.filter(({ year }) => year === 2021));
});

test('9: ten ideas were pitched, five put first, four declined and two funded, and the rows add up to that', async () => {
  const rows = await answer('ideer');
  expect(only(rows, 'year', 'municipality', 'pitched', 'prioritised', 'declined', 'funded')).toEqual([
    [2019, null, 1, 0, 0, 1],
    [2021, null, 0, 0, 0, 1],
    [2022, 'Helsingborg', 4, 2, 2, 0],
    [2022, 'Helsingborg; Klippan', 1, 1, 0, 0],
    [2022, 'Höganäs; Ängelholm', 1, 1, 0, 0],
    [2022, 'Landskrona', 1, 0, 1, 0],
    [2022, 'Ängelholm', 2, 1, 1, 0],
  ]);
  const { projects } = await api.data<{ projects: { nodes: { events: { kind: string }[] }[] } }>(
    '{ projects(first: 100) { nodes { events { kind } } } }',
  );
  for (const [column, kind] of Object.entries({
    pitched: 'PITCHED',
    prioritised: 'PRIORITISED',
    declined: 'DECLINED',
    funded: 'FUNDED',
  })) {
    const inAll = projects.nodes.filter(({ events }) => events.some((event) => event.kind === kind)).length;
    expect([column, rows.reduce((sum, row) => sum + Number(row[column]), 0)]).toEqual([column, inAll]);
  }
});

test('10: thirteen questions were sent to the board, and of none of them its answer is known', async () => {
  const rows = await answer('hanvisat-till-styrelsen');
  expect(rows).toHaveLength(13);
  expect(only(rows, 'purpose', 'on', 'meant', 'outcome').slice(0, 2)).toEqual([
    ['för kännedom', '2019-05-24', 'Styrelsen 2019-05-24', 'okänt: mötets protokoll är inte läst'],
    ['för beslut', '2019-05-24', 'Styrelsen 2019-05-24', 'okänt: mötets protokoll är inte läst'],
  ]);
  expect(new Set(rows.map(({ result }) => result))).toEqual(new Set([null]));
  expect(only(rows, 'project', 'phase').at(-1)).toEqual(['Kommunalt Acceleratorprogram', 'kvalificeringsfas']);
});

test('10: another body has its own: two questions went to the presidium', async () => {
  const rows = await answer('hanvisat-till-styrelsen', { organ: 'body:presidiet' });
  expect(only(rows, 'date', 'to', 'purpose')).toEqual([
    ['2021-06-18', 'Presidiet', 'för beslut'],
    ['2022-06-17', 'Presidiet', 'för beredning'],
  ]);
});

describe('every answer', () => {
  const GIVEN: Readonly<Record<string, Record<string, string>>> = {
    'arbetar-mest-med': { k: HELSINGBORG },
    'delade-projekt': { a: HELSINGBORG, b: HOGANAS },
    'kommuner-som-saknas': { p: 'project:kultur-och-industriarv' },
    beslutsgang: { x: 'project:kommunalt-acceleratorprogram' },
    kommundirektor: { k: ORKELLJUNGA, dag: '2022-06-17' },
  };

  it.each(QUESTIONS.map(({ slug }) => slug))('%s is the same rows as JSON and as CSV', async (slug) => {
    const given = GIVEN[slug] ?? {};
    const rows = await answer(slug, given);
    const { body } = await api.get(`/questions/${slug}.csv?${new URLSearchParams(given)}`);
    const read: Record<string, string>[] = parse(body, { columns: true });
    const asText = (row: Row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === null ? '' : String(cell)]));
    expect(rows.length).toBeGreaterThan(0);
    expect(read).toEqual(rows.map(asText));
  });

  it.each(QUESTIONS.map(({ slug }) => slug))('%s names only ids that lead somewhere', async (slug) => {
    const rows = await answer(slug, GIVEN[slug] ?? {});
    const ids = new Set(
      rows.flatMap((row) =>
        Object.entries(row).flatMap(([name, cell]) =>
          name.endsWith('Id') && typeof cell === 'string' ? cell.split('; ') : [],
        ),
      ),
    );
    expect(ids.size).toBeGreaterThan(0);
    const all = [...ids];
    for (let at = 0; at < all.length; at += 100) {
      const asked = all.slice(at, at + 100);
      const { nodes } = await api.data<{ nodes: ({ id: string } | null)[] }>(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        { ids: asked },
      );
      expect(nodes.map((node) => node?.id)).toEqual(asked);
    }
  });
});
