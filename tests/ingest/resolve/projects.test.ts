// Projects whose names change from meeting to meeting.
import { describe, expect, test } from '@jest/globals';
import type { Known } from '../../../ingest/names/known.ts';
import { type Earlier, NOTHING_EARLIER } from '../../../ingest/resolve/earlier.ts';
import { resolved, TOWNS } from './found.ts';

const OLD: Known = {
  id: 'project:snabbare-snorojning-med-sensorer',
  kind: 'PROJECT',
  name: 'Snabbare snöröjning med sensorer',
  aliases: [],
};
const ADA: Known = {
  id: 'person:ada-ek',
  kind: 'PERSON',
  name: 'Ada Ek',
  aliases: [],
  represents: ['municipality:2305'],
};
const cameTo = (lastEvent: Earlier['projects'][number]['lastEvent'], people: string[] = []): Earlier => ({
  ...NOTHING_EARLIER,
  projects: [{ id: OLD.id, lastEvent, people }],
});
const item = (name: string, kind: 'PITCH' | 'PROJECT_PLAN') => ({
  items: [
    {
      heading: kind === 'PITCH' ? 'Nya idéer' : 'Projektplan',
      kind,
      text: `${name}, Ada Ek, Bräcke`,
      names: [['PROJECT', name]] as const,
      presenters: [{ person: 'Ada Ek', represents: 'Bräcke', projects: [name] }],
      fates: [
        {
          project: name,
          kind: kind === 'PITCH' ? ('PITCHED' as const) : ('PLAN_PRESENTED' as const),
          certainty: 'STATED' as const,
        },
      ],
    },
  ],
});

describe('an idea that was turned down', () => {
  test('and comes back under a near name is a new project that continues the old one, with a question', () => {
    const { minutes, register } = resolved(
      item('Snabbare och tystare snöröjning med sensorer', 'PITCH'),
      [...TOWNS, OLD, ADA],
      cameTo('DECLINED'),
    );
    expect(register.projects).toMatchObject([
      { id: 'project:snabbare-och-tystare-snorojning-med-sensorer', continues: OLD.id },
    ]);
    expect(minutes.issues).toMatchObject([
      {
        kind: 'POSSIBLE_DUPLICATE',
        suggestions: [{ action: 'KEEP_SEPARATE' }, { action: 'MERGE', target: OLD.id }],
      },
    ]);
  });

  test('and comes back under its own name is the same project', () => {
    const { minutes, register } = resolved(item(OLD.name, 'PITCH'), [...TOWNS, OLD, ADA], cameTo('DECLINED'));
    expect(register.projects).toEqual([]);
    expect(minutes.items[0]?.events).toMatchObject([{ project: OLD.id, kind: 'PITCHED' }]);
  });
});

describe('a project on its way', () => {
  test('that its own people present under a new name is the same project, renamed', () => {
    const { minutes, register } = resolved(
      item('Snöröjning i realtid', 'PROJECT_PLAN'),
      [...TOWNS, OLD, ADA],
      cameTo('PRIORITISED', ['person:ada-ek']),
    );
    expect(register.projects).toEqual([]);
    expect(minutes.items[0]?.events).toMatchObject([
      { project: OLD.id, kind: 'RENAMED', certainty: 'INFERRED' },
      { project: OLD.id, kind: 'PLAN_PRESENTED' },
    ]);
    expect(minutes.issues).toMatchObject([{ kind: 'POSSIBLE_DUPLICATE', suggestions: [{ action: 'KEEP_TOGETHER' }] }]);
  });

  test('is not what somebody else presents under a name with a word in common', () => {
    const { register } = resolved(
      item('Snöröjning i realtid', 'PROJECT_PLAN'),
      [...TOWNS, OLD, ADA],
      cameTo('PRIORITISED', ['person:bo-alm']),
    );
    expect(register.projects).toMatchObject([{ id: 'project:snorojning-i-realtid' }]);
  });
});
