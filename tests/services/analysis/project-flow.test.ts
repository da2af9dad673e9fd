// How projects moved, from events alone.
import { describe, expect, test } from '@jest/globals';
import type { Happening } from '../../../graph/project-flow.ts';
import { projectFlow } from '../../../services/analysis/project-flow.ts';

const RANGE = { from: '2021-01-01', to: '2022-01-01' };
const event = (project: string, kind: Happening['kind'], date: string, exact = true): Happening => ({
  project,
  kind,
  date,
  exact,
});
const step = (events: Happening[], from: string, to: string) =>
  projectFlow(events, RANGE).steps.find((one) => one.from === from && one.to === to);

describe('what is counted', () => {
  test('is each project once, for what happened to it in the range; its last day is not in it', () => {
    const flow = projectFlow(
      [
        event('a', 'PITCHED', '2021-01-01'),
        event('a', 'PITCHED', '2021-05-01'),
        event('b', 'PITCHED', '2020-12-31'),
        event('b', 'DECLINED', '2021-12-31'),
        event('c', 'PITCHED', '2022-01-01'),
        event('d', 'PITCHED', '2021-03-01', false),
        event('e', 'FINAL_REPORTED', '2021-03-01'),
        event('e', 'ENDED', '2021-04-01'),
        event('f', 'ENDED', '2021-04-01'),
        event('f', 'PROGRESS_REPORTED', '2021-02-01'),
      ],
      RANGE,
    );
    expect(flow).toMatchObject({
      ...RANGE,
      pitched: ['a', 'd'],
      prioritised: [],
      declined: ['b'],
      funded: [],
      finished: ['e', 'f'],
    });
  });

  test('is nothing where nothing happened', () => {
    expect(projectFlow([], RANGE)).toEqual({
      ...RANGE,
      pitched: [],
      prioritised: [],
      declined: [],
      funded: [],
      finished: [],
      steps: [],
    });
  });
});

describe('the time between two steps', () => {
  test('runs from the first of the one to the first of the other on or after it', () => {
    const events = [
      event('a', 'FUNDED', '2020-11-01'),
      event('a', 'PITCHED', '2020-12-01'),
      event('a', 'PITCHED', '2021-02-01'),
      event('a', 'FUNDED', '2021-03-01'),
      event('a', 'FUNDED', '2021-06-01'),
    ];
    expect(step(events, 'PITCHED', 'FUNDED')).toEqual({
      from: 'PITCHED',
      to: 'FUNDED',
      projects: 1,
      shortestDays: 90,
      medianDays: 90,
      longestDays: 90,
    });
    expect(
      step([event('a', 'PITCHED', '2021-02-01'), event('a', 'FUNDED', '2021-02-01')], 'PITCHED', 'FUNDED'),
    ).toMatchObject({ projects: 1, longestDays: 0 });
  });

  test('is measured in the range in which the later step was taken, wherever the earlier was', () => {
    const early = [event('a', 'PITCHED', '2019-01-01'), event('a', 'PRIORITISED', '2020-12-31')];
    const late = [event('a', 'PITCHED', '2020-12-31'), event('a', 'PRIORITISED', '2021-01-01')];
    expect(step(early, 'PITCHED', 'PRIORITISED')).toBeUndefined();
    expect(step(late, 'PITCHED', 'PRIORITISED')).toMatchObject({ shortestDays: 1 });
  });

  test('has the median of an odd number and the mean of the middle two of an even', () => {
    const taking = (...days: number[]) =>
      days.flatMap((length, index) => [
        event(`p${index}`, 'PITCHED', '2021-03-01'),
        event(`p${index}`, 'DECLINED', new Date(Date.UTC(2021, 2, 1 + length)).toISOString().slice(0, 10)),
      ]);
    expect(step(taking(30, 1, 100), 'PITCHED', 'DECLINED')).toMatchObject({
      projects: 3,
      shortestDays: 1,
      medianDays: 30,
      longestDays: 100,
    });
    expect(step(taking(30, 1, 100, 33), 'PITCHED', 'DECLINED')).toMatchObject({ projects: 4, medianDays: 31.5 });
  });

  test('leaves out dates that are known by month or year only', () => {
    const vague = [event('a', 'PITCHED', '2021-01-01', false), event('a', 'PRIORITISED', '2021-03-01')];
    expect(step(vague, 'PITCHED', 'PRIORITISED')).toBeUndefined();
  });

  test('counts whole days over the change to summer time', () => {
    expect(
      step([event('a', 'PITCHED', '2021-03-27'), event('a', 'FUNDED', '2021-03-29')], 'PITCHED', 'FUNDED'),
    ).toMatchObject({ longestDays: 2 });
  });
});
