// pdf → text: what stands together on the page stands together in the text, with the marks of markdown.
import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../../ingest/read/read.ts';
import { asPdf } from '../../support/renditions.ts';
import { type Content, drawn, type Placed, pdfOf } from '../../support/small-pdf.ts';

const text = async (...pages: Content[]): Promise<string> => (await readDocument('p.pdf', pdfOf(pages))).text;

/** Lines one below the other from the top of a page; a number moves down by that much more. */
function lines(...parts: (string | number | Omit<Placed, 'y'>)[]): Placed[] {
  let y = 780;
  const placed: Placed[] = [];
  for (const part of parts) {
    if (typeof part === 'number') y -= part;
    else {
      placed.push(typeof part === 'string' ? { text: part, x: 70, y } : { ...part, y });
      y -= 14;
    }
  }
  return placed;
}

const LONG = 'Ordföranden redogjorde för arbetet under hösten och för hur kostnaderna ska delas';

describe('lines', () => {
  it('become one paragraph where the next word had found no room', async () => {
    expect(await text(drawn(lines(LONG, 'mellan kommunerna.', 'Nytt stycke.', LONG)))).toBe(
      `${LONG} mellan kommunerna.\nNytt stycke.\n${LONG}`,
    );
  });

  it('stay lines where the next one begins something', async () => {
    expect(
      await text(drawn(lines(LONG, '§ 4 Ett ärende', LONG, 'att godkänna', LONG, '- punkt', LONG, '09.30 Paus'))),
    ).toBe([LONG, '§ 4 Ett ärende', LONG, 'att godkänna', LONG, '- punkt', LONG, '09.30 Paus'].join('\n'));
  });

  it('end where a word is divided, so that the next stage can mend it', async () => {
    const divided = `${LONG} lika mel-`;
    expect(await text(drawn(lines(divided, 'lan kommunerna.', divided)))).toBe(
      `${divided}\nlan kommunerna.\n${divided}`,
    );
  });

  it('have an empty line between them where the page has a wider gap', async () => {
    expect(await text(drawn(lines('Rad ett av flera', 'Rad två av flera', 8, 'Efter mellanrum', 'Rad tre')))).toBe(
      'Rad ett av flera\nRad två av flera\n\nEfter mellanrum\nRad tre',
    );
  });

  it('are put together from pieces, whatever order these are drawn in', async () => {
    const pieces = [
      { text: 'till mötet.', x: 137, y: 700 },
      { text: 'Andra raden följer här.', x: 70, y: 686 },
      { text: 'Välkomna', x: 70, y: 700.5 },
      { text: 'alla', x: 118, y: 700 },
    ];
    expect(await text(drawn(pieces))).toBe('Välkomna alla till mötet.\nAndra raden följer här.');
  });
});

describe('columns', () => {
  it('are told apart by a tab, row by row', async () => {
    const rows = [780, 766, 752].flatMap((y, at) => [
      { text: ['Namn', 'Anna Öberg', 'Bo Ek'][at] ?? '', x: 70, y },
      { text: ['Kommun', 'Kramfors', 'Sollefteå'][at] ?? '', x: 260, y },
    ]);
    expect(await text(drawn(rows))).toBe('Namn\tKommun\nAnna Öberg\tKramfors\nBo Ek\tSollefteå');
  });

  it('made with spaces are columns too', async () => {
    expect(await text(drawn(lines('Anna Öberg        Kramfors', 'Bo Ek                 Sollefteå')))).toBe(
      'Anna Öberg\tKramfors\nBo Ek\tSollefteå',
    );
  });
});

describe('tables with lines around their cells', () => {
  const GRID = [790, 770, 722, 702];
  const level = (y: number) => `60 ${y} 400 0.5 re f`;
  const upright = (x: number) => `${x} 702 0.5 88 re f`;
  const words = [
    { text: 'Nr', x: 65, y: 776 },
    { text: 'Beslut', x: 105, y: 776 },
    { text: 'Ansvarig', x: 265, y: 776 },
    { text: '4', x: 65, y: 756 },
    { text: 'Frågan bordläggs till mö-', x: 105, y: 756 },
    { text: 'tet den 3 mars, med hänvis-', x: 105, y: 742 },
    { text: 'ning till budget 2023-', x: 105, y: 728 },
    { text: 'Anna', x: 265, y: 756 },
    { text: '5', x: 65, y: 708 },
    { text: 'Bo Ek', x: 265, y: 708 },
  ];
  const ROWS = [
    '| Nr | Beslut | Ansvarig |',
    '| 4 | Frågan bordläggs till mötet den 3 mars, med hänvisning till budget 2023- | Anna |',
    '| 5 |  | Bo Ek |',
  ].join('\n');

  it.each<[string, string]>([
    ['filled boxes', [...GRID.map(level), ...[60, 100, 260, 460].map(upright)].join('\n')],
    ['no lines at the sides', [...GRID.map(level), ...[100, 260].map(upright)].join('\n')],
    [
      'strokes around each cell',
      [
        ...[60, 100, 260].flatMap((x, at) =>
          [770, 722, 702].map((y, row) => `${x} ${y} ${[40, 160, 200][at]} ${[20, 48, 20][row]} re S`),
        ),
      ].join('\n'),
    ],
  ])('are read cell by cell: %s', async (_, lined) => {
    expect(
      await text(drawn([{ text: 'Före tabellen', x: 60, y: 810 }, ...words, { text: 'Efter', x: 60, y: 680 }], lined)),
    ).toBe(`Före tabellen\n\n${ROWS}\n\nEfter`);
  });

  it('keep the lines of a list beside its name', async () => {
    const list = [
      { text: 'Närvarande', x: 65, y: 756 },
      { text: 'Anna Öberg, Kramfors', x: 165, y: 756 },
      { text: 'Bo Ek, Sollefteå', x: 165, y: 742 },
    ];
    const lined = [770, 722].map(level).join('\n');
    expect(await text(drawn(list, `${lined} 60 722 0.5 48 re f 160 722 0.5 48 re f 460 722 0.5 48 re f`))).toBe(
      'Närvarande\tAnna Öberg, Kramfors\nBo Ek, Sollefteå',
    );
  });

  it('show words struck through in them', async () => {
    const lined = [...GRID.map(level), ...[60, 100, 260, 460].map(upright), '264 711 32 0.6 re f'].join('\n');
    expect(await text(drawn(words, lined))).toContain('| 5 |  | ~~Bo Ek~~ |');
  });
});

describe('emphasis', () => {
  it('marks bold words, and large print as headings', async () => {
    const page = drawn(
      lines(
        { text: 'Protokoll från mötet', x: 70, size: 20 },
        10,
        { text: 'Beslut om taxor', x: 70, size: 14, bold: true },
        10,
        { text: 'att', x: 70, bold: true },
        ...['Löpande text i vanlig storlek.', 'Mer text i vanlig storlek.', 'Och ännu mer text.'],
      ).concat({ text: 'godkänna förslaget', x: 88, y: 732 }),
    );
    const read = await text(page);
    expect(read).toContain('# Protokoll från mötet\n\n## Beslut om taxor\n\n**att** godkänna förslaget\nLöpande text');
  });

  it.each([
    ['a thin filled box', (x: number, y: number, width: number) => `${x} ${y} ${width} 0.6 re f`],
    ['a drawn line', (x: number, y: number, width: number) => `0.7 w ${x} ${y} m ${x + width} ${y} l S`],
    [
      'a box in a moved and enlarged drawing',
      (x: number, y: number, width: number) => `q 2 0 0 2 ${x} ${y} cm 0 0 ${width / 2} 0.3 re f Q`,
    ],
  ])('marks words struck through by %s', async (_, strike) => {
    const page = drawn(lines('Anna Öberg, Kramfors', 'Bo Ek, Sollefteå', 'Cia Å, Timrå'), strike(69.5, 769, 82));
    expect(await text(page)).toBe('Anna Öberg, Kramfors\n~~Bo Ek, Sollefteå~~\nCia Å, Timrå');
  });

  it('marks the struck words of a line, not their neighbours', async () => {
    const page = drawn(lines('Anna Öberg, Kramfors, Bo Ek', 'en rad'), '70 783 55.5 0.6 re f');
    expect(await text(page)).toBe('~~Anna Öberg,~~ Kramfors, Bo Ek\nen rad');
  });

  it('takes underlining and the lines of a table for no strike', async () => {
    const page = drawn(
      lines('Understruket', 'I en tabell'),
      '70 778 60 0.6 re f 60 776 300 0.5 re f 60 790 300 0.5 re f',
    );
    expect(await text(page)).toBe('Understruket\nI en tabell');
  });
});

describe('pages', () => {
  it('are told by where they begin, and keep their heads and feet', async () => {
    const page = (number: number) =>
      drawn(lines(`Protokoll sida ${number}`, 20, 'Löpande text på sidan.', 600, 'Justerandes signatur'));
    const read = await readDocument('p.pdf', pdfOf([page(1), page(2)]));
    expect(read.pages.map((start) => read.text.slice(start, start + 16))).toEqual([
      'Protokoll sida 1',
      'Protokoll sida 2',
    ]);
    expect(read.text.match(/Justerandes signatur/g)).toHaveLength(2);
    expect(read.mediaType).toBe('application/pdf');
  });

  it('leave out what is printed up the margin', async () => {
    const page = drawn(lines('Löpande text på sidan.'), 'BT /F1 9 Tf 0 1 -1 0 30 300 Tm (DOKUMENT-ID 12345) Tj ET');
    expect(await text(page)).toBe('Löpande text på sidan.');
  });

  it('are refused when they are more than any minutes have', async () => {
    const pages = Array.from({ length: 2_001 }, () => drawn(lines('x')));
    await expect(readDocument('p.pdf', pdfOf(pages))).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('are read whatever the file is called, and from a pdf that something stands before', async () => {
    const pdf = pdfOf([drawn(lines('Löpande text på sidan.'))]);
    expect((await readDocument('p.docx', pdf)).text).toBe('Löpande text på sidan.');
    expect((await readDocument('p.pdf', Buffer.concat([Buffer.from('\n\n'), pdf]))).text).toBe(
      'Löpande text på sidan.',
    );
  });
});

it('leaves the bytes that it was given as they were', async () => {
  const bytes = pdfOf([drawn(lines('Löpande text på sidan.'))]);
  const before = Buffer.from(bytes).toString('latin1');
  await readDocument('p.pdf', bytes);
  expect(Buffer.from(bytes).toString('latin1')).toBe(before);
});

it('gives minutes back that a browser printed', async () => {
  const minutes = `# Kommunchefsgruppen i Ådalen

Närvarande:

Anna Öberg, Kramfors

~~Bo Ek, Sollefteå~~

## § 12 Budget

Gruppen gick igenom **budgeten** för nästa år och konstaterade att kostnaderna för det gemensamma kansliet ökar mer än vad som antogs i våras, främst för lokaler.

*att* uppdra åt kansliet att återkomma.`;
  const { text: read, pages } = await readDocument('p.pdf', await asPdf(minutes, { head: 'Protokoll' }));
  expect(read).toBe(`Protokoll sida 1(1)\n\n${minutes}`);
  expect(pages).toEqual([0]);
}, 60_000);
