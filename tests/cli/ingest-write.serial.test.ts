// samverkansgraf ingest, into an empty graph: what it writes, and that a second time changes nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { testConnection } from '../support/neo4j.ts';
import { emptiedGraph } from '../support/region.ts';
import { testServer } from '../support/server.ts';
import { command, type Outcome, scratch } from './command.ts';

const MINUTES = `# Kommunchefsgruppen i Ådalen

Kramfors 230314

Plats och tid: Mötet hölls den 14 mars kl 09.00-11.00 i Stadshuset, Kramfors.

Närvarande:

Anna Öberg, Kramfors

Bo Ek, Sollefteå

09.00 **Mötets öppnande**

09.15 **Gemensam växel**

Bo Ek redogjorde för läget.

**Beslut**

att godkänna rapporten.

Anna Öberg
ordförande
`;

await emptiedGraph();
const api = await testServer();
const top = scratch();
writeFileSync(join(top, '1 mars.md'), MINUTES);
writeFileSync(join(top, '2 tom.md'), '\n');

const ingest = (...args: string[]): Promise<Outcome> => {
  const { uri, user, password } = testConnection();
  return command(['ingest', ...args], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }).ended;
};

test('writes what can be read, names what cannot, and says how much was new', async () => {
  const { code, stdout, stderr } = await ingest(top);
  expect(stderr).toContain('2 tom.md: ');
  expect(stdout).toMatch(/^file +meeting +items +decisions +new +known +issues\n/);
  expect(stdout).toMatch(/1 mars\.md +\S*2023-03-14\S* +2 +1 +[1-9]\d* +\d+ +\d+\n/);
  expect(stdout).toContain('1 file read, 1 refused');
  expect(code).toBe(1);
  // What the graph does not hold can be asked for, whichever way it came.
  expect(await api.data('{ coverage { documents refused } }')).toEqual({ coverage: { documents: 1, refused: 1 } });
});

test('changes nothing the second time, and says so', async () => {
  const { code, stdout } = await ingest('--format', 'json', '--access', 'internal', join(top, '1 mars.md'));
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    file: join(top, '1 mars.md'),
    isMinutes: true,
    items: 2,
    decisions: 1,
    newEntities: 0,
    unchanged: true,
  });
});
