// Question 4: which assignments are open or overdue, and for whom.
import type { Answer, AssignmentStatus } from '../schema/types.generated.ts';
import { everyNode, type Page, WALK } from './ask.ts';
import { EVIDENCE, EVIDENCE_COLUMNS, evidenceCells, SOURCE, type Source } from './evidence.ts';
import { daysBetween } from './period.ts';
import { column, given, idsOf, parameter, type Question } from './question.ts';

const ASSIGNMENTS = /* GraphQL */ `
  query OppnaUppdrag($dag: Date!, $status: [AssignmentStatus!], $assignee: [ID!], $after: String) @asOf(date: $dag) {
    assignments(
      filter: { status: $status, assignee: $assignee }
      orderBy: { field: DUE, direction: ASC }
      first: 100
      after: $after
    ) {
      nodes {
        id task status due dueText standing
        assignees { id name }
        answers { assignee { id } answer on }
        decision { id date name meeting { body { id name } } }
        ${EVIDENCE}
      }
      ${WALK}
    }
  }
  ${SOURCE}`;

type Assignment = {
  id: string;
  task: string;
  status: AssignmentStatus;
  due: string | null;
  dueText: string | null;
  standing: boolean;
  assignees: { id: string; name: string }[];
  answers: { assignee: { id: string }; answer: Answer; on: string | null }[];
  decision: { id: string; date: string; name: string; meeting: { body: { id: string; name: string } } };
  evidence: Source[];
};

const CHOSEN: Readonly<Record<string, AssignmentStatus[]>> = {
  alla: ['OPEN', 'OVERDUE'],
  oppna: ['OPEN'],
  forsenade: ['OVERDUE'],
};
const STATES: Readonly<Record<AssignmentStatus, string>> = {
  OPEN: 'öppet',
  OVERDUE: 'försenat',
  DONE: 'utfört',
  CANCELLED: 'avbrutet',
};
const ANSWERS: Readonly<Record<Answer, string>> = { PENDING: 'inget svar', DONE: 'har utfört', YES: 'ja', NO: 'nej' };

export const openAssignments: Question = {
  slug: 'oppna-uppdrag',
  number: 4,
  sentence: 'Vilka uppdrag är öppna eller försenade, och för vem?',
  note:
    'En rad per uppdrag och den som har fått det; ett uppdrag utan utpekad mottagare har en rad. Försenat: dagen då det skulle vara klart har ' +
    'passerat och inget visar att det är utfört. Ett uppdrag som gäller tills vidare blir aldrig försenat.',
  parameters: [
    parameter('status', 'Vilka', 'choice', {
      preset: 'alla',
      choices: [
        { value: 'alla', label: 'öppna och försenade' },
        { value: 'oppna', label: 'bara öppna' },
        { value: 'forsenade', label: 'bara försenade' },
      ],
    }),
    parameter('vem', 'För', 'assignee'),
    parameter('dag', 'Som det var dagen', 'date', { preset: 'today' }),
  ],
  documents: [ASSIGNMENTS],
  columns: [
    column('status', 'Läge'),
    column('task', 'Uppdrag'),
    idsOf('task', 'Uppdragets id'),
    column('assignee', 'För'),
    idsOf('assignee', 'Mottagarens id'),
    column('answer', 'Svar'),
    column('due', 'Senast', 'date'),
    column('dueText', 'Som texten säger'),
    column('daysLate', 'Dagar försenat', 'integer'),
    column('standing', 'Tills vidare', 'boolean'),
    column('decided', 'Beslutat', 'date'),
    column('decision', 'Beslut'),
    idsOf('decision', 'Beslutets id'),
    column('body', 'Beslutat av'),
    idsOf('body', 'Organets id'),
    ...EVIDENCE_COLUMNS,
  ],
  async answer(ask, values) {
    const day = given(values, 'dag');
    const who = values.vem ?? null;
    const status = CHOSEN[given(values, 'status')];
    const found = await everyNode<{ assignments: Page<Assignment> }, Assignment>(
      ask,
      ASSIGNMENTS,
      { dag: day, status, assignee: who === null ? null : [who] },
      ({ assignments }) => assignments,
    );
    const rows = found.flatMap((assignment) => {
      const { decision, due, status: state } = assignment;
      const theirs = assignment.assignees.filter(({ id }) => who === null || id === who);
      return (theirs.length === 0 ? [null] : theirs).map((assignee) => {
        const answer = assignment.answers.find((one) => one.assignee.id === assignee?.id)?.answer;
        return [
          STATES[state],
          assignment.task,
          assignment.id,
          assignee?.name ?? null,
          assignee?.id ?? null,
          answer === undefined ? null : ANSWERS[answer],
          due,
          assignment.dueText,
          state === 'OVERDUE' && due !== null ? daysBetween(due, day) : null,
          assignment.standing,
          decision.date,
          decision.name,
          decision.id,
          decision.meeting.body.name,
          decision.meeting.body.id,
          ...evidenceCells(assignment.evidence),
        ];
      });
    });
    return { rows, empty: 'Inga sådana uppdrag var kända den dagen.' };
  },
};
