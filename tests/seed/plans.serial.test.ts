// What a seed with a broken plan leaves behind: nothing.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { seedGraph } from '../../seed/main.ts';
import { dump } from '../support/dump.ts';
import { emptiedGraph } from '../support/region.ts';

const SHIPPED = fileURLToPath(new URL('../../seed/familjen-helsingborg', import.meta.url));
const graph = await emptiedGraph();

test('a plan with a municipality that nobody knows stops the whole seed before anything is written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samverkansgraf-plan-'));
  try {
    await cp(SHIPPED, folder, { recursive: true });
    const table = join(folder, 'plans/helsingborg-2016.csv');
    await writeFile(table, (await readFile(table, 'utf8')).replace('bättre;Helsingborg', 'bättre;Göteborg'));
    await expect(seedGraph(graph, { from: folder, force: false })).rejects.toThrow(
      /plans\/helsingborg-2016\.csv at row 2, ansvarig kommun: «Göteborg» är ingen kommun här/,
    );
    expect(await dump(graph)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 90_000);
