// Which body met: from the title, else from what the text calls itself.
import type { NameBook } from '../names/book.ts';
import { LEADING, MINUTES, ORGAN } from './body-words.ts';
import { daysIn } from './days.ts';
import type { Line } from './line.ts';
import { isMode } from './place.ts';
import type { Preamble } from './preamble.ts';
import { meetingWords } from './vocabulary.ts';

const { bodyNouns, meetingNouns } = meetingWords;
const INNER = new RegExp(`${MINUTES}.*$`, 'iu');
const OF_MEETING = new RegExp(`^(.*?\\p{L})s?\\s+(?:${meetingNouns.join('|')})(?!\\p{L})(?!\\s+i\\s).*$`, 'iu');
const NOUN_ENDS = bodyNouns.filter((noun) => noun.length > 3);

const isBodyWord = (word: string): boolean => NOUN_ENDS.some((noun) => word.endsWith(noun)) || bodyNouns.includes(word);
const bodyWordAt = (text: string): RegExpExecArray | null => {
  for (const match of text.matchAll(/[\p{L}-]+/gu)) {
    const word = match[0].toLowerCase().replace(/s$/u, '');
    if (
      isBodyWord(word) ||
      /(?:chefer|direktörer|ordförande)(?:na)?s?$/u.test(match[0].toLowerCase()) ||
      /möte[ts]?$/u.test(match[0].toLowerCase())
    )
      return match;
  }
  return null;
};

/** The body's name as the document writes it, or as the book has it; null when nothing tells. */
export function bodyOf({
  preamble,
  lines,
  book,
}: {
  preamble: Preamble;
  lines: readonly Line[];
  book: NameBook;
}): string | null {
  const titles = preamble.letterhead.slice(0, 12).flatMap((line) => titleParts(line));
  for (const title of titles) {
    const known = book.find(title, ['BODY', 'NETWORK'])[0];
    if (known && known.end - known.start > title.length * 0.4) return known.known.name;
  }
  const named = titles.map(strip).filter((title) => title.length > 3 && title.length < 100);
  const withNoun = named.find((title) => ORGAN.test(title)) ?? named.find((title) => bodyWordAt(title));
  if (withNoun) return spoken(complete(withNoun, named), lines);
  const inside = inText(lines);
  return inside ?? (named[0] === undefined ? null : spoken(named[0], lines));
}

/** «LÄNSRÅDET, ÖSTRA LÄNET» → «Länsrådet, Östra länet»: small letters, apart from the words that the text writes with a capital. */
function spoken(name: string, lines: readonly Line[]): string {
  if (name !== name.toUpperCase() || !/\s/u.test(name)) return name;
  const written = new Set<string>();
  for (const { text } of lines)
    for (const { 0: word } of text.matchAll(/(?<=[\p{L}\d,:(]\s?)(?<!\p{L})\p{Lu}\p{Ll}[\p{L}-]*/gu)) written.add(word);
  const small = new Set(lines.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}[\p{L}-]*/gu) ?? []));
  const lower = name.toLowerCase();
  const noun = [...lower.matchAll(/[\p{L}-]+/gu)].findLast(({ 0: word }) => isBodyWord(word))?.index ?? lower.length;
  const words = lower.replace(/[\p{L}-]+/gu, (word, at: number) => {
    const capitalised = word.slice(0, 1).toUpperCase() + word.slice(1);
    return written.has(capitalised) || (at > noun && word.length > 3 && !small.has(word)) ? capitalised : word;
  });
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

const titleParts = ({ block, text, label }: Line): string[] =>
  label?.parts.includes('dated') || isMode(text) || /@|^https?:/u.test(text) || text.length > 160
    ? []
    : block.cells.length > 1
      ? block.cells.map((cell) => cell.text)
      : [text];

/** «Protokoll från möte med Styrelsen för X den 5 maj» → «Styrelsen för X» */
function strip(title: string): string {
  let text = title;
  const day = daysIn(text)[0];
  if (day) text = day.start > 8 ? text.slice(0, day.start) : text.slice(day.end);
  text = text
    .replace(/\s*\(?(?:nr|nummer)?\.?\s*\d{1,3}\s?\/\s?(?:19|20)?\d\d\)?/iu, '')
    .replace(/\s*(?:nr|nummer)\.?\s*\d+/iu, '')
    .replace(/\s+(?:sammanträdes|mötes)?datum\s*:?$/iu, '')
    .replace(/\s*(?:sidan?|sid\.?)\s*\d+.*$/iu, '');
  const lead = LEADING.exec(text)?.[0] ?? '';
  text = text.slice(lead.length);
  const inner = INNER.exec(text);
  if (inner) text = inner.index > 3 ? text.slice(0, inner.index) : text;
  const own = OF_MEETING.exec(text);
  if (own?.[1] && bodyWordAt(own[1])) text = own[1];
  return text
    .replace(/[\s,:;–-]+$/u, '')
    .replace(/(?:\s(?:den|vid|på|från|fredag|torsdag|onsdag|tisdag|måndag)(?:en)?)+$/iu, '')
    .replace(
      /(?<=(?:gruppen|nämnden|styrelsen|utskottet|rådet|nätverket|forumet|cheferna|direktörerna|kommittén|direktionen))s$/iu,
      '',
    )
    .trim();
}

/** A bare «Styrelsen» is told apart by the organisation that the letterhead names. */
function complete(body: string, named: readonly string[]): string {
  if (
    /\s/u.test(body) ||
    !/^(?:styrelsen|direktionen|presidiet|arbetsutskottet|styrgruppen|ledningsgruppen|årsmöte|styrelsemöte|styrelse)$/iu.test(
      body,
    )
  )
    return capital(body);
  const noun = /^styrelse(?:möte)?$/iu.test(body) ? 'Styrelsen' : capital(body);
  const owner =
    named.find((title) => title !== body && !bodyWordAt(title) && /^\p{Lu}/u.test(title)) ??
    named.find((title) => title !== body && /samverkan|förbund/iu.test(title));
  if (!owner) return noun;
  return `${noun} för ${owner === owner.toUpperCase() ? capital(owner.toLowerCase()) : owner}`;
}

/** «styrgruppsmöte för X» → «Styrgruppen för X» */
const capital = (text: string): string => {
  const body = text.replace(/^(\p{L}*grupp)s(?:möte|träff|sammanträde)(?!\p{L})/iu, '$1en');
  return body.slice(0, 1).toUpperCase() + body.slice(1);
};

/** The compound the text itself uses most: «kommunchefsgruppen beslutar». */
function inText(lines: readonly Line[]): string | null {
  const counts = new Map<string, number>();
  for (const { text } of lines)
    for (const { 0: word } of text.matchAll(/[\p{L}-]{10,}/gu)) {
      const lower = word.toLowerCase().replace(/s$/u, '');
      if (/(?:gruppen|nämnden|utskottet|rådet|nätverket|forumet|kommittén|direktionen|styrelsen)$/u.test(lower))
        counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  return most ? capital(most[0]) : null;
}
