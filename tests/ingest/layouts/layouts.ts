// Every way of laying out minutes that reading back is held to.
import { bullets } from './bullets.ts';
import { capitals } from './capitals.ts';
import { clockTimes } from './clock-times.ts';
import { commas } from './commas.ts';
import type { Layout } from './layout.ts';
import { oneALine } from './one-a-line.ts';
import { pdfPages } from './pdf-pages.ts';
import { runningText } from './running-text.ts';
import { sections } from './sections.ts';
import { tables } from './tables.ts';
import { word } from './word.ts';

export const LAYOUTS: readonly Layout[] = [
  commas,
  oneALine,
  tables,
  sections,
  bullets,
  runningText,
  pdfPages,
  word,
  capitals,
  clockTimes,
];
