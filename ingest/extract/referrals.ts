// Before whom something comes next, and what for: «presenteras för styrelsen den 2-3/9 inför beslut», «skickas till X för kännedom».
import type { FoundReferral } from '../found.ts';
import { endingWith, startingWith, wholeWords } from '../phrases.ts';
import { sentencesOf } from '../sentences.ts';
import { datesIn } from './dates.ts';
import { deciding } from './decision-words.ts';
import { hitsWithin, type NameHit } from './document-names.ts';
import { dueAmong, dueTextIn } from './due.ts';

export type ReferralHit = Omit<FoundReferral, 'on'> & { on: ReturnType<typeof datesIn>[number] | null };

const VERB = wholeWords(deciding.referVerbs, 'iu');
const DECISION = wholeWords(deciding.forDecision, 'iu');
const PREPARATION = wholeWords(deciding.forPreparation, 'iu');
const INFORMATION = wholeWords(deciding.forInformation, 'iu');
const TO = endingWith([
  'för',
  'till',
  'med',
  'i',
  'på',
  'vid',
  'av',
  'inför',
  'och',
  'samt',
  'nätverket',
  'föreslå',
  'förslå',
  'föreslår',
  'informera',
  'ett',
  'kommande',
  'rekommendera',
  'rekommenderar',
  'hemställer hos',
  'med presidiet och därefter',
  'därefter med',
  'till nätverket för',
  'till nätverket',
]);
const INFORMED = startingWith(['informeras', 'får en rapport', 'får information', 'besluta', 'delges', 'att besluta']);
const RECEIVERS: ReadonlySet<string> = new Set(['BODY', 'NETWORK', 'ORGANIZATION']);

/** Takes a decision's text and the names in it; gives each body that it is sent on to, once. */
export function referralsIn(text: string, hits: readonly NameHit[], anchor: string): ReferralHit[] {
  const found = new Map<string, ReferralHit>();
  for (const { text: sentence, start: offset } of sentencesOf(text)) {
    if (!VERB.test(sentence)) continue;
    for (const { kind, name, start, end } of hitsWithin(hits, offset, offset + sentence.length)) {
      if (!RECEIVERS.has(kind)) continue;
      const before = sentence.slice(0, start);
      const after = sentence.slice(end);
      const sent = TO.test(before) && VERB.test(before);
      if (!sent && !INFORMED.test(after)) continue;
      const dates = dueAmong(sentence, datesIn(sentence, anchor), anchor);
      const on = dates.find((date) => date.start >= end) ?? dates.at(-1) ?? null;
      const key = `${name} ${on?.date ?? ''}`;
      if (!found.has(key))
        found.set(key, {
          to: name,
          purpose: purposeOf(before, after),
          on: on && { ...on, start: on.start + offset, end: on.end + offset },
          onText: on?.as ?? dueTextIn(sentence),
        });
    }
  }
  return [...found.values()];
}

/** What is said nearest the body counts: «för beredning i X och beslut i Y». */
function purposeOf(before: string, after: string): FoundReferral['purpose'] {
  const near = before.slice(-24);
  if (DECISION.test(near)) return 'DECISION';
  if (PREPARATION.test(near)) return 'PREPARATION';
  const rest = after.slice(0, 80);
  if (DECISION.test(rest)) return 'DECISION';
  if (PREPARATION.test(before) || PREPARATION.test(rest)) return 'PREPARATION';
  if (DECISION.test(before)) return 'DECISION';
  return INFORMATION.test(before) || INFORMATION.test(rest) ? 'INFORMATION' : 'PREPARATION';
}
