// The chapter on the collaboration and the open questions about the data, asked of the API by its own words: what the report says of them
// is what anybody who asks the API that day is told.
import { type Ask, everyNode, type Page, WALK } from '../questions/ask.ts';
import type { DataIssueKind, ProjectPhase } from '../schema/types.generated.ts';
import type { Collaboration, Named, ReportIssue } from './model.ts';

const YEAR = /* GraphQL */ `
  query AretsSamverkan($year: Int!, $during: DateRange!, $dag: Date!) @asOf(date: $dag) {
    annualStatistics(year: $year) {
      grantedSek
      projectsByPhase { phase count }
      meetings { body { id name } count }
      attendance { municipality { id name } attendance { meetings present partial absent rate } }
    }
    fundingSummary(groupBy: [POT], status: [GRANTED], during: $during) { amountSek pot { id } }
    fundingPots { id name year allocatedSek remainingSek }
  }`;

const MUNICIPALITIES = /* GraphQL */ `
  query AretsKommuner($dag: Date!, $after: String) @asOf(date: $dag) {
    municipalities(first: 100, after: $after) { nodes { id name } ${WALK} }
  }`;

const PROJECTS = /* GraphQL */ `
  query AretsProjekt($dag: Date!, $before: Date!, $after: String) @asOf(date: $dag) {
    projects(first: 100, after: $after) {
      nodes {
        id name phase
        before: phase(at: $before)
        owners: municipalities(role: [OWNER]) { id }
        financiers: municipalities(role: [FINANCIER]) { id }
        participants: municipalities(role: [PARTICIPANT]) { id }
      }
      ${WALK}
    }
  }`;

const NETWORKS = /* GraphQL */ `
  query AretsNatverk($dag: Date!, $after: String) @asOf(date: $dag) {
    networks(filter: { active: true }, first: 100, after: $after) {
      nodes { id name mentions(first: 1) { totalCount } memberships { member { __typename id } } }
      ${WALK}
    }
  }`;

const ASSIGNMENTS = /* GraphQL */ `
  query AttFoljaUpp($dag: Date!, $after: String) @asOf(date: $dag) {
    assignments(
      filter: { status: [OPEN, OVERDUE] }
      orderBy: { field: DUE, direction: ASC }
      first: 100
      after: $after
    ) {
      nodes { id task due status assignees { name } decision { date url meeting { name } } }
      ${WALK}
    }
  }`;

const ISSUES = /* GraphQL */ `
  query OppnaFragor($after: String) {
    dataIssues(status: OPEN, first: 100, after: $after) {
      nodes { id kind message evidence { document { meeting { date } } } }
      ${WALK}
    }
  }`;

type Shares = { meetings: number; present: number; partial: number; absent: number; rate: number | null };
type Year = {
  annualStatistics: {
    grantedSek: number;
    projectsByPhase: { phase: ProjectPhase; count: number }[];
    meetings: { body: Named; count: number }[];
    attendance: { municipality: Named; attendance: Shares }[];
  };
  fundingSummary: { amountSek: number; pot: { id: string } | null }[];
  fundingPots: (Named & { year: number | null; allocatedSek: number | null; remainingSek: number | null })[];
};
type Id = { id: string };
type Project = Named & {
  phase: ProjectPhase | null;
  before: ProjectPhase | null;
  owners: Id[];
  financiers: Id[];
  participants: Id[];
};
type Network = Named & { mentions: { totalCount: number }; memberships: { member: Id & { __typename: string } }[] };
type Assignment = {
  id: string;
  task: string;
  due: string | null;
  status: 'OPEN' | 'OVERDUE';
  assignees: { name: string }[];
  decision: { date: string; url: string; meeting: { name: string } };
};
type Issue = {
  id: string;
  kind: DataIssueKind;
  message: string;
  evidence: { document: { meeting: { date: string } | null } }[];
};

const named = ({ id, name }: Named): Named => ({ id, name });
const OVER = new Set<ProjectPhase | null>(['FINISHED', 'DECLINED']);
const NOTHING: Collaboration = {
  phases: [],
  participation: { municipalities: [], projects: [], cells: [] },
  money: { pots: [], grantedSek: 0 },
  networks: [],
  meetings: [],
  attendance: [],
  toFollowUp: [],
};

/**
 * What the graph holds of the collaboration in the calendar year: as of its last day, or of `today` (ISO text) while it lasts; of a year
 * that has not begun nothing. The matrix has all municipalities of the graph, and the projects that were not over when the year began.
 * Throws the GraphQLError of an answer.
 */
export async function collaborationOf(ask: Ask, year: number, today: string): Promise<Collaboration> {
  const last = `${year}-12-31`;
  const dag = last < today ? last : today;
  if (dag < `${year}-01-01`) return NOTHING;
  const during = { from: `${year}-01-01`, to: `${year + 1}-01-01` };
  const before = `${year - 1}-12-31`;
  const [figures, municipalities, projects, networks, assignments] = await Promise.all([
    ask<Year>(YEAR, { year, during, dag }),
    everyNode<{ municipalities: Page<Named> }, Named>(ask, MUNICIPALITIES, { dag }, (data) => data.municipalities),
    everyNode<{ projects: Page<Project> }, Project>(ask, PROJECTS, { dag, before }, (data) => data.projects),
    everyNode<{ networks: Page<Network> }, Network>(ask, NETWORKS, { dag }, (data) => data.networks),
    everyNode<{ assignments: Page<Assignment> }, Assignment>(ask, ASSIGNMENTS, { dag }, (data) => data.assignments),
  ]);
  const { annualStatistics: said } = figures;
  const held = new Map(said.meetings.map(({ body, count }) => [body.id, count]));
  return {
    phases: said.projectsByPhase.map(({ phase, count }) => ({
      phase,
      count,
      projects: projects.filter((project) => project.phase === phase).map(named),
    })),
    participation: participationOf(municipalities, projects),
    money: moneyOf(figures, year),
    networks: networks.flatMap((network) => networkOf(network, held.get(network.id) ?? 0)),
    meetings: said.meetings.map(({ body, count }) => ({ ...named(body), count })),
    attendance: said.attendance.map(({ municipality, attendance }) => ({ ...named(municipality), ...attendance })),
    toFollowUp: [
      ...assignments.filter(({ status }) => status === 'OVERDUE'),
      ...assignments.filter(({ status }) => status !== 'OVERDUE'),
    ].map(followUpOf),
  };
}

/** Who has several parts in a project is told by the one that says most. */
const roleIn = ({ owners, financiers, participants }: Project, id: string): string | null => {
  const has = (those: readonly Id[]): boolean => those.some((one) => one.id === id);
  if (has(owners)) return 'OWNER';
  if (has(financiers)) return 'FINANCIER';
  return has(participants) ? 'PARTICIPANT' : null;
};

function participationOf(all: readonly Named[], projects: readonly Project[]): Collaboration['participation'] {
  const shown = projects.filter(
    ({ before, owners, financiers, participants }) =>
      !OVER.has(before) && owners.length + financiers.length + participants.length > 0,
  );
  if (shown.length === 0) return NOTHING.participation;
  return {
    municipalities: all.map(named),
    projects: shown.map(named),
    cells: all.map(({ id }) => shown.map((project) => roleIn(project, id))),
  };
}

/** The pots of the year, and those that money was granted from during it. */
function moneyOf({ annualStatistics, fundingSummary, fundingPots }: Year, year: number): Collaboration['money'] {
  const granted = new Map(fundingSummary.map(({ pot, amountSek }) => [pot?.id, amountSek]));
  const pots = fundingPots.filter((pot) => pot.year === year || granted.has(pot.id));
  return {
    pots: pots.map(({ id, name, allocatedSek, remainingSek }) => ({
      id,
      name,
      allocatedSek,
      grantedSek: granted.get(id) ?? 0,
      remainingSek,
    })),
    grantedSek: annualStatistics.grantedSek,
  };
}

/** Nothing of a network that no minutes name by that day and that had neither a member nor a meeting: it is not known of yet. */
function networkOf(network: Network, meetings: number): Collaboration['networks'] {
  const members = network.memberships.map(({ member }) => member);
  const municipalities = new Set(members.filter((one) => one.__typename === 'Municipality').map(({ id }) => id)).size;
  if (network.mentions.totalCount + members.length + meetings === 0) return [];
  return [{ ...named(network), municipalities, meetings }];
}

const followUpOf = ({
  id,
  task,
  due,
  status,
  assignees,
  decision,
}: Assignment): Collaboration['toFollowUp'][number] => ({
  id,
  task,
  assignees: assignees.map(({ name }) => name),
  due,
  overdue: status === 'OVERDUE',
  decidedOn: decision.date,
  source: { meeting: decision.meeting.name, url: decision.url },
});

/** What may make a figure of the report wrong comes before what only lacks a name. */
const SEVEREST_FIRST: readonly DataIssueKind[] = [
  'CONTRADICTION',
  'DATE_CONFLICT',
  'POSSIBLE_DUPLICATE',
  'AMBIGUOUS_NAME',
  'UNKNOWN_NAME',
  'MISSING_MUNICIPALITY',
  'SPELLING',
  'FOLLOW_UP',
  'SUGGESTION',
];

/** What is open in the graph's quality log today, the most severe kind first and within it the latest document. Throws as asking does. */
export async function issuesOf(ask: Ask): Promise<ReportIssue[]> {
  const open = await everyNode<{ dataIssues: Page<Issue> }, Issue>(ask, ISSUES, {}, (data) => data.dataIssues);
  return open
    .map(({ id, kind, message, evidence }) => {
      const days = evidence.flatMap(({ document }) => document.meeting?.date ?? []).sort();
      return { id, kind, message, date: days.at(-1) ?? null };
    })
    .sort((a, b) => SEVEREST_FIRST.indexOf(a.kind) - SEVEREST_FIRST.indexOf(b.kind));
}
