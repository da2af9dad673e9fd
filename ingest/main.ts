// The stages joined: a text as read → what stands in it.
import type { FoundDecision, FoundItem, FoundMinutes, ReadText } from './found.ts';
import { layout } from './layout/layout.ts';
import type { Passage } from './layout/passage.ts';
import type { NameBook } from './names/book.ts';
import { parse } from './parse/parse.ts';

/** Reads minutes. Throws Refused when the text is no minutes. */
export function readMinutes(read: ReadText, book: NameBook): FoundMinutes {
  const parsed = parse(read, layout(read), book);
  const nothing = { names: [], dates: [], amounts: [], projects: [], networks: [], fates: [] };
  const decision = (passage: Passage, index: number): FoundDecision => ({
    ...nothing,
    ordinal: index + 1,
    text: passage.text,
    span: passage.span(),
    type: 'OTHER',
    assignees: [],
    due: [],
    municipalities: [],
    tasks: [],
    referrals: [],
  });
  const items = parsed.items.map(
    ({ heading, paragraphs, decisions, ...item }): FoundItem => ({
      ...item,
      ...nothing,
      heading: heading.text,
      kind: 'OTHER',
      paragraphs: paragraphs.map(({ passage }) => ({ text: passage.text, span: passage.span() })),
      presenters: [],
      decisions: decisions.map(decision),
    }),
  );
  return { ...parsed, items, understood: 1 };
}
