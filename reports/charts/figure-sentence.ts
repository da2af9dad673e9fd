// What the chart of a key figure says, in a sentence.
import type { Language, ReportFigure, ReportOutcome } from '../model.ts';
import { decimalsOf, targetText, valueText } from '../numbers.ts';
import type { Words } from '../words.ts';

type Measured = ReportOutcome & { value: number };
export const measured = (figure: ReportFigure): Measured[] =>
  figure.outcomes.filter((outcome): outcome is Measured => outcome.value !== null);

/** «Från 75 (2014) ned till 72 (2016); målet «Minst 76» är inte nått». */
export function figureSentence(figure: ReportFigure, words: Words, language: Language): string {
  return `${course(figure, words, language)}; ${judgement(figure, words, language)}`;
}

function course(figure: ReportFigure, { chart }: Words, language: Language): string {
  const all = measured(figure);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return chart.noOutcomes;
  const decimals = decimalsOf(all.map(({ value }) => value));
  const [from, to] = [first, last].map(({ value }) => valueText(value, figure, language, decimals));
  if (from === undefined || to === undefined || all.length === 1)
    return chart.single(valueText(last.value, figure, language, decimals), last.year);
  if (first.value === last.value) return chart.unchanged(to, first.year, last.year);
  if (figure.direction === 'YES_NO') return chart.changed(from, to, first.year, last.year);
  return last.value > first.value
    ? chart.rose(from, to, first.year, last.year)
    : chart.fell(from, to, first.year, last.year);
}

function judgement(figure: ReportFigure, { chart }: Words, language: Language): string {
  if (!figure.target) return chart.noTarget;
  const target = targetText(figure.target, figure, language);
  if (figure.light === 'GREY') return chart.targetUnjudged(target);
  return figure.light === 'GREEN' ? chart.targetMet(target) : chart.targetMissed(target);
}
