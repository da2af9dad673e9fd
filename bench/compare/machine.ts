// What Linux says of the machine meanwhile: processor time that others took from it, and what a process has used.
import { readFileSync } from 'node:fs';

/** A tick of /proc, ms: it is 100 a second wherever Node runs. */
const TICK_MS = 10;

/** Ticks of all processors: those that were stolen, and all. */
export function ticks(): { stolen: number; all: number } {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const counts = line.split(/\s+/).slice(1, 9).map(Number);
  return { stolen: counts[7] ?? 0, all: counts.reduce((sum, count) => sum + count, 0) };
}

/** Processor time of a process so far, ms. */
export function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name before it may hold anything, spaces too.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
