// How a command hands over what it made: to a file as a whole or not at all, or to stdout.
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PlainError } from '../tools/plain-error.ts';

/** To a file beside it first, renamed when all is there. Resolves with the number of bytes. Throws a PlainError when it cannot be written. */
export async function deliver(body: Readable, out: string | undefined): Promise<number> {
  let bytes = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  if (out === undefined) {
    await pipeline(body, counting, process.stdout, { end: false }).catch(ignoreClosedPipe);
    return bytes;
  }
  const beside = `${out}.${process.pid}.part`;
  try {
    await pipeline(body, counting, createWriteStream(beside));
    await rename(beside, out);
  } catch (error) {
    await rm(beside, { force: true });
    throw isFileTrouble(error) ? new PlainError(`${out} cannot be written: ${error.message}`) : error;
  }
  return bytes;
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
const isFileTrouble = (error: unknown): error is Error =>
  error instanceof Error &&
  ['ENOENT', 'EACCES', 'EISDIR', 'ENOSPC', 'EROFS', 'ENOTDIR'].includes(String(codeOf(error)));

/** `export … | head` has read what it wanted. */
function ignoreClosedPipe(error: unknown): void {
  if (codeOf(error) !== 'EPIPE') throw error;
}
