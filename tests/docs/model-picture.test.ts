// The picture of the graph in the README shows the model that the code has, what the seed writes, and every word in full.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { FACTS, kindOf, LABELS, STRUCTURE } from '../../graph/model.ts';
import { BOXES, modelPicture, NOT_DRAWN, pictureFile, RELATIONS } from '../../tools/model-picture.ts';
import { dump } from '../support/dump.ts';
import { testGraph } from '../support/neo4j.ts';

const picture = modelPicture();
const graph = await testGraph();

test('docs/graph-model.svg is the picture as it would be drawn today', () => {
  const kept = readFileSync(pictureFile, 'utf8');
  expect(
    kept === picture ? '' : 'run `node --import tsx tools/model-picture.ts` and look at docs/graph-model.svg',
  ).toBe('');
});

test('every label and every relationship of the model is drawn, or said not to be', () => {
  const drawn = [...BOXES.map(({ label }) => label), ...RELATIONS.flatMap(({ types }) => types), ...NOT_DRAWN];
  const model = [...Object.keys(LABELS), ...Object.keys(FACTS), ...STRUCTURE];
  expect([...new Set(drawn)].sort()).toEqual(model.sort());
  expect(NOT_DRAWN.filter((name) => !picture.includes(name))).toEqual([]);
});

test('what the seeded graph holds goes between the labels that the picture says', async () => {
  const edges = (await dump(graph))
    .map((line) => JSON.parse(line) as string[])
    .flatMap(([from = '', type = '', to]) => (to === undefined ? [] : [{ from, type, to }]));
  expect(edges.length).toBeGreaterThan(500);
  expect(edges.map(({ type }) => type)).toEqual(expect.arrayContaining(['HAS_OUTCOME', 'RESPONSIBLE']));
  const said = new Set(
    RELATIONS.flatMap(({ types, from, to }) =>
      types.flatMap((type) => from.flatMap((start) => to.map((end) => `${start} ${type} ${end}`))),
    ),
  );
  const written = edges
    .filter(({ type }) => !NOT_DRAWN.includes(type))
    .map(({ type, from, to }) => `${kindOf(from)} ${type} ${kindOf(to)}`);
  expect([...new Set(written)].filter((edge) => !said.has(edge))).toEqual([]);
});

/** Widths in a wide font, so that a reader's own font fits as well. */
const WIDTH: Record<string, number> = { name: 9.6, says: 7.4, type: 6.4, note: 6.4, frame: 8.4, fact: 6.8, edge: 6.8 };

type Area = { says: string; left: number; right: number; top: number; bottom: number };
const texts: Area[] = [
  ...picture.matchAll(/<text x="(\d+)" y="(\d+)" class="(\w+)" text-anchor="(\w+)">([^<]*)</g),
].map(([, x, y, kind = '', anchor, says = '']) => {
  const width = says.length * (WIDTH[kind] ?? 8);
  const left = Number(x) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  return { says, left, right: left + width, top: Number(y) - 9, bottom: Number(y) + 2 };
});

test('no text lies on another, and none is cut', () => {
  expect(texts.length).toBeGreaterThan(100);
  const overlap = (a: Area, b: Area) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const pairs = texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.says} / ${b.says}`] : [])),
  );
  expect(pairs).toEqual([]);
  expect(texts.filter(({ left, right }) => left < 0 || right > 1260).map(({ says }) => says)).toEqual([]);
});

test('what stands in a box stays in it', () => {
  const outside = BOXES.flatMap(({ x, y, w, h }) =>
    texts
      .filter(({ left, top }) => left >= x && left < x + w && top >= y && top < y + h)
      .filter(({ right, bottom }) => right > x + w || bottom > y + h)
      .map(({ says }) => says),
  );
  expect(outside).toEqual([]);
});
