// Which known names a name that is not known is most like, to be shown to whoever wrote it.

/** How many names are shown, and how like they must be: of all pairs of letters, this share in common. */
const SHOWN = 3;
const LIKE_ENOUGH = 0.35;

const pairsOf = (name: string): string[] => {
  const plain = ` ${name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;
  return Array.from({ length: plain.length - 1 }, (_, at) => plain.slice(at, at + 2));
};

/** The names that share most pairs of letters with this one, the most alike first. */
export function nearest(name: string, known: readonly string[]): string[] {
  const pairs = pairsOf(name);
  const likeness = (other: string): number => {
    const left = pairsOf(other);
    const all = pairs.length + left.length;
    const shared = pairs.filter((pair) => {
      const at = left.indexOf(pair);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
    return (2 * shared.length) / all;
  };
  return [...new Set(known)]
    .map((other) => ({ other, like: likeness(other) }))
    .filter(({ like }) => like >= LIKE_ENOUGH)
    .sort((a, b) => b.like - a.like)
    .slice(0, SHOWN)
    .map(({ other }) => other);
}

/** «Menade du «A», «B»?», or other words where nothing is alike. */
export function suggestion(name: string, known: readonly string[], otherwise: string): string {
  const names = nearest(name, known);
  return names.length === 0
    ? otherwise
    : `Liknar ${names.map((one) => `«${one}»`).join(', ')}: skriv namnet som i planen`;
}
