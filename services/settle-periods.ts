// After facts are written: what attendance shows about posts and memberships, and until when each touched fact holds.
import type { FactType } from '../graph/model.ts';
import { LASTING, periodStore } from '../graph/periods.ts';
import type { Run } from '../graph/run.ts';
import { type EdgeWrite, writeBatch } from '../graph/write.ts';
import { factId } from './batch.ts';
import {
  type Held,
  isSinglePost,
  isSingleRole,
  type Period,
  periodsOfParticipations,
  periodsOfPlaces,
  spells,
} from './periods.ts';

export const DIRECTOR_TITLE = 'Kommundirektör';

/** Who represents K in a meeting of a body is a member of it for K, and in a directors' group the director of K: both observed. */
async function factsFromAttendance(run: Run, body: string, actors: string[], now: string): Promise<EdgeWrite[]> {
  const store = periodStore(run);
  const directors = (await store.bodyKind(body)) === 'DIRECTORS_GROUP';
  const sightings = await store.sightings(body, actors);
  const edges: EdgeWrite[] = [];
  for (const actor of actors) {
    const count = new Map<string, number>();
    for (const { person, evidence } of spells(sightings.filter((sighting) => sighting.actor === actor))) {
      // The first spell's id says who and where; only a person who comes back needs a number.
      const nth = (count.get(person) ?? 0) + 1;
      count.set(person, nth);
      const number = nth === 1 ? '' : `-${nth}`;
      const common = { derivedFrom: body, certainty: 'OBSERVED' };
      const membership = { ...common, role: 'MEMBER', onBehalfOf: actor };
      const apart = `member-${actor.slice(actor.indexOf(':') + 1)}${number}`;
      edges.push({
        type: 'MEMBER_OF',
        id: factId('MEMBER_OF', person, body, apart),
        from: person,
        to: body,
        properties: membership,
        evidence,
      });
      if (directors && actor.startsWith('municipality:')) {
        const id = factId('HOLDS_POST', person, actor, `kommundirektor${number}`);
        edges.push({
          type: 'HOLDS_POST',
          id,
          from: person,
          to: actor,
          properties: { ...common, title: DIRECTOR_TITLE, acting: false },
          evidence,
        });
      }
    }
  }
  await store.dropDerived(
    body,
    actors,
    edges.flatMap(({ id }) => id ?? []),
  );
  await writeBatch(run, { nodes: [], edges }, now);
  return edges;
}

const byTarget = <T extends { target: string }>(rows: T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.target, [...(groups.get(row.target) ?? []), row]);
  return groups;
};

/** Recomputes sightings and periods of every fact the edges touch, and of those that share a place with them. */
export async function settlePeriods(
  run: Run,
  edges: readonly EdgeWrite[],
  meeting: { body: string; represented: string[] } | null,
  now: string,
): Promise<void> {
  const derived = meeting ? await factsFromAttendance(run, meeting.body, meeting.represented, now) : [];
  const all = [...edges, ...derived];
  const store = periodStore(run);
  for (const type of LASTING) {
    const ids = all.filter((edge) => edge.type === type).flatMap(({ id }) => id ?? []);
    if (ids.length > 0) await store.refreshSeen(type, ids);
  }
  const targets = (type: FactType) => [...new Set(all.filter((edge) => edge.type === type).map(({ to }) => to))];

  const postPlace = (row: { what: string | null }) => (row.what && isSinglePost(row.what) ? row.what : null);
  const posts = await store.posts(targets('HOLDS_POST'));
  await store.setPeriods(
    'HOLDS_POST',
    [...byTarget(posts).values()].flatMap((rows) => places(rows, postPlace)),
  );

  const seat = (row: { what: string | null }) =>
    row.what && (row.what.includes('/') || isSingleRole(row.what)) ? row.what : null;
  const memberships = await store.memberships(targets('MEMBER_OF'));
  await store.setPeriods(
    'MEMBER_OF',
    [...byTarget(memberships).values()].flatMap((rows) => places(rows, seat)),
  );

  const projects = [...new Set([...targets('PARTICIPATES_IN'), ...targets('WORKS_ON')])];
  await settleProjects(run, projects);
}

/** Recomputes until when people and municipalities take part in these projects; called too when a project's events change. */
export async function settleProjects(run: Run, projects: string[]): Promise<void> {
  if (projects.length === 0) return;
  const store = periodStore(run);
  const endings = await store.endings(projects);
  const periods = [...byTarget(await store.participations(projects))].flatMap(([project, rows]) =>
    periodsOfParticipations(
      rows.map((row) => ({ ...row, place: null })),
      endings.get(project) ?? [],
    ),
  );
  await store.setPeriods(
    'PARTICIPATES_IN',
    periods.filter(({ id }) => id.startsWith('participation:')),
  );
  await store.setPeriods(
    'WORKS_ON',
    periods.filter(({ id }) => id.startsWith('work:')),
  );
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
