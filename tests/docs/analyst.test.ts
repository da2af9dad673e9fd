// What docs/analyst tells an analyst to run is run here, against a server that listens, and finds what the API says.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { run } from '../../tools/check/child.ts';
import { pythonFor } from '../support/python.ts';
import { testServer } from '../support/server.ts';

const FOLDER = new URL('../../docs/analyst/', import.meta.url);
const path = (name: string): string => fileURLToPath(new URL(name, FOLDER));
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const RUN_MS = 120_000;

type Cell = { cell_type: 'markdown' | 'code'; source: string[]; execution_count?: null; outputs?: unknown[] };
type Notebook = {
  nbformat: number;
  nbformat_minor: number;
  metadata: object;
  cells: (Cell & { id: string; metadata: object })[];
};

/** The cells of a script as `# %%` parts it, text and code. */
function cellsOf(script: string): { type: string; text: string }[] {
  const [before, ...parts] = script.split(/^# %%/m);
  expect(before).toBe('');
  return parts.map((part) => {
    const [first = '', ...lines] = part.split('\n');
    const isText = first.trim() === '[markdown]';
    const text = (isText ? lines.map((line) => line.replace(/^# ?/, '')) : lines).join('\n').trim();
    return { type: isText ? 'markdown' : 'code', text };
  });
}

const api = await testServer();
let server: string;
let expected: string[];
beforeAll(async () => {
  server = await api.listen();
  const { projects, collaboration } = await api.data<{
    projects: { totalCount: number };
    collaboration: {
      ties: { nodes: { a: { name: string }; b: { name: string }; weight: number; projects: { name: string }[] }[] };
    };
  }>(`{
    projects { totalCount }
    collaboration { ties(first: 100) { nodes { a { name } b { name } weight projects { name } } } }
  }`);
  const { nodes, edges } = JSON.parse((await api.get('/export/graph.json')).body);
  expected = [
    `Projekt: ${projects.totalCount}`,
    ...collaboration.ties.nodes.map(
      ({ a, b, weight, projects: shared }) =>
        `${a.name} – ${b.name}: ${weight} (${shared.map(({ name }) => name).join(', ')})`,
    ),
    `Nätverket: ${nodes.length} noder, ${edges.length} uppgifter`,
    'DEGREE: högst har Kommundirektörsgruppen; största skillnad mot API:et under 1e-9',
    'Helsingborg deltar i Kultur- och industriarv: «',
    'Höganäs deltar i Kultur- och industriarv: «',
    'https://example.se/id/document:',
  ];
});

function findsAll(output: string): void {
  for (const finding of expected) expect(output).toContain(finding);
  expect(output).not.toContain('ÖVER');
}

it(
  'the JavaScript finds what the API says',
  async () => {
    const { code, output } = await run(process.execPath, [path('samverkan.mjs'), server], { limitMs: RUN_MS });
    expect([code, output]).toEqual([0, expect.stringContaining('2021: 1 par, 1 delade\n2022: 3 par, 3 delade')]);
    findsAll(output);
  },
  RUN_MS,
);

describe('the notebook', () => {
  const notebook: Notebook = JSON.parse(read('samverkan.ipynb'));

  it('is a Jupyter notebook of format 4 without results', () => {
    expect(notebook).toMatchObject({ nbformat: 4, nbformat_minor: 5 });
    for (const { id, metadata, cell_type: type, ...cell } of notebook.cells) {
      expect([id, metadata]).toEqual([expect.stringMatching(/^[\w-]{1,64}$/), {}]);
      if (type === 'code') expect(cell).toMatchObject({ execution_count: null, outputs: [] });
      else expect(Object.keys(cell)).toEqual(['source']);
    }
    expect(new Set(notebook.cells.map(({ id }) => id)).size).toBe(notebook.cells.length);
  });

  it('is the script, cell by cell', () => {
    const cells = notebook.cells.map(({ cell_type: type, source }) => ({ type, text: source.join('') }));
    expect(cells).toEqual(cellsOf(read('samverkan.py')));
  });
});

it('the packages that the guide tells to install are those that are tested', () => {
  const packages = read('requirements.txt').matchAll(/^([a-z]+)==/gm);
  const guide = /pip install ([^`]+)/.exec(read('README.md'))?.[1];
  expect(guide).toBe('-r requirements.txt');
  expect([...packages].map(([, name]) => name)).toEqual(['requests', 'pandas', 'networkx', 'numpy', 'scipy']);
});

it('the addresses in the guide answer with a graph', async () => {
  const addresses = read('README.md').match(/^\/export\/\S+$/gm) ?? [];
  expect(addresses.length).toBeGreaterThan(1);
  for (const address of addresses) {
    const { status, body } = await api.get(address);
    expect([address, status]).toEqual([address, 200]);
    expect(body).toContain('<edge ');
  }
});

const python = pythonFor('the analyst’s Python script and notebook');
if (python !== null) {
  const ofPython = (output: string): void => {
    findsAll(output);
    for (const measure of ['BETWEENNESS', 'CLOSENESS', 'PAGERANK'])
      expect(output).toMatch(new RegExp(`^${measure}: högst har .+ under 1e-9$`, 'm'));
    expect(output).toMatch(/^2021 +1 +1\n2022 +3 +3$/m);
  };

  it(
    'the Python script finds what the API says',
    async () => {
      const { code, output } = await run(python, [path('samverkan.py'), server], { limitMs: RUN_MS });
      expect([code, output]).toEqual([0, expect.any(String)]);
      ofPython(output);
    },
    RUN_MS,
  );

  it(
    'the notebook’s cells, run one after the other, find the same; the server’s address comes from the environment',
    async () => {
      const cells = 'import json, sys; all = json.load(open(sys.argv.pop(), encoding="utf8"))["cells"]';
      const each = 'for cell in [c for c in all if c["cell_type"] == "code"]: exec("".join(cell["source"]), globals())';
      const env = { ...process.env, SAMVERKAN: server };
      const { code, output } = await run(python, ['-c', `${cells}\n${each}`, path('samverkan.ipynb')], {
        env,
        limitMs: RUN_MS,
      });
      expect([code, output]).toEqual([0, expect.any(String)]);
      ofPython(output);
    },
    RUN_MS,
  );
}
