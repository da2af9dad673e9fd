// How a workbook shows its numbers: 0,6 may be shown as «60 %», and 42370 as a day.
import { child, childrenOf, value, type Xml } from '../../ingest/read/xml.ts';

export type NumberFormat = {
  kind: 'NUMBER' | 'PERCENT' | 'DATE';
  decimals: number;
  /** Of a NUMBER: a percent sign is put beside it as a text, so that 60 is shown as «60 %». */
  percentSign?: true;
};

const PLAIN: NumberFormat = { kind: 'NUMBER', decimals: 0 };
/** Those that need no code in the file: percent, and days. */
const BUILT_IN: Readonly<Record<number, string>> = { 2: '0.00', 4: '#,##0.00', 9: '0%', 10: '0.00%' };
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);
const PERCENT_TEXT = /"[^"]*%[^"]*"|\\%/u;
/** What is shown as it stands says nothing about the number: "…", \x, _x, *x, [Red]. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu;

function formatOf(code: string): NumberFormat {
  const [positive = ''] = code.replace(LITERAL, '').split(';');
  const decimals = /\.([0#?]+)/u.exec(positive)?.[1]?.replaceAll(/[#?]/gu, '').length ?? 0;
  if (positive.includes('%')) return { kind: 'PERCENT', decimals };
  return /[ymdhs]/iu.test(positive) && !/general/iu.test(positive)
    ? { kind: 'DATE', decimals: 0 }
    : { ...PLAIN, decimals, ...(PERCENT_TEXT.test(code) ? { percentSign: true } : {}) };
}

/** The number format of each cell style, by the style's number. */
export function numberFormats(styles: Xml | null): NumberFormat[] {
  if (styles === null) return [];
  const codes = new Map<number, string>();
  for (const format of childrenOf(child(styles, 'numFmts') ?? styles))
    if (format.name === 'numFmt') codes.set(Number(value(format, 'numFmtId')), value(format, 'formatCode') ?? '');
  return childrenOf(child(styles, 'cellXfs') ?? styles).map((style) => {
    const id = Number(value(style, 'numFmtId') ?? 0);
    const code = codes.get(id) ?? BUILT_IN[id];
    if (code !== undefined) return formatOf(code);
    return isBuiltInDate(id) ? { kind: 'DATE', decimals: 0 } : PLAIN;
  });
}
