// docx → text: what Word shows on paper, with the marks of markdown.
import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../../ingest/read/read.ts';
import { HUNG_MS } from '../../support/hung.ts';
import { asDocx, docxPart, docxParts, zipped } from '../../support/renditions.ts';

async function shown(body: string, more: Record<string, string> = {}): Promise<string> {
  return (await readDocument('protokoll.docx', await zipped(docxParts(body, more)))).text;
}

const run = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const inList = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const use = (id: number, shape: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${shape}"/>${more}</w:num>`;
const row = (...cells: string[]): string =>
  `<w:tr>${cells
    .map(
      (cell) =>
        `<w:tc>${cell
          .split('/')
          .map((line) => paragraph(run(line)))
          .join('')}</w:tc>`,
    )
    .join('')}</w:tr>`;

const MINUTES = `# Kommunchefsgruppen i Ådalen

Närvarande:

Anna Öberg, Kramfors

~~Bo Ek, Sollefteå~~

§ 12 **Budget** för året

§ 13 Övrigt

- första punkten

1. ett

2. två

7. sju

Text med *kursiv* och fet **stil**.

| Namn | Kommun |
| Cia Å | Örnsköldsvik |`;

it('gives the minutes back that were made into a docx, numbers and all', async () => {
  const { text, pages, mediaType } = await readDocument(
    'p.docx',
    await asDocx(MINUTES, { header: ['Protokoll 2026-03-06'] }),
  );
  expect(text.split(/\n+/)).toEqual(['Protokoll 2026-03-06', ...MINUTES.split(/\n+/)]);
  expect(pages).toEqual([]);
  expect(mediaType).toContain('wordprocessingml');
});

it('is the same each time', async () => {
  const bytes = await asDocx(MINUTES);
  expect(await readDocument('p.docx', bytes)).toEqual(await readDocument('p.docx', bytes));
});

it('is read as docx whatever it is called', async () => {
  expect((await readDocument('p.md', await asDocx('Text'))).text).toBe('Text');
});

describe('the words', () => {
  it('leaves out what was deleted with changes tracked and keeps what was inserted', async () => {
    const body = paragraph(
      `${run('Mötet ')}<w:del><w:r><w:delText>avslås</w:delText></w:r>${run('nej')}</w:del><w:ins>${run('bifalls')}</w:ins>`,
    );
    expect(await shown(body)).toBe('Mötet bifalls');
  });

  it('marks runs that are struck once or twice, and not those with the strike switched off', async () => {
    const body = paragraph(
      `${run('en', '<w:strike/>')} ${run(' två', '<w:dstrike w:val="1"/>')}${run(' tre', '<w:strike w:val="0"/>')}`,
    );
    expect(await shown(body)).toBe('~~en två~~ tre');
  });

  it('joins runs that Word cut apart within a word', async () => {
    expect(await shown(paragraph(run('Kom', '<w:b/>') + run('mun', '<w:b/>') + run('chef')))).toBe('**Kommun**chef');
  });

  it('takes bold and strike from styles, and the run’s own word against them', async () => {
    const styles = docxPart(
      'styles',
      '<w:style w:type="character" w:styleId="Stark"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Borta"><w:name w:val="Borta"/><w:basedOn w:val="Bas"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Bas"><w:name w:val="Bas"/><w:rPr><w:strike/></w:rPr></w:style>',
    );
    const body =
      paragraph(run('Beslut', '<w:rStyle w:val="Stark"/>') + run(' fattas')) +
      paragraph(run('Bo Ek') + run(' kvar', '<w:strike w:val="false"/>'), '<w:pStyle w:val="Borta"/>');
    expect(await shown(body, { 'word/styles.xml': styles })).toBe('**Beslut** fattas\n\n~~Bo Ek~~ kvar');
  });

  it('keeps tabs, line breaks and hyphens that do not break; drops hidden text and field codes', async () => {
    const body = paragraph(
      `<w:r><w:t>Tid:</w:t><w:tab/><w:t>kl. 9</w:t><w:br/><w:t>KS</w:t><w:noBreakHyphen/><w:t>sal</w:t></w:r>${run('hemligt', '<w:vanish/>')}<w:r><w:instrText>PAGE</w:instrText></w:r>`,
    );
    expect(await shown(body)).toBe('Tid:\tkl. 9\nKS-sal');
  });

  it('reads links, content controls and text boxes, a text box once', async () => {
    const box = (words: string) => `<w:txbxContent>${paragraph(run(words))}</w:txbxContent>`;
    const body = `${paragraph(
      `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing>${box('I rutan')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('I rutan')}</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:hyperlink>${run('länken')}</w:hyperlink>`,
    )}<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(run('kontrollen'))}</w:sdtContent></w:sdt>`;
    expect(await shown(body)).toBe('länken\n\nI rutan\n\nkontrollen');
  });
});

describe('the numbers', () => {
  const numbered = (body: string, numbering: string, more: Record<string, string> = {}) =>
    shown(body, { 'word/numbering.xml': docxPart('numbering', numbering), ...more });

  it('counts levels, and begins the lower ones anew', async () => {
    const shape = list(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '%3)'));
    const body = [0, 1, 1, 2, 2, 0, 1].map((at) => paragraph(run('x'), inList(1, at))).join('');
    expect((await numbered(body, shape + use(1, 0))).split('\n\n')).toEqual(
      ['1.', '1.1', '1.2', 'a)', 'b)', '2.', '2.1'].map((label) => `${label} x`),
    );
  });

  it('goes on through lists of one shape, and begins where a list says', async () => {
    const shape = list(0, level(0, 'decimal', '§ %1'));
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="40"/></w:lvlOverride>';
    const body = [1, 2, 3, 3].map((id) => paragraph(run('x'), inList(id))).join('');
    expect(await numbered(body, shape + use(1, 0) + use(2, 0) + use(3, 0, override))).toBe(
      '§ 1 x\n\n§ 2 x\n\n§ 40 x\n\n§ 41 x',
    );
  });

  it.each([
    ['upperRoman', 'IV'],
    ['lowerRoman', 'iv'],
    ['upperLetter', 'D'],
    ['decimalZero', '04'],
    ['ordinalText', '4'],
  ])('writes %s', async (format, label) => {
    const shape = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>`;
    expect(await numbered(paragraph(run('x'), inList(1)), shape + use(1, 0))).toBe(`${label} x`);
  });

  it('numbers headings whose style is in a list, by the level that names the style', async () => {
    const styles = docxPart(
      'styles',
      '<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/><w:basedOn w:val="Rubrik1"/></w:style>',
    );
    const shape = list(
      0,
      level(0, 'decimal', '§ %1', '<w:pStyle w:val="Rubrik1"/>') +
        level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Rubrik2"/>'),
    );
    const body = ['Rubrik1', 'Rubrik2', 'Rubrik1']
      .map((style) => paragraph(run('x'), `<w:pStyle w:val="${style}"/>`))
      .join('');
    expect(await numbered(body, shape + use(1, 0), { 'word/styles.xml': styles })).toBe(
      '# § 1 x\n\n## 1.1 x\n\n# § 2 x',
    );
  });

  it('does not count a paragraph that was deleted, nor number one taken out of its list', async () => {
    const shape = list(0, level(0, 'decimal', '%1.'));
    const gone = paragraph('<w:del><w:r><w:delText>x</w:delText></w:r></w:del>', `${inList(1)}<w:rPr><w:del/></w:rPr>`);
    const body =
      paragraph(run('x'), inList(1)) + gone + paragraph(run('utan'), inList(0)) + paragraph(run('y'), inList(1));
    expect(await numbered(body, shape + use(1, 0))).toBe('1. x\n\nutan\n\n2. y');
  });
});

describe('tables', () => {
  const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

  it('are a line a row, empty cells in their places', async () => {
    expect(await shown(table(row('Namn', 'Kommun', 'Närvarande'), row('Anna Öberg', '', 'x')))).toBe(
      '| Namn | Kommun | Närvarande |\n| Anna Öberg |  | x |',
    );
  });

  it('put a label before the first line of a longer cell', async () => {
    expect(await shown(table(row('Plats', 'Salen'), row('Närvarande', 'Anna Öberg/Bo Ek/Cia Å')))).toBe(
      '| Plats | Salen |\nNärvarande\tAnna Öberg\nBo Ek\nCia Å',
    );
  });

  it('pair cells of as many lines, line by line', async () => {
    expect(await shown(table(row('Anna Öberg/Bo Ek', 'ordförande/sekreterare')))).toBe(
      '| Anna Öberg | ordförande |\n| Bo Ek | sekreterare |',
    );
  });

  it('of a single cell are a frame around ordinary text', async () => {
    expect(await shown(table(row('En rad/En till')))).toBe('En rad\n\nEn till');
  });
});

it('puts the lines of page headers first, each once', async () => {
  const header = (...lines: string[]) => docxPart('hdr', lines.map((line) => paragraph(run(line))).join(''));
  const parts = docxParts(paragraph(run('Text')), { 'word/header1.xml': header('Ådalsrådet', 'Protokoll 2026-03-06') });
  const rels = parts['word/_rels/document.xml.rels']?.replace(
    '</Relationships>',
    '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="/word/header2.xml"/></Relationships>',
  );
  const bytes = await zipped({
    ...parts,
    'word/_rels/document.xml.rels': rels ?? '',
    'word/header2.xml': header('Ådalsrådet', 'Sida 2'),
  });
  expect((await readDocument('p.docx', bytes)).text).toBe('Ådalsrådet\nProtokoll 2026-03-06\nSida 2\n\nText');
});

it('reads a long document in a moment', async () => {
  const bytes = await asDocx('§ 1 Ett ärende om **samverkan**\n\nText\n\n'.repeat(3_000));
  const start = performance.now();
  const { text } = await readDocument('p.docx', bytes);
  expect(text).toContain('Text');
  expect(performance.now() - start).toBeLessThan(HUNG_MS);
});
