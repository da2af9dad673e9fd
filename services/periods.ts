// How long facts hold that are known from sightings. Pure rules; graph/periods.ts reads what they need and stores what they give.
// The period is stored (holdsFrom, holdsTo) so that one comparison answers «did it hold then»; graph/checks looks
// for periods that cannot be.
import { dayAfter } from '../graph/dates.ts';
import { ALWAYS, STILL } from '../graph/model.ts';

export type Sighting = { person: string; date: string; passage: string };
/** `dates` and `evidence` run side by side. */
export type Spell = { person: string; dates: string[]; evidence: string[] };

const inTime = (a: Sighting, b: Sighting): number =>
  a.date < b.date
    ? -1
    : a.date > b.date
      ? 1
      : a.person < b.person
        ? -1
        : a.person > b.person
          ? 1
          : a.passage < b.passage
            ? -1
            : 1;

/** Each person's unbroken stretches in a place: a stretch ends when somebody else is seen there before the person is seen again. */
export function spells(sightings: readonly Sighting[]): Spell[] {
  const found: Spell[] = [];
  const latest = new Map<string, Spell>();
  let today = '';
  // The last day before today on which anybody was seen. Later than the person's own last day, it was somebody else.
  let before = '';
  for (const { person, date, passage } of [...sightings].sort(inTime)) {
    if (date !== today) [before, today] = [today, date];
    const open = latest.get(person);
    const last = open?.dates.at(-1) ?? '';
    if (open && before <= last) {
      open.dates.push(date);
      open.evidence.push(passage);
    } else {
      const spell = { person, dates: [date], evidence: [passage] };
      latest.set(person, spell);
      found.push(spell);
    }
  }
  return found;
}

export type Held = {
  id: string;
  /** Who holds it; two facts of one holder never end each other. */
  holder: string;
  /** What only one can hold at a time (a post at an employer, the chair of a group); null when many can. */
  place: string | null;
  from: string | null;
  to: string | null;
  firstSeen: string | null;
  lastSeen: string | null;
};
export type Period = { id: string; since: string; until: string };

const since = ({ from, firstSeen }: Held): string => from ?? firstSeen ?? ALWAYS;

/** Posts and memberships: until somebody else is seen in that place, or the group closes. */
export function periodsOfPlaces(facts: readonly Held[], closedOn: string | null): Period[] {
  const inPlace = new Map<string, Held[]>();
  for (const fact of facts) {
    if (fact.place === null) continue;
    const others = inPlace.get(fact.place);
    if (others) others.push(fact);
    else inPlace.set(fact.place, [fact]);
  }
  return facts.map((fact) => {
    const lastKnown = fact.lastSeen ?? since(fact);
    const successors = (fact.place === null ? [] : (inPlace.get(fact.place) ?? []))
      .filter((other) => other.holder !== fact.holder && since(other) > lastKnown)
      .map(since);
    const until = fact.to ?? [...successors, ...(closedOn ? [closedOn] : [])].sort()[0] ?? STILL;
    return { id: fact.id, since: since(fact), until };
  });
}

/** Participations: until the project is finished or declined, and at least through the last sighting. */
export function periodsOfParticipations(facts: readonly Held[], endings: readonly string[]): Period[] {
  return facts.map((fact) => {
    const lastKnown = fact.lastSeen ?? since(fact);
    const ending = [...endings].sort().find((date) => date >= lastKnown);
    const until = fact.to ?? (ending === undefined ? STILL : ending > lastKnown ? ending : dayAfter(lastKnown));
    return { id: fact.id, since: since(fact), until };
  });
}

/** Titles and roles that one person holds at a time. */
export const isSinglePost = (title: string): boolean => /(direktör|chef|ordförande)$/i.test(title);
export const isSingleRole = (role: string): boolean => ['CHAIR', 'SECRETARY', 'COORDINATOR'].includes(role);
