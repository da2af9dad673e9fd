// Where and in which way a meeting was held, from the lines on place and time.
import type { FoundAttendance, FoundMinutes } from '../found.ts';
import type { Passage } from '../layout/passage.ts';
import { labelOf } from '../structure-words.ts';
import { clocksIn } from './clock.ts';
import { daysIn } from './days.ts';
import { anyOf, meetingWords } from './vocabulary.ts';

const REMOTE = new RegExp(anyOf(meetingWords.remote), 'iu');
const WHOLLY_REMOTE = new RegExp(`^${anyOf(meetingWords.remote)}$`, 'iu');
const FILLERS = new RegExp(
  `^(?:${anyOf([...meetingWords.placeFillers, ...meetingWords.weekdays, ...meetingWords.weekdays.map((day) => `${day}en`)])}|[\\s,.;:()/–-])+`,
  'iu',
);
const PAUSE = new RegExp(meetingWords.pauses.join('|'), 'iu');
const MINUTES = new RegExp(`^\\s*${anyOf(meetingWords.minutesWords)}\\s+(?:från|för|fört|vid)\\s+\\p{L}+\\s*$`, 'iu');
/** «klockan nio till tolv» */
const IN_WORDS = /(?<!\p{L})klockan\s+\p{Ll}.*$/iu;
const TRAILING =
  /(?:(?<!\p{L})(?:och|samt|via|på|i|kl|klockan|den|från|till|med|började|inleddes|pågick|startade|varade|mellan|klockan|under)(?!\p{L})|[\s,.;:()/–-])+$/iu;

/** The place (a tool's name when there is no other) and the mode; both null when nothing is said. */
export function placeOf(
  said: readonly Passage[],
  attendance: readonly FoundAttendance[],
): Pick<FoundMinutes['meeting'], 'place' | 'mode'> {
  const pieces = said.flatMap(({ text }) => piecesOf(text));
  const remote = pieces.filter((piece) => REMOTE.test(piece));
  const physical = pieces.map(withoutRemote).filter((piece) => /\p{L}{2}/u.test(piece));
  const place = physical.join(', ') || null;
  const hybrid = said.some(({ text }) => /hybrid/iu.test(text));
  const someRemote = attendance.some((entry) => entry.remote);
  if (place !== null) return { place, mode: remote.length > 0 || someRemote || hybrid ? 'HYBRID' : 'IN_PERSON' };
  if (remote.length === 0) return { place: null, mode: null };
  const tool = meetingWords.remoteTools.find((name) =>
    remote.some((piece) => piece.toLowerCase().includes(name.toLowerCase())),
  );
  return { place: tool ?? remote.join(', '), mode: 'REMOTE' };
}

/** «Skypemöte», «Digitalt via Teams»: a line that says in which way one met, and nothing more. */
export const isMode = (text: string): boolean =>
  text.length < 40 && REMOTE.test(text) && !/\d/u.test(text) && onlyMode(text);

const MODE_WORDS = new Set(['via', 'på', 'i', 'möte', 'mötet', 'microsoft', 'och', 'helt', 'genomfördes', 'hölls']);
const onlyMode = (text: string): boolean =>
  (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).every((word) => MODE_WORDS.has(word) || WHOLLY_REMOTE.test(word));

/** What remains when days, times and filling words are taken out. */
function piecesOf(whole: string): string[] {
  // «(ajournering för lunch 12.00–13.00)» is no place.
  const text = whole.replace(/\([^()]{0,120}\)/gu, (note) => (PAUSE.test(note) ? ' '.repeat(note.length) : note));
  const label = labelOf(text);
  const start = label?.set && label.parts.includes('whenWhere') ? label.end : 0;
  const cut = [...daysIn(text), ...clocksIn(text)].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let from = start;
  for (const { start: at, end } of cut) {
    if (at < from) continue;
    pieces.push(text.slice(from, at));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces
    .flatMap((piece) => piece.split(/\s*[;,]\s*|\s+\|\s+/u))
    .filter((piece) => !MINUTES.test(piece))
    .map((piece) => piece.replace(IN_WORDS, '').replace(FILLERS, '').replace(TRAILING, '').trim())
    .filter((piece) => /\p{L}{2}/u.test(piece) && !/^(?:ajournering|paus|lunch|plats|tid|datum|lokal)\b/iu.test(piece));
}

/** «Stadshuset och via Teams» → «Stadshuset»; «på distans via verktyget Teams» → nothing. */
function withoutRemote(piece: string): string {
  const match = REMOTE.exec(piece);
  if (!match) return piece;
  const before = piece.slice(0, match.index);
  const conjunction = /^(.*?)\s*(?:,|\/|\s(?:och|samt|eller|alternativt|resp\.?))\s+[^,]*$/iu.exec(before);
  const kept = conjunction?.[1] ?? '';
  const after =
    /(?:och|samt|\/)\s+(?:på\s+|i\s+)?(\p{Lu}.*)$/u.exec(piece.slice(match.index + match[0].length))?.[1] ?? '';
  return (kept || after).replace(FILLERS, '').replace(TRAILING, '').trim();
}
