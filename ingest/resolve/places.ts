// The document's own words at a place, and where they stand: character offsets and page.
import type { ReadText, Span } from '../found.ts';

export type Passage = { text: string; start: number; end: number; page?: number };

export class Places {
  constructor(private readonly read: ReadText) {}

  /** The words at a span without the white space around them; undefined when there are none. */
  passage({ start, end }: Span): Passage | undefined {
    const raw = this.read.text.slice(start, end);
    const text = raw.trim();
    if (text === '') return undefined;
    const from = start + raw.length - raw.trimStart().length;
    const page = this.page(from);
    return { text, start: from, end: from + text.length, ...(page ? { page } : {}) };
  }

  /** The page that a place is on, from 1; undefined for formats without pages. */
  private page(place: number): number | undefined {
    const { pages } = this.read;
    let low = 0;
    let high = pages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pages[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low > 0 ? low : undefined;
  }
}
