// Who presented: «Anna Ek, projektledare, redovisar …», «Planen presenteras av A, B och C», «idé, *Eva Ros, Norrby*». Being thanked or
// spoken of is not presenting.

import type { FoundPresenter } from '../found.ts';
import type { Passage } from '../layout/passage.ts';
import { everyMatch } from '../names/every-match.ts';
import { peopleWords } from '../parse/vocabulary.ts';
import { anyOf, capitalised, startingWith, wholeWords } from '../phrases.ts';
import { type Piece, sentencesOf } from '../sentences.ts';
import type { DocumentNames, NameHit } from './document-names.ts';
import { presenting } from './item-words.ts';
import { peopleShapedIn } from './people.ts';

/** A presenter with the place in the passage, before the item's projects are known. */
export type Presenter = FoundPresenter;
type Person = { name: string; start: number; end: number };

const VERB = wholeWords(presenting.verbs);
const PROMISES = startingWith(presenting.promises);
const FUTURE = wholeWords(presenting.future, 'iu');
const PASSIVE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${presenting.passive.join('|')})(?=\\s)`, 'iu');
const PASSIVE_NEAR = new RegExp(
  `(?<![\\p{L}\\p{N}])${anyOf(presenting.passiveNear.flatMap((words) => [words, capitalised(words)]))}\\s+`,
  'gu',
);
// Between «av» and the name: «VA-ingenjör».
const TITLES = /^(?:[\p{L}-]{2,30}\s+){0,2}$/u;
// «Anna Ek, Norrby: ”Tågbussen”»
const TITLE = /^(?:,[^,.;:"”]{2,40}|\s\([^()]{2,40}\))?:\s*["”“»«]/u;
const TITLED = /:\s*["”“»«]/u;
// «Anna Ek: Upphandlingen är överklagad.»
const SPEAKS = /^\p{Lu}[^:.\n]{2,60}:\s+\p{Lu}[^:\n]{20}/u;
const ADVERB = startingWith(presenting.adverbs);
const NOT_BEFORE = wholeWords(presenting.notBefore, 'iu');
const LEADER = wholeWords(presenting.leader, 'iu');
const STEERING = wholeWords(presenting.steering, 'iu');
const REMOTE = wholeWords(presenting.remote, 'iu');
const REMOTE_ALL = wholeWords(presenting.remoteAll, 'iu');
const JOINED = /^\s*(?:,|och|samt|&|\/)?\s*$/u;
const ORDER = ['MUNICIPALITY', 'NETWORK', 'ORGANIZATION', 'BODY'] as const;

/** Known people and those who look like people, in order. */
function peopleIn(text: string, hits: readonly NameHit[], breaks: readonly number[], listed = false): Person[] {
  const known = hits.filter(({ kind }) => kind === 'PERSON');
  const others = hits.filter(({ kind }) => kind === 'MUNICIPALITY' || kind === 'ORGANIZATION');
  const shaped = peopleShapedIn(text, others, breaks, listed).filter(
    (one) =>
      !hits.some(
        ({ kind, start, end }) =>
          (kind === 'PERSON' || kind === 'PROJECT' || kind === 'NETWORK') &&
          start < one.end &&
          one.start < end &&
          !(kind === 'PERSON' && end - start < one.end - one.start),
      ),
  );
  const whole = known.filter(({ start, end }) => !shaped.some((one) => one.start < end && start < one.end));
  return [...whole, ...shaped].map(({ name, start, end }) => ({ name, start, end })).sort((a, b) => a.start - b.start);
}

const starts = peopleWords.organisationStarts.flatMap((word) => [word, capitalised(word)]).join('|');
const STARTS = new RegExp(`(?<![\\p{L}])(?:(?:${starts})\\s\\p{Lu}[\\p{L}-]+|\\p{Lu}{3,})(?![\\p{L}])`, 'u');
const FROM = /(?:^|\s)från\s+(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*)/u;

/** An organisation that nobody knows yet: «från Almi», «Region Dalarna», «RISE». */
function organisationIn(words: string): string | null {
  return STARTS.exec(words)?.[0] ?? FROM.exec(words)?.[1] ?? null;
}

/** Who the words after a person say that the person speaks for; the next person's when several share it. */
function described(
  people: readonly Person[],
  text: string,
  hits: readonly NameHit[],
  until: number,
  names: DocumentNames,
  passage: Passage,
  offset: number,
): Presenter[] {
  const after = people.map(({ end }, index) => text.slice(end, people[index + 1]?.start ?? until));
  const found: Presenter[] = [];
  for (let index = people.length - 1; index >= 0; index--) {
    const person = people[index];
    const words = after[index] ?? '';
    if (!person) continue;
    const next = found.at(-1);
    const within = hits.filter(({ start, end }) => start >= person.end && end <= person.end + words.length);
    const said = ORDER.map((kind) => within.find((hit) => hit.kind === kind)).find((hit) => hit !== undefined);
    const shared = next && JOINED.test(words) ? next.represents : null;
    const before = text.slice(Math.max(0, person.start - 40), person.start);
    const around = `${index === 0 ? before : ''}${words}`;
    found.push({
      person: person.name,
      as: text.slice(person.start, person.end),
      represents: said?.name ?? organisationIn(words) ?? names.representedBy(person.name) ?? shared,
      projects: [],
      remote: REMOTE.test(words),
      role: LEADER.test(around) ? 'PROJECT_LEADER' : STEERING.test(around) ? 'STEERING_GROUP' : null,
      span: passage.span(offset + person.start, offset + person.end),
    });
  }
  return found.reverse();
}

function inSentence(
  { text, start: offset }: Piece,
  opening: boolean,
  passage: Passage,
  names: DocumentNames,
): Presenter[] {
  const verbs = everyMatch(VERB, text).filter(({ index }) => !PROMISES.test(text.slice(index, index + 120)));
  const passive = PASSIVE.exec(text);
  const near = everyMatch(PASSIVE_NEAR, text).map(({ 0: as, index }) => index + as.length);
  const titled = TITLED.test(text);
  const speaks = opening && SPEAKS.test(text);
  if (verbs.length === 0 && !passive && near.length === 0 && !titled && !speaks) return [];
  const hits = names.find(text);
  const people = peopleIn(text, hits, []);
  const tell = (who: readonly Person[], until: number): Presenter[] =>
    described(who, text, hits, until, names, passage, offset);
  if (speaks) {
    const who = people.filter(
      ({ start, end }) =>
        start === 0 &&
        hits.some((hit) => hit.kind === 'PERSON' && hit.start === 0) &&
        /^(?:\s\([^()]{2,40}\))?:\s/u.test(text.slice(end, end + 60)),
    );
    if (who.length > 0) return tell(who, text.length);
  }
  if (passive) {
    const after = people.filter(({ start }) => start >= passive.index + passive[0].length);
    if (after.length > 0) return tell(after, text.length);
  }
  const nearest = people.findIndex(({ start }) =>
    near.some((end) => end <= start && TITLES.test(text.slice(end, start))),
  );
  const named = people
    .slice(nearest < 0 ? people.length : nearest)
    .filter(({ start }, index, all) => index === 0 || JOINED.test(text.slice(all[index - 1]?.end, start)));
  if (named.length > 0) return tell(named, text.length);
  if (titled && verbs.length === 0)
    return tell(
      people.filter(({ end }) => TITLE.test(text.slice(end, end + 60))),
      text.length,
    );
  for (const [index, verb] of verbs.entries()) {
    const from = index === 0 ? 0 : (verbs[index - 1]?.index ?? 0) + (verbs[index - 1]?.[0].length ?? 0);
    const before = people.filter(({ start, end }) => start >= from && end <= verb.index);
    const lead = text.slice(from, before[0]?.start ?? from);
    const own =
      index === 0 ||
      (/(?:,|och|samt|medan)\s+$/u.test(lead) && text.slice(before.at(-1)?.end, verb.index).trim() === '');
    const coming = FUTURE.test(text.slice(before.at(-1)?.end ?? verb.index, verb.index));
    if (before.length > 0 && own && !coming && lead.length < 70 && !NOT_BEFORE.test(lead))
      return [...tell(before, verb.index), ...tell(likewise(people, text, verb.index + verb[0].length), text.length)];
    const end = verb.index + verb[0].length;
    const follows = people.find(
      ({ start }) => start > end && /^\s+(?:projektledare\s+)?$/iu.test(text.slice(end, start)),
    );
    const subject = hits.some((hit) => hit.end <= verb.index && hit.start >= from);
    if (follows && (!subject || ADVERB.test(text.slice(from)))) {
      const chain = people
        .filter((one) => one === follows || one.start > follows.start)
        .filter((one, at, all) => at === 0 || JOINED.test(text.slice(all[at - 1]?.end, one.start)));
      return tell(chain, text.length);
    }
  }
  return [];
}

/** «A presenterade ”Tågbussen” och B, Vik, ”Språkvän”»: those who have a title in quotes too. */
function likewise(people: readonly Person[], text: string, from: number): Person[] {
  return people.filter(
    ({ start, end }) =>
      start > from &&
      /["”“»«]\s*(?:,|och|samt|medan)(?:\s+(?:och|samt))?\s*$/u.test(text.slice(from, start)) &&
      /^(?:,[^,.;]{2,40},)?\s*["”“»«]/u.test(text.slice(end, end + 60)),
  );
}

export type Entry = { project: string | null; presenters: Presenter[] };

/** One of a list: «Blå stigen, *Anna Ek, Norrby och Eva Ros, Vik*». What stands before the first person is the project. */
export function entryOf(passage: Passage, names: DocumentNames): Entry {
  const { text } = passage;
  const hits = names.find(text);
  const breaks = passage.marks.flatMap(({ start, end }) => [start, end]);
  const italic = passage.marks.find(({ kind, start }) => kind === 'ITALIC' && start > 2)?.start ?? 0;
  const all = peopleIn(text, hits, breaks, true).filter(({ start }) => start >= italic);
  // «Cykla Stigen – Sara Ros, Norrby»: what stands before the dash is no person, unless one that is known.
  const dash = all.findIndex(({ start }) => /\s[–—-]\s+$/u.test(text.slice(0, start)));
  const known = all
    .slice(0, dash)
    .some(({ start }) => hits.some((hit) => hit.kind === 'PERSON' && hit.start === start));
  const people = dash > 0 && !known ? all.slice(dash) : all;
  const first = people[0];
  // «Energijakten, Sunne och Kil»: the towns behind the name are none of it.
  const town = hits.find(
    ({ kind, start }) =>
      (kind === 'MUNICIPALITY' || kind === 'ORGANIZATION') &&
      /[,(–:]\s*(?:sökande|från|projektägare)?:?\s*$/iu.test(text.slice(0, start)),
  );
  const before = text
    .slice(0, Math.min(first?.start ?? text.length, town?.start ?? text.length))
    .replace(/[,(–:]\s*(?:sökande|från|projektägare)?:?\s*$/iu, '')
    .replace(/^[\s•*–—-]+|\s+$/gu, '')
    .replace(/(?:presenteras|presenterades|pitchas|pitchades)\s+av\s*$/iu, '')
    .replace(/[\s,;:(–—.-]+$/u, '')
    .replace(/^[Pp]rojekt(?:et)?\s+(?=["”“«]?\p{Lu})/u, '')
    .replace(/(?:\s[–—-]|:)\s+\p{Ll}.*$/u, '');
  return {
    project: before.length > 2 && /^["”“«]?[\p{Lu}\p{N}]/u.test(before) ? before.replace(/["”“«»]/gu, '') : null,
    presenters: first ? described(people, text, hits, text.length, names, passage, 0) : [],
  };
}

/** The presenters in running text, each once, in order. */
export function presentersIn(passages: readonly Passage[], names: DocumentNames): Presenter[] {
  return passages.flatMap((passage) =>
    sentencesOf(passage.text).flatMap((sentence, index) => inSentence(sentence, index === 0, passage, names)),
  );
}

/** Said of everyone who presents: «Alla som pitchade deltog på distans». */
export const allRemote = (text: string): boolean => REMOTE_ALL.test(text) && REMOTE.test(text);
