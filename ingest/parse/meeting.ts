// The meeting itself: which body, when, where, how, who led it.
import type { FoundIssue, FoundMinutes } from '../found.ts';
import type { NameBook } from '../names/book.ts';
import { sentencesOf } from '../sentences.ts';
import { clocksIn, spanOf } from './clock.ts';
import { type Day, daysIn, isoOf, weekdayAt } from './days.ts';
import type { Line } from './line.ts';
import { bodyOf } from './meeting-body.ts';
import { isTitle, nameLength } from './person-shape.ts';
import { placeOf } from './place.ts';
import type { Preamble } from './preamble.ts';
import { MET } from './prose-attendance.ts';
import type { Signatures } from './signatures.ts';
import { anyOf, meetingWords } from './vocabulary.ts';

export type Meeting = FoundMinutes['meeting'];
export type Frame = {
  preamble: Preamble;
  signatures: Signatures;
  lines: readonly Line[];
  fileName: string;
  book: NameBook;
};

const NUMBER =
  /(?:protokoll|möte|sammanträde|styrelsemöte|anteckningar|\p{L}*möte|\p{L}*protokoll)\s*(?:nr\.?|nummer|#|:)?\s*(\d{1,3}(?:\s?[/:-]\s?(?:19|20)?\d\d)?)(?![\p{L}\d:./-]|\s*\()|(?<!\p{L})nr\.?\s*(\d{1,3}(?:\s?\/\s?(?:19|20)?\d\d)?)(?![\d:])/iu;
const ENDS = /(?:avsluta\p{L}*|slut\p{L}*|upplöst\p{L}*).{0,40}?kl/iu;
const BEGINS = /(?:öppna\p{L}*|börja\p{L}*|inle\p{L}*|starta\p{L}*).{0,40}?kl/iu;
const LEADS = new RegExp(`^(.{3,70}?)\\s+(?:${meetingWords.chairWords.join('|')})`, 'iu');
const LEADS_IN_STEAD = new RegExp(anyOf(meetingWords.leadsInStead), 'iu');

/** The meeting and what is doubtful about it; null when no day can be found. */
export function meetingOf(frame: Frame): { meeting: Meeting; issues: FoundIssue[] } | null {
  const { preamble, lines } = frame;
  const dates = datesOf(frame);
  if (!dates) return null;
  const said = preamble.whenWhere.map(({ text }) => text).join(' ; ');
  const clocks = spanOf(clocksIn(blankDays(said)));
  const place = placeOf(preamble.whenWhere, preamble.attendance);
  const people = leaders(frame);
  const { date, documentDate, statedDate, endsOn, issues } = dates;
  const meeting: Meeting = {
    body: preamble.body ?? bodyOf(frame),
    documentDate,
    statedDate,
    date,
    endsOn,
    dateConflict: documentDate !== null && statedDate !== null && documentDate !== statedDate,
    start: clocks.start ?? clockNear(lines, BEGINS),
    end: clocks.end ?? clockNear(lines, ENDS),
    ...place,
    number: preamble.number ?? numberOf(preamble),
    ...people,
  };
  return { meeting, issues };
}

function numberOf({ letterhead }: Preamble): string | null {
  for (const { text } of letterhead) {
    const match = text.length < 300 ? NUMBER.exec(text) : null;
    const number = (match?.[1] ?? match?.[2])?.replace(/\s/gu, '');
    if (number && !/^(?:19|20)\d\d$/u.test(number)) return number;
  }
  return null;
}

const blankDays = (text: string): string =>
  daysIn(text).reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);

function clockNear(lines: readonly Line[], pattern: RegExp): string | null {
  for (const { text } of lines) {
    for (const { start, end } of sentencesOf(text)) {
      const sentence = text.slice(start, end);
      const match = sentence.length < 300 ? pattern.exec(sentence) : null;
      const clock = match ? clocksIn(sentence.slice(match.index + match[0].length - 2))[0] : undefined;
      if (clock) return clock.from;
    }
  }
  return null;
}

type Dates = Pick<Meeting, 'documentDate' | 'statedDate' | 'date' | 'endsOn'> & { issues: FoundIssue[] };

function datesOf({ preamble, lines, signatures, fileName }: Frame): Dates | null {
  const head = preamble.letterhead.flatMap(({ text, passage }) =>
    daysIn(text).map((day) => ({ day, span: passage.slice(day.start, day.end).span() })),
  );
  const said = preamble.whenWhere.flatMap((passage) =>
    daysIn(passage.text).map((day) => ({
      day,
      span: passage.slice(day.start, day.end).span(),
      held: MET.test(passage.text),
    })),
  );
  const document =
    head.find(({ day }) => day.year !== null) ?? (said.some(({ day }) => day.year !== null) ? undefined : head[0]);
  const stated = said[0];
  const year = document?.day.year ?? stated?.day.year ?? yearIn(lines, fileName);
  const fallback =
    document || stated
      ? null
      : (signatures.lines.flatMap(({ text }) => daysIn(text))[0] ?? daysIn(fileName.replace(/_/gu, ' '))[0] ?? null);
  if (year === null && !fallback?.year) return null;
  const iso = (day: Day | undefined): string | null => (day ? isoOf(day, year ?? 0) : null);
  const documentDate = iso(document?.day);
  const statedDate = iso(stated?.day);
  const first = documentDate ?? statedDate ?? (fallback ? isoOf(fallback, year ?? 0) : null);
  if (first === null) return null;
  const conflict = documentDate !== null && statedDate !== null && documentDate !== statedDate;
  // «Vi träffades den 3 mars» under a later day: that is when the notes were written.
  const believed =
    conflict && stated?.held
      ? statedDate
      : conflict && weekdaySpeaksFor(stated?.day, statedDate, documentDate)
        ? statedDate
        : first;
  const span = stated?.day.last ?? document?.day.last ?? said[1]?.day ?? null;
  const last = span ? isoOf({ year: null, ...span }, Number(believed.slice(0, 4))) : null;
  const issues: FoundIssue[] = conflict
    ? [
        {
          kind: 'DATE_CONFLICT',
          severity: 'MEDIUM',
          message: `Dokumentet är daterat ${documentDate}, men raden om tid och plats säger ${statedDate}. Mötet har lagts på ${believed}; kontrollera vilken dag som stämmer.`,
          at: 'head',
          span: stated?.span ?? null,
        },
      ]
    : [];
  return {
    documentDate,
    statedDate,
    date: believed,
    endsOn: last !== null && last > believed && !conflict ? last : null,
    issues,
  };
}

/** The weekday that is written fits the day it stands with, and not the letterhead's. */
const weekdaySpeaksFor = (day: Day | undefined, stated: string | null, document: string | null): stated is string =>
  day?.weekday !== null &&
  day !== undefined &&
  stated !== null &&
  document !== null &&
  weekdayAt(stated) === day.weekday &&
  weekdayAt(document) !== day.weekday;

function yearIn(lines: readonly Line[], fileName: string): number | null {
  const inName = /(?:19|20)\d\d/u.exec(fileName)?.[0];
  for (const { text } of lines) {
    const day = daysIn(text).find(({ year }) => year !== null);
    if (day) return day.year;
  }
  return inName ? Number(inName) : null;
}

/** Who led the meeting and who wrote the minutes: the signatures first, then the list, then the text. */
function leaders({ preamble, signatures, lines, book }: Frame): Pick<Meeting, 'chair' | 'secretary'> {
  const away = new Set(preamble.attendance.filter(({ status }) => status === 'ABSENT').map(({ person }) => person));
  const signer = (pattern: RegExp): string | undefined =>
    signatures.signed.find(({ title }) => pattern.test(title))?.person;
  const noted = (pattern: RegExp): string | undefined =>
    preamble.attendance.find(
      ({ note, status }) => status !== 'ABSENT' && note?.split(', ').some((part) => pattern.test(part)),
    )?.person;
  const led = whoLed(lines, book);
  const inStead = led?.inStead ? led.person : undefined;
  const here = (person: string | undefined): string | undefined =>
    person !== undefined && !away.has(person) ? person : undefined;
  const CHAIR = /^(?!.*vice)(?:mötes|mötets )?(?:ordförande|ordf|mötesledare|sammankallande|som var ordförande)/iu;
  const chair =
    here(inStead) ??
    here(preamble.chair[0]) ??
    here(signer(CHAIR)) ??
    here(noted(CHAIR)) ??
    here(noted(/ordförande/iu)) ??
    here(led?.person) ??
    null;
  const SECRETARY =
    /(?:^|\s|mötes|protokoll)sekreterare|vid protokollet|protokollförare|protokollsförare|antecknat|antecknar|antecknare|vid anteckningarna|vid pennan|förde/iu;
  const other = signatures.signed.find(
    ({ title, person }) =>
      !CHAIR.test(title) && !/juster/iu.test(title) && (person !== chair || signatures.signed.length === 1),
  )?.person;
  const secretary = preamble.secretary[0] ?? signer(SECRETARY) ?? noted(SECRETARY) ?? other ?? null;
  return { chair, secretary };
}

/** «Till ordförande för dagen valdes Anna Ek» */
const ELECTED =
  /^till (?:mötes|stämmo)?ordförande[^.,;]{0,50}?\s(?:valdes|väljs|utsågs|utses|valde [\p{L}]+|utsåg [\p{L}]+)\s/iu;

function whoLed(lines: readonly Line[], book: NameBook): { person: string; inStead: boolean } | null {
  let weak: { person: string; inStead: boolean } | null = null;
  for (const { text, body } of lines) {
    for (const { start, end } of sentencesOf(text.slice(body))) {
      const sentence = text.slice(body + start, body + end);
      const elected = ELECTED.exec(sentence)?.[0].length;
      const chosen = elected === undefined ? [] : sentence.slice(elected, 200).split(/[\s,.]+/u);
      const named = nameLength(chosen, book);
      if (named > 1) return { person: chosen.slice(0, named).join(' '), inStead: true };
      const words = sentence.length < 400 ? (LEADS.exec(sentence)?.[1]?.split(/[\s,]+/u) ?? []) : [];
      // «Ordföranden Anna Ek öppnade mötet»
      while (words.length > 2 && isTitle(words[0] ?? '')) words.shift();
      const length = nameLength(words, book);
      if (length < 2) continue;
      const person = words.slice(0, length).join(' ');
      if (LEADS_IN_STEAD.test(sentence)) return { person, inStead: true };
      weak ??= { person, inStead: false };
    }
  }
  return weak;
}
