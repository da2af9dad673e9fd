// What a file is, by its first bytes: the name's ending is only what somebody called it.
import { Refused } from '../found.ts';

export type Kind = 'TEXT' | 'PDF' | 'ZIP';

const READABLE = 'Läsbara är md, txt, pdf och docx.';
export const NOT_TEXT = `Filen är varken text, pdf eller docx. ${READABLE}`;

type Signature = { bytes: string; what: string; advice: string };

/** Files that are known by how they begin and that hold no text that is read here. */
const UNREADABLE: readonly Signature[] = [
  { bytes: '{\\rtf', what: 'en RTF-fil', advice: 'Öppna den i ordbehandlaren och spara som docx.' },
  { bytes: '\x89PNG', what: 'en bild (PNG)', advice: 'Kör textigenkänning (OCR) och spara som pdf.' },
  { bytes: '\xff\xd8\xff', what: 'en bild (JPEG)', advice: 'Kör textigenkänning (OCR) och spara som pdf.' },
  { bytes: 'GIF8', what: 'en bild (GIF)', advice: 'Kör textigenkänning (OCR) och spara som pdf.' },
  { bytes: 'II*\0', what: 'en bild (TIFF)', advice: 'Kör textigenkänning (OCR) och spara som pdf.' },
  { bytes: 'MM\0*', what: 'en bild (TIFF)', advice: 'Kör textigenkänning (OCR) och spara som pdf.' },
  { bytes: 'RIFF', what: 'en bild, ett ljud eller en film', advice: READABLE },
  { bytes: '%!PS', what: 'en PostScript-fil', advice: 'Spara den som pdf.' },
  { bytes: 'Rar!', what: 'ett RAR-arkiv', advice: 'Packa upp det och läs in filerna.' },
  { bytes: '7z\xbc\xaf', what: 'ett 7z-arkiv', advice: 'Packa upp det och läs in filerna.' },
  { bytes: '\x1f\x8b', what: 'en gzip-packad fil', advice: 'Packa upp den och läs in innehållet.' },
];

/** Markup that is text to the eye of a computer but not to a reader's. */
const MARKUP: readonly { opening: RegExp; what: string }[] = [
  { opening: /^<(?:!doctype html|html|head|body)\b/i, what: 'en webbsida (HTML)' },
  { opening: /^<\?xml\b/i, what: 'en XML-fil' },
];

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** What the bytes are. Throws Refused: WRONG_TYPE naming what it is, ENCRYPTED for an Office file with a password. */
export function kindOf(bytes: Uint8Array): Kind {
  const opening = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1');
  // Mail gateways and old printers put lines before a pdf; its own readers allow a thousand bytes.
  if (opening.includes('%PDF-')) return 'PDF';
  if (opening.startsWith('PK\x03\x04') || opening.startsWith('PK\x05\x06')) return 'ZIP';
  if (opening.startsWith(OLE)) throw oldOffice(bytes);
  const known = UNREADABLE.find((signature) => opening.startsWith(signature.bytes));
  if (known !== undefined) throw new Refused(`Filen är ${known.what}. ${known.advice}`, 'WRONG_TYPE');
  const text = opening.replace(/^\xef\xbb\xbf/, '').trimStart();
  const markup = MARKUP.find(({ opening: pattern }) => pattern.test(text));
  if (markup !== undefined) {
    throw new Refused(`Filen är ${markup.what}. Spara texten som docx, pdf, md eller txt.`, 'WRONG_TYPE');
  }
  return 'TEXT';
}

/** The container that Office used before 2007 and still puts around a file with a password. */
function oldOffice(bytes: Uint8Array): Refused {
  const has = (name: string) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, 'utf16le');
  if (has('EncryptedPackage') || has('EncryptionInfo')) {
    return new Refused('Filen är skyddad med lösenord. Ta bort lösenordet och läs in den igen.', 'ENCRYPTED');
  }
  if (has('WordDocument')) {
    return new Refused('Filen är ett äldre Word-dokument (doc). Öppna den i Word och spara som docx.', 'WRONG_TYPE');
  }
  return new Refused(`Filen är en äldre Office-fil, inte ett Word-dokument. ${READABLE}`, 'WRONG_TYPE');
}
