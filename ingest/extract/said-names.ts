// Names that a text itself makes known: «projektet Blå stigen», «nätverket för upphandling», «nätverken Skola och Kultur samt Vatten»,
// a heading «Slutrapport Blå stigen». Only the words around tell; what is known beforehand is not needed here.

import { everyMatch } from '../names/every-match.ts';
import { anyOf, capitalised, wholeWords } from '../phrases.ts';
import { naming } from './naming-words.ts';

/** Whether a text is a whole sentence rather than a name. */
export const isSentence = (text: string): boolean =>
  text
    .split(/\s+/u)
    .some(
      (word, index) =>
        index > 0 &&
        (FINITE.has(word) || (stops.has(word) && VERBLIKE.test(word)) || /\p{Ll}{3}(?:ade|ades|erar)$/u.test(word)),
    );
// Of the words that end a name, those that are verbs.
const VERBLIKE = /^(?!under$|efter$|eller$|framför$|inför$|snarare$|därför$).*(?:[aeo]r|år|[aeidköt]s|[ad]e|t)$/u;
const FINITE = new Set([
  'är',
  'har',
  'hade',
  'ska',
  'skall',
  'blir',
  'blev',
  'fick',
  'får',
  'kan',
  'var',
  'kommer',
  'vill',
  'finns',
]);

export type SaidName = { kind: 'PROJECT' | 'NETWORK'; name: string; aliases: string[] };

const QUOTES = /["”“„»«’']/gu;
const OPENS = /^["”“„»«’']/u;
const TOKEN = /[^\s]+/gu;
const MOST_WORDS = 10;
const stops = new Set(naming.stops);
const follows = new Map(Object.entries(naming.follows).map(([word, next]) => [word, new Set(next)]));
const softStops = new Set(naming.softStops);
const notInNames = new Set(naming.notInNames);
const VERB = /(?:ade|ades|ats|erar|[^n]as|erade)$/u;
const PROJECT = wholeWords(naming.project);
const PROJECTS = wholeWords(naming.projects);
const NETWORK = wholeWords(naming.network);
const NETWORKS = wholeWords(naming.networks);
const ENDING = new RegExp(
  `(?<![\\p{L}\\p{N}-])[\\p{L}][\\p{L}-]*?(?:${naming.networkEndings.join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
const ONE_PROJECT = [['PROJECT', PROJECT]] as const;
const ONE = [...ONE_PROJECT, ['NETWORK', NETWORK]] as const;
const SEVERAL_PROJECTS = [['PROJECT', PROJECTS]] as const;
const SEVERAL = [...SEVERAL_PROJECTS, ['NETWORK', NETWORKS]] as const;
const TAIL = new RegExp(`(?:\\s[–—-]\\s|[,:]\\s)(?:${naming.headingTails.join('|')})(?![\\p{L}]).*$`, 'iu');
const STATUS = new RegExp(`(?:\\s[–—-]\\s|:\\s|\\()(?:${naming.headingStatus.join('|')})\\)?$`, 'iu');
const ALSO = wholeWords(naming.alsoProject, 'iu');
const documents = new Set(naming.documents);
const labels = new Set(naming.notProjects);

/** A label or a paper: «Föredragande», «Yttrande från vattenrådet», «Delårsrapport 2, 2021». */
export const isLabel = (text: string): boolean => labels.has(text.toLowerCase().replace(/[\s:]+$/u, ''));
export const isDocument = (text: string): boolean =>
  documents.has((/^[\p{L}-]+/u.exec(text)?.[0] ?? '').toLowerCase().replace(/(?:en|et|n)$/u, '')) ||
  documents.has((/^[\p{L}-]+/u.exec(text)?.[0] ?? '').toLowerCase());
/** How the project that a heading is about fares: «Blå stigen – GUL». */
export const hasStatus = (heading: string): boolean => STATUS.test(heading);
/** A heading that is a name by itself, without what stands behind a dash; null when it begins with a word that names no thing. */
export function nameOfHeading(heading: string): string | null {
  const name = plain(
    withoutAside(heading.replace(/^[\s\d.§:)-]+(?=\p{L})/u, '').trim())
      .replace(STATUS, '')
      .replace(TAIL, ''),
  );
  const [first = '', ...more] = name.split(/\s+/u);
  const lower = first.toLowerCase();
  const none =
    more.length === 0 ||
    more.length > 6 ||
    !/^\p{Lu}/u.test(first) ||
    /[.,:?!;]/u.test(name) ||
    isDocument(name) ||
    isLabel(name) ||
    naming.genre.includes(lower) ||
    naming.quotedGenre.includes(lower) ||
    naming.projectGenre.includes(lower) ||
    /(?:erna|arna|orna|projekten|projekt|frågor|rapporter)$/u.test(lower) ||
    networkOfHeading(heading) !== null ||
    /nätverk/iu.test(name) ||
    isSentence(name);
  return none ? null : name;
}

const plain = (name: string): string =>
  name
    .replace(QUOTES, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s–—:,-]+|[\s–—:;,.-]+$/gu, '');
/** «1,5», «250 000», «30 tkr», «2-3/9»: a number that is no part of a name, as «2030» may be. */
const isSum = (word: string, next: string): boolean =>
  /^\d+(?:[,.]\d|[/-]\d*[/-]?)/u.test(word) ||
  (/^\d+$/u.test(word) && /^(?:\d{3}\b|[tm]n?kr|kr|kronor|miljon|procent|%)/iu.test(next));
const isStop = (word: string): boolean => stops.has(word) || (word.length > 5 && VERB.test(word));
const said = (kind: SaidName['kind'], name: string, aliases: string[] = []): SaidName => ({ kind, name, aliases });

/** The name at the beginning of `rest`, up to a mark, a verb or a word that goes on to something else; '' when none begins. */
function nameAtStart(rest: string, lowerAllowed: boolean): string {
  const quoted = /^["”“„»«]([^"”“„»«\n]{2,90})["”“„»«]/u.exec(rest);
  if (quoted) return plain(quoted[1] ?? '');
  if (!(lowerAllowed ? /^\p{L}/u : /^\p{Lu}/u).test(rest)) return '';
  const words: string[] = [];
  const tokens = rest.slice(0, 160).match(TOKEN) ?? [];
  for (const [index, token] of tokens.entries()) {
    const word = token.replace(/[.,;:()?]+$/u, '');
    const lower = word.toLowerCase();
    if (words.length >= MOST_WORDS || word === '' || /^[(–—]/u.test(token)) break;
    const next = tokens[index + 1] ?? '';
    if (words.length > 0 && ((isStop(lower) && !joins(lower, next, index + 2 === tokens.length)) || isSum(word, next)))
      break;
    if (words.length > 0 && endsBefore(lower, next, tokens[0] ?? '')) break;
    words.push(word);
    if (word !== token && !goesOn(tokens, index)) break;
    if (word !== token) words[words.length - 1] = token;
  }
  while (/^(?:och|i|på|av|för)$/u.test(words.at(-1) ?? '')) words.pop();
  return plain(words.join(' '));
}

/** «Väg till arbete.»: a word that mostly ends a name, but one word more and the sentence is over. */
const joins = (word: string, next: string, last: boolean): boolean =>
  softStops.has(word) &&
  (last || /[.,;:)!?]$/u.test(next)) &&
  /^\p{Ll}{3,}[.,;:)!?]*$/u.test(next) &&
  !DEFINITE.test(next) &&
  !notInNames.has(bare(next));
const DEFINITE = /(?:en|et|an|na)[.,;:)!?]*$/u;
const bare = (word: string): string => word.toLowerCase().replace(/[.,;:()!?]+$/u, '');

/** Whether a name ends before «för kännedom», «i uppdrag», «och bjuder in», «och Vattenrådet» (after a name in small letters). */
function endsBefore(word: string, following: string, first: string): boolean {
  const next = bare(following);
  if (follows.get(word)?.has(next)) return true;
  if (word === 'för') return /^(?:20)?\d\d/u.test(next);
  // «för mobilitet förvaltar checklistan»: of a plural no definite noun would follow.
  if (/^\p{Ll}{3,}(?:ar|er)$/u.test(word) && /^\p{Ll}{3,}(?:an|en|et|na|arna|erna)$/u.test(next)) return true;
  if (word !== 'och') return false;
  return (
    next === '' ||
    isStop(next) ||
    /(?:ar|er|ade|te|de)$/u.test(next) ||
    (/^\p{Ll}/u.test(first) && /^\p{Lu}/u.test(following))
  );
}

/** «arbetsmarknad, utbildning och integration»: a comma within a name, by the small letters and the «och» after it. */
function goesOn(tokens: readonly string[], at: number): boolean {
  const [next = '', conjunction = ''] = tokens.slice(at + 1);
  return /^[^.;:()?]+,$/u.test(tokens[at] ?? '') && /^\p{Ll}+$/u.test(next) && conjunction === 'och' && !isStop(next);
}

/** Where a list goes on: «A, B samt C», «A respektive B». */
const AND = /^\s*(?:,|(?:,\s*)?(?:och|samt|respektive))\s+/u;

/** The names of a list; what is known already is stepped over whole, so that no «och» within it parts it. */
function listAtStart(rest: string, knownUntil: (at: number) => number | null, lowerAllowed: boolean): string[] {
  const sentence = /^[^.;:\n()]{0,240}/u.exec(rest)?.[0] ?? '';
  // «och» parts only when nothing clearer does.
  const hard = /\s(?:samt|respektive)\s/u.test(sentence)
    ? /\s+(?:samt|respektive)\s+|,\s+(?=\p{Lu})/u
    : /,\s+(?=\p{Lu})|\s+och\s+/u;
  const names: string[] = [];
  for (let at = 0; at < sentence.length; ) {
    const until = knownUntil(at);
    const left = sentence.slice(at);
    const part = left.split(hard)[0] ?? '';
    const name = until === null ? nameAtStart(part, lowerAllowed) : '';
    if (until === null && name === '') break;
    if (name !== '') names.push(name);
    if (until === null && plain(part).length > name.length + 1) break;
    at = until ?? at + part.length;
    const and = AND.exec(sentence.slice(at));
    if (!and) break;
    at += and[0].length;
  }
  return names;
}

// «Tre förslag hade kommit in: Blå stigen (Norrby), Grön gård (Vik) samt Skogsro (Sund/Ås).»
const LISTED = new RegExp(`(?<![\\p{L}])${anyOf(naming.listed)}[^.:\\n]{0,60}:\\s+(?=\\p{Lu})`, 'giu');

/** The names of a list in which each has its town in brackets; none when one has not. */
function withTowns(rest: string): string[] {
  const sentence = /^[^.:;\n]*/u.exec(rest)?.[0] ?? '';
  const parts = sentence.split(/,\s+(?:och\s+|samt\s+)?|(?<=\))\s+(?:samt|och)\s+/u);
  const names = parts.map((part) => /^(\p{Lu}[^()]{2,60}?)\s\(\p{Lu}[^()]{1,40}\)\s*$/u.exec(part)?.[1] ?? '');
  return names.length > 1 && names.every((name) => name !== '' && !isDocument(name)) ? names.map(plain) : [];
}

/** Takes running text and gives the projects and networks that it names by saying what they are. `knownUntil`: where a name ends that is known already and covers a place. */
export function namesSaidIn(text: string, knownUntil: (at: number) => number | null): SaidName[] {
  const found: SaidName[] = [];
  const after = function* (pattern: RegExp): Generator<{ rest: string; at: number; as: string }> {
    for (const { 0: as, index } of everyMatch(pattern, text)) {
      const from = index + as.length;
      const at = from + (/^\s+/u.exec(text.slice(from, from + 4))?.[0].length ?? 0);
      if (at > from) yield { rest: text.slice(at, at + 260), at, as };
    }
  };
  for (const { 0: as, index } of everyMatch(LISTED, text))
    found.push(
      ...withTowns(text.slice(index + as.length, index + as.length + 400)).map((name) => said('PROJECT', name)),
    );
  const networks = /nätverk/iu.test(text);
  for (const [kind, pattern] of networks ? ONE : ONE_PROJECT)
    for (const { rest, at, as } of after(pattern)) {
      const known = knownUntil(OPENS.test(rest) ? at + 1 : at) !== null;
      const name = known ? '' : nameAtStart(rest, kind === 'NETWORK' && / för$/iu.test(as));
      if (name.length > 1) found.push(said(kind, capitalised(name)));
    }
  for (const [kind, pattern] of networks ? SEVERAL : SEVERAL_PROJECTS)
    for (const { rest, at, as } of after(pattern)) {
      const until = (place: number): number | null => {
        const end = knownUntil(at + place);
        return end === null ? null : end - at;
      };
      const lower = kind === 'NETWORK' && / för$/iu.test(as);
      found.push(...listAtStart(rest, until, lower).map((name) => said(kind, capitalised(name))));
    }
  for (const { 0: as, index } of networks ? everyMatch(ENDING, text) : [])
    if (!naming.networkPlain.includes(as.toLowerCase()) && knownUntil(index) === null) {
      const definite = /nätverk(?:ets?)$/iu.test(as);
      if (definite || /^\p{Lu}/u.test(as)) found.push(said('NETWORK', capitalised(as.replace(/ets$/u, 'et'))));
    }
  return found;
}

/** The projects that a heading says it is about: «Lägesrapport projektet Blå stigen», «Pitch: Grönt ljus», «Idé om ”Läget i länet”». */
export function projectsOfHeading(heading: string): string[] {
  const text = withoutAside(heading.replace(/^[\s\d.§:)-]+(?=\p{L})/u, '').trim());
  const behind = BEHIND.exec(text)?.[1];
  if (behind && /^[\p{Lu}\p{N}"”“«]/u.test(behind))
    return projectsOfHeading(`Projektet ${behind.replace(/^projekt(?:et)?\s+/iu, '')}`);
  let rest = text;
  let project = false;
  let quoted = false;
  for (let word = /^([\p{L}-]+)([\s:–—-]+|$)/u.exec(rest); word; word = /^([\p{L}-]+)([\s:–—-]+|$)/u.exec(rest)) {
    const lower = (word[1] ?? '').toLowerCase();
    const isProject = naming.projectGenre.includes(lower);
    const isQuoted = naming.quotedGenre.includes(lower);
    // «Ny vardag», «Resultat i tid»: an ordinary word counts only on the way to one of those that say project.
    if (!isProject && !isQuoted && !naming.genre.includes(lower)) break;
    // «Ansökan Blå stigen», not «Ansökan från Föreningen Blå stigen».
    project ||= isProject || (lower === 'ansökan' && NAME_FOLLOWS.test(rest.slice(word[0].length)));
    project ||= naming.ideaGenre.includes(lower) && /^:/u.test(word[2] ?? '');
    quoted ||= isQuoted;
    rest = rest.slice(word[0].length);
  }
  const inQuotes = /["”“„»«]([^"”“„»«\n]{2,90})["”“„»«]/u.exec(rest)?.[1];
  if (inQuotes && (project || quoted)) return [plain(inQuotes)];
  const later = !project && PROJECT_IN_HEADING.exec(text);
  if (later) rest = text.slice(later.index + later[0].length).trimStart();
  if ((!project && !later) || !/^[\p{Lu}\p{N}]/u.test(rest)) return [];
  const also = ALSO.exec(rest);
  const parts = also ? [rest.slice(0, also.index), rest.slice(also.index + also[0].length)] : [rest];
  return parts
    .map((part) => plain(part.replace(STATUS, '').replace(TAIL, '')))
    .filter((name) => name.length > 2 && name.length < 120);
}
const NAME_FOLLOWS = /^(?:\p{Lu}\p{Ll}|["”“«])/u;
/** Without «(Dnr 2022/88)», «(beslut)» at its end. */
const withoutAside = (heading: string): string => heading.replace(/\s*\([^()]{0,80}\)$/u, '');
// «Blå stigen – slutrapport»
const BEHIND = new RegExp(`^(.{3,100}?)(?:\\s[–—-]|,|:)\\s(?:${naming.projectGenre.join('|')})$`, 'iu');
const PROJECT_IN_HEADING = wholeWords(['projektet', 'kampanjen', 'projekt'], 'iu');

/** The network that a heading is about: «Nätverket Trygga hem, inför 2024»; null when it is about none. */
export function networkOfHeading(heading: string): string | null {
  const match = /^(?:[\p{L}]+\s(?:från|av|om)\s)?nätverket\s(?:för\s)?(.{3,90}?)(?:,|\s[–—]\s|:|$)/iu.exec(
    withoutAside(heading.replace(/^[\s\d.§:)-]+(?=\p{L})/u, '').trim()),
  );
  return match ? capitalised(plain(match[1] ?? '')) : null;
}
