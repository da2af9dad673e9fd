// How fast a text is understood, without a graph: ten pages, two thousand items in one file, and each format's way to text.
import { readMinutes } from '../ingest/main.ts';
import { NameBook } from '../ingest/names/book.ts';
import { readDocument } from '../ingest/read/read.ts';
import { seedNames } from '../seed/names.ts';
import { madeText } from './made-text.ts';
import { columns } from './show.ts';

const TIMES = 7;
/** A page of minutes in print. */
const PAGE_SIGNS = 2_500;

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const SAID = [
  'Frågan har beretts tillsammans med ekonomerna i de berörda kommunerna under hösten.',
  'Flera deltagare lyfter att tidplanen är stram och att förankringen hemma måste få ta tid.',
  'Arbetet fortsätter enligt den plan som redovisades vid föregående möte.',
  'Underlaget kompletteras med siffror från de kommuner som ännu inte har svarat.',
];

/** One document's head and list, and as many items as are wanted, each with so many times four sentences of talk. */
function longText(items: number, talk = 0): string {
  const [head = '', ...rest] = madeText(0).text.split(/^\d+\. /m);
  const bodies = rest.slice(1, 9);
  const said = Array.from({ length: talk }, () => `${SAID.join(' ')}\n\n`).join('');
  const item = (n: number): string => {
    const [heading = '', ...paragraphs] = (bodies[n % bodies.length] ?? '').trim().split('\n\n');
    return [`§ ${n + 1} ${heading}`, `${said}${paragraphs.join('\n\n')}`.trim()].join('\n\n');
  };
  return `${head}${Array.from({ length: items }, (_, n) => item(n)).join('\n\n')}\n`;
}

/** Minutes of that many pages, four items a page. */
function pages(number: number): string {
  const items = number * 4;
  for (let talk = 0; ; talk += 1) {
    const text = longText(items, talk);
    if (text.length >= number * PAGE_SIGNS) return text;
  }
}

/** Median milliseconds of reading (bytes to text) and of understanding (text to what it says); the first, cold times are left out. */
export async function parseTable(files: readonly { name: string; bytes: Uint8Array }[] = []): Promise<string> {
  const book = new NameBook(await seedNames());
  const made = [
    { name: 'tio sidor.md', bytes: Buffer.from(pages(10)) },
    { name: 'tjugo sidor.md', bytes: Buffer.from(pages(20)) },
    { name: '500 punkter.md', bytes: Buffer.from(longText(500)) },
    { name: '1000 punkter.md', bytes: Buffer.from(longText(1_000)) },
    { name: '2000 punkter.md', bytes: Buffer.from(longText(2_000)) },
  ];
  const rows = [['file', 'kB', 'items', 'read ms', 'understand ms']];
  for (const { name, bytes } of [...made, ...files]) {
    const reading: number[] = [];
    const understanding: number[] = [];
    let items = 0;
    for (let time = 0; time < TIMES; time += 1) {
      const begun = performance.now();
      const read = await readDocument(name, bytes);
      const between = performance.now();
      items = readMinutes(read, book).items.length;
      reading.push(between - begun);
      understanding.push(performance.now() - between);
    }
    rows.push([
      name,
      (bytes.byteLength / 1000).toFixed(0),
      String(items),
      median(reading.slice(1)).toFixed(1),
      median(understanding.slice(1)).toFixed(1),
    ]);
  }
  return columns(rows);
}
