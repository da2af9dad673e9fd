import { describe, expect, test } from '@jest/globals';
import { readTarget } from '../../../services/follow-up/target.ts';

const [UP, DOWN] = ['HIGHER_IS_BETTER', 'LOWER_IS_BETTER'] as const;
const of = (comparator: string, value: number | null, unit: string | null = null) => ({ comparator, value, unit });

describe('a target', () => {
  test.each([
    ['Minst 60 %', of('AT_LEAST', 60, '%')],
    ['minst 72,3', of('AT_LEAST', 72.3)],
    ['Minst 1\u00a0067\u00a0000', of('AT_LEAST', 1_067_000)],
    ['Minst index 41', of('AT_LEAST', 41)],
    ['Minst NKI 75', of('AT_LEAST', 75)],
    ['Minst 25 st', of('AT_LEAST', 25, 'st')],
    ['Lägst 4', of('AT_LEAST', 4)],
    ['≥ 4', of('AT_LEAST', 4)],
    ['Högst 40 %', of('AT_MOST', 40, '%')],
    ['Max 13,2 %', of('AT_MOST', 13.2, '%')],
    ['max. 5', of('AT_MOST', 5)],
    ['<= 5', of('AT_MOST', 5)],
    ['Lika med 3', of('EQUAL', 3)],
    ['100 %', of('AT_LEAST', 100, '%')],
    ['13', of('AT_LEAST', 13)],
  ])('«%s»', (text, target) => expect(readTarget(text, UP)).toEqual(target));

  test('that is a bare figure is the most where lower is better', () => {
    expect(readTarget('13', DOWN)).toEqual(of('AT_MOST', 13));
    expect(readTarget('Minst 13', DOWN)).toEqual(of('AT_LEAST', 13));
  });

  test.each(['Klar under 2016', 'Klart', 'Genomförd senast 2017', 'Ja'])('«%s» is to be done', (text) =>
    expect(readTarget(text, 'YES_NO')).toEqual(of('DONE', null)),
  );

  test.each(['', '-', 'Öka', 'Minst', 'Minst 5–7', 'ungefär 40', 'Klarspråk 80', 'Minst hälften', 'Mellan 4 och 5'])(
    '«%s» cannot be read and is not guessed',
    (text) => expect(readTarget(text, UP)).toBeNull(),
  );
});
