// What Linux says of the machine meanwhile: processor time that others took from it, and what a process has used.
import { readFileSync } from 'node:fs';

/** A tick of /proc, ms: it is 100 a second wherever Node runs. */
const TICK_MS = 10;

/** Time of all processors so far, ms: stolen by other machines, used by programs and the kernel for them, and all there was. */
export function processors(): { stolen: number; used: number; all: number } {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const counts = line
    .split(/\s+/)
    .slice(1, 9)
    .map((count) => Number(count) * TICK_MS);
  const [user = 0, nice = 0, system = 0] = counts;
  return { stolen: counts[7] ?? 0, used: user + nice + system, all: counts.reduce((sum, count) => sum + count, 0) };
}

/** Processor time of a process so far, ms. */
export function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name before it may hold anything, spaces too.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** Memory that a process holds now, bytes. */
export function memoryOf(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}
