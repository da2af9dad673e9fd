// The municipalities: Sweden's own, those of the shipped seed first, and beyond 290 as many made-up ones as are asked for.
import { readFileSync } from 'node:fs';
import { range } from './size.ts';

export type Town = { id: string; name: string; code: string; county: string };

const COUNTRY = new URL('../../seed/sverige/municipalities.json', import.meta.url);
/** The municipalities of the shipped seed: what is made for the first region stands beside what it says of them. */
const SEEDED = ['1214', '1257', '1260', '1275', '1276', '1277', '1278', '1282', '1283', '1284', '1292'];
/** Above every code that is in use. */
const FIRST_MADE_UP = 3_000;

export function towns(count: number): Town[] {
  const country = (JSON.parse(readFileSync(COUNTRY, 'utf8')) as Omit<Town, 'id'>[]).map(({ code, name, county }) => ({
    ...{ id: `municipality:${code}`, name, code, county },
  }));
  const seeded = country.filter(({ code }) => SEEDED.includes(code));
  const real = [...seeded, ...country.filter(({ code }) => !SEEDED.includes(code))];
  const madeUp = range(Math.max(0, count - real.length)).map((n) => {
    const like = real[n % real.length];
    const code = String(FIRST_MADE_UP + n);
    return {
      id: `municipality:${code}`,
      name: `${like?.name} ${2 + Math.floor(n / real.length)}`,
      code,
      county: 'Påhittat län',
    };
  });
  return [...real, ...madeUp].slice(0, count);
}
