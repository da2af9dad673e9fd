// Minutes that tell in sentences who was there, where and when: «Närvarande var …», «Mötet hölls i …», «X förde anteckningarna».
import type { FoundAttendance, Span } from '../found.ts';
import type { Passage } from '../layout/passage.ts';
import type { NameBook } from '../names/book.ts';
import { sentencesOf } from '../sentences.ts';
import { entriesOf } from './attendance-entry.ts';
import { nameLength } from './person-shape.ts';

type Target = {
  attendance: FoundAttendance[];
  attendanceSpan: Span | null;
  whenWhere: Passage[];
  chair: string[];
  secretary: string[];
};

const PRESENT =
  /^(?:(?:vid|på|i|under|till)\s+(?:dagens\s+)?(?:mötet|sammanträdet|träffen)\s+)?(?:närvarande|deltagare|deltagande|medverkande|deltog|närvarade|deltar|med på mötet|med på träffen|med|på plats|vi som var med|vi som deltog)(?:\s+(?:vid|på|i|under)\s+(?:mötet|sammanträdet|träffen))?(?:\s+(?:var|är|deltog|gjorde))?\s*:?\s+(?=\p{Lu})/iu;
const ATTENDED =
  /\s+(?:deltog|närvarade|var närvarande|medverkade)(?:\s+(?:vid|på|i|under)\s+(?:mötet|sammanträdet|träffen))?(?:\s+(?:digitalt|på distans|via \p{L}+))?\s*\.?$/iu;
const AWAY =
  /\s+(?:hade|har)\s+(?:(?:också|även|dessutom)\s+)?(?:anmält|lämnat|meddelat|fått)\s+(?:förhinder|återbud|frånvaro).*$|\s+(?:hade|har|lämnade|anmälde|meddelade)\s+(?:förhinder|återbud|frånvaro).*$|\s+(?:var|är)\s+(?:frånvarande|förhindrad\p{L}*|sjuk\p{L}*).*$|\s+(?:kunde (?:inte|ej)|kom inte|deltog inte|deltog ej|var inte med|saknades|uteblev|fick förhinder).*$/iu;
/** «Frånvarande var Anna Ek» */
const AWAY_FIRST =
  /^(?:frånvarande|förhindrad\p{L}*|ej närvarande|förhinder|återbud)\s+(?:att delta\s+)?(?:var|är|hade|har|lämnade|lämnades av|hade anmälts av|kom från|från)\s+(?=\p{Lu})/iu;
export const MET = /^vi\s+(?:träffades|sågs|möttes)(?!\p{L})/iu;
const HELD =
  /^(?:dagens\s+)?(?:mötet|sammanträdet|träffen|vi)\s+(?:sågs|träffades|möttes|hölls|genomfördes|ägde rum|började|inleddes|startade|hålls|pågick)/iu;
const WROTE =
  /^(.{2,60}?)\s+(?:förde|för|skrev|antecknade)\s+(?:protokoll\p{L}*|antecknin\p{L}*|minnesantecknin\p{L}*|vid|pennan)|^(.{2,60}?)\s+(?:skrev|antecknade|höll i pennan)\s*\.?$/iu;
const LED =
  /^(.{2,60}?)\s+(?:ledde|leder|höll i|håller i)\s+(?:dagens\s+)?(?:mötet|sammanträdet|träffen)|^(.{2,60}?)\s+var\s+(?:mötes)?ordförande/iu;
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
  return roles(text, target, book);
}

/** «Tove skrev anteckningar och Bo höll i mötet» */
function roles(text: string, target: Target, book: NameBook): boolean {
  if (text.length > 200) return false;
  const parts = /(?:skrev|förde|antecknade|ledde|höll)/iu.test(text) ? text.split(/\s+(?:och|medan)\s+/u) : [text];
  return [text, ...(parts.length > 1 ? parts : [])]
    .map(
      (part) =>
        role(WROTE.exec(part)?.slice(1).find(Boolean), target.secretary, target, book) ||
        role(LED.exec(part)?.slice(1).find(Boolean), target.chair, target, book),
    )
    .includes(true);
}

function role(name: string | undefined, list: string[], target: Target, book: NameBook): boolean {
  if (name === undefined) return false;
  const words = name.split(/\s+/u);
  const whole = nameLength(words, book) === words.length && words.length > 1 ? name : firstNamed(name, target);
  if (whole === null || list.includes(whole)) return false;
  list.push(whole);
  return true;
}

/** The only one there with this first name. */
function firstNamed(first: string, { attendance }: Target): string | null {
  const [only, ...others] = attendance.filter(
    ({ person, status }) => status !== 'ABSENT' && person.startsWith(`${first} `),
  );
  return only && others.length === 0 ? only.person : null;
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
