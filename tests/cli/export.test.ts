// samverkansgraf export: the files of /export from the command line.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import JSZip from 'jszip';
import { readSheet } from 'read-excel-file/node';
import { testConnection } from '../support/neo4j.ts';
import { testServer } from '../support/server.ts';
import { command, type Outcome, scratch } from './command.ts';

// Each starts the program anew, some twice, on a database that may not have planned a statement yet; nothing here is about speed.
jest.setTimeout(120_000);

const server = await testServer();
const { uri, user, password } = testConnection();
const DATABASE = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PUBLIC_URL: 'https://example.se' };
/** Nobody answers here, and nobody is asked. */
const NOWHERE = { ...DATABASE, NEO4J_URI: 'bolt://127.0.0.1:1' };
const exported = (args: readonly string[], settings: Record<string, string> = DATABASE): Promise<Outcome> =>
  command(['export', ...args], settings).ended;

describe('on stdout', () => {
  it('gives what the address gives, and tells how it went on stderr', async () => {
    const filter = [
      '--filter',
      'phase=IDEA',
      '--filter',
      'phase=EXECUTION',
      '--filter',
      'orderBy=NAME:DESC',
      '--as-of',
      '2022-06-17',
    ];
    const { code, stdout, stderr } = await exported(['projects', '--dialekt', 'excel-sv', ...filter]);
    const { body } = await server.get(
      '/export/projects.csv?dialekt=excel-sv&phase=IDEA,EXECUTION&orderBy=NAME:DESC&asOf=2022-06-17',
    );
    expect(stdout).toBe(body);
    expect(stderr).toMatch(/✓ projects: \d+ bytes/);
    expect(code).toBe(0);
  });

  it('gives the graph', async () => {
    const { code, stdout } = await exported(['graph', '--format', 'gexf', '--filter', 'types=MUNICIPALITY,PROJECT']);
    expect(stdout).toMatch(/^<\?xml[\s\S]*<\/gexf>\s*$/);
    expect(code).toBe(0);
  });
});

describe('into a file', () => {
  it('gives a workbook, and a dump with every list', async () => {
    const folder = scratch();
    const [book, dump] = [join(folder, 'möten.xlsx'), join(folder, 'allt.zip')];
    expect((await exported(['meetings', '--format', 'xlsx', '--out', book])).code).toBe(0);
    expect((await readSheet(readFileSync(book))).length).toBeGreaterThan(1);
    expect((await exported(['dump', '--out', dump])).code).toBe(0);
    const names = Object.keys((await JSZip.loadAsync(readFileSync(dump), { checkCRC32: true })).files);
    expect(names).toEqual(
      expect.arrayContaining(['projects.csv', 'participations.csv', 'datapackage.json', 'LÄSMIG.txt']),
    );
    expect(readdirSync(folder).sort()).toEqual(['allt.zip', 'möten.xlsx']);
  });

  it('leaves what was there when it cannot be done, and nothing half-made beside it', async () => {
    const folder = scratch();
    const file = join(folder, 'projects.csv');
    writeFileSync(file, 'from yesterday');
    expect((await exported(['projects', '--filter', 'ids=project:nope', '--out', file])).code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('from yesterday');
    expect(readdirSync(folder)).toEqual(['projects.csv']);
  });

  it('says so when the file cannot be written', async () => {
    const file = join(scratch(), 'no such folder', 'projects.csv');
    const { code, stderr } = await exported(['projects', '--out', file]);
    expect([code, existsSync(file)]).toEqual([1, false]);
    expect(stderr).toContain('cannot be written');
  });
});

describe('called wrongly it says what is known, before any database is asked', () => {
  it.each([
    [['projekt'], /There is no export «projekt»\. There are dump, graph and these: municipalities, /],
    [['projects', '--format', 'pdf'], /--format «pdf» is not one of csv, json, xlsx/],
    [['projects', '--filter', 'phase'], /--filter is written name=value, not «phase»/],
    [['projects', '--filter', 'phase=FOO'], /«FOO» is not one of IDEA, /],
    [['graph', '--filter', 'via=NOTHING'], /«NOTHING»/],
  ] as [string[], RegExp][])('%j', async (args, says) => {
    const { code, stdout, stderr } = await exported(args, NOWHERE);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(says);
  });
});
