// A file that says who works in a folder. It never outlives its meaning: a dead process's claim does not count, and a
// process number that was given to someone else since then is recognised by its start time.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** One process: its number and a text that changes when the number is given to another. */
export interface ProcessMark {
  pid: number;
  started: string;
}

/** Who holds a folder: the process that started the work, and what it started. */
export interface Claim {
  starter: ProcessMark;
  supervisor?: ProcessMark | undefined;
  child?: ProcessMark | undefined;
  /** Where what was started answers, once it does. */
  uri?: string;
  stopping?: boolean;
}

/** The mark of a process, or undefined when none lives under that number (a zombie is dead). */
export function markOf(pid: number): ProcessMark | undefined {
  if (existsSync('/proc/self/stat')) {
    try {
      // The name in the second field may hold spaces and brackets: count from the last bracket.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' || fields[0] === 'X' ? undefined : { pid, started: fields[19] ?? '' };
    } catch {
      return undefined;
    }
  }
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return line === '' || line.startsWith('Z') ? undefined : { pid, started: line.replace(/^\S+\s+/, '') };
  } catch {
    return undefined;
  }
}

/** Whether the marked process still lives. */
export function lives(mark: ProcessMark | undefined): boolean {
  return mark !== undefined && markOf(mark.pid)?.started === mark.started;
}

/** The claim in the file; undefined when there is none or it was torn by a crash. */
export function readClaim(file: string): Claim | undefined {
  try {
    const claim = JSON.parse(readFileSync(file, 'utf8')) as Partial<Claim>;
    return typeof claim.starter?.pid === 'number' ? (claim as Claim) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the claim for this process, or returns the living one of another. Two starters that remove the same stale claim
 * at the same moment may both succeed; what they guard stands that (Neo4j's store lock, the renaming of the jars).
 */
export function takeClaim(file: string): Claim | undefined {
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify({ starter: ownMark() }), { flag: 'wx' });
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const other = readClaim(file);
    if (other !== undefined && (lives(other.starter) || lives(other.child))) return other;
    rmSync(file, { force: true });
  }
  return readClaim(file);
}

/** Adds to this process's claim. */
export function updateClaim(file: string, more: Omit<Partial<Claim>, 'starter'>): void {
  const claim = readClaim(file);
  if (claim === undefined || !isOwn(claim)) return;
  writeFileSync(`${file}.${process.pid}`, JSON.stringify({ ...claim, ...more }));
  renameSync(`${file}.${process.pid}`, file);
}

/** Gives this process's claim back; another's stays. */
export function dropClaim(file: string): void {
  const claim = readClaim(file);
  if (claim !== undefined && isOwn(claim)) rmSync(file, { force: true });
}

function isOwn(claim: Claim): boolean {
  return claim.starter.pid === process.pid && claim.starter.started === ownMark().started;
}

function ownMark(): ProcessMark {
  return markOf(process.pid) ?? { pid: process.pid, started: 'unknown' };
}
