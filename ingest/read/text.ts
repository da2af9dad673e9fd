// md and txt, in whatever way an office program of the last thirty years writes letters down as bytes.
import { Refused } from '../found.ts';
import { NOT_TEXT } from './kind.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const macRoman = new TextDecoder('macintosh');

/** What Windows has from 80 to 9f, where Latin-1 has nothing to see. Node's own decoder for it is Latin-1's in some versions. */
const WINDOWS = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** å ä ö Å Ä Ö é in either code: which of them a text without valid UTF-8 is full of tells the two apart. */
const WINDOWS_LETTERS = new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9]);
const MAC_LETTERS = new Set([0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85, 0x8e]);

/** Text has line ends, tabs and form feeds, no other control characters; a stray one is forgiven. */
const MAX_CONTROL_SHARE = 0.002;

/** Bytes → text, not yet cleaned. Throws Refused (WRONG_TYPE) when they are no text. */
export function decodeText(bytes: Uint8Array): string {
  const wide = utf16(bytes);
  if (wide !== null) {
    try {
      return new TextDecoder(wide, { fatal: true }).decode(bytes);
    } catch {
      throw new Refused(NOT_TEXT, 'WRONG_TYPE');
    }
  }
  if (looksBinary(bytes)) throw new Refused(NOT_TEXT, 'WRONG_TYPE');
  try {
    return utf8.decode(bytes);
  } catch {
    return lineByLine(bytes);
  }
}

/** By its mark, or by every second byte being zero: Latin letters have nothing in their upper half. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4_096);
  const half = Math.floor(sample.length / 2);
  if (half < 2) return null;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function looksBinary(bytes: Uint8Array): boolean {
  let control = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a) control++;
  }
  return control > Math.max(2, bytes.length * MAX_CONTROL_SHARE);
}

/** A file pasted together from several: each line is UTF-8 when it can be, otherwise the older code that the file uses. */
function lineByLine(bytes: Uint8Array): string {
  const older = olderCode(bytes);
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    let end = start;
    while (end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end++;
    const line = bytes.subarray(start, Math.min(end + 1, bytes.length));
    try {
      parts.push(utf8.decode(line));
    } catch {
      parts.push(older(line));
    }
    start = end + 1;
  }
  return parts.join('');
}

function olderCode(bytes: Uint8Array): (line: Uint8Array) => string {
  let windows = 0;
  let mac = 0;
  for (const byte of bytes) {
    if (WINDOWS_LETTERS.has(byte)) windows++;
    else if (MAC_LETTERS.has(byte)) mac++;
  }
  return mac > windows ? (line) => macRoman.decode(line) : windows1252;
}

function windows1252(line: Uint8Array): string {
  return Buffer.from(line)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => WINDOWS[character.charCodeAt(0) - 0x80] ?? '');
}
