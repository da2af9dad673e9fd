import { describe, expect, test } from '@jest/globals';
import { datesIn } from '../../../ingest/extract/dates.ts';
import { dueAmong } from '../../../ingest/extract/due.ts';

const ANCHOR = '2024-04-19';
const said = (text: string, anchor = ANCHOR): string[] =>
  datesIn(text, anchor).map(({ date, endsOn, precision }) => `${date}${endsOn ? `/${endsOn}` : ''} ${precision}`);
const due = (text: string): string[] => dueAmong(text, datesIn(text, ANCHOR), ANCHOR).map(({ date }) => date);

describe('dates in running text', () => {
  test.each([
    ['redovisas 2024-09-03', ['2024-09-03 DAY']],
    ['styrelsen 240903 och 20241105', ['2024-09-03 DAY', '2024-11-05 DAY']],
    ['presenteras den 2-3/9', ['2024-09-02/2024-09-03 DAY']],
    ['internat 30/9–1/10', ['2024-09-30/2024-10-01 DAY']],
    ['internat den 30 september–1 oktober 2025', ['2025-09-30/2025-10-01 DAY']],
    ['senast 31/1 2025', ['2025-01-31 DAY']],
    ['den 5:e maj', ['2024-05-05 DAY']],
    ['6 september, 11 oktober', ['2024-09-06 DAY', '2024-10-11 DAY']],
    ['återrapporteras i september', ['2024-09-30 MONTH']],
    ['i slutet av november 2025', ['2025-11-30 MONTH']],
    ['under hösten 2025', ['2025-11-30 SEASON']],
    ['klart före sommaren', ['2024-05-31 SEASON']],
    ['klart före årsskiftet', ['2024-12-31 DAY']],
    ['lämnas v. 40', ['2024-09-30/2024-10-06 DAY']],
    ['vecka 3', ['2025-01-13/2025-01-19 DAY']],
    ['under Q3', ['2024-09-30 SEASON']],
    ['andra kvartalet 2025', ['2025-06-30 SEASON']],
    ['sker under 2025', ['2025-12-31 YEAR']],
  ])('%s', (text, dates) => expect(said(text)).toEqual(dates));

  test.each([['inget datum: nr 3/2024'], ['plan 2024-2027'], ['100000 kr'], ['den 31 april'], ['45/13']])(
    'no day in «%s»',
    (text) => expect(said(text).filter((date) => date.endsWith('DAY'))).toEqual([]),
  );

  test('a day without a year is the next one, over New Year as well', () => {
    expect(said('senast den 15 januari', '2023-11-20')).toEqual(['2024-01-15 DAY']);
  });

  test('a day that was just before the meeting is looked back at, unless a word says that it lies ahead', () => {
    expect(said('mötet den 10 april')).toEqual(['2024-04-10 DAY']);
    expect(said('senast den 10 april')).toEqual(['2025-04-10 DAY']);
  });

  test.each([
    ['återkommer senast den 30 maj', ['2024-05-30']],
    ['enligt viljeinriktningen från styrelsemötet 240604', []],
    ['avtalet gäller från och med 2024-07-01', []],
    ['från 1 juni', []],
    ['tidigast den 8 maj', []],
    ['beslutet den 3 maj 2023', []],
    ['bjuds in till mötet den 14 juni', ['2024-06-14']],
  ])('deadlines in «%s»', (text, dates) => expect(due(text)).toEqual(dates));
});
