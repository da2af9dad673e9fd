// What a row rests on: passages of documents, by title and place, and their ids.
import { type AnswerCell, type AnswerColumn, column, idsOf } from './question.ts';

export type Source = { id: string; locator: string; document: { title: string } };

/** To select on every list of passages, with SOURCE added to the document. */
export const EVIDENCE = 'evidence { ...Source }';
export const SOURCE = 'fragment Source on Passage { id locator document { title } }';

export const EVIDENCE_COLUMNS: readonly AnswerColumn[] = [
  column('evidence', 'Belägg'),
  idsOf('evidence', 'Beläggens id'),
];

/** The cells of EVIDENCE_COLUMNS; a passage that several facts rest on stands once. */
export function evidenceCells(sources: readonly Source[]): AnswerCell[] {
  const each = [...new Map(sources.map((source) => [source.id, source])).values()];
  return [each.map(({ document, locator }) => `${document.title}, ${locator}`), each.map(({ id }) => id)];
}
