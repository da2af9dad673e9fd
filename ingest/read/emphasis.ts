// Bold, italic and struck-through runs as the marks of markdown: pdf and docx come to the next stage as md does.

export type Run = { text: string; bold: boolean; italic: boolean; struck: boolean };

type Style = Pick<Run, 'bold' | 'italic' | 'struck'>;

/** Outermost first. */
const MARKS: readonly { of: keyof Style; mark: string }[] = [
  { of: 'struck', mark: '~~' },
  { of: 'bold', mark: '**' },
  { of: 'italic', mark: '*' },
];

/** One text with marks around the emphasised words; white space stands outside the marks and no mark spans a line end. */
export function markedText(runs: readonly Run[]): string {
  let out = '';
  let open: string[] = [];
  // White space is held back until it is known whether the emphasis goes on after it.
  let waiting = '';
  for (const run of runs) {
    for (const piece of run.text.split(/(\s+)/)) {
      if (piece === '') continue;
      if (piece.trim() === '') {
        waiting += piece;
        continue;
      }
      const wanted = MARKS.filter(({ of }) => run[of]).map(({ mark }) => mark);
      const kept = /[\n\t]/.test(waiting) ? 0 : sharedStart(open, wanted);
      out += open.slice(kept).reverse().join('') + waiting + wanted.slice(kept).join('') + piece;
      open = wanted;
      waiting = '';
    }
  }
  return out + open.reverse().join('') + waiting;
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
