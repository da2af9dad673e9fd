// When two ways of writing the same answer count as one: case, accents, marks and a slip of the pen do not matter.

/** Letters and digits in lower case, without accents, one space between words. */
export function plain(text: string): string {
  const letters = text.replaceAll('ø', 'ö').replaceAll('æ', 'ä').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (letters.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** At most one letter more, less or other; short words must be equal. */
export function near(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (Math.abs(a.length - b.length) > 1 || shorter < 4) return false;
  let at = 0;
  while (at < shorter && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
}

type Run = { a: number; b: number; length: number };

/** The longest run of characters that both have within the bounds; of equal ones the earliest. */
function longestRun(a: string, b: string, [a0, a1, b0, b1]: [number, number, number, number]): Run {
  let best: Run = { a: a0, b: b0, length: 0 };
  let ending = new Map<number, number>();
  for (let i = a0; i < a1; i += 1) {
    const next = new Map<number, number>();
    for (let j = b0; j < b1; j += 1) {
      if (a[i] !== b[j]) continue;
      const length = (ending.get(j - 1) ?? 0) + 1;
      next.set(j, length);
      if (length > best.length) best = { a: i - length + 1, b: j - length + 1, length };
    }
    ending = next;
  }
  return best;
}

/** Ratcliff and Obershelp: twice what both have in common, run by run, over the length of both. */
export function ratio(a: string, b: string): number {
  if (a.length + b.length === 0) return 1;
  const common = (a0: number, a1: number, b0: number, b1: number): number => {
    const run = longestRun(a, b, [a0, a1, b0, b1]);
    if (run.length === 0) return 0;
    return run.length + common(a0, run.a, b0, run.b) + common(run.a + run.length, a1, run.b + run.length, b1);
  };
  return (2 * common(0, a.length, 0, b.length)) / (a.length + b.length);
}

const inOrder = (text: string): string[] => text.split(' ').filter((word) => word !== '');
const words = (text: string): Set<string> => new Set(inOrder(text));

/** The words that both have, over the words that either has. */
function sharedWords(a: string, b: string): number {
  const [inA, inB] = [words(a), words(b)];
  const either = new Set([...inA, ...inB]).size;
  return either === 0 ? 0 : [...inA].filter((word) => inB.has(word)).length / either;
}

export function sameText(asked: string, given: string, least = 0.75): boolean {
  const [a, b] = [plain(asked), plain(given)];
  if (a === b) return true;
  return a !== '' && b !== '' && (ratio(a, b) >= least || sharedWords(a, b) >= 0.6);
}

/** «Test- och utvecklingsmedel» and «utvecklingsmedel, test 2021»: two or more words, all of them in the other. */
export function oneSaysMore(a: string, b: string): boolean {
  const [fewer, more] = [words(plain(a)), words(plain(b))].sort((x, y) => x.size - y.size);
  return fewer !== undefined && fewer.size >= 2 && [...fewer].every((word) => more?.has(word));
}

/** «a/b» asked for: either day. A month or year asked for: any day in it. */
export function sameDate(asked: string, given: string): boolean {
  if (asked === given) return true;
  if (asked.includes('/')) return asked.split('/').includes(given);
  return /^\d{4}(-\d\d)?$/.test(asked) && given.startsWith(`${asked}-`) && !given.includes('W');
}

/** «9.00», «0900» and «9» are 09:00 or as written. */
export function clock(time: string): string {
  const [, hour, minute = '00'] = /^\s*(\d{1,2})[.:]?(\d\d)?\s*$/.exec(time) ?? [];
  return hour === undefined ? time : `${hour.padStart(2, '0')}:${minute}`;
}

const LEAD = /^((\S+ ){0,3}(beslutar|beslutade) |beslut |foreslagna beslut )?(att )?/;
const opening = (clause: string): string[] => inOrder(plain(clause).replace(LEAD, ''));

/** How alike two clauses begin, over as many words as the shorter has; one that says too little is not alike at all. */
export function openingLikeness(asked: string, given: string): number {
  const [a, b] = [opening(asked), opening(given)];
  const length = Math.min(a.length, b.length);
  if (length === 0 || length < Math.min(3, a.length)) return 0;
  if (a.length < 3 && b.length > a.length && a.some((word, at) => word !== b[at])) return 0;
  return ratio(a.slice(0, length).join(' '), b.slice(0, length).join(' '));
}

const OWN_NUMBER = /^\s*(§+\s*\d+|\d{1,2}[.:]\d\d|\d+[.)]|arende\s+\d+)\s*[-–:]?\s*/i;

/** A heading without its number or time and without marks. */
export const bareHeading = (heading: string): string =>
  plain(
    heading
      .replace(/[*#~_]/g, '')
      .trim()
      .replace(OWN_NUMBER, ''),
  );

/** Of two bare headings; one that stands whole in the other is quite alike. */
export function headingLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  const likeness = Math.max(ratio(a, b), sharedWords(a, b));
  const [short, long] = [a, b].sort((x, y) => x.length - y.length);
  return short !== undefined && short.length >= 6 && ` ${long} `.includes(` ${short} `)
    ? Math.max(likeness, 0.85)
    : likeness;
}
