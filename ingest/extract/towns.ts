// Which towns a text means: those it names, «alla utom X» written out, and whether it means everyone.
import type { DocumentNames, NameHit } from './document-names.ts';
import { naming } from './naming-words.ts';
import { wholeWords } from './phrases.ts';

export type Everyone = { start: number; end: number /** Left out: nobody when empty. */; except: string[] };

const EVERY = wholeWords(naming.every);
const EXCEPT = wholeWords(naming.except);
const BETWEEN = /^[\s,]*(?:och|samt|eller)?\s*$/iu;

/** Every «samtliga kommuner», «respektive kommun», «alla utom A och B» in a text. */
export function everyoneIn(text: string, hits: readonly NameHit[]): Everyone[] {
  const found: Everyone[] = [];
  for (const { 0: as, index } of text.matchAll(EXCEPT)) {
    const except: string[] = [];
    let end = index + as.length;
    for (const hit of hits.filter(({ kind, start }) => kind === 'MUNICIPALITY' && start > index)) {
      if (!BETWEEN.test(text.slice(end, hit.start))) break;
      except.push(hit.name);
      end = hit.end;
    }
    if (except.length > 0) found.push({ start: index, end, except });
  }
  for (const { 0: as, index } of text.matchAll(EVERY))
    if (!found.some(({ start, end }) => start <= index && index < end))
      found.push({ start: index, end: index + as.length, except: [] });
  return found.sort((a, b) => a.start - b.start);
}

/** The towns that a decision names: those left out are none of them, the others are written out. */
export function townsIn(hits: readonly NameHit[], everyone: readonly Everyone[], names: DocumentNames): string[] {
  const left = new Set(everyone.flatMap(({ except }) => except));
  const inside = (hit: NameHit): boolean =>
    everyone.some(({ start, end, except }) => except.length > 0 && hit.start >= start && hit.end <= end);
  const named = hits.filter((hit) => hit.kind === 'MUNICIPALITY' && !inside(hit)).map(({ name }) => name);
  const others = left.size > 0 ? names.towns.filter((town) => !left.has(town)) : [];
  return [...new Set([...named, ...others])];
}
