// What layout makes of a text: blocks in reading order, each cleaned and still knowing where it stood.
import type { Passage } from './passage.ts';

export type Block = {
  kind: 'HEADING' | 'PARAGRAPH' | 'LIST_ITEM' | 'ROW';
  passage: Passage;
  /** Of a heading: 1–6; 0 for the others. */
  level: number;
  /** The cells of a table's row, or of a line that is set in columns; empty otherwise. */
  cells: Passage[];
  /** An empty line (or a new page) stands before it. */
  gap: boolean;
};
