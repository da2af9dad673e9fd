// The words for dates, checked once.
import { z } from 'zod';
import json from '../vocabulary/dates.json' with { type: 'json' };

const words = z.array(z.string().min(1)).min(1);
const table = z.record(z.string().regex(/^\d\d-\d\d$/), words);

export const dateWords = z
  .strictObject({
    months: z.array(words).length(12),
    /** The season's last day, and what it is called. */
    seasons: table,
    beforeSeason: table,
    winter: words,
    turnOfYear: words,
    ordinals: words,
    /** What stands before a month that is a date by itself. */
    monthLeads: words,
    yearLeads: words,
    /** The end of the month that the meeting is in. */
    thisMonth: words,
    /** Before a month: its last day. */
    lastOf: words,
    /** After a month in one word: «majmötet». */
    meetings: words,
    /** From Monday. */
    weekdays: words.length(7),
    weekdayLeads: words,
    /** «inom två veckor»: counted from the meeting. */
    within: words,
    counts: z.record(z.string(), z.number()),
    units: z.strictObject({ dag: words, vecka: words, månad: words }),
    /** The date that follows lies ahead. */
    forward: words,
    /** The date that follows is looked back at. */
    back: words,
    /** «från styrelsemötet 210604»: looked back at, with a meeting in between. */
    backMeeting: words,
    /** From or until the date that follows something merely applies. */
    applies: words,
    /** Deadlines that are no dates. */
    noDate: words,
    /** Never overdue. */
    standing: words,
  })
  .parse(json);
