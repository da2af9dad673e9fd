// Do the unit in a cell and that of its key figure go together? «60 st» in a column of percent is another figure than «60 %».
import { isPercent } from '../services/follow-up/number.ts';

/** Other words for the same. */
const SAME: Readonly<Record<string, string>> = {
  procent: '%',
  andel: '%',
  promille: '‰',
  kronor: 'kr',
  sek: 'kr',
  tusental: 'tkr',
  mkr: 'mnkr',
  miljoner: 'mnkr',
  st: 'antal',
  styck: 'antal',
  stycken: 'antal',
};
/** Of these none is another: a thousand kronor are no kronor. */
const APART = new Set(['%', '‰', 'kr', 'tkr', 'mnkr', 'index']);

const plain = (unit: string): string => {
  const lower = unit.toLowerCase().trim();
  return SAME[lower] ?? lower;
};

/** Whether a figure with `written` after it may stand for a key figure counted in `unit`. A count may say what it counts: 25 besök. */
export function goesWith(written: string | null, unit: string | null): boolean {
  if (written === null || unit === null) return true;
  const [cell, column] = [plain(written), plain(unit)];
  if (cell === column || (cell === '%' && isPercent(unit))) return true;
  if (!APART.has(cell) && (column === 'antal' || column.startsWith('antal '))) return true;
  return column.startsWith(`${cell} `) || column.startsWith(`${cell}/`) || column.startsWith(`${cell},`);
}
