// An answer as a table, for whoever writes CSV, JSON or a workbook.
import { type Cell, LIST_SEPARATOR, rowsOf, type Table } from '../exports/table.ts';
import type { Answer, AnswerCell, Question } from './question.ts';

const isList = (cell: AnswerCell): cell is readonly string[] => Array.isArray(cell);
const flat = (cell: AnswerCell): Cell => {
  if (!isList(cell)) return cell;
  return cell.length === 0 ? null : cell.join(LIST_SEPARATOR);
};

/** The answer's rows, lists joined to one text. */
export const tableOf = (question: Question, sentence: string, { rows }: Answer): Table => ({
  name: question.slug,
  title: sentence,
  columns: question.columns,
  rows: rowsOf(rows.map((row) => row.map(flat))),
  total: rows.length,
});
