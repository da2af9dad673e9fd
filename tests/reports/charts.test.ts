// The charts: that they say what the figures say, and that every text in them can be read.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { figureChart } from '../../reports/charts/figure-chart.ts';
import { figureSentence } from '../../reports/charts/figure-sentence.ts';
import { lightBar } from '../../reports/charts/light-bar.ts';
import { textWidth } from '../../reports/charts/text-width.ts';
import type { ReportFigure, ReportOutcome } from '../../reports/model.ts';
import { wordsOf } from '../../reports/words.ts';

const SV = wordsOf('sv');
const EMPTY = { text: null, measuredOn: null, source: null, recordedBy: null, recordedAt: null, comment: null };
const outcome = (year: number, value: number | null): ReportOutcome => ({
  ...EMPTY,
  year,
  value,
  missingReason: value === null ? 'NOT_MEASURED' : null,
});

/** A key figure with these outcomes, the last in 2016, and a target of at least 50 unless told otherwise. */
function figure(values: (number | null)[], with_: Partial<ReportFigure> = {}): ReportFigure {
  const target = { year: 2016, comparator: 'AT_LEAST' as const, value: 50, text: 'Minst 50' };
  return {
    id: 'key-figure:x',
    name: 'Nöjda invånare',
    unit: null,
    direction: 'HIGHER_IS_BETTER',
    koladaId: null,
    definition: null,
    light: 'YELLOW',
    greyCause: null,
    attainmentPercent: 95,
    trend: 'BETTER',
    rank: null,
    rankOf: 0,
    target,
    targets: [target],
    outcomes: values.map((value, at) => outcome(2017 - values.length + at, value)),
    ...with_,
  };
}
const drawn = (of: ReportFigure): string => figureChart(of, 'f', SV, 'sv').markup;
type Text = { x: number; y: number; text: string; kind: string };
const texts = (svg: string): Text[] =>
  [...svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"[^>]*class="([^"]+)">([^<]*)</g)].map(
    ([, x, y, kind = '', text = '']) => ({ x: Number(x), y: Number(y), kind, text }),
  );
const valuesIn = (svg: string): string[] =>
  texts(svg)
    .filter(({ kind }) => kind.startsWith('value'))
    .map(({ text }) => text);

describe('a key figure over the years', () => {
  it('shows a year that is not measured as a hatched gap that says why, and breaks the line there', () => {
    const svg = drawn(figure([40, null, 45, 48]));
    expect(svg.match(/class="gap"/g)).toHaveLength(1);
    expect(
      texts(svg)
        .filter(({ kind }) => kind === 'why')
        .map(({ text }) => text),
    ).toEqual(['ej', 'mätt']);
    expect(/class="line"/.test(svg)).toBe(true);
    expect(/<path d="([^"]*)" class="line"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(1);
  });

  it('draws no line through a single measured year', () => {
    expect(drawn(figure([null, null, 45]))).not.toContain('class="line"');
  });

  it('draws the target at the height of an outcome that equals it', () => {
    const svg = drawn(figure([40, 50, 45]));
    const height = /class="target"/.test(svg) && /<path d="M[\d.]+ ([\d.]+)L[^"]*" class="target"/.exec(svg)?.[1];
    const [, second] = [...svg.matchAll(/<circle cx="[\d.]+" cy="([\d.]+)"/g)];
    expect(second?.[1]).toBe(height);
  });

  it('labels the target, the first and the last year, and every year where there is room', () => {
    expect(valuesIn(drawn(figure([40, 44, 48])))).toEqual(['40', '44', '48']);
    const target = { year: 2016, comparator: 'AT_LEAST' as const, value: 1_067_000, text: 'Minst 1 067 000' };
    const crowded = drawn(figure([1_036_539, 1_045_121, 1_050_000, 1_085_114], { target, targets: [target] }));
    expect(valuesIn(crowded)).toEqual(['1\u00a0036\u00a0539', '1\u00a0085\u00a0114']);
    expect(
      texts(crowded)
        .filter(({ kind }) => kind === 'goal')
        .map(({ text }) => text),
    ).toEqual(['Minst', '1\u00a0067\u00a0000']);
  });

  it('carries the shape of the light on the outcome that is judged', () => {
    expect(drawn(figure([40, 48]))).toContain('href="#YELLOW"');
    expect(drawn(figure([40, null], { light: 'GREY', greyCause: 'NOT_MEASURED' }))).not.toContain('<use');
  });

  it('says every value to those who do not see it', () => {
    const svg = drawn(figure([40, null, 48], { unit: '%' }));
    expect(svg).toMatch(/role="img" aria-labelledby="f-t f-d"/);
    expect(svg).toContain('<desc id="f-d">2014: 40\u00a0%; 2015: ej mätt; 2016: 48\u00a0%</desc>');
  });

  it('keeps its texts inside the picture and off each other, whatever the figures', () => {
    const value = fc.option(
      fc.double({ min: 0, max: 2_000_000, noNaN: true }).map((number) => Math.round(number * 10) / 10),
    );
    const values = fc.array(value, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 2_000_000 }), (years, goal) => {
        const target = { year: 2016, comparator: 'AT_LEAST' as const, value: goal, text: `Minst ${goal}` };
        const svg = drawn(figure(years, { target, targets: [target] }));
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        const boxes = texts(svg)
          .filter(({ kind }) => kind.startsWith('value'))
          .map(({ x, y, text }) => ({ left: x - textWidth(text, 11) / 2, right: x + textWidth(text, 11) / 2, y }));
        for (const [at, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(-1);
          expect(box.right).toBeLessThanOrEqual(241);
          expect(box.y).toBeGreaterThanOrEqual(9);
          expect(box.y).toBeLessThanOrEqual(132);
          for (const other of boxes.slice(at + 1))
            expect(box.right <= other.left + 1 || other.right <= box.left + 1 || Math.abs(box.y - other.y) >= 9).toBe(
              true,
            );
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the sentence of a chart', () => {
  it.each([
    [figure([40, 44, 48]), 'Från 40 (2014) upp till 48 (2016); målet «Minst 50» är inte nått'],
    [figure([60, 52], { light: 'GREEN' }), 'Från 60 (2015) ned till 52 (2016); målet «Minst 50» är nått'],
    [figure([48, 44, 48]), 'Oförändrat 48 (2014 och 2016); målet «Minst 50» är inte nått'],
    [figure([null, 48]), '48 (2016), det enda mätta året; målet «Minst 50» är inte nått'],
    [figure([40, null], { light: 'GREY' }), '40 (2015), det enda mätta året; målet «Minst 50» kan inte bedömas'],
    [figure([null, null], { light: 'GREY' }), 'Inget år är mätt; målet «Minst 50» kan inte bedömas'],
    [figure([40, 48], { target: null, targets: [] }), 'Från 40 (2015) upp till 48 (2016); målvärde saknas'],
    [
      figure([0, 1], {
        direction: 'YES_NO',
        light: 'GREEN',
        target: { year: 2016, comparator: 'DONE', value: null, text: 'Klar under 2016' },
        targets: [],
      }),
      'Från nej (2015) till ja (2016); målet «Klar under 2016» är nått',
    ],
  ])('says which way it went and whether the target is met (%#)', (of, sentence) => {
    expect(figureSentence(of, SV, 'sv')).toBe(sentence);
  });
});

describe('the bar of lights', () => {
  const bar = lightBar({ GREEN: 21, YELLOW: 15, RED: 13, GREY: 6 }, 'Mål per bedömning').markup;
  it('is divided as the goals are, with a pattern of its own for each light', () => {
    const parts = [...bar.matchAll(/width="([\d.]+)%" height="34" fill="([^"]+)"/g)];
    expect(parts.reduce((sum, [, width]) => sum + Number(width), 0)).toBeCloseTo(100, 1);
    expect(parts.map(([, width]) => Math.round((Number(width) / 100) * 55))).toEqual([21, 15, 13, 6]);
    expect(new Set(parts.map(([, , fill]) => fill)).size).toBe(4);
    expect(bar).toContain('aria-label="Mål per bedömning"');
  });

  it('is nothing without goals', () => {
    expect(lightBar({ GREEN: 0, YELLOW: 0, RED: 0, GREY: 0 }, '').markup).toBe('');
  });
});
