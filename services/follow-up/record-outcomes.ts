// Writes outcomes. The same year, period, gender and municipality of a key figure is the same outcome: another value takes the place of the
// one before, which stays in the log.
import { dayInStockholm } from '../../graph/dates.ts';
import { FIGURES_BY_ID, type FigureKnown } from '../../graph/plan.ts';
import type { Graph, Run } from '../../graph/run.ts';
import { readState } from '../../graph/state.ts';
import type { Wish } from '../curate/curate.ts';
import type { Recorder } from '../record.ts';
import { lastDay } from './book.ts';
import { Complaints } from './complaints.ts';
import type { MissingReason } from './number.ts';
import { readNumber } from './number.ts';
import { type OutcomeInput, outcomeFormat } from './plan-format.ts';
import { type FigureWrites, type Written, writeFigures } from './write.ts';

export type RecordOutcomes = {
  outcomes: readonly OutcomeInput[];
  /** Of every outcome that does not name its own. */
  source?: string | null | undefined;
  /** Write the good ones although others are wrong; those are told in `skipped`. */
  skipBad?: boolean | null | undefined;
};
export type RecordedOutcomes = {
  /** The outcomes as they are now, in the order of the input; those that were skipped are left out. */
  ids: string[];
  /** How many of them had that value already. */
  unchanged: number;
  /** What was wrong with those that were skipped. */
  skipped: readonly Complaints['all'][number][];
};

const MOST = 20_000;
const local = (id: string): string => id.slice(id.indexOf(':') + 1);
type Good = ReturnType<typeof outcomeFormat.parse> & { id: string; reading: Value };
type Value = { value: number | null; missingReason: MissingReason | null };

/** Throws Rejected, with nothing written, naming everything that is wrong – unless `skipBad`: then the good ones are written. */
export function recordOutcomes(
  graph: Graph,
  recorder: Recorder,
  { outcomes, source, skipBad }: RecordOutcomes,
  wish: Wish = {},
): Promise<Written<RecordedOutcomes>> {
  return writeFigures(graph, recorder, wish, async (run, at) => {
    const complaints = new Complaints();
    if (outcomes.length === 0) complaints.needed('outcomes');
    if (outcomes.length > MOST)
      complaints.add('outcomes', `Högst ${MOST} utfall åt gången.`, `At most ${MOST} outcomes at a time.`);
    complaints.done();
    const good = await goodOnes(run, outcomes, complaints, dayInStockholm(new Date(at)));
    if (skipBad !== true || good.length === 0) complaints.done();
    const stored = new Map(
      (
        await readState(
          run,
          good.map(({ id }) => id),
          [],
        )
      ).nodes.map(({ id, properties }) => [id, properties]),
    );
    const writes: FigureWrites = { nodes: [], edges: [], gone: [], dropped: [] };
    let unchanged = 0;
    for (const one of good) {
      const said = saidOf(one, source ?? null);
      const before = stored.get(one.id);
      const same = before && Object.entries(said).every(([name, value]) => (before[name] ?? null) === value);
      if (same) unchanged += 1;
      else
        writes.nodes.push({
          label: 'Outcome',
          id: one.id,
          properties: { ...said, recordedBy: recorder.actor, recordedAt: at },
        });
      // One that is there hangs where it hung.
      if (before) continue;
      writes.edges.push({ type: 'HAS_OUTCOME', from: one.keyFigure, to: one.id });
      if (one.for) writes.edges.push({ type: 'FOR', from: one.id, to: one.for });
    }
    return { answer: { ids: good.map(({ id }) => id), unchanged, skipped: complaints.all }, writes };
  });
}

const saidOf = (one: Good, source: string | null) => ({
  year: one.year,
  period: one.period,
  gender: one.gender,
  ...one.reading,
  text: one.text || null,
  measuredOn: one.measuredOn ?? null,
  // The day it is of, where a question bounds the time that is told of.
  date: one.measuredOn ?? lastDay(one.year, one.period),
  source: one.source || source || null,
  comment: one.comment || null,
});

async function goodOnes(
  run: Run,
  outcomes: readonly OutcomeInput[],
  complaints: Complaints,
  today: string,
): Promise<Good[]> {
  const ids = [...new Set(outcomes.flatMap((one) => [one.keyFigure, one.for ?? []].flat()))];
  const { nodes } = await readState(run, ids, []);
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const figures = await knownFigures(
    run,
    nodes.flatMap(({ id, label }) => (label === 'KeyFigure' ? [id] : [])),
  );
  const first = new Map<string, number>();
  const good = outcomes.map((raw, index): Good | null => {
    const field = `outcomes.${index}`;
    const before = complaints.all.length;
    const one = complaints.read(outcomeFormat, raw, field);
    if (!one) return null;
    const figure = figures.get(one.keyFigure);
    if (!figure)
      complaints.add(
        `${field}.keyFigure`,
        `Inget mätetal har id «${one.keyFigure}».`,
        `No key figure has the id «${one.keyFigure}».`,
        'NOT_FOUND',
      );
    if (one.for && !['Municipality', 'Organization'].includes(labels.get(one.for) ?? ''))
      complaints.add(
        `${field}.for`,
        `Ingen kommun eller organisation har id «${one.for}».`,
        `No municipality or organisation has the id «${one.for}».`,
        'NOT_FOUND',
      );
    if (one.measuredOn && one.measuredOn > today)
      complaints.add(
        `${field}.measuredOn`,
        `Utfallet kan inte vara mätt ${one.measuredOn}, som inte har varit än.`,
        `The outcome cannot be measured on ${one.measuredOn}, which is yet to come.`,
      );
    const reading = figure ? readingOf(one, figure, field, complaints) : null;
    const id = idOf(one);
    const twin = first.get(id);
    if (twin !== undefined)
      complaints.add(
        field,
        `Samma utfall står redan på plats ${twin}: samma mätetal, år, period, kön och kommun.`,
        `The same outcome stands at ${twin} already: same key figure, year, period, gender and municipality.`,
        'CONFLICT',
      );
    else first.set(id, index);
    return complaints.all.length === before && reading ? { ...one, id, reading } : null;
  });
  return good.filter((one) => one !== null);
}

const idOf = ({ keyFigure, year, period, gender, for: whose }: ReturnType<typeof outcomeFormat.parse>): string =>
  [
    `outcome:${local(keyFigure)}`,
    year,
    period.toLowerCase().replace('_', '-'),
    gender.toLowerCase(),
    whose ? whose.replace(':', '-') : 'alla',
  ].join(':');

async function knownFigures(run: Run, ids: readonly string[]): Promise<Map<string, FigureKnown>> {
  const rows = ids.length === 0 ? [] : await run(FIGURES_BY_ID.statement, { ids: [...ids] });
  return new Map(rows.map(([id, ...row]) => [String(id), FIGURES_BY_ID.parse(row, {})]));
}

/** What is given as a number, as the reason why there is none, or as text to be read as either. Null: it has been complained about. */
function readingOf(
  { value = null, missingReason = null, text, ...one }: ReturnType<typeof outcomeFormat.parse>,
  figure: FigureKnown,
  field: string,
  complaints: Complaints,
): Value | null {
  const wrong = (name: string, sv: string, en: string): null => {
    complaints.add(`${field}.${name}`, sv, en);
    return null;
  };
  if (figure.droppedOn !== null && lastDay(one.year, one.period) >= figure.droppedOn)
    return wrong(
      'keyFigure',
      `Mätetalet följs inte upp längre, sedan ${figure.droppedOn}.`,
      `The key figure is no longer followed up, since ${figure.droppedOn}.`,
    );
  if (value !== null && missingReason !== null)
    return wrong(
      'missingReason',
      'Ge ett värde eller varför det saknas, inte båda.',
      'Give a value or why there is none, not both.',
    );
  if (missingReason !== null) return { value: null, missingReason };
  if (value !== null) return yesOrNo(value, figure) ? { value, missingReason: null } : wrong('value', ...YES_NO);
  if (!text) return wrong('value', 'Ge ett värde, eller varför det saknas.', 'Give a value, or why there is none.');
  const reading = readNumber(text);
  if (reading.kind === 'MISSING') return { value: null, missingReason: reading.reason };
  if (reading.kind === 'YES_NO' && figure.direction !== 'YES_NO')
    return wrong(
      'text',
      `«${text}» är ett svar; mätetalet är en siffra.`,
      `«${text}» is an answer; the key figure is a number.`,
    );
  if (reading.kind === 'UNREADABLE')
    return wrong('text', `«${text.slice(0, 60)}» är ingen siffra.`, `«${text.slice(0, 60)}» is no figure.`);
  if (reading.kind === 'NUMBER' && reading.unit !== null && figure.unit !== null && reading.unit !== figure.unit)
    return wrong(
      'text',
      `Utfallet är i ${reading.unit}, mätetalet i ${figure.unit}.`,
      `The outcome is in ${reading.unit}, the key figure in ${figure.unit}.`,
    );
  return yesOrNo(reading.value, figure) ? { value: reading.value, missingReason: null } : wrong('text', ...YES_NO);
}
const YES_NO = ['Ett ja är 1 och ett nej 0.', 'A yes is 1 and a no 0.'] as const;
const yesOrNo = (value: number, { direction }: FigureKnown): boolean =>
  direction !== 'YES_NO' || value === 0 || value === 1;
