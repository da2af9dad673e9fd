// The signatures at the end: «Anna Ek / ordförande», «Vid protokollet: Bo By», «Justeras».
import type { Span } from '../found.ts';
import type { NameBook } from '../names/book.ts';
import { labelOf } from '../structure-words.ts';
import { daysIn } from './days.ts';
import type { Line } from './line.ts';
import { isPerson, isTitle, nameLength } from './person-shape.ts';

export type Signatures = {
  /** The line of the document where they begin; its length when there are none. */
  from: number;
  signed: { person: string; title: string; span: Span }[];
  /** When it was approved, as far as a date stands with the signatures. */
  lines: Line[];
};

const SIGNING: ReadonlySet<string> = new Set(['chair', 'secretary', 'approver', 'signature']);
const NOISE =
  /^(?:\S+@\S+|[\d\s+()-]{6,}|namnförtydligande|underskrift|ort och datum|digitalt signerad\p{L}*.*|signera\p{L}*.*|protokollet (?:är |har )?(?:digitalt )?(?:justera|signera|godkän)\p{L}*.*|justera\p{L}*.{0,60})$/iu;
const LONGEST = 90;
const FURTHEST = 60;

/** Walks back from the end as long as lines look like signatures; at least one must say who signs as what. */
export function readSignatures(lines: readonly Line[], book: NameBook): Signatures {
  let from = noticeAt(lines);
  for (let at = from - 1; at >= 0 && at >= lines.length - FURTHEST; at--) {
    const line = lines[at];
    if (!line || !isSigning(line, book)) break;
    from = at;
  }
  const tail = lines.slice(from);
  const signed = pair(tail, book);
  return signed.length > 0 ? { from, signed, lines: tail } : { from: lines.length, signed: [], lines: [] };
}

/** Where «Underskrifter» or «Anslag/bevis» begins the last part of the document; its length when nothing does. */
function noticeAt(lines: readonly Line[]): number {
  let from = lines.length;
  for (let at = lines.length - 1; at >= 0 && at >= lines.length - FURTHEST; at--) {
    const line = lines[at];
    if (!line || (line.number !== null && line.number.kind !== 'NUMBER') || line.text.length > LONGEST * 3) break;
    if (line.label?.set && line.label.parts.includes('signature') && line.label.end >= line.text.length) from = at;
  }
  return from;
}

function isSigning({ text, passage, block, label, number, time }: Line, book: NameBook): boolean {
  if (text.length > LONGEST || number !== null || time !== null || /^att\s/iu.test(text)) return false;
  if (passage.marks.some(({ kind }) => kind === 'STRUCK')) return false;
  if (
    label?.parts.some((part) => SIGNING.has(part)) &&
    (label.set || nameLength(text.slice(label.end).split(/[\s,]+/u), book) > 1)
  )
    return true;
  if (block.kind === 'HEADING' || block.kind === 'LIST_ITEM') return false;
  if (NOISE.test(text) || isDateLine(text)) return true;
  const cells = block.cells.length > 1 ? block.cells.map((cell) => cell.text) : [text];
  return cells.every(
    (cell) =>
      signer(cell, book) !== null ||
      (isTitle(cell) && cell.length < 50 && !/[.!?]$/u.test(cell)) ||
      labelOf(cell)?.parts.some((part) => SIGNING.has(part)) === true,
  );
}

/** «Luleå den 5 maj 2023» */
function isDateLine(text: string): boolean {
  const [day, ...others] = text.length < 45 ? daysIn(text) : [];
  if (!day || others.length > 0 || /[\p{L}\d]/u.test(text.slice(day.end))) return false;
  return /^(?:\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?,?\s*)?(?:den\s)?$/u.test(text.slice(0, day.start));
}

/** «Anna Ek», «/Anna Ek/», «Anna Ek, ordförande», «Anna Ek (ordförande)», «Anna Ek, Kommun» */
function signer(text: string, book: NameBook): { person: string; title: string } | null {
  const bare = text.replace(/^[\s/_.]+|[\s/_.]+$/gu, '');
  const [name = '', ...rest] = bare.split(/\s*[,(–]\s*|\s+-\s+/u);
  const title = rest.join(', ').replace(/[)\s]+$/u, '');
  if (name.length > 50 || !isPerson(name, book)) return null;
  return title === '' || title.length < 50 ? { person: name, title } : null;
}

function pair(lines: readonly Line[], book: NameBook): Signatures['signed'] {
  const signed: Signatures['signed'] = [];
  const above = new Map<number, string>();
  const open = new Map<number, Signatures['signed'][number]>();
  for (const [index, { block, passage }] of lines.entries()) {
    const cells = block.cells.length > 1 ? block.cells : [passage];
    for (const [column, cell] of cells.entries()) {
      const label = labelOf(cell.text);
      const role = label?.parts.some((part) => SIGNING.has(part)) === true;
      const named = label && role ? signer(cell.text.slice(label.end), book) : null;
      const person = signer(cell.text, book);
      if (label && named) signed.push({ ...named, title: label.words, span: cell.span() });
      else if (label?.set && role) {
        const before = open.get(column);
        const next = lines[index + 1];
        // «Ordförande» over a name, after another name that has its own words above it.
        const overNext = before?.title !== '' && block.gap && next !== undefined && signer(next.text, book) !== null;
        if (before && !labelStandsAbove(label.words) && !overNext) title(open, column, label.words);
        else {
          above.set(column, label.words);
          open.delete(column);
        }
      } else if (person) {
        const entry = { ...person, title: person.title || (above.get(column) ?? ''), span: cell.span() };
        above.delete(column);
        signed.push(entry);
        open.set(column, entry);
      } else if (isTitle(cell.text)) title(open, column, cell.text);
    }
  }
  return signed.filter(({ title: words }) => words !== '');
}

const labelStandsAbove = (words: string): boolean => /^(?:vid|justera[ts]|underskrift|utse)/u.test(words);

function title(open: Map<number, Signatures['signed'][number]>, column: number, words: string): void {
  const entry = open.get(column) ?? [...open.values()].at(-1);
  if (!entry) return;
  // What stands under the name is what one is called; «Justeras» above it says only what one does here.
  entry.title = entry.title === '' || labelStandsAbove(entry.title) ? words.replace(/[.\s]+$/u, '') : entry.title;
  open.delete(column);
}
