// Minutes that tell in sentences who was there, where and when: «Närvarande var …», «Mötet hölls i …», «X förde anteckningarna».
import type { FoundAttendance, Span } from '../found.ts';
import type { Passage } from '../layout/passage.ts';
import type { NameBook } from '../names/book.ts';
import { entriesOf } from './attendance-entry.ts';
import { nameLength } from './person-shape.ts';
import { sentencesOf } from './sentences.ts';

type Target = {
  attendance: FoundAttendance[];
  attendanceSpan: Span | null;
  whenWhere: Passage[];
  chair: string[];
  secretary: string[];
};

const PRESENT =
  /^(?:(?:vid|på|i|under|till)\s+(?:dagens\s+)?(?:mötet|sammanträdet|träffen)\s+)?(?:närvarande|deltagare|deltagande|medverkande|deltog|närvarade|deltar|med på mötet)(?:\s+(?:vid|på|i|under)\s+(?:mötet|sammanträdet|träffen))?(?:\s+(?:var|är|deltog|gjorde))?\s*:?\s+(?=\p{Lu})/iu;
const ATTENDED =
  /\s+(?:deltog|närvarade|var närvarande|medverkade)(?:\s+(?:vid|på|i|under)\s+(?:mötet|sammanträdet|träffen))?(?:\s+(?:digitalt|på distans|via \p{L}+))?\s*\.?$/iu;
const AWAY =
  /\s+(?:hade|har)\s+(?:anmält|lämnat|meddelat)\s+(?:förhinder|återbud|frånvaro).*$|\s+(?:var|är)\s+(?:frånvarande|förhindrad\p{L}*|sjuk\p{L}*).*$|\s+(?:kunde (?:inte|ej)|kom inte|deltog inte|deltog ej|var inte med|saknades|uteblev|fick förhinder).*$/iu;
/** «Frånvarande var Anna Ek» */
const AWAY_FIRST =
  /^(?:frånvarande|förhindrad\p{L}*|ej närvarande|förhinder|återbud)\s+(?:att delta\s+)?(?:var|är|hade|har|lämnade|lämnades av|hade anmälts av|kom från|från)\s+(?=\p{Lu})/iu;
const HELD =
  /^(?:dagens\s+)?(?:mötet|sammanträdet|träffen|vi)\s+(?:sågs|träffades|möttes|hölls|genomfördes|ägde rum|började|inleddes|startade|hålls|pågick)/iu;
const WROTE =
  /^(.{4,60}?)\s+(?:förde|för|skrev|antecknade)\s+(?:protokoll\p{L}*|antecknin\p{L}*|minnesantecknin\p{L}*|vid)/iu;
const LED =
  /^(.{4,60}?)\s+(?:ledde|leder)\s+(?:dagens\s+)?(?:mötet|sammanträdet)|^(.{4,60}?)\s+var\s+(?:mötes)?ordförande/iu;
const MEMBER = { status: 'PRESENT', role: 'MEMBER' } as const;
const ABSENT = { status: 'ABSENT', role: 'MEMBER' } as const;

/** Takes what the sentences of a paragraph say about the meeting's frame; whether any of them did. */
export function proseAttendance(passage: Passage, book: NameBook, target: Target): boolean {
  let told = false;
  for (const { start, end } of sentencesOf(passage.text))
    told = sentence(passage.slice(start, end), book, target) || told;
  return told;
}

function sentence(passage: Passage, book: NameBook, target: Target): boolean {
  const { text } = passage;
  const present = PRESENT.exec(text);
  if (present) return attend(passage.slice(present[0].length), MEMBER, book, target);
  const awayFirst = AWAY_FIRST.exec(text);
  if (awayFirst) return attend(passage.slice(awayFirst[0].length), ABSENT, book, target);
  const away = AWAY.exec(text);
  if (away && nameLength(text.split(/[\s,]+/u), book) > 1)
    return attend(passage.slice(0, away.index), ABSENT, book, target);
  const attended = ATTENDED.exec(text);
  if (attended && text.includes(',') && nameLength(text.split(/[\s,]+/u), book) > 1)
    return attend(passage.slice(0, attended.index), MEMBER, book, target);
  if (HELD.test(text)) {
    target.whenWhere.push(passage);
    return true;
  }
  return (
    role(WROTE.exec(text)?.[1], target.secretary, book) ||
    role(LED.exec(text)?.[1] ?? LED.exec(text)?.[2], target.chair, book)
  );
}

function role(name: string | undefined, list: string[], book: NameBook): boolean {
  const words = name?.split(/\s+/u) ?? [];
  if (name === undefined || nameLength(words, book) !== words.length) return false;
  list.push(name);
  return true;
}

function attend(passage: Passage, group: typeof MEMBER | typeof ABSENT, book: NameBook, target: Target): boolean {
  const entries = entriesOf(passage, group, book);
  if (entries.length === 0) return false;
  for (const entry of entries) target.attendance.push(entry);
  const span = passage.span();
  const before = target.attendanceSpan;
  target.attendanceSpan = before
    ? { start: Math.min(before.start, span.start), end: Math.max(before.end, span.end) }
    : span;
  return true;
}
