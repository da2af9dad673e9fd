// Minutes kept as a table – «Nr | Ärende | Diskussion | Beslut | Ansvarig» – and tables of labels («Datum | Tid | Lokal») become the lines
// that the same minutes would have without the table.
import type { Block } from '../layout/block.ts';
import { Passage } from '../layout/passage.ts';
import { labelOf } from '../structure-words.ts';
import { type Line, lineOf } from './line.ts';
import { tableAt } from './preamble.ts';
import { itemColumns } from './vocabulary.ts';

type Column = keyof typeof itemColumns;
const { task, aside, ...ofItems } = itemColumns;
const { number, responsible, due } = itemColumns;
const named = (columns: Partial<typeof itemColumns>): ReadonlyMap<string, Column> =>
  new Map(Object.entries(columns).flatMap(([column, words]) => words.map((word) => [word, column as Column] as const)));
const itemNames = named(ofItems);
const taskNames = named({ number, responsible, due, aside, task });
const columnOf = (cell: Passage, names: ReadonlyMap<string, Column>): Column | null =>
  names.get(
    cell.text
      .toLowerCase()
      .replace(/[.:?]$/u, '')
      .trim(),
  ) ?? null;

/** The lines with such tables written out; other tables stay rows. */
export function linesOfTables(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const rows = tableAt(lines, at);
    if (rows.length === 0) {
      const line = lines[at];
      if (line) out.push(line);
      at++;
      continue;
    }
    for (const line of items(rows) ?? tasks(rows, out.at(-1)) ?? labels(rows) ?? pairs(rows)) out.push(line);
    at += rows.length;
  }
  return out;
}

function items(rows: readonly Line[]): Line[] | null {
  const [head, ...body] = rows;
  const columns = head?.block.cells.map((cell) => columnOf(cell, itemNames)) ?? [];
  const heading = columns.indexOf('heading');
  if (heading === -1 || !columns.some((column) => column === 'decision' || column === 'text')) return null;
  return body.flatMap(({ block: { cells } }) => {
    const cell = (column: Column): Passage | null => {
      const found = cells[columns.indexOf(column)];
      return found && found.text.trim() !== '' ? found : null;
    };
    const title = cells[heading];
    if (!title || title.text === '') return [];
    const number = cell('number');
    const lines = [
      lineOf(
        block('HEADING', number ? Passage.join([number, title], /[.):]$/u.test(number.text) ? ' ' : '. ') : title),
      ),
    ];
    const text = cell('text');
    if (text) lines.push(...(text.text.split('\n').length > 1 ? broken(text) : [lineOf(block('PARAGRAPH', text))]));
    const decision = cell('decision');
    if (decision) lines.push(...decided(decision, cell('responsible'), cell('due')));
    else {
      const who = cell('responsible');
      if (who)
        lines.push(lineOf(block('PARAGRAPH', Passage.join([Passage.plain('Ansvarig', who.span().start), who], ': '))));
    }
    return lines;
  });
}

/** «| Vad | Vem | När |» and «| Beslut | Ansvarig |»: decisions, a row each; null when there are other columns. */
function tasks(rows: readonly Line[], above: Line | undefined): Line[] | null {
  const [head, ...body] = rows;
  const columns = head?.block.cells.map((cell) => columnOf(cell, taskNames)) ?? [];
  const what = columns.indexOf('task');
  const told = columns.every((column, index) => column !== null || head?.block.cells[index]?.text === '');
  if (what === -1 || !told || !columns.some((column) => column === 'responsible' || column === 'due')) return null;
  const headed = above?.label?.parts.some((part) => part === 'decision' || part === 'actions') === true;
  const lines = body.flatMap(({ block: { cells } }) => {
    const cell = (column: Column): Passage | null => {
      const found = cells[columns.indexOf(column)];
      return found && found.text.trim() !== '' ? found : null;
    };
    const done = cell('task');
    return done ? decided(done, cell('responsible'), cell('due')) : [];
  });
  // One label for all rows, and none where one stands over the table.
  return lines.filter(({ block: { kind } }, index) => kind !== 'HEADING' || (index === 0 && !headed));
}

/** A cell with line breaks in it. */
function broken(cell: Passage): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const part of cell.text.split('\n')) {
    const passage = cell.slice(start, start + part.length).trimmed();
    if (passage.text !== '') lines.push(lineOf(block('PARAGRAPH', passage)));
    start += part.length + 1;
  }
  return lines;
}

/** The decision, with who answers for it and by when said after it. */
function decided(decision: Passage, who: Passage | null, due: Passage | null): Line[] {
  const parts = broken(decision).map(({ passage }) => passage);
  const last = parts.pop();
  if (!last) return [];
  const named = [who && ([who, 'Ansvarig: '] as const), due && ([due, 'Klart senast: '] as const)].filter(
    (part) => part !== null,
  );
  const whole = named.reduce(
    (sum, [passage, word]) => Passage.join([sum, passage], `${/[.!?]$/u.test(sum.text) ? '' : '.'} ${word}`),
    last,
  );
  const label = lineOf(block('HEADING', Passage.plain('Beslut', decision.span().start)));
  return [label, ...[...parts, whole].map((passage) => lineOf(block('LIST_ITEM', passage)))];
}

/** «| Datum | Tid | Lokal |» over one row of values. */
function labels(rows: readonly Line[]): Line[] | null {
  const [head, ...body] = rows;
  const cells = head?.block.cells ?? [];
  if (
    cells.length < 2 ||
    body.length !== 1 ||
    !cells.every(
      ({ text }) => (labelOf(text)?.end ?? -1) >= text.length && !labelOf(text)?.parts.includes('attendance'),
    )
  )
    return null;
  return cells.flatMap((label, index) => {
    const value = body[0]?.block.cells[index];
    return value && value.text !== '' ? [lineOf(block('PARAGRAPH', Passage.join([label, value], ': ')))] : [];
  });
}

/** «| Plats och tid | Stadshuset kl. 9 |»: a label and its value on each row. */
function pairs(rows: readonly Line[]): Line[] {
  return rows.flatMap((row) => {
    const [label, value, ...others] = row.block.cells;
    const known =
      label && value && others.length === 0 && label.text !== '' && value.text !== '' ? labelOf(label.text) : null;
    // «| Närvarande | Frånvarande |» heads two columns.
    const heads = value && (labelOf(value.text)?.end ?? 0) >= value.text.length;
    if (!label || !value || !known || known.end < label.text.length || heads) return [row];
    const [first, ...more] = broken(value);
    return first
      ? [
          lineOf(block('PARAGRAPH', Passage.join([label, first.passage], label.text.endsWith(':') ? ' ' : ': '))),
          ...more,
        ]
      : [row];
  });
}

const block = (kind: Block['kind'], passage: Passage): Block => ({
  kind,
  passage,
  level: kind === 'HEADING' ? 3 : 0,
  cells: [],
  gap: true,
});
