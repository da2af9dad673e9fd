// A Python with the analyst's packages (docs/analyst/requirements.txt), made once per checkout and kept in .data.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const REQUIREMENTS = join(TOP, 'docs/analyst/requirements.txt');
const INSTALL_MS = 240_000;
const BIN = process.platform === 'win32' ? 'Scripts' : 'bin';

function ran(command: string, args: readonly string[]): string | null {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: INSTALL_MS });
  return status === 0 ? null : `${[command, ...args].join(' ')}: ${(error?.message ?? stderr).trim().slice(-500)}`;
}

/**
 * The program, or null where there is no Python 3 or its packages cannot be had, which is then said on stderr: «without» names what is
 * not tested.
 */
export function pythonFor(without: string): string | null {
  const version = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 12);
  const folder = join(TOP, '.data', `python-${version}`);
  const program = (home: string) => join(home, BIN, 'python');
  if (existsSync(folder)) return program(folder);
  // Made beside and moved: other test files look for the same, and one that is interrupted leaves nothing half done.
  const making = `${folder}.${process.pid}`;
  const trouble =
    ran('python3', ['-m', 'venv', making]) ??
    ran(program(making), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS]);
  if (trouble === null && !existsSync(folder)) renameSync(making, folder);
  rmSync(making, { recursive: true, force: true });
  if (trouble === null) return program(folder);
  process.stderr.write(`NOT RUN: ${without}. There is no Python with docs/analyst/requirements.txt here: ${trouble}\n`);
  return null;
}

/** Runs a script and gives what it printed. Throws what it complained about. */
export function runPython(program: string, script: string, args: readonly string[] = [], input = ''): string {
  const { status, stdout, stderr } = spawnSync(program, ['-c', script, ...args], {
    encoding: 'utf8',
    input,
    timeout: 60_000,
    maxBuffer: 50_000_000,
  });
  if (status !== 0) throw new Error(`Python ended with ${status}: ${stderr}`);
  return stdout;
}
