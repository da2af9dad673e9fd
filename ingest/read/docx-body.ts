// The body of a docx → its paragraphs and table rows as text, the way they show on paper: with numbers, without what was deleted.
import type { Numbering } from './docx-numbering.ts';
import { listPlace, outlineLevel, type RunLook, runLook, type Style } from './docx-styles.ts';
import { markedText, type Run } from './emphasis.ts';
import { rowText } from './rows.ts';
import { child, childrenOf, value, type Xml } from './xml.ts';

/** Deleted and moved away with changes tracked, what only Word's older versions show, and properties. */
const NOT_SHOWN = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'pPr',
  'rPr',
  'sectPr',
  'tblPr',
  'tblGrid',
  'sdtPr',
  'trPr',
  'tcPr',
]);

const IN_RUN: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', softHyphen: '' };

export class DocxBody {
  constructor(
    private readonly styles: ReadonlyMap<string, Style>,
    private readonly numbering: Numbering,
  ) {}

  /** One text a block, empty ones left out: a paragraph with its number or heading mark, or the rows of a table, a line each. */
  blocks(container: Xml): string[] {
    return childrenOf(container)
      .flatMap((node) => {
        if (NOT_SHOWN.has(node.name)) return [];
        if (node.name === 'p') return this.paragraph(node);
        if (node.name === 'tbl') return this.table(node);
        return this.blocks(node);
      })
      .filter((block) => block.trim() !== '');
  }

  private paragraph(node: Xml): string[] {
    const properties = child(node, 'pPr');
    const styleId = value(child(properties, 'pStyle')) ?? '';
    const style = this.styles.get(styleId);
    const heading = outlineLevel(properties) ?? style?.heading;
    const inline: Inline = { runs: [], boxes: [] };
    this.inline(node, heading === undefined ? style : { ...style, bold: false }, inline, heading !== undefined);
    const boxes = inline.boxes.flatMap((box) => this.blocks(box));

    const gone = child(properties, 'rPr', 'del') !== undefined && inline.runs.length === 0;
    const place = listPlace(properties) ?? style?.place;
    const number =
      place === undefined || place.list === '0' || gone
        ? { label: '', bullet: false }
        : this.numbering.next({ list: place.list, level: place.level ?? this.numbering.levelOf(place.list, styleId) });
    const text = markedText(inline.runs).trim();
    if (text === '') return boxes;
    const numbered = number.label === '' ? text : `${number.label} ${text}`;
    if (heading === undefined || number.bullet) return [numbered, ...boxes];
    return [`${'#'.repeat(heading)} ${numbered.replace(/\s*\n\s*/g, ' ')}`, ...boxes];
  }

  private inline(node: Xml, look: RunLook | undefined, into: Inline, inHeading: boolean): void {
    for (const inner of childrenOf(node)) {
      if (inner.name === 'txbxContent') into.boxes.push(inner);
      else if (inner.name === 'r') this.run(inner, look, into, inHeading);
      else if (!NOT_SHOWN.has(inner.name)) this.inline(inner, look, into, inHeading);
    }
  }

  private run(node: Xml, look: RunLook | undefined, into: Inline, inHeading: boolean): void {
    const properties = child(node, 'rPr');
    const style = this.styles.get(value(child(properties, 'rStyle')) ?? '-');
    const own = { ...look, ...(style && runLooks(style)), ...runLook(properties) };
    if (own.hidden === true) return;
    for (const inner of childrenOf(node)) {
      const text =
        inner.name === 't' ? inner.content.filter((part) => typeof part === 'string').join('') : IN_RUN[inner.name];
      if (text === undefined) {
        // A drawing may hold a text box; it is a block of its own.
        if (!NOT_SHOWN.has(inner.name)) this.inline({ ...inner, content: [inner] }, look, into, inHeading);
      } else if (text !== '') {
        into.runs.push({
          text,
          bold: own.bold === true && !inHeading,
          italic: own.italic === true && !inHeading,
          struck: own.struck === true,
        });
      }
    }
  }

  private table(node: Xml): string[] {
    const blocks: string[] = [];
    let rows: string[] = [];
    const flush = () => {
      if (rows.length > 0) blocks.push(rows.join('\n'));
      rows = [];
    };
    for (const row of within(node, 'tr')) {
      if (child(row, 'trPr', 'del') !== undefined) continue;
      const cells = within(row, 'tc').map((cell) => this.blocks(cell));
      const filled = cells.filter((cell) => cell.length > 0);
      if (filled.length > 1) rows.push(rowText(cells.map((cell) => cell.flatMap((block) => block.split('\n')))));
      else {
        // One cell alone is a frame around ordinary text.
        flush();
        blocks.push(...filled.flat());
      }
    }
    flush();
    return blocks;
  }
}

type Inline = { runs: Run[]; boxes: Xml[] };

const runLooks = ({ bold, italic, struck, hidden }: Style): RunLook => ({
  ...(bold !== undefined && { bold }),
  ...(italic !== undefined && { italic }),
  ...(struck !== undefined && { struck }),
  ...(hidden !== undefined && { hidden }),
});

/** Rows of a table, cells of a row: also those that stand in a content control or were inserted with changes tracked. */
function within(node: Xml, name: string): Xml[] {
  return childrenOf(node).flatMap((inner) => {
    if (inner.name === name) return [inner];
    return NOT_SHOWN.has(inner.name) || inner.name === 'tbl' ? [] : within(inner, name);
  });
}
