// A piece of cleaned text that still knows where each of its characters stood in the text that was read: page headings taken out of the
// middle of a sentence, hyphenation mended and emphasis marks dropped do not lose the place that evidence points at.
import type { Span } from '../found.ts';

/** Emphasis over a range of a passage's text. Struck-through text is still in `text`: who is struck is the reader's matter. */
export type Mark = { kind: 'BOLD' | 'ITALIC' | 'STRUCK'; start: number; end: number };

export class Passage {
  constructor(
    readonly text: string,
    /** For each character of `text`, its place in the text that was read. */
    private readonly origin: Uint32Array,
    readonly marks: readonly Mark[] = [],
  ) {}

  /** A passage that stands in the source just as it is, from `start`. */
  static plain(text: string, start = 0): Passage {
    return new Passage(
      text,
      Uint32Array.from({ length: text.length }, (_, index) => start + index),
    );
  }

  /** Several passages with `glue` between them; the glue stands where the one before it ends. */
  static join(parts: readonly Passage[], glue = ' '): Passage {
    const text = parts.map((part) => part.text).join(glue);
    const origin = new Uint32Array(text.length);
    const marks: Mark[] = [];
    let at = 0;
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        const before = at > 0 ? (origin[at - 1] ?? 0) : part.span().start;
        origin.fill(before, at, at + glue.length);
        at += glue.length;
      }
      origin.set(part.origin, at);
      marks.push(...part.marks.map(({ kind, start, end }) => ({ kind, start: start + at, end: end + at })));
      at += part.text.length;
    }
    return new Passage(text, origin, marks);
  }

  /** Where `text.slice(start, end)` stands in the text that was read. */
  span(start = 0, end = this.text.length): Span {
    const from = this.origin[start] ?? (this.origin.at(-1) ?? -1) + 1;
    return { start: from, end: end > start ? (this.origin[end - 1] ?? from) + 1 : from };
  }

  slice(start: number, end: number = this.text.length): Passage {
    const marks = this.marks
      .filter((mark) => mark.start < end && mark.end > start)
      .map((mark) => ({
        kind: mark.kind,
        start: Math.max(mark.start, start) - start,
        end: Math.min(mark.end, end) - start,
      }));
    return new Passage(this.text.slice(start, end), this.origin.slice(start, end), marks);
  }

  /** Without white space at either end. */
  trimmed(): Passage {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }
}
