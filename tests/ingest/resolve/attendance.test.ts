// Who was there and for whom.
import { describe, expect, test } from '@jest/globals';
import type { Known } from '../../../ingest/names/known.ts';
import { resolved, TOWNS } from './found.ts';

describe('attendance', () => {
  test('takes a municipality that the list leaves out from other minutes, and says so', () => {
    const known: Known[] = [
      ...TOWNS,
      { id: 'person:ada-ek', kind: 'PERSON', name: 'Ada Ek', aliases: [], represents: ['municipality:2305'] },
    ];
    const { minutes } = resolved({ attendance: [{ person: 'Ada Ek', status: 'ABSENT' }] }, known);
    expect(minutes.attendance).toMatchObject([
      { representing: ['municipality:2305'], representingCertainty: 'INFERRED', status: 'ABSENT' },
    ]);
    expect(minutes.issues).toMatchObject([{ kind: 'MISSING_MUNICIPALITY', severity: 'LOW', about: ['person:ada-ek'] }]);
  });

  test('asks for a municipality that no minutes say, when others in the list have theirs', () => {
    const { minutes } = resolved({ attendance: [{ person: 'Bo Alm', represents: ['Krokom'] }, { person: 'Ada Ek' }] });
    expect(minutes.issues).toMatchObject([
      { kind: 'MISSING_MUNICIPALITY', severity: 'MEDIUM', about: ['person:ada-ek'] },
    ]);
  });

  test('does not ask where nobody in the list has one', () => {
    const { minutes } = resolved({ attendance: [{ person: 'Bo Alm' }, { person: 'Ada Ek' }] });
    expect(minutes.issues).toEqual([]);
  });

  test('counts a presenter who is not on the list as a guest, remote at a remote meeting', () => {
    const { minutes } = resolved({
      mode: 'REMOTE',
      attendance: [{ person: 'Bo Alm', represents: ['Krokom'] }],
      items: [{ heading: 'Vägar', presenters: [{ person: 'Ada Ek', represents: 'Bräcke' }] }],
    });
    expect(minutes.attendance[1]).toMatchObject({
      person: 'person:ada-ek',
      role: 'GUEST',
      status: 'PRESENT',
      remote: true,
      representing: ['municipality:2305'],
    });
  });

  test('asks about two municipalities beside one name', () => {
    const { minutes } = resolved({ attendance: [{ person: 'Ada Ek', represents: ['Bräcke', 'Ragunda'] }] });
    expect(minutes.issues).toMatchObject([
      { kind: 'AMBIGUOUS_NAME', about: ['person:ada-ek', 'municipality:2305', 'municipality:2303'] },
    ]);
  });

  test('makes a post of a title under the signature and a chair of the chair', () => {
    const { minutes } = resolved({
      attendance: [
        { person: 'Ada Ek', represents: ['Bräcke'] },
        { person: 'Bo Alm', represents: ['Samverkanskansliet'], role: 'SECRETARY' },
      ],
      signatures: [
        { person: 'Ada Ek', title: 'ordförande' },
        { person: 'Bo Alm', title: 'kanslichef' },
      ],
    });
    expect(minutes.signature).toMatchObject({
      memberships: [{ member: 'person:ada-ek', group: 'body:kommunchefsgruppen', role: 'CHAIR' }],
      posts: [{ person: 'person:bo-alm', employer: 'organization:samverkanskansliet', title: 'Kanslichef' }],
    });
  });
});
