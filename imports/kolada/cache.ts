// Kolada's answers on disk, one file per request: figures change a few times a year, and Kolada need not be asked for the same ones twice.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const Kept = z.object({
  url: z.string(),
  fetchedAt: z.iso.datetime(),
  etag: z.string().nullable(),
  answer: z.unknown(),
});
export type Kept = { url: string; fetchedAt: string; etag: string | null; answer: unknown };

export type KoladaCache = {
  /** So long an answer is used without asking whether it still holds. */
  maxAgeMs: number;
  /** Null when nothing is kept, or what is kept cannot be read (which is told). */
  read(url: string): Promise<Kept | null>;
  /** A reader sees the old file or the new, never half of one. That it could not be written is told, and stops nobody. */
  write(kept: Kept): Promise<void>;
  /** To the log. */
  tell(message: string): void;
};

/** A cache in `folder`, which is made when something is first kept. Nothing is thrown: who has no cache asks Kolada. */
export function koladaCache({
  folder,
  maxAgeMs,
  tell,
}: {
  folder: string;
  maxAgeMs: number;
  tell: (message: string) => void;
}): KoladaCache {
  const fileOf = (url: string) => join(folder, `${createHash('sha256').update(url).digest('hex')}.json`);
  return {
    maxAgeMs,
    tell,
    async read(url) {
      try {
        const { answer, ...kept } = Kept.parse(JSON.parse(await readFile(fileOf(url), 'utf8')));
        return { ...kept, answer };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        tell(`Koladas sparade svar ${fileOf(url)} kan inte läsas och hämtas på nytt: ${said(error)}`);
        return null;
      }
    },
    async write(kept) {
      const file = fileOf(kept.url);
      const half = `${file}.${randomUUID()}.tmp`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(half, JSON.stringify(kept));
        await rename(half, file);
      } catch (error) {
        await rm(half, { force: true }).catch((left: unknown) => tell(`${half} blev kvar: ${said(left)}`));
        tell(`Koladas svar kan inte sparas i ${folder}: ${said(error)}`);
      }
    },
  };
}

const said = (error: unknown): string => (error as Error).message.replace(/\s+/g, ' ').slice(0, 200);
