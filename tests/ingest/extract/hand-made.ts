// Minutes by hand, for tests of what the sentences say: no layout, no grammar, only the texts and who was there.

import { extract } from '../../../ingest/extract/extract.ts';
import type { FoundAttendance, FoundItem, FoundMinutes, Span } from '../../../ingest/found.ts';
import { Passage } from '../../../ingest/layout/passage.ts';
import { NameBook } from '../../../ingest/names/book.ts';
import type { Known } from '../../../ingest/names/known.ts';
import type { ParsedMinutes } from '../../../ingest/parse/parsed.ts';

const nowhere: Span = { start: 0, end: 0 };

export const known = (kind: Known['kind'], name: string, ...aliases: string[]): Known => ({
  id: `${kind.toLowerCase()}:${name.toLowerCase().replaceAll(' ', '-')}`,
  kind,
  name,
  aliases,
});

/** Ten towns of different regions, a network, a secretariat and a board. */
export const book = new NameBook([
  ...['Arvika', 'Eda', 'Kil', 'Sunne', 'Säffle', 'Torsby', 'Umeå', 'Vännäs', 'Nora', 'Lund'].map((name) =>
    known('MUNICIPALITY', name),
  ),
  known('ORGANIZATION', 'Samverkanskansliet Norra Älvdalen', 'sekretariatet', 'kansliet'),
  known('ORGANIZATION', 'Länsstyrelsen'),
  known('BODY', 'Styrelsen'),
  known('BODY', 'Presidiet'),
  known('BODY', 'Kommunchefsgruppen', 'Kommunchefsgruppen i Norra Älvdalen'),
  known('NETWORK', 'Vatten och avlopp'),
  known('NETWORK', 'Trygga hem'),
  known('PROJECT', 'Skog och sjö'),
]);

const present = (entry: string): FoundAttendance => {
  const [person = '', ...represents] = entry.split(', ');
  return {
    person,
    as: entry,
    represents: represents.filter((one) => /^\p{Lu}/u.test(one)),
    status: 'PRESENT',
    role: 'MEMBER',
    substituteFor: null,
    remote: false,
    until: null,
    note: represents.find((one) => /^\p{Ll}/u.test(one)) ?? null,
    party: null,
    span: nowhere,
  };
};

export type HandMade = { heading: string; texts?: string[]; entries?: string[]; decisions?: string[] };

/** In an entry, «*…*» is set in italics. */
const entry = (text: string): Passage => {
  const bare = text.replaceAll('*', '');
  const start = text.indexOf('*');
  const whole = Passage.plain(bare);
  if (start < 0) return whole;
  return new Passage(
    bare,
    Uint32Array.from({ length: bare.length }, (_, at) => at),
    [{ kind: 'ITALIC', start, end: text.lastIndexOf('*') - 1 }],
  );
};

/** Reads items of a meeting of 19 April 2024 (or another day) with five who attended. */
export function read(items: HandMade[], { date = '2024-04-19', with: names = book } = {}): FoundMinutes {
  const parsed: ParsedMinutes = {
    title: null,
    status: 'APPROVED',
    approvedBy: [],
    registryNumber: null,
    meeting: {
      body: 'Kommunchefsgruppen',
      documentDate: date,
      statedDate: date,
      date,
      endsOn: null,
      dateConflict: false,
      start: null,
      end: null,
      place: null,
      mode: null,
      number: null,
      chair: 'Karin Ahl',
      secretary: 'Ove Brandt',
    },
    head: nowhere,
    attendanceList: nowhere,
    signature: null,
    signatures: [],
    attendance: [
      'Karin Ahl, Arvika, ordförande',
      'Petter Dahlin, Eda',
      'Åsa von Bahr, Kil',
      'Nils Svärd, Sunne, kommundirektör',
      'Ove Brandt, Samverkanskansliet Norra Älvdalen',
    ].map(present),
    items: items.map(({ heading, texts = [], entries = [], decisions = [] }, index) => ({
      ordinal: index + 1,
      label: null,
      time: null,
      span: nowhere,
      heading: Passage.plain(heading),
      paragraphs: [
        ...texts.map((text) => ({ kind: 'TEXT' as const, passage: Passage.plain(text) })),
        ...entries.map((text) => ({ kind: 'ENTRY' as const, passage: entry(text) })),
      ],
      decisions: decisions.map((text) => Passage.plain(text)),
    })),
    issues: [],
    leftovers: [],
  };
  return extract(parsed, names, {
    name: 'x.md',
    text: items.map(({ heading }) => heading).join('\n'),
    pages: [],
    mediaType: 'text/markdown',
    sha256: '0'.repeat(64),
    masked: 0,
  });
}

/** One item read; throws when there is none. */
export function readOne(item: HandMade, options: Parameters<typeof read>[1] = {}): FoundItem {
  const [found] = read([item], options).items;
  if (!found) throw new Error('no item');
  return found;
}

/** One decision read under a plain heading. */
export function decide(
  text: string,
  item: Partial<HandMade> = {},
  options: Parameters<typeof read>[1] = {},
): FoundItem['decisions'][number] {
  const [decision] = readOne({ heading: 'Ärendet', ...item, decisions: [text] }, options).decisions;
  if (!decision) throw new Error('no decision');
  return decision;
}
