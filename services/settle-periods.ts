// After facts are written: until when each touched fact holds.
import type { FactType } from '../graph/model.ts';
import { type HeldRow, LASTING, type PeriodStore, periodStore } from '../graph/periods.ts';
import type { Run } from '../graph/run.ts';
import {
  type Held,
  isSinglePost,
  isSingleRole,
  type Period,
  periodsOfParticipations,
  periodsOfPlaces,
} from './periods.ts';

const byTarget = <T extends { target: string }>(rows: T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.target, [...(groups.get(row.target) ?? []), row]);
  return groups;
};

export type SettledIn = Pick<PeriodStore, 'posts' | 'memberships' | 'participations' | 'endings' | 'setPeriods'>;
type Touched = { type: string; id?: string; from: string; to: string };

/** Recomputes the sightings of facts whose evidence was changed, from the passages they rest on, and then their periods. */
export async function settlePeriods(run: Run, edges: readonly Touched[]): Promise<void> {
  const store = periodStore(run);
  for (const type of LASTING) {
    const ids = edges.filter((edge) => edge.type === type).flatMap(({ id }) => id ?? []);
    if (ids.length > 0) await store.refreshSeen(type, ids);
  }
  await settleTouched(run, edges);
}

/** Recomputes until when the touched facts hold, and those that share a place with them; and in the given projects whoever takes part. */
export const settleTouched = (run: Run, edges: readonly Touched[], projects: string[] = []): Promise<void> =>
  settleIn(periodStore(run), edges, projects);

/** The same wherever the facts are kept: a generator of graphs holds its own in memory. */
export async function settleIn(
  store: SettledIn,
  edges: readonly Touched[],
  projects: readonly string[] = [],
): Promise<void> {
  const targets = (type: FactType) => [...new Set(edges.filter((edge) => edge.type === type).map(({ to }) => to))];

  const postPlace = (row: { what: string | null }) => (row.what && isSinglePost(row.what) ? row.what : null);
  const settlePosts = async () => {
    const posts = await store.posts(targets('HOLDS_POST'));
    const periods = [...byTarget(posts).values()].flatMap((rows) => places(rows, postPlace));
    await store.setPeriods('HOLDS_POST', changed(posts, periods));
  };

  const seat = (row: { what: string | null }) =>
    row.what && (row.what.includes('/') || isSingleRole(row.what)) ? row.what : null;
  const settleSeats = async () => {
    const memberships = await store.memberships(targets('MEMBER_OF'));
    const periods = [...byTarget(memberships).values()].flatMap((rows) => places(rows, seat));
    await store.setPeriods('MEMBER_OF', changed(memberships, periods));
  };

  const all = [...new Set([...projects, ...targets('PARTICIPATES_IN'), ...targets('WORKS_ON')])];
  await Promise.all([settlePosts(), settleSeats(), settleProjectsIn(store, all)]);
}

/** Of the periods, those that are not stored already. */
function changed(stored: readonly HeldRow[], periods: readonly Period[]): Period[] {
  const before = new Map(stored.map(({ id, holdsFrom, holdsTo }) => [id, `${holdsFrom} ${holdsTo}`]));
  return periods.filter(({ id, since, until }) => before.get(id) !== `${since} ${until}`);
}

/** Recomputes until when people and municipalities take part in these projects; called too when a project's events change. */
export const settleProjects = (run: Run, projects: string[]): Promise<void> =>
  settleProjectsIn(periodStore(run), projects);

async function settleProjectsIn(store: SettledIn, projects: string[]): Promise<void> {
  if (projects.length === 0) return;
  const [endings, rows] = await Promise.all([store.endings(projects), store.participations(projects)]);
  const periods = [...byTarget(rows)].flatMap(([project, facts]) =>
    periodsOfParticipations(
      facts.map((row) => ({ ...row, place: null })),
      endings.get(project) ?? [],
    ),
  );
  const anew = changed(rows, periods);
  await Promise.all([
    store.setPeriods(
      'PARTICIPATES_IN',
      anew.filter(({ id }) => id.startsWith('participation:')),
    ),
    store.setPeriods(
      'WORKS_ON',
      anew.filter(({ id }) => id.startsWith('work:')),
    ),
  ]);
}

function places<R extends Omit<Held, 'place'> & { what: string | null; closedOn: string | null }>(
  rows: R[],
  place: (row: R) => string | null,
): Period[] {
  return periodsOfPlaces(
    rows.map((row) => ({ ...row, place: place(row) })),
    rows[0]?.closedOn ?? null,
  );
}
