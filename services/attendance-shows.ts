// What attendance shows beside itself: who represents K in a meeting of a body is a member of it for K, and in a directors' group the
// director of K. Both are observed, and concluded from all attendance lists of the body together: a stretch ends when somebody else is
// seen in the place (services/periods.ts).

import type { DerivedRow, PeriodStore } from '../graph/periods.ts';
import { factId } from './batch.ts';
import type { FactWrite } from './merge.ts';
import type { Minutes } from './minutes-format.ts';
import { type Sighting, spells } from './periods.ts';

export const DIRECTOR_TITLE = 'Kommundirektör';
type Seen = Sighting & { actor: string };

/** The seats that one attendance list shows taken. */
export function seatsIn({ meeting, document, attendance }: Minutes): Seen[] {
  const passage = `passage:${document.id.slice(document.id.indexOf(':') + 1)}:attendance`;
  return attendance.flatMap(({ person, role, representing: [actor], representingCertainty }) =>
    role === 'MEMBER' && representingCertainty === 'STATED' && actor !== undefined
      ? [{ actor, person, date: meeting.date, passage }]
      : [],
  );
}

export type Shown = {
  body: string;
  facts: FactWrite[];
  /** Facts of which the part concluded from this body's attendance is given anew in `facts`. */
  anew: Set<string>;
};

/**
 * What the seats show, together with what is stored of them. A meeting later than all before it lengthens or begins a stretch; in any
 * other order, and for the actors in `again`, the stretches are made anew from every list of the body but the given meeting's.
 */
export async function shownByAttendance(
  store: Pick<PeriodStore, 'derived' | 'sightings' | 'concluded'>,
  body: { id: string; kind: string },
  meeting: string,
  seats: readonly Seen[],
  again: ReadonlySet<string>,
): Promise<Shown> {
  const actors = [...new Set([...seats.map(({ actor }) => actor), ...again])];
  if (actors.length === 0) return { body: body.id, facts: [], anew: new Set() };
  const derived = await store.derived(body.id, actors);
  const isLater = (actor: string): boolean =>
    !again.has(actor) &&
    seats.filter((seat) => seat.actor === actor).length === 1 &&
    derived
      .filter((row) => row.actor === actor)
      .every((row) => row.plain && seats.every((seat) => seat.actor !== actor || row.lastSeen < seat.date));
  const facts: FactWrite[] = [];
  const anewFor = actors.filter((actor) => !isLater(actor));
  for (const seat of seats.filter(({ actor }) => isLater(actor))) {
    const rows = derived.filter(({ actor }) => actor === seat.actor);
    const nth = nthStretch(seat, rows);
    facts.push(...shown(body, seat.actor, seat.person, nth, { dates: [seat.date], evidence: [seat.passage] }));
  }
  const others = anewFor.length === 0 ? [] : await store.sightings(body.id, anewFor, meeting);
  for (const actor of anewFor) {
    const count = new Map<string, number>();
    const sightings = [...others, ...seats].filter((sighting) => sighting.actor === actor);
    for (const stretch of spells(sightings)) {
      // The first spell's id says who and where; only a person who comes back needs a number.
      const nth = (count.get(stretch.person) ?? 0) + 1;
      count.set(stretch.person, nth);
      facts.push(...shown(body, actor, stretch.person, nth, stretch));
    }
  }
  const anew = anewFor.length === 0 ? [] : await store.concluded(body.id, anewFor);
  return { body: body.id, facts, anew: new Set(anew) };
}

/** Which of the person's stretches a seat taken after all the stored ones belongs to: the last, unless somebody else was there since. */
function nthStretch({ person }: Seen, rows: readonly DerivedRow[]): number {
  const own = rows.filter((row) => row.person === person);
  if (own.length === 0) return 1;
  const last =
    own
      .map(({ lastSeen }) => lastSeen)
      .sort()
      .at(-1) ?? '';
  return rows.some((row) => row.lastSeen > last) ? own.length + 1 : own.length;
}

function shown(
  body: { id: string; kind: string },
  actor: string,
  person: string,
  nth: number,
  seen: { dates: string[]; evidence: string[] },
): FactWrite[] {
  const number = nth === 1 ? '' : `-${nth}`;
  const common = { derivedFrom: body.id, certainty: 'OBSERVED' };
  const sources = { dates: seen.dates, evidence: seen.evidence, shared: true };
  const seat: FactWrite = {
    type: 'MEMBER_OF',
    id: factId('MEMBER_OF', person, body.id, `member-${actor.slice(actor.indexOf(':') + 1)}${number}`),
    from: person,
    to: body.id,
    properties: { ...common, role: 'MEMBER', onBehalfOf: actor },
    ...sources,
  };
  if (body.kind !== 'DIRECTORS_GROUP' || !actor.startsWith('municipality:')) return [seat];
  const post: FactWrite = {
    type: 'HOLDS_POST',
    id: factId('HOLDS_POST', person, actor, `kommundirektor${number}`),
    from: person,
    to: actor,
    properties: { ...common, title: DIRECTOR_TITLE, acting: false },
    ...sources,
  };
  return [seat, post];
}
