// Question 9: how many ideas were pitched, prioritised, declined and funded, by year and municipality.
import type { ProjectEventKind, ProjectPersonRole } from '../schema/types.generated.ts';
import { everyNode, type Page, WALK } from './ask.ts';
import { EVIDENCE, EVIDENCE_COLUMNS, evidenceCells, SOURCE, type Source } from './evidence.ts';
import { groupsBy } from './groups.ts';
import { type AnswerCell, column, idsOf, parameter, type Question } from './question.ts';

const IDEAS = /* GraphQL */ `
  query Ideer($after: String) {
    projects(first: 100, after: $after) {
      nodes {
        id name
        owners(at: null) { __typename id name }
        people { role representing { __typename id name } }
        events { kind date ${EVIDENCE} }
      }
      ${WALK}
    }
  }
  ${SOURCE}`;

type Actor = { __typename: string; id: string; name: string };
type Event = { kind: ProjectEventKind; date: string | null; evidence: Source[] };
type Project = {
  id: string;
  name: string;
  owners: Actor[];
  people: { role: ProjectPersonRole; representing: Actor[] }[];
  events: Event[];
};

const COUNTED = ['PITCHED', 'PRIORITISED', 'DECLINED', 'FUNDED'] as const satisfies readonly ProjectEventKind[];
type Counted = (typeof COUNTED)[number];

/** The municipalities that an idea is of: those that pitched it, else those that own it, else those that presented or lead it. */
export function municipalitiesOf({ owners, people }: Pick<Project, 'owners' | 'people'>): Actor[] {
  const standFor = (roles: readonly ProjectPersonRole[]) =>
    people.filter(({ role }) => roles.includes(role)).flatMap(({ representing }) => representing);
  const choices = [standFor(['PITCHER']), owners, standFor(['CONTRIBUTOR', 'PROJECT_LEADER'])];
  const found = choices
    .map((actors) => actors.filter(({ __typename }) => __typename === 'Municipality'))
    .find((actors) => actors.length > 0);
  const each = [...new Map((found ?? []).map((actor) => [actor.id, actor])).values()];
  return each.sort((a, b) => a.name.localeCompare(b.name, 'sv') || a.id.localeCompare(b.id));
}

type Happening = { kind: Counted; year: number | null; of: Actor[]; project: Project; evidence: Source[] };

const isCounted = (kind: ProjectEventKind): kind is Counted => COUNTED.some((one) => one === kind);

const happenings = (projects: readonly Project[]): Happening[] =>
  projects.flatMap((project) => {
    const of = municipalitiesOf(project);
    return project.events.flatMap(({ kind, date, evidence }) =>
      isCounted(kind) ? [{ kind, year: date === null ? null : Number(date.slice(0, 4)), of, project, evidence }] : [],
    );
  });

/** Ideas, not events: one that was pitched twice in a year counts once. */
function countsOf(group: readonly Happening[]): AnswerCell[] {
  const ideas = (kind: Counted) => [
    ...new Map(group.filter((one) => one.kind === kind).map(({ project }) => [project.id, project])).values(),
  ];
  return COUNTED.flatMap((kind) => {
    const found = ideas(kind);
    return [found.length, found.map(({ name }) => name), found.map(({ id }) => id)];
  });
}

const counts = (kind: string, title: string) => [
  column(kind, title, 'integer'),
  column(`${kind}Ideas`, `${title}: idéer`),
  idsOf(`${kind}Ideas`, `${title}: id`),
];

export const ideas: Question = {
  slug: 'ideer',
  number: 9,
  sentence: 'Hur många idéer pitchades, prioriterades, avslogs och finansierades per år och kommun?',
  note:
    'En idé hör till kommunen som pitchade den, annars den som äger den, annars den som presenterade eller leder den. En idé som flera kommuner ' +
    'pitchade tillsammans står på en egen rad för dem, så att raderna kan summeras; en idé utan kommun står på raden utan kommun. Samma idé räknas ' +
    'en gång per år och sort. År: då det hände, tomt när ingen källa säger det.',
  parameters: [parameter('fran', 'Från och med år', 'year'), parameter('till', 'Till och med år', 'year')],
  documents: [IDEAS],
  columns: [
    column('year', 'År', 'integer'),
    column('municipality', 'Kommun'),
    idsOf('municipality', 'Kommunens id'),
    ...counts('pitched', 'Pitchade'),
    ...counts('prioritised', 'Prioriterade'),
    ...counts('declined', 'Avslagna'),
    ...counts('funded', 'Finansierade'),
    ...EVIDENCE_COLUMNS,
  ],
  async answer(ask, values) {
    const { fran = null, till = null } = values;
    const projects = await everyNode<{ projects: Page<Project> }, Project>(ask, IDEAS, {}, (data) => data.projects);
    const wanted = happenings(projects).filter(
      ({ year }) =>
        (fran === null || (year !== null && year >= Number(fran))) &&
        (till === null || (year !== null && year <= Number(till))),
    );
    const groups = groupsBy(wanted, ({ year, of }) => [year ?? '', ...of.map(({ id }) => id)].join(' '));
    const rows = [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const of = first.of;
      return [
        [
          first.year,
          of.map(({ name }) => name),
          of.map(({ id }) => id),
          ...countsOf(group),
          ...evidenceCells(group.flatMap(({ evidence }) => evidence)),
        ],
      ];
    });
    const name = (cell: AnswerCell | undefined) =>
      Array.isArray(cell) && cell.length > 0 ? cell.join(' ') : '\u{10ffff}';
    rows.sort((a, b) => Number(a[0] ?? 0) - Number(b[0] ?? 0) || name(a[1]).localeCompare(name(b[1]), 'sv'));
    return { rows, empty: 'Inga idéer pitchades, prioriterades, avslogs eller finansierades de åren.' };
  },
};
