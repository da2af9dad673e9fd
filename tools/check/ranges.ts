// Reads the version ranges that packages write under `engines`. Packages say `>=18`, `^18.14 || ^20`, `6.*`: that much, and no more,
// is known here; anything else is refused aloud, so that nothing passes unread.

type Triple = readonly [number, number, number];
const WHOLE = /^(?:(?:>=|<=|>|<|\^|~|=)?\s*v?(?:\d+|[x*])(?:\.(?:\d+|[x*])){0,2}\s*)*$/;
const PART = /(>=|<=|>|<|\^|~|=)?\s*v?(\d+|[x*])(?:\.(\d+|[x*]))?(?:\.(\d+|[x*]))?/g;

const order = (a: Triple, b: Triple): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** Whether the range lets the version in. Throws for a range in words that are not known. */
export function accepts(range: string, version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return range.split('||').some((side) => {
    if (!WHOLE.test(side.trim())) throw new Error(`cannot read the range «${range}»`);
    return [...side.matchAll(PART)].every(([, sign, ...digits]) => holds(sign, digits, [major, minor, patch]));
  });
}

function holds(sign: string | undefined, digits: readonly (string | undefined)[], version: Triple): boolean {
  const given = digits.map((digit) => (digit === undefined || /[x*]/.test(digit) ? undefined : Number(digit)));
  const [major, minor, patch] = given;
  if (major === undefined) return true;
  const low: Triple = [major, minor ?? 0, patch ?? 0];
  // What a partial version covers ends where the last digit that is given goes up: 20 ends at 21.0.0, 20.19 at 20.20.0.
  const end: Triple =
    minor === undefined ? [major + 1, 0, 0] : patch === undefined ? [major, minor + 1, 0] : [major, minor, patch + 1];
  const from = order(version, low) >= 0;
  if (sign === '>=') return from;
  if (sign === '<') return !from;
  if (sign === '>') return order(version, end) >= 0;
  if (sign === '<=') return order(version, end) < 0;
  if (sign === '^') return from && version[0] === major && (major > 0 || order(version, [0, (minor ?? 0) + 1, 0]) < 0);
  if (sign === '~') return from && version[0] === major && (minor === undefined || version[1] === minor);
  return from && order(version, end) < 0;
}
