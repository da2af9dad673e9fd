// A table with a caption, headed columns and rows, that scrolls within itself on a narrow screen and repeats its head on paper.
import { type Html, html, NOTHING } from '../../questions/html.ts';
import type { Words } from '../words.ts';

export type Column = { head: string | Html; kind?: 'text' | 'number' | 'narrow' | 'wide' | 'turned' };
export type Cell = string | Html;

/** A table of no more rows than these is kept on one page. */
const FEW = 12;

export type Table = {
  caption: string;
  /** The heading right above says the same: the caption is for those who do not see it. */
  captionHidden?: boolean;
  columns: readonly Column[];
  /** The first cell of a row is its heading. */
  rows: readonly (readonly Cell[])[];
  total?: readonly Cell[];
  kind?: string;
};

/** The table, and around it what it scrolls in. */
export function table({ caption, captionHidden, columns, rows, total, kind }: Table, words: Words): Html {
  const name = [kind, rows.length <= FEW ? 'few' : ''].filter(Boolean).join(' ');
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${words.say.scroll(caption)}">
<table class="${name}">
<caption${captionHidden ? html` class="unseen"` : NOTHING}>${caption}</caption>
<thead><tr>${columns.map(({ head, kind: of }) => html`<th scope="col"${classOf(of)}>${of === 'turned' ? html`<span>${head}</span>` : head}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => rowOf(row, columns))}</tbody>${
    total
      ? html`
<tfoot>${rowOf(total, columns)}</tfoot>`
      : NOTHING
  }
</table></div>
`;
}

const classOf = (kind: Column['kind'], breaks = false): Html => {
  const names = [kind === 'text' ? undefined : kind, breaks ? 'breaks' : undefined].filter(
    (name) => name !== undefined,
  );
  return names.length === 0 ? NOTHING : html` class="${names.join(' ')}"`;
};

/** Whether there is a word in it so long that it must be broken for the column to find room; no other word is. */
function hasLongWord(cell: Cell): boolean {
  const text = typeof cell === 'string' ? cell : cell.markup.replace(/<[^>]*>/gu, ' ');
  return /\S{28}/u.test(text);
}

const rowOf = (row: readonly Cell[], columns: readonly Column[]): Html =>
  html`<tr>${row.map((cell, at) => {
    const kind = classOf(columns[at]?.kind, hasLongWord(cell));
    return at === 0 ? html`<th scope="row"${kind}>${cell}</th>` : html`<td${kind}>${cell}</td>`;
  })}</tr>
`;
