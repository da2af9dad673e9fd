// When two names are the same within one document, whose gold lists other names of the same.
import { near, plain, ratio } from './likeness.ts';

const MUNICIPALITY_WORDS = ['kommun', 'kommuns', 'kommunen', 'stad', 'stads'];
const PROJECT_WORDS = ['projektet', 'projekt', 'projektplan', 'slutrapport', 'lagesrapport'];
const NETWORK_WORDS = ['natverket', 'natverk', 'for'];

type Aliases = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
const digits = (name: string): string => name.replace(/\D/g, '');

export class Names {
  private readonly names = new Map<string, Set<string>>();

  constructor(aliases: Aliases) {
    for (const [kind, groups] of Object.entries(aliases)) {
      for (const [name, others] of Object.entries(groups)) {
        for (const other of others) {
          const key = `${kind} ${plain(other)}`;
          this.names.set(key, (this.names.get(key) ?? new Set()).add(plain(name)));
        }
      }
    }
  }

  private readonly any = (kind: string, a: string, b: string, same: (x: string, y: string) => boolean): boolean => {
    const forms = (name: string): string[] => [plain(name), ...(this.names.get(`${kind} ${plain(name)}`) ?? [])];
    return forms(a).some((x) => forms(b).some((y) => same(x, y)));
  };

  readonly person = (a: string, b: string): boolean => this.any('persons', a, b, near);

  /** A municipality or organisation; a genitive or «kommun» more or less does not matter. */
  readonly organization = (a: string, b: string): boolean =>
    this.any('organisations', a, b, (x, y) => {
      const [one, other] = [withoutEnding(x), withoutEnding(y)];
      return one === other || `${one}s` === other || one === `${other}s`;
    });

  readonly project = (a: string, b: string): boolean =>
    this.any('projects', a, b, (x, y) => sameTitle(without(x, PROJECT_WORDS), without(y, PROJECT_WORDS)));

  readonly network = (a: string, b: string): boolean =>
    this.any('networks', a, b, (x, y) => sameTitle(without(x, NETWORK_WORDS), without(y, NETWORK_WORDS)));

  /** Whoever may be asked to do something. */
  readonly actor = (a: string, b: string): boolean => this.person(a, b) || this.represented(a, b);

  /** Whoever a person may stand for. */
  readonly represented = (a: string, b: string): boolean => this.organization(a, b) || this.network(a, b);
}

const withoutEnding = (name: string): string => {
  const words = name.split(' ');
  return words.length > 1 && MUNICIPALITY_WORDS.includes(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : name;
};
const without = (name: string, empty: readonly string[]): string =>
  name
    .split(' ')
    .filter((word) => !empty.includes(word))
    .join(' ') || name;
const sameTitle = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) > 6 && digits(a) === digits(b) && ratio(a, b) >= 0.9);
