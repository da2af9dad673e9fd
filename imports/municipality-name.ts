// What tables call municipalities: «Bjuv», «Bjuvs kommun», «Helsingborgs stad», «1283».
import { sameName } from '../services/follow-up/same-name.ts';

export type KnownMunicipality = { id: string; name: string; code?: string | null; aliases?: readonly string[] };

const KIND = /\s+(?:kommun|stad)$/iu;

/** The municipality that the text names, by its name, another of its names, or its code. */
export function namedMunicipality<Known extends KnownMunicipality>(
  text: string,
  municipalities: readonly Known[],
): Known | undefined {
  const written = text.trim();
  const bare = written.replace(KIND, '');
  // Only before «kommun» may an s be the genitive's, and «Höganäs kommun» has its own.
  const names = bare === written ? [written] : [written, bare, bare.replace(/s$/iu, '')];
  return municipalities.find(
    ({ code, name, aliases = [] }) =>
      code === written || [name, ...aliases].some((one) => names.some((each) => sameName(one, each))),
  );
}
