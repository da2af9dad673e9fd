// The numbers that Word writes in front of paragraphs («1.», «§ 12», «a)») and that stand nowhere in the text itself.
import type { ListPlace } from './docx-styles.ts';
import { child, childrenOf, value, type Xml } from './xml.ts';

type Level = { start: number; format: string; text: string; style: string | undefined; restarts: boolean };
/** `shape` tells which lists count together. */
type List = { shape: string; levels: ReadonlyMap<number, Level>; starts: ReadonlyMap<number, number> };

/** Gives each numbered paragraph its number, asked for in the order of the document. */
export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(root: Xml | undefined) {
    const parts = root ? childrenOf(root) : [];
    const shapes = new Map(
      parts.filter(({ name }) => name === 'abstractNum').map((shape) => [value(shape, 'abstractNumId') ?? '', shape]),
    );
    const shapeOfStyle = new Map(
      [...shapes].flatMap(([id, shape]) => {
        const style = value(child(shape, 'styleLink'));
        return style === undefined ? [] : [[style, id] as const];
      }),
    );
    for (const number of parts.filter(({ name }) => name === 'num')) {
      const id = value(number, 'numId');
      const named = value(child(number, 'abstractNumId')) ?? '';
      const linked = value(child(shapes.get(named), 'numStyleLink'));
      const shape = (linked === undefined ? undefined : shapeOfStyle.get(linked)) ?? named;
      if (id !== undefined) this.lists.set(id, readList(shape, shapes.get(shape), number));
    }
  }

  /** The level that a style has in its list, when the style itself does not say. */
  levelOf(list: string, style: string): number {
    for (const [level, { style: named }] of this.lists.get(list)?.levels ?? []) if (named === style) return level;
    return 0;
  }

  /** «1.», «§ 12», «-» for the next paragraph there; '' when the list shows nothing. */
  next({ list: id, level = 0 }: ListPlace): { label: string; bullet: boolean } {
    const list = this.lists.get(id);
    const shown = list?.levels.get(level);
    if (list === undefined || shown === undefined) return { label: '', bullet: false };
    const counters = this.counters.get(list.shape) ?? [];
    this.counters.set(list.shape, counters);
    const start = list.starts.get(level);
    const first = `${id}/${level}`;
    if (start !== undefined && !this.begun.has(first)) counters[level] = start;
    else counters[level] = (counters[level] ?? shown.start - 1) + 1;
    this.begun.add(first);
    for (const deeper of list.levels.keys()) {
      if (deeper > level && list.levels.get(deeper)?.restarts !== false) delete counters[deeper];
    }
    if (shown.format === 'bullet') return { label: '-', bullet: true };
    if (shown.format === 'none') return { label: '', bullet: false };
    const label = shown.text.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      const of = list.levels.get(at);
      return of === undefined ? '' : written(counters[at] ?? of.start, of.format);
    });
    return { label: label.trim(), bullet: false };
  }
}

function readList(shape: string, definition: Xml | undefined, number: Xml): List {
  const levels = new Map<number, Level>();
  const starts = new Map<number, number>();
  const add = (level: Xml) => {
    const restart = value(child(level, 'lvlRestart'));
    levels.set(Number(value(level, 'ilvl') ?? 0), {
      start: Number(value(child(level, 'start')) ?? 1),
      format: value(child(level, 'numFmt')) ?? 'decimal',
      text: value(child(level, 'lvlText')) ?? '',
      style: value(child(level, 'pStyle')),
      restarts: restart !== '0',
    });
  };
  for (const level of definition ? childrenOf(definition) : []) if (level.name === 'lvl') add(level);
  for (const override of childrenOf(number)) {
    if (override.name !== 'lvlOverride') continue;
    const level = child(override, 'lvl');
    if (level !== undefined) add(level);
    const start = value(child(override, 'startOverride'));
    if (start !== undefined) starts.set(Number(value(override, 'ilvl') ?? 0), Number(start));
  }
  return { shape, levels, starts };
}

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let left = Math.min(number, 10_000);
  let text = '';
  for (const [worth, letters] of ROMAN) {
    while (left >= worth) {
      text += letters;
      left -= worth;
    }
  }
  return text;
}

/** After z come aa, bb, cc. */
const letters = (number: number): string =>
  number < 1 ? '' : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(10, Math.ceil(number / 26)));

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  decimalZero: (number) => String(number).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  none: () => '',
  bullet: () => '',
};

const written = (number: number, format: string): string => (FORMATS[format] ?? String)(number);
