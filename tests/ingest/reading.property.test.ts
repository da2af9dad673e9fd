// Minutes of meetings that never were, in every way of writing: what is read back is what was written.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type FoundMinutes, Refused } from '../../ingest/found.ts';
import { readMinutes } from '../../ingest/main.ts';
import { NameBook } from '../../ingest/names/book.ts';
import { readDocument } from '../../ingest/read/read.ts';
import { swedishMunicipalities } from '../../seed/names.ts';
import { HUNG_MS } from '../support/hung.ts';
import { COMPARE } from './layouts/compare.ts';
import { INTRODUCTIONS } from './layouts/introductions.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import { aMeeting } from './layouts/model.ts';
import { pageHeads } from './layouts/pdf-pages.ts';

const book = new NameBook(await swedishMunicipalities());
const RUNS = { seed: 20_260, numRuns: 20 };

async function readBack(file: string, text: string | Uint8Array): Promise<{ text: string; found: FoundMinutes }> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const read = await readDocument(file, bytes);
  return { text: read.text, found: readMinutes(read, book) };
}

/** What was found, without where it stands; a title may be the page's heading, as written there. */
function findings(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(findings);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  if (entries.length === 2 && 'start' in value && 'end' in value && typeof value.start === 'number') return undefined;
  return Object.fromEntries(
    entries
      .filter(([key]) => !['leftovers', 'understood', 'as', 'title'].includes(key))
      .map(([key, one]) => [key, key === 'body' ? String(one).toLowerCase() : findings(one)]),
  );
}

describe.each([...LAYOUTS, ...INTRODUCTIONS])('minutes with $name', ({ file, write }) => {
  it('are read back as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(aMeeting(), async (meeting) => {
        const { text, expected } = write(meeting);
        const { found } = await readBack(file, text);
        expect(Object.values(COMPARE).flatMap((compare) => compare(expected, found))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe.each(LAYOUTS)('minutes with $name', ({ file, write }) => {
  it('give the same findings with page heads in between, other line ends, other encodings', async () => {
    await fc.assert(
      fc.asyncProperty(aMeeting(), fc.integer({ min: 8, max: 40 }), async (meeting, page) => {
        const { text } = write(meeting);
        const plain = findings((await readBack(file, text)).found);
        const others: Record<string, string | Uint8Array> = {
          again: text,
          'CR LF': text.replaceAll('\n', '\r\n'),
          'letters and their marks apart': text.normalize('NFD'),
          'UTF-16': Buffer.from(`\ufeff${text}`, 'utf16le'),
          'a byte order mark': `\ufeff${text}`,
          'page heads': pageHeads(text.split('\n'), page, meeting.body),
        };
        for (const [how, other] of Object.entries(others)) {
          expect({ how, found: findings((await readBack(file, other)).found) }).toEqual({ how, found: plain });
        }
      }),
      { ...RUNS, numRuns: 5 },
    );
  });

  it('are quoted where they say it', async () => {
    await fc.assert(
      fc.asyncProperty(aMeeting(), async (meeting) => {
        const { text, found } = await readBack(file, write(meeting).text);
        for (const [words, { start, end }] of claims(found)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          const quoted = letters(text.slice(start, end).replace(/-\n/g, ''));
          for (const word of words.split(/\s+/)) expect(quoted).toContain(letters(word));
        }
      }),
      RUNS,
    );
  });
});

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Words that are said to stand at a place. */
const claims = ({ attendance, items, signatures }: FoundMinutes): [string, { start: number; end: number }][] => [
  ...attendance.map(({ person, span }): [string, typeof span] => [person, span]),
  ...signatures.map(({ person, span }): [string, typeof span] => [person, span]),
  ...items.flatMap(({ heading, span, paragraphs, presenters, decisions, names, dates, amounts }) => [
    ...[[heading, span] satisfies [string, typeof span]],
    ...paragraphs.map((one): [string, typeof span] => [one.text, one.span]),
    ...[...presenters, ...names, ...dates, ...amounts].map((one): [string, typeof span] => [one.as, one.span]),
    ...decisions.flatMap((decision) => [
      ...[[decision.text, decision.span] satisfies [string, typeof span]],
      ...[...decision.names, ...decision.dates, ...decision.amounts, ...decision.due].map(
        (one): [string, typeof span] => [one.as, one.span],
      ),
    ]),
  ]),
];

describe('whatever is read', () => {
  it('no personal identity number is left in what is found', async () => {
    await fc.assert(
      fc.asyncProperty(aMeeting(), fc.constantFrom(...LAYOUTS), async (meeting, { file, write }) => {
        const { text } = write(meeting);
        const told = 'hälsade alla välkomna';
        const { found } = await readBack(file, text.replace(told, `${told} utom 811218-9876`));
        expect(JSON.stringify(found)).not.toContain('9876');
      }),
      RUNS,
    );
  });

  it('damaged minutes are read or refused, soon', async () => {
    await fc.assert(
      fc.asyncProperty(
        aMeeting(),
        fc.constantFrom(...LAYOUTS),
        fc.array(damage(), { maxLength: 6 }),
        async (meeting, { file, write }, all) => {
          await readOrRefused(file, Buffer.from(all.reduce((text, one) => one(text), write(meeting).text)));
        },
      ),
      { ...RUNS, numRuns: 100 },
    );
  });

  it('bytes that are nothing are refused, soon', async () => {
    const beginnings = ['', '%PDF-1.7\n', 'PK\u0003\u0004', 'Protokoll\nNärvarande: ', '| Namn |\n|---|\n| ', '\ufeff'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 600 }), async (beginning, bytes) => {
        await readOrRefused('protokoll.md', Buffer.concat([Buffer.from(beginning), bytes]));
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it('a hundred thousand characters of anything are read soon', async () => {
    const head =
      'Protokoll Kommunchefsgruppen 2022-01-03\n\nNärvarande: Anna Ek, Mora\n\n1. Rubrik\n\nText.\n\nBeslut\n\natt ';
    for (const piece of PIECES) {
      await readOrRefused('protokoll.md', Buffer.from(head + piece.repeat(100_000 / piece.length)));
    }
  });
});

/** What makes a careless pattern start anew at every character. */
const PIECES = [
  ...[
    'att ',
    'a, ',
    'Anna Ek, ',
    '(till kl ',
    '§ 1 x\n',
    '**',
    '~~a',
    '[a](',
    '| a ',
    '- ',
    '. ',
    'och ',
    'AB ',
    'kl. 1',
  ],
  ...[
    '1 000 ',
    'Mkr 1 ',
    'den 1/',
    'senast den ',
    'projektet A',
    'utom ',
    'nätverket ',
    'får i uppdrag att ',
    '«',
    'X-',
  ],
];

async function readOrRefused(file: string, bytes: Uint8Array): Promise<void> {
  const before = performance.now();
  try {
    await readBack(file, bytes);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    expect(error.reason).toMatch(/^[A-ZÅÄÖ].*[.!]$/s);
  }
  expect(performance.now() - before).toBeLessThan(HUNG_MS);
}

/** What may happen to a text on its way: a piece gone, doubled or moved, signs put in, one sign many times. */
function damage(): fc.Arbitrary<(text: string) => string> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const sign = fc.constantFrom(...'*_~#|§-–:;,.()[]«»"\'\\/\t\n\r\f\u00ad\u200b\u00a0 0aÅ'.split(''));
  return fc.oneof(
    fc.tuple(place, place).map(
      ([a, b]) =>
        (text: string) =>
          text.slice(0, at(text, Math.min(a, b))) + text.slice(at(text, Math.max(a, b))),
    ),
    fc.tuple(place, fc.nat(300)).map(
      ([a, length]) =>
        (text: string) =>
          text.slice(0, at(text, a) + length) + text.slice(at(text, a)),
    ),
    fc.tuple(place, fc.string({ unit: 'grapheme', maxLength: 40 })).map(
      ([a, put]) =>
        (text: string) =>
          text.slice(0, at(text, a)) + put + text.slice(at(text, a)),
    ),
    fc.tuple(place, sign, fc.nat(5_000)).map(
      ([a, one, count]) =>
        (text: string) =>
          text.slice(0, at(text, a)) + one.repeat(count) + text.slice(at(text, a)),
    ),
    fc.tuple(sign, sign).map(
      ([from, to]) =>
        (text: string) =>
          text.replaceAll(from, to),
    ),
  );
}
const at = (text: string, share: number): number => Math.floor(share * text.length);
