// Blocks → the frame of the minutes, or a refusal when the text is no minutes.
import { type FoundIssue, type ReadText, Refused, type Span } from '../found.ts';
import type { Block } from '../layout/block.ts';
import type { NameBook } from '../names/book.ts';
import type { Label } from '../structure-words.ts';
import { withoutAgenda } from './agenda.ts';
import { clocksIn } from './clock.ts';
import { leadsIn } from './decisions.ts';
import { isRegistry, type Manner, mannerOf, Openers } from './item-openers.ts';
import { linesOfTables } from './item-table.ts';
import { readItems } from './items.ts';
import { judge } from './judge.ts';
import { type Line, lineOf } from './line.ts';
import { meetingOf } from './meeting.ts';
import type { ParsedMinutes } from './parsed.ts';
import { type Preamble, readPreamble } from './preamble.ts';
import { readSignatures } from './signatures.ts';
import { anyOf, meetingWords } from './vocabulary.ts';
import { voiceOf } from './voice.ts';

const DRAFT = new RegExp(anyOf(meetingWords.drafts), 'iu');

/** Finds meeting, attendance, items and decisions. Throws Refused (NOT_MINUTES) when the text is something else. */
export function parse(read: ReadText, blocks: readonly Block[], book: NameBook): ParsedMinutes {
  const all = withoutAgenda(linesOfTables(blocks.map(lineOf)));
  const signatures = readSignatures(all, book);
  const lines = all.slice(0, signatures.from);
  const manner = mannerOf(afterList(lines), book);
  const begin = firstItem(lines, manner, book);
  const preamble = readPreamble(lines.slice(0, begin), book);
  const frame = { preamble, signatures, lines, fileName: read.name, book };
  const voice = voiceOf([...bodyWords(preamble), ...callsItself(lines, preamble)], preamble.attendance, book);
  const { items, before } = readItems(lines.slice(begin), manner, book, voice);
  const found = meetingOf(frame);
  judge({ preamble, items, signatures, found: found !== null, lines: all });
  if (!found)
    throw new Refused(
      'Mötets datum står inte i dokumentet. Skriv det på raden «Tid och plats» och läs in filen igen.',
      'NOT_MINUTES',
    );
  const { meeting, issues } = found;
  const attendance = onceEach(preamble.attendance).map((entry) => noted(entry, meeting));
  return {
    title: titleOf(preamble),
    status: preamble.letterhead.some(({ text }) => DRAFT.test(text)) ? 'DRAFT' : 'APPROVED',
    approvedBy: [
      ...new Set([
        ...preamble.approvers,
        ...signatures.signed.filter(({ title }) => /juster/iu.test(title)).map(({ person }) => person),
      ]),
    ],
    registryNumber: preamble.registry ?? preamble.letterhead.find(({ text }) => isRegistry(text))?.text ?? null,
    meeting,
    head: spanOf(preamble.letterhead) ?? { start: 0, end: 0 },
    attendanceList: preamble.attendanceSpan,
    signature: spanOf(signatures.lines),
    signatures: signatures.signed,
    attendance,
    items,
    issues: [...issues, ...contradictions(attendance)],
    leftovers: [...preamble.rest, ...before].map(({ passage }) => passage.span()),
  };
}

/** «Föredragande» stands under an item as often as over a list of people. */
const isList = ({ parts }: Label): boolean => parts.includes('attendance') && !parts.includes('background');

/** The lines after the label of the attendance list, where the items' own manner shows. */
function afterList(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ label }) => label?.set === true && isList(label));
  return first === -1 ? lines : lines.slice(first);
}

function firstItem(lines: readonly Line[], manner: Manner, book: NameBook): number {
  const openers = new Openers(lines, manner, book);
  const last = lastOfFrame(lines, manner);
  for (let index = last; index < lines.length; index++)
    if (openers.at(index, { deciding: false, listing: false, empty: false, point: null })) return index;
  return lines.length;
}

/** Before this line no item can begin: the letterhead, and the list of those present. */
function lastOfFrame(lines: readonly Line[], manner: Manner): number {
  if (manner === 'SECTION' || manner === 'POINT') return 0;
  const labels = lines.map(({ label }, index) =>
    label?.set && (isList(label) || label.parts.includes('whenWhere')) ? index : -1,
  );
  const start = labels.filter((index) => index >= 0 && index < 60);
  const first = start[0];
  if (first === undefined) return proseFrame(lines);
  const attendance = lines.findIndex(({ label }, index) => index >= first && label?.set === true && isList(label));
  return (attendance === -1 ? first : attendance) + 1;
}

/** Without labels: the first paragraph that speaks of times or of those present ends the letterhead. */
function proseFrame(lines: readonly Line[]): number {
  const index = lines
    .slice(0, 12)
    .findIndex(({ text }) => /närvarande|deltog|deltagare/iu.test(text) || clocksIn(text).length > 0);
  return index === -1 ? Math.min(1, lines.length) : index + 1;
}

const OWN_BODY =
  /(?:gruppen|nämnden|styrelsen|utskottet|rådet|nätverket|forumet?|kommittén|direktionen|cheferna|direktörerna|presidiet|kollegiet|beredningen|stämman|delegationen|kretsen|förbundet|föreningen|teamet|samrådet|panelen)s?$/u;
/** «Styrelsemöte», «chefsgrupp»: what the body is called when it acts. */
const INDEFINITE: readonly (readonly [RegExp, string])[] = [
  [/(?:grupp|nämnd|beredning|delegation|direktion|panel|krets)(?=s?(?:möte|träff|sammanträde|protokoll)?t?$)/u, 'en'],
  [/(?:nätverk|utskott|råd|forum|team|samråd|förbund)(?=s?(?:möte|träff|sammanträde|protokoll)?t?$)/u, 'et'],
  [/styrelse(?=s?(?:möte|sammanträde|protokoll)?t?$)/u, 'n'],
];
const definite = (word: string): string[] =>
  INDEFINITE.flatMap(([pattern, ending]) => {
    const match = pattern.exec(word);
    return match ? [`${match[0]}${ending}`, `${word.slice(0, match.index)}${match[0]}${ending}`] : [];
  });

/** What the meeting calls itself in its letterhead: «kommunchefsgruppen», and «gruppen». */
const bodyWords = ({ letterhead }: Preamble): string[] =>
  letterhead
    .slice(0, 6)
    .flatMap(
      ({ text }) =>
        text
          .slice(0, 300)
          .toLowerCase()
          .match(/[\p{L}-]+/gu) ?? [],
    )
    .flatMap((word) => {
      const own = OWN_BODY.exec(word)?.[0].replace(/(?<=[net])s$/u, '');
      return own === undefined ? definite(word) : [word.replace(/(?<=[net])s$/u, ''), own];
    });

/** Who decides in lines such as «SG beslutar», «AU § 4»: these minutes' own short name for those who met. */
const callsItself = (lines: readonly Line[], { letterhead }: Preamble): string[] => [
  ...lines
    .filter(({ text }) => leadsIn(text))
    .flatMap(({ text }) => /^\p{Lu}[\p{L}-]+(?=\s\p{Ll})/u.exec(text)?.[0].toLowerCase() ?? []),
  ...lines.flatMap(({ text }) => /^\p{Lu}{2,5}(?=\s§)/u.exec(text)?.[0].toLowerCase() ?? []),
  ...initialsOf(letterhead, lines),
];

/** The short forms in capitals that the text uses and whose letters the letterhead has, in order: «LRS» of «Länsrådet i samverkan». */
function initialsOf(letterhead: readonly Line[], lines: readonly Line[]): string[] {
  const heads = letterhead.slice(0, 6).map(({ text }) => text.slice(0, 200).toLowerCase());
  const used = new Set(
    lines.flatMap(({ text }) => [...text.matchAll(/(?<=^|[.!?]\s)\p{Lu}{2,5}(?=\s\p{Ll})/gu)].map(([word]) => word)),
  );
  return [...used]
    .map((word) => word.toLowerCase())
    .filter((word) =>
      heads.some((head) => head.split(/[^\p{L}-]+/u).some((_, at, all) => abbreviates(word, all.slice(at)))),
    );
}

/** Whether the letters stand in the words in order, the first of them at the beginning of the first word. */
function abbreviates(short: string, words: readonly string[]): boolean {
  if (words[0]?.startsWith(short[0] ?? ' ') !== true) return false;
  const text = words.join(' ');
  let at = -1;
  for (const letter of short) {
    at = text.indexOf(letter, at + 1);
    if (at === -1) return false;
  }
  return true;
}

function titleOf({ letterhead }: Preamble): string | null {
  const heading = letterhead.find(({ block }) => block.kind === 'HEADING') ?? letterhead[0];
  return heading?.text.slice(0, 300) ?? null;
}

/** «Samordnare: Anna Ek» after the list that has her already tells of nobody new. */
function onceEach(entries: ParsedMinutes['attendance']): ParsedMinutes['attendance'] {
  const seen = new Set<string>();
  return entries.filter(({ person, status, represents }) => {
    const key = `${person} ${status === 'ABSENT'}`;
    if (seen.has(key) && represents.length === 0) return false;
    seen.add(key);
    return true;
  });
}

function noted(
  entry: ParsedMinutes['attendance'][number],
  meeting: ParsedMinutes['meeting'],
): ParsedMinutes['attendance'][number] {
  const remote = entry.remote || (meeting.mode === 'REMOTE' && entry.status !== 'ABSENT');
  const chairs = entry.person === meeting.chair && entry.note === null && entry.status !== 'ABSENT';
  const role = entry.person === meeting.secretary && entry.role === 'GUEST' ? 'SECRETARY' : entry.role;
  return { ...entry, remote, role, note: chairs ? 'ordförande' : entry.note };
}

/** The same person as present and as absent. */
function contradictions(attendance: ParsedMinutes['attendance']): FoundIssue[] {
  const away = new Set(attendance.filter(({ status }) => status === 'ABSENT').map(({ person }) => person));
  return attendance
    .filter(({ person, status }) => status !== 'ABSENT' && away.has(person))
    .map(({ person, span }) => ({
      kind: 'CONTRADICTION',
      severity: 'MEDIUM',
      message: `${person} står både som närvarande och som frånvarande. Kontrollera närvarolistan.`,
      at: 'attendance',
      span,
    }));
}

function spanOf(lines: readonly Line[]): Span | null {
  const spans = lines.map(({ passage }) => passage.span());
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
