// Which towns a text means: those it names, «alla utom X» written out, and whether it means everyone.
import { everyMatch } from '../names/every-match.ts';
import { anyOf, wholeWords } from '../phrases.ts';
import { sentencesOf } from '../sentences.ts';
import { type DocumentNames, hitsWithin, type NameHit } from './document-names.ts';
import { naming } from './naming-words.ts';

export type Everyone = { start: number; end: number /** Left out: nobody when empty. */; except: string[] };

const EVERY = wholeWords(naming.every);
const EXCEPT = new RegExp(
  `(?<![\\p{L}\\p{N}])${anyOf(naming.every)}(?:,\\s|\\s\\(|\\s)${anyOf(naming.excepting)}(?![\\p{L}\\p{N}])`,
  'giu',
);
const BETWEEN = /^[\s,]*(?:och|samt|eller)?\s*$/iu;

/** Every «samtliga kommuner», «respektive kommun», «alla utom A och B» in a text. */
export function everyoneIn(text: string, hits: readonly NameHit[]): Everyone[] {
  const found: Everyone[] = [];
  for (const { 0: as, index } of everyMatch(EXCEPT, text)) {
    const except: string[] = [];
    let end = index + as.length;
    for (const hit of hits.filter(({ kind, start }) => kind === 'MUNICIPALITY' && start > index)) {
      if (!BETWEEN.test(text.slice(end, hit.start))) break;
      except.push(hit.name);
      end = hit.end;
    }
    if (except.length > 0) found.push({ start: index, end, except });
  }
  for (const { 0: as, index } of everyMatch(EVERY, text))
    if (!found.some(({ start, end }) => start <= index && index < end))
      found.push({ start: index, end: index + as.length, except: [] });
  return found.sort((a, b) => a.start - b.start);
}

/** The towns that a text names: those left out are none of them, the others are written out. */
export function townsNamed(text: string, hits: readonly NameHit[], names: DocumentNames): string[] {
  const found = sentencesOf(text).flatMap(({ text: sentence, start }) => {
    const inside = hitsWithin(hits, start, start + sentence.length);
    const excepting = everyoneIn(sentence, inside).filter(({ except }) => except.length > 0);
    const named = inside.filter(
      (hit) => hit.kind === 'MUNICIPALITY' && !excepting.some((one) => hit.start >= one.start && hit.end <= one.end),
    );
    return [
      ...named.map(({ name }) => name),
      ...excepting.flatMap(({ except }) => names.towns.filter((town) => !except.includes(town))),
    ];
  });
  return [...new Set(found)];
}
