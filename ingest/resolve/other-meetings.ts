// Meetings that the minutes speak of: planned ones («styrelsen den 2–3 september»), held ones, and what was decided there.
import type { MinutesInput } from '../../services/minutes-format.ts';
import type { FoundDate } from '../found.ts';
import { wordsOf } from '../names/words.ts';
import type { EarlierMeeting } from './earlier.ts';
import type { Entities } from './entities.ts';
import { WORDS } from './words.ts';

export type OtherMeeting = NonNullable<MinutesInput['otherMeetings']>[number];
export type OwnMeeting = { id: string; body: string; date: string; endsOn: string | null };
type Days = { body: string; date: string; endsOn: string | null };

const overlap = (a: Days, b: Days): boolean =>
  a.body === b.body && a.date <= (b.endsOn ?? b.date) && b.date <= (a.endsOn ?? a.date);
const local = (id: string): string => id.slice(id.indexOf(':') + 1);

/** The id of a body's meeting on a day: the one that is known for it, planned or held, else a new one. */
export function meetingId(
  body: string,
  date: string,
  endsOn: string | null,
  earlier: readonly EarlierMeeting[],
): string {
  const there = earlier.filter((meeting) => overlap(meeting, { body, date, endsOn }));
  const exact = there.find((meeting) => meeting.date === date) ?? there[0];
  return exact?.id ?? `meeting:${local(body)}-${date}`;
}

export class Meetings {
  readonly spoken: OtherMeeting[] = [];

  constructor(
    private readonly own: OwnMeeting,
    private readonly earlier: readonly EarlierMeeting[],
  ) {}

  /** A body's meeting on the day or days that the text says; told of from now on at `at`. */
  on(body: string, { date, endsOn }: Pick<FoundDate, 'date' | 'endsOn'>, at: string): string {
    const days = { body, date, endsOn: endsOn ?? null };
    if (overlap(this.own, days)) return this.own.id;
    const said = this.spoken.find((meeting) => overlap({ ...meeting, endsOn: meeting.endsOn ?? null }, days));
    if (said) return said.id;
    const known = this.earlier.find((meeting) => overlap(meeting, days));
    const told = known ?? { id: meetingId(body, date, days.endsOn, []), ...days };
    const status = told.date > this.own.date ? 'PLANNED' : 'HELD';
    // A meeting with minutes of its own is told by those.
    if (!known?.minuted)
      this.spoken.push({
        id: told.id,
        body,
        date: told.date,
        status,
        at,
        ...(told.endsOn ? { endsOn: told.endsOn } : {}),
      });
    return told.id;
  }

  /** The one meeting that is known for a body in a month («styrelsemötet i september»). */
  inMonth(body: string, lastDay: string): string | undefined {
    const month = lastDay.slice(0, 7);
    const there = this.all().filter((meeting) => meeting.body === body && meeting.date.startsWith(month));
    return there.length === 1 ? there[0]?.id : undefined;
  }

  /** The one meeting of these on a day, of any body. */
  among(ids: readonly string[], date: string): string | undefined {
    const there = this.all().filter(
      (meeting) => ids.includes(meeting.id) && meeting.date <= date && date <= (meeting.endsOn ?? meeting.date),
    );
    return there.length === 1 ? there[0]?.id : undefined;
  }

  /** The body's next meeting, when exactly one is known to come. */
  next(body: string): string | undefined {
    const coming = this.all().filter((meeting) => meeting.body === body && meeting.date > this.own.date);
    return coming.length === 1 ? coming[0]?.id : undefined;
  }

  private all(): (Days & { id: string })[] {
    const said = this.spoken.map(({ id, body, date, endsOn }) => ({ id, body, date, endsOn: endsOn ?? null }));
    const ids = new Set(said.map(({ id }) => id));
    return [this.own, ...said, ...this.earlier.filter(({ id }) => !ids.has(id))];
  }
}

const NOUN = new RegExp(
  `(\\p{L}*?)(${WORDS.meetingNouns.join('|')})(?:t|et|en|n)?(?:\\s+(?:${'den'}|på|i|,))?\\s*$`,
  'iu',
);

/** «styrelsemötet den 8 april»: the words before the date, as the body's stem and the noun; null when no meeting is named there. */
export function meetingBefore(before: string): { stem: string; noun: string } | null {
  const match = NOUN.exec(before);
  return match ? { stem: (match[1] ?? '').toLowerCase(), noun: (match[2] ?? '').toLowerCase() } : null;
}

const NEXT = new RegExp(`(?:${WORDS.nextMeeting.join('|')})\\s+\\p{L}{0,40}(?:${WORDS.meetingNouns.join('|')})`, 'iu');

/** «till nästa möte», «inför nästa kommunchefsmöte». */
export const speaksOfNext = (text: string): boolean => NEXT.test(text);

/** The body whose name begins as the compound does: «styrelsemöte» the Styrelsen, «kommunchefsmöte» the Kommunchefsgruppen. */
export function bodyByStem(stem: string, own: string, entities: Entities): string | undefined {
  const bare = stem.replace(/s$/, '');
  if (bare.length < 4) return undefined;
  const fits = entities
    .all('BODY')
    .filter(({ name, aliases }) => [name, ...aliases].some((one) => wordsOf(one)[0]?.key.startsWith(bare) ?? false))
    .sort((a, b) => a.name.length - b.name.length || (a.id < b.id ? -1 : 1));
  return fits.find(({ id }) => id === own)?.id ?? fits[0]?.id;
}
