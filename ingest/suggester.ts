// Where somebody can add a reader of their own, such as a language model, beside the rules: off unless one is given. What it finds never
// becomes a fact. It becomes questions for a person, each with the words it rests on; one whose words do not stand in the text is thrown away.
import { z } from 'zod';
import type { FoundIssue, FoundMinutes, ReadText } from './found.ts';

export type Suggester = {
  /** Shown in front of what it suggests. */
  readonly name: string;
  /** Gets the text with personal identity numbers masked, and what the rules found. */
  suggest(read: ReadText, found: FoundMinutes): Promise<unknown>;
};

const suggestion = z.object({
  /** The words in the document that it rests on, just as they stand there. */
  quote: z.string().min(1).max(2_000),
  /** What somebody should look at, in Swedish. */
  message: z.string().min(1).max(500),
});
const suggestions = z.array(suggestion).max(100);

/** Asks each suggester in turn. Throws an Error that names the suggester when it fails or answers in another form. */
export async function suggestedIssues(
  read: ReadText,
  found: FoundMinutes,
  suggesters: readonly Suggester[],
): Promise<FoundIssue[]> {
  const issues: FoundIssue[] = [];
  for (const { name, suggest } of suggesters) {
    const answer = suggestions.safeParse(await suggest(read, found));
    if (!answer.success)
      throw new Error(`«${name}» answered in another form than a list of {quote, message}: ${answer.error.message}`);
    for (const { quote, message } of answer.data) {
      const start = read.text.indexOf(quote);
      if (start === -1) continue;
      const span = { start, end: start + quote.length };
      issues.push({
        kind: 'SUGGESTION',
        severity: 'LOW',
        message: `${name}: ${message}`,
        at: placeOf(found, start),
        span,
      });
    }
  }
  return issues;
}

/** The item or decision that a place in the text stands in. */
function placeOf(found: FoundMinutes, at: number): string {
  const holds = ({ span }: { span: { start: number; end: number } }): boolean => span.start <= at && at < span.end;
  const item = found.items.find(holds);
  if (!item) return found.attendanceList && holds({ span: found.attendanceList }) ? 'attendance' : 'head';
  const decision = item.decisions.find(holds);
  return decision ? `${item.ordinal}:${decision.ordinal}` : `${item.ordinal}`;
}
