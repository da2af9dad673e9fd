// The report's model said field by field: what is written as JSON is checked against it and carries it along.
import { z } from 'zod';
import { PERIODS } from '../services/follow-up/book.ts';
import type { AnnualReport } from './model.ts';

const described = <T extends z.ZodType>(type: T, says: string): T => type.describe(says);
const text = z.string();
const id = described(text, 'Global id, as the API and the permalinks have it.');
const name = described(text, 'The name to show, in Swedish as the source writes it.');
const named = z.object({ id, name });
const day = described(text, 'A day, YYYY-MM-DD.');
const instant = described(text, 'An instant, RFC 3339 in UTC.');
const year = described(z.int(), 'A calendar year.');
const count = z.int().min(0);
const sek = described(z.int(), 'Whole kronor.');

const light = described(
  z.enum(['GREEN', 'YELLOW', 'RED', 'GREY']),
  'GREEN: the target is met; YELLOW: nearly; RED: not; GREY: cannot be judged.',
);
const period = described(z.enum(PERIODS), 'The part of the year that is followed up, from its beginning.');
const missing = described(
  z.enum(['NOT_MEASURED', 'NOT_APPLICABLE', 'CONFIDENTIAL', 'NOT_PUBLISHED']),
  'Why there is no value.',
);
const greyCause = described(
  z.enum([...missing.options, 'NO_TARGET', 'NO_KEY_FIGURES']).nullable(),
  'Why the light is GREY; null when it is not.',
);
const value = described(
  z.number().nullable(),
  'As published, never rounded; a yes is 1, a no 0. Null: missingReason says why.',
);
const percent = z.number().nullable();

const outcome = z.object({
  year,
  value,
  text: described(text.nullable(), 'As the source writes it.'),
  missingReason: missing.nullable(),
  measuredOn: day.nullable(),
  source: described(text.nullable(), 'Where the value comes from.'),
  recordedBy: described(text.nullable(), 'Who recorded it.'),
  recordedAt: instant.nullable(),
  comment: text.nullable(),
});
const target = z.object({
  year,
  comparator: described(
    z.enum(['AT_LEAST', 'AT_MOST', 'EQUAL', 'DONE']),
    'What the target demands of the outcome. DONE: a yes.',
  ),
  value: described(z.number().nullable(), 'Null for DONE alone.'),
  text: described(text, 'As the plan writes it, in Swedish.'),
});
const keyFigure = z.object({
  id,
  name,
  unit: described(text.nullable(), 'What it is counted in; percent are percent units: 60 is sixty percent.'),
  direction: described(z.enum(['HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'YES_NO']), 'Which way is better.'),
  koladaId: described(text.nullable(), 'Its id in Kolada.'),
  definition: described(text.nullable(), 'What is counted and how, in Swedish.'),
  light,
  greyCause,
  attainmentPercent: described(
    percent,
    'Outcome over target (AT_LEAST) or target over outcome (AT_MOST) in percent, unrounded; over 100 when surpassed. Null without either.',
  ),
  trend: described(
    z.enum(['BETTER', 'WORSE', 'SAME', 'UNKNOWN']),
    'Against the same period of the year before, in the direction that is better.',
  ),
  rank: described(
    z.int().nullable(),
    'The place of the municipality that answers for the goal, 1 the best. Null: none to compare.',
  ),
  rankOf: described(count, 'Among how many municipalities.'),
  target: described(target.nullable(), 'The target of the report’s year. Null: none is set.'),
  targets: described(z.array(target), 'Of every year that has one, by year.'),
  outcomes: described(z.array(outcome), 'By year: the years of the report and every earlier one that is known.'),
});
const reached = {
  goalsReached: described(count, 'Goals whose light is GREEN.'),
  goalsMeasured: described(count, 'Goals whose light is not GREY.'),
  goalsTotal: described(count, 'All goals, the denominator.'),
};
const lights = described(
  z.object({ GREEN: count, YELLOW: count, RED: count, GREY: count }),
  'How many goals have each light.',
);
const goal = z.object({
  id,
  name,
  ordinal: described(text, 'Its number in the plan, such as 1.2.'),
  responsible: described(named.nullable(), 'The municipality that answers for it.'),
  light: described(light, 'GREEN only when all its measured key figures are; GREY when none is measured.'),
  greyCause,
  contributors: described(z.array(named), 'Projects and networks that contribute to it.'),
  keyFigures: z.array(keyFigure),
});
const area = z.object({ id, name, ...reached, ordinal: count, lights, goals: z.array(goal) });
const changed = z
  .object({ value, text: text.nullable(), missingReason: missing.nullable() })
  .nullable()
  .describe('Null: there was none, or is none any more.');

const collaboration = z.object({
  phases: described(
    z.array(z.object({ phase: text, count, projects: z.array(named) })),
    'Projects by phase on the last day of the year, in the order of the phases.',
  ),
  participation: described(
    z.object({
      municipalities: z.array(named),
      projects: z.array(named),
      cells: described(
        z.array(z.array(text.nullable())),
        'cells[municipality][project]: OWNER, PARTICIPANT or FINANCIER; null: takes no part.',
      ),
    }),
    'Municipality × project on the last day of the year.',
  ),
  money: z.object({
    pots: z.array(
      z.object({
        id,
        name,
        allocatedSek: described(sek.nullable(), 'What was set aside, in whole kronor.'),
        grantedSek: described(sek, 'Granted from it during the year, in whole kronor.'),
        remainingSek: described(sek.nullable(), 'What was left of it on the last day of the year.'),
      }),
    ),
    grantedSek: described(sek, 'Granted during the year in all, money of no named pot included.'),
  }),
  networks: z.array(
    z.object({
      id,
      name,
      municipalities: described(count, 'Members.'),
      meetings: described(count, 'In the year.'),
    }),
  ),
  meetings: described(z.array(z.object({ id, name, count })), 'Meetings with read minutes, per body.'),
  attendance: described(
    z.array(
      z.object({
        id,
        name,
        meetings: count,
        present: count,
        partial: count,
        absent: count,
        rate: described(z.number().nullable(), 'The share of meetings at which it was represented, 0 to 1.'),
      }),
    ),
    'How often each municipality was represented.',
  ),
  toFollowUp: described(
    z.array(
      z.object({
        id,
        task: text,
        assignees: z.array(text),
        due: day.nullable(),
        overdue: z.boolean(),
        decidedOn: day.nullable(),
        source: described(z.object({ meeting: text, url: text }).nullable(), 'Where it was decided.'),
      }),
    ),
    'Assignments that were open on the last day of the year, the overdue first.',
  ),
});

/** The report; a field of the model that is not described here does not compile, and what else an object carries is left out. */
export const annualReport: z.ZodType<AnnualReport> = z.object({
  plan: z.object({
    id,
    name,
    from: day,
    to: described(day.nullable(), 'The last day. Null: until further notice.'),
    source: described(text.nullable(), 'Where goals, targets and figures come from.'),
    example: described(z.boolean(), 'Made up to show how it looks.'),
  }),
  year,
  period,
  thresholds: described(
    z.object({ green: z.number(), yellow: z.number() }),
    'Percent of attainment: GREEN from green, YELLOW above yellow.',
  ),
  published: described(
    z.object({ id, name, publishedAt: instant, decision: text.nullable() }).nullable(),
    'The published report whose frozen figures these are. Null: told from the graph as it was at madeAt.',
  ),
  madeAt: instant,
  home: described(text, 'The address of the graph’s own pages; a thing’s page is home + /id/ + its id.'),
  years: described(z.tuple([year, year, year]), 'The report’s year and the two before, ascending.'),
  headline: z.object({
    ...reached,
    reachedPercent: described(percent, 'Goals reached of all goals, unrounded. Null: there are none.'),
  }),
  lights,
  areas: z.array(area),
  dropped: described(
    z.array(z.object({ id, name, goal: text, on: day })),
    'Key figures that are no longer followed up, and from which day.',
  ),
  reworded: described(
    z.array(z.object({ id, name, goal: text, before: text, from: day })),
    'Key figures that are worded in another way than before.',
  ),
  changes: described(
    z
      .object({
        since: z.object({ id, name, publishedAt: instant, year, period }),
        figures: z.array(z.object({ id, name, goal: text, year, period, before: changed, after: changed })),
      })
      .nullable(),
    'Outcomes that differ from the report of the plan that was published before this. Null: there is none.',
  ),
  collaboration: described(collaboration, 'What the graph holds of the collaboration in the year.'),
  sources: described(z.array(z.object({ source: text, outcomes: count })), 'Each source once.'),
  issues: described(
    z.array(z.object({ id, kind: text, message: text, date: day.nullable() })),
    'Open questions about the graph’s data, the most severe first.',
  ),
});
