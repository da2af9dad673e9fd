// What kind of item it is: by its heading, else by what its text says was done.
import type { ItemKind } from '../found.ts';
import { anyOf, startingWith, wholeWords } from '../phrases.ts';
import { itemWords } from './item-words.ts';

type Rule = { kind: ItemKind; pattern: RegExp };
const rules = (table: readonly (readonly [ItemKind, readonly string[]])[], start: readonly ItemKind[] = []): Rule[] =>
  table.map(([kind, words]) => ({
    kind,
    pattern: start.includes(kind) ? startingWith(words) : wholeWords(words, 'iu'),
  }));

const HEADING = rules(itemWords.heading, itemWords.headingStart);
const WHOLE = itemWords.headingWhole.map(([kind, words]) => ({
  kind,
  pattern: new RegExp(`^${anyOf(words)}[\\s.:!]*$`, 'iu'),
}));
const TEXT = rules(itemWords.text);
const PROJECT_TEXT = rules(itemWords.projectText);
const PLAIN = rules(itemWords.plainText);
const PROJECT = wholeWords(itemWords.projectHeading, 'iu');
const APPLICATION = startingWith(itemWords.applications);
const APPLIED = wholeWords(itemWords.applicationText, 'iu');
const LATE_DISCUSSION = /[,–:-]\s*(?:inför|diskussion)/iu;
// What the text says first tells most; a long item is not searched through.
const LOOKED_AT = 3000;

const first = (table: readonly Rule[], text: string): ItemKind | undefined =>
  table.find(({ pattern }) => pattern.test(text))?.kind;

/** Takes the heading and the running text; gives the kind, OTHER when nothing tells. */
export function itemKindOf(heading: string, text: string): ItemKind {
  const bare = heading.replace(/^[\s\d.:§)-]+(?=\p{L})/u, '');
  const looked = text.slice(0, LOOKED_AT);
  const said = first(WHOLE, bare) ?? first(HEADING, bare);
  if (said && said !== 'INFORMATION' && said !== 'OTHER' && said !== 'DISCUSSION') return said;
  const told = first(TEXT, looked);
  if (said === undefined && APPLICATION.test(bare) && (told || APPLIED.test(looked) || APPLIED.test(bare)))
    return 'PROJECT_PLAN';
  if (told && said === undefined) return told;
  if (said === undefined && PROJECT.test(bare)) return first(PROJECT_TEXT, looked) ?? 'DISCUSSION';
  if (said) return said;
  if (LATE_DISCUSSION.test(bare)) return 'DISCUSSION';
  return first(PLAIN, looked) ?? 'OTHER';
}
