// Regions side by side that have nothing to do with one another: however many there are, nothing in one of them has more neighbours. The
// same made region each time, under other ids.
import { makeRegion, type Region } from './make.ts';

const SIZE = { municipalities: 4, networks: 3, people: 10, projects: 6, meetings: 3, plans: 1, goals: 1 };

/** The `nth` of them, from 1 to 90. */
export function cell(nth: number): Region {
  const text = JSON.stringify(makeRegion(SIZE))
    .replace(/prov-/g, `prov-${nth}-`)
    .replace(/body:test(gruppen|styrelsen)/g, `body:test$1-${nth}`)
    .replace(
      /(municipality:|"code":")(\d{4})/g,
      (_, before: string, code: string) => `${before}${Number(code) + nth * 10}`,
    )
    .replace(/"sha256":"0000/g, `"sha256":"${String(nth).padStart(4, '0')}`)
    .replace(/Provplanen /g, `Provplanen ${nth}.`);
  return JSON.parse(text) as Region;
}
