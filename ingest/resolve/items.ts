// One agenda item: who presented what, what it is about, and what it says beside its decisions.
import type { MinutesInput } from '../../services/minutes-format.ts';
import type { FoundItem } from '../found.ts';
import { agreementFacts, agreementsNamed } from './agreements.ts';
import { type Decision, resolveDecision } from './decisions.ts';
import { reportedBy, tellReported } from './follow-up.ts';
import { matterOf } from './matters.ts';
import { awaiting, fundingsOf, potId } from './money.ts';
import { mentionsOf, type Named, namesOf, ofKinds, participationsIn, within } from './passage-facts.ts';
import type { Resolving } from './resolving.ts';
import { spokenOf } from './spoken-meetings.ts';
import { WORDS } from './words.ts';

export type Item = MinutesInput['items'][number];
type Presenter = NonNullable<Item['presenters']>[number];

export function resolveItem(found: FoundItem, resolving: Resolving): Item {
  const { entities, attending, source, own, earlier, issues, places } = resolving;
  const at = String(found.ordinal);
  const aside = <T extends { span: { start: number; end: number } }>(list: readonly T[]): T[] =>
    list.filter(({ span }) => !found.decisions.some((decision) => within(span, decision.span)));

  const people = found.presenters.map((said) => ({ said, ...attending.presenter(said, found) }));
  const presenting = people.flatMap(({ said, person, representing }) =>
    person && representing ? [{ said, person, representing }] : [],
  );
  const project = (name: string): string | undefined =>
    resolving.projects.id(
      name,
      found,
      at,
      presenting.flatMap(({ said, person }) =>
        said.projects.length === 0 || said.projects.includes(name) ? [person] : [],
      ),
    );
  const heading = found.heading.toLowerCase();
  const headed = found.projects.filter((name) => heading.includes(name.toLowerCase()));
  const presenters: Presenter[] = presenting.map(({ said, person, representing }) => ({
    person,
    representing,
    // Whoever presents under a project's heading presents the project.
    projects: idsOf(said.projects.length > 0 || headed.length !== 1 ? said.projects : headed, project),
    ...(said.remote ? { remote: true } : {}),
  }));

  const projects = idsOf(found.projects, project);
  const said: Named[] = aside(found.names).flatMap((said) => {
    if (said.kind !== 'PROJECT') return namesOf([said], at, entities);
    const id = project(said.name);
    return id ? [{ ...said, id }] : [];
  });
  const names = [...said, ...agreementsNamed(found, said, resolving)];
  const networks = found.networks.flatMap((name) => entities.of('NETWORK', name, { at, as: name }) ?? []);
  const spoken = spokenOf({ at, span: found.span, names, dates: aside(found.dates), subject: projects }, resolving);
  const matter = matterOf(found, names, resolving);
  const speaking = new Set(presenters.flatMap(({ representing = [] }) => representing));
  const bystander = (id: string) =>
    id === own.body || id === matter || resolving.home.has(id) || (!id.startsWith('network:') && speaking.has(id));
  const about = [
    ...projects,
    ...networks,
    ...ofKinds(
      names.filter(({ as }) => !as.toLowerCase().includes('möte')),
      ['NETWORK', 'AGREEMENT', 'MATTER', 'ORGANIZATION', 'BODY'],
    ).filter((id) => !spoken.meetings.some(({ body }) => body === id)),
    ...spoken.meetings.map(({ id }) => id),
  ].filter((id) => !bystander(id) && id !== own.id && entities.thing(id)?.subkind !== 'SECRETARIAT');

  const only = projects.length === 1 ? projects[0] : undefined;
  const pots = [
    ...new Set(found.amounts.flatMap(({ pot, year }) => (pot === null ? [] : (potId(pot, year, at, entities) ?? [])))),
  ];
  const things = [...new Set([...projects, ...ofKinds(names, ['AGREEMENT']), ...(matter ? [matter] : [])])];
  // Of several things under «Övrigt» a decision is about the one that it names.
  const gathers = found.decisions.length > 1 && WORDS.noMatter.includes(heading.trim());
  const owners = new Set<string>();
  const decisions = found.decisions.map((decision) => {
    const made = resolveDecision(
      decision,
      {
        ordinal: found.ordinal,
        heading: found.heading,
        // An item on a project stands in a matter too; the decision is about the project.
        things: gathers ? [] : projects.length > 0 ? projects : things,
        pot: pots.length === 1 ? pots[0] : undefined,
        mandates: spoken.decisions.flatMap(({ id, mandate }) => (mandate ? [id] : [])),
        plan: found.kind === 'PROJECT_PLAN',
        owners: () => [...owners].flatMap((id) => entities.thing(id)?.name ?? []),
        project,
      },
      resolving,
    );
    for (const { actor, role } of made.participations ?? []) if (role === 'OWNER') owners.add(actor);
    return made;
  });
  const sentOn = new Set(
    decisions
      .filter(({ referrals = [] }) => referrals.some(({ purpose, to }) => purpose === 'DECISION' && to !== own.body))
      .flatMap(({ concerns = [] }) => concerns),
  );
  for (const decision of decisions) {
    decision.fundings = awaiting(decision.fundings ?? [], sentOn);
    decision.events = decision.events?.filter(
      ({ kind, certainty, project }) => !(kind === 'FUNDED' && certainty === 'INFERRED' && sentOn.has(project)),
    );
  }
  const actors = [...presenters.map(({ person }) => person), ...speaking];
  const reported = reportedBy(found, { things: [...projects, ...things], actors }, earlier, entities);
  tellReported(reported, found, issues);
  const told = found.paragraphs.flatMap(({ span }) => places.passage(span) ?? []);
  const passage = places.passage({ start: found.span.start, end: Math.max(told.at(-1)?.end ?? 0, headingEnd(found)) });
  return {
    ordinal: found.ordinal,
    ...(found.label ? { label: found.label } : {}),
    ...(found.time ? { time: found.time } : {}),
    heading: found.heading,
    kind: found.kind,
    ...(told.length > 0 ? { summary: told.map(({ text }) => text).join('\n\n') } : {}),
    ...(passage ? { at: passage } : {}),
    presenters,
    about: [...new Set([...about, ...(told.length > 0 ? [] : decided(decisions).filter((id) => !bystander(id)))])],
    ...(matter ? { matter } : {}),
    decisions,
    reports: reported.map(({ id }) => id),
    completes: reported.map(({ id }) => id),
    fundings: fundingsOf(
      aside(found.amounts).filter(
        ({ status, span }) =>
          (status === 'ESTIMATED' || status === 'REQUESTED') &&
          !spoken.decisions.some((told) => within(span, told.span)),
      ),
      { at, purpose: only ?? matter, pot: undefined },
      entities,
    ),
    events: [...renamings(found, resolving), ...fates(found, project)],
    participations: participationsIn(source, names, only),
    works: presenting.flatMap(({ said, person, representing }) => {
      const { role } = said;
      return role
        ? idsOf(said.projects.length > 0 ? said.projects : found.projects.slice(0, 1), project)
            .slice(0, 1)
            .map((id) => ({ person, project: id, role, representing }))
        : [];
    }),
    memberships: presenters.flatMap(({ person, representing = [] }) =>
      representing
        .filter((id) => id.startsWith('network:') && id !== own.body)
        .map((group) => ({ member: person, group, role: 'MEMBER' as const })),
    ),
    agreements: agreementFacts(found, names, resolving),
    mentions: mentionsOf([
      ...names,
      ...spoken.meetings,
      ...presenting.map(({ said, person }) => ({ as: said.person, id: person })),
    ]),
  };
}

/** What the decisions of an item without a text of its own concern. */
const decided = (decisions: readonly Decision[]): string[] =>
  decisions.flatMap(({ concerns = [] }) => concerns).filter((id) => /^(project|network|matter|agreement):/.test(id));

/** Where the heading ends; what follows until the first decision when there are no paragraphs. */
function headingEnd({ span, decisions, paragraphs }: FoundItem): number {
  if (paragraphs.length > 0) return 0;
  return decisions[0]?.span.start ?? span.end;
}

const idsOf = (names: readonly string[], project: (name: string) => string | undefined): string[] => [
  ...new Set(names.flatMap((name) => project(name) ?? [])),
];

function fates(found: FoundItem, project: (name: string) => string | undefined): NonNullable<Item['events']> {
  return found.fates.flatMap(({ project: name, ...fate }) => {
    const id = project(name);
    return id ? [{ project: id, ...fate }] : [];
  });
}

function renamings(found: FoundItem, { projects }: Resolving): NonNullable<Item['events']> {
  return (projects.renamed.get(found.ordinal) ?? []).map(({ project, from }) => ({
    project,
    kind: 'RENAMED',
    certainty: 'INFERRED',
    note: `Kallades tidigare «${from}».`,
  }));
}
