// Text → blocks, from markdown and from plain text alike: what a page or an editor did to the lines is undone, what the writer did is kept.
import type { ReadText, Span } from '../found.ts';
import type { Block } from './block.ts';
import { isDrawnLine, withoutFurniture } from './furniture.ts';
import { inline, type Piece } from './inline.ts';
import { Passage } from './passage.ts';
import { plain, type SourceLine, sourceLines } from './source-lines.ts';
import { cellsOf, isDelimiterRow, isTableRow } from './table.ts';
import { glueAfter, goesOn, takesUp, textWidth } from './wrapping.ts';

const HEADING = /^\s{0,3}(#{1,6})\s*(?=\S)/u;
const BULLET = /^\s*(?:>\s*)*(?:[-•▪◦●○·‣–—+]\s+|\*\s+|o\s+(?=\p{Lu}))(?=\S)/u;
const QUOTE = /^\s*(?:>\s*)+/u;
const SETEXT = /^\s*={3,}\s*$/u;
const TRAILING_HASHES = /\s+#+\s*$/u;
// A line that begins something, whatever stands above it: «§ 4», «3. », «09.30 », «att», «1)».
const STARTER =
  /^(?:[§→➔➜►⇒⟶✔✓☑☐☒✅]|={1,2}>|-{1,2}>|\d{1,3}\s*§|\d{1,3}(?:\.\d{1,2})?[.)]\s|(?:kl\.?\s*)?\d{1,2}[.:]\d\d(?:\s|$))/iu;
const NUMBERED = /^\d{1,3}[.)]\s/u;
const BOLD_START = /^\s*(?:\*\*|__)/u;
/** «Anna Ek, Ort», «Bo von By (S)»: one of a list of people, a line each. */
const PERSON_LINE = /^\p{Lu}[\p{L}’'-]{1,30}(?:\s(?:(?:af|av|von|van|de|der)\s)?\p{Lu}[\p{L}’'-]{1,30}){1,2}\s*[,(]/u;
const WIDE_GAP = /\S(?:\t+| {3,}|\u00a0{3,})(?=\S)/u;

type Draft = {
  kind: Block['kind'];
  level: number;
  pieces: Piece[];
  first: string;
  last: string;
  gap: boolean;
  cells: Span[];
};

/** Reads a text's blocks, in order. Never throws; a text without words has no blocks. */
export function layout(read: Pick<ReadText, 'text' | 'pages'>): Block[] {
  const lines = withoutFurniture(sourceLines(read));
  const width = textWidth(lines);
  const drafts: Draft[] = [];
  let gap = true;
  for (const [index, line] of lines.entries()) {
    if (line.text.trim() === '') {
      gap = true;
      continue;
    }
    const open = drafts.at(-1);
    if (SETEXT.test(line.text) && open && !gap) {
      open.kind = 'HEADING';
      open.level = 1;
    } else if (isDrawnLine(line.text)) gap = true;
    else if (!isDelimiterRow(line.text)) {
      const next = draftOf(line, gap);
      if (open && continues(open, line, next, gap, width, lines[index - 1])) extend(open, line, next);
      else drafts.push(next);
      gap = next.kind === 'HEADING';
    }
  }
  return drafts.map((draft) => finish(draft, read.text)).filter(({ passage }) => passage.text !== '');
}

function draftOf(line: SourceLine, gap: boolean): Draft {
  const { text, start } = line;
  const end = start + text.length;
  const base = { level: 0, first: text, last: text, gap, cells: [] };
  if (isTableRow(text))
    return { ...base, kind: 'ROW', pieces: [{ start, end, glue: '' }], cells: cellsOf(text, start) };
  const heading = HEADING.exec(text);
  if (heading) {
    const tail = TRAILING_HASHES.exec(text)?.[0].length ?? 0;
    const level = heading[1]?.length ?? 1;
    return {
      ...base,
      kind: 'HEADING',
      level,
      pieces: [{ start: start + heading[0].length, end: end - tail, glue: '' }],
    };
  }
  const bullet = BULLET.exec(text);
  if (bullet) return { ...base, kind: 'LIST_ITEM', pieces: [{ start: start + bullet[0].length, end, glue: '' }] };
  const quote = QUOTE.exec(text)?.[0].length ?? 0;
  return {
    ...base,
    kind: 'PARAGRAPH',
    pieces: [{ start: start + Math.max(quote, indentOf(text)), end, glue: '' }],
    cells: columnsOf(text, start),
  };
}

const indentOf = (text: string): number => text.length - text.trimStart().length;

/** A line set in columns, as text from a pdf has them. */
function columnsOf(text: string, start: number): Span[] {
  const indent = text.length - text.trimStart().length;
  if (!WIDE_GAP.test(text.slice(indent))) return [];
  const cells: Span[] = [];
  for (const { 0: cell, index } of text.matchAll(/[^\s]+(?:[ \u00a0]{1,2}[^\s]+)*/gu))
    cells.push({ start: start + index, end: start + index + cell.length });
  return cells.length > 1 ? cells : [];
}

function continues(
  open: Draft,
  line: SourceLine,
  next: Draft,
  gap: boolean,
  width: number,
  above: SourceLine | undefined,
): boolean {
  if (next.kind !== 'PARAGRAPH' || open.kind === 'ROW') return false;
  const text = plain(line.text);
  if (line.seam && open.kind !== 'HEADING') return !STARTER.test(text) && takesUp(plain(open.last), text);
  if (gap || open.kind === 'HEADING' || above === undefined) return false;
  if (STARTER.test(text) && !/^\d/u.test(text)) return false;
  if (BOLD_START.test(line.text) && !BOLD_START.test(open.last)) return false;
  // Indented under its bullet, a line is the bullet's; a number at the beginning may be a figure in the sentence.
  const hanging = open.kind === 'LIST_ITEM' && /^\s{2,}/u.test(line.text) && !STARTER.test(text);
  if (hanging && open.cells.length === 0) return !/(?: {2}|\\)$/u.test(open.last);
  if (
    PERSON_LINE.test(text) &&
    PERSON_LINE.test(plain(open.last)) &&
    !/(?:[,;–-]|\soch|\ssamt)$/u.test(plain(open.last))
  )
    return false;
  if (NUMBERED.test(text) && NUMBERED.test(plain(open.first))) return false;
  if (STARTER.test(text) && !/(?:\d|\bden|\bkl\.?|\boch|\btill)$/iu.test(plain(open.last))) return false;
  if (next.cells.length > 0 && open.cells.length > 0) return false;
  // Under the second column, the next name or value of a list.
  if (indentOf(line.text) > 7 && /^\p{Lu}/u.test(text) && !/[,-]$/u.test(plain(open.last))) return false;
  return goesOn(open.last, line.text, width);
}

function extend(open: Draft, line: SourceLine, next: Draft): void {
  const glue = glueAfter(open.last, line.text);
  open.pieces.push(...next.pieces.map((piece) => ({ ...piece, glue })));
  open.last = line.text;
  open.cells = [];
}

function finish({ kind, level, pieces, gap, cells }: Draft, source: string): Block {
  const inner = cells.map((cell) => inline(source, [{ ...cell, glue: '' }]));
  const passage =
    kind === 'ROW'
      ? Passage.join(
          inner.filter(({ text }) => text !== ''),
          ' ',
        )
      : inline(source, pieces);
  return { kind, level, passage, cells: inner, gap };
}
