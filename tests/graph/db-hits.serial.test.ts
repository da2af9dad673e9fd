// What the database looks at for an anchored question does not grow with the graph: each statement that begins at ids, and each first page in
// a stored order, is asked of one graph and of the same graph with many more things beside it. Counted in db hits, not in time.
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { FACTS, LABELS } from '../../graph/model.ts';
import type { Params, Statement } from '../../graph/statement.ts';
import { statements } from '../../graph/statement.ts';
import { cell } from '../support/cells.ts';
import { emptiedGraph, recordRegion } from '../support/region.ts';
import { planAnew, profiler } from './profiled.ts';

const FEW = 2;
const MANY = 12;
/** The first of many are other things than the first of few, with a neighbour more or less; what grows with the graph grows by six. */
const most = (few: number): number => Math.ceil(few * 1.25) + 4;
const PAGE = 5;
const AT_ONCE = 3;

/** These look at all there is of something, because the question is about all of it. docs/scaling.md says what each costs. */
const GROWS = [/^project\.page\.\w+\.(FIRST_EVENT|LAST_EVENT|GRANTED)\./];

const files = readdirSync(new URL('../../graph/', import.meta.url)).filter((name) => name.endsWith('.ts'));
for (const file of files) await import(`../../graph/${file}`);

const graph = await emptiedGraph();
const profile = profiler();

const READS = statements().filter(({ text }) => !/\b(SET|CREATE|MERGE|DELETE|DROP)\b/.test(text));
const keyed = READS.filter(({ text }) => /^\/\*.*\*\/\s*UNWIND \$ids AS id\b/.test(text));
const pages = READS.filter(
  ({ name, text }) =>
    /\.page\.\w+\.\w+\.(ASC|DESC)$/.test(name) && !/\.page\.text\./.test(name) && text.includes('$low'),
);
const asked = [...new Set([...keyed, ...pages])].filter(({ name }) => !GROWS.some((one) => one.test(name)));

/** One thing of each label and one fact of each type: a statement finds those that it is about, and no index has the others. */
async function anchors(): Promise<string[]> {
  const ids: unknown[] = [];
  for (const label of Object.keys(LABELS))
    ids.push(
      (await graph.read({ name: 'test.first', text: `MATCH (n:${label}) RETURN min(n.id)`, sample: {} }))[0]?.[0],
    );
  for (const type of Object.keys(FACTS))
    ids.push(
      (await graph.read({ name: 'test.first', text: `MATCH ()-[r:${type}]->() RETURN min(r.id)`, sample: {} }))[0]?.[0],
    );
  return ids.filter((id): id is string => typeof id === 'string');
}

/** Who and what lists are narrowed to. */
const BEGUN_AT = ['Municipality', 'Person', 'Project', 'Network', 'Body', 'Matter', 'FundingPot'];
/** What a page begins at, beside the label: the parameter that its first condition names. */
function paramsFor({ name, text, sample }: Statement, ids: readonly string[]): Params {
  const of = (label: string | undefined): string =>
    ids.find((id) => id.startsWith(`${LABELS[(label ?? 'Municipality') as keyof typeof LABELS] ?? 'municipality'}:`)) ??
    '';
  const limited = { ...sample, ids, limit: PAGE };
  if (!name.includes('.page.') || name.includes('.page.all.')) return limited;
  const many = /\bIN \$(\w+)/.exec(text)?.[1];
  const one = /:(\w+) \{id: \$(\w+)\}/.exec(text);
  if (one && (!many || text.indexOf(`$${one[2]}`) < text.indexOf(`$${many}`)))
    return { ...limited, [one[2] ?? '']: of(one[1]) };
  if (many === 'codes') return { ...limited, codes: [of('Municipality').split(':')[1] ?? ''] };
  return { ...limited, [many ?? '']: BEGUN_AT.map(of) };
}

const hits = new Map<string, number[]>();
let ids: string[] = [];
async function measure(): Promise<void> {
  await planAnew(graph);
  const waiting = [...asked];
  const looked = await profile(async (run) => {
    const asker = async (): Promise<void> => {
      for (let one = waiting.shift(); one; one = waiting.shift()) await run(one, paramsFor(one, ids));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, asker));
  });
  for (const [name, number] of looked) hits.set(name, [...(hits.get(name) ?? []), number]);
}

beforeAll(async () => {
  for (let n = 1; n <= FEW; n += 1) await recordRegion(graph, cell(n));
  ids = await anchors();
  await measure();
  for (let n = FEW + 1; n <= MANY; n += 1) await recordRegion(graph, cell(n));
  await measure();
}, 600_000);

describe(`with ${MANY / FEW} times as much in the graph`, () => {
  test('there is something to ask of nearly every label and fact', () => {
    expect(asked.length).toBeGreaterThan(150);
    expect(ids.length).toBeGreaterThan(35);
  });

  test.each(asked.map(({ name }) => name))('%s looks at no more', (name) => {
    const [few = 0, many = 0] = hits.get(name) ?? [];
    expect({ name, hits: many }).toEqual({ name, hits: Math.min(many, most(few)) });
  });
});
