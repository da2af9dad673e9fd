// Makes regions that could exist: a register, and minutes that only name what is in it. The same seed gives the same region.
// `networks` is also how many organisations, matters and agreements there are.
import type { OutcomeInput, PlanInput } from '../../services/follow-up/plan-format.ts';
import { type Minutes, type MinutesInput, minutes } from '../../services/minutes-format.ts';
import { type Register, register } from '../../services/register-format.ts';

export type Size = {
  municipalities: number;
  networks: number;
  people: number;
  projects: number;
  meetings: number;
  /** Plans of three areas with so many goals each; not given: none. */
  plans?: number;
  goals?: number;
};
export type Region = { register: Register; minutes: Minutes[]; plans: MadePlan[] };
/** A plan, and the outcomes of it that are recorded before its year is published. */
export type MadePlan = { plan: PlanInput & { id: string }; year: number; outcomes: OutcomeInput[] };

/** A small generator of numbers (mulberry32): tests must be the same every time. */
export function dice(seed: number): {
  below(n: number): number;
  pick<T>(from: readonly T[]): T;
  some<T>(from: readonly T[], most: number): T[];
} {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number) => Math.floor(next() * n);
  const pick = <T>(from: readonly T[]): T => {
    const found = from[below(from.length)];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  };
  const some = <T>(from: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: below(most + 1) }, () => pick(from))),
  ];
  return { below, pick, some };
}

const range = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);
const FIRST = ['Åsa', 'Ärla', 'Örjan', 'Anna', 'Zara', 'Erik', 'Östen', 'Maj'];
const LAST = ['Åberg', 'Ek', 'Öman', 'Ärlig', 'Zetterlund', 'Alm', 'Wik', 'Nord'];

export function makeRegion(size: Size, seed = 1): Region {
  const { pick } = dice(seed);
  const made = register.parse({
    municipalities: range(size.municipalities).map((n) => ({
      id: `municipality:${9000 + n}`,
      name: `${pick(['Ås', 'Äng', 'Ö', 'Berg', 'Vik', 'Zink'])}köping ${n}`,
      code: `${9000 + n}`,
    })),
    organizations: range(size.networks).map((n) => ({
      id: `organization:prov-${n}`,
      name: `Provbolaget ${n}`,
      kind: 'COMPANY',
    })),
    bodies: [
      { id: 'body:testgruppen', name: 'Testgruppen', kind: 'DIRECTORS_GROUP' },
      { id: 'body:teststyrelsen', name: 'Teststyrelsen', kind: 'BOARD' },
    ],
    networks: range(size.networks).map((n) => ({ id: `network:prov-${n}`, name: `Provnätverket ${n}` })),
    people: range(size.people).map((n) => ({ id: `person:prov-${n}`, name: `${pick(FIRST)} ${pick(LAST)} ${n}` })),
    projects: range(size.projects).map((n) => ({
      id: `project:prov-${n}`,
      name: `${pick(['Ö', 'Å', 'Ä', 'A', 'M'])}-projekt ${n}`,
      kind: 'OTHER',
    })),
    matters: range(size.networks).map((n) => ({ id: `matter:prov-${n}`, name: `Provärendet ${n}` })),
    pots: [
      { id: 'pot:prov-2020', name: 'Provpotten 2020', year: 2020, allocatedSek: 5_000_000 },
      { id: 'pot:prov-utan-ar', name: 'Provpotten' },
    ],
    agreements: range(size.networks).map((n) => ({
      id: `agreement:prov-${n}`,
      name: `Provavtalet ${n}`,
      kind: 'samverkansavtal',
      status: 'SIGNED',
    })),
  });
  return {
    register: made,
    minutes: range(size.meetings).map((n) => makeMinutes(made, n, seed)),
    plans: range(size.plans ?? 0).map((n) => makePlan(made, n, { goals: size.goals ?? 4, seed })),
  };
}

/** The `n`th plan of a region: each goal has two key figures, each measured by all and by ten municipalities, the year before too. */
export function makePlan(
  { municipalities, networks, projects }: Register,
  n: number,
  { goals = 4, seed = 1 }: { goals?: number; seed?: number } = {},
): MadePlan {
  const { below, pick } = dice(seed * 20_011 + n);
  const year = 2000 + n;
  const id = `plan:prov-${n}`;
  const slug = (area: number, goal: number) => `prov-${n}:provomrade-${area}:provmal-${n}-${area}-${goal}`;
  const areas = [1, 2, 3];
  const plan = {
    id,
    name: `Provplanen ${n}`,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    areas: areas.map((area) => ({
      name: `Provområde ${area}`,
      goals: range(goals).map((goal) => ({
        name: `Provmål ${n}.${area}.${goal}`,
        responsible: pick(municipalities).id,
        contributors: [pick(projects).id, pick(networks).id],
        keyFigures: ['Andel', 'Antal'].map((name) => ({
          name: `${name} av något`,
          unit: name === 'Andel' ? '%' : 'st',
          koladaId: 'N00001',
          droppedOn: `${year + 1}-07-01`,
          targets: [{ year, text: pick(['Minst 60', 'Högst 40', '75']) }],
        })),
      })),
    })),
  };
  const figures = areas.flatMap((area) =>
    range(goals).flatMap((goal) => ['andel', 'antal'].map((name) => `key-figure:${slug(area, goal)}:${name}-av-nagot`)),
  );
  const whose = [undefined, ...municipalities.slice(0, 10).map((town) => town.id)];
  const outcomes = figures.flatMap((keyFigure) =>
    [year - 1, year].flatMap((of) =>
      whose.map((town) => ({
        ...{ keyFigure, year: of, for: town, value: below(1_000) / 10 },
        ...{ measuredOn: `${of}-12-31`, comment: 'Prov' },
      })),
    ),
  );
  return { plan, year, outcomes };
}

/** The `n`th meeting of a region; one a week from 2000 on. */
export function makeMinutes(region: Register, n: number, seed = 1): Minutes {
  const { below, pick, some } = dice(seed * 10_007 + n);
  const ids = <T extends { id: string }>(things: readonly T[]) => things.map(({ id }) => id);
  const [towns, networks, people, projects] = [
    region.municipalities,
    region.networks,
    region.people,
    region.projects,
  ].map(ids) as [string[], string[], string[], string[]];
  const date = new Date(Date.UTC(2000, 0, 1 + n * 7)).toISOString().slice(0, 10);
  const item = (ordinal: number): MinutesInput['items'][number] => {
    const project = pick(projects);
    const town = pick(towns);
    return {
      ordinal,
      heading: `Provpunkt ${n}.${ordinal}`,
      kind: pick(['PITCH', 'PROJECT_PLAN', 'PROGRESS_REPORT', 'FINAL_REPORT', 'INFORMATION']),
      summary: `Om ${project} och några till.`,
      presenters: [{ person: pick(people), representing: [town], projects: [project] }],
      about: [project],
      matter: `matter:prov-${1 + below(networks.length)}`,
      agreements: [{ agreement: `agreement:prov-${1 + below(networks.length)}`, parties: [town], covers: [project] }],
      events: [
        {
          project,
          kind: pick(['PITCHED', 'PRIORITISED', 'FUNDED', 'PROGRESS_REPORTED', 'FINAL_REPORTED', 'DECLINED']),
        },
      ],
      participations: some(towns, 2).map((actor) => ({
        actor,
        project,
        role: pick(['OWNER', 'PARTICIPANT', 'INVITED'] as const),
      })),
      memberships: [
        { member: town, group: pick(networks), role: 'MEMBER' },
        { member: pick(people), group: pick(networks), role: pick(['COORDINATOR', 'MEMBER'] as const) },
      ],
      mentions: [{ as: 'projektet', of: project }],
      decisions: range(1 + below(3)).map((m) => ({
        ordinal: m,
        text: `Provbeslut ${n}.${ordinal}.${m} om något.`,
        kind: pick(['NOTE', 'ASSIGN', 'FUND', 'REFER']),
        concerns: [project, ...some(towns, 1)],
        assignments: [{ task: `Göra något ${m}`, assignees: [pick(people)], ...(below(3) ? { due: date } : {}) }],
        fundings: below(2)
          ? [
              {
                amountSek: 1000 * (1 + below(900)),
                status: pick(['GRANTED', 'PROPOSED'] as const),
                pot: 'pot:prov-2020',
                for: project,
              },
            ]
          : [],
        referrals: [{ to: 'body:teststyrelsen', purpose: 'DECISION' }],
      })),
    };
  };
  // A group of directors has a dozen seats however large the region is.
  const seats = towns.slice(0, 12).map((town, index) => ({
    person: people[(index + (n > 20 ? 1 : 0)) % people.length] ?? pick(people),
    as: `Någon, ${town}`,
    representing: [town],
    status: pick(['PRESENT', 'PRESENT', 'ABSENT'] as const),
  }));
  return minutes.parse({
    document: {
      id: `document:prov-${n}`,
      origin: 'READ',
      title: `Provprotokoll ${n}`,
      sha256: n.toString(16).padStart(64, '0'),
      status: 'APPROVED',
      access: 'PUBLIC',
      verbatim: true,
    },
    meeting: { id: `meeting:prov-${n}`, body: 'body:testgruppen', date, chair: pick(people) },
    head: { text: `Protokoll nummer ${n}` },
    attendanceList: { text: 'Närvarande' },
    attendance: [...new Map(seats.map((seat) => [seat.person, seat])).values()],
    items: range(3).map(item),
    issues: [{ kind: 'SPELLING', message: 'Ett provat fel.', at: 'head', about: [pick(people)] }],
  } satisfies MinutesInput);
}
