// Meetings that minutes speak of.
import { describe, expect, test } from '@jest/globals';
import type { Known } from '../../../ingest/names/known.ts';
import { NOTHING_EARLIER } from '../../../ingest/resolve/earlier.ts';
import { resolved, TOWNS } from './found.ts';

const BODIES: Known[] = [
  { id: 'body:kommunchefsgruppen', kind: 'BODY', name: 'Kommunchefsgruppen', aliases: [] },
  { id: 'body:direktionen', kind: 'BODY', name: 'Direktionen', aliases: [] },
];
const KNOWN = [...TOWNS, ...BODIES];

describe('a meeting that is spoken of', () => {
  test("is the body's on the day that stands right after it, planned when it is to come", () => {
    const { minutes } = resolved(
      {
        items: [
          {
            heading: 'Budget',
            decisions: [
              {
                text: 'budgeten tas upp med direktionen den 9 juni.',
                names: [['BODY', 'Direktionen', 'direktionen']],
                dates: [['9 juni', '2023-06-09']],
              },
            ],
          },
        ],
      },
      KNOWN,
    );
    expect(minutes.otherMeetings).toMatchObject([
      {
        id: 'meeting:direktionen-2023-06-09',
        body: 'body:direktionen',
        date: '2023-06-09',
        status: 'PLANNED',
        at: '1:1',
      },
    ]);
  });

  test('is found in a compound with its body, and over two days', () => {
    const { minutes } = resolved(
      {
        items: [
          {
            heading: 'Plan',
            text: 'Planen behandlas på kommunchefsmötet 24-25/8.',
            dates: [['24-25/8', '2023-08-24', '2023-08-25']],
          },
        ],
      },
      KNOWN,
    );
    expect(minutes.otherMeetings).toMatchObject([
      { id: 'meeting:kommunchefsgruppen-2023-08-24', date: '2023-08-24', endsOn: '2023-08-25' },
    ]);
    expect(minutes.items[0]?.about).toEqual(['meeting:kommunchefsgruppen-2023-08-24']);
  });

  test('keeps the id it got when it was planned', () => {
    const planned = {
      id: 'meeting:direktionen-2023-06-08',
      body: 'body:direktionen',
      date: '2023-06-08',
      endsOn: '2023-06-09',
      minuted: false,
    };
    const { minutes } = resolved({ body: 'Direktionen', date: '2023-06-09' }, KNOWN, {
      ...NOTHING_EARLIER,
      meetings: [planned],
    });
    expect(minutes.meeting.id).toBe('meeting:direktionen-2023-06-08');
  });

  test('is none where people in office are told something on a day', () => {
    const { minutes } = resolved(
      {
        items: [
          {
            heading: 'Plan',
            decisions: [
              {
                text: 'återkoppla till kommuncheferna den 9 juni.',
                names: [['BODY', 'Kommunchefsgruppen', 'kommuncheferna']],
                dates: [['9 juni', '2023-06-09']],
              },
            ],
          },
        ],
      },
      KNOWN,
    );
    expect(minutes.otherMeetings).toEqual([]);
  });

  test('gives a decision by mention, on which this meeting acts', () => {
    const { minutes } = resolved(
      {
        items: [
          {
            heading: 'Projektplan Delad växel',
            kind: 'PROJECT_PLAN',
            text: 'Den 4 april delegerade direktionen till kommunchefsgruppen att godkänna planen.',
            names: [
              ['PROJECT', 'Delad växel'],
              ['BODY', 'Direktionen', 'direktionen'],
              ['BODY', 'Kommunchefsgruppen', 'kommunchefsgruppen'],
            ],
            dates: [['4 april', '2023-04-04']],
            decisions: [
              {
                text: 'bevilja Delad växel 200 tkr.',
                type: 'FUND',
                names: [['PROJECT', 'Delad växel']],
                amounts: [{ sek: 200_000 }],
              },
            ],
          },
        ],
      },
      KNOWN,
    );
    expect(minutes.otherMeetings).toMatchObject([
      {
        id: 'meeting:direktionen-2023-04-04',
        status: 'HELD',
        decisions: [
          {
            id: 'decision:direktionen-2023-04-04:mention:1',
            kind: 'ASSIGN',
            concerns: ['project:delad-vaxel', 'body:kommunchefsgruppen'],
          },
        ],
      },
    ]);
    expect(minutes.items[0]?.decisions[0]).toMatchObject({
      links: [{ kind: 'MANDATED_BY', decision: 'decision:direktionen-2023-04-04:mention:1' }],
      events: [
        { kind: 'PLAN_APPROVED', certainty: 'INFERRED' },
        { kind: 'FUNDED', certainty: 'INFERRED' },
      ],
    });
  });

  test('asks whose a retreat is that names no body', () => {
    const { minutes } = resolved(
      {
        items: [
          {
            heading: 'Påminnelse',
            text: 'Internat 24-25 augusti.',
            dates: [['24-25 augusti', '2023-08-24', '2023-08-25']],
          },
        ],
      },
      KNOWN,
    );
    expect(minutes.otherMeetings).toMatchObject([{ body: 'body:kommunchefsgruppen', endsOn: '2023-08-25' }]);
    expect(minutes.issues).toMatchObject([
      { kind: 'AMBIGUOUS_NAME', about: ['meeting:kommunchefsgruppen-2023-08-24'] },
    ]);
  });
});
