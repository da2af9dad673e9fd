// How what is wrong in a file is told, in one line.
import type { Place, Problem } from './plan-row.ts';

/** «bladet Klimat, rad 12, utfall 2016 (G)»; a row 0 is the file as a whole. */
export function placeText({ sheet, row, column }: Place): string {
  const parts = [sheet === null ? null : `bladet ${sheet}`, row === 0 ? null : `rad ${row}`, column];
  return parts.filter((part) => part !== null).join(', ') || 'filen';
}
export const problemText = (problem: Problem): string => `${placeText(problem)}: ${problem.wrong}. ${problem.mend}.`;

/** What is wrong with the file as a whole. */
export const ofFile = (wrong: string, mend: string): Problem => ({ sheet: null, row: 0, column: null, wrong, mend });
/** What is wrong with what a cell says, its words first. */
export const ofCell = (place: Place, text: string, wrong: string, mend: string): Problem => ({
  ...place,
  wrong: text === '' ? wrong : `«${text.slice(0, 60)}»: ${wrong}`,
  mend,
});
