// Rules about which files there are, and about names that must not stand in some of them.
import { placeOf, type Source } from './sources.ts';

/** A file in schema/ is one subject; the same name answers for it in resolvers/ and in tests/api/, where it is asked over HTTP. */
export function schemaWithoutRooms(sources: readonly Source[]): string[] {
  const paths = new Set(sources.map(({ path }) => path));
  return [...paths].flatMap((path) => {
    const name = /^schema\/([^/]+)\.graphql$/.exec(path)?.[1];
    // The whole schema printed in one file is no subject of its own.
    if (name === undefined || name === 'printed') return [];
    const resolver = `resolvers/${name}.ts`;
    const tests = [`tests/api/${name}.test.ts`, `tests/api/${name}.serial.test.ts`];
    return [
      ...(paths.has(resolver) ? [] : [`${path}:1 has no ${resolver}`]),
      ...(tests.some((test) => paths.has(test)) ? [] : [`${path}:1 has no ${tests.join(' or ')}`]),
    ];
  });
}

/** Nothing is called after being handy: such places grow without end, because everything belongs there. */
export function collectionPoints(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|commons?|libs?|misc|shared)(?:\/|\.\w+$)/.test(path))
    .map(({ path }) => `${path}:1 name it after what it does, not utils, helpers, common or lib`);
}

/** Lower case, Swedish letters folded as in ids, everything else a dash; lengths stay, so that places are still right. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/[öø]/g, 'o')
    .replace(/[éè]/g, 'e')
    .replace(/ü/g, 'u')
    .replace(/[^a-z0-9\n]/g, '-');

/** Municipalities that are words as well: the reader may speak of a rock, a mark or a bridge. */
const WORDS = new Set(['ale', 'berg', 'boden', 'bro', 'kil', 'klippan', 'lund', 'mark', 'nora', 'sala', 'vara']);

/** Names and aliases in a seed's register: of municipalities, and of networks when they are several words. */
function registered({ text }: Source): string[] {
  const lists: Record<string, { name: string; aliases?: string[] }[] | undefined> = JSON.parse(text);
  const names = (list: string) => (lists[list] ?? []).flatMap(({ name, aliases = [] }) => [name, ...aliases]).map(slug);
  return [
    ...names('municipalities').filter((name) => !WORDS.has(name)),
    ...names('networks').filter((name) => name.includes('-')),
  ];
}

/** Names of the seed's people and municipalities, and projects' and networks' names of several words, in the reader of minutes: it must
 * read minutes that nobody here has seen, so it may know how minutes are written and not who is in them. */
export function namesKnownToTheReader(sources: readonly Source[]): string[] {
  const seed = sources.filter(({ path }) => path.startsWith('seed/'));
  const ids = seed.flatMap(({ text }) => [...text.matchAll(/\b(person|municipality|project):([a-z][a-z0-9-]*)/g)]);
  const names = new Set([
    ...ids.filter(([, kind, name]) => kind === 'municipality' || name?.includes('-')).map(([, , name]) => name ?? ''),
    ...seed.filter(({ path }) => path.endsWith('/register.json')).flatMap(registered),
  ]);
  return sources
    .filter(({ path }) => path.startsWith('ingest/'))
    .flatMap((source) => {
      const text = slug(source.text);
      return [...names].flatMap((name) =>
        [...text.matchAll(new RegExp(`(?<![a-z0-9])${name}s?(?![a-z0-9])`, 'g'))].map(
          ({ index }) => `${placeOf(source, index)} knows «${name}» from the seed: the reader must not know anybody`,
        ),
      );
    });
}
