// What happened to projects, for counting by time.
import { open } from './access.ts';
import { maybe, oneOf, text } from './columns.ts';
import type { ProjectEventKind } from './project.ts';
import type { Query } from './query.ts';
import { statement } from './statement.ts';

/** An event of a project that has a date; `exact` when the day is known. */
export type Happening = { project: string; kind: ProjectEventKind; date: string; exact: boolean };

/** Everything that has happened before a day, project by project in order of time. */
export const HAPPENINGS: Query<Happening> = {
  statement: statement(
    'projectFlow.happenings',
    `MATCH (p:Project) WHERE p.sortName > ''
     MATCH (p)-[:HAS_EVENT]->(e:ProjectEvent) WHERE e.date < $before AND e.date <= $asOf AND ${open('e')}
     RETURN p.id AS project, e.kind AS kind, e.date AS date, e.datePrecision AS datePrecision ORDER BY project, e.sortDate`,
    { before: '2026-01-01', asOf: '9999-12-31', access: ['PUBLIC'] },
  ),
  parse: ([project, kind, date, precision]) => ({
    project: text.read(project, 'project'),
    kind: oneOf<ProjectEventKind>().read(kind, 'kind'),
    date: text.read(date, 'date'),
    exact: (maybe(text).read(precision, 'precision') ?? 'DAY') === 'DAY',
  }),
};
