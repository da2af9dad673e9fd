// A reader of one's own beside the rules: its findings are questions, with words that really stand in the document.
import { describe, expect, test } from '@jest/globals';
import type { FoundMinutes, ReadText } from '../../ingest/found.ts';
import { type Suggester, suggestedIssues } from '../../ingest/suggester.ts';

const text = 'Protokoll\n\nNärvarande: Åsa Ek, Vik\n\n1. Vägar\n\natt lägga till handlingarna';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const read = {
  name: 'a.md',
  text,
  pages: [],
  mediaType: 'text/markdown',
  sha256: '0'.repeat(64),
  masked: 0,
} satisfies ReadText;
const decision = { ordinal: 1, span: span('att lägga till handlingarna') };
const item = { ordinal: 1, span: { start: text.indexOf('1. Vägar'), end: text.length }, decisions: [decision] };
const found = { attendanceList: span('Närvarande: Åsa Ek, Vik'), items: [item] } as unknown as FoundMinutes;
const saying = (answer: unknown): Suggester => ({ name: 'Provläsaren', suggest: async () => answer });

describe('a suggester', () => {
  test('points at words in the document: each becomes a question at the place where they stand', async () => {
    const answer = [
      { quote: 'Åsa Ek', message: 'Är hon direktör?' },
      { quote: '1. Vägar', message: 'Vilka vägar?' },
      { quote: 'handlingarna', message: 'Vilka handlingar?' },
    ];
    const issues = await suggestedIssues(read, found, [saying(answer)]);
    expect(issues).toMatchObject([
      { kind: 'SUGGESTION', severity: 'LOW', at: 'attendance', message: 'Provläsaren: Är hon direktör?' },
      { at: '1' },
      { at: '1:1' },
    ]);
    expect(issues.map((issue) => text.slice(issue.span?.start, issue.span?.end))).toEqual(
      answer.map(({ quote }) => quote),
    );
  });

  test('that quotes what does not stand there is not heard', async () => {
    expect(await suggestedIssues(read, found, [saying([{ quote: 'beviljades 2 Mkr', message: 'Pengar.' }])])).toEqual(
      [],
    );
  });

  test('that answers in another form is named', async () => {
    await expect(suggestedIssues(read, found, [saying({ facts: [] })])).rejects.toThrow('Provläsaren');
  });
});
