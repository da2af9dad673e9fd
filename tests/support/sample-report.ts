// Annual reports to write with: one of the seed's plan with its real figures and a made-up collaboration chapter, and one of any size.
import { readFileSync } from 'node:fs';
import { bookOfTable } from '../../imports/book.ts';
import { csvSheet } from '../../imports/csv.ts';
import { planTable } from '../../imports/plan-table.ts';
import { problemText } from '../../imports/problem.ts';
import type {
  AnnualReport,
  Collaboration,
  LightCounts,
  Named,
  Reached,
  ReportArea,
  ReportFigure,
  ReportGoal,
  ReportOutcome,
} from '../../reports/model.ts';
import type { BookFigure, BookGoal, PlanBook } from '../../services/follow-up/book.ts';
import { judge, judgeGoal, type Question, trend } from '../../services/follow-up/judge.ts';
import { type Light, USUAL_THRESHOLDS } from '../../services/follow-up/light.ts';

const YEAR = 2016;
const ASKED: Question = { year: YEAR, period: 'YEAR_END', of: null };
const SOURCE = 'Helsingborgs stads årsredovisning 2016';
const SEED = new URL('../../seed/familjen-helsingborg/plans/helsingborg-2016.csv', import.meta.url);
const MUNICIPALITIES = [
  'Bjuv',
  'Båstad',
  'Helsingborg',
  'Höganäs',
  'Klippan',
  'Landskrona',
  'Perstorp',
  'Svalöv',
  'Åstorp',
  'Ängelholm',
  'Örkelljunga',
].map((name): Named => ({ id: `municipality:${name.toLowerCase()}`, name }));
const PROJECTS = [
  'Gemensam digital plattform för bygglov',
  'Kompetensförsörjning i vården',
  'Välfärdsteknik i hemmet',
  'Skånepanelen',
  'En väg in för nyanlända',
  'Klimatsamverkan',
  'Upphandling av livsmedel',
].map((name, at): Named => ({ id: `project:sample-${at + 1}`, name }));

const lightsOf = (goals: readonly { light: Light }[]): LightCounts => {
  const counts: LightCounts = { GREEN: 0, YELLOW: 0, RED: 0, GREY: 0 };
  for (const { light } of goals) counts[light] += 1;
  return counts;
};
const reachedOf = (lights: LightCounts): Reached => {
  const goalsTotal = lights.GREEN + lights.YELLOW + lights.RED + lights.GREY;
  return { goalsReached: lights.GREEN, goalsMeasured: goalsTotal - lights.GREY, goalsTotal };
};

function outcomesOf({ outcomes, unit }: BookFigure): ReportOutcome[] {
  return [...outcomes]
    .sort((a, b) => a.year - b.year)
    .map(({ year, value, missingReason }): ReportOutcome => {
      const measured = value !== null;
      return {
        year,
        value,
        text: measured ? `${String(value).replace('.', ',')}${unit === '%' ? ' %' : ''}` : null,
        missingReason,
        measuredOn: measured ? `${year}-12-31` : null,
        source: measured ? SOURCE : null,
        recordedBy: measured ? 'Sekretariatet' : null,
        recordedAt: measured ? '2017-03-01T08:00:00.000Z' : null,
        comment: measured && year === 2015 && value > 1e6 ? 'Räknat på ett nytt sätt från 2015.' : null,
      };
    });
}

function figureOf(id: string, row: number, figure: BookFigure, goal: BookGoal): ReportFigure {
  const { light, greyCause, outcome, target, attainmentPercent } = judge(figure, goal, ASKED, USUAL_THRESHOLDS);
  const ranked = outcome !== null && outcome.value !== null && figure.unit === '%';
  const told = target && { year: YEAR, comparator: target.comparator, value: target.value, text: target.text };
  return {
    id,
    name: figure.name,
    unit: figure.unit,
    direction: figure.direction,
    koladaId: figure.unit === 'index' ? 'U00402' : null,
    definition: figure.unit === '%' ? 'Andel av de svarande som instämmer helt eller delvis.' : null,
    light,
    greyCause,
    attainmentPercent,
    trend: trend(figure, goal, ASKED),
    rank: ranked ? 1 + (row % 11) : null,
    rankOf: ranked ? 11 : 0,
    target: told,
    targets: told ? [told] : [],
    outcomes: outcomesOf(figure),
  };
}

function goalOf(goal: BookGoal, at: number, row: number): ReportGoal {
  const { ordinal, name } = goal;
  return {
    id: `goal:sample-${ordinal}`,
    ordinal,
    name,
    responsible: MUNICIPALITIES[at % MUNICIPALITIES.length] ?? null,
    ...judgeGoal(goal, ASKED, USUAL_THRESHOLDS),
    contributors: at % 3 === 0 ? PROJECTS.slice(at % 5, (at % 5) + 2) : [],
    keyFigures: goal.keyFigures.map((figure, n) =>
      figureOf(`key-figure:sample-${ordinal}-${n + 1}`, row + n, figure, goal),
    ),
  };
}

/** What a report tells of these figures; the collaboration and the rest are the sample's. */
function told(book: PlanBook): AnnualReport {
  let goals = 0;
  let row = 2;
  const areas = book.areas.map((area): ReportArea => {
    const told = area.goals.map((goal) => {
      const one = goalOf(goal, goals, row);
      goals += 1;
      row += one.keyFigures.length;
      return one;
    });
    const lights = lightsOf(told);
    return {
      id: `goal-area:sample-${area.ordinal}`,
      name: area.name,
      ordinal: area.ordinal,
      lights,
      ...reachedOf(lights),
      goals: told,
    };
  });
  const lights = lightsOf(areas.flatMap(({ goals: of }) => of));
  const all = areas.flatMap((area) =>
    area.goals.flatMap((goal) => goal.keyFigures.map((figure) => ({ goal, figure }))),
  );
  const changed = all.filter(({ figure }) => figure.outcomes.some(({ value }) => value !== null)).slice(0, 3);
  const resting = all.flatMap(({ figure }) => figure.outcomes).filter(({ source }) => source !== null).length;
  return {
    plan: {
      id: 'plan:helsingborg-2016',
      name: 'Helsingborgs stads mål och mätetal 2016',
      from: '2016-01-01',
      to: '2016-12-31',
      source: SOURCE,
      example: false,
    },
    year: YEAR,
    period: 'YEAR_END',
    thresholds: { green: 100, yellow: 90 },
    published: {
      id: 'report:sample',
      name: 'Uppföljning av mätetal 2016',
      publishedAt: '2017-04-06T09:30:00.000Z',
      decision: 'Kommundirektörsgruppen 2017-04-06, § 4',
    },
    madeAt: '2017-04-06T09:30:00.000Z',
    home: 'https://samverkan.example',
    years: [YEAR - 2, YEAR - 1, YEAR],
    headline: {
      ...reachedOf(lights),
      reachedPercent: goals === 0 ? null : (lights.GREEN / goals) * 100,
    },
    lights,
    areas,
    dropped: [
      { id: 'key-figure:sample-dropped', name: 'Företagsklimat enligt näringslivet', goal: '4.3', on: '2016-01-01' },
    ],
    reworded: [
      {
        id: 'key-figure:sample-reworded',
        name: 'Elever som upplever respekt för olikheter',
        goal: '1.2',
        before: 'Elever som upplever att skolan respekterar olikheter',
        from: '2015-01-01',
      },
    ],
    changes: {
      since: {
        id: 'report:sample-before',
        name: 'Uppföljning av mätetal 2016, tertial 2',
        publishedAt: '2016-10-06T09:30:00.000Z',
        year: YEAR,
        period: 'TERTIAL_2',
      },
      figures: changed.map(({ goal, figure }, at) => {
        const outcome = figure.outcomes.find(({ value }) => value !== null);
        const after = outcome && { value: outcome.value, text: outcome.text, missingReason: null };
        const earlier = after?.value == null ? null : { ...after, value: after.value - 1, text: null };
        return {
          id: figure.id,
          name: figure.name,
          goal: goal.ordinal,
          year: outcome?.year ?? YEAR,
          period: 'YEAR_END',
          before: at === 1 ? { value: null, text: null, missingReason: 'NOT_MEASURED' } : at === 2 ? null : earlier,
          after: after ?? null,
        };
      }),
    },
    collaboration: sampleCollaboration(),
    sources: resting === 0 ? [] : [{ source: SOURCE, outcomes: resting }],
    issues: [
      {
        id: 'issue:sample-1',
        kind: 'DATE_CONFLICT',
        message: 'Protokollet är daterat 2016-10-06 i rubriken och 2016-10-07 i texten.',
        date: '2016-10-06',
      },
      { id: 'issue:sample-2', kind: 'AMBIGUOUS_NAME', message: '«Anna Berg» kan vara två personer.', date: null },
    ],
  };
}

function sampleCollaboration(): Collaboration {
  const roles = ['OWNER', 'PARTICIPANT', null, 'PARTICIPANT', 'FINANCIER', null, 'INVITED', 'DECLINED', 'PARTICIPANT'];
  return {
    phases: [
      { phase: 'IDEA', count: 2, projects: PROJECTS.slice(0, 2) },
      { phase: 'QUALIFICATION', count: 1, projects: PROJECTS.slice(2, 3) },
      { phase: 'EXECUTION', count: 3, projects: PROJECTS.slice(3, 6) },
      { phase: 'FINISHED', count: 1, projects: PROJECTS.slice(6) },
      { phase: 'DECLINED', count: 0, projects: [] },
    ],
    participation: {
      municipalities: MUNICIPALITIES,
      projects: PROJECTS,
      cells: MUNICIPALITIES.map((_, m) => PROJECTS.map((_, p) => roles[(m * 5 + p * 3) % roles.length] ?? null)),
    },
    money: {
      pots: [
        {
          id: 'pot:sample-1',
          name: 'Test- och utvecklingsmedel',
          allocatedSek: 2_000_000,
          grantedSek: 1_250_000,
          remainingSek: 750_000,
        },
        { id: 'pot:sample-2', name: 'Statsbidrag', allocatedSek: null, grantedSek: 400_000, remainingSek: null },
      ],
      grantedSek: 1_650_000,
    },
    networks: ['Ekonomichefer', 'HR-chefer', 'Kommunikatörer', 'Säkerhetssamordnare'].map((name, at) => ({
      id: `network:sample-${at + 1}`,
      name,
      municipalities: 11 - at,
      meetings: 4 - at,
    })),
    meetings: [
      { id: 'body:sample-directors', name: 'Kommundirektörsgruppen', count: 5 },
      { id: 'body:sample-board', name: 'Styrelsen', count: 4 },
    ],
    attendance: MUNICIPALITIES.map(({ id, name }, at) => {
      const meetings = at === 6 ? 0 : 5;
      const absent = meetings === 0 ? 0 : at % 3;
      const partial = meetings > 0 && at % 4 === 1 ? 1 : 0;
      const present = meetings - absent - partial;
      return {
        id,
        name,
        meetings,
        present,
        partial,
        absent,
        rate: meetings === 0 ? null : (present + partial) / meetings,
      };
    }),
    toFollowUp: [
      {
        id: 'assignment:sample-1',
        task: 'Ta fram ett förslag till gemensam avtalsmall för välfärdsteknik',
        assignees: ['Höganäs', 'Sekretariatet'],
        due: '2016-11-01',
        overdue: true,
        decidedOn: '2016-06-09',
        source: {
          meeting: 'Kommundirektörsgruppen 9 juni 2016, § 7',
          url: 'https://samverkan.example/id/meeting:sample-1',
        },
      },
      {
        id: 'assignment:sample-2',
        task: 'Återkomma med en budget för 2017',
        assignees: ['Ekonomichefer'],
        due: null,
        overdue: false,
        decidedOn: '2016-10-06',
        source: null,
      },
    ],
  };
}

function bookFrom(csv: Uint8Array): PlanBook {
  const { rows, problems } = planTable([csvSheet(csv)]);
  if (rows.length > 0 && problems.length > 0) throw new Error(problems.map(problemText).join('\n'));
  const plan = { id: 'plan:sample', name: '', from: '', to: null, source: null, example: false };
  return bookOfTable(rows, { ...plan, thresholds: USUAL_THRESHOLDS });
}

/** The seed's plan, published, with some of everything that a report can tell. */
export const sampleReport = (): AnnualReport => told(bookFrom(readFileSync(SEED)));

/** One of so many key figures: some 30 to an area, 3 to a goal; every kind of target, light and missing value among them. 0: no areas. */
export function sizedReport(count: number): AnnualReport {
  const years = [2013, 2014, 2015, 2016];
  const rows = Array.from({ length: count }, (_, at) => {
    const area = Math.floor(at / 30);
    const goal = Math.floor(at / 3);
    const yesNo = at % 17 === 16;
    const lower = at % 5 === 4;
    const of = (year: number): string => {
      if ((at + year) % 13 === 0) return at % 2 ? '..' : '-';
      if (yesNo) return (at + year) % 2 ? 'ja' : 'nej';
      return String(50 + ((at * 37 + year * 11) % 400) / 10).replace('.', ',');
    };
    const value = 55 + ((at * 23) % 35);
    const target = yesNo ? 'Klar under 2016' : `${lower ? 'Högst' : 'Minst'} ${value} %`;
    return [
      `Målområde ${area + 1}`,
      `Målet nummer ${goal + 1} som alla kommuner har enats om`,
      `Mätetal ${at + 1}: andel invånare som är nöjda`,
      yesNo ? '' : '%',
      yesNo ? 'ja/nej' : lower ? 'lägre är bättre' : 'högre är bättre',
      ...years.map(of),
      at % 29 === 28 ? '' : target,
    ];
  });
  const head = [
    'område',
    'mål',
    'mätetal',
    'enhet',
    'riktning',
    ...years.map((year) => `utfall ${year}`),
    'målvärde 2016',
  ];
  return told(bookFrom(Buffer.from([head, ...rows].map((cells) => cells.join(';')).join('\n'))));
}
