import { describe, expect, test } from '@jest/globals';
import { readNumber } from '../../../services/follow-up/number.ts';

describe('a figure as people write it', () => {
  test.each([
    ['67 044', 67044],
    ['67\u00a0044', 67044],
    ['1\u202f036\u2009539', 1036539],
    ['72,3', 72.3],
    ['-4,5', -4.5],
    ['\u22124,5', -4.5],
    ['\u20134,5', -4.5],
    [' 0 ', 0],
    ['86.6', 86.6],
    ['1234567', 1234567],
  ])('«%s» is a number', (text, value) => expect(readNumber(text)).toEqual({ kind: 'NUMBER', value, unit: null }));

  test.each([
    ['34 %', 34, '%'],
    ['34%', 34, '%'],
    ['86,6 %', 86.6, '%'],
    ['86.6%', 86.6, '%'],
    ['25 st', 25, 'st'],
    ['13,2 per 1000', undefined, undefined],
  ])('«%s» keeps its unit', (text, value, unit) =>
    expect(readNumber(text)).toEqual(value === undefined ? { kind: 'UNREADABLE' } : { kind: 'NUMBER', value, unit }),
  );

  test.each([
    ['', 'NOT_MEASURED'],
    ['-', 'NOT_MEASURED'],
    ['\u2013', 'NOT_MEASURED'],
    ['\u2212', 'NOT_MEASURED'],
    ['.', 'NOT_APPLICABLE'],
    ['..', 'CONFIDENTIAL'],
  ])('«%s» says why there is none, and is never 0', (text, reason) =>
    expect(readNumber(text)).toEqual({ kind: 'MISSING', reason }),
  );

  test.each([
    ['Ja', 1],
    ['nej', 0],
    ['Klar', 1],
    ['ej klar', 0],
  ])('«%s» is a yes or a no', (text, value) => expect(readNumber(text)).toEqual({ kind: 'YES_NO', value }));

  test.each([
    '1.000',
    '1,234,567',
    '12 34',
    '67 04',
    '5-7',
    'ca 40',
    '4e3',
    '40?',
    '#REF!',
    'fyrtio',
    '1 000 00',
    '--3',
  ])('«%s» is not guessed', (text) => expect(readNumber(text)).toEqual({ kind: 'UNREADABLE' }));
});
