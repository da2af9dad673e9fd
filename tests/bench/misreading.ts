// A reading with mistakes: the gold of a document, changed here and there as a reader might get it wrong. The same number, the same mistakes.

type Json = null | boolean | number | string | Json[] | { [field: string]: Json };
type Chance = () => number;

/** Numbers from 0 to 1 in a fixed order (a linear congruential generator). */
function chanceOf(seed: number): Chance {
  let state = seed * 7919 + 17;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** What only a gold file has. */
const GOLD_ONLY = new Set(['accept', 'aliases', 'parts', 'optional', 'notes']);
/** Words another reader might have put there instead. */
const OTHER_WORDS = [
  'OTHER',
  'ABSENT',
  '2023-05',
  '2024-06-30',
  'Sala',
  'Nätverket för allt möjligt',
  'Övrigt',
  'Ronneby',
];

const pick = (chance: Chance): string => OTHER_WORDS[Math.floor(chance() * OTHER_WORDS.length)] ?? '';

function wrongText(text: string, chance: Chance): string {
  const way = chance();
  if (way < 0.25) return text.toUpperCase();
  if (way < 0.45) return `${text} kommun`;
  if (way < 0.6) return text.slice(1);
  if (way < 0.75) return text.split(' ').slice(0, 4).join(' ');
  return pick(chance);
}

function wrong(value: Json, chance: Chance, field: string): Json {
  if (typeof value === 'boolean') return chance() < 0.1 && field !== 'isMinutes' ? !value : value;
  if (typeof value === 'number') return chance() < 0.1 ? value + 1000 : value;
  if (typeof value === 'string') return chance() < 0.15 ? wrongText(value, chance) : value;
  if (Array.isArray(value)) return wrongList(value, chance, field);
  if (value === null) return null;
  const kept = Object.entries(value).filter(([key]) => !GOLD_ONLY.has(key));
  return Object.fromEntries(kept.map(([key, one]) => [key, wrong(one, chance, key)]));
}

/** Something left out, twice there, in another order, or made up where names are listed. */
function wrongList(list: Json[], chance: Chance, field: string): Json[] {
  const changed = list.filter(() => chance() > 0.08).map((one) => wrong(one, chance, field));
  if (changed.length > 0 && chance() < 0.1) changed.push(changed[0] ?? null);
  if (changed.length > 1 && chance() < 0.1) changed.reverse();
  const names = ['assignees', 'due', 'projects', 'networks', 'municipalities', 'represents'];
  if (names.includes(field) && chance() < 0.15) changed.push(pick(chance));
  return changed;
}

export const misread = (gold: Json, seed: number): Json => wrong(gold, chanceOf(seed), '');
