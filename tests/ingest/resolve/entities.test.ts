// Names of a document become things: known ones are found, new ones made, namesakes kept apart.
import { describe, expect, test } from '@jest/globals';
import type { Known } from '../../../ingest/names/known.ts';
import { resolved, TOWNS } from './found.ts';

const person = (id: string, name: string, represents: string[] = []): Known => ({
  id,
  kind: 'PERSON',
  name,
  aliases: [],
  represents,
});

describe('whoever is in the list', () => {
  test('is the person known by the name', () => {
    const { minutes, register } = resolved({ attendance: [{ person: 'Ada Ek', represents: ['Bräcke'] }] }, [
      ...TOWNS,
      person('person:ada-ek-1', 'Ada Ek', ['municipality:2305']),
    ]);
    expect(minutes.attendance).toMatchObject([{ person: 'person:ada-ek-1', representing: ['municipality:2305'] }]);
    expect(register.people).toEqual([]);
  });

  test('becomes a new person with a readable id when nobody is known by the name', () => {
    const { minutes, register } = resolved({ attendance: [{ person: 'Örjan Åhs', represents: ['Krokom'] }] });
    expect(minutes.attendance).toMatchObject([{ person: 'person:orjan-ahs' }]);
    expect(register.people).toEqual([{ id: 'person:orjan-ahs', name: 'Örjan Åhs', aliases: [] }]);
  });

  test('is told from a namesake by whom they represent', () => {
    const { minutes, register } = resolved({ attendance: [{ person: 'Ada Ek', represents: ['Krokom'] }] }, [
      ...TOWNS,
      person('person:ada-ek', 'Ada Ek', ['municipality:2305']),
      person('person:ada-ek-krokom', 'Ada Ek', ['municipality:2309']),
    ]);
    expect(minutes.attendance).toMatchObject([{ person: 'person:ada-ek-krokom' }]);
    expect(register.people).toEqual([]);
  });

  test('is kept apart, with a question, when two are known by the name and nothing tells which', () => {
    const { minutes, register } = resolved({ attendance: [{ person: 'Ada Ek', represents: ['Strömsund'] }] }, [
      ...TOWNS,
      person('person:ada-ek', 'Ada Ek', ['municipality:2305']),
      person('person:ada-ek-krokom', 'Ada Ek', ['municipality:2309']),
    ]);
    expect(register.people).toMatchObject([{ id: 'person:ada-ek-stromsund' }]);
    expect(minutes.issues).toMatchObject([
      {
        kind: 'AMBIGUOUS_NAME',
        suggestions: [
          { action: 'MERGE', target: 'person:ada-ek' },
          { action: 'MERGE', target: 'person:ada-ek-krokom' },
        ],
      },
    ]);
  });

  test('may be called by one name later in the text', () => {
    const { minutes } = resolved({
      attendance: [
        { person: 'Ada Ek', represents: ['Bräcke'] },
        { person: 'Bo Alm', represents: ['Krokom'] },
      ],
      items: [
        {
          heading: 'Mötesformer',
          decisions: [{ text: 'Ada återkommer med ett förslag.', type: 'ASSIGN', tasks: [{ assignees: ['Ada'] }] }],
        },
      ],
    });
    expect(minutes.items[0]?.decisions[0]?.assignments).toMatchObject([{ assignees: ['person:ada-ek'] }]);
  });
});

describe('the body', () => {
  test('is made with the kind that its name says', () => {
    const { minutes, register } = resolved({ body: 'Styrgruppen för digital samverkan' });
    expect(minutes.meeting).toMatchObject({
      id: 'meeting:styrgruppen-for-digital-samverkan-2023-05-12',
      body: 'body:styrgruppen-for-digital-samverkan',
    });
    expect(register.bodies).toMatchObject([{ kind: 'STEERING_GROUP' }]);
  });

  test('that every municipality has is told by the municipality in the head', () => {
    const { minutes } = resolved({ body: 'Kommunstyrelsen', place: 'Krokoms kommun' });
    expect(minutes.meeting.body).toBe('body:kommunstyrelsen-i-krokom');
  });

  test('makes directors only of a group of municipal directors', () => {
    const kind = (body: string) => resolved({ body }).register.bodies[0]?.kind;
    expect(kind('Kommunchefsforum Nordanå')).toBe('DIRECTORS_GROUP');
    expect(kind('Socialchefsgruppen Nordanå')).toBe('OTHER');
  });

  test("is the network when the meeting is a network's", () => {
    const { minutes, register } = resolved({ body: 'Nätverket Öppna data' });
    expect(minutes.meeting.body).toBe('network:natverket-oppna-data');
    expect(register.networks).toHaveLength(1);
  });
});
