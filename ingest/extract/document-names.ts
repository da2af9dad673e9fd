// Whom and what a document can mean by a name: what is known beforehand, who is on its attendance list, what it names itself.

import type { FoundName, NameKind } from '../found.ts';
import { NameBook } from '../names/book.ts';
import { everyMatch } from '../names/every-match.ts';
import type { Known } from '../names/known.ts';
import { type Word, wordsOf } from '../names/words.ts';
import type { ParsedMinutes } from '../parse/parsed.ts';
import { peopleWords } from '../parse/vocabulary.ts';
import { capitalised, wholeWords } from '../phrases.ts';
import { naming } from './naming-words.ts';

export type NameHit = Omit<FoundName, 'span'> & {
  start: number;
  end: number;
  /** As the book knows it, unless the document alone does. */
  known: Known | null;
};

type Seen = { words: readonly Word[]; lasting: readonly NameHit[] };

const BODY = new RegExp(
  `(?<![\\p{L}\\p{N}-])[\\p{L}-]*?(?:${naming.bodyEndings.join('|')})s?(?![\\p{L}\\p{N}])`,
  'giu',
);
const MEETING = wholeWords(naming.bodyMeetings.map(([meeting]) => meeting));
const ROLE = new RegExp(
  `(?<![\\p{L}\\p{N}-])[\\p{L}-]*?(?:${naming.roleEndings.map(([form]) => form).join('|')})s?(?![\\p{L}\\p{N}])`,
  'giu',
);
const OFFICE = new RegExp(
  `(?<![\\p{L}\\p{N}-])[\\p{L}]*?(?:${naming.officeWords.join('|')})s?(?![\\p{L}\\p{N}])`,
  'giu',
);
const FIRST_NAME =
  /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}[\p{L}\p{M}]*(?:-\p{Lu}[\p{L}\p{M}]+)?(?![\p{L}\p{N}-])(?!\s+(?:(?:af|von|de)\s+)?\p{Lu}\p{Ll})/gu;
// «Chefsgruppen i Sjöbygden Norr», «Kansliet Sjöbygden Norr»: the cooperation that has the group or office.
const COOPERATION = /^\S+(?:\s(?:i|för|inom|vid))?\s(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)+)$/u;
const isOrganisation = (name: string): boolean =>
  name.split(/\s+/u).some((word) => {
    const lower = word.toLowerCase();
    return (
      peopleWords.organisationWords.includes(lower) ||
      peopleWords.organisationEndings.some((end) => lower.length > end.length && lower.endsWith(end))
    );
  });

/** The names between two places of a text, their places counted from the first. Takes and gives them in order. */
export function hitsWithin(hits: readonly NameHit[], from: number, to: number): NameHit[] {
  let low = 0;
  for (let high = hits.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: NameHit[] = [];
  for (let at = low; at < hits.length; at++) {
    const one = hits[at];
    if (!one || one.start >= to) break;
    if (one.end <= to) found.push({ ...one, start: one.start - from, end: one.end - from });
  }
  return found;
}

const SHORT = 60;

export class DocumentNames {
  /** The towns that take part in the meeting, absent ones included, in the list's order. */
  readonly towns: readonly string[];
  private readonly said = new Map<string, Known>();
  private own = new NameBook([]);
  private readonly firstNames = new Map<string, Set<string>>();
  private readonly roles = new Map<string, Set<string>>();
  private readonly represented = new Map<string, string[]>();
  private readonly offices: string[] = [];
  private readonly texts = new Map<string, Seen>();
  private readonly found = new Map<string, NameHit[]>();
  private readonly body: string | null;

  constructor(
    parsed: ParsedMinutes,
    readonly book: NameBook,
  ) {
    this.body = parsed.meeting.body;
    const towns = new Set<string>();
    for (const { person, represents, as, note } of parsed.attendance) {
      this.addPerson(person, represents);
      this.addRole(`${as} ${note ?? ''}`.slice(person.length), person);
      for (const name of represents) {
        const kind = this.kindOf(name);
        if (kind === 'MUNICIPALITY') towns.add(this.canonical(name, kind));
        else if (naming.officeWords.some((word) => name.toLowerCase().includes(word))) this.offices.push(name);
        this.add(kind, name);
      }
    }
    for (const { person } of parsed.signatures) this.addPerson(person, []);
    const { chair, secretary } = parsed.meeting;
    if (chair) this.addRole('ordförande', chair, true);
    if (secretary) this.addRole('sekreterare', secretary, true);
    this.towns = [...towns];
    for (const name of [this.body ?? '', ...this.offices]) {
      const whose = COOPERATION.exec(name)?.[1];
      if (whose) this.add('ORGANIZATION', whose);
    }
    this.settle();
  }

  /** Makes a name known, unless it is; `find` sees it after the next `settle`. */
  add(kind: NameKind, name: string, aliases: readonly string[] = []): void {
    if (name === '' || this.book.lookup(name, kind).length > 0) return;
    const key = `${kind} ${name.toLowerCase()}`;
    const before = this.said.get(key);
    if (before) before.aliases.push(...aliases);
    else this.said.set(key, { id: `said:${this.said.size}`, kind, name, aliases: [...aliases] });
  }

  /** From now on `find` sees everything that was added. Costs time in proportion to all of it: once a round, not once a name. */
  settle(): void {
    this.own = new NameBook([...this.said.values()]);
    this.found.clear();
  }

  addPerson(person: string, represents: readonly string[]): void {
    const first = person.split(/\s+/u)[0] ?? '';
    const same = this.firstNames.get(first) ?? new Set();
    this.firstNames.set(first, same.add(person));
    this.found.clear();
    const before = this.represented.get(person);
    if (!before || before.length === 0) this.represented.set(person, [...represents]);
    if (person.includes(' ')) this.add('PERSON', person);
  }

  /** Whom somebody speaks for, as the attendance list has it. */
  representedBy(person: string): string | null {
    return this.represented.get(person)?.[0] ?? null;
  }

  /** Where a project's or network's name ends that is known already and covers a place in the text; null when none does. */
  knownUntil(text: string): (at: number) => number | null {
    let ends: Map<number, number> | null = null;
    return (at) => {
      if (ends === null) {
        ends = new Map();
        for (const { kind, start, end } of this.find(text))
          if (kind === 'PROJECT' || kind === 'NETWORK')
            for (let place = start; place < end; place++) ends.set(place, end);
      }
      return ends.get(at) ?? null;
    };
  }

  /** Every name in a text, left to right, the longest where several lie over each other. */
  find(text: string): NameHit[] {
    // Headings such as «Information» come again and again.
    if (text.length > SHORT) return this.findAnew(text);
    const before = this.found.get(text);
    if (before) return before;
    const hits = this.findAnew(text);
    this.found.set(text, hits);
    return hits;
  }

  private findAnew(text: string): NameHit[] {
    const { words, lasting } = this.seen(text);
    const hits: NameHit[] = [
      ...lasting,
      ...this.own
        .findAmong(text, words)
        .map((match) => hit(match.start, match.end, match.as, match.known.kind, match.known.name, null)),
      ...this.peopleByShortName(text),
    ];
    if (hits.length < 2) return hits;
    hits.sort(
      (a, b) =>
        b.end - b.start - (a.end - a.start) || Number(b.known !== null) - Number(a.known !== null) || a.start - b.start,
    );
    const kept: NameHit[] = [];
    const taken = new Uint8Array(text.length);
    for (const one of hits) {
      if (taken.subarray(one.start, one.end).includes(1)) continue;
      taken.fill(1, one.start, one.end);
      kept.push(one);
    }
    return kept.sort((a, b) => a.start - b.start);
  }

  /** A text is looked through several times while names become known: what does not change with them is kept. */
  private seen(text: string): Seen {
    const before = this.texts.get(text);
    if (before) return before;
    const words = wordsOf(text);
    const lasting = [
      ...this.book
        .findAmong(text, words)
        .map((match) => hit(match.start, match.end, match.as, match.known.kind, match.known.name, match.known)),
      ...this.bodiesIn(text),
    ];
    const found = { words, lasting };
    this.texts.set(text, found);
    return found;
  }

  private kindOf(name: string): NameKind {
    const [known] = this.book.lookup(name, ['MUNICIPALITY', 'ORGANIZATION', 'NETWORK', 'BODY']);
    if (known) return known.kind;
    if (/nätverk/iu.test(name)) return 'NETWORK';
    // «Norrlands it-råd»: no town has a word in small letters.
    return isOrganisation(name) ||
      /\s\p{Ll}/u.test(name) ||
      name.split(/\s+/u).length > 2 ||
      name === name.toUpperCase()
      ? 'ORGANIZATION'
      : 'MUNICIPALITY';
  }

  private canonical(name: string, kind: NameKind): string {
    return this.book.lookup(name, kind)[0]?.name ?? name;
  }

  private addRole(text: string, person: string, exact = false): void {
    for (const { 0: word } of everyMatch(/[\p{L}-]+/gu, text.toLowerCase()))
      if (naming.roleEndings.some(([, title]) => word.endsWith(title))) {
        const same = this.roles.get(word) ?? new Set();
        this.roles.set(word, exact ? new Set([person]) : same.add(person));
      }
  }

  private bodiesIn(text: string): NameHit[] {
    const found: NameHit[] = [];
    for (const { 0: as, index } of everyMatch(BODY, text)) {
      const word = as.toLowerCase().replace(/(?<=n|t|e)s$/u, '');
      if (naming.bodyPlain.includes(word)) continue;
      found.push(hit(index, index + as.length, as, 'BODY', this.bodyNamed(word), null));
    }
    for (const { 0: as, index } of everyMatch(MEETING, text)) {
      const [, whose = ''] = naming.bodyMeetings.find(([meeting]) => meeting === as.toLowerCase()) ?? [];
      const [known] = this.book.lookup(whose, 'BODY');
      found.push(hit(index, index + as.length, as, 'BODY', known?.name ?? this.bodyNamed(whose), known ?? null));
    }
    for (const { 0: as, index } of everyMatch(OFFICE, text)) {
      const word = as.toLowerCase().replace(/ts$/u, 't');
      const name =
        this.offices.find((one) => one.toLowerCase().includes(word.replace(/et$/u, ''))) ?? capitalised(word);
      const [known] = this.book.lookup(name, 'ORGANIZATION');
      found.push(hit(index, index + as.length, as, 'ORGANIZATION', known?.name ?? name, known ?? null));
    }
    return found;
  }

  /** «styrelsen» is the meeting's own body when that is called so. */
  private bodyNamed(word: string): string {
    return this.body?.toLowerCase().startsWith(word) ? this.body : capitalised(word);
  }

  private peopleByShortName(text: string): NameHit[] {
    const found: NameHit[] = [];
    const person = (as: string, index: number, people: ReadonlySet<string> | undefined): void => {
      const [only, ...more] = people ?? [];
      if (only && more.length === 0) found.push(hit(index, index + as.length, as, 'PERSON', only, null));
    };
    for (const { 0: as, index } of everyMatch(FIRST_NAME, text))
      person(as, index, this.firstNames.get(as) ?? this.firstNames.get(as.replace(/s$/u, '')));
    for (const { 0: as, index } of everyMatch(ROLE, text)) {
      const word = as.toLowerCase().replace(/(?<=n)s$/u, '');
      const [form = '', title = ''] = naming.roleEndings.find(([one]) => word.endsWith(one)) ?? [];
      person(as, index, this.roles.get(word.slice(0, word.length - form.length) + title));
    }
    return found;
  }
}

const hit = (start: number, end: number, as: string, kind: NameKind, name: string, known: Known | null): NameHit => ({
  start,
  end,
  as,
  kind,
  name,
  known,
});
