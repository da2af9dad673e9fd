// The rows of a worksheet, cut out of its XML while it is unpacked. A sheet that somebody formatted to its last row has a million rows that
// hold nothing; those are let go at once, so that neither they nor a sheet with too much in it can fill the memory.
import { SAVE_AGAIN, tooManyRows, Unreadable } from '../sheet.ts';

const ROW_START = /<(?:\w+:)?row[\s>/]/u;
const FULL_ROW = /<(?:\w+:)?row(?:\s[^>]*)?(?:\/>|(?<!\/)>[\s\S]*?<\/(?:\w+:)?row>)/gu;
const HOLDS_SOMETHING = /<(?:\w+:)?(?:v|is|f)[\s>]/u;
const NUMBER = /^<[^>]*\sr="(\d+)"/u;
/** The head and the tail of a sheet that people made are far shorter; the end of a row is looked for no further. */
const LONGEST = 5_000_000;
/** What is kept of a sheet: ten thousand rows of twenty columns are a third of it. */
const MOST_KEPT = 40_000_000;

export type SheetXml = {
  /** Up to the first row, and what follows the last: with the tags that open and close the whole. */
  head: string;
  tail: string;
  /** Each row with something in it, as XML, with its number. */
  rows: { row: number; xml: string }[];
};

/** Cuts the sheet. Throws Unreadable when more than `most` rows hold something, or one has no end. */
export async function cutRows(pieces: AsyncIterable<Uint8Array>, most: number): Promise<SheetXml> {
  const decoder = new TextDecoder();
  const cut: SheetXml = { head: '', tail: '', rows: [] };
  let begun = false;
  let last = 0;
  let kept = 0;
  let waiting = '';
  for await (const piece of pieces) {
    waiting += decoder.decode(piece, { stream: true });
    if (!begun) {
      const start = waiting.search(ROW_START);
      if (start < 0 && waiting.length < LONGEST) continue;
      cut.head = waiting.slice(0, Math.max(0, start));
      waiting = waiting.slice(Math.max(0, start));
      begun = true;
    }
    let end = 0;
    for (const match of waiting.matchAll(FULL_ROW)) {
      const [xml] = match;
      end = match.index + xml.length;
      const number = NUMBER.exec(xml)?.[1];
      last = number === undefined ? last + 1 : Number(number);
      if (!HOLDS_SOMETHING.test(xml)) continue;
      cut.rows.push({ row: last, xml });
      kept += xml.length;
      if (cut.rows.length > most) throw tooManyRows();
      if (kept > MOST_KEPT) throw tooMuch();
    }
    waiting = waiting.slice(end);
    if (waiting.length > LONGEST) throw tooMuch();
  }
  waiting += decoder.decode();
  if (ROW_START.test(waiting)) throw new Unreadable('ett blad i arbetsboken tar slut mitt i en rad', SAVE_AGAIN);
  if (begun) cut.tail = waiting;
  else cut.head = waiting;
  return cut;
}

const tooMuch = (): Unreadable =>
  new Unreadable('ett blad har mer i sig än en plan kan ha', 'Klistra in bara tabellen i en ny arbetsbok');
