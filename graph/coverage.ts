// How much of reality the graph holds. Every count is bounded by an index or by a label that is small.
import { open } from './access.ts';
import { maybe, type Read, read, texts, whole } from './columns.ts';
import type { Query } from './query.ts';
import { statement } from './statement.ts';

const COUNTED = {
  documents: whole,
  refused: whole,
  understoodShare: maybe(whole),
  unresolvedNames: whole,
  dates: texts,
};
type Counted = Read<typeof COUNTED>;

/** `dates`: the days of the meetings whose minutes are read. Years are half-open ranges of dates. */
export const COVERAGE: Query<Counted> = {
  statement: statement(
    'coverage.counts',
    `CALL () {
       MATCH (d:Document) WHERE d.sortDate > $from AND d.sortDate < $to AND d.status <> 'SUPERSEDED' AND d.access IN $access
       RETURN count(d) AS documents, avg(d.understood) AS understoodShare
     }
     CALL () {
       MATCH (r:Refusal) WHERE r.at >= $from AND r.at < $to RETURN count(r) AS refused
     }
     CALL () {
       MATCH (i:DataIssue) WHERE i.sortDate > $from AND i.sortDate < $to AND i.status = 'OPEN' AND i.kind IN ['UNKNOWN_NAME', 'AMBIGUOUS_NAME']
         AND ${open('i')}
       RETURN count(i) AS unresolvedNames
     }
     CALL () {
       MATCH (m:Meeting) WHERE m.sortDate > $from AND m.sortDate < $to AND m.status = 'HELD' RETURN collect(DISTINCT left(m.date, 7)) AS months
     }
     RETURN documents AS documents, refused AS refused, understoodShare AS understoodShare, unresolvedNames AS unresolvedNames, months AS months`,
    { from: '2022', to: '2023', access: ['PUBLIC'] },
  ),
  parse: (row) => read(COUNTED, row),
};

export type CoverageRow = Omit<Counted, 'dates'> & { monthsWithoutMeeting: string[]; notReported: string[] };

/** The first days of the months between the first and the last of these months that are not among them. */
export function monthsBetween(months: readonly string[]): string[] {
  const [first, ...rest] = [...months].sort();
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return [];
  const missing: string[] = [];
  for (let month = first; month < last; month = nextMonth(month))
    if (!months.includes(month)) missing.push(`${month}-01`);
  return missing;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
