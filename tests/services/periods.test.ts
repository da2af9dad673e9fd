import { describe, expect, test } from '@jest/globals';
import { type Held, periodsOfParticipations, periodsOfPlaces, spells } from '../../services/periods.ts';

const seen = (person: string, ...dates: string[]) =>
  dates.map((date) => ({ person, date, passage: `passage:${date}` }));
const held = (id: string, holder: string, known: Partial<Held>): Held => ({
  id,
  holder,
  place: 'Kommundirektör',
  from: null,
  to: null,
  firstSeen: null,
  lastSeen: null,
  ...known,
});

describe('who was seen in a place', () => {
  test('one person seen again and again is one spell', () => {
    expect(spells(seen('a', '2021-01-01', '2020-01-01', '2022-01-01'))).toEqual([
      {
        person: 'a',
        dates: ['2020-01-01', '2021-01-01', '2022-01-01'],
        evidence: ['passage:2020-01-01', 'passage:2021-01-01', 'passage:2022-01-01'],
      },
    ]);
  });

  test('somebody who comes back after another was there has two spells', () => {
    const found = spells([...seen('a', '2019-01-01', '2022-01-01'), ...seen('b', '2020-01-01')]);
    expect(found.map(({ person, dates }) => [person, dates])).toEqual([
      ['a', ['2019-01-01']],
      ['b', ['2020-01-01']],
      ['a', ['2022-01-01']],
    ]);
  });

  test('two who are there the same day do not end each other', () => {
    expect(spells([...seen('a', '2019-01-01', '2020-01-01'), ...seen('b', '2020-01-01')])).toHaveLength(2);
  });
});

describe('posts and memberships', () => {
  test('hold from the first sighting until somebody else is seen there', () => {
    const [first, second] = periodsOfPlaces(
      [
        held('1', 'a', { firstSeen: '2019-04-05', lastSeen: '2022-02-11' }),
        held('2', 'b', { firstSeen: '2022-06-17', lastSeen: '2022-08-26' }),
      ],
      null,
    );
    expect(first).toEqual({ id: '1', since: '2019-04-05', until: '2022-06-17' });
    expect(second).toEqual({ id: '2', since: '2022-06-17', until: '9999-12-31' });
  });

  test('a stated end wins, and a closed group ends what is open', () => {
    expect(periodsOfPlaces([held('1', 'a', { from: '2020-01-01', to: '2021-01-01' })], '2023-01-01')[0]?.until).toBe(
      '2021-01-01',
    );
    expect(
      periodsOfPlaces([held('1', 'a', { firstSeen: '2020-01-01', lastSeen: '2020-01-01' })], '2023-01-01')[0]?.until,
    ).toBe('2023-01-01');
  });

  test('where many may be at once nobody ends anybody', () => {
    const many = [
      held('1', 'a', { place: null, firstSeen: '2020-01-01' }),
      held('2', 'b', { place: null, firstSeen: '2021-01-01' }),
    ];
    expect(periodsOfPlaces(many, null).map(({ until }) => until)).toEqual(['9999-12-31', '9999-12-31']);
  });
});

describe('taking part in a project', () => {
  const once = held('1', 'k', { place: null, firstSeen: '2022-02-11', lastSeen: '2022-02-11' });

  test('lasts until the project is finished or declined', () => {
    expect(periodsOfParticipations([once], ['2023-05-01', '2024-01-01'])[0]?.until).toBe('2023-05-01');
    expect(periodsOfParticipations([once], [])[0]?.until).toBe('9999-12-31');
  });

  test('holds through the day it was seen, also when the project ended that day', () => {
    expect(periodsOfParticipations([once], ['2022-02-11'])[0]?.until).toBe('2022-02-12');
  });

  test('an ending before the last sighting does not count: the idea came back', () => {
    const again = { ...once, lastSeen: '2022-06-17' };
    expect(periodsOfParticipations([again], ['2022-02-11'])[0]?.until).toBe('9999-12-31');
  });
});
