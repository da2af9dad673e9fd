// How much room a text takes, near enough to see whether it fits: with a wide font, so that a narrower one fits as well.

const OF_SIZE: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;()'|!\u00a0\u202f]/u, 0.36],
  [/[ijlftr-]/u, 0.4],
  [/[%mwMW]/u, 0.97],
  [/[0-9]/u, 0.64],
  [/\p{Lu}/u, 0.74],
];
const OTHERS = 0.62;

/** In the unit of `size`, which is that of the font. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + (OF_SIZE.find(([signs]) => signs.test(sign))?.[1] ?? OTHERS), 0) * size;
