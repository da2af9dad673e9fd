// What Kolada has on a plan's key figures, as outcomes that can be recorded.
import type { Gender } from '../../services/follow-up/book.ts';
import { type MissingReason, readNumber } from '../../services/follow-up/number.ts';
import type { OutcomeInput } from '../outcome-input.ts';
import { isFigureId, isMunicipalityCode } from './address.ts';
import type { KoladaRow, KoladaValue } from './answers.ts';
import type { Fetched, KoladaClient } from './client.ts';

/** One of our key figures and what it is called in Kolada. */
export type AskedFigure = { id: string; koladaId: string; name: string };
export type AskedMunicipality = { id: string; code: string; name: string };
export type KoladaQuestion = {
  figures: readonly AskedFigure[];
  municipalities: readonly AskedMunicipality[];
  years: readonly number[];
  /** Women and men too, where Kolada has them. */
  gender: boolean;
};
/** A value that Kolada has taken away. */
type DeletedValue = {
  keyFigure: string;
  koladaId: string;
  /** The municipality's id. */
  for: string;
  year: number;
  gender: Gender;
};
export type KoladaOutcomes = {
  outcomes: OutcomeInput[];
  deleted: DeletedValue[];
  /** What there are no outcomes for and why, in Swedish. */
  problems: string[];
  /** Which answers are old because Kolada could not be reached, in Swedish. */
  notes: string[];
};

const GENDERS: Readonly<Record<KoladaValue['gender'], Gender>> = { T: 'TOTAL', K: 'WOMEN', M: 'MEN' };
const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/**
 * Outcomes at the year's end of those figures, municipalities and years. A value that Kolada has taken away is an outcome without value, so
 * that the old one does not stand as if it held. What Kolada does not know, or contradicts itself on, is a problem. Throws KoladaError.
 */
export async function koladaOutcomes(client: KoladaClient, question: KoladaQuestion): Promise<KoladaOutcomes> {
  const problems: string[] = [];
  const askable = question.figures.filter((figure) => {
    if (isFigureId(figure.koladaId)) return true;
    problems.push(`${named(figure)}: är inget nyckeltal i Kolada. Ett id är en bokstav och fem siffror, som N00945.`);
    return false;
  });
  const municipalities = question.municipalities.filter(({ code, name }) => {
    if (isMunicipalityCode(code)) return true;
    problems.push(`${name} («${code}»): är ingen kommunkod. Den har fyra siffror, som 1283.`);
    return false;
  });
  const known = await client.figures(askable.map(({ koladaId }) => koladaId));
  const ids = new Set(known.rows.map(({ id }) => id));
  const figures = askable.filter((figure) => {
    if (ids.has(figure.koladaId)) return true;
    problems.push(`${named(figure)}: finns inte i Kolada. Kontrollera id:t; nyckeltal tas ibland bort där.`);
    return false;
  });
  const answer = await client.values({
    figures: figures.map(({ koladaId }) => koladaId),
    municipalities: municipalities.map(({ code }) => code),
    years: question.years,
  });
  const values = distinct(answer.rows, question, problems);
  const found = figures.map((figure) => {
    const own = values.filter(({ row }) => row.kpi === figure.koladaId);
    if (own.length === 0 && municipalities.length > 0 && question.years.length > 0)
      problems.push(`${named(figure)}: gav inget utfall för någon av kommunerna ${yearsIn(question.years)}.`);
    return own.flatMap((value) => {
      const municipality = municipalities.find(({ code }) => code === value.row.municipality);
      return municipality ? [outcomeOf(figure, municipality, value)] : [];
    });
  });
  const all = found.flat();
  return {
    outcomes: all.map(({ outcome }) => outcome),
    deleted: all.flatMap(({ deleted }) => (deleted ? [deleted] : [])),
    problems,
    notes: [...new Set([...known.notes, ...answer.notes])],
  };
}

type Found = { row: Fetched<KoladaRow>; value: KoladaValue };

/** One value per figure, municipality, year and gender: the living one; two that differ are a problem and none is taken. */
function distinct(rows: readonly Fetched<KoladaRow>[], { gender }: KoladaQuestion, problems: string[]): Found[] {
  const byKey = new Map<string, Found[]>();
  for (const row of rows)
    for (const value of row.values) {
      const key = [row.kpi, row.municipality, row.period, value.gender].join(' ');
      byKey.set(key, [...(byKey.get(key) ?? []), { row, value }]);
    }
  return [...byKey.values()].flatMap((all) => {
    const living = all.filter(({ value }) => !value.isdeleted);
    const [first] = living.length > 0 ? living : all;
    if (first === undefined || (!gender && first.value.gender !== 'T')) return [];
    if (living.every(({ value }) => value.value === first.value.value)) return [first];
    const { row, value } = first;
    const whose = `${row.kpi}, kommun ${row.municipality}, ${row.period}, kön ${value.gender}`;
    problems.push(
      `${whose}: Kolada ger olika värden (${living.map((one) => one.value.value).join(' och ')}); inget av dem tas.`,
    );
    return [];
  });
}

function outcomeOf(
  figure: AskedFigure,
  municipality: AskedMunicipality,
  { row, value: { value, status, isdeleted, gender } }: Found,
): { outcome: OutcomeInput; deleted: DeletedValue | null } {
  const whose = { keyFigure: figure.id, year: row.period, gender: GENDERS[gender], for: municipality.id };
  const number = isdeleted || typeof value !== 'number' ? null : value;
  const sign = (typeof value === 'string' ? value : status?.trim()) ?? '';
  const outcome: OutcomeInput = {
    ...whose,
    period: 'YEAR_END',
    value: number,
    missingReason: number !== null ? null : isdeleted ? 'NOT_PUBLISHED' : reasonOf(sign),
    text: null,
    measuredOn: null,
    source: `Kolada, ${figure.koladaId}, hämtat ${stockholm.format(new Date(row.fetchedAt))} (CC BY 4.0)`,
    comment: isdeleted ? 'Borttaget i Kolada' : status?.trim() ? `Status i Kolada: ${status.trim()}` : null,
    place: null,
  };
  return { outcome, deleted: isdeleted ? { ...whose, koladaId: figure.koladaId } : null };
}

/** By the signs of Kolada's own tables. A word that says something else is no reason: then no figure is published, and the comment tells. */
function reasonOf(sign: string): MissingReason {
  const reading = readNumber(sign);
  return reading.kind === 'MISSING' ? reading.reason : 'NOT_PUBLISHED';
}

const named = ({ koladaId, name }: AskedFigure): string => `${koladaId} («${name}»)`;
const yearsIn = (years: readonly number[]): string =>
  years.length === 1 ? `${years[0]}` : `${Math.min(...years)}–${Math.max(...years)}`;
