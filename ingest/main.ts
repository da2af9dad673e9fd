// The stages joined: a text as read → what stands in it.
import { extract } from './extract/extract.ts';
import type { FoundMinutes, ReadText } from './found.ts';
import { layout } from './layout/layout.ts';
import type { NameBook } from './names/book.ts';
import { parse } from './parse/parse.ts';

/** Finds what stands in minutes, names as `book` knows them. Throws Refused when the text is no minutes. */
export function readMinutes(read: ReadText, book: NameBook): FoundMinutes {
  return extract(parse(read, layout(read), book), book, read);
}
