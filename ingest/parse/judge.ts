// Whether a text is minutes at all: minutes tell who met and what came of it.
import { Refused } from '../found.ts';
import type { Line } from './line.ts';
import type { ParsedItem } from './parsed.ts';
import type { Preamble } from './preamble.ts';
import type { Signatures } from './signatures.ts';
import { anyOf, meetingWords } from './vocabulary.ts';

const MINUTES = new RegExp(`${anyOf(meetingWords.minutesWords)}|\\p{L}*protokoll(?!\\p{L})`, 'iu');
const NOTICE = new RegExp(`^(?:[\\p{L}-]+\\s){0,2}\\p{L}*(?:${meetingWords.noticeWords.join('|')})(?!\\p{L})`, 'iu');

/** Of a line of the letterhead, what may be a title. */
const LONGEST = 300;

type Evidence = {
  preamble: Preamble;
  items: readonly ParsedItem[];
  signatures: Signatures;
  found: boolean;
  lines: readonly Line[];
};

/** Throws Refused with what is missing when the text cannot be minutes. */
export function judge({ preamble, items, signatures, found, lines }: Evidence): void {
  const title = preamble.letterhead.slice(0, 6).map(({ text }) => text.slice(0, LONGEST));
  const called = title.some((text) => MINUTES.test(text)) || preamble.body !== null;
  const notice = title.slice(0, 3).some((text) => NOTICE.test(text)) && !called;
  const present = preamble.attendance.some(({ status }) => status !== 'ABSENT');
  const decisions = items.reduce((sum, item) => sum + item.decisions.length, 0);
  if (notice && !(present && decisions > 0))
    throw new Refused(
      'Dokumentet ser ut som en kallelse, ett avtal eller ett annat underlag och inte som ett protokoll: det saknar närvarande eller beslut. Läs in protokollet från mötet i stället.',
      'NOT_MINUTES',
    );
  const score =
    (called ? 2 : 0) +
    (present ? 3 : 0) +
    Math.min(decisions, 2) +
    (items.length > 1 ? 1 : 0) +
    (signatures.signed.length > 0 ? 1 : 0) +
    (preamble.whenWhere.length > 0 ? 1 : 0) +
    (found ? 1 : 0);
  // Somebody met, or something was decided on one matter after another, on a day that is told.
  const told =
    present || (called && (decisions > 0 || items.length > 1)) || (decisions > 1 && items.length > 1 && found);
  if (told && score >= 4 && items.length > 0) return;
  const missing = [
    present ? null : 'vilka som var närvarande',
    items.length > 0 ? null : 'ärenden',
    decisions > 0 ? null : 'beslut',
  ].filter((part) => part !== null);
  throw new Refused(
    lines.length === 0
      ? 'Dokumentet innehåller ingen text.'
      : `Dokumentet är inget protokoll som går att läsa: det saknar ${missing.join(', ') || 'ett mötes uppgifter'}. Kontrollera att det är rätt fil.`,
    'NOT_MINUTES',
  );
}
