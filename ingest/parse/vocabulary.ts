// The words that the grammar of minutes goes by, checked once when they are loaded.
import { z } from 'zod';
import decisionJson from '../vocabulary/decision-words.json' with { type: 'json' };
import itemColumnsJson from '../vocabulary/item-columns.json' with { type: 'json' };
import meetingJson from '../vocabulary/meeting-words.json' with { type: 'json' };
import peopleJson from '../vocabulary/people-words.json' with { type: 'json' };

const words = z.array(z.string().min(1));

export const meetingWords = z
  .strictObject({
    months: words.length(12),
    weekdays: words.length(7),
    remote: words,
    remoteTools: words,
    pauses: words,
    placeFillers: words,
    minutesWords: words,
    noticeWords: words,
    bodyNouns: words,
    meetingNouns: words,
    drafts: words,
    chairWords: words,
    leadsInStead: words,
    catchAll: words,
    summaries: words,
  })
  .parse(meetingJson);

export const peopleWords = z
  .strictObject({
    particles: words,
    titleEndings: words,
    organisationWords: words,
    organisationEndings: words,
    organisationStarts: words,
    noName: words,
    notFirstNames: words,
    statuses: z.strictObject({ PRESENT: words, REMOTE: words, ABSENT: words, PARTIAL: words }),
    columns: z.strictObject({
      person: words,
      represents: words,
      present: words,
      absent: words,
      remote: words,
      substitute: words,
      note: words,
      role: words,
      party: words,
    }),
  })
  .parse(peopleJson);

export const decisionWords = z
  .strictObject({
    decide: words,
    agree: words,
    commission: words,
    commissioned: words,
    settled: words,
    noSettling: words,
    own: words,
    earlier: words,
    foregoing: words,
    narrates: words,
    noted: words,
    resolves: words,
    thanks: words,
    thanked: words,
    noThanks: words,
    undertakes: words,
    actors: words,
    welcomes: words,
    tasked: words,
    passives: words,
  })
  .parse(decisionJson);

export const itemColumns = z
  .strictObject({
    number: words,
    heading: words,
    text: words,
    decision: words,
    task: words,
    aside: words,
    responsible: words,
    due: words,
  })
  .parse(itemColumnsJson);

const literally = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '\\s+');

/** A pattern that matches any of the words, the longest first, as whole words. */
export const anyOf = (list: readonly string[]): string =>
  `(?<![\\p{L}\\p{N}])(?:${[...list]
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join('|')})(?![\\p{L}\\p{N}])`;
