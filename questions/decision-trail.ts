// Question 5: what was decided about a project, a network, a matter or an agreement, from the first idea to now.
import type { Certainty, DecisionKind, ProjectEventKind } from '../schema/types.generated.ts';
import { type Ask, everyNode, type Page, WALK } from './ask.ts';
import { EVIDENCE, EVIDENCE_COLUMNS, evidenceCells, SOURCE, type Source } from './evidence.ts';
import { LINEAGE, lineageOf } from './lineage.ts';
import { type AnswerCell, column, given, idsOf, parameter, type Question } from './question.ts';
import { CERTAINTIES, DECISIONS, EVENTS } from './words.ts';

const PLACE = 'id ordinal heading meeting { id name date }';
const DECISION = `id ordinal text kind date matters { id } concerns { __typename id } meeting { id name date } agendaItem { ${PLACE} } ${EVIDENCE}`;

const EVENTS_OF = /* GraphQL */ `
  query Handelser($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Project {
        id name
        events { id kind date note certainty ${EVIDENCE} agendaItem { ${PLACE} } decision { ${DECISION} } }
        fundings { decision { ${DECISION} } }
      }
    }
  }
  ${SOURCE}`;

const DECISIONS_ON = /* GraphQL */ `
  query Beslut($filter: DecisionFilter!, $after: String) {
    decisions(filter: $filter, orderBy: { field: DATE, direction: ASC }, first: 100, after: $after) {
      nodes { ${DECISION} }
      ${WALK}
    }
  }
  ${SOURCE}`;

const ITEMS_ABOUT = /* GraphQL */ `
  query Punkter($ids: [ID!]!, $after: String) {
    agendaItems(filter: { about: $ids }, first: 100, after: $after) {
      nodes { ${PLACE} summary ${EVIDENCE} }
      ${WALK}
    }
  }
  ${SOURCE}`;

const ITEMS_IN = /* GraphQL */ `
  query ArendetsPunkter($id: ID!, $after: String) {
    node(id: $id) { ... on Matter { items(first: 100, after: $after) { nodes { ${PLACE} summary ${EVIDENCE} } ${WALK} } } }
  }
  ${SOURCE}`;

type Meeting = { id: string; name: string; date: string };
type Place = { id: string; ordinal: number; heading: string; meeting: Meeting };
type Decision = {
  id: string;
  ordinal: number | null;
  text: string;
  kind: DecisionKind;
  date: string;
  meeting: Meeting;
  agendaItem: Place | null;
  matters: { id: string }[];
  concerns: { __typename: string; id: string }[];
  evidence: Source[];
};
type Item = Place & { summary: string | null; evidence: Source[] };
type Event = {
  id: string;
  kind: ProjectEventKind;
  date: string | null;
  note: string | null;
  certainty: Certainty;
  evidence: Source[];
  agendaItem: Place | null;
  decision: Decision | null;
};
type Project = { id: string; name: string; events: Event[]; fundings: { decision: Decision | null }[] };

/** A step on the way, with what puts it in order: the day, then the meeting's agenda. */
type Step = { order: (string | number)[]; cells: AnswerCell[] };

function step(
  date: string | null,
  place: Place | null,
  ordinal: number,
  what: { kind: string; text: string | null; about: { id: string; name: string } | null; decision: Decision | null },
  known: { certainty: Certainty | null; evidence: readonly Source[]; meeting: Meeting | null },
): Step {
  const { kind, text, about, decision } = what;
  return {
    order: [date ?? '', known.meeting?.id ?? '', place?.ordinal ?? 0, ordinal],
    cells: [
      date,
      kind,
      text,
      about?.name ?? null,
      about?.id ?? null,
      decision?.text ?? null,
      decision?.id ?? null,
      place?.heading ?? null,
      place?.id ?? null,
      known.meeting?.name ?? null,
      known.meeting?.id ?? null,
      known.certainty && CERTAINTIES[known.certainty],
      ...evidenceCells(known.evidence),
    ],
  };
}

const SUBJECTS = new Set(['Project', 'Matter', 'Network', 'Agreement']);
const names = ({ concerns }: Decision, subject: string): boolean => concerns.some(({ id }) => id === subject);
/** Of an item on several matters, a decision that names another subject is on that one. */
const isOnAnother = (decision: Decision, subject: string): boolean =>
  decision.matters.length > 1 &&
  !names(decision, subject) &&
  decision.concerns.some(({ __typename }) => SUBJECTS.has(__typename));
/** … and one that names none can be on any of them. */
const isUnsure = (decision: Decision, subject: string): boolean =>
  subject.startsWith('matter:') && decision.matters.length > 1 && !names(decision, subject);

const ofEvent = (event: Event, project: Project, at: number): Step =>
  step(
    event.date,
    event.agendaItem ?? event.decision?.agendaItem ?? null,
    at,
    { kind: EVENTS[event.kind], text: event.note, about: project, decision: event.decision },
    {
      certainty: event.certainty,
      evidence: [...event.evidence, ...(event.decision?.evidence ?? [])],
      meeting: event.agendaItem?.meeting ?? event.decision?.meeting ?? null,
    },
  );
const ofDecision = (decision: Decision, subject: string): Step =>
  step(
    decision.date,
    decision.agendaItem,
    1_000 + (decision.ordinal ?? 0),
    {
      kind: DECISIONS[decision.kind],
      text: isUnsure(decision, subject) ? 'punkten tar upp flera ärenden' : null,
      about: null,
      decision,
    },
    { certainty: null, evidence: decision.evidence, meeting: decision.meeting },
  );
const ofItem = (item: Item): Step =>
  step(
    item.meeting.date,
    item,
    0,
    { kind: 'behandlades, inget eget beslut', text: item.summary, about: null, decision: null },
    { certainty: null, evidence: item.evidence, meeting: item.meeting },
  );

function inOrder(one: Step, other: Step): number {
  for (const [at, value] of one.order.entries()) {
    const against = other.order[at] ?? '';
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}

async function sourcesOn(ask: Ask, subject: string) {
  const { ids, isProject, isMatter } = await lineageOf(ask, subject);
  const decisions = (filter: Record<string, unknown>) =>
    everyNode<{ decisions: Page<Decision> }, Decision>(
      ask,
      DECISIONS_ON,
      { filter: { ...filter, basis: null } },
      (data) => data.decisions,
    );
  const [projects, concerning, inMatter, about, itemsIn] = await Promise.all([
    isProject ? ask<{ nodes: Project[] }>(EVENTS_OF, { ids }) : { nodes: [] },
    decisions({ concerns: ids }),
    isMatter ? decisions({ matter: ids }) : [],
    everyNode<{ agendaItems: Page<Item> }, Item>(ask, ITEMS_ABOUT, { ids }, ({ agendaItems }) => agendaItems),
    isMatter
      ? everyNode<{ node: { items: Page<Item> } | null }, Item>(
          ask,
          ITEMS_IN,
          { id: subject },
          ({ node }) => node?.items,
        )
      : [],
  ]);
  return {
    projects: projects.nodes,
    decisions: [...concerning, ...inMatter.filter((decision) => !isOnAnother(decision, subject))],
    items: [...about, ...itemsIn],
  };
}

const byId = <T extends { id: string }>(things: readonly T[]): T[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];

export const decisionTrail: Question = {
  slug: 'beslutsgang',
  number: 5,
  sentence: 'Vad beslutades om {x}, från idé till nu?',
  note:
    'Allt i tidsordning: vad som hände, vad som beslutades och när saken bara togs upp. För ett projekt följer dess delar med, den tidigare idé ' +
    'som det tar upp igen och det som senare tar upp det. Beslut som är kända bara ur andra protokoll är med.',
  parameters: [parameter('x', 'Projekt, ärende, nätverk eller avtal', 'subject', { required: true })],
  documents: [LINEAGE, EVENTS_OF, DECISIONS_ON, ITEMS_ABOUT, ITEMS_IN],
  columns: [
    column('date', 'Dag', 'date'),
    column('step', 'Vad som hände'),
    column('note', 'Anmärkning'),
    column('project', 'Projekt'),
    idsOf('project', 'Projektets id'),
    column('decision', 'Beslut'),
    idsOf('decision', 'Beslutets id'),
    column('item', 'Punkt'),
    idsOf('item', 'Punktens id'),
    column('meeting', 'Möte'),
    idsOf('meeting', 'Mötets id'),
    column('certainty', 'Hur det är känt'),
    ...EVIDENCE_COLUMNS,
  ],
  async answer(ask, values) {
    const subject = given(values, 'x');
    const { projects, decisions, items } = await sourcesOn(ask, subject);
    const events = projects.flatMap((project) => project.events.map((event, at) => ({ event, project, at })));
    const told = new Set(events.map(({ event }) => event.decision?.id));
    const paid = projects.flatMap(({ fundings }) => fundings.flatMap(({ decision }) => decision ?? []));
    const others = byId([...decisions, ...paid]).filter(({ id }) => !told.has(id));
    const taken = new Set([
      ...events.flatMap(({ event }) => [event.agendaItem?.id, event.decision?.agendaItem?.id]),
      ...others.map(({ agendaItem }) => agendaItem?.id),
    ]);
    const steps = [
      ...events.map(({ event, project, at }) => ofEvent(event, project, at)),
      ...others.map((decision) => ofDecision(decision, subject)),
      ...byId(items)
        .filter(({ id }) => !taken.has(id))
        .map(ofItem),
    ];
    return {
      rows: steps.sort(inOrder).map(({ cells }) => cells),
      empty: 'Inget protokoll i grafen tar upp saken.',
    };
  },
};
