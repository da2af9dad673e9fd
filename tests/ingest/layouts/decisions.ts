// Decisions of every kind as they are worded after «att», each with what a reader must find in it.
import type { DecisionKind } from '../../../ingest/found.ts';
import type { Choice } from './choice.ts';
import { DEADLINES, daysAfter, SUMS } from './writing.ts';

export type Amount = { sek: number; max: boolean; pot: string | null; year: number | null };
export type Decision = {
  /** Without «att» and full stop. */
  text: string;
  /** The kinds that are right. */
  types: DecisionKind[];
  assignees: string[];
  due: string[];
  amounts: Amount[];
  projects: string[];
  municipalities: string[];
};

/** What the wording may speak of. */
export type Matter = {
  date: string;
  towns: readonly string[];
  people: readonly string[];
  networks: readonly string[];
  /** The project that the item is about, or one of the ideas in it. */
  project: string;
};

const POTS: readonly (Pick<Amount, 'pot' | 'year'> & { pot: string })[] = [
  { pot: 'utvecklingsmedel 2023', year: 2023 },
  { pot: 'projektpotten 2024', year: 2024 },
  { pot: 'klimatpotten', year: null },
];

const decision = (types: DecisionKind[], text: string, rest: Partial<Decision> = {}): Decision => ({
  text,
  types,
  assignees: [],
  due: [],
  amounts: [],
  projects: [],
  municipalities: [],
  ...rest,
});

function deadline(choice: Choice, { date }: Matter): { due: string; written: string } {
  const due = daysAfter(date, 10 + choice.below(180));
  return { due, written: choice.one(DEADLINES)(due) };
}

function sum(choice: Choice): { sek: number; written: string } {
  const sek = (1 + choice.below(149)) * 10_000;
  return { sek, written: choice.one(SUMS)(sek) };
}

type Wording = (choice: Choice, matter: Matter) => Decision;
const plain =
  (types: DecisionKind[], ...texts: string[]): Wording =>
  (choice) =>
    decision(types, choice.one(texts));

export const WORDINGS: Readonly<Record<DecisionKind, readonly Wording[]>> = {
  NOTE: [plain(['NOTE'], 'tacka för informationen', 'lägga rapporten till handlingarna', 'notera informationen')],
  APPROVE: [
    plain(
      ['APPROVE'],
      'godkänna förslaget till verksamhetsplan',
      'fastställa mötesplanen',
      'ställa sig bakom förslaget',
    ),
    plain(['APPROVE'], 'anta den reviderade riktlinjen', 'godkänna redovisningen'),
    (_, { project }) => decision(['APPROVE'], `godkänna projektplanen för ${project}`, { projects: [project] }),
  ],
  FUND: [
    (choice, { project }) => {
      const { sek, written } = sum(choice);
      const from = choice.one(POTS);
      return decision(['FUND'], `bevilja ${written} till projektet ${project} ur ${from.pot}`, {
        amounts: [{ sek, max: false, ...from }],
        projects: [project],
      });
    },
    (choice, { project }) => {
      const { sek, written } = sum(choice);
      const from = choice.one(POTS);
      return decision(['FUND'], `finansiera projektet ${project} med högst ${written} från ${from.pot}`, {
        amounts: [{ sek, max: true, ...from }],
        projects: [project],
      });
    },
    (choice, { towns }) => {
      const { sek, written } = sum(choice);
      const without = choice.one(towns);
      return decision(
        ['FUND', 'APPROVE', 'ASSIGN'],
        `alla kommuner utom ${without} bidrar med max ${written} per kommun`,
        {
          amounts: [{ sek, max: true, pot: null, year: null }],
          municipalities: towns.filter((town) => town !== without),
        },
      );
    },
  ],
  PRIORITISE: [
    (_, { project }) => decision(['PRIORITISE'], `projektet ${project} prioriteras`, { projects: [project] }),
    (_, { project }) => decision(['PRIORITISE'], `prioritera idén ${project}`, { projects: [project] }),
  ],
  ASSIGN: [
    (choice, matter) => {
      const person = choice.one(matter.people);
      const { due, written } = deadline(choice, matter);
      return decision(['ASSIGN'], `${person} får i uppdrag att ta fram ett underlag senast ${written}`, {
        assignees: [person],
        due: [due],
      });
    },
    (choice, matter) => {
      const person = choice.one(matter.people);
      const { due, written } = deadline(choice, matter);
      return decision(['ASSIGN'], `uppdra åt ${person} att återkomma med ett förslag senast ${written}`, {
        assignees: [person],
        due: [due],
      });
    },
    (choice, matter) => {
      const towns = choice.some(matter.towns, 2);
      const { due, written } = deadline(choice, matter);
      return decision(['ASSIGN'], `${towns.join(' och ')} tar fram en gemensam tidplan senast ${written}`, {
        assignees: towns,
        due: [due],
        municipalities: towns,
      });
    },
  ],
  REFER: [
    (choice, matter) => {
      const { due, written } = deadline(choice, matter);
      const text = `remittera förslaget till ${choice.one(matter.networks)} för yttrande senast ${written}`;
      return decision(['REFER'], text, { due: [due] });
    },
    (choice, matter) => decision(['REFER'], `överlämna ärendet till ${choice.one(matter.networks)}`),
  ],
  POSTPONE: [
    (choice, matter) => {
      const { due, written } = deadline(choice, matter);
      return decision(['POSTPONE'], `bordlägga ärendet till mötet ${written}`, { due: [due] });
    },
    plain(['POSTPONE', 'REFER'], 'återremittera ärendet för komplettering', 'skjuta upp frågan till ett senare möte'),
  ],
  REJECT: [
    plain(['REJECT'], 'avslå ansökan', 'avslå förslaget'),
    (_, { project }) =>
      decision(['REJECT'], `avslå ansökan om medel till projektet ${project}`, { projects: [project] }),
  ],
  OTHER: [plain(['OTHER', 'APPROVE'], 'nästa möte hålls på distans', 'mötena börjar en halvtimme tidigare')],
};
