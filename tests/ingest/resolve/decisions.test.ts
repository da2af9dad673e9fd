// What decisions concern, give and follow up.
import { describe, expect, test } from '@jest/globals';
import type { Known } from '../../../ingest/names/known.ts';
import { NOTHING_EARLIER } from '../../../ingest/resolve/earlier.ts';
import { resolved, TOWNS } from './found.ts';

const VAXEL: Known = { id: 'project:delad-vaxel', kind: 'PROJECT', name: 'Delad växel', aliases: [] };
const DIREKTIONEN: Known = { id: 'body:direktionen', kind: 'BODY', name: 'Direktionen', aliases: [] };
const LIST = [
  { person: 'Ada Ek', represents: ['Bräcke'] },
  { person: 'Bo Alm', represents: ['Krokom'], status: 'ABSENT' as const },
];

describe('a decision', () => {
  test('that names no thing is about the one project of its item', () => {
    const { minutes } = resolved({
      items: [
        {
          heading: 'Lägesrapport Delad växel',
          kind: 'PROGRESS_REPORT',
          names: [['PROJECT', 'Delad växel']],
          decisions: [{ text: 'tacka för informationen.', type: 'NOTE' }],
        },
      ],
    });
    expect(minutes.items[0]?.decisions[0]?.concerns).toEqual(['project:delad-vaxel']);
  });

  test('is about none of many ideas that it only thanks for', () => {
    const { minutes } = resolved({
      items: [
        {
          heading: 'Idéer',
          kind: 'PITCH',
          text: 'Delad växel, Gemensam jour och Digital lots.',
          names: [
            ['PROJECT', 'Delad växel'],
            ['PROJECT', 'Gemensam jour'],
            ['PROJECT', 'Digital lots'],
          ],
          decisions: [{ text: 'tacka för idéerna.', type: 'NOTE' }],
        },
      ],
    });
    expect(minutes.items[0]?.decisions[0]?.concerns).toEqual([]);
  });

  test('that gives every municipality a task gives it to those with a seat, absent or not', () => {
    const { minutes } = resolved({
      attendance: LIST,
      items: [
        {
          heading: 'Enkät',
          decisions: [
            {
              text: 'samtliga kommuner svarar på enkäten.',
              type: 'ASSIGN',
              tasks: [{ task: 'svara på enkäten', everyMunicipality: true }],
            },
          ],
        },
      ],
    });
    expect(minutes.items[0]?.decisions[0]?.assignments).toMatchObject([
      { assignees: ['municipality:2305', 'municipality:2309'], certainty: 'INFERRED' },
    ]);
  });

  test('on money has the parts within the whole, each from its pot', () => {
    const { minutes, register } = resolved({
      items: [
        {
          heading: 'Delad växel',
          kind: 'PROJECT_PLAN',
          names: [['PROJECT', 'Delad växel']],
          decisions: [
            {
              text: 'bevilja 90 tkr: 50 tkr ur utvecklingsmedel 2023 och 40 tkr ur utvecklingsmedel 2024.',
              type: 'FUND',
              amounts: [
                { sek: 90_000 },
                { sek: 50_000, pot: 'utvecklingsmedel 2023', year: 2023, partOf: 0 },
                { sek: 40_000, pot: 'utvecklingsmedel 2024', year: 2024, partOf: 0 },
              ],
            },
          ],
        },
      ],
    });
    expect(minutes.items[0]?.decisions[0]?.fundings).toMatchObject([
      {
        amountSek: 90_000,
        for: 'project:delad-vaxel',
        parts: [
          { amountSek: 50_000, pot: 'pot:utvecklingsmedel-2023' },
          { amountSek: 40_000, pot: 'pot:utvecklingsmedel-2024' },
        ],
      },
    ]);
    expect(register.pots).toMatchObject([{ year: 2023 }, { year: 2024 }]);
  });

  test('only proposes money for what the same item sends to another body for decision', () => {
    const { minutes } = resolved(
      {
        items: [
          {
            heading: 'Projektplaner',
            kind: 'PROJECT_PLAN',
            text: 'Delad växel.',
            names: [['PROJECT', 'Delad växel']],
            decisions: [
              {
                text: 'sända Delad växel till direktionen.',
                type: 'REFER',
                names: [['PROJECT', 'Delad växel']],
                referrals: [{ to: 'Direktionen' }],
              },
              {
                text: 'medel till Delad växel tas från utvecklingsmedel.',
                type: 'FUND',
                names: [['PROJECT', 'Delad växel']],
                amounts: [{ pot: 'utvecklingsmedel' }],
              },
            ],
          },
        ],
      },
      [...TOWNS, DIREKTIONEN],
    );
    expect(minutes.items[0]?.decisions[1]?.fundings).toMatchObject([
      { status: 'PROPOSED', pot: 'pot:utvecklingsmedel' },
    ]);
  });

  test('on a project follows up the latest decision on it', () => {
    const at = (id: string, date: string) => ({ id, date, body: 'body:x', kind: 'PRIORITISE', concerns: [VAXEL.id] });
    const { minutes } = resolved(
      {
        items: [
          {
            heading: 'Projektplan Delad växel',
            kind: 'PROJECT_PLAN',
            names: [['PROJECT', 'Delad växel']],
            decisions: [{ text: 'godkänna planen.', type: 'APPROVE' }],
          },
        ],
      },
      [...TOWNS, VAXEL],
      {
        ...NOTHING_EARLIER,
        decisions: [at('decision:x-2023-01-20:9:1', '2023-01-20'), at('decision:x-2023-01-20:10:1', '2023-01-20')],
      },
    );
    expect(minutes.items[0]?.decisions[0]?.links).toMatchObject([
      { kind: 'FOLLOWS_UP', decision: 'decision:x-2023-01-20:10:1', certainty: 'INFERRED' },
    ]);
  });
});

describe('a task given earlier', () => {
  const earlier = {
    ...NOTHING_EARLIER,
    assignments: [
      {
        id: 'assignment:x-2023-01-20:3:1:1',
        decision: 'decision:x-2023-01-20:3:1',
        task: 'Ta fram en projektplan',
        date: '2023-01-20',
        due: '2023-05-12',
        assignees: ['municipality:2305'],
        concerns: [VAXEL.id],
      },
    ],
  };
  const plan = (represents: string) => ({
    attendance: LIST,
    items: [
      {
        heading: 'Projektplan Delad växel',
        kind: 'PROJECT_PLAN' as const,
        names: [['PROJECT', 'Delad växel']] as const,
        presenters: [{ person: represents === 'Bräcke' ? 'Ada Ek' : 'Bo Alm', represents }],
      },
    ],
  });

  test('is reported by the item on the same thing, with the question whether to close it', () => {
    const { minutes } = resolved(plan('Bräcke'), [...TOWNS, VAXEL], earlier);
    expect(minutes.items[0]?.reports).toEqual(['assignment:x-2023-01-20:3:1:1']);
    expect(minutes.issues).toMatchObject([
      { kind: 'FOLLOW_UP', suggestions: [{ action: 'CLOSE_ASSIGNMENT' }, { action: 'KEEP_OPEN' }] },
    ]);
  });

  test('is not reported by somebody who never had it', () => {
    const { minutes } = resolved(plan('Krokom'), [...TOWNS, VAXEL], earlier);
    expect(minutes.items[0]?.reports).toEqual([]);
  });
});
