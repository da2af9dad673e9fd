// When two ways of writing a name are the same one, within one document and its list of aliases.

/** What carries no meaning in a name here: «nätverket för kommunikationschefer», «projektet Smart stad», «Helsingborgs stad». */
const EMPTY = /\b(?:natverket|natverk|projektet|projekt|for|kommun|kommuns|stad|stads)\b/g;

/** Id → the spellings of a thing in the register. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

export class GoldNames {
  private readonly others = new Map<string, Set<string>>();

  constructor(
    aliases: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
    private readonly spellings: Spellings,
  ) {
    for (const groups of Object.values(aliases)) {
      for (const [name, spellings] of Object.entries(groups)) {
        const all = [name, ...spellings].map((spelling) => this.bare(spelling));
        for (const one of all) this.others.set(one, new Set([...(this.others.get(one) ?? []), ...all]));
      }
    }
  }

  /** Letters and digits in lower case, without accents, one space between words. */
  plain(name: string): string {
    const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return (letters.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  }

  private bare(name: string): string {
    const plain = this.plain(name);
    return plain.replace(EMPTY, '').replace(/\s+/g, ' ').trim() || plain;
  }

  /** A name in the gold and an id in the seed: one of the thing's spellings must be the name. */
  readonly named = (name: string, id: string): boolean => {
    const bare = this.bare(name);
    const ways = this.others.get(bare) ?? new Set([bare]);
    return (this.spellings.get(id) ?? [id]).some((spelling) => ways.has(this.bare(spelling)));
  };

  /** «Avsatta medel för Test- och utvecklingsprojekt 2021» is the gold's «Test- och utvecklingsprojekt 2021». */
  endsWith(name: string, id: string): boolean {
    return (this.spellings.get(id) ?? []).some((spelling) => this.plain(spelling).endsWith(this.plain(name)));
  }
}
