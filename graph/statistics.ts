// What a year was, counted: meetings and decisions that stand in read minutes, projects by phase, attendance.
import { minutesShown, open } from './access.ts';
import { oneOf, text, whole } from './columns.ts';
import type { DecisionKind } from './decision.ts';
import { type AttendanceSummaryRow, summary } from './municipality.ts';
import { type ProjectPhase, phaseBefore } from './project.ts';
import type { Query } from './query.ts';
import { statement } from './statement.ts';

/** The figures are asked for one by one, each when it is selected. */
export type AnnualStatisticsRow = { year: number };
export type BodyCountRow = { body: string; count: number };
export type DecisionKindCountRow = { kind: DecisionKind; count: number };
export type PhaseCountRow = { phase: ProjectPhase; count: number };
export type MunicipalityAttendanceRow = { municipality: string; attendance: AttendanceSummaryRow };

const within = (n: string): string => `${n}.sortDate > $from AND ${n}.sortDate < $to AND ${n}.sortDate < $asOfEnd`;
const SAMPLE = { from: '2022-01-01', to: '2023-01-01', asOfEnd: '~~', access: ['PUBLIC'] };

export const MEETINGS_HELD: Query<BodyCountRow> = {
  statement: statement(
    'statistics.meetings',
    `MATCH (m:Meeting) WHERE ${within('m')} AND m.minuted AND m.status = 'HELD' AND ${minutesShown('m')}
     MATCH (m)-[:OF]->(b)
     WITH b, count(m) AS meetings
     RETURN b.id AS body, meetings AS meetings ORDER BY b.sortName`,
    SAMPLE,
  ),
  parse: ([body, count]) => ({ body: text.read(body, 'body'), count: whole.read(count, 'meetings') }),
};

export const DECISIONS_TAKEN: Query<DecisionKindCountRow> = {
  statement: statement(
    'statistics.decisions',
    `MATCH (d:Decision) WHERE ${within('d')} AND ${open('d')} AND d.basis = 'MINUTES' RETURN d.kind AS kind, count(d) AS decisions ORDER BY kind`,
    SAMPLE,
  ),
  parse: ([kind, count]) => ({ kind: oneOf<DecisionKind>().read(kind, 'kind'), count: whole.read(count, 'decisions') }),
};

/** Projects per phase; `phaseBefore` is the day after the one that is asked for. */
export const PROJECTS_BY_PHASE: Query<PhaseCountRow> = {
  statement: statement(
    'statistics.projectsByPhase',
    `MATCH (n:Project) WHERE n.sortName > ''
     WITH ${phaseBefore('n', '$phaseBefore')} AS phase WHERE phase IS NOT NULL
     RETURN phase AS phase, count(*) AS projects ORDER BY phase`,
    { phaseBefore: '2023-01-01', access: ['PUBLIC'] },
  ),
  parse: ([phase, count]) => ({ phase: oneOf<ProjectPhase>().read(phase, 'phase'), count: whole.read(count, 'count') }),
};

export const ATTENDANCE: Query<MunicipalityAttendanceRow> = {
  statement: statement(
    'statistics.attendance',
    `MATCH (m:Meeting) WHERE ${within('m')} AND m.minuted AND ${minutesShown('m')}
     MATCH (m)<-[r:REPRESENTED_AT]-(n:Municipality)
     WITH n, sum(CASE r.status WHEN 'PRESENT' THEN 1 ELSE 0 END) AS here, sum(CASE r.status WHEN 'PARTIAL' THEN 1 ELSE 0 END) AS partly,
       sum(CASE r.status WHEN 'ABSENT' THEN 1 ELSE 0 END) AS away
     RETURN n.id AS municipality, here AS here, partly AS partly, away AS away ORDER BY n.sortName`,
    SAMPLE,
  ),
  parse: ([municipality, here, partly, away]) => ({
    municipality: text.read(municipality, 'municipality'),
    attendance: summary(Number(here), Number(partly), Number(away)),
  }),
};
