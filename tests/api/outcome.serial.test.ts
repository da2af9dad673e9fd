// Outcomes recorded over HTTP, by hand and from files: all or none, or the good ones; corrected, kept, and taken back.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { seedGraph } from '../../seed/main.ts';
import { recordOutcomes } from '../../services/follow-up/record-outcomes.ts';
import { workbook } from '../imports/workbook.ts';
import { dump } from '../support/dump.ts';
import { figuresOf } from '../support/figures.ts';
import { emptiedGraph, RECORDER } from '../support/region.ts';
import { testServer } from '../support/server.ts';
import { range } from '../support/small-region.ts';

const graph = await emptiedGraph();
const api = await testServer();
const { upsertPlan, record, importFile, undo } = figuresOf(api);

const GOAL = 'prov:skola:alla-laser';
const READING = `key-figure:${GOAL}:elever-som-laser`;
const WAITING = `key-figure:${GOAL}:vantetid`;
const DECIDED = `key-figure:${GOAL}:lasplan-antagen`;
const HELSINGBORG = 'municipality:1283';
const BJUV = 'municipality:1260';
const KLIPPAN = 'municipality:1276';
const targets = (text: string) => [2024, 2025].map((year) => ({ year, text }));

beforeAll(async () => {
  await seedGraph(graph, { force: true });
  const { userErrors } = await upsertPlan({
    id: 'plan:prov',
    name: 'Provplan',
    from: '2024-01-01',
    areas: [
      {
        name: 'Skola',
        goals: [
          {
            name: 'Alla läser',
            responsible: BJUV,
            keyFigures: [
              { name: 'Elever som läser', unit: '%', targets: targets('Minst 80 %') },
              { name: 'Väntetid', unit: 'dagar', direction: 'LOWER_IS_BETTER', targets: targets('10') },
              { name: 'Läsplan antagen', direction: 'YES_NO', targets: targets('Klar') },
            ],
          },
        ],
      },
    ],
  });
  expect(userErrors).toEqual([]);
}, 60_000);

const figure = async (id: string, fields: string): Promise<Record<string, unknown>> =>
  (await api.data<{ node: Record<string, unknown> }>(`{ node(id: "${id}") { ... on KeyFigure { ${fields} } } }`)).node;
const fieldsOf = (faults: readonly { field: string[] }[]) => faults.map(({ field }) => field.slice(1).join('.'));

describe('outcomes', () => {
  test('are given as a value, as why there is none, or as text that says either', async () => {
    const before = await dump(graph);
    const given = [
      { value: 82.5, source: 'Skolverket', measuredOn: '2024-10-15', comment: 'Preliminär' },
      { gender: 'WOMEN', missingReason: 'CONFIDENTIAL' },
      { gender: 'MEN', text: '78,4 %' },
      { for: HELSINGBORG, text: '-' },
      { for: BJUV, text: '..' },
      { period: 'TERTIAL_2', value: 0 },
    ];
    const { outcomes, unchanged, changes, userErrors } = await record(
      given.map((one) => ({ keyFigure: READING, year: 2024, ...one })),
      { source: 'Kommunernas svar' },
      'year period gender value text missingReason for { id } measuredOn source recordedBy comment keyFigure { name }',
    );
    expect(userErrors).toEqual([]);
    const usual = {
      ...{ year: 2024, period: 'YEAR_END', gender: 'TOTAL', value: null, text: null, missingReason: null, for: null },
      ...{ measuredOn: null, source: 'Kommunernas svar', comment: null, keyFigure: { name: 'Elever som läser' } },
      recordedBy: 'api',
    };
    expect(outcomes).toEqual([
      { ...usual, value: 82.5, source: 'Skolverket', measuredOn: '2024-10-15', comment: 'Preliminär' },
      { ...usual, gender: 'WOMEN', missingReason: 'CONFIDENTIAL' },
      { ...usual, gender: 'MEN', value: 78.4, text: '78,4 %' },
      { ...usual, for: { id: HELSINGBORG }, text: '-', missingReason: 'NOT_MEASURED' },
      { ...usual, for: { id: BJUV }, text: '..', missingReason: 'CONFIDENTIAL' },
      { ...usual, period: 'TERTIAL_2', value: 0 },
    ]);
    expect(unchanged).toBe(0);
    expect(changes.map(({ action }) => action)).toEqual(given.map(() => 'CREATED'));
    for (const { id } of changes) expect(await undo(id)).toEqual([]);
    expect(await dump(graph)).toEqual(before);
  });

  test('that are corrected keep what they were in the log, and undoing puts it back', async () => {
    const one = { keyFigure: READING, year: 2024, value: 70 };
    await record([one]);
    const same = await record([one]);
    expect(same).toMatchObject({ unchanged: 1, changes: [], outcomes: [{ value: 70 }] });
    const { changes, unchanged } = await record([{ ...one, value: 71, comment: 'Rättad' }]);
    expect(unchanged).toBe(0);
    const { node } = await api.data<{ node: { action: string; subject: string; before: string; after: string } }>(
      `{ node(id: "${changes[0]?.id}") { ... on Change { action subject before after } } }`,
    );
    expect(node.action).toBe('UPDATED');
    expect(Object.values(JSON.parse(node.before))).toEqual([expect.objectContaining({ value: 70 })]);
    expect(Object.values(JSON.parse(node.after))).toEqual([expect.objectContaining({ value: 71, comment: 'Rättad' })]);
    expect(await undo(changes[0]?.id)).toEqual([]);
    expect(await figure(READING, 'outcomes(years: [2024]) { value comment }')).toEqual({
      outcomes: [{ value: 70, comment: null }],
    });
    await record([{ ...one, value: null, missingReason: 'NOT_PUBLISHED' }]);
    expect(await figure(READING, 'outcomes { value missingReason } light(year: 2024) greyCause(year: 2024)')).toEqual({
      outcomes: [{ value: null, missingReason: 'NOT_PUBLISHED' }],
      light: 'GREY',
      greyCause: 'NOT_PUBLISHED',
    });
  });

  const BAD: [string, Record<string, unknown>, string, RegExp][] = [
    ['an unknown key figure', { keyFigure: 'key-figure:none', value: 1 }, 'keyFigure', /Inget mätetal har id/],
    ['something that is no key figure', { keyFigure: 'plan:prov', value: 1 }, 'keyFigure', /./],
    ['an unknown municipality', { for: 'municipality:0000', value: 1 }, 'for', /Ingen kommun/],
    ['a value and why there is none', { value: 1, missingReason: 'NOT_MEASURED' }, 'missingReason', /inte båda/],
    ['neither', {}, 'value', /Ge ett värde/],
    ['text that is no figure', { text: 'ungefär 60' }, 'text', /ingen siffra/],
    ['a figure in another unit', { text: '60 kr' }, 'text', /i kr, mätetalet i %/],
    ['a yes where a figure is asked for', { text: 'ja' }, 'text', /är ett svar/],
    ['a figure where a yes or no is asked for', { keyFigure: DECIDED, value: 60 }, 'value', /Ett ja är 1/],
    [
      'a day that is yet to come',
      { value: 1, measuredOn: '2026-11-22' },
      'measuredOn',
      /har inte varit|inte har varit/,
    ],
    ['a year that is none', { value: 1, year: 24 }, 'year', /1900/],
  ];
  test.each(BAD)('%s is refused', async (_, one, field, message) => {
    const { userErrors, outcomes, changes } = await record([{ keyFigure: READING, year: 2025, ...one }]);
    expect({ outcomes, changes }).toEqual({ outcomes: [], changes: [] });
    expect(fieldsOf(userErrors)).toEqual([`outcomes.0.${field}`]);
    expect(userErrors[0]?.message).toMatch(message);
  });

  test('are all refused when one is wrong, with every fault at once; with skipBad the good ones are recorded', async () => {
    const before = await dump(graph);
    const good = { keyFigure: WAITING, year: 2025, value: 9 };
    const wrong = BAD.map(([, one], index) => ({ keyFigure: READING, year: 2001 + index, ...one }));
    const list = [good, ...wrong, good];
    const faults = [...BAD.map(([, , field], index) => `outcomes.${index + 1}.${field}`), `outcomes.${BAD.length + 1}`];
    const refused = await record(list);
    expect(fieldsOf(refused.userErrors)).toEqual(faults);
    expect(refused.userErrors.at(-1)).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('plats 0') });
    expect(refused).toMatchObject({ outcomes: [], changes: [] });
    expect(await dump(graph)).toEqual(before);
    const skipped = await record(list, { skipBad: true });
    expect(fieldsOf(skipped.userErrors)).toEqual(faults);
    expect(skipped.outcomes).toEqual([{ value: 9, missingReason: null }]);
    expect(skipped.changes).toHaveLength(1);
    expect(await undo(skipped.changes[0]?.id)).toEqual([]);
    const allBad = await record(wrong, { skipBad: true });
    expect(allBad).toMatchObject({ outcomes: [], changes: [] });
    expect(allBad.userErrors).toHaveLength(BAD.length);
    expect(await dump(graph)).toEqual(before);
  });

  test('of a key figure that is dropped are refused from then on', async () => {
    await upsertPlan({
      id: 'plan:prov',
      areas: [
        { name: 'Skola', goals: [{ name: 'Alla läser', keyFigures: [{ id: DECIDED, droppedOn: '2025-05-01' }] }] },
      ],
    });
    const at = (period: string) => record([{ keyFigure: DECIDED, year: 2025, period, value: 1 }]);
    expect((await at('TERTIAL_1')).userErrors).toEqual([]);
    expect(fieldsOf((await at('TERTIAL_2')).userErrors)).toEqual(['outcomes.0.keyFigure']);
  });

  test('are judged for the municipality that is asked about, and rank the municipalities', async () => {
    const of = (whose: string, value: number) => ({ keyFigure: WAITING, year: 2024, for: whose, value });
    const before = { keyFigure: WAITING, year: 2023, for: BJUV, value: 14 };
    await record(
      [before, of(HELSINGBORG, 8), of(BJUV, 12), of(KLIPPAN, 12), of('organization:familjen-helsingborg', 1)].filter(
        ({ for: whose }) => whose.startsWith('municipality:'),
      ),
    );
    expect(
      await figure(
        WAITING,
        `own: light(year: 2024) trend(year: 2024) helsingborg: light(year: 2024, for: "${HELSINGBORG}") none: light(year: 2024, for: "municipality:1292")
         outcome(year: 2024) { for { id } } rank(year: 2024, municipality: "${KLIPPAN}") nobody: rank(year: 2024, municipality: "municipality:1292")
         rankOf(year: 2024) ranking(year: 2024) { rank municipality { name } outcome { value } }`,
      ),
    ).toEqual({
      // Nobody has measured for all: whoever answers for the goal is judged, 10 of 12.
      own: 'RED',
      trend: 'BETTER',
      helsingborg: 'GREEN',
      none: 'GREY',
      outcome: { for: { id: BJUV } },
      rank: 2,
      nobody: null,
      rankOf: 3,
      ranking: [
        { rank: 1, municipality: { name: 'Helsingborg' }, outcome: { value: 8 } },
        { rank: 2, municipality: { name: 'Bjuv' }, outcome: { value: 12 } },
        { rank: 2, municipality: { name: 'Klippan' }, outcome: { value: 12 } },
      ],
    });
    expect(
      await api.data(
        `{ municipality(id: "${BJUV}") { outcomes { year value keyFigure { name } for { id } } in2023: outcomes(year: 2023) { value } } }`,
      ),
    ).toEqual({
      municipality: {
        outcomes: [
          { year: 2023, value: 14, keyFigure: { name: 'Väntetid' }, for: { id: BJUV } },
          { year: 2024, value: 12, keyFigure: { name: 'Väntetid' }, for: { id: BJUV } },
        ],
        in2023: [{ value: 14 }],
      },
    });
  });

  test('sent again with the same key are recorded once and answered alike', async () => {
    const outcomes = [WAITING, READING].map((keyFigure) => ({ keyFigure, year: 2022, value: 5 }));
    const first = await record(outcomes, { idempotencyKey: 'figures-1' });
    expect(first.changes).toHaveLength(2);
    const again = await record(outcomes, { idempotencyKey: 'figures-1' });
    expect({ ...again, unchanged: 0 }).toEqual(first);
  });

  test('of two that write the same at once, one follows the other: both are in the log and the later one stands', async () => {
    const values = [1, 2, 3, 4, 5, 6];
    const all = await Promise.all(values.map((value) => record([{ keyFigure: READING, year: 2021, value }])));
    const lines = all.flatMap(({ changes }) => changes).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(lines.map(({ action }) => action)).toEqual(['CREATED', ...values.slice(1).map(() => 'UPDATED')]);
    const last = all.find(({ changes }) => changes[0]?.id === lines.at(-1)?.id);
    const { outcomes } = (await figure(READING, 'outcomes(years: [2021]) { value }')) as { outcomes: unknown[] };
    const value = all.indexOf(last as never) + 1;
    expect(outcomes).toEqual([{ value }]);
  });

  test('more than a person can mean in one go are refused', async () => {
    const { userErrors } = await record([]);
    expect(fieldsOf(userErrors)).toEqual(['outcomes']);
  });

  test('come by the thousand: a thousand in one call, more from programs', async () => {
    const whose = [
      HELSINGBORG,
      BJUV,
      KLIPPAN,
      'municipality:1292',
      'municipality:1277',
      'municipality:1284',
      'municipality:1278',
    ];
    const outcomes = range(5_040).map((n) => ({
      keyFigure: n % 2 ? READING : WAITING,
      year: 1900 + (Math.floor(n / 2) % 40),
      gender: (['TOTAL', 'WOMEN', 'MEN'] as const)[Math.floor(n / 80) % 3],
      period: (['YEAR_END', 'TERTIAL_1', 'TERTIAL_2'] as const)[Math.floor(n / 240) % 3],
      for: whose[Math.floor(n / 720) % 7],
      value: n / 7,
    }));
    const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
      const began = performance.now();
      const done = await work();
      process.stderr.write(`  ${what}: ${Math.round(performance.now() - began)} ms\n`);
      return done;
    };
    const few = await timed('1,000 outcomes over HTTP', () => record(outcomes.slice(0, 1_000), {}, 'id'));
    expect([few.userErrors, few.outcomes.length, few.changes.length]).toEqual([[], 1_000, 1_000]);
    const write = () => recordOutcomes(graph, RECORDER, { outcomes });
    const all = await timed('5,040 outcomes, 1,000 of them there', write);
    expect([all.answer.ids.length, all.answer.unchanged, all.changes.length]).toEqual([5_040, 1_000, 4_040]);
    const again = await timed('5,040 outcomes that are there', write);
    expect([again.answer.unchanged, again.changes]).toEqual([5_040, []]);
  }, 120_000);
});

describe('a file of outcomes', () => {
  const base64 = (content: string | Uint8Array) => Buffer.from(content as string).toString('base64');
  const CSV = `område;mål;mätetal;enhet;utfall 2026
Skola;Alla läser;Elever som läser;%;81,5
Skola;Alla läser;Väntetid;dagar;9
`;
  const input = { plan: 'plan:prov', name: 'utfall.csv' };

  test('is read whole; a dry run only says what it holds', async () => {
    const before = await dump(graph);
    const dry = await importFile({ ...input, contentBase64: base64(CSV), dryRun: true });
    expect(dry).toEqual({ outcomes: [], found: 2, unchanged: 0, problems: [], changes: [], userErrors: [] });
    expect(await dump(graph)).toEqual(before);
    const done = await importFile({ ...input, contentBase64: base64(CSV), source: 'Enkäten' });
    expect(done).toMatchObject({
      found: 2,
      unchanged: 0,
      problems: [],
      userErrors: [],
      outcomes: [
        { value: 81.5, missingReason: null, keyFigure: { name: 'Elever som läser' }, source: 'Enkäten' },
        { value: 9, missingReason: null, keyFigure: { name: 'Väntetid' }, source: 'Enkäten' },
      ],
    });
    expect(done.changes).toHaveLength(2);
    for (const { id } of done.changes) expect(await undo(id)).toEqual([]);
    expect(await dump(graph)).toEqual(before);
  });

  test('that is a workbook is read the same', async () => {
    const rows = CSV.trim()
      .split('\n')
      .map((line) => line.split(';'));
    const made = await workbook([
      {
        name: 'Utfall',
        rows: rows.map((row, at) => (at === 0 ? row : [...row.slice(0, 4), Number(row[4]?.replace(',', '.'))])),
      },
    ]);
    const done = await importFile({ ...input, name: 'utfall.xlsx', contentBase64: base64(made) });
    expect(done.problems).toEqual([]);
    expect(done.outcomes.map(({ value, source }) => [value, source])).toEqual([
      [81.5, 'utfall.xlsx'],
      [9, 'utfall.xlsx'],
    ]);
  });

  const BROKEN = `${CSV}Skola;Alla läser;Elever som räknar;%;3\nSkola;Alla läser;Väntetid;dagar;många\n`;

  test('with rows that cannot be read is not written, and each is told by its row and column', async () => {
    const before = await dump(graph);
    const { problems, found, outcomes, userErrors } = await importFile({ ...input, contentBase64: base64(BROKEN) });
    expect(problems).toEqual([
      {
        sheet: null,
        row: 4,
        column: expect.stringContaining('mätetal'),
        message: expect.stringContaining('Elever som räknar'),
      },
      {
        sheet: null,
        row: 5,
        column: expect.stringContaining('utfall 2026'),
        message: expect.stringContaining('många'),
      },
    ]);
    expect({ found, outcomes, userErrors }).toEqual({ found: 2, outcomes: [], userErrors: [] });
    expect(await dump(graph)).toEqual(before);
  });

  test('has its good rows written when the bad ones are to be skipped', async () => {
    const changed = BROKEN.replace('81,5', '82');
    const { problems, unchanged, outcomes } = await importFile({
      ...input,
      contentBase64: base64(changed),
      skipBad: true,
    });
    expect(problems).toHaveLength(2);
    // The nine days are as they were; that another file says so too is no change of them.
    expect(unchanged).toBe(1);
    expect(outcomes.map(({ value }) => value)).toEqual([82, 9]);
    const sourceAgain = await importFile({ ...input, contentBase64: base64(changed), skipBad: true });
    expect(sourceAgain).toMatchObject({ unchanged: 2, changes: [] });
  });

  test.each([
    ['no Base64', { contentBase64: 'ö' }, ['contentBase64'], 0],
    ['an unknown plan', { plan: 'plan:none', contentBase64: base64(CSV) }, ['plan'], 0],
    ['no table at all', { contentBase64: base64('hej\n') }, [], 1],
    ['an empty file', { contentBase64: '' }, [], 1],
  ])('%s is told', async (_, more, fields, problems) => {
    const answer = await importFile({ ...input, ...more });
    expect(fieldsOf(answer.userErrors)).toEqual(fields);
    expect(answer.problems).toHaveLength(problems);
    expect(answer).toMatchObject({ outcomes: [], changes: [], found: 0 });
  });
});
