// What the report asks the API about a follow-up, and the shape of the answer. A published one is asked in the same words.
import type { GreyCause, Period } from '../services/follow-up/book.ts';
import type { Light, Trend } from '../services/follow-up/light.ts';
import type { Direction } from '../services/follow-up/target.ts';
import type { ChangedValue, Named, Reached, ReportOutcome, ReportTarget } from './model.ts';

type Lights = { green: number; yellow: number; red: number; grey: number };
type Figure = Named & {
  unit: string | null;
  direction: Direction;
  koladaId: string | null;
  definition: string | null;
  adopted: boolean;
  light: Light;
  greyCause: GreyCause | null;
  attainmentPercent: number | null;
  trend: Trend;
  ranking: { rank: number; municipality: { id: string } }[];
  target: ReportTarget | null;
  targets: ReportTarget[];
} & Record<'y0' | 'y1' | 'y2' | 'y3' | 'y4' | 'y5', ReportOutcome | null>;
type Goal = Named & {
  ordinal: string;
  responsible: Named | null;
  light: Light;
  greyCause: GreyCause | null;
  projects: Named[];
  networks: Named[];
  keyFigures: Figure[];
};
type OfGoal = Named & { goal: { name: string } };
export type Answered = Reached & {
  year: number;
  period: Period;
  reachedPercent: number | null;
  lights: Lights;
  plan: Named & {
    from: string;
    to: string | null;
    source: string | null;
    example: boolean;
    greenFrom: number;
    yellowAbove: number;
  };
  areas: (Reached & { lights: Lights; area: Named & { ordinal: number; goals: Goal[] } })[];
  dropped: (OfGoal & { droppedOn: string })[];
  reworded: (OfGoal & { versions: { name: string; from: string }[] })[];
  previous: { id: string; publishedAt: string; year: number; period: Period; plan: { name: string } } | null;
  changedSincePrevious: {
    keyFigure: OfGoal;
    before: (ChangedValue & { year: number; period: Period }) | null;
    after: (ChangedValue & { year: number; period: Period }) | null;
  }[];
};
export type PublishedAnswer = {
  publishedAt: string;
  decision: { text: string } | null;
  plan: { name: string };
  rest: string | null;
  followUp: Answered;
};

const OUTCOME = 'year value text missingReason measuredOn source recordedBy recordedAt comment';
const CHANGED = 'year period value text missingReason';
const TARGET = 'year comparator value text';
const COUNTS = 'goalsReached goalsMeasured goalsTotal lights { green yellow red grey }';
const EARLIER = [1, 2, 3, 4, 5]
  .map((back) => `y${back}: outcome(year: $y${back}, period: $period) { ${OUTCOME} }`)
  .join('\n');

const FIELDS = /* GraphQL */ `
  year period reachedPercent ${COUNTS}
  plan { id name from to source example greenFrom yellowAbove }
  areas {
    ${COUNTS}
    area {
      id name ordinal
      goals {
        id name ordinal
        responsible { id name }
        light(year: $year, period: $period)
        greyCause(year: $year, period: $period)
        projects { id name }
        networks { id name }
        keyFigures {
          id name unit direction koladaId definition
          adopted(year: $year, period: $period)
          light(year: $year, period: $period)
          greyCause(year: $year, period: $period)
          attainmentPercent(year: $year, period: $period)
          trend(year: $year, period: $period)
          ranking(year: $year) { rank municipality { id } }
          target(year: $year) { ${TARGET} }
          targets { ${TARGET} }
          y0: outcome(year: $year, period: $period) { ${OUTCOME} }
          ${EARLIER}
        }
      }
    }
  }
  dropped { id name droppedOn goal { name } }
  reworded { id name versions { name from } goal { name } }
  previous { id publishedAt year period plan { name } }
  changedSincePrevious {
    keyFigure { id name goal { name } }
    before { ${CHANGED} }
    after { ${CHANGED} }
  }`;
const VARIABLES = '$year: Int!, $period: FollowUpPeriod!, $y1: Int!, $y2: Int!, $y3: Int!, $y4: Int!, $y5: Int!';

export const FOLLOW_UP = `
  query Uppfoljning($plan: ID!, ${VARIABLES}) {
    followUp(plan: $plan, year: $year, period: $period) { ${FIELDS} }
  }`;
export const PUBLISHED = `
  query Publicerad($id: ID!, ${VARIABLES}) {
    node(id: $id) {
      ... on PublishedReport {
        publishedAt rest
        plan { name }
        decision { text }
        followUp { ${FIELDS} }
      }
    }
  }`;
