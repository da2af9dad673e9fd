import { describe, expect, test } from '@jest/globals';
import { attainmentPercent, goalLight, lightOf, trendOf } from '../../../services/follow-up/light.ts';
import type { Comparator, Target } from '../../../services/follow-up/target.ts';

const target = (comparator: Comparator, value: number | null): Target => ({ comparator, value, unit: null });
const atLeast = (value: number) => target('AT_LEAST', value);
const atMost = (value: number) => target('AT_MOST', value);

describe('the light of a key figure', () => {
  test.each([
    [90, 'RED'],
    [90.4, 'YELLOW'],
    [91, 'YELLOW'],
    [99.4, 'YELLOW'],
    [99.6, 'YELLOW'],
    [100, 'GREEN'],
    [100.1, 'GREEN'],
    [0, 'RED'],
  ])('at %d percent of the target is judged before anything is rounded', (outcome, light) => {
    expect(lightOf(atLeast(100), outcome)).toBe(light);
    expect(attainmentPercent(atLeast(100), outcome)).toBeCloseTo(outcome, 12);
  });

  test('turns round for «högst»', () => {
    expect(attainmentPercent(atMost(40), 58)).toBeCloseTo((40 / 58) * 100, 12);
    expect(lightOf(atMost(40), 58)).toBe('RED');
    expect(lightOf(atMost(40), 40)).toBe('GREEN');
    expect(lightOf(atMost(40), 42)).toBe('YELLOW');
    expect(lightOf(atMost(40), 0)).toBe('GREEN');
  });

  test('is not moved by what division leaves behind the decimals', () => {
    expect(lightOf(atLeast(11), 9.9)).toBe('RED');
    expect(lightOf(atLeast(7), 6.3)).toBe('RED');
    expect(lightOf(atLeast(0.3), 0.1 + 0.2)).toBe('GREEN');
  });

  test('is all or nothing where a ratio has no meaning', () => {
    expect(attainmentPercent(atMost(0), 0)).toBe(100);
    expect(attainmentPercent(atMost(0), 3)).toBe(0);
    expect(attainmentPercent(atLeast(0), -1)).toBe(0);
    expect(attainmentPercent(atLeast(0), 4)).toBe(100);
    expect(attainmentPercent(target('DONE', null), 1)).toBe(100);
    expect(attainmentPercent(target('DONE', null), 0)).toBe(0);
  });

  test('of a target to hit is the smaller over the larger', () => {
    expect(attainmentPercent(target('EQUAL', 80), 100)).toBeCloseTo(80, 12);
    expect(attainmentPercent(target('EQUAL', 100), 80)).toBeCloseTo(80, 12);
    expect(lightOf(target('EQUAL', 5), 5)).toBe('GREEN');
  });

  test('is grey without an outcome or a target, and follows the thresholds of the plan', () => {
    expect(lightOf(atLeast(10), null)).toBe('GREY');
    expect(lightOf(null, 10)).toBe('GREY');
    expect(lightOf(atLeast(100), 96, { green: 95, yellow: 80 })).toBe('GREEN');
    expect(lightOf(atLeast(100), 80, { green: 95, yellow: 80 })).toBe('RED');
  });
});

describe('the light of a goal', () => {
  test('is green only when all its measured key figures are', () => {
    expect(goalLight([100, 120, null])).toBe('GREEN');
    expect(goalLight([300, 99.9])).toBe('YELLOW');
  });
  test('is otherwise the mean, where nothing counts for more than 100', () => {
    expect(goalLight([500, 80])).toBe('RED');
    expect(goalLight([500, 81])).toBe('YELLOW');
    expect(goalLight([95, 85])).toBe('RED');
    expect(goalLight([95, 86])).toBe('YELLOW');
  });
  test('is grey when none is measured', () => {
    expect(goalLight([])).toBe('GREY');
    expect(goalLight([null, null])).toBe('GREY');
  });
});

test('the trend compares with the year before, in the direction that is better', () => {
  expect(trendOf(40, 41, false)).toBe('BETTER');
  expect(trendOf(40, 41, true)).toBe('WORSE');
  expect(trendOf(41, 40, true)).toBe('BETTER');
  expect(trendOf(40, 40, true)).toBe('SAME');
  expect(trendOf(null, 40, false)).toBe('UNKNOWN');
  expect(trendOf(40, null, false)).toBe('UNKNOWN');
});
