// Which item and which decision that was found answers which one asked for.
import { acceptedTexts, type FoundDecision, type FoundItem, type ReadingGold } from './format.ts';
import { bareHeading, headingLikeness, openingLikeness } from './likeness.ts';

export type AskedItem = ReadingGold['items'][number];
export type AskedDecision = AskedItem['decisions'][number];
/** `main` bears the heading; `all` has with it the items that are parts of the one asked for. */
export type ItemPair = { asked: AskedItem; main: FoundItem | undefined; all: FoundItem[] };
/** `home`: it stood in the right item. Several found: the parts of a clause that came on their own. */
export type DecisionPair = { asked: AskedDecision; found: FoundDecision[]; home: boolean };

type Candidate = { likeness: number; apart: number; a: number; b: number };

/** The likeliest pairs first, of equally likely ones those that stand closest in order; each is used once. */
function bestPairs(candidates: Candidate[]): Map<number, number> {
  const byLikeness = (x: Candidate, y: Candidate): number =>
    y.likeness - x.likeness || x.apart - y.apart || x.a - y.a || x.b - y.b;
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  for (const { a, b } of candidates.sort(byLikeness)) {
    if (pairs.has(a) || used.has(b)) continue;
    pairs.set(a, b);
    used.add(b);
  }
  return pairs;
}

function candidates<A, B>(asked: A[], found: B[], least: number, like: (a: A, b: B) => number): Candidate[] {
  return asked.flatMap((one, a) =>
    found
      .map((other, b) => ({ likeness: like(one, other), apart: Math.abs(a - b), a, b }))
      .filter(({ likeness }) => likeness >= least),
  );
}

/** Items by their headings: equal ones in order, then alike ones, then parts. `left` answers nothing. */
export function pairItems(
  asked: readonly AskedItem[],
  found: readonly FoundItem[],
): { pairs: ItemPair[]; left: FoundItem[] } {
  const headings = found.map(({ heading }) => bareHeading(heading));
  const free = new Set(found.keys());
  const taken = new Map<number, number>();
  const take = (a: number, b: number): void => {
    taken.set(a, b);
    free.delete(b);
  };
  for (const [a, { heading }] of asked.entries()) {
    const equal = [...free].find((b) => headings[b] === bareHeading(heading));
    if (equal !== undefined) take(a, equal);
  }
  const alike = asked.flatMap(({ heading }, a) =>
    taken.has(a)
      ? []
      : [...free].map((b) => {
          const likeness = headingLikeness(bareHeading(heading), headings[b] ?? '');
          return { likeness, apart: Math.abs(a - b), a, b };
        }),
  );
  for (const [a, b] of bestPairs(alike.filter(({ likeness }) => likeness >= 0.6))) take(a, b);

  const parts = asked.flatMap((item, a) => item.parts.map((part) => ({ a, part: bareHeading(part) })));
  const folded = new Map<number, FoundItem[]>();
  for (const [b, item] of found.entries()) {
    if (!free.has(b)) continue;
    let best = { likeness: 0, a: -1 };
    for (const { a, part } of parts) {
      const likeness = headingLikeness(part, headings[b] ?? '');
      if (likeness > best.likeness || (likeness === best.likeness && a > best.a)) best = { likeness, a };
    }
    if (best.likeness < 0.75) continue;
    folded.set(best.a, [...(folded.get(best.a) ?? []), item]);
    free.delete(b);
  }
  const pairs = asked.map((item, a) => {
    const main = found[taken.get(a) ?? -1];
    return { asked: item, main, all: [...(main ? [main] : []), ...(folded.get(a) ?? [])] };
  });
  return { pairs, left: [...free].map((b) => found[b]).filter((item) => item !== undefined) };
}

const ways = (asked: AskedDecision): string[] => [asked.startsWith, ...acceptedTexts(asked, 'startsWith')];
const likeness = (asked: AskedDecision, { text }: FoundDecision): number =>
  Math.max(...ways(asked).map((way) => openingLikeness(way, text)));
const isPartOf = ({ text }: FoundDecision, asked: AskedDecision): boolean =>
  asked.parts.some((part) => openingLikeness(part, text) >= 0.8);

/** Decisions by how they begin, within their items first, then anywhere. `left` answers nothing. */
export function pairDecisions(
  items: readonly ItemPair[],
  extra: readonly FoundItem[],
): { pairs: DecisionPair[]; left: FoundDecision[] } {
  const pairs = new Map<AskedDecision, DecisionPair>();
  const answer = (asked: AskedDecision, decision: FoundDecision, home: boolean): void => {
    const pair = pairs.get(asked);
    if (pair) pair.found.push(decision);
    else pairs.set(asked, { asked, found: [decision], home });
  };
  /** What stays unpaired of both. */
  const pairAlike = (
    asked: AskedDecision[],
    found: FoundDecision[],
    home: boolean,
  ): [AskedDecision[], FoundDecision[]] => {
    const used = new Set<FoundDecision>();
    for (const [a, b] of bestPairs(candidates(asked, found, 0.8, likeness))) {
      const [one, other] = [asked[a], found[b]];
      if (!one || !other) continue;
      answer(one, other, home);
      used.add(other);
    }
    return [asked.filter((one) => !pairs.has(one)), found.filter((one) => !used.has(one))];
  };

  const openFound: FoundDecision[] = [];
  for (const { asked, all } of items) {
    const [, unpaired] = pairAlike(
      asked.decisions,
      all.flatMap(({ decisions }) => decisions),
      true,
    );
    for (const decision of unpaired) {
      const whole = asked.decisions.find((one) => isPartOf(decision, one));
      if (whole) answer(whole, decision, true);
      else openFound.push(decision);
    }
  }
  const all = items.flatMap(({ asked }) => asked.decisions);
  const [, elsewhere] = pairAlike(
    all.filter((one) => !pairs.has(one)),
    [...openFound, ...extra.flatMap(({ decisions }) => decisions)],
    false,
  );
  const left = elsewhere.filter((decision) => {
    const whole = all.find((one) => isPartOf(decision, one));
    if (whole) answer(whole, decision, false);
    return !whole;
  });
  return { pairs: all.map((asked) => pairs.get(asked) ?? { asked, found: [], home: false }), left };
}
