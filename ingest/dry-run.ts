// What `ingest --dry-run --format json` prints for one file.
import type { FoundMinutes } from './found.ts';

const dueOf = ({
  date,
  endsOn,
  precision,
}: FoundMinutes['items'][number]['decisions'][number]['due'][number]): string => {
  if (endsOn !== undefined) return `${date}/${endsOn}`;
  return precision === 'MONTH' ? date.slice(0, 7) : date;
};

/** The findings of one file, names as the reader normalised them, in the format of the documentation. */
export function dryRun(file: string, { meeting, attendance, items, issues }: FoundMinutes) {
  const { body, documentDate, statedDate, date, dateConflict, start, end, place, mode, number, chair, secretary } =
    meeting;
  return {
    file,
    isMinutes: true,
    meeting: { body, documentDate, statedDate, date, dateConflict, start, end, place, mode, number, chair, secretary },
    attendance: attendance.map(({ person, represents, status, remote, note }) => ({
      person,
      represents,
      status,
      remote,
      note,
    })),
    items: items.map((item) => ({
      ordinal: item.ordinal,
      label: item.label,
      time: item.time,
      heading: item.heading,
      kind: item.kind,
      presenters: item.presenters.map(({ person, represents }) => ({ person, represents })),
      projects: item.projects,
      networks: item.networks,
      decisions: item.decisions.map((decision) => ({
        text: decision.text,
        type: decision.type,
        assignees: decision.assignees,
        due: decision.due.map(dueOf),
        amounts: decision.amounts
          .filter(({ sek }) => sek !== null)
          .map(({ sek, max, pot, year }) => ({ sek, max, pot, year })),
        projects: decision.projects,
        networks: decision.networks,
        municipalities: decision.municipalities,
      })),
    })),
    issues: issues.map(({ kind, message }) => ({ kind, message })),
  };
}
