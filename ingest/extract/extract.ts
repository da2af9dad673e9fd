// What the sentences of the minutes say: presenters, projects, money, dates, tasks and the projects' fate, filled into the frame that
// parse has made.
import type { FoundMinutes, ReadText } from '../found.ts';
import type { NameBook } from '../names/book.ts';
import type { ParsedMinutes } from '../parse/parsed.ts';
import { DocumentNames } from './document-names.ts';
import { framesOf } from './frame.ts';
import { readItem, withoutTown } from './item.ts';

const inked = (text: string): number => text.replace(/\s+/gu, '').length;

/** Takes the frame, the names known beforehand and the text that was read; gives all that was found. */
export function extract(parsed: ParsedMinutes, book: NameBook, read: ReadText): FoundMinutes {
  const names = new DocumentNames(parsed, book);
  const frames = framesOf(parsed, names);
  const items = parsed.items.flatMap((item, index) => {
    const frame = frames[index];
    return frame ? [readItem(item, frame, names, parsed.meeting.date)] : [];
  });
  const whole = inked(read.text);
  const left = parsed.leftovers.reduce((sum, { start, end }) => sum + inked(read.text.slice(start, end)), 0);
  return {
    ...parsed,
    items,
    issues: [...parsed.issues, ...items.flatMap(withoutTown)],
    understood: whole === 0 ? 1 : 1 - left / whole,
  };
}
