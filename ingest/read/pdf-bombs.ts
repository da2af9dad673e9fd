// Streams of a pdf that unpack to more than any page holds are found before pdf.js, which believes in them, sees the file.
import { inflateSync } from 'node:zlib';
import { Refused } from '../found.ts';

const MAX_STREAM_BYTES = 50_000_000;
const MAX_TOTAL_BYTES = 400_000_000;
/** Before the word «stream»: its dictionary, which says how it is packed. */
const DICTIONARY_BYTES = 1_000;

const STREAM = Buffer.from('stream', 'latin1');
const BOMB =
  'Pdf-filen packas upp till mer än ett protokoll kan innehålla och läses därför inte. Skapa den på nytt från texten.';

/** Throws Refused (TOO_LARGE) for a pdf whose text, fonts or tables unpack to more than 50 MB. Pictures are not looked at: they are never unpacked. */
export function refuseBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let total = 0;
  for (let at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at + STREAM.length)) {
    if (file.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    const dictionary = file.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at);
    const own = dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj')));
    if (!/\/(?:FlateDecode|Fl)\b/.test(own) || /\/Subtype\s*\/Image\b/.test(own)) continue;
    if (own.split(/\/(?:FlateDecode|Fl)\b/).length > 2) throw new Refused(BOMB, 'TOO_LARGE');
    let data = at + STREAM.length;
    while (file[data] === 0x0d || file[data] === 0x0a) data++;
    total += inflatedSize(file.subarray(data));
    if (total > MAX_TOTAL_BYTES) throw new Refused(BOMB, 'TOO_LARGE');
  }
}

function inflatedSize(data: Uint8Array): number {
  try {
    return inflateSync(data, { maxOutputLength: MAX_STREAM_BYTES }).length;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new Refused(BOMB, 'TOO_LARGE');
    // Encrypted or damaged: pdf.js says what it is.
    return 0;
  }
}
