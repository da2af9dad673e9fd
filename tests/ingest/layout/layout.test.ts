// What layout undoes (pages, line breaks, marks) and what it keeps.
import { describe, expect, it } from '@jest/globals';
import { layout } from '../../../ingest/layout/layout.ts';
import { HUNG_MS } from '../../support/hung.ts';

const texts = (text: string, pages: number[] = []): string[] =>
  layout({ text, pages }).map(({ passage }) => passage.text);

const HEAD = '# Kommunchefsmöte i Bergslagen\n\nLudvika 2023-04-13\n\nNärvarande: Vera Ås, Ludvika\n\n';

describe('page headings', () => {
  it('go out of the middle of a sentence, which becomes whole again', () => {
    const blocks = texts(`${HEAD}Kostnaden för\n\n## **Kommunchefmöte i Bergslagen**\n\nförarbetet är hög.\n`);
    expect(blocks.slice(-1)).toEqual(['Kostnaden för förarbetet är hög.']);
  });

  it('go out when only the page number differs, and pages count as seams', () => {
    const page = (number: number, text: string): string => `Samrådet   PROTOKOLL   ${number} (2)\n\n${text}\n`;
    const first = page(1, 'Närvarande\nVera Ås, Ludvika\n\nArbetet pågår men');
    expect(texts(first + page(2, 'tar längre tid.'), [0, first.length]).at(-1)).toBe(
      'Arbetet pågår men tar längre tid.',
    );
  });

  it.each(['Sida 2 (5)', '2/5', '- 2 -', 'Justerandes sign   Utdragsbestyrkande', 'sid 3'])('%s is noise', (line) => {
    expect(texts(`${HEAD}Första stycket.\n\n${line}\n\nAndra stycket.\n`).slice(-2)).toEqual([
      'Första stycket.',
      'Andra stycket.',
    ]);
  });

  it('leave the words that minutes are built of, however often they come', () => {
    expect(
      texts(`${HEAD}Beslut\n\natt tacka\n\nBeslut\n\natt avslå\n`).filter((text) => text === 'Beslut'),
    ).toHaveLength(2);
  });
});

describe('broken lines', () => {
  const prose =
    'Förvaltningen har under våren arbetat med frågan och kommer att åter-\nkomma med ett förslag som alla kommu-\nner kan ställa sig bakom.';

  it('are joined and their hyphens mended', () => {
    expect(texts(prose)).toEqual([
      'Förvaltningen har under våren arbetat med frågan och kommer att återkomma med ett förslag som alla kommuner kan ställa sig bakom.',
    ]);
  });

  it.each([
    ['rekryterar en ny IT-\nchef', 'rekryterar en ny IT-chef'],
    ['alla deltar i både test- \noch övningsdagar', 'alla deltar i både test- och övningsdagar'],
    ['ett samarbete mellan Dalarna-\nGävleborg', 'ett samarbete mellan Dalarna-Gävleborg'],
  ])('keep a hyphen that belongs to the word: %s', (broken, whole) => {
    expect(texts(`${prose}\n\nGruppen enades efter en lång diskussion om att man ${broken}.`).at(-1)).toContain(whole);
  });

  it('stay where a list has one name a line', () => {
    expect(texts(`Närvarande\nVera Ås, Ludvika\nNils Fors, Säter\n\n${prose}`).slice(0, 3)).toEqual([
      'Närvarande',
      'Vera Ås, Ludvika',
      'Nils Fors, Säter',
    ]);
  });
});

describe('marks', () => {
  it('become ranges, even unbalanced ones', () => {
    const [block] = layout({ text: '**Projekt, *Vera Ås Ludvika***', pages: [] });
    expect(block?.passage.text).toBe('Projekt, Vera Ås Ludvika');
    expect(block?.passage.marks).toEqual([
      { kind: 'BOLD', start: 0, end: 24 },
      { kind: 'ITALIC', start: 9, end: 24 },
    ]);
    expect(layout({ text: '**att** bifalla **ansökan', pages: [] })[0]?.passage.text).toBe('att bifalla ansökan');
  });

  it.each([
    ['Se [bilagan](https://example.se/a.pdf) sist', 'Se bilagan sist'],
    ['3\\. Budget \\*', '3. Budget *'],
    ['100\u00a0tkr&nbsp;per år', '100 tkr per år'],
    ['fil_namn_a och 5 * 3', 'fil_namn_a och 5 * 3'],
  ])('%s', (written, read) => {
    expect(texts(written)).toEqual([read]);
  });

  it('leave each character where it stood', () => {
    const source = 'A ~~Vera\u00a0Ås~~, **Lud**vika';
    const [block] = layout({ text: source, pages: [] });
    const at = block?.passage.text.indexOf('vika') ?? 0;
    expect(source.slice(block?.passage.span(at).start)).toBe('vika');
    expect(block?.passage.marks[0]).toEqual({ kind: 'STRUCK', start: 2, end: 9 });
  });
});

it('a table is rows of cells, its line of dashes nothing', () => {
  const blocks = layout({ text: '| Namn | Ort |\n|---|:-:|\n| Vera Ås |  |\n', pages: [] });
  expect(blocks.map(({ kind, cells }) => [kind, cells.map(({ text }) => text)])).toEqual([
    ['ROW', ['Namn', 'Ort']],
    ['ROW', ['Vera Ås', '']],
  ]);
});

it('text of a megabyte in one line is laid out in seconds', () => {
  const before = performance.now();
  expect(layout({ text: '* a'.repeat(330_000), pages: [] })).toHaveLength(1);
  expect(performance.now() - before).toBeLessThan(HUNG_MS);
});
