// A file's bytes → the text that everything found later points into.
import { createHash } from 'node:crypto';
import { type ReadText, Refused } from '../found.ts';
import { clean } from './clean.ts';
import { readDocx } from './docx.ts';
import { kindOf } from './kind.ts';
import { maskPersonalNumbers } from './mask.ts';
import { readPdf } from './pdf.ts';
import { decodeText } from './text.ts';

/** A file of this many bytes or more is not opened. */
export const MAX_FILE_BYTES = 50_000_000;
const MAX_CHARACTERS = 5_000_000;
/** Of the letters, how many may be unreadable before the text is worth nothing. */
const MAX_UNREADABLE_SHARE = 0.02;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The refusal of a file that is too large to be minutes, also for whoever knows its size before its bytes. */
export function tooLarge(bytes: number): Refused {
  const megabytes = Math.ceil(bytes / 1_000_000);
  return new Refused(
    `Filen är för stor: ${megabytes} MB, gränsen går vid 50 MB. Dela upp den eller spara den utan bilder.`,
    'TOO_LARGE',
  );
}

/**
 * `name` is the file's name, for people only: what the file is, its bytes say. Throws Refused with a reason in Swedish for everything
 * that is no readable document.
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<ReadText> {
  if (bytes.length >= MAX_FILE_BYTES) throw tooLarge(bytes.length);
  if (bytes.length === 0) throw new Refused('Filen är tom: den innehåller inga tecken.', 'EMPTY');
  const { pages, mediaType } = await pagesOf(name, bytes);
  const starts: number[] = [];
  let joined = '';
  for (const page of pages.map((text) => clean(text).trimEnd())) {
    if (joined !== '') joined += '\n\n';
    starts.push(joined.length);
    joined += page;
    if (joined.length > MAX_CHARACTERS) {
      throw new Refused('Texten är för lång för ett protokoll: mer än 5 miljoner tecken. Dela upp den.', 'TOO_LARGE');
    }
  }
  if (joined.trim() === '') throw new Refused('Dokumentet är tomt: det innehåller bara tomrum.', 'EMPTY');
  refuseUnreadable(joined);
  const { text, masked } = maskPersonalNumbers(joined);
  const shown = maskPersonalNumbers(clean(name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)));
  return {
    name: shown.text,
    text,
    pages: pages.length > 1 || mediaType === 'application/pdf' ? starts : [],
    mediaType,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    masked: masked + shown.masked,
  };
}

async function pagesOf(name: string, bytes: Uint8Array): Promise<{ pages: string[]; mediaType: string }> {
  switch (kindOf(bytes)) {
    case 'PDF':
      return { pages: await readPdf(bytes), mediaType: 'application/pdf' };
    case 'ZIP':
      return { pages: [await readDocx(bytes)], mediaType: DOCX };
    case 'TEXT':
      // A form feed is where a program that made text of pages began a new one.
      return {
        pages: decodeText(bytes).split('\f'),
        mediaType: /\.(?:md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain',
      };
  }
}

/** Characters that stand for nothing: fonts that do not say what their signs mean, a text damaged before it came here. */
function refuseUnreadable(text: string): void {
  const unreadable = text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (unreadable > 2 && unreadable > letters * MAX_UNREADABLE_SHARE) {
    throw new Refused(
      'Texten går inte att tolka: många tecken saknar betydelse i filen. Skapa filen på nytt från originalet, eller kör textigenkänning (OCR) på en utskrift.',
      'UNREADABLE',
    );
  }
}
