// `publish`: freezes a follow-up, as publishReport of the API does.
import type { Settings } from '../config/settings.ts';
import { missingText, valueText } from '../reports/numbers.ts';
import { wordsOf } from '../reports/words.ts';
import type { Period } from '../services/follow-up/book.ts';
import type { MissingReason } from '../services/follow-up/number.ts';
import type { Direction } from '../services/follow-up/target.ts';
import { atDesk, next, planAt, print } from './desk.ts';

export type PublishCall = {
  plan: string;
  year: number;
  period: Period;
  decision?: string | undefined;
  format: 'text' | 'json';
};

type Told = { year: number; period: Period; value: number | null; missingReason: MissingReason | null };
type Figure = { id: string; name: string; unit: string | null; direction: Direction };
type Change = { keyFigure: Figure; before: Told | null; after: Told | null };
type Answer = {
  node: {
    id: string;
    publishedAt: string;
    followUp: {
      goalsReached: number;
      goalsMeasured: number;
      goalsTotal: number;
      reachedPercent: number | null;
      previous: { id: string } | null;
      changedSincePrevious: Change[];
    };
  };
};

const PUBLISHED = /* GraphQL */ `
  query Publicerad($id: ID!) {
    node(id: $id) {
      ... on PublishedReport {
        id
        publishedAt
        followUp {
          goalsReached
          goalsMeasured
          goalsTotal
          reachedPercent
          previous { id }
          changedSincePrevious {
            keyFigure { id name unit direction }
            before { year period value missingReason }
            after { year period value missingReason }
          }
        }
      }
    }
  }`;

const words = wordsOf('sv');

/** Resolves with the exit code: 0 it is published, 1 the graph refuses it. Throws a PlainError when the graph cannot be had. */
export async function publish({ format, ...wanted }: PublishCall, settings: () => Settings): Promise<number> {
  return atDesk(settings, 'publish', async (desk) => {
    const book = await planAt(desk, wanted.plan);
    const { answer: id } = await desk.newContext().figures.publishReport(wanted, {});
    const { node } = await desk.ask<Answer>(PUBLISHED, { id });
    const { previous, changedSincePrevious, ...headline } = node.followUp;
    print(format, node, [
      `Publicerad: ${id} («${book.name}», ${wanted.year}, ${words.periods[wanted.period]})`,
      words.headline(headline),
      ...(previous === null || changedSincePrevious.length === 0
        ? []
        : [`Ändrat sedan ${previous.id}:`, ...changedSincePrevious.map((change) => `  ${changeText(change)}`)]),
      'Rapporten ändras aldrig mer. Vad som rättas efteråt visas i nästa.',
      `Skriv ut den: ${next(`report annual --published ${id} --format html,pdf,xlsx -o rapport`)}`,
    ]);
    return 0;
  });
}

/** «Nöjd-Inflytande-Index, 2016: 36 → 37». */
function changeText({ keyFigure, before, after }: Change): string {
  const of = after ?? before;
  const value = (one: Told | null): string =>
    one === null
      ? 'inget'
      : one.value === null
        ? missingText(one.missingReason, 'sv')
        : valueText(one.value, keyFigure, 'sv');
  const period = of === null || of.period === 'YEAR_END' ? '' : ` ${words.periods[of.period]}`;
  return `${keyFigure.name}, ${of?.year ?? ''}${period}: ${value(before)} → ${value(after)}`;
}
