// Decisions of every kind as they are worded after «att», each with what a reader must find in it.
import type { DecisionKind } from '../../../ingest/found.ts';
import type { Choice } from './choice.ts';
import { DEADLINES, daysAfter, SUMS } from './writing.ts';

export type Amount = { sek: number; max: boolean; pot: string | null; year: number | null };
export type Decision = {
  /** What stands after «att», without full stop. */
  text: string;
  /** The same as a sentence of its own: «Förslaget godkänns». */
  stated: string;
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

/** After «att», and as a sentence. */
type Words = readonly [text: string, stated: string];

const decision = (types: DecisionKind[], [text, stated]: Words, rest: Partial<Decision> = {}): Decision => ({
  text,
  stated,
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
  (types: DecisionKind[], ...words: Words[]): Wording =>
  (choice) =>
    decision(types, choice.one(words));

export const WORDINGS: Readonly<Record<DecisionKind, readonly Wording[]>> = {
  NOTE: [
    plain(
      ['NOTE'],
      ['tacka för informationen', 'Gruppen tackar för informationen'],
      ['lägga rapporten till handlingarna', 'Rapporten läggs till handlingarna'],
      ['notera informationen', 'Informationen noteras'],
    ),
  ],
  APPROVE: [
    plain(
      ['APPROVE'],
      ['godkänna förslaget till verksamhetsplan', 'Förslaget till verksamhetsplan godkänns'],
      ['fastställa mötesplanen', 'Mötesplanen fastställs'],
      ['ställa sig bakom förslaget', 'Gruppen ställer sig bakom förslaget'],
      ['anta den reviderade riktlinjen', 'Den reviderade riktlinjen antas'],
      ['godkänna redovisningen', 'Redovisningen godkänns'],
    ),
    (_, { project }) =>
      decision(['APPROVE'], [`godkänna projektplanen för ${project}`, `Projektplanen för ${project} godkänns`], {
        projects: [project],
      }),
  ],
  FUND: [
    (choice, { project }) => {
      const { sek, written } = sum(choice);
      const from = choice.one(POTS);
      return decision(
        ['FUND'],
        [
          `bevilja ${written} till projektet ${project} ur ${from.pot}`,
          `Projektet ${project} beviljas ${written} ur ${from.pot}`,
        ],
        { amounts: [{ sek, max: false, ...from }], projects: [project] },
      );
    },
    (choice, { project }) => {
      const { sek, written } = sum(choice);
      const from = choice.one(POTS);
      return decision(
        ['FUND'],
        [
          `finansiera projektet ${project} med högst ${written} från ${from.pot}`,
          `Projektet ${project} finansieras med högst ${written} från ${from.pot}`,
        ],
        { amounts: [{ sek, max: true, ...from }], projects: [project] },
      );
    },
    (choice, { towns }) => {
      const { sek, written } = sum(choice);
      const without = choice.one(towns);
      const text = `kommuner utom ${without} bidrar med max ${written} per kommun`;
      return decision(['FUND', 'APPROVE', 'ASSIGN'], [`alla ${text}`, `Alla ${text}`], {
        amounts: [{ sek, max: true, pot: null, year: null }],
        municipalities: towns.filter((town) => town !== without),
      });
    },
  ],
  PRIORITISE: [
    (_, { project }) =>
      decision(['PRIORITISE'], [`projektet ${project} prioriteras`, `Projektet ${project} prioriteras`], {
        projects: [project],
      }),
    (_, { project }) =>
      decision(['PRIORITISE'], [`prioritera idén ${project}`, `Idén ${project} prioriteras`], { projects: [project] }),
  ],
  ASSIGN: [
    (choice, matter) => {
      const person = choice.one(matter.people);
      const { due, written } = deadline(choice, matter);
      const text = `${person} får i uppdrag att ta fram ett underlag senast ${written}`;
      return decision(['ASSIGN'], [text, text], { assignees: [person], due: [due] });
    },
    (choice, matter) => {
      const person = choice.one(matter.people);
      const { due, written } = deadline(choice, matter);
      const task = `${person} att återkomma med ett förslag senast ${written}`;
      return decision(['ASSIGN'], [`uppdra åt ${task}`, `Gruppen uppdrar åt ${task}`], {
        assignees: [person],
        due: [due],
      });
    },
    (choice, matter) => {
      const towns = choice.some(matter.towns, 2);
      const { due, written } = deadline(choice, matter);
      const text = `${towns.join(' och ')} tar fram en gemensam tidplan senast ${written}`;
      return decision(['ASSIGN'], [text, text], { assignees: towns, due: [due], municipalities: towns });
    },
  ],
  REFER: [
    (choice, matter) => {
      const { due, written } = deadline(choice, matter);
      const network = choice.one(matter.networks);
      return decision(
        ['REFER'],
        [
          `remittera förslaget till ${network} för yttrande senast ${written}`,
          `Förslaget remitteras till ${network} för yttrande senast ${written}`,
        ],
        { due: [due] },
      );
    },
    (choice, matter) => {
      const network = choice.one(matter.networks);
      return decision(['REFER'], [`överlämna ärendet till ${network}`, `Ärendet överlämnas till ${network}`]);
    },
  ],
  POSTPONE: [
    (choice, matter) => {
      const { due, written } = deadline(choice, matter);
      return decision(
        ['POSTPONE'],
        [`bordlägga ärendet till mötet ${written}`, `Ärendet bordläggs till mötet ${written}`],
        { due: [due] },
      );
    },
    plain(
      ['POSTPONE', 'REFER'],
      ['återremittera ärendet för komplettering', 'Ärendet återremitteras för komplettering'],
      ['skjuta upp frågan till ett senare möte', 'Frågan skjuts upp till ett senare möte'],
    ),
  ],
  REJECT: [
    plain(['REJECT'], ['avslå ansökan', 'Ansökan avslås'], ['avslå förslaget', 'Förslaget avslås']),
    (_, { project }) =>
      decision(
        ['REJECT'],
        [`avslå ansökan om medel till projektet ${project}`, `Ansökan om medel till projektet ${project} avslås`],
        { projects: [project] },
      ),
  ],
  OTHER: [
    plain(
      ['OTHER', 'APPROVE'],
      ['nästa möte hålls på distans', 'Nästa möte hålls på distans'],
      ['mötena börjar en halvtimme tidigare', 'Mötena börjar en halvtimme tidigare'],
    ),
  ],
};
