// From Kolada's values to outcomes of a plan's key figures.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { koladaCache } from '../../../imports/kolada/cache.ts';
import { koladaClient } from '../../../imports/kolada/client.ts';
import { type KoladaOutcomes, type KoladaQuestion, koladaOutcomes } from '../../../imports/kolada/outcomes.ts';
import { type FakeKolada, fakeKolada, type Row, row, status } from './server.ts';

const QUESTION: KoladaQuestion = {
  figures: [{ id: 'mt-1', koladaId: 'N00945', name: 'Invånare' }],
  municipalities: [
    { id: 'kommun-helsingborg', code: '1283', name: 'Helsingborg' },
    { id: 'kommun-lund', code: '1281', name: 'Lund' },
  ],
  years: [2015, 2016],
  gender: false,
};

const open: FakeKolada[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

/** The outcomes of a question to a server with these rows, and what it was asked. */
async function given(
  rows: readonly Row[],
  question: Partial<KoladaQuestion> = {},
): Promise<KoladaOutcomes & { asked: string[] }> {
  const server = await fakeKolada(rows);
  open.push(server);
  const client = koladaClient({
    baseUrl: server.url,
    userAgent: 'Samverkansgraf/test',
    timeoutMs: 5_000,
    retries: 0,
    // Half past midnight in Sweden: the 22nd.
    now: () => new Date('2026-11-21T23:30:00Z'),
  });
  return { ...(await koladaOutcomes(client, { ...QUESTION, ...question })), asked: server.asked };
}

const split = (value: number | null, women: number | null, men: number | null): Row => ({
  kpi: 'N00945',
  municipality: '1283',
  period: 2016,
  values: [
    { gender: 'K', value: women, status: '', isdeleted: false, count: 1 },
    { gender: 'M', value: men, status: '', isdeleted: false, count: 1 },
    { gender: 'T', value, status: '', isdeleted: false, count: 1 },
  ],
});

describe('outcomes from Kolada', () => {
  it('are of the year’s end, of one municipality, unrounded, and name their source and the day in Sweden', async () => {
    const { outcomes, deleted, problems, notes } = await given([row('N00945', '1283', 2016, 0.86397284)]);
    expect(outcomes).toEqual([
      {
        keyFigure: 'mt-1',
        year: 2016,
        period: 'YEAR_END',
        gender: 'TOTAL',
        value: 0.86397284,
        missingReason: null,
        text: null,
        for: 'kommun-helsingborg',
        measuredOn: null,
        source: 'Kolada, N00945, hämtat 2026-11-22 (CC BY 4.0)',
        comment: null,
        place: null,
      },
    ]);
    expect([deleted, problems, notes]).toEqual([[], [], []]);
  });

  it('are of all together, and of women and men when that is asked', async () => {
    const all = await given([split(51, 52, 50)]);
    expect(all.outcomes.map(({ gender, value }) => [gender, value])).toEqual([['TOTAL', 51]]);
    const each = await given([split(51, 52, 50)], { gender: true });
    expect(each.outcomes.map(({ gender, value }) => [gender, value])).toEqual([
      ['WOMEN', 52],
      ['MEN', 50],
      ['TOTAL', 51],
    ]);
  });

  it('keep a zero, which is a figure, and no value apart by its reason', async () => {
    const cases: [unknown, string | null, number | null, string | null, string | null][] = [
      [0, '', 0, null, null],
      [-1.5, null, -1.5, null, null],
      [null, '', null, 'NOT_MEASURED', null],
      [null, '-', null, 'NOT_MEASURED', 'Status i Kolada: -'],
      ['-', '', null, 'NOT_MEASURED', null],
      [null, '.', null, 'NOT_APPLICABLE', 'Status i Kolada: .'],
      ['.', null, null, 'NOT_APPLICABLE', null],
      [null, '..', null, 'CONFIDENTIAL', 'Status i Kolada: ..'],
      ['..', '', null, 'CONFIDENTIAL', null],
      [null, 'Private', null, 'NOT_PUBLISHED', 'Status i Kolada: Private'],
      [12, 'Preliminary', 12, null, 'Status i Kolada: Preliminary'],
    ];
    for (const [value, said, number, reason, comment] of cases) {
      const { outcomes } = await given([row('N00945', '1283', 2016, value, { status: said })]);
      expect(outcomes.map((outcome) => [outcome.value, outcome.missingReason, outcome.comment])).toEqual([
        [number, reason, comment],
      ]);
    }
  });

  it('that Kolada has taken away have no value any more, and are listed', async () => {
    const { outcomes, deleted, problems } = await given([
      row('N00945', '1283', 2015, 137909, { isdeleted: true }),
      row('N00945', '1283', 2016, 140547),
    ]);
    expect(outcomes.map(({ year, value, missingReason, comment }) => [year, value, missingReason, comment])).toEqual([
      [2015, null, 'NOT_PUBLISHED', 'Borttaget i Kolada'],
      [2016, 140547, null, null],
    ]);
    expect(deleted).toEqual([
      { keyFigure: 'mt-1', koladaId: 'N00945', for: 'kommun-helsingborg', year: 2015, gender: 'TOTAL' },
    ]);
    expect(problems).toEqual([]);
  });

  it('are what replaced a value that was taken away', async () => {
    const { outcomes, deleted } = await given([
      row('N00945', '1283', 2016, 1, { isdeleted: true }),
      row('N00945', '1283', 2016, 2),
    ]);
    expect(outcomes.map(({ value }) => value)).toEqual([2]);
    expect(deleted).toEqual([]);
  });

  it('are given once when Kolada says the same twice, and not at all when it contradicts itself', async () => {
    const { outcomes, problems } = await given([
      row('N00945', '1283', 2016, 2),
      row('N00945', '1283', 2016, 2),
      row('N00945', '1281', 2016, 3),
      row('N00945', '1281', 2016, 4),
    ]);
    expect(outcomes.map(({ for: whose, value }) => [whose, value])).toEqual([['kommun-helsingborg', 2]]);
    expect(problems).toEqual([
      'N00945, kommun 1281, 2016, kön T: Kolada ger olika värden (3 och 4); inget av dem tas.',
    ]);
  });

  it('serve every key figure of ours that has the same one in Kolada', async () => {
    const figures = [...QUESTION.figures, { id: 'mt-2', koladaId: 'N00945', name: 'Folkmängd' }];
    const { outcomes } = await given([row('N00945', '1283', 2016, 2)], { figures });
    expect(outcomes.map(({ keyFigure, value }) => [keyFigure, value])).toEqual([
      ['mt-1', 2],
      ['mt-2', 2],
    ]);
  });
});

describe('what there are no outcomes for is named', () => {
  const rows = [row('N00945', '1283', 2016, 1), row('N15428', '0180', 2016, 1)];

  it('a key figure that Kolada does not have, or whose id cannot be one; the others come all the same', async () => {
    const figures = [
      ...QUESTION.figures,
      { id: 'mt-2', koladaId: 'N99999', name: 'Nöjda medborgare' },
      { id: 'mt-3', koladaId: 'Kolada 12', name: 'Företagsklimat' },
    ];
    const { outcomes, problems, asked } = await given(rows, { figures });
    expect(outcomes).toHaveLength(1);
    expect(problems).toEqual([
      'Kolada 12 («Företagsklimat»): är inget nyckeltal i Kolada. Ett id är en bokstav och fem siffror, som N00945.',
      'N99999 («Nöjda medborgare»): finns inte i Kolada. Kontrollera id:t; nyckeltal tas ibland bort där.',
    ]);
    expect(asked).toEqual(['/kpi/N00945,N99999', '/data/kpi/N00945/municipality/1283,1281/year/2015,2016']);
  });

  it('a key figure without values for any of the municipalities', async () => {
    const figures = [...QUESTION.figures, { id: 'mt-2', koladaId: 'N15428', name: 'Behöriga elever' }];
    const { problems } = await given(rows, { figures });
    expect(problems).toEqual(['N15428 («Behöriga elever»): gav inget utfall för någon av kommunerna 2015–2016.']);
  });

  it('a municipality whose code cannot be one', async () => {
    const municipalities = [...QUESTION.municipalities, { id: 'kommun-x', code: '12', name: 'Xköping' }];
    const { outcomes, problems } = await given(rows, { municipalities });
    expect(outcomes).toHaveLength(1);
    expect(problems).toEqual(['Xköping («12»): är ingen kommunkod. Den har fyra siffror, som 1283.']);
  });

  it('but nothing at all is given when Kolada fails', async () => {
    const server = await fakeKolada(rows, { troubles: [status(500)] });
    open.push(server);
    const client = koladaClient({ baseUrl: server.url, userAgent: 'x', timeoutMs: 5_000, retries: 0 });
    await expect(koladaOutcomes(client, QUESTION)).rejects.toThrow(
      'Kolada, /v3/kpi/N00945: Kolada svarade 500 (1 försök)',
    );
  });

  it('and so is, once, that Kolada was not asked but what had been kept was used', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kolada-'));
    const server = await fakeKolada(rows);
    open.push(server);
    const cache = koladaCache({ folder, maxAgeMs: 0, tell: () => {} });
    const options = { baseUrl: server.url, userAgent: 'x', timeoutMs: 5_000, retries: 0, cache };
    const now = () => new Date('2026-11-20T12:00:00Z');
    await koladaOutcomes(koladaClient({ ...options, now }), QUESTION);
    const { outcomes, notes } = await koladaOutcomes(koladaClient({ ...options, onlyCache: true }), QUESTION);
    await rm(folder, { recursive: true });
    expect(outcomes.map(({ source }) => source)).toEqual(['Kolada, N00945, hämtat 2026-11-20 (CC BY 4.0)']);
    expect(notes).toEqual(['Kolada frågades inte. Sparade svar används, det äldsta från 2026-11-20.']);
  });

  it('and without key figures, municipalities or years nothing is asked of Kolada but what is needed', async () => {
    expect((await given(rows, { figures: [] })).asked).toEqual([]);
    expect((await given(rows, { years: [] })).asked).toEqual(['/kpi/N00945']);
    expect((await given(rows, { municipalities: [] })).problems).toEqual([]);
  });
});
