// What every part of the page needs to tell its piece of the report.
import { type Html, html, NOTHING } from '../../questions/html.ts';
import type { AnnualReport, Language, ReportFigure } from '../model.ts';
import { decimalsOf, missingText, valueText } from '../numbers.ts';
import { type Words, wordsOf } from '../words.ts';

export type Telling = { report: AnnualReport; language: Language; words: Words };

export const telling = (report: AnnualReport, language: Language): Telling => ({
  report,
  language,
  words: wordsOf(language),
});

/** Where the graph's own page of the thing is. */
export const pageOf = ({ report }: Telling, id: string): string => `${report.home.replace(/\/+$/u, '')}/id/${id}`;

/** A link, where the address is one that a browser may follow; else the text alone. */
export const linked = (address: string, text: string): Html =>
  /^https?:\/\//iu.test(address) ? html`<a href="${address}">${text}</a>` : html`${text}`;

/** A source as it is told: a link when it is an address. */
export const sourceText = (source: string): Html => linked(source, source);

/** A key figure's outcome of a year in words, written with as many decimals as its neighbours. */
export function outcomeText(figure: ReportFigure, year: number, language: Language): string {
  const outcome = figure.outcomes.find((one) => one.year === year);
  if (outcome?.value == null) return missingText(outcome?.missingReason ?? null, language);
  const decimals = decimalsOf(figure.outcomes.map(({ value }) => value));
  return valueText(outcome.value, figure, language, decimals);
}

export const when = (condition: boolean, part: () => Html): Html => (condition ? part() : NOTHING);
