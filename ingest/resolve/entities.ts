// Names become ids: of what the graph knows, else of something new. New things are collected as register entries with readable ids.
import type { MinutesInput } from '../../services/minutes-format.ts';
import type { Register } from '../../services/register-format.ts';
import { slug } from '../../services/slug.ts';
import type { NameKind } from '../found.ts';
import type { NameBook } from '../names/book.ts';
import type { Known } from '../names/known.ts';
import { wordsOf } from '../names/words.ts';
import type { Issues } from './issues.ts';
import { registerEntry } from './new-entries.ts';
import { type Said, type Verdict, verdictOn } from './verdict.ts';

export type Mention = NonNullable<MinutesInput['head']['mentions']>[number];

const PREFIX: Readonly<Record<NameKind, string>> = {
  MUNICIPALITY: 'municipality',
  ORGANIZATION: 'organization',
  BODY: 'body',
  NETWORK: 'network',
  PERSON: 'person',
  PROJECT: 'project',
  MATTER: 'matter',
  AGREEMENT: 'agreement',
  POT: 'pot',
};
/** Whoever can act: what a task or a seat may belong to, in the order in which a bare name is tried. */
const ACTORS: readonly NameKind[] = ['PERSON', 'MUNICIPALITY', 'NETWORK', 'BODY', 'ORGANIZATION'];

/** What tells namesakes apart; a network or a group one may represent beside it. */
const HOMES = /^(?:municipality|organization):/;

const keyOf = (name: string): string =>
  wordsOf(name)
    .map(({ key }) => key)
    .join(' ');

const EMPTY_REGISTER = (): Register => ({
  municipalities: [],
  organizations: [],
  bodies: [],
  networks: [],
  people: [],
  projects: [],
  matters: [],
  pots: [],
  agreements: [],
});

export class Entities {
  readonly register = EMPTY_REGISTER();
  /** Judged or made in this document, by kind and name. */
  private readonly settled = new Map<string, string | null>();
  private readonly things = new Map<string, Known>();
  private readonly known = new Set<string>();
  private readonly byKind = new Map<NameKind, Known[]>();
  /** People of this document by each single word of their names, for «Anna» and «Ek». */
  private readonly peopleByWord = new Map<string, Set<string>>();

  constructor(
    private readonly book: NameBook,
    private readonly issues: Issues,
    private readonly date: string,
  ) {
    for (const known of book.known) if (!known.outside) this.add(known);
  }

  /** The id of what a name means, a new one when nothing is known by it; undefined when it cannot be told or cannot be made. */
  of(kind: NameKind, name: string, said: Said): string | undefined {
    if (kind === 'PERSON') return this.person(name, said);
    return this.settle(kind, name, said);
  }

  /** A person by full name, or by one word of it when only one person in the document has that word. */
  person(name: string, said: Said): string | undefined {
    const words = wordsOf(name);
    if (words.length === 1) {
      const people = [...(this.peopleByWord.get(words[0]?.key ?? '') ?? [])];
      return people.length === 1 ? people[0] : undefined;
    }
    const id = this.settle('PERSON', name, said);
    if (id)
      for (const { key } of [...words, ...wordsOf(this.thing(id)?.name ?? '')]) {
        const people = this.peopleByWord.get(key);
        if (people) people.add(id);
        else this.peopleByWord.set(key, new Set([id]));
      }
    return id;
  }

  /** Whoever is to do something or takes part: a name whose kind the text does not say. Never makes a municipality or a person of one word. */
  actor(name: string, said: Said, kinds: ReadonlyMap<string, NameKind>): string | undefined {
    const kind = kinds.get(name) ?? kinds.get(said.as);
    if (kind && ACTORS.includes(kind)) return this.of(kind, name, said);
    const there = this.find(ACTORS, name);
    if (there) return there;
    const single = this.person(wordsOf(name).length === 1 ? name : '', said);
    return single ?? this.settle(actorKind(name), name, said);
  }

  /** The id of what is known or was already met here by this very name; nothing is made. */
  find(kinds: readonly NameKind[], name: string): string | undefined {
    for (const kind of kinds) {
      const id = this.settled.get(`${kind} ${keyOf(name)}`) ?? this.only(kind, name);
      if (id) return id;
    }
    return undefined;
  }

  thing(id: string): Known | undefined {
    return this.things.get(id) ?? this.book.byId(id);
  }

  /** The one municipality that a text names, if it names one alone. */
  municipalityIn(text: string): string | undefined {
    const ids = new Map(this.book.find(text, ['MUNICIPALITY']).map(({ known }) => [known.id, known.name]));
    return ids.size === 1 ? [...ids.values()][0] : undefined;
  }

  /** What a name is known as: a municipality of another region too. */
  kindOf(name: string): NameKind | undefined {
    return this.book.lookup(name)[0]?.kind;
  }

  /** How many things that were known before the document speaks of. */
  get knownCount(): number {
    return this.known.size;
  }

  /** Everything of a kind, known or made here. */
  all(kind: NameKind): readonly Known[] {
    return this.byKind.get(kind) ?? [];
  }

  /** Makes a thing that is known to be none of those that are there. */
  make(kind: NameKind, name: string, said: Said): string | undefined {
    const near = said.near ?? [];
    const entry: Known = { id: this.freeId(kind, name, near), kind, name, aliases: [], represents: [...near] };
    if (!registerEntry(this.register, entry, said, this.date)) return undefined;
    this.things.set(entry.id, entry);
    this.add(entry);
    this.settled.set(`${kind} ${keyOf(name)}`, entry.id);
    return entry.id;
  }

  /** From now on the name means this thing here. */
  settleAs(kind: NameKind, name: string, id: string): void {
    this.settled.set(`${kind} ${keyOf(name)}`, id);
    if (!this.things.has(id)) this.known.add(id);
  }

  private add(known: Known): void {
    const there = this.byKind.get(known.kind);
    if (there) there.push(known);
    else this.byKind.set(known.kind, [known]);
  }

  private only(kind: NameKind, name: string): string | undefined {
    const [first, second] = this.book.lookup(name, kind);
    return first && !second && !first.outside ? this.use(first) : undefined;
  }

  private settle(kind: NameKind, name: string, said: Said): string | undefined {
    const key = keyOf(name);
    if (key === '') return undefined;
    const bare = `${kind} ${key}`;
    // Of two with one name each has a home of their own; said without one, the first is meant.
    const near = kind === 'PERSON' ? (said.near ?? []).filter((id) => HOMES.test(id)) : [];
    const place = near.length > 0 ? `${bare} (${near.join(' ')})` : bare;
    const before = this.settled.get(place);
    if (before !== undefined) return before ?? undefined;
    const asked = { kind, name, said: { ...said, near }, date: this.date };
    const id = this.follow(verdictOn(asked, this.book, [...this.things.values()]), kind, name, asked.said) ?? null;
    this.settled.set(place, id);
    if (!this.settled.has(bare)) this.settled.set(bare, id);
    return id ?? undefined;
  }

  private follow(verdict: Verdict, kind: NameKind, name: string, said: Said): string | undefined {
    const made = !verdict.known && verdict.make ? this.make(kind, name, said) : undefined;
    // The new thing is what the doubt is about, too.
    for (const doubt of verdict.issues)
      this.issues.add(made ? { ...doubt, about: [...(doubt.about ?? []), made] } : doubt);
    if (verdict.known) return this.use(verdict.known);
    return made;
  }

  private use(known: Known): string {
    if (this.things.has(known.id)) return known.id;
    // A municipality of another region comes into the graph with the first minutes that speak of it.
    if (known.outside && !this.known.has(known.id)) registerEntry(this.register, known, {}, this.date);
    this.known.add(known.id);
    return known.id;
  }

  private freeId(kind: NameKind, name: string, near: readonly string[]): string {
    const base = `${PREFIX[kind]}:${slug(name)}`;
    const taken = (id: string) => this.things.has(id) || this.book.byId(id) !== undefined;
    if (!taken(base)) return base;
    const organisation = near.map((id) => this.thing(id)?.name ?? id.slice(id.indexOf(':') + 1))[0];
    const apart = organisation ? `${base}-${slug(organisation)}` : base;
    if (!taken(apart)) return apart;
    for (let number = 2; ; number++) if (!taken(`${apart}-${number}`)) return `${apart}-${number}`;
  }
}

/** Two or three words that each begin with a capital are a person; a name that speaks of a network or a group is one. */
function actorKind(name: string): NameKind {
  const words = name.split(/\s+/);
  if (/nätverk/iu.test(name)) return 'NETWORK';
  if (/grupp|styrelse|presidi|utskott|nämnd/iu.test(name)) return 'BODY';
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{Ll}é-]+/u.test(word))
    ? 'PERSON'
    : 'ORGANIZATION';
}
