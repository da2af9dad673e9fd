// Reads a region's seed (see README.md): its manifest, its register and the minutes in order of date. Whatever is wrong is told all
// at once, file by file, because somebody who has written a hundred entries by hand wants one list and not a hundred runs.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Minutes, minutes as minutesFormat } from '../services/minutes-format.ts';
import { type Register, register as registerFormat } from '../services/register-format.ts';
import { minutesProblems, registerProblems } from './identity.ts';
import { planFile, readTable, type SeedPlan } from './plan-file.ts';
import { describeProblem, type Problem, pathText } from './problem.ts';
import { brokenReferences, type MinutesFile } from './references.ts';

const manifestFormat = z.strictObject({
  /** Names the seed in the graph's record of seeds; small letters, digits and dashes. */
  name: z.string().regex(/^[a-z0-9-]+$/, 'must be small letters, digits and dashes'),
  title: z.string().min(1),
  /** Raised when the files change, so that a graph knows that its seed is old. */
  version: z.int().positive(),
  description: z.string().min(1),
});
export type Manifest = z.infer<typeof manifestFormat>;
export type Seed = { manifest: Manifest; register: Register; minutes: Minutes[]; plans: SeedPlan[] };

const MINUTES = 'minutes';
const PLANS = 'plans';

/** Throws one Error whose message lists every problem: file, place, what is wrong, what to do. */
export async function readSeed(folder: string): Promise<Seed> {
  const problems: Problem[] = [];
  const manifest = await readPart(folder, 'seed.json', manifestFormat, problems);
  const register = await readPart(folder, 'register.json', registerFormat, problems);
  const files: MinutesFile[] = [];
  const names = await filesIn(folder, MINUTES, problems);
  for (const file of names) {
    const minutes = await readPart(folder, file, minutesFormat, problems);
    if (minutes) files.push({ file, minutes });
  }
  const plans: SeedPlan[] = [];
  for (const file of await filesIn(folder, PLANS, problems)) {
    const plan = await readPart(folder, file, planFile, problems);
    const whole = plan && (await readTable(folder, file, plan, register, problems));
    if (whole) plans.push(whole);
  }
  files.sort((a, b) => order(a.minutes.meeting, b.minutes.meeting));
  problems.push(...minutesProblems(files));
  // Without the register everything would be reported as missing.
  if (register)
    problems.push(
      ...registerProblems(register),
      ...brokenReferences({ register, files, plans, unread: names.length - files.length }),
    );
  if (!manifest || !register || problems.length > 0) throw new Error(report(folder, problems));
  return { manifest, register, minutes: files.map(({ minutes }) => minutes), plans };
}

type Placed = { date: string; id: string };
const order = (a: Placed, b: Placed): number => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1);

function report(folder: string, problems: readonly Problem[]): string {
  const things = problems.length === 1 ? '1 thing is' : `${problems.length} things are`;
  return [`${things} wrong in the seed ${folder}:`, ...problems.map((problem) => `  ${describeProblem(problem)}`)].join(
    '\n',
  );
}

// Not «instanceof Error»: a test runner's own Error is another one.
const isCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

async function filesIn(folder: string, part: string, problems: Problem[]): Promise<string[]> {
  try {
    const names = await readdir(join(folder, part));
    return names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => `${part}/${name}`);
  } catch (error) {
    // A region may begin with its register alone.
    if (isCode(error, 'ENOENT')) return [];
    if (!isCode(error, 'ENOTDIR')) throw error;
    problems.push({ file: part, path: '', wrong: 'is a file', mend: 'Make it a folder' });
    return [];
  }
}

async function readPart<T>(
  folder: string,
  file: string,
  format: z.ZodType<T>,
  problems: Problem[],
): Promise<T | undefined> {
  const whole = (wrong: string, mend: string): undefined => {
    problems.push({ file, path: '', wrong, mend });
  };
  let text: string;
  try {
    text = await readFile(join(folder, file), 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return whole('the file is missing', 'Write it as seed/README.md shows');
    throw error;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return whole(`it is not JSON (${error})`, 'Mend the brackets or commas there');
  }
  const result = format.safeParse(json);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) {
    const mend = 'Compare with seed/README.md';
    problems.push({ file, path: pathText(path), wrong: message, mend });
  }
  return undefined;
}
