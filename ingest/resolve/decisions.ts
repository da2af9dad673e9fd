// One decision: what it concerns, who is to do what, where it is sent on, the money it gives and what it follows up.
import type { MinutesInput } from '../../services/minutes-format.ts';
import type { FoundDate, FoundDecision, FoundTask, NameKind } from '../found.ts';
import { dutiesIn } from './duties.ts';
import { followedUp } from './follow-up.ts';
import { fundingsOf } from './money.ts';
import { speaksOfNext } from './other-meetings.ts';
import { mentionsOf, namesOf, ofKinds, participationsIn, seatsGiven } from './passage-facts.ts';
import type { Resolving } from './resolving.ts';
import { spokenOf } from './spoken-meetings.ts';
import { hasAny, WORDS } from './words.ts';

export type Decision = NonNullable<MinutesInput['items'][number]['decisions']>[number];
type Referral = NonNullable<Decision['referrals']>[number];
type Events = NonNullable<Decision['events']>;
type Assignment = NonNullable<Decision['assignments']>[number];

/** What a decision takes from its item when it does not say it itself. */
export type ItemSubject = {
  ordinal: number;
  heading: string;
  /** Projects, networks, agreements, matters. */
  things: readonly string[];
  pot: string | undefined;
  /** Decisions of others that the item tells of and that let this body decide. */
  mandates: readonly string[];
  /** Names of those who own the item's project, as far as the item has said it. */
  owners: () => string[];
  /** Plans are presented in the item. */
  plan: boolean;
  project: (name: string) => string | undefined;
};

/** The last day of what is said: of a range, a month, a season. */
export const lastDay = ({ date, endsOn }: FoundDate): string => endsOn ?? date;
const SUBJECTS = /^(project|matter|agreement|network):/;
/** More subjects than these, and a decision that names none is about none of them in particular. */
const FEW = 2;

export function resolveDecision(found: FoundDecision, subject: ItemSubject, resolving: Resolving): Decision {
  const { entities, source, own, places } = resolving;
  const passage = places.passage(found.span);
  const at = `${subject.ordinal}:${found.ordinal}`;
  const projects = found.projects.flatMap((name) => subject.project(name) ?? []);
  const names = namesOf(
    found.names.filter(({ kind }) => kind !== 'PROJECT'),
    at,
    entities,
  );
  const projectNames = found.names.flatMap((said) => {
    const id = said.kind === 'PROJECT' ? subject.project(said.name) : undefined;
    return id ? [{ ...said, id }] : [];
  });
  const named = [...projectNames, ...names];
  const kinds = new Map<string, NameKind>(found.names.map(({ name, kind }) => [name, kind]));
  const actor = (name: string): string | undefined => entities.actor(name, { at, as: name }, kinds);
  const spoken = spokenOf({ at, span: found.span, names: named, dates: found.dates, subject: projects }, resolving);
  const referrals = found.referrals.flatMap(({ to, purpose, on, onText }) => {
    const id = actor(to);
    // Whose body this is decides through its bodies.
    if (!id || (resolving.home.has(id) && !isSecretariat(id, resolving)) || !/^(body|network|organization):/.test(id))
      return [];
    if (on?.precision === 'DAY' && id.startsWith('body:')) {
      const meeting = resolving.meetings.on(id, on, at);
      spoken.meetings.push({ id: meeting, as: on.as, body: id, coming: true });
    }
    const day: Omit<Referral, 'to' | 'purpose'> = on
      ? { on: lastDay(on), onPrecision: on.precision, onText: onText ?? on.as }
      : onText
        ? { onText }
        : {};
    return [{ to: id, purpose, ...day }];
  });
  const networks = found.networks.flatMap((name) => entities.of('NETWORK', name, { at, as: name }) ?? []);
  const municipalities = found.municipalities.flatMap(
    (name) => entities.of('MUNICIPALITY', name, { at, as: name }) ?? [],
  );
  const ids = spoken.meetings.map(({ id }) => id);
  const duties = dutiesIn(found, subject.owners(), own.date);
  const assignments = duties.map((task) =>
    assignmentOf(task, actor, { meetings: ids, heading: subject.heading }, resolving),
  );
  // What the project is to report is told as its task.
  const reporting = new Set(
    duties.flatMap(({ due, task }) => (due && hasAny(task, WORDS.reports) ? [lastDay(due)] : [])),
  );
  const doing = new Set(assignments.flatMap(({ assignees = [] }) => assignees));
  const things = [
    ...new Set([
      ...projects,
      ...ofKinds(named, ['PROJECT', 'MATTER', 'AGREEMENT']),
      ...networks,
      ...ofKinds(named, ['NETWORK']),
    ]),
  ];
  // Whoever is only asked to do it is no subject: the decision is still about the item's.
  const subjects = things.filter((id) => !doing.has(id) && !id.startsWith('network:'));
  const inherited = subjects.length === 0 && subject.things.length <= FEW ? subject.things : [];
  const others = [
    ...municipalities,
    ...ofKinds(named, ['ORGANIZATION']).filter((id) => !resolving.home.has(id) && !isSecretariat(id, resolving)),
    ...ofKinds(named, ['PERSON']).filter((id) => !doing.has(id)),
  ];
  const referred = new Set(referrals.map(({ to }) => to));
  const due = new Set(assignments.map(({ dueAt }) => dueAt));
  // A meeting that is no more than the day for something is not what the decision is about.
  const discussed = spoken.meetings
    .filter(({ id, body, coming }) => !coming && id !== own.id && !due.has(id) && !referred.has(body))
    .map(({ id }) => id);
  const concerns = [...new Set([...things, ...inherited, ...discussed, ...others])].filter(
    (id) => !referred.has(id) || SUBJECTS.test(id),
  );
  const oneProject = [...new Set([...projects, ...inherited.filter((id) => id.startsWith('project:'))])];
  const only = oneProject.length === 1 ? oneProject[0] : undefined;
  const purpose =
    only ?? (subjects.length === 1 ? subjects[0] : undefined) ?? (inherited.length === 1 ? inherited[0] : undefined);
  const participations = [...participationsIn(source, named, only), ...owners(assignments, only)];
  const seats = seatsGiven(found.text, source, named, own.body, own.date);
  const decision: Decision = {
    ordinal: found.ordinal,
    text: found.text,
    kind: found.type,
    ...(passage ? { at: passage } : {}),
    concerns: [...new Set([...concerns, ...seats.map(({ group }) => group)])],
    assignments,
    fundings: fundingsOf(found.amounts, { at, purpose, pot: subject.pot }, entities),
    referrals: referrals.filter(({ purpose, on }) => purpose !== 'INFORMATION' || !on || !reporting.has(on)),
    participations: unique(participations),
    memberships: seats,
    mentions: mentionsOf([...named, ...spoken.meetings]),
  };
  decision.events = eventsOf(found, subject, decision);
  return { ...decision, links: linksOf(decision, subject, resolving) };
}

/** What the decision means for projects; money granted for one funds it, and a plan that gets its money is approved. */
function eventsOf(found: FoundDecision, subject: ItemSubject, { fundings = [] }: Decision): Events {
  const told = found.fates.flatMap(({ project, ...fate }): Events => {
    const id = subject.project(project);
    return id ? [{ project: id, ...fate }] : [];
  });
  const has = (project: string, kind: string) => told.some((event) => event.project === project && event.kind === kind);
  const granted = fundings.flatMap((funding) =>
    funding.status === 'GRANTED' && funding.amountSek !== undefined ? (funding.for ?? []) : [],
  );
  for (const project of new Set(granted.filter((id) => id.startsWith('project:'))))
    if (!has(project, 'FUNDED')) told.push({ project, kind: 'FUNDED', certainty: 'INFERRED' });
  if (!subject.plan) return told;
  return told.flatMap((event) =>
    event.kind === 'FUNDED' && !has(event.project, 'PLAN_APPROVED')
      ? [{ project: event.project, kind: 'PLAN_APPROVED' as const, certainty: 'INFERRED' as const }, event]
      : [event],
  );
}

const isSecretariat = (id: string, { entities }: Resolving): boolean => entities.thing(id)?.subkind === 'SECRETARIAT';

function linksOf(decision: Decision, subject: ItemSubject, { projects, earlier }: Resolving): Decision['links'] {
  const acts = decision.kind === 'FUND' || decision.kind === 'APPROVE';
  const mandates = acts ? subject.mandates.map((id) => ({ decision: id, kind: 'MANDATED_BY' as const })) : [];
  const touched = [...(decision.concerns ?? []), ...(decision.events ?? []).map(({ project }) => project)];
  const continued = touched.flatMap((id) => projects.continues.get(id) ?? []);
  const mandated = new Set(mandates.map((link) => link.decision));
  return [
    ...mandates,
    ...followedUp(decision, [...new Set([...touched, ...continued])], earlier).filter(
      (link) => !mandated.has(link.decision),
    ),
  ];
}

function assignmentOf(
  found: FoundTask,
  actor: (name: string) => string | undefined,
  { meetings, heading }: { meetings: readonly string[]; heading: string },
  { members, meetings: known, own }: Resolving,
): Assignment {
  const named = found.assignees.flatMap((name) => actor(name) ?? []);
  const everyone = found.everyMunicipality ? members : [];
  const assignees = [...new Set([...named, ...everyone])];
  const due = found.due ? lastDay(found.due) : undefined;
  const text = found.dueText ?? found.due?.as;
  const next = !found.due && speaksOfNext(text ?? heading) ? known.next(own.body) : undefined;
  const dueAt = due && found.due?.precision === 'DAY' ? known.among(meetings, due) : next;
  return {
    task: found.task,
    assignees,
    ...(due ? { due, duePrecision: found.due?.precision } : {}),
    ...(text ? { dueText: text } : {}),
    ...(dueAt ? { dueAt } : {}),
    ...(found.standing ? { standing: true } : {}),
    ...(everyone.length > 0 ? { certainty: 'INFERRED', note: 'Protokollet nämner inte kommunerna vid namn.' } : {}),
    ...(assignees.length === 0 ? { note: 'Protokollet säger inte vem som ska göra det.' } : {}),
  };
}

/** Whoever is to answer for a project owns it. */
function owners(
  assignments: readonly Assignment[],
  project: string | undefined,
): NonNullable<Decision['participations']> {
  if (!project) return [];
  const owning = WORDS.takingPart.after.find(([role]) => role === 'OWNER')?.[1] ?? [];
  return assignments
    .filter(({ task }) => owning.some((sign) => task.toLowerCase().startsWith(sign.replace(/r för$/, ''))))
    .flatMap(({ assignees = [] }) => assignees)
    .filter((id) => /^(municipality|organization|network):/.test(id))
    .map((actor) => ({ actor, project, role: 'OWNER' as const }));
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}
