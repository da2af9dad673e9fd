// The figures that Helsingborg published for 2016, judged here from the rules and not from the code: once more, in another way.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { followUpOf } from '../../../services/follow-up/follow-up.ts';
import { readPlanFile } from '../../../services/follow-up/plan-file.ts';

const text = readFileSync(new URL('../../../seed/plans/helsingborg-2016.csv', import.meta.url), 'utf8');
const { plan } = readPlanFile(text);
const followUp = followUpOf(plan?.figures ?? [], 2016);

type Row = { area: string; goal: string; before: number | null; now: number | null; target: number; lower: boolean };
const number = (cell: string): number | null =>
  /\d/.test(cell) ? Number(cell.replace(/[^\d,]/g, '').replace(',', '.')) : null;
const rows: Row[] = text
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [area = '', goal = '', , , , before = '', now = '', target = '', direction = ''] = line.split(';');
    return {
      area,
      goal,
      before: number(before),
      now: number(now),
      target: number(target) ?? Number.NaN,
      lower: direction.startsWith('lägre'),
    };
  });
const percent = ({ now, target, lower }: Row): number | null =>
  now === null ? null : lower ? (100 * target) / now : (100 * now) / target;
const light = (share: number | null): string =>
  share === null ? 'GREY' : share >= 100 ? 'GREEN' : share > 90 ? 'YELLOW' : 'RED';
const trend = ({ before, now, lower }: Row): string =>
  before === null || now === null ? 'UNKNOWN' : before === now ? 'SAME' : now < before === lower ? 'BETTER' : 'WORSE';

describe('the follow-up of the published figures of 2016', () => {
  const judged = followUp.areas.flatMap(({ goals }) => goals.flatMap(({ figures }) => figures));

  test('has all 35 key figures, each with its light, attainment and trend', () => {
    expect(rows).toHaveLength(35);
    expect(judged.map((one) => one.light)).toEqual(rows.map((row) => light(percent(row))));
    expect(judged.map((one) => one.trend)).toEqual(rows.map(trend));
    for (const [index, row] of rows.entries()) {
      const expected = percent(row);
      if (expected === null) expect(judged[index]?.attainment).toBeNull();
      else expect(judged[index]?.attainment).toBeCloseTo(expected, 10);
    }
  });

  test('judges every goal by its key figures, and counts those that are reached', () => {
    const goals = new Map<string, Row[]>();
    for (const row of rows)
      goals.set(`${row.area} ${row.goal}`, [...(goals.get(`${row.area} ${row.goal}`) ?? []), row]);
    const expected = [...goals.values()].map((of) => {
      const shares = of.map(percent).filter((share) => share !== null);
      if (shares.length === 0) return 'GREY';
      if (shares.every((share) => share >= 100)) return 'GREEN';
      return shares.reduce((sum, share) => sum + Math.min(100, share), 0) / shares.length > 90 ? 'YELLOW' : 'RED';
    });
    expect(followUp.areas.flatMap(({ goals: of }) => of.map((goal) => goal.light))).toEqual(expected);
    const { reached, measured, total, reachedPercent } = followUp;
    expect({ reached, measured, total }).toEqual({
      reached: expected.filter((one) => one === 'GREEN').length,
      measured: expected.filter((one) => one !== 'GREY').length,
      total: expected.length,
    });
    expect(reachedPercent).toBeCloseTo((100 * reached) / total, 10);
  });

  test('of a year without targets is grey throughout, and reaches nothing', () => {
    const { reached, measured, total } = followUpOf(plan?.figures ?? [], 2014);
    expect({ reached, measured, total }).toEqual({ reached: 0, measured: 0, total: 15 });
  });
});
