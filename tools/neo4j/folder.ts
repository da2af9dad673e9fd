// A folder that we write in: there, writable, with room.
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PlainError } from '../plain-error.ts';

const MEGABYTE = 1024 * 1024;
/** The setting that chooses a folder, for the advice. */
export type FolderSetting = 'DATA_DIR' | 'NEO4J_JARS_DIR';

/** The jars take 120 MB, what Maven keeps of them as much again, a young database some tens. */
export const ROOM_TO_PREPARE_MB = 500;
/** Below this a running database soon stops for want of room. */
export const ROOM_TO_RUN_MB = 100;

/** Makes the folder and writes a file in it. Throws a PlainError when that fails or less than `megabytes` are free. */
export function prepareFolder(folder: string, megabytes: number, setting: FolderSetting): void {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, 'x');
    rmSync(probe, { force: true });
  } catch (error) {
    throw folderError(folder, error, setting);
  }
  const free = freeMegabytes(folder);
  if (free < megabytes) {
    throw new PlainError(
      `The disk of ${resolve(folder)} has ${free} MB free, but ${megabytes} MB are needed. ` +
        `Free some, or set ${setting} to a folder on another disk.`,
    );
  }
}

/** Free megabytes for this user on the folder's disk. */
export function freeMegabytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((Number(bavail) * Number(bsize)) / MEGABYTE);
}

/** What a failed write in the folder means, in one sentence. */
export function folderError(folder: string, error: unknown, setting: FolderSetting): PlainError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new PlainError(
      `The disk of ${resolve(folder)} is full. Free some space, or set ${setting} to a folder on another disk.`,
    );
  }
  const why = code ?? (error instanceof Error ? error.message : String(error));
  return new PlainError(
    `The folder ${resolve(folder)} cannot be written (${why}). Give this user the right to, or set ${setting} to another folder.`,
  );
}
