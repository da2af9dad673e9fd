// The README is run: what it shows is asked and compared, and what it names must be there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { settingDefaults } from '../../config/settings.ts';
import { CODES } from '../../server/errors.ts';
import { readSources } from '../../tools/check/sources.ts';
import { NEO4J_VERSION } from '../../tools/neo4j/jars.ts';
import { testServer } from '../support/server.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const PAGES = [
  'README.md',
  'CHANGELOG.md',
  'docs/operations.md',
  'docs/add-a-type.md',
  'docs/add-a-minutes-layout.md',
  'docs/reading.md',
  'docs/follow-up.md',
  'docs/exports.md',
  'docs/analysis.md',
  'docs/analyst/README.md',
  'docs/decisions/README.md',
];
const readme = read('README.md');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const api = await testServer();

type Block = { language: string; text: string };
const blocksOf = (page: string): Block[] =>
  [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({ language, text }));
const blocks = blocksOf(readme);

/** Each question with the answer that follows it. */
const pairs = blocks.flatMap((block, index) =>
  block.language === 'graphql' ? [{ query: block.text, answer: blocks[index + 1] }] : [],
);

describe('the questions', () => {
  it('are seven', () => {
    expect(pairs).toHaveLength(7);
    expect(readme).toContain('## Sju frågor');
  });

  it.each(pairs)('$query', async ({ query, answer }) => {
    expect(answer?.language).toBe('json');
    expect(await api.data(query)).toEqual(JSON.parse(answer?.text ?? ''));
  });
});

test('the first curl gives what stands below it, to the letter', async () => {
  const [index] = blocks.flatMap(({ text }, at) => (text.startsWith('curl ') ? [at] : []));
  const curl = blocks[index ?? -1]?.text ?? '';
  expect(curl).toContain("http://127.0.0.1:4000/graphql -H 'content-type: application/json'");
  const { query } = JSON.parse(/-d '(\{.*\})'/.exec(curl)?.[1] ?? '{}') as { query: string };
  const { status, ...body } = await api.query(query);
  expect(status).toBe(200);
  expect(`${JSON.stringify(body)}\n`).toBe(blocks[(index ?? -1) + 1]?.text);
});

test('it takes two commands', () => {
  expect(blocks[0]).toEqual({ language: 'sh', text: 'npm ci\nnpm start\n' });
  expect(readme).toContain(`Neo4j ${NEO4J_VERSION} (embedded`);
});

describe.each(PAGES)('%s', (path) => {
  const page = read(path);

  it('names only scripts and commands that are there', () => {
    const named = [...page.matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, script]) => script ?? '');
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
    const commands = [...page.matchAll(/npm run (?:-s )?cli -- ([\w-]+)/g)].map(([, command]) => command ?? '');
    const known = read('cli/main.ts') + read('cli/plan-commands.ts');
    expect(commands.filter((command) => !known.includes(`.command('${command}')`))).toEqual([]);
  });

  it('links only to what is there', () => {
    const links = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const here = links.filter((link) => !/^(?:https?:|#)/.test(link)).map((link) => link.split('#')[0] ?? '');
    expect(here.length).toBeGreaterThan(0);
    expect(here.filter((link) => !existsSync(new URL(link, new URL(path, ROOT))))).toEqual([]);
  });

  it('names only files that are there', () => {
    const named = [...page.matchAll(/`([\w.-]+(?:\/[\w.-]+)+\.(?:ts|md|graphql|json|cypher|yml|svg))`/g)];
    expect(named.map(([, file = '']) => file).filter((file) => !existsSync(new URL(file, ROOT)))).toEqual([]);
  });

  it('names only settings and error codes that are there', () => {
    const prose = page.replace(/^```(?:graphql|json|yaml)\n.*?^```$/gms, '');
    const names = [...prose.matchAll(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b|\b(?:PORT|HOST)\b/g)].map(([name]) => name);
    // The last is Node's own.
    const known = [...Object.keys(settingDefaults()), ...CODES, ...wordsOf('graph'), ...wordsOf('schema'), 'NODE_ENV'];
    expect([...new Set(names)].filter((name) => !known.includes(name))).toEqual([]);
  });
});

/** Relationships and enum values look like settings; they stand in the model and the schema. */
function wordsOf(room: 'graph' | 'schema'): string[] {
  const text = room === 'graph' ? read('graph/model.ts') : read('schema/printed.graphql');
  return text.match(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g) ?? [];
}

test('the messages that it explains are messages that the program has', () => {
  const code = readSources()
    .filter(({ path }) => /^(?:cli|tools|server|graph)\//.test(path))
    .map(({ text }) => text.replace(/\s+/g, ' '));
  const explained = [...readme.matchAll(/^\| `([^`]+)`/gm)].map(([, message = '']) => message);
  expect(explained.length).toBeGreaterThanOrEqual(8);
  // Numbers come from settings; the longest piece between them is the text.
  const telling = explained.map((message) => message.split(/\s*\d+\s*/).sort((a, b) => b.length - a.length)[0] ?? '');
  expect(telling.filter((piece) => !code.some((text) => text.includes(piece)))).toEqual([]);
});

test('the table of settings in docs/operations.md has each with its default', () => {
  const rows = [...read('docs/operations.md').matchAll(/^\| `([A-Z0-9_]+)` \| (.*?) \|/gm)];
  const shown = Object.fromEntries(rows.map(([, name = '', shown = '']) => [name, shown.replaceAll('`', '')]));
  const defaults = Object.entries(settingDefaults()).map(([name, value]) => [name, String(value ?? '')]);
  expect(shown).toEqual(Object.fromEntries(defaults));
});

test('every decision is listed, and says problem, choice, cost and what is not done', () => {
  const files = readdirSync(new URL('docs/decisions/', ROOT)).filter((file) => /^\d{4}-/.test(file));
  const listed = [...read('docs/decisions/README.md').matchAll(/\((\d{4}-[^)]+)\)/g)].map(([, file]) => file);
  expect(listed).toEqual(files.sort());
  const parts = (file: string) =>
    [...read(`docs/decisions/${file}`).matchAll(/^\*\*([A-Z][a-z ]+)\.\*\*/gm)].map(([, part]) => part);
  expect(files.filter((file) => parts(file).join() !== 'Problem,Choice,Cost,Not doing')).toEqual([]);
});
