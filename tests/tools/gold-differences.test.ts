// The comparison of a seed with the gold, on one small meeting that differs in one thing at a time.
import { describe, expect, it } from '@jest/globals';
import { type MinutesInput, minutes } from '../../services/minutes-format.ts';
import { goldDifferences } from '../../tools/gold-differences.ts';
import { gold } from '../../tools/gold-format.ts';

const SPELLINGS = new Map([
  ['person:ada', ['Ada Ek']],
  ['person:bo', ['Bo Alm']],
  ['municipality:0001', ['Ekby', 'Ekby kommun']],
  ['municipality:0002', ['Alby']],
  ['network:skola', ['Skolchefsnätverket', 'Nätverket för skolchefer']],
  ['project:film', ['Film i byn']],
  ['pot:2021', ['Avsatta medel för projekt 2021']],
  ['body:board', ['Styrelsen']],
]);

const GOLD = {
  file: 'small.md',
  meeting: { date: '2021-06-18', start: '09:00', chair: 'Ada Ek', accept: { place: ['Teams'] } },
  attendance: [
    { person: 'Ada Ek', represents: ['Ekby'], status: 'PRESENT' },
    { person: 'Bo Alm', represents: ['Alby'], status: 'ABSENT', optional: true },
  ],
  items: [
    { ordinal: 1, heading: 'Paus', kind: 'FORMALITY', optional: true },
    {
      ordinal: 2,
      heading: 'Film',
      kind: 'PITCH',
      presenters: [{ person: 'Ada Ek', represents: 'Ekby' }],
      projects: ['projektet Film i byn'],
      decisions: [
        {
          startsWith: 'skolcheferna svarar',
          type: 'ASSIGN',
          assignees: ['nätverket för skolchefer'],
          due: ['2021-09-02/2021-09-03'],
          amounts: [{ sek: 70000, max: false, pot: 'projekt 2021', year: 2021 }],
          accept: { type: ['FUND'], due: ['2021-12'], assignees: ['respektive kommun'] },
        },
      ],
    },
  ],
};

const small = () => ({
  document: {
    id: 'document:small',
    origin: 'SEED',
    title: 'Small',
    sha256: '0'.repeat(64),
    status: 'APPROVED',
    access: 'PUBLIC',
    verbatim: false,
  } as const,
  meeting: { id: 'meeting:small', body: 'body:board', date: '2021-06-18', startsAt: '09:00', chair: 'person:ada' },
  head: { text: 'x' },
  attendanceList: { text: 'x' },
  attendance: [
    { person: 'person:ada', as: 'Ada Ek, Ekby', representing: ['municipality:0001'], status: 'PRESENT' as const },
  ],
  items: [
    {
      ordinal: 1,
      heading: 'Film',
      kind: 'PITCH' as const,
      presenters: [{ person: 'person:ada', representing: ['municipality:0001'] }],
      about: ['project:film'],
    },
  ],
  decision: {
    ordinal: 1,
    text: 'x',
    kind: 'ASSIGN' as 'ASSIGN' | 'NOTE' | 'FUND',
    assignments: [{ task: 'x', assignees: ['network:skola'], due: '2021-09-03' }],
    fundings: [{ amountSek: 70_000, status: 'GRANTED' as const, year: 2021, pot: 'pot:2021' }],
  },
});

function differences(change: (meeting: ReturnType<typeof small>) => void): string[] {
  const { decision, ...meeting } = small();
  const whole = { ...meeting, decision };
  change(whole);
  const { decision: changed, items, ...rest } = whole;
  const input: MinutesInput = { ...rest, items: items.map((item) => ({ ...item, decisions: [changed] })) };
  const rows = goldDifferences(gold.parse(GOLD), minutes.parse(input), SPELLINGS);
  return [...rows].flatMap(([row, { differences }]) => differences.map((text) => `${row}: ${text}`));
}

describe('comparing with the gold', () => {
  it('finds nothing where only optional things and other spellings differ', () => {
    expect(differences(() => undefined)).toEqual([]);
  });

  it('takes the answers that the gold accepts', () => {
    expect(
      differences(({ meeting, decision }) => {
        Object.assign(meeting, { place: 'Teams' });
        decision.kind = 'FUND';
        decision.assignments = [
          { task: 'x', assignees: ['network:skola', 'municipality:0001', 'municipality:0002'], due: '2021-09-02' },
          { task: 'x', assignees: [], due: '2021-12-24' },
        ];
      }),
    ).toEqual([]);
  });

  it.each<[string, (meeting: ReturnType<typeof small>) => void]>([
    ['meeting: small.md start: ! "09:00", but "09:30"', ({ meeting }) => (meeting.startsAt = '09:30')],
    ['meeting: small.md chair: ! "Ada Ek", but "person:bo"', ({ meeting }) => (meeting.chair = 'person:bo')],
    ['attendance: small.md Ada Ek: - not in the seed', ({ attendance }) => attendance.splice(0)],
    [
      'attendance represents: small.md Ada Ek: + municipality:0002',
      ({ attendance }) => attendance[0]?.representing.push('municipality:0002'),
    ],
    ['item projects: small.md item 2: - projektet Film i byn', ({ items }) => items[0]?.about.splice(0)],
    ['decision kind: small.md decision 2:1: ! "ASSIGN", but "NOTE"', ({ decision }) => (decision.kind = 'NOTE')],
    [
      'assignees: small.md decision 2:1: + person:bo',
      ({ decision }) => decision.assignments[0]?.assignees.push('person:bo'),
    ],
    [
      'due: small.md decision 2:1: + 2021-10-01',
      ({ decision }) => decision.assignments.push({ task: 'x', assignees: [], due: '2021-10-01' }),
    ],
    ['amounts: small.md decision 2:1: - 70000 kr', ({ decision }) => decision.fundings.splice(0)],
    [
      'amounts: small.md decision 2:1: + 1 kr',
      ({ decision }) => decision.fundings.push({ amountSek: 1, status: 'GRANTED', year: 2021, pot: 'pot:2021' }),
    ],
    [
      'items: small.md item 2: + Fika',
      ({ items }) => items.push({ ordinal: 2, heading: 'Fika', kind: 'PITCH', presenters: [], about: [] }),
    ],
  ])('finds «%s»', (difference, change) => {
    expect(differences(change)).toEqual([difference]);
  });
});
