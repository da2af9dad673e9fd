// What Kolada's addresses are made of, and where a next page may lie.
import { KoladaError, requestOf } from './error.ts';

/** Where Kolada answers, unless the settings say otherwise. */
export const KOLADA_URL = 'https://api.kolada.se/v3';
/** Kolada takes no more ids than these between two slashes. */
const MOST_IDS = 25;

export const isFigureId = (id: string): boolean => /^[A-Z]\d{5}$/.test(id);
export const isMunicipalityCode = (code: string): boolean => /^\d{4}$/.test(code);
export const isYear = (year: string): boolean => /^(?:19|20)\d{2}$/.test(year);

/** The ids in as many path parts as they need. Throws KoladaError (QUESTION) for one that could change the path. */
export function parts(ids: readonly string[], isOne: (id: string) => boolean): string[] {
  const distinct = [...new Set(ids)];
  const wrong = distinct.find((id) => !isOne(id));
  if (wrong !== undefined)
    throw new KoladaError(
      'QUESTION',
      `«${wrong.slice(0, 40)}»`,
      'är inget id hos Kolada',
      'Skriv till exempel N00945, 1283, 2016',
    );
  return Array.from({ length: Math.ceil(distinct.length / MOST_IDS) }, (_, part) =>
    distinct.slice(part * MOST_IDS, (part + 1) * MOST_IDS).join(','),
  );
}

/** Throws KoladaError (QUESTION) when it cannot be asked. */
export function baseOf(address: string): URL {
  const wrong = (what: string) =>
    new KoladaError('QUESTION', 'adressen', what, `Ange en adress som ${KOLADA_URL}, utan användare och frågetecken`);
  if (!URL.canParse(address)) throw wrong('är ingen adress');
  const url = new URL(address.replace(/\/+$/, ''));
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
    throw wrong('kan inte användas');
  return url;
}

/** The next page, asked of `base`'s own host and nowhere else. Throws KoladaError (PAGES) when it lies outside. */
export function nextOf(next: string, here: URL, base: URL): URL {
  const url = URL.canParse(next, here.href) ? new URL(next, here) : null;
  const inside =
    url !== null && url.host === base.host && url.pathname.startsWith(`${base.pathname.replace(/\/$/, '')}/`);
  // Behind a proxy the server may believe that it speaks http: only the path is taken from it, so https is never left.
  if (inside) {
    const asked = new URL(base);
    asked.pathname = url.pathname;
    asked.search = url.search;
    return asked;
  }
  const where = url === null ? next.slice(0, 100) : `${url.host}${requestOf(url)}`;
  throw new KoladaError(
    'PAGES',
    here,
    `nästa sida ligger utanför Kolada: ${where}`,
    `Kontrollera adressen ${base.host}`,
  );
}
