// The names known beforehand, found again in running text: whole words, longest first, bent as Swedish bends names.
import type { NameKind } from '../found.ts';
import {
  indefiniteOf,
  isHeadNoun,
  kindWordsOf,
  municipalitySuffixes,
  notMunicipalityAfter,
  notMunicipalityBefore,
} from './forms.ts';
import type { Known } from './known.ts';
import { genitiveOf, isAllCapitals, isCapital, type Word, wordsOf } from './words.ts';

export type NameMatch = {
  start: number;
  end: number;
  /** As the text writes it, genitive included. */
  as: string;
  /** The likeliest of those who bear the name; the others stand in `others`. */
  known: Known;
  /** Whoever else bears the same name: who is meant is not decided here. Empty for most. */
  others: Known[];
};

type Spelling = {
  known: Known;
  /** The name or alias as it was given, for the rules on capitals. */
  written: string;
  /** How good a sign it is: 0 the name, 1 an alias, 2 made from the name. */
  rank: number;
};
type Node = { next: Map<string, Node>; spellings: Spelling[] };

const node = (): Node => ({ next: new Map(), spellings: [] });
const MEETING: ReadonlySet<NameKind> = new Set(['BODY', 'NETWORK', 'ORGANIZATION']);

export class NameBook {
  readonly known: readonly Known[];
  private readonly ids: ReadonlyMap<string, Known>;
  private readonly root = node();

  /** Takes what is known, most likely first: of several with one name, `find` gives the first that is not `outside`. */
  constructor(known: readonly Known[]) {
    this.known = known;
    this.ids = new Map(known.map((one) => [one.id, one]));
    for (const one of known) {
      this.add(one, one.name, 0);
      for (const alias of one.aliases) this.add(one, alias, 1);
      if (one.kind !== 'MUNICIPALITY') continue;
      for (const suffix of municipalitySuffixes) {
        this.add(one, `${one.name} ${suffix}`, 2);
        this.add(one, `${genitiveOf(one.name)} ${suffix}`, 2);
      }
    }
  }

  byId(id: string): Known | undefined {
    return this.ids.get(id);
  }

  /** Names in running text, left to right, not overlapping, the longest where several begin; of `kinds` only when given. */
  find(text: string, kinds?: readonly NameKind[]): NameMatch[] {
    return this.findAmong(text, wordsOf(text), kinds);
  }

  /** The same when the text's words are at hand. */
  findAmong(text: string, words: readonly Word[], kinds?: readonly NameKind[]): NameMatch[] {
    const wanted = kinds && new Set(kinds);
    const matches: NameMatch[] = [];
    for (let at = 0; at < words.length; ) {
      const match = this.longestAt(text, words, at, wanted);
      if (match) matches.push(match.match);
      at = match ? match.next : at + 1;
    }
    return matches;
  }

  /** Everything whose name or alias is the whole text, in any case and bending, after words such as «projektet»; likeliest first. */
  lookup(text: string, kind?: NameKind | readonly NameKind[]): Known[] {
    const wanted = kind === undefined ? undefined : new Set(typeof kind === 'string' ? [kind] : kind);
    const words = wordsOf(text);
    const whole = this.spellingsOf(words, wanted);
    if (whole.length > 0) return unique(whole);
    const first = words[0]?.key ?? '';
    const rest = this.spellingsOf(words.slice(1), wanted).filter(({ known }) => kindWordsOf(known.kind).has(first));
    return unique(rest);
  }

  private add(known: Known, written: string, rank: number): void {
    const words = wordsOf(written);
    let place = this.root;
    words.forEach((word, index) => {
      const key = edge(word, index);
      const next = place.next.get(key) ?? node();
      place.next.set(key, next);
      place = next;
    });
    if (words.length > 0) place.spellings.push({ known, written, rank });
  }

  private spellingsOf(words: readonly Word[], wanted: ReadonlySet<NameKind> | undefined): Spelling[] {
    let place: Node | undefined = this.root;
    const last = words.length - 1;
    for (let index = 0; index < last && place; index++) place = place.next.get(edge(words[index], index));
    return place && last >= 0
      ? ends(place, words[last], last).filter(({ known }) => wanted?.has(known.kind) ?? true)
      : [];
  }

  private longestAt(
    text: string,
    words: readonly Word[],
    from: number,
    wanted: ReadonlySet<NameKind> | undefined,
  ): { match: NameMatch; next: number } | undefined {
    let found: { match: NameMatch; next: number } | undefined;
    let place: Node | undefined = this.root;
    for (let at = from; place && at < words.length; at++) {
      const word = words[at];
      if (!word || (at > from && word.gap === '\n')) break;
      const spellings = ends(place, word, at - from).filter(
        (spelling) => (wanted?.has(spelling.known.kind) ?? true) && fits(spelling, text, words, from, at),
      );
      const [first, ...others] = unique(spellings);
      const start = words[from]?.start ?? 0;
      if (first)
        found = {
          match: { start, end: word.end, as: text.slice(start, word.end), known: first, others },
          next: at + 1,
        };
      place = place.next.get(edge(word, at - from));
    }
    return found;
  }
}

/** The gap before the first word is none of the name's. */
const edge = (word: Word | undefined, index: number): string =>
  word === undefined ? '' : (index === 0 ? '' : word.gap) + indefiniteOf(word.key);

/** Spellings that end with this word as it stands, else with the word without its genitive. */
function ends(place: Node, word: Word | undefined, index: number): Spelling[] {
  if (!word) return [];
  const exact = place.next.get(edge(word, index))?.spellings ?? [];
  if (!word.key.endsWith('s')) return exact;
  const bare = place.next.get(edge({ ...word, key: word.key.slice(0, -1) }, index))?.spellings ?? [];
  return exact.length > 0 && bare.length > 0 ? [...exact, ...bare] : exact.length > 0 ? exact : bare;
}

/** Each once: in the graph before outside it, name before alias, else in the order given. */
function unique(spellings: readonly Spelling[]): Known[] {
  if (spellings.length < 2) return spellings.map(({ known }) => known);
  const weight = ({ known, rank }: Spelling): number => (known.outside ? 10 : 0) + rank;
  return [...new Set([...spellings].sort((a, b) => weight(a) - weight(b)).map(({ known }) => known))];
}

/** Capitals, and what stands around: whether the words at this place can be this name. */
function fits(spelling: Spelling, text: string, words: readonly Word[], from: number, at: number): boolean {
  const { known, written } = spelling;
  const first = words[from];
  const last = words[at];
  if (!first || !last) return false;
  const as = text.slice(first.start, last.end);
  if (isAllCapitals(written) && from === at) return isAllCapitals(as);
  if (known.kind === 'PERSON')
    return (
      isCapital(as) && isCapital(text.slice(last.start)) && text[first.start - 1] !== '-' && !goesOn(text, last.end)
    );
  if (known.kind === 'MUNICIPALITY') return isCapital(as) && !partOfAnother(words, from, at);
  if (from < at || isCapital(as) || !isCapital(written)) return true;
  if (MEETING.has(known.kind))
    return !isHeadNoun(first.key) || !isHeadNoun(lower(written)) || first.key === lower(written);
  const before = words[from - 1];
  return before !== undefined && first.gap === '' && kindWordsOf(known.kind).has(before.key);
}

const lower = (written: string): string => wordsOf(written)[0]?.key ?? '';
/** A double surname goes on after a dash. */
const goesOn = (text: string, end: number): boolean => text[end] === '-' && /\p{Lu}/u.test(text[end + 1] ?? '');

/** «Kalmar län», «Region Gotland»: the county, the region, the university is meant. */
function partOfAnother(words: readonly Word[], from: number, at: number): boolean {
  const after = words[at + 1];
  if (after?.gap === '' && notMunicipalityAfter.has(after.key)) return true;
  const first = words[from];
  const before = words[from - 1];
  if (!before || first?.gap !== '') return false;
  if (notMunicipalityBefore.has(before.key)) return true;
  const pair = words[from - 2];
  return pair !== undefined && before.gap === '' && notMunicipalityBefore.has(`${pair.key} ${before.key}`);
}
