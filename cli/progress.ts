// What a command tells while it works: on stderr, one line per step, so that stdout holds nothing but the answer.
import pc from 'picocolors';

const { dim, green, yellow, red } = pc.createColors(pc.isColorSupported && process.stderr.isTTY === true);

/** One line of news within a step. */
export function note(text: string): void {
  process.stderr.write(`${dim('·')} ${text}\n`);
}

/** Something is not as it should be, but the work goes on. */
export function warn(text: string): void {
  process.stderr.write(`${yellow('!')} ${text}\n`);
}

/** The last words of a command that failed. */
export function fail(text: string): void {
  process.stderr.write(`${red('✗')} ${text}\n`);
}

/** Does the work and says in one line what came of it and how long it took; `tell` makes the text from the result. */
export async function step<T>(work: () => Promise<T>, tell: (result: T) => string): Promise<T> {
  const start = performance.now();
  const result = await work();
  process.stderr.write(`${green('✓')} ${tell(result)} ${dim(`(${seconds(start)})`)}\n`);
  return result;
}

/** The time since `start` (of performance.now) as people read it. */
export function seconds(start: number): string {
  return `${((performance.now() - start) / 1_000).toFixed(1)} s`;
}

/** «1 meeting», «3 meetings». */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
