// The sheets «Samverkan» and «Att följa upp», the collaboration chapter, and «Källor», what the report rests on and what is unclear in it.
import type { AnnualReport, Language } from './model.ts';
import { wordFor, wordsOf } from './words.ts';
import { aside, day, kronor, type Row, share, text, whole } from './xlsx-cells.ts';
import type { Sheet, Table } from './xlsx-sheet.ts';
import { XLSX_WORDS } from './xlsx-words.ts';

const wide = (title: string) => ({ title, width: 44 });
const narrow = (title: string) => ({ title, width: 15 });
const number = (title: string) => ({ title, width: 15, right: true });
/** As many narrow columns as a list of names is written over. */
const LIST = 6;

export function collaborationSheet({ collaboration }: AnnualReport, language: Language): Sheet {
  const words = wordsOf(language);
  const { columns, sections, none, say } = words;
  const { phases, participation, money, networks, meetings, attendance } = collaboration;
  const { municipalities, projects, cells } = participation;
  const inPots = money.pots.reduce((sum, { grantedSek }) => sum + grantedSek, 0);
  const tables: Table[] = [
    {
      title: sections.phases,
      columns: [wide(columns.phase), number(columns.count), { ...narrow(columns.projects), over: LIST }],
      rows: phases.map(
        (one): Row => [
          text(wordFor(words.phases, one.phase)),
          whole(one.count),
          text(one.projects.map(({ name }) => name).join('; ')),
        ],
      ),
      none: none.projects,
    },
    {
      // Projects downwards: they grow in number, the municipalities do not.
      title: sections.participation,
      columns: [wide(columns.project), ...municipalities.map(({ name }) => narrow(name))],
      rows: projects.map(
        ({ name }, p): Row => [
          text(name),
          ...municipalities.map((_, m) => {
            const role = cells[m]?.[p] ?? null;
            return text(role && wordFor(words.roles, role));
          }),
        ],
      ),
      none: none.participation,
    },
    {
      title: sections.money,
      columns: [wide(columns.pot), ...[columns.allocated, columns.granted, columns.remaining].map(number)],
      rows: [
        ...money.pots.map(
          (pot): Row => [
            text(pot.name),
            kronor(pot.allocatedSek, language),
            kronor(pot.grantedSek, language),
            kronor(pot.remainingSek, language),
          ],
        ),
        ...(inPots === money.grantedSek
          ? []
          : [[text(XLSX_WORDS[language].noPot), null, kronor(money.grantedSek - inPots, language)]]),
        ...(money.pots.length > 0 || money.grantedSek > 0
          ? [[text(say.total), null, kronor(money.grantedSek, language)]]
          : []),
      ],
      none: none.money,
    },
    {
      title: sections.networks,
      columns: [wide(columns.network), number(columns.municipalities), number(columns.meetings)],
      rows: networks.map((one): Row => [text(one.name), whole(one.municipalities), whole(one.meetings)]),
      none: none.networks,
    },
    {
      title: sections.meetings,
      columns: [wide(columns.body), number(columns.meetings)],
      rows: meetings.map((one): Row => [text(one.name), whole(one.count)]),
      none: none.meetings,
    },
    {
      title: sections.attendance,
      columns: [
        wide(columns.municipality),
        ...[columns.meetings, columns.present, columns.partial, columns.absent, columns.attendanceRate].map(number),
      ],
      rows: attendance.map(
        (one): Row => [
          text(one.name),
          whole(one.meetings),
          whole(one.present),
          whole(one.partial),
          whole(one.absent),
          share(one.rate, language),
        ],
      ),
      none: none.attendance,
    },
  ];
  return { name: XLSX_WORDS[language].collaboration, above: [], tables };
}

/** The sheet «Att följa upp»: what was decided and not yet done, to sort and filter. */
export function followUpSheet({ collaboration }: AnnualReport, language: Language): Sheet {
  const { columns, none, say } = wordsOf(language);
  const overdue = say.overdue.slice(0, 1).toUpperCase() + say.overdue.slice(1);
  return {
    name: XLSX_WORDS[language].followUp,
    above: [],
    tables: [
      {
        title: null,
        columns: [
          { title: columns.task, width: 56 },
          { title: columns.assignees, width: 34 },
          number(columns.due),
          narrow(overdue),
          number(columns.decidedOn),
          { title: columns.meeting, width: 36 },
          { title: say.readMore, width: 66 },
        ],
        rows: collaboration.toFollowUp.map(
          (one): Row => [
            text(one.task),
            text(one.assignees.join('; ')),
            day(one.due),
            text(one.overdue ? say.overdue : null),
            day(one.decidedOn),
            text(one.source?.meeting ?? null),
            aside(one.source?.url ?? null),
          ],
        ),
        none: none.toFollowUp,
      },
    ],
  };
}

export function sourcesSheet({ sources, issues, thresholds }: AnnualReport, language: Language): Sheet {
  const words = wordsOf(language);
  const { columns, sections, none, rule } = words;
  const rules = [
    ...Object.entries(rule.lights(thresholds)).map(([light, says]) => `${wordFor(words.lights, light)}: ${says}.`),
    ...rule.figure,
    ...rule.goal,
    rule.reached,
    rule.trend,
    rule.rank,
    rule.rounding,
  ];
  return {
    name: sections.sources,
    above: [],
    tables: [
      {
        title: sections.sources,
        columns: [{ title: columns.source, width: 90 }, number(columns.figuresResting)],
        rows: sources.map((one): Row => [text(one.source), whole(one.outcomes)]),
        none: none.sources,
      },
      {
        title: sections.issues,
        columns: [wide(columns.message), { title: columns.kind, width: 26 }, number(columns.date)],
        rows: issues.map((one): Row => [text(one.message), text(wordFor(words.issueKinds, one.kind)), day(one.date)]),
        none: none.issues,
      },
      {
        title: sections.rules,
        columns: [wide(columns.rule)],
        rows: rules.map((says): Row => [text(says)]),
        none: none.value,
      },
    ],
  };
}
