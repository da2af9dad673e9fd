// Reads minutes one after another without a database: what one document brings is known to the next, as it would be in the graph.
import type { ReadText } from '../ingest/found.ts';
import { readMinutes } from '../ingest/main.ts';
import { NameBook } from '../ingest/names/book.ts';
import type { Known } from '../ingest/names/known.ts';
import type { Earlier, EarlierProject } from '../ingest/resolve/earlier.ts';
import { type Resolved, resolve } from '../ingest/resolve/resolve.ts';
import { registerNames } from '../seed/names.ts';
import type { Minutes } from '../services/minutes-format.ts';
import { impliedByPresenting } from '../services/taking-part.ts';

/** Each document's minutes, in the order given, which is that of their days. */
export function readInOrder(documents: readonly ReadText[], first: readonly Known[]): Resolved[] {
  let known = [...first];
  const read: Resolved[] = [];
  for (const document of documents) {
    const book = new NameBook(known);
    const found = readMinutes(document, book);
    const resolved = resolve(found, document, book, {
      access: 'PUBLIC',
      earlier: earlierFrom(read.map(({ minutes }) => minutes)),
    });
    read.push(resolved);
    known = withSightings([...withoutTwins(registerNames(resolved.register), known), ...known], resolved.minutes);
  }
  return read;
}

/** A municipality that comes into the graph is no longer outside it. */
const withoutTwins = (fresh: readonly Known[], known: Known[]): readonly Known[] => {
  const ids = new Set(fresh.map(({ id }) => id));
  known.splice(0, known.length, ...known.filter(({ id }) => !ids.has(id)));
  return fresh;
};

function withSightings(known: readonly Known[], { attendance, meeting }: Minutes): Known[] {
  const seen = new Map(attendance.map(({ person, representing }) => [person, representing]));
  return known.map((one) => {
    const now = seen.get(one.id);
    if (!now) return one;
    return { ...one, represents: [...new Set([...now, ...(one.represents ?? [])])], lastSeen: meeting.date };
  });
}

/** What the graph would know of earlier meetings. */
function earlierFrom(before: readonly Minutes[]): Earlier {
  const projects = new Map<string, EarlierProject>();
  const project = (id: string): EarlierProject => {
    const there = projects.get(id) ?? { id, lastEvent: null, people: [] };
    projects.set(id, there);
    return there;
  };
  const earlier: Earlier = { own: null, meetings: [], decisions: [], assignments: [], projects: [], members: [] };
  const reported = new Set(before.flatMap(({ items }) => items.flatMap(({ reports }) => reports)));
  for (const { meeting, items, otherMeetings, attendance } of before) {
    const local = meeting.id.slice('meeting:'.length);
    const { id, body, date, endsOn } = meeting;
    earlier.meetings = earlier.meetings.filter((one) => one.id !== id);
    earlier.meetings.push({ id, body, date, endsOn: endsOn ?? null, minuted: true });
    for (const other of otherMeetings) {
      const { id, body, date, endsOn } = other;
      if (!earlier.meetings.some((one) => one.id === id))
        earlier.meetings.push({ id, body, date, endsOn: endsOn ?? null, minuted: false });
      for (const { id, kind, concerns } of other.decisions) earlier.decisions.push({ id, body, date, kind, concerns });
    }
    earlier.members.push(...attendance.flatMap(({ representing }) => representing));
    for (const item of items) {
      for (const work of [...item.works, ...impliedByPresenting(item).works])
        project(work.project).people.push(work.person);
      for (const said of [item, ...item.decisions])
        for (const event of said.events) if (event.kind !== 'RENAMED') project(event.project).lastEvent = event.kind;
      for (const decision of item.decisions) {
        const id = `decision:${local}:${item.ordinal}:${decision.ordinal}`;
        earlier.decisions.push({ id, body, date, kind: decision.kind, concerns: decision.concerns });
        for (const [index, { task, due, assignees, standing }] of decision.assignments.entries()) {
          const assignment = `assignment:${local}:${item.ordinal}:${decision.ordinal}:${index + 1}`;
          const { concerns } = decision;
          if (!standing && !reported.has(assignment))
            earlier.assignments.push({
              id: assignment,
              decision: id,
              task,
              date,
              due: due ?? null,
              assignees,
              concerns,
            });
        }
      }
    }
  }
  return { ...earlier, projects: [...projects.values()] };
}
