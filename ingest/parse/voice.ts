// Sentences in which those who met say what comes of it, without the word «beslutar»: «Rådet godkänner budgeten», «Noteras att …»,
// «Anna och Bo bokar lokal till den 5 maj».
import type { FoundAttendance } from '../found.ts';
import type { NameBook } from '../names/book.ts';
import { townOf } from './person-shape.ts';
import { anyOf, decisionWords } from './vocabulary.ts';

/** Who can decide or take something on at this meeting. */
export type Voice = {
  /** Words of the meeting's own name, in lower case. */
  bodies: ReadonlySet<string>;
  /** Whether these words, without conjunctions, name somebody who takes part. */
  acts: (name: string) => boolean;
};

const {
  resolves,
  thanks,
  thanked,
  noted,
  undertakes,
  tasked,
  passives,
  narrates,
  actors,
  own,
  foregoing,
  noSettling,
  noThanks,
} = decisionWords;
const RESOLVES = new RegExp(
  `${anyOf(resolves)}|${anyOf(thanks)}\\s+för\\s+(?:\\p{L}+\\s){0,3}?\\p{L}*(?:${thanked.join('|')})\\p{L}*|(?<!\\p{L})(?:ger|gav)(?=\\s(?:\\S+\\s){1,8}i\\suppdrag)|(?<!\\p{L})lä(?:gger|de)(?=\\s(?:\\S+\\s){1,8}till\\shandlingarna)|(?<!\\p{L})lade(?=\\s(?:\\S+\\s){1,8}till\\shandlingarna)|(?<!\\p{L})skicka(?:r|de)(?=\\s(?:\\S+\\s){1,4}vidare)|(?<!\\p{L})(?:föreslår|föreslog|hemställer|hemställde|rekommenderar)(?=\\s(?:hos\\s)?(?:direktionen|styrelsen|fullmäktige|stämman|årsmötet|medlems\\p{L}+|kommunstyrelse\\p{L}*|kommunerna|kommunfullmäktige|rådet)\\s)|(?<!\\p{L})(?:säger|sade|sa)(?=\\s\\p{L}+\\s(?:ja|nej)\\still)`,
  'iu',
);
const NO_THANKS = new RegExp(anyOf(noThanks), 'iu');
const NOTED = new RegExp(`^(?:det\\s)?${anyOf(noted)}`, 'iu');
const UNDERTAKES = new RegExp(anyOf(undertakes), 'iu');
/** «ska» alone tells of plans as often as of tasks: it counts with a day, after a decision. */
const TASKED = new RegExp(anyOf(tasked), 'iu');
const HINDERED = new RegExp(anyOf(noSettling), 'iu');
const FIRST = /^[\p{L}-]+/u;
const ADVERB = new RegExp(
  `^(?:${anyOf([...foregoing, 'därefter', 'sedan', 'härefter', 'avslutningsvis', 'sammantaget'])}[\\s,]+)+`,
  'iu',
);
const OWN: ReadonlySet<string> = new Set(own);
const LONGEST_SUBJECT = 70;

/** «Mötet godkänner …», «Vi tackar nej», «Noteras att …»; whether the sentence says what the meeting itself does. */
export function resolvesIn(sentence: string, { bodies }: Voice): boolean {
  if (NOTED.test(sentence)) return true;
  const text = sentence.replace(ADVERB, '');
  const verb = RESOLVES.exec(text);
  if (!verb || verb.index > LONGEST_SUBJECT) return false;
  const before = text.slice(0, verb.index).trim();
  const after = text.slice(verb.index + verb[0].length);
  if (NO_THANKS.test(after.slice(0, 60)) && /^tack/iu.test(verb[0])) return false;
  // «Därmed fastställer mötet dagordningen»: the subject may stand after the verb.
  const subject = FIRST.exec(before === '' ? after.trim() : before)?.[0].toLowerCase() ?? '';
  if (before === '' && text === sentence) return false;
  return (OWN.has(subject) || bodies.has(subject)) && !HINDERED.test(before);
}

const DUE =
  /(?<!\p{L})(?:senast|till den|till nästa|inför nästa|nästa gång|före|innan|tills|klart|deadline|omgående|snarast|redan i|i veckan|nästa vecka|till veckan|till\s(?:hösten|våren|sommaren|årsskiftet|mötet))(?!\p{L})|\d{1,2}\/\d{1,2}/iu;
const SURELY_DUE =
  /(?<!\p{L})(?:senast|till den \d|till nästa|på nästa|inför nästa|nästa gång|före den|innan den|före \d|klart \d|omgående|snarast)(?!\p{L})/iu;
const SHORT = 8;
/** «Anna … till nästa möte»: any verb in the present, apart from those that tell what was said. */
const PRESENT = /(?<!\p{L})(?:\p{Ll}{1,}r|blir|har)(?=\s)/u;
const TELLS = new RegExp(anyOf(narrates), 'iu');
const PASSIVE = new RegExp(anyOf(passives), 'iu');

const ENDS = /^(?:dagens\s)?(?:mötet|sammanträdet|träffen|stämman|dagen)\s(?:\p{L}+\s)?(?:avsluta|ajournera|upplös)/iu;

/** «Kostnaden delas lika mellan kommunerna»: a short statement in the passive of what is to be. */
export const settlesIn = (text: string): boolean => {
  const verb = text.length < 250 ? PASSIVE.exec(text) : null;
  return (
    verb !== null &&
    verb.index > 0 &&
    !ENDS.test(text) &&
    verb.index < 90 &&
    !HINDERED.test(text.slice(0, verb.index)) &&
    !TELLS.test(text)
  );
};

/** «Anna och Bo skriver ett utkast till den 5 maj»: whether named people, towns or everyone take something on. */
export function undertakesIn(sentence: string, { acts }: Voice, decided: boolean): boolean {
  const sure = UNDERTAKES.exec(sentence);
  const planned = decided && DUE.test(sentence) ? TASKED.exec(sentence) : null;
  const verb = sure ?? planned ?? (SURELY_DUE.test(sentence) && !TELLS.test(sentence) ? PRESENT.exec(sentence) : null);
  if (!verb || verb.index === 0 || verb.index > 120) return false;
  const names = sentence
    .slice(0, verb.index)
    .replace(/\([^()]{0,60}\)/gu, ' ')
    .split(/\s*[,+&/]\s*|\s+(?:och|samt)\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0 || !names.every(acts)) return false;
  return decided || DUE.test(sentence) || sentence.split(/\s+/u).length <= SHORT;
}

const EXCEPT = /\s+(?:utom|förutom)\s.*$/iu;

/** The voices of a meeting: what its head and its own decisions call it, and who was there. */
export function voiceOf(bodies: readonly string[], attendance: readonly FoundAttendance[], book: NameBook): Voice {
  const people = new Set(actors);
  for (const { person } of attendance) {
    const lower = person.toLowerCase();
    people.add(lower);
    people.add(lower.split(/\s+/u)[0] ?? lower);
  }
  return {
    bodies: new Set(bodies),
    acts: (whole) => {
      const name = whole.replace(EXCEPT, '');
      return people.has(name.toLowerCase()) || (name.length < 40 && townOf(name, book) !== null);
    },
  };
}
