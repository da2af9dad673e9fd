// One line of a list of those present → its people: «Namn, Ort», «Ort: Namn», «Namn (S), ordförande», «Namn, Ort, Namn, Ort».
import type { FoundAttendance } from '../found.ts';
import type { Passage } from '../layout/passage.ts';
import type { NameBook } from '../names/book.ts';
import type { AttendanceGroup } from '../structure-words.ts';
import { clocksIn } from './clock.ts';
import { isParticle, isPerson, isTitle, nameLength, organisationOf, townOf } from './person-shape.ts';
import { anyOf, meetingWords, peopleWords } from './vocabulary.ts';

/** A piece between separators; what stands in brackets after it apart. */
type Segment = { text: string; start: number; end: number; notes: string[]; colon: boolean };
/** `whole`: the name with the last words that were taken for a place; it is the name after all when another place follows. */
type Entry = FoundAttendance & { from: number; to: number; whole: string | null };

const noName = new Set(peopleWords.noName);
const REMOTE = new RegExp(anyOf(meetingWords.remote), 'iu');
const PART_OF_TIME =
  /(?<![\p{L}])(?:till|tom|t\.\s?o\.\s?m\.?|from|fr\.\s?o\.\s?m\.?|från|efter|före|ej|kl\.?|klockan|anlände|ankom|anslöt|lämnade|lämnar|gick|kom|avvek|närvarande|deltog|deltar|under|utom|vid|punkt(?:erna)?|§+|jäv)(?=[\s\d§]|$).{0,60}?(?:\d{1,2}[.:]?\d\d|§+\s*\d+|\d+\s*§|(?:punkt(?:erna)?|pkt\.?|p\.?)\s*\d+|kl\.?\s*\d+)|^§+\s*\d+|\bdel av (?:mötet|sammanträdet|dagen|tiden)|\bdelvis\b|^(?:kl\.?\s*)?\d{1,2}[.:]\d\d|^(?:vid\s|under\s|på\s)?(?:p|pkt|punkt|punkterna|ärende|ärendena|dagordningspunkt)\.?\s*\d|^(?:endast|bara|enbart|deltog endast|deltog bara|fram till|första|andra|sista|förmiddag|eftermiddag|dag\s\d|[fe]\.?\s?m\.?$)/iu;
const AWAY =
  /(?<!\p{L})(?:frånvarande|förhinder|förhindrad|ej närvarande|inte närvarande|sjuk\p{L}*|semester|återbud|föräldraledig|tjänstledig|ledig|vab\p{L}*)(?!\p{L})/iu;
const STANDS_IN =
  /^(?:ersättare för|ersätter|ers\.?(?: för)?|tjg\.?\s*ers\.?(?: för)?|tjänstgörande ersättare för|tjänstgör för|tjänstgör i stället för|suppleant för|vikarie för|i stället för|istället för|för)\s+(.+)$/iu;
/** What is said about one person is short. */
const LONGEST = 300;
const PARTY = /^(?:[A-ZÅÄÖ]{1,2}|[A-ZÅÄÖ]{3,5}|[A-ZÅÄÖ][a-zåäö]{1,3})$/u;
/** Without brackets, three capitals or more are a firm or an authority. */
const BARE_PARTY = /^(?:[A-ZÅÄÖ]{1,2}|[A-ZÅÄÖ][a-zåäö]{1,3})$/u;
const ALSO_FOR = /^(?:även|också|tillika)\s(?:\p{L}+\s)?för\s/iu;
const REMAINDER_NOTE =
  /^(?:via|på distans|digitalt|deltog|deltar|till|tom|t\.o\.m|from|fr\.o\.m|från|kl|§|ersätt|ers\.|för|i stället|istället|del av|ej|anlände|ankom|lämnade|anslöt|tjänstgör|närvarande|under|jäv|som)/iu;
/** «[x] Anna Ek», «☐ Bo By» */
const TICKED = /^\s*(?:\[([ xX✓✔])\]|([☒☑✓✔])|[☐])\s*/u;
const NUMBERED = /^\s*(?:\d{1,3}[.)]\s+|[-–•*]\s+)/u;

/** The people of one line (or cell). Empty when the line holds anything but people. */
export function entriesOf(passage: Passage, group: AttendanceGroup, book: NameBook): FoundAttendance[] {
  const ticked = TICKED.exec(passage.text);
  if (ticked) {
    const entries = entriesOf(passage.slice(ticked[0].length), group, book);
    return ticked[1]?.trim() || ticked[2]
      ? entries
      : entries.map((entry) => ({ ...entry, status: 'ABSENT', remote: false }));
  }
  const segments = segmentsOf(passage.text)
    .flatMap((segment) => placeWithPeople(segment, book))
    .flatMap((segment) => placeThenPerson(segment, book));
  const placeFirst = startsWithPlace(segments, book);
  const entries: Entry[] = [];
  let place: string[] = [];
  let afterPlace = false;
  for (const segment of segments) {
    const people = peopleOf(segment, group, book);
    if (people.length > 0) afterPlace = false;
    if (people === 'NOT_A_LIST') {
      if (entries.length === 0) return [];
      const last = entries.at(-1);
      if (last && !placeFirst) describe(last, segment.text, book);
    } else if (people.length > 0) {
      for (const person of people) {
        if (placeFirst) restore(person);
        if (placeFirst && person.represents.length === 0) person.represents = [...place];
        entries.push(person);
      }
    } else {
      const town = townOf(segment.text, book);
      const about = town ?? organisationOf(segment.text, book) ?? (placeFirst && segment.colon ? segment.text : null);
      if (placeFirst && about !== null) {
        place = afterPlace ? [...place, about] : [about];
        afterPlace = !segment.colon;
        // «Ort (ej närvarande)»: nobody came from there.
        continue;
      }
      const last = entries.at(-1);
      if (last) describe(last, segment.text, book);
    }
    const last = entries.at(-1);
    if (last) {
      last.to = segment.end;
      for (const note of segment.notes) describe(last, note, book, PARTY);
    }
  }
  shareBetweenNeighbours(entries, passage.text);
  return entries.map((entry) => finish(entry, passage));
}

/** A whole line that names a place or an organisation and stands above its people: «Ort kommun:». */
export function placeAbove(text: string, book: NameBook): string | null {
  const bare = text.replace(/:\s*$/u, '').trim();
  return townOf(bare, book) ?? (isPerson(bare, book) ? null : organisationOf(bare, book));
}

/** «Ort – vakant», «Ort: –», «Ort – förhinder»: a seat that nobody sat on. */
export function isEmptySeat(text: string, book: NameBook): boolean {
  const [place = '', ...rest] = text.split(/\s*(?::|\s[-–—]|,)\s*/u);
  const about = rest.join(' ').trim();
  const empty =
    about === ''
      ? rest.length > 0
      : /^[-–—]$/u.test(about) || isNobody(about) || (AWAY.test(about) && about.length < 40);
  return empty && (townOf(place, book) ?? organisationOf(place, book)) !== null;
}

/** «vakant», «inga anmälda»: a place in the list with nobody in it. */
export const isNobody = (text: string): boolean => noName.has(text.toLowerCase().replace(/[.:]/gu, '').trim());

function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  const skip = NUMBERED.exec(text)?.[0].length ?? 0;
  let start = skip;
  let notes: string[] = [];
  let words = '';
  let depth = 0;
  let note = '';
  const push = (end: number, colon: boolean): void => {
    const bare = words
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/^(?:samt|och|&)\s+/iu, '')
      .replace(/^\.$|\s\.$/u, '');
    if (bare !== '' || notes.length > 0) segments.push({ text: bare, start, end, notes, colon });
    words = '';
    notes = [];
    start = end + 1;
  };
  for (let at = skip; at < text.length; at++) {
    const character = text[at] ?? '';
    if (depth > 0) {
      if (character === ')') {
        depth = 0;
        if (note.trim() !== '') notes.push(...note.split(/,\s+/u).map((part) => part.trim()));
        note = '';
        // «Anna Ek (Ort) och Bo By (Ort)», «Anna Ek (Ort) fram till lunch»
        if (
          words.trim() !== '' &&
          /^\s+(?:(?:och|samt|&)\s+\p{Lu}|\p{Ll})/u.test(text.slice(at + 1, at + 12)) &&
          !/^\s+(?:och|samt|&)\s+\p{Ll}/u.test(text.slice(at + 1, at + 12))
        )
          push(at, false);
      } else note += character;
    } else if (character === '(') depth = 1;
    else if (
      /[,;\n\t/]/u.test(character) ||
      (character === ':' && !/\d/u.test(text[at + 1] ?? '') && !/\d/u.test(text[at - 1] ?? ''))
    )
      push(at, character === ':');
    else if (/[-–—]/u.test(character) && /\s/u.test(text[at - 1] ?? '') && /\s/u.test(text[at + 1] ?? ''))
      push(at, true);
    else words += character;
  }
  if (note.trim() !== '') notes.push(note.trim());
  push(text.length, false);
  return segments;
}

/** «Ort (Anna Ek, Bo By)»: the people stand in the brackets. */
function placeWithPeople(segment: Segment, book: NameBook): Segment[] {
  const { text, notes } = segment;
  if (text === '' || notes.length === 0 || !isPerson(notes[0] ?? '', book)) return [segment];
  if (townOf(text, book) === null && organisationOf(text, book) === null) return [segment];
  const place = { ...segment, notes: [], colon: true };
  return [place, ...notes.map((note) => ({ ...segment, text: note, notes: [], colon: false }))];
}

/** «Ort samt Anna Ek»: the place of the one before, and the next one. */
function placeThenPerson(segment: Segment, book: NameBook): Segment[] {
  const match = /^(.+?)\s+(?:samt|och|&)\s+(.+)$/u.exec(segment.text);
  const [, place = '', person = ''] = match ?? [];
  if (!match || townOf(place, book) === null || nameLength(person.split(/\s+/u), book) < 2) return [segment];
  const cut = segment.start + Math.max(place.length, 1);
  return [
    { ...segment, text: place, end: cut, notes: [] },
    { ...segment, text: person, start: cut },
  ];
}

function startsWithPlace(segments: readonly Segment[], book: NameBook): boolean {
  // «Ort/Ort: Anna Ek» is from both.
  const towns = segments.findIndex(({ text }) => townOf(text, book) === null);
  const from = towns > 1 && segments[towns - 1]?.colon ? towns - 1 : 0;
  const [first, second] = segments.slice(from, from + 2);
  if (!first || !second || isPerson(first.text, book)) return false;
  const place = townOf(first.text, book) ?? organisationOf(first.text, book);
  const follows = isPerson(second.text, book) || nameLength(second.text.split(/\s+/u), book) > 1;
  return follows && (place !== null || (first.colon && !isTitle(first.text)));
}

const blank = (person: string, group: AttendanceGroup, segment: Segment): Entry => ({
  person,
  as: '',
  represents: [],
  status: group.status,
  role: group.role,
  substituteFor: null,
  remote: false,
  until: null,
  note: null,
  party: null,
  span: { start: 0, end: 0 },
  from: segment.start,
  to: segment.end,
  whole: null,
});

/** The people named in one segment; empty when it says something about the one before, NOT_A_LIST when it is a sentence. */
function peopleOf(segment: Segment, group: AttendanceGroup, book: NameBook): Entry[] | 'NOT_A_LIST' {
  const { text } = segment;
  if (text.length > LONGEST) return 'NOT_A_LIST';
  if (text === '' || isNobody(text) || STANDS_IN.test(text) || /^(?:ersätts|ersattes) av\s/iu.test(text)) return [];
  const parts = text.split(/\s+(?:och|samt|&)\s+/u);
  if (parts.length > 1 && parts.length < 12 && !townOf(text, book)) {
    const found = parts.map((part) => oneOf(part, segment, group, book));
    if (found.every((one) => one !== null && one !== 'NOT_A_LIST'))
      return found.filter((one) => typeof one === 'object' && one !== null);
  }
  const one = oneOf(text, segment, group, book);
  return one === null ? [] : one === 'NOT_A_LIST' ? one : [one];
}

function oneOf(text: string, segment: Segment, group: AttendanceGroup, book: NameBook): Entry | 'NOT_A_LIST' | null {
  if (isPerson(text, book)) return splitTown(text, segment, group, book);
  if (townOf(text, book) !== null) return null;
  const words = text.split(/\s+/u);
  // «kommundirektör Anna Ek», «Ordförande Anna Ek»
  const titled = words.findIndex((_, index) => index > 0 && index < 4 && nameLength(words.slice(index), book) > 1);
  const head = nameLength(words, book);
  if (head < 2 && titled > 0 && isTitle(words.slice(0, titled).join(' '))) {
    const rest = words.slice(titled);
    const length = nameLength(rest, book);
    const entry = splitTown(rest.slice(0, length).join(' '), segment, group, book);
    describe(entry, words.slice(0, titled).join(' '), book);
    if (length < rest.length) describe(entry, rest.slice(length).join(' '), book);
    return entry;
  }
  if (head < 1) return words.length > 9 ? 'NOT_A_LIST' : null;
  if (organisationOf(text, book) !== null && head < 2) return null;
  const rest = words.slice(head).join(' ');
  if (rest === '') return splitTown(text, segment, group, book);
  const understood =
    isTitle(rest) || REMAINDER_NOTE.test(rest) || townOf(rest, book) !== null || organisationOf(rest, book) !== null;
  if (!understood || (words.length > 14 && /[.!?]$/u.test(text))) return 'NOT_A_LIST';
  const entry = splitTown(words.slice(0, head).join(' '), segment, group, book);
  describe(entry, rest, book);
  return entry;
}

/** «Anna Ek Ort»: a known place at the end of a name of three words or more is where the person comes from. */
function splitTown(text: string, segment: Segment, group: AttendanceGroup, book: NameBook): Entry {
  const words = text.replace(/[.]$/u, (dot) => (/\s\p{Lu}\.$/u.test(text) ? dot : '')).split(/\s+/u);
  if (book.lookup(text, 'PERSON').length === 0)
    for (let cut = 2; cut < words.length; cut++) {
      const town = townOf(words.slice(cut).join(' '), book);
      if (town === null || isParticle(words[cut - 1] ?? '')) continue;
      const entry = blank(words.slice(0, cut).join(' '), group, segment);
      entry.represents = [town];
      entry.whole = words.join(' ');
      return entry;
    }
  return blank(words.join(' '), group, segment);
}

/** Takes in what is said about somebody: a place, an organisation, a title, a party, a time. Reasons for being away are not kept. */
function describe(entry: Entry, text: string, book: NameBook, party = BARE_PARTY): void {
  const bare = text.length > LONGEST ? '' : text.trim().replace(/[.]$/u, '');
  if (bare === '' || isNobody(bare)) return;
  if (/^(?:ersätts|ersattes|ers\.?) av\s/iu.test(bare)) {
    entry.status = 'ABSENT';
    return;
  }
  const substitute = STANDS_IN.exec(bare)?.[1];
  if (substitute !== undefined) {
    if (entry.role === 'SUBSTITUTE') entry.role = 'SERVING_SUBSTITUTE';
    entry.substituteFor = substitute.replace(/\s*\(.*$/u, '').trim();
    return;
  }
  if (PART_OF_TIME.test(bare)) {
    if (entry.status === 'PRESENT') entry.status = 'PARTIAL';
    entry.until ??= clocksIn(bare)[0]?.from ?? null;
    entry.note = bare;
    return;
  }
  if (AWAY.test(bare)) entry.status = 'ABSENT';
  else if (REMOTE.test(bare) && !isTitle(bare)) entry.remote = true;
  else about(entry, bare, book, party);
}

/** «Anna Maria Berg, Ort»: Berg was no place. */
function restore(entry: Entry): void {
  if (entry.whole === null) return;
  entry.person = entry.whole;
  entry.represents = [];
  entry.whole = null;
}

function about(entry: Entry, bare: string, book: NameBook, party: RegExp): void {
  const town = townOf(bare, book);
  if (town !== null) {
    restore(entry);
    entry.represents.push(town);
  } else if (ALSO_FOR.test(bare)) {
    for (const { known } of book.find(bare, ['MUNICIPALITY'])) entry.represents.push(known.name);
  } else if (party.test(bare) && book.lookup(bare, 'ORGANIZATION').length === 0 && organisationOf(bare, book) === null)
    entry.party ??= bare;
  else if (isTitle(bare)) {
    entry.note = entry.note === null ? bare : `${entry.note}, ${bare}`;
    const inside = book.find(bare, ['MUNICIPALITY'])[0]?.known.name;
    if (inside !== undefined && entry.represents.length === 0) entry.represents.push(inside);
  } else {
    const organisation = organisationOf(bare, book);
    if (organisation !== null) {
      restore(entry);
      entry.represents.push(organisation);
    } else if (/^\p{Lu}/u.test(bare) && bare.length < 60 && entry.represents.length === 0) entry.represents.push(bare);
  }
}

/** «Anna Ek och Bo By, Ort»: both are from there. */
function shareBetweenNeighbours(entries: Entry[], text: string): void {
  for (let index = entries.length - 2; index >= 0; index--) {
    const entry = entries[index];
    const next = entries[index + 1];
    if (!entry || !next || entry.represents.length > 0) continue;
    const joined =
      entry.from === next.from
        ? /\s(?:och|samt|&)\s/u.test(text.slice(entry.from, entry.to))
        : /^\s*(?:och|samt|&)\s/u.test(text.slice(next.from, next.from + 12));
    if (joined) entry.represents = [...next.represents];
  }
}

function finish({ from, to, whole: _, ...entry }: Entry, passage: Passage): FoundAttendance {
  const at = passage.text.indexOf(entry.person, from);
  const start = at === -1 ? from : at;
  const struck = passage.marks.some(
    (mark) => mark.kind === 'STRUCK' && mark.start <= start && mark.end >= start + entry.person.length,
  );
  const as = passage.text.slice(from, to).trim();
  const status = struck ? 'ABSENT' : entry.status;
  return {
    ...entry,
    as,
    status,
    remote: entry.remote && status !== 'ABSENT',
    span: passage.slice(from, to).trimmed().span(),
  };
}
