// Chance as fast-check deals it, so that a failing meeting shrinks to a small one.
import fc, { type GeneratorValue } from 'fast-check';

export class Choice {
  constructor(private readonly generator: GeneratorValue) {}

  /** A whole number from 0, less than `limit`. */
  below(limit: number): number {
    return this.generator(fc.nat, limit - 1);
  }

  one<T>(list: readonly T[]): T {
    const chosen = list[this.below(list.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  }

  /** `count` different elements, in any order. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list];
    return Array.from({ length: Math.min(count, list.length) }, () => left.splice(this.below(left.length), 1)).flat();
  }
}
