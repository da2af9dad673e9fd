import { describe, expect, test } from '@jest/globals';
import { minutes } from '../../services/minutes-format.ts';
import { impliedByPresenting } from '../../services/taking-part.ts';

type Item = Parameters<typeof impliedByPresenting>[0];
const itemFormat = minutes.shape.items.element;
const item = (about: object): Item => itemFormat.parse({ ordinal: 1, heading: 'Punkt', kind: 'PITCH', ...about });
const presenter = (representing: string[]) => ({ person: 'person:a', representing, projects: ['project:p'] });

describe('who presents a project on behalf of somebody', () => {
  test.each(['PITCH', 'PROJECT_PLAN', 'PROGRESS_REPORT', 'FINAL_REPORT'])(
    'shows at a %s that the municipality takes part',
    (kind) => {
      expect(
        impliedByPresenting(item({ kind, presenters: [presenter(['municipality:1283'])] })).participations,
      ).toEqual([{ actor: 'municipality:1283', project: 'project:p', role: 'PARTICIPANT', certainty: 'INFERRED' }]);
    },
  );

  test.each(['INFORMATION', 'STATISTICS', 'OTHER'])('shows nothing at an item of kind %s', (kind) => {
    expect(impliedByPresenting(item({ kind, presenters: [presenter(['municipality:1283'])] }))).toEqual({
      participations: [],
      works: [],
    });
  });

  test('who only reports for the secretariat makes it no participant', () => {
    expect(impliedByPresenting(item({ presenters: [presenter(['organization:s'])] })).participations).toEqual([]);
  });

  test('what the item says outright is not concluded again', () => {
    const said = { actor: 'municipality:1283', project: 'project:p', role: 'OWNER' };
    expect(
      impliedByPresenting(item({ presenters: [presenter(['municipality:1283'])], participations: [said] }))
        .participations,
    ).toEqual([]);
  });

  test('who pitches is its pitcher, stated; who presents a plan works on it, inferred', () => {
    expect(impliedByPresenting(item({ presenters: [presenter([])] })).works[0]).toMatchObject({
      role: 'PITCHER',
      certainty: 'STATED',
    });
    expect(impliedByPresenting(item({ kind: 'PROJECT_PLAN', presenters: [presenter([])] })).works[0]).toMatchObject({
      role: 'CONTRIBUTOR',
      certainty: 'INFERRED',
    });
  });
});
