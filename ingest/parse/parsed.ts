// What parse makes of the blocks: the frame of the minutes. What the sentences say (kind, presenters, projects, money, dates) is
// filled in by extract.
import type { FoundItem, FoundMinutes, Span } from '../found.ts';
import type { Passage } from '../layout/passage.ts';

export type Paragraph = {
  /** ENTRY: one of a list of things under an item («- idé, *namn, kommun*», a bold line «projekt, namn ort», a table row). */
  kind: 'TEXT' | 'ENTRY';
  passage: Passage;
};

export type ParsedItem = Pick<FoundItem, 'ordinal' | 'label' | 'time' | 'span'> & {
  heading: Passage;
  paragraphs: Paragraph[];
  /** One «att»-clause each, with the sentences that follow it in the same clause; «att» itself and marks left out. */
  decisions: Passage[];
};

export type ParsedMinutes = Omit<FoundMinutes, 'items' | 'leftovers' | 'understood'> & {
  items: ParsedItem[];
  leftovers: Span[];
};
