// What a meeting takes up again: tasks that were given earlier and are reported now, decisions that it follows up or acts on.
import type { MinutesInput } from '../../services/minutes-format.ts';
import type { FoundItem } from '../found.ts';
import type { Earlier, EarlierAssignment } from './earlier.ts';
import type { Entities } from './entities.ts';
import { type Issues, listed } from './issues.ts';
import { hasAny, WORDS } from './words.ts';

type Decision = NonNullable<MinutesInput['items'][number]['decisions']>[number];
type Link = NonNullable<Decision['links']>[number];

/** What an item is about, and who speaks for it. */
export type Subject = { things: readonly string[]; actors: readonly string[] };

/** Ids of open tasks that the item reports: on the same thing, of the kind that the item is, not given to somebody else. */
export function reportedBy(
  item: FoundItem,
  subject: Subject,
  earlier: Earlier,
  entities: Entities,
): EarlierAssignment[] {
  const expected = WORDS.reporting.find(([kind]) => kind === item.kind)?.[1];
  if (!expected) return [];
  return earlier.assignments.filter(
    (task) =>
      task.concerns.some((thing) => subject.things.includes(thing)) &&
      hasAny(task.task, expected) &&
      (task.assignees.length === 0 || task.assignees.some((actor) => subject.actors.includes(actor))) &&
      !namesAnother(task, subject, entities),
  );
}

/** A decision on two projects gives each its task: the one that names the other project is not reported here. */
function namesAnother({ task, concerns }: EarlierAssignment, { things }: Subject, entities: Entities): boolean {
  const lower = task.toLowerCase();
  const named = concerns.filter((id) => {
    const thing = entities.thing(id);
    return thing && [thing.name, ...thing.aliases].some((name) => lower.includes(name.toLowerCase()));
  });
  return named.length > 0 && !named.some((id) => things.includes(id));
}

/** Tells what is counted as done since it is reported, so that somebody can say whether it is. */
export function tellReported(tasks: readonly EarlierAssignment[], item: FoundItem, issues: Issues): void {
  if (tasks.length === 0) return;
  const what = listed(tasks.map(({ task }) => `«${task}»`));
  issues.add({
    kind: 'FOLLOW_UP',
    severity: 'LOW',
    at: String(item.ordinal),
    message: `Punkt ${item.ordinal} redovisar det tidigare uppdraget ${what}, som därför visas som utfört. Säg till om det inte är det.`,
    about: tasks.map(({ id }) => id),
    suggestions: tasks.flatMap(({ id }) => [
      {
        action: 'CLOSE_ASSIGNMENT',
        target: id,
        score: 0.8,
        explanation: 'Punkten handlar om samma sak och är av det slag som uppdraget skulle leda till.',
      },
      { action: 'KEEP_OPEN', target: id, score: 0.2, explanation: 'En redovisning behöver inte vara den sista.' },
    ]),
  });
}

/** The earlier decisions, the latest on each thing, that a decision follows up. */
export function followedUp(decision: Decision, things: readonly string[], earlier: Earlier): Link[] {
  if (decision.kind === 'NOTE') return [];
  const latest = new Set<string>();
  for (const thing of things) {
    if (!/^(project|agreement|matter):/.test(thing)) continue;
    const on = earlier.decisions.filter(({ kind, concerns }) => kind !== 'NOTE' && concerns.includes(thing));
    const last = on.reduce<(typeof on)[number] | undefined>(
      (a, b) => (a && (a.date > b.date || (a.date === b.date && later(a.id, b.id))) ? a : b),
      undefined,
    );
    if (last) latest.add(last.id);
  }
  return [...latest].map((id) => ({ decision: id, kind: 'FOLLOWS_UP', certainty: 'INFERRED' }));
}

/** Whether the first id comes later in its meeting: «…:10:1» after «…:9:2». */
function later(a: string, b: string): boolean {
  const [x, y] = [numbers(a), numbers(b)];
  const at = x.findIndex((value, index) => value !== y[index]);
  return at >= 0 && (x[at] ?? 0) > (y[at] ?? 0);
}
const numbers = (id: string): number[] => id.split(':').slice(2).map(Number);
