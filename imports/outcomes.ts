// The rows of a table found again in a plan: which key figure each is of, and what it says of it. Pure; nothing is written.
import { type BookArea, type BookFigure, type BookGoal, isAdopted, type PlanBook } from '../services/follow-up/book.ts';
import { readNumber } from '../services/follow-up/number.ts';
import { nameKey, sameName } from '../services/follow-up/same-name.ts';
import { mendUnit, unfitFor } from './figure-cells.ts';
import { type KnownMunicipality, namedMunicipality } from './municipality-name.ts';
import { suggestion } from './nearest.ts';
import type { OutcomeInput } from './outcome-input.ts';
import type { PlanRow, PlanTable, Problem, RowOutcome } from './plan-row.ts';
import { ofCell } from './problem.ts';
import { goesWith } from './unit.ts';

type MatchOptions = {
  municipalities: readonly KnownMunicipality[];
  /** Only that year's outcomes are taken. */
  year?: number | undefined;
  /** For rows that do not say where they have it from. */
  source?: string | null | undefined;
  /** What was measured on a later day than that has not been. */
  today?: string | undefined;
};

type Planned = { area: BookArea; goal: BookGoal; figure: BookFigure };
/** By id, and by the name now and every name before. */
type Plan = { all: Planned[]; byId: Map<string, Planned>; byName: Map<string, Planned[]> };
type Found<Thing> = { found: Thing; problem: null } | { found: null; problem: Problem };

/**
 * Every filled-in outcome of the rows with the key figure that it is of, and what is wrong with the others. A row is told by the key
 * figure's id, else by goal and name. What an earlier year's column only repeats is left out: «källa», «mätt den» and «kommentar» speak
 * of the table's last year.
 */
export function matched(
  { rows }: PlanTable,
  book: PlanBook,
  options: MatchOptions,
): { outcomes: OutcomeInput[]; problems: Problem[] } {
  const planned = plannedIn(book);
  const outcomes: OutcomeInput[] = [];
  const problems: Problem[] = [];
  const first = new Map<string, OutcomeInput>();
  for (const row of rows) {
    const { found, problem } = plannedFor(row, planned);
    const of = whose(row, options.municipalities);
    for (const one of [problem, of.problem]) if (one) problems.push(one);
    if (!found || of.problem) continue;
    if (!goesWith(row.unit, found.figure.unit)) {
      const wrong = `planen räknar mätetalet i ${found.figure.unit}`;
      problems.push(
        ofCell({ ...row.place, column: 'enhet' }, row.unit ?? '', wrong, 'Räkna om utfallet till planens enhet'),
      );
      continue;
    }
    if (row.measuredOn !== null && row.outcomes.length > 0 && row.measuredOn > (options.today ?? row.measuredOn)) {
      const place = { ...row.place, column: 'mätt den' };
      problems.push(ofCell(place, row.measuredOn, 'har inte varit än', 'Skriv dagen som utfallet mättes'));
      continue;
    }
    for (const outcome of row.outcomes) {
      if (options.year !== undefined && outcome.year !== options.year) continue;
      const unfit = unfitOutcome(outcome, found.figure);
      if (unfit) problems.push(unfit);
      else if (isLatest(outcome, row) || !isKnown(outcome, row, found.figure, of.found)) {
        const input = asBefore(inputOf(row, outcome, found.figure, of.found, options), row, found.figure);
        const twice = first.get(identity(input));
        if (twice) problems.push(saidTwice(outcome, twice));
        else {
          first.set(identity(input), input);
          outcomes.push(input);
        }
      }
    }
  }
  return { outcomes, problems };
}

function whose(
  { municipality, place }: PlanRow,
  municipalities: readonly KnownMunicipality[],
): Found<string | null> | { found: null; problem: null } {
  if (municipality === null) return { found: null, problem: null };
  const known = namedMunicipality(municipality, municipalities);
  if (known) return { found: known.id, problem: null };
  const names = municipalities.map(({ name }) => name);
  const mend = suggestion(municipality, names, `Skriv någon av ${names.join(', ')}, eller lämna cellen tom`);
  return { found: null, problem: ofCell({ ...place, column: 'kommun' }, municipality, 'är ingen kommun här', mend) };
}

function plannedIn({ areas }: PlanBook): Plan {
  const all = areas.flatMap((area) =>
    area.goals.flatMap((goal) => goal.keyFigures.map((figure): Planned => ({ area, goal, figure }))),
  );
  const byName = new Map<string, Planned[]>();
  for (const one of all)
    for (const name of new Set([one.figure, ...one.figure.versions].map((called) => nameKey(called.name))))
      byName.set(name, [...(byName.get(name) ?? []), one]);
  return { all, byId: new Map(all.map((one) => [one.figure.id, one])), byName };
}

function plannedFor(row: PlanRow, { all, byId, byName }: Plan): Found<Planned> {
  const { id, area, goal, name, place } = row;
  const lacks = (column: string, text: string, wrong: string, mend: string): Found<Planned> => ({
    found: null,
    problem: ofCell({ ...place, column }, text, wrong, mend),
  });
  if (id !== null) {
    const known = byId.get(id);
    if (known) return { found: known, problem: null };
    return lacks('mätetals-id', id, 'finns inte i planen', 'Hämta en ny mall, eller töm cellen så att namnen gäller');
  }
  const named = byName.get(nameKey(name)) ?? [];
  const here = named.filter((one) => sameName(one.goal.name, goal) && (area === '' || sameName(one.area.name, area)));
  const [only] = here;
  if (only && here.length === 1) return { found: only, problem: null };
  if (here.length > 1) return lacks('mätetal', name, 'finns flera gånger under målet', 'Fyll i mätetals-id');
  if (named.length > 0) {
    const goals = named.map((one) => `«${one.goal.name}» (${one.area.name})`).join(', ');
    return lacks('mål', goal, `har inget mätetal «${name}» i planen`, `Mätetalet hör till ${goals}: skriv det målet`);
  }
  const near = all.filter((one) => sameName(one.goal.name, goal));
  const names = (near.length > 0 ? near : all).map(({ figure }) => figure.name);
  const mend = suggestion(name, names, 'Skriv namnet som i planen, eller ta bort raden');
  return lacks('mätetal', name, 'finns inte i planen', mend);
}

/** What only the plan knows: the unit of a file without one, and whether it is asked for a figure or an answer. */
function unfitOutcome({ year, period, value, text, place }: RowOutcome, figure: BookFigure): Problem | null {
  const { unit, direction, droppedOn } = figure;
  if (!isAdopted(figure, year, period))
    return ofCell(place, text, `mätetalet följs inte upp längre, sedan ${droppedOn}`, 'Ta bort utfallet');
  if (value === null) return null;
  const reading = readNumber(text);
  const isAnswer = reading.kind === 'YES_NO';
  if (direction === 'YES_NO')
    return isAnswer || value === 0 || value === 1 ? null : ofCell(place, text, 'är inget svar', 'Skriv ja eller nej');
  if (isAnswer) return ofCell(place, text, 'är ett svar och ingen siffra', 'Skriv en siffra');
  const wrong = unfitFor(unit, value, reading.kind === 'NUMBER' ? reading.unit : null);
  return wrong === null ? null : ofCell(place, text, wrong, mendUnit(unit, ''));
}

const isLatest = ({ year }: RowOutcome, { lastYear }: PlanRow): boolean => year === lastYear;

/** It stands in the plan already; what a row with an id repeats is our own, whichever municipality has been chosen beside it. */
const isKnown = (
  { year, period, gender, value, missing }: RowOutcome,
  { id }: PlanRow,
  { outcomes }: BookFigure,
  of: string | null,
): boolean =>
  outcomes.some(
    (one) =>
      one.year === year &&
      one.period === period &&
      one.gender === gender &&
      (one.for === of || (id !== null && one.for === null)) &&
      one.value === value &&
      one.missingReason === missing,
  );

function inputOf(
  row: PlanRow,
  outcome: RowOutcome,
  { id }: BookFigure,
  of: string | null,
  { source }: MatchOptions,
): OutcomeInput {
  const { year, period, gender, value, missing, text, place } = outcome;
  const isTold = isLatest(outcome, row);
  return {
    keyFigure: id,
    year,
    period,
    gender,
    value,
    missingReason: missing,
    text,
    for: of,
    measuredOn: isTold ? row.measuredOn : null,
    source: row.source ?? source ?? null,
    comment: isTold ? row.comment : null,
    place,
  };
}

/** The same figure once more changes nothing: «86» is the «86 %» that is there, and what the row does not say of it stays. */
function asBefore(input: OutcomeInput, { source }: PlanRow, { outcomes }: BookFigure): OutcomeInput {
  const known = outcomes.find(
    (one) => identity({ ...one, keyFigure: input.keyFigure }) === identity(input) && one.value === input.value,
  );
  if (!known || known.missingReason !== input.missingReason) return input;
  return {
    ...input,
    text: known.text,
    source: source ?? known.source ?? input.source,
    measuredOn: input.measuredOn ?? known.measuredOn,
    comment: input.comment ?? known.comment,
  };
}

const identity = ({
  keyFigure,
  year,
  period,
  gender,
  for: of,
}: Pick<OutcomeInput, 'keyFigure' | 'year' | 'period' | 'gender' | 'for'>): string =>
  [keyFigure, year, period, gender, of].join(' ');

function saidTwice({ text, place }: RowOutcome, { place: before }: OutcomeInput): Problem {
  const sheet = before?.sheet === place.sheet ? '' : ` i bladet ${before?.sheet}`;
  return ofCell(place, text, `utfallet står redan på rad ${before?.row}${sheet}`, 'Ta bort det ena');
}
