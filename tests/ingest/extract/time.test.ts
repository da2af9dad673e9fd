import { expect, test } from '@jest/globals';
import { readOne } from './hand-made.ts';

// Texts that make a careless pattern try again at every place. Four times the text may take some four times as long, never sixteen.
const rows: [string, string][] = [
  ['marks', '.'],
  ['commas', ','],
  ['blanks', ' '],
  ['hyphens', 'a-'],
  ['digits', '111 '],
  ['sums', '1 tkr ur potten '],
  ['days', 'den 3 maj '],
  ['names', 'Anna '],
  ['given dates', 'inom två veckor '],
  ['responsible', 'Ansvarig: Kil '],
  ['full stops apart', '. '],
  ['brackets', '(Anna) '],
  ['titles', 'genom Anna: ”'],
  ['exceptions', 'alla kommuner utom Kil, '],
  ['networks', 'nätverket för vatten och väg '],
];
const taken = (piece: string, length: number): number => {
  const text = `a ${piece.repeat(length / piece.length)} b`;
  const start = performance.now();
  readOne({ heading: `Projektet ${text}`, texts: [text], entries: [text], decisions: [text] });
  return performance.now() - start;
};

test.each(rows)('a long row of %s is read in time that grows with its length', (_name, piece) => {
  taken(piece, 5_000);
  const short = Math.max(taken(piece, 10_000), 10);
  expect(taken(piece, 40_000) / short).toBeLessThan(14);
});
