// A zip whose maker is not trusted: what it says about sizes is not believed, what is unpacked is counted while it is unpacked.
import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { Refused } from '../found.ts';

const MAX_ENTRIES = 5_000;
/** Of one part, and of all parts together: far more than minutes need, far less than a machine has. */
const MAX_PART_BYTES = 30_000_000;
const MAX_TOTAL_BYTES = 100_000_000;

const BROKEN =
  'Filen är skadad: den går inte att packa upp. Öppna den i ordbehandlaren, spara den på nytt och läs in den igen.';
const BOMB =
  'Filen packas upp till mer än ett protokoll kan innehålla och läses därför inte. Spara texten i ett nytt dokument.';

const ENTRY = Buffer.from('PK\x01\x02', 'latin1');

export type Zip = {
  names: readonly string[];
  /** The part unpacked; null when there is none of that name. Throws Refused (BROKEN, TOO_LARGE). */
  read(name: string): Promise<Uint8Array | null>;
  /** The part bit by bit, for one that may be large and of which little is kept. Throws Refused (BROKEN, TOO_LARGE). */
  pieces(name: string, most: number): AsyncGenerator<Uint8Array>;
};

/** Opens the zip in `bytes`. Throws Refused: BROKEN, ENCRYPTED, TOO_LARGE. */
export async function openZip(bytes: Uint8Array): Promise<Zip> {
  if (countEntries(bytes) > MAX_ENTRIES) throw new Refused(BOMB, 'TOO_LARGE');
  const zip = await JSZip.loadAsync(bytes).catch((error: unknown) => {
    throw String(error).includes('ncrypted')
      ? new Refused('Filen är skyddad med lösenord. Ta bort lösenordet och läs in den igen.', 'ENCRYPTED')
      : new Refused(BROKEN, 'BROKEN');
  });
  let left = MAX_TOTAL_BYTES;
  async function* pieces(name: string, most: number): AsyncGenerator<Uint8Array> {
    const entry = zip.file(name);
    if (entry === null) return;
    let size = 0;
    try {
      for await (const chunk of new Readable().wrap(entry.nodeStream())) {
        const piece = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk;
        size += piece.length;
        if (size > most) throw new Refused(BOMB, 'TOO_LARGE');
        yield piece;
      }
    } catch (error) {
      throw error instanceof Refused ? error : new Refused(BROKEN, 'BROKEN');
    }
  }
  return {
    names: Object.keys(zip.files),
    async read(name) {
      if (zip.file(name) === null) return null;
      const chunks: Uint8Array[] = [];
      for await (const piece of pieces(name, Math.min(MAX_PART_BYTES, left))) chunks.push(piece);
      const whole = Buffer.concat(chunks);
      left -= whole.length;
      return whole;
    },
    pieces,
  };
}

/** Counted before anything is made of them: the number that the zip itself gives may be a lie. */
function countEntries(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let count = 0;
  for (let at = buffer.indexOf(ENTRY); at >= 0 && count <= MAX_ENTRIES; at = buffer.indexOf(ENTRY, at + 4)) count++;
  return count;
}
