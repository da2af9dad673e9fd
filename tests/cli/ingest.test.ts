// samverkansgraf ingest --dry-run: what is read and what is refused, on stdout; how it goes on, on stderr; the exit code for scripts.
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { asDocx } from '../support/renditions.ts';
import { command, type Outcome, scratch } from './command.ts';

const MINUTES = `# Kommunchefsgruppen i Ådalen

Kramfors 230314

Plats och tid: Mötet hölls den 14 mars kl 09.00-11.00 i Stadshuset, Kramfors.

Närvarande:

Anna Öberg, Kramfors

Bo Ek, Sollefteå

~~Cia Ström, Timrå~~

09.00 **Mötets öppnande**

09.15 **Gemensam växel**

Bo Ek redogjorde för läget.

**Beslut**

att godkänna rapporten.

Anna Öberg
ordförande
`;

/** No database is there: what works here needs none. */
const ingest = (...args: string[]): Promise<Outcome> =>
  command(['ingest', ...args], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' }).ended;

function folder(files: Record<string, string | Uint8Array>): string {
  const top = scratch();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(top, name, '..'), { recursive: true });
    writeFileSync(join(top, name), content);
  }
  return top;
}

const jsonLines = (stdout: string): { file: string; isMinutes: boolean; reason?: string }[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { file: string; isMinutes: boolean; reason?: string });

describe('a dry run', () => {
  test('prints one object a file, in JSON, and nothing else on stdout', async () => {
    const top = folder({ 'mars.md': MINUTES, 'mars.docx': await asDocx(MINUTES) });
    const { code, stdout } = await ingest(
      '--dry-run',
      '--format',
      'json',
      join(top, 'mars.md'),
      join(top, 'mars.docx'),
    );
    expect(code).toBe(0);
    const [fromText, fromWord, ...more] = jsonLines(stdout);
    expect(more).toEqual([]);
    expect(fromText).toMatchObject({
      file: join(top, 'mars.md'),
      isMinutes: true,
      meeting: { date: '2023-03-14', start: '09:00', end: '11:00' },
      attendance: [
        { person: 'Anna Öberg', represents: ['Kramfors'], status: 'PRESENT' },
        { person: 'Bo Ek', represents: ['Sollefteå'], status: 'PRESENT' },
        { person: 'Cia Ström', represents: ['Timrå'], status: 'ABSENT' },
      ],
    });
    expect({ ...fromWord, file: '' }).toEqual({ ...fromText, file: '' });
  });

  test('goes on past what it must refuse, names it with its reason, and ends with 1', async () => {
    const top = folder({
      'a tom.md': '',
      'b inköp.txt': 'Mjölk\nBröd\nSmör\n',
      'c trasig.docx': 'PK\u0003\u0004 och sedan ingenting',
      'd mars.md': MINUTES,
      'e bild.pdf': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    });
    const { code, stdout, stderr } = await ingest('--dry-run', '--format', 'json', top);
    expect(code).toBe(1);
    const lines = jsonLines(stdout);
    expect(lines.map(({ isMinutes }) => isMinutes)).toEqual([false, false, false, true, false]);
    for (const { isMinutes, reason, ...rest } of lines.filter((line) => !line.isMinutes)) {
      expect(reason).toMatch(/^\p{Lu}.{20,}[.)]$/u);
      expect(Object.keys(rest)).toEqual(['file']);
    }
    expect(stdout + stderr).not.toMatch(/\n\s+at |Error:/);
    expect(stderr).toContain('[4/5]');
    expect(stderr).toContain('a tom.md: Filen är tom');
  });

  test('walks folders in order of name, past hidden files and what is not read', async () => {
    const top = folder({
      'b.md': MINUTES,
      'a/z.txt': MINUTES,
      'a/.gömd.md': MINUTES,
      '.git/c.md': MINUTES,
      '~$b.docx': 'lås',
      'budget.xlsx': 'x',
    });
    symlinkSync(top, join(top, 'a', 'runt'));
    const { code, stdout } = await ingest('--dry-run', '--format', 'json', top, join(top, 'b.md'));
    expect(code).toBe(0);
    expect(jsonLines(stdout).map(({ file }) => file)).toEqual([join(top, 'a', 'z.txt'), join(top, 'b.md')]);
  });

  test('refuses a file of 50 MB by its size', async () => {
    const top = folder({ 'mars.md': MINUTES, 'stor.pdf': '' });
    truncateSync(join(top, 'stor.pdf'), 60_000_000_000);
    const { code, stdout } = await ingest('--dry-run', top);
    expect(code).toBe(1);
    expect(stdout).toContain('stor.pdf: Filen är för stor: 60000 MB');
  });

  test('ends with a table and the refused below it', async () => {
    const top = folder({ 'mars.md': MINUTES });
    const { code, stdout } = await ingest('--dry-run', join(top, 'mars.md'), join(top, 'saknas.md'));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^file +meeting +items +decisions +issues\n/);
    expect(stdout).toMatch(/mars\.md +2023-03-14 .* +2 +1 +\d+\n/);
    expect(stdout).toContain('1 file read, 1 refused');
    expect(stdout).toContain('saknas.md: Filen finns inte');
  });

  test('shows no personal identity number, not even from a file’s name', async () => {
    const top = folder({ '811228-9874.md': MINUTES.replace('redogjorde', 'redogjorde för 811228-9874 och') });
    const { stdout, stderr } = await ingest('--dry-run', '--format', 'json', top);
    expect(stdout + stderr).not.toContain('9874');
    expect(stdout).toContain('●●●●●●-●●●●.md');
  });
});

describe('called wrongly, it ends with 2', () => {
  test.each<[string, string[], string]>([
    ['without a file', [], "missing required argument 'path'"],
    ['with a file that is not there', ['--dry-run', 'saknas.md'], 'saknas.md: Filen finns inte'],
    ['with a format that it has not', ['--format', 'xml', '.'], 'Allowed choices are text, json'],
    [
      'with an access that it has not',
      ['--access', 'secret', '.'],
      'Allowed choices are public, internal, confidential',
    ],
  ])('%s', async (_, args, said) => {
    const { code, stdout, stderr } = await ingest(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  test('with a folder that holds nothing to read', async () => {
    const { code, stderr } = await ingest('--dry-run', folder({ 'budget.xlsx': 'x' }));
    expect(code).toBe(2);
    expect(stderr).toContain('Inga filer att läsa');
  });
});
