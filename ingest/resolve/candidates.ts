// Reads from the graph what resolving needs: the names that are known, and what happened before with the things a document names.
import * as graph from '../../graph/candidates.ts';
import { addDays } from '../../graph/dates.ts';
import { findMeeting } from '../../graph/record.ts';
import type { Run } from '../../graph/run.ts';
import type { EventKind, FoundMinutes, NameKind } from '../found.ts';
import type { NameBook } from '../names/book.ts';
import { judge } from '../names/judge.ts';
import type { Known } from '../names/known.ts';
import type { Earlier } from './earlier.ts';

const KINDS: Readonly<Record<graph.NamedLabel, NameKind>> = {
  Municipality: 'MUNICIPALITY',
  Organization: 'ORGANIZATION',
  Body: 'BODY',
  Network: 'NETWORK',
  Person: 'PERSON',
  Project: 'PROJECT',
  Matter: 'MATTER',
  Agreement: 'AGREEMENT',
  FundingPot: 'POT',
};
/** Meetings are looked for so far around the document's day; seats are known from as far back. */
const AROUND_DAYS = 400;

const knownOf = ({ label, id, name, aliases, kind, represents, lastSeen }: graph.NameRow): Known => ({
  id,
  kind: KINDS[label],
  name,
  aliases,
  ...(kind ? { subkind: kind } : {}),
  ...(represents.length > 0 ? { represents } : {}),
  ...(lastSeen ? { lastSeen } : {}),
});

/** Names as the graph has them; `ids`: of these things only. */
export async function namesInGraph(run: Run, ids?: readonly string[]): Promise<Known[]> {
  if (ids?.length === 0) return [];
  return (ids ? await graph.namesOf(run, ids) : await graph.allNames(run)).map(knownOf);
}

/** Names of the graph, and after them those of `country` (municipalities that are known by name only) that the graph has not. */
export function withCountry(known: readonly Known[], country: readonly Known[]): Known[] {
  const there = new Set(known.map(({ id }) => id));
  return [...known, ...country.filter(({ id }) => !there.has(id))];
}

/** Every name in the graph and in the country. */
export const knownNames = async (run: Run, country: readonly Known[]): Promise<Known[]> =>
  withCountry(await namesInGraph(run), country);

/** What happened before the meeting with what the document names. Nothing of the meeting itself, so that reading again is the same. */
export async function earlierOf(run: Run, found: FoundMinutes, book: NameBook, sha256: string): Promise<Earlier> {
  const { date, body, number } = found.meeting;
  const own = body ? book.lookup(body, ['BODY', 'NETWORK'])[0]?.id : undefined;
  const from = addDays(date, -AROUND_DAYS);
  const people = idsOf(
    book,
    'PERSON',
    [...found.attendance, ...found.items.flatMap(({ presenters }) => presenters)].map(({ person }) => person),
  );
  const named = found.items.flatMap((item) => [...item.names, ...item.decisions.flatMap((decision) => decision.names)]);
  const alike = projectsLike(found, book);
  const [worked, there, meetings, members] = await Promise.all([
    graph.projectsOf(run, people),
    own ? findMeeting(run, { body: own, date, number, sha256 }) : null,
    graph.meetingsBetween(run, from, addDays(date, AROUND_DAYS)),
    own ? graph.membersSeen(run, own, from, date) : [],
  ]);
  const projects = [...new Set([...alike, ...worked])];
  const subjects = named.filter(({ kind }) => kind === 'MATTER' || kind === 'AGREEMENT');
  const headings = found.items.flatMap(({ heading }) =>
    book.find(heading, ['MATTER', 'AGREEMENT']).map(({ known }) => known.id),
  );
  const things = [...projects, ...subjects.flatMap(({ kind, name }) => idsOf(book, kind, [name])), ...headings];
  const [decisions, before] = await Promise.all([
    graph.decisionsOn(run, [...new Set(things)], date),
    graph.projectsBefore(run, projects, date),
  ]);
  const open = await graph.openTasksOf(
    run,
    decisions.map(({ id }) => id),
    date,
  );
  return {
    own: there?.meeting ?? null,
    meetings,
    decisions,
    assignments: open,
    projects: before.map(({ id, lastEvent, people }) => ({ id, people, lastEvent: lastEvent as EventKind | null })),
    members,
  };
}

const idsOf = (book: NameBook, kind: NameKind, names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => book.lookup(name, kind).map(({ id }) => id))),
];

/** Projects that a found name is or may be. */
function projectsLike(found: FoundMinutes, book: NameBook): string[] {
  const known = book.known.filter(({ kind }) => kind === 'PROJECT');
  const names = new Set(
    found.items.flatMap(({ projects, decisions }) => [
      ...projects,
      ...decisions.flatMap((decision) => decision.projects),
    ]),
  );
  return [...names].flatMap((name) => {
    const exact = book.lookup(name, 'PROJECT');
    if (exact.length > 0) return exact.map(({ id }) => id);
    const judged = judge({ as: name, kind: 'PROJECT' }, known);
    return [...(judged.known ? [judged.known] : []), ...judged.others.map((other) => other.known)].map(({ id }) => id);
  });
}
