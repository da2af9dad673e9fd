// The same minutes as other programs would save them: markdown made into docx, pdf and older text files.
import JSZip from 'jszip';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';

/** Made the same way each time: the second in which a zip was packed is no part of a rendition. */
const PACKED = new Date('2020-01-01T00:00:00Z');

export function asUtf16(text: string, order: 'le' | 'be' = 'le', mark = true): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** Windows' older code for the characters that Latin-1 has; throws for any other. */
export function asLatin1(text: string): Uint8Array {
  const strange = [...text].find((character) => (character.codePointAt(0) ?? 0) > 0xff);
  if (strange !== undefined) throw new Error(`Latin-1 has no ${strange}`);
  return Buffer.from(text, 'latin1');
}

type Piece = { text: string; bold: boolean; italic: boolean; struck: boolean };

/** The marks of one line of markdown → pieces of one look each. */
function pieces(line: string): Piece[] {
  const found: Piece[] = [];
  const on = { bold: false, italic: false, struck: false };
  for (const part of line.split(/(~~|\*\*|(?<!\*)\*(?!\*))/)) {
    if (part === '~~') on.struck = !on.struck;
    else if (part === '**') on.bold = !on.bold;
    else if (part === '*') on.italic = !on.italic;
    else if (part !== '') found.push({ text: part, ...on });
  }
  return found;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'bullet'; text: string }
  | { kind: 'number'; format: string; at: number; text: string }
  | { kind: 'row'; cells: string[]; first: boolean }
  | { kind: 'paragraph'; text: string };

/** Every line that is not empty is a block of its own, as in the minutes that secretaries write. */
function blocksOf(markdown: string): Block[] {
  const lines = markdown.split('\n').map((line) => line.trim());
  return lines.flatMap((line, index) =>
    line === '' || /^\|?[\s:|-]+$/.test(line) ? [] : [blockOf(line, lines[index - 1] ?? '')],
  );
}

function blockOf(line: string, above: string): Block {
  const heading = /^(#{1,6})\s+(.*)$/.exec(line);
  if (heading !== null) return { kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' };
  const bullet = /^[-•]\s+(.*)$/.exec(line);
  if (bullet !== null) return { kind: 'bullet', text: bullet[1] ?? '' };
  const number = /^(§ |)(\d{1,3})(\.|)\s+(.*)$/.exec(line);
  if (number !== null && (number[1] !== '' || number[3] !== '')) {
    const [, before = '', digits = '', after = '', text = ''] = number;
    return { kind: 'number', format: `${before}%1${after}`, at: Number(digits), text };
  }
  if (!line.startsWith('|')) return { kind: 'paragraph', text: line };
  const cells = line.replace(/^\||\|$/g, '').split('|');
  return { kind: 'row', cells: cells.map((cell) => cell.trim()), first: !above.startsWith('|') };
}

export type DocxOptions = {
  /** Lines of the page header. */
  header?: readonly string[];
};

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A zip of the parts given. */
export async function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content, { date: PACKED });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The parts of a docx around `body`, the XML within <w:body>; `more` adds parts or replaces them. */
export function docxParts(body: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const part = (name: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;
  const related = ['styles', 'numbering', 'header1'].filter((name) => more[`word/${name}.xml`] !== undefined);
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${part('document.main')}"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${related
      .map((name) => `<Relationship Id="r${name}" Type="${OFFICE}/${name.replace(/\d$/, '')}" Target="${name}.xml"/>`)
      .join('')}</Relationships>`,
    'word/document.xml': `${XML}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
    ...more,
  };
}

/** A whole part of a docx: `root` is its element's name, without prefix. */
export const docxPart = (root: string, content: string): string =>
  `${XML}<w:${root} xmlns:w="${WORD}">${content}</w:${root}>`;

function runXml({ text, bold, italic, struck }: Piece): string {
  const look = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}${struck ? '<w:strike/>' : ''}`;
  const content = text
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`)
    .join('<w:tab/>');
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${content}</w:r>`;
}

const paragraphXml = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${pieces(text).map(runXml).join('')}</w:p>`;

/** Word's docx: headings by style, «1.» and «§ 12» as numbers that Word counts, rows as a table, struck-through words struck through. */
export async function asDocx(markdown: string, { header = [] }: DocxOptions = {}): Promise<Uint8Array> {
  const formats = ['-'];
  const lists: { format: string; start: number }[] = [{ format: '-', start: 1 }];
  let last = { format: '', at: 0 };
  const numberXml = (list: number) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
  const body: string[] = [];
  let rows: string[] = [];
  const flush = () => {
    if (rows.length > 0) body.push(`<w:tbl>${rows.join('')}</w:tbl>`);
    rows = [];
  };
  for (const block of blocksOf(markdown)) {
    if (block.kind === 'row') {
      if (block.first) flush();
      rows.push(`<w:tr>${block.cells.map((cell) => `<w:tc>${paragraphXml(cell)}</w:tc>`).join('')}</w:tr>`);
      continue;
    }
    flush();
    if (block.kind === 'heading') body.push(paragraphXml(block.text, `<w:pStyle w:val="Rubrik${block.level}"/>`));
    else if (block.kind === 'bullet') body.push(paragraphXml(block.text, numberXml(1)));
    else if (block.kind === 'paragraph') body.push(paragraphXml(block.text));
    else {
      if (!formats.includes(block.format)) formats.push(block.format);
      // The next number of the same kind goes on in the list; any other begins one of its own.
      if (last.format !== block.format || last.at + 1 !== block.at)
        lists.push({ format: block.format, start: block.at });
      last = block;
      body.push(paragraphXml(block.text, numberXml(lists.length)));
    }
  }
  flush();
  const shapes = formats.map(
    (format, id) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format === '-' ? 'bullet' : 'decimal'}"/><w:lvlText w:val="${format}"/></w:lvl></w:abstractNum>`,
  );
  const numbers = lists.map(
    ({ format, start }, index) =>
      `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${formats.indexOf(format)}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
  );
  const styles = [1, 2, 3, 4, 5, 6].map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Rubrik${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`,
  );
  return zipped(
    docxParts(body.join(''), {
      'word/styles.xml': docxPart('styles', styles.join('')),
      'word/numbering.xml': docxPart('numbering', [...shapes, ...numbers].join('')),
      ...(header.length > 0 && {
        'word/header1.xml': docxPart('hdr', header.map((line) => paragraphXml(line)).join('')),
      }),
    }),
  );
}

export type PdfOptions = {
  /** A line at the top of each page, with the page's number after it. */
  head?: string;
  /** One that is open already; otherwise one is opened for this rendition alone. */
  browser?: Browser;
};

function inlineHtml(text: string): string {
  return pieces(text)
    .map(({ text: inner, bold, italic, struck }) => {
      let html = escaped(inner);
      if (italic) html = `<i>${html}</i>`;
      if (bold) html = `<b>${html}</b>`;
      return struck ? `<s>${html}</s>` : html;
    })
    .join('');
}

function html(markdown: string): string {
  const body: string[] = [];
  for (const block of blocksOf(markdown)) {
    if (block.kind === 'heading') body.push(`<h${block.level}>${inlineHtml(block.text)}</h${block.level}>`);
    else if (block.kind === 'bullet') body.push(`<p class="bullet">•&emsp;${inlineHtml(block.text)}</p>`);
    else if (block.kind === 'number') {
      body.push(`<p>${block.format.replace('%1', String(block.at))} ${inlineHtml(block.text)}</p>`);
    } else if (block.kind === 'row') {
      const row = `<tr>${block.cells.map((cell) => `<td>${inlineHtml(cell)}</td>`).join('')}</tr>`;
      if (block.first) body.push(`<table>${row}</table>`);
      else body.push(`${body.pop()?.slice(0, -'</table>'.length) ?? ''}${row}</table>`);
    } else body.push(`<p>${inlineHtml(block.text).replace(/\t/g, '<span class="tab"></span>')}</p>`);
  }
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><style>
    body { font: 11pt/1.35 serif; } h1 { font-size: 18pt; } h2 { font-size: 14pt; } h3, h4, h5, h6 { font-size: 13pt; }
    p { margin: 0 0 8pt; } table { border-collapse: collapse; } td { border: 0.5pt solid; padding: 2pt 5pt; vertical-align: top; }
    .bullet { margin-left: 1em; } .tab { display: inline-block; width: 4em; }
  </style>${body.join('\n')}</html>`;
}

/** A pdf of A4 pages as a browser prints it. */
export async function asPdf(markdown: string, { head, browser }: PdfOptions = {}): Promise<Uint8Array> {
  const opened = browser ?? (await openBrowser());
  try {
    const page = await opened.newPage();
    await page.setContent(html(markdown));
    const bytes = await page.pdf({
      format: 'A4',
      margin: { top: '25mm', bottom: '20mm', left: '25mm', right: '25mm' },
      displayHeaderFooter: head !== undefined,
      headerTemplate: `<div style="font: 9pt serif; margin: 0 25mm">${escaped(head ?? '')} sida <span class="pageNumber"></span>(<span class="totalPages"></span>)</div>`,
      footerTemplate: '<div></div>',
    });
    await page.close();
    return bytes;
  } finally {
    if (browser === undefined) await opened.close();
  }
}
