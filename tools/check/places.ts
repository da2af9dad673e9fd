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

/** Names of the seed's people and municipalities, and projects' names of several words, in the reader of minutes: it must read minutes
 * that nobody here has seen, so it may know how minutes are written and not who is in them. */
export function namesKnownToTheReader(sources: readonly Source[]): string[] {
  const seed = sources
    .filter(({ path }) => path.startsWith('seed/'))
    .map(({ text }) => text)
    .join('\n');
  const ids = [...seed.matchAll(/\b(person|municipality|project):([a-z][a-z0-9-]*)/g)];
  const names = new Set(
    ids.filter(([, kind, name]) => kind === 'municipality' || name?.includes('-')).map(([, , name]) => name ?? ''),
  );
  return sources
    .filter(({ path }) => path.startsWith('ingest/'))
    .flatMap((source) => {
      const text = slug(source.text);
      return [...names].flatMap((name) =>
        [...text.matchAll(new RegExp(`(?<![a-z0-9])${name}(?![a-z0-9])`, 'g'))].map(
          ({ index }) => `${placeOf(source, index)} knows «${name}» from the seed: the reader must not know anybody`,
        ),
      );
    });
}
