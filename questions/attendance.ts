// Question 8: how often each municipality was represented, year by year.
import type { AttendanceRole, AttendanceStatus } from '../schema/types.generated.ts';
import { type Ask, everyNode, type Page, WALK } from './ask.ts';
import { EVIDENCE, EVIDENCE_COLUMNS, evidenceCells, SOURCE, type Source } from './evidence.ts';
import { groupsBy } from './groups.ts';
import { column, idsOf, parameter, type Question } from './question.ts';

const MEETINGS = /* GraphQL */ `
  query Motenas($during: DateRange, $after: String) {
    meetings(filter: { date: $during }, orderBy: { field: DATE, direction: ASC }, first: 25, after: $after) {
      nodes {
        id name date
        attendance { role status representing { id } ${EVIDENCE} }
      }
      ${WALK}
    }
  }
  ${SOURCE}`;

const YEAR = /* GraphQL */ `
  query AretsNarvaro($year: Int!) {
    annualStatistics(year: $year) {
      attendance { municipality { id name } attendance { meetings present partial absent rate } }
    }
  }`;

type Line = { role: AttendanceRole; status: AttendanceStatus; representing: { id: string }[]; evidence: Source[] };
type Meeting = { id: string; name: string; date: string; attendance: Line[] };
type Share = {
  municipality: { id: string; name: string };
  attendance: { meetings: number; present: number; partial: number; absent: number; rate: number | null };
};

const COUNTED = new Set<AttendanceRole>(['MEMBER', 'SERVING_SUBSTITUTE']);

/** The meetings whose lists hold the municipality, each with the lines that count. */
const listed = (meetings: readonly Meeting[], municipality: string) =>
  meetings.flatMap((meeting) => {
    const lines = meeting.attendance.filter(
      ({ role, representing }) => COUNTED.has(role) && representing.some(({ id }) => id === municipality),
    );
    return lines.length === 0 ? [] : [{ meeting, lines }];
  });

async function yearsRows(ask: Ask, year: number, meetings: readonly Meeting[], only: string | null) {
  const { annualStatistics } = await ask<{ annualStatistics: { attendance: Share[] } }>(YEAR, { year });
  return annualStatistics.attendance
    .filter(({ municipality }) => only === null || municipality.id === only)
    .map(({ municipality, attendance }) => {
      const on = listed(meetings, municipality.id);
      const away = on.filter(({ lines }) => lines.every(({ status }) => status === 'ABSENT'));
      return [
        year,
        municipality.name,
        municipality.id,
        attendance.meetings,
        attendance.present,
        attendance.partial,
        attendance.absent,
        attendance.rate,
        on.map(({ meeting }) => meeting.name),
        on.map(({ meeting }) => meeting.id),
        away.map(({ meeting }) => meeting.name),
        away.map(({ meeting }) => meeting.id),
        ...evidenceCells(on.flatMap(({ lines }) => lines.flatMap(({ evidence }) => evidence))),
      ];
    });
}

export const attendance: Question = {
  slug: 'narvaro',
  number: 8,
  sentence: 'Hur var närvaron per kommun och år?',
  note:
    'Räknar möten vars protokoll är läst och vars lista har en ledamot eller tjänstgörande ersättare för kommunen; den som närvarade mest räknas. ' +
    'Närvarande + delvis + frånvarande = möten. Andelen är den del av mötena då kommunen var företrädd helt eller delvis.',
  parameters: [
    parameter('fran', 'Från och med år', 'year'),
    parameter('till', 'Till och med år', 'year'),
    parameter('k', 'Bara kommun', 'municipality'),
  ],
  documents: [MEETINGS, YEAR],
  columns: [
    column('year', 'År', 'integer'),
    column('municipality', 'Kommun'),
    idsOf('municipality', 'Kommunens id'),
    column('meetings', 'Möten', 'integer'),
    column('present', 'Närvarande', 'integer'),
    column('partial', 'Delvis', 'integer'),
    column('absent', 'Frånvarande', 'integer'),
    column('rate', 'Andel', 'number'),
    column('meeting', 'Mötena'),
    idsOf('meeting', 'Mötenas id'),
    column('missed', 'Frånvarande vid'),
    idsOf('missed', 'Id för dem'),
    ...EVIDENCE_COLUMNS,
  ],
  async answer(ask, values) {
    const { fran = null, till = null, k = null } = values;
    const meetings = await everyNode<{ meetings: Page<Meeting> }, Meeting>(
      ask,
      MEETINGS,
      { during: { from: fran && `${fran}-01-01`, to: till && `${Number(till) + 1}-01-01` } },
      (data) => data.meetings,
    );
    const byYear = groupsBy(meetings, ({ date }) => Number(date.slice(0, 4)));
    const rows = [];
    for (const [year, held] of byYear) rows.push(...(await yearsRows(ask, year, held, k)));
    return { rows, empty: 'Inga lästa protokoll har en sådan närvarolista.' };
  },
};
