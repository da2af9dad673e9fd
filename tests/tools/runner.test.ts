// What npm test is made of: counting, children that must end, and the check of generated files on a project of three files.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { run } from '../../tools/check/child.ts';
import { staleFiles } from '../../tools/check/steps.ts';
import { add, summary, tallyOf } from '../../tools/check/tally.ts';

describe('counting', () => {
  const report = { numPassedTests: 3, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };

  it('takes the tests of a run that went well', () => {
    expect(tallyOf(report, 0)).toEqual({ passed: 3, failed: 0 });
  });

  it('counts a suite that does not load as a failure', () => {
    expect(tallyOf({ ...report, numFailedTests: 2, numRuntimeErrorTestSuites: 1 }, 1)).toEqual({
      passed: 3,
      failed: 3,
    });
  });

  it('fails a run that ended badly though every test passed, or that left no report', () => {
    expect(tallyOf(report, 1)).toEqual({ passed: 3, failed: 1 });
    expect(tallyOf(null, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('adds up to the last line', () => {
    expect(summary(add({ passed: 1, failed: 0 }, { passed: 20, failed: 3 }))).toBe('21 passed, 3 failed');
  });
});

describe('a child', () => {
  const node = (script: string, options = {}) => run(process.execPath, ['-e', script], options);

  it('gives its code and what it said on both channels', async () => {
    const outcome = await node("console.log('out'); console.error('err'); process.exitCode = 7");
    expect(outcome).toEqual({ code: 7, output: expect.stringMatching(/out.*err|err.*out/s) });
  });

  it('has no stdin to wait for', async () => {
    expect(await node('process.stdin.resume()')).toEqual({ code: 0, output: '' });
  });

  it('is ended at its time limit, and fails', async () => {
    const outcome = await node('setInterval(() => {}, 1000)', { limitMs: 100 });
    expect(outcome).toEqual({ code: 1, output: expect.stringContaining('stopped: not done after') });
  });

  it('is ended when the run is stopped, also when that was before', async () => {
    const outcome = await node('setInterval(() => {}, 1000)', { stop: AbortSignal.abort() });
    expect(outcome).toEqual({ code: 1, output: 'stopped' });
  });

  it('that cannot be started is a failure, not an exception', async () => {
    const outcome = await run('no-such-program', []);
    expect(outcome).toEqual({ code: 1, output: expect.stringContaining('ENOENT') });
  });
});

describe('generated files', () => {
  let top: string;
  const write = (name: string, text: string) => writeFile(join(top, name), text);
  const never = new AbortController().signal;

  beforeAll(async () => {
    top = await mkdtemp(join(tmpdir(), 'stale-'));
    const codegen = "node -e \"fs.writeFileSync('made.txt', fs.readFileSync('from.txt', 'utf8').toUpperCase())\"";
    await write('package.json', JSON.stringify({ scripts: { codegen } }));
    await write('.gitignore', 'node_modules/\n');
    await write('from.txt', 'word');
  });
  afterAll(() => rm(top, { recursive: true }));

  it('that are missing or old are named, with the command that mends them', async () => {
    expect(await staleFiles(never, top)).toBe('made.txt no longer fit the schema: run npm run codegen');
    await write('made.txt', 'OLD');
    expect(await staleFiles(never, top)).toBe('made.txt no longer fit the schema: run npm run codegen');
  });

  it('that are fresh pass', async () => {
    await write('made.txt', 'WORD');
    expect(await staleFiles(never, top)).toBeNull();
  });

  it('that cannot be made are told as that', async () => {
    await rm(join(top, 'from.txt'));
    expect(await staleFiles(never, top)).toMatch(/^npm run codegen fails:\n.*from\.txt/s);
  });
});
