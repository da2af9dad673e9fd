// Things set by hand, over HTTP: made with readable ids, changed where told and nowhere else, and taken back.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { seedGraph } from '../../seed/main.ts';
import { dump } from '../support/dump.ts';
import { emptiedGraph } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const graph = await emptiedGraph();
const api = await testServer();
beforeAll(() => seedGraph(graph, { force: true }), 60_000);

type Fault = { code: string; field: string[]; message: string };
type Done = {
  thing: Record<string, unknown> | null;
  change: { id: string; action: string } | null;
  userErrors: Fault[];
};

async function upsert(type: string, input: Record<string, unknown>, fields = 'id'): Promise<Done> {
  const field = type.charAt(0).toLowerCase() + type.slice(1);
  const text = `mutation Set($input: Upsert${type}Input!) { done: upsert${type}(input: $input) { thing: ${field} { ${fields} } change { id action } userErrors { code field message } } }`;
  return (await api.data<{ done: Done }>(text, { input })).done;
}
async function undo(id: string | undefined): Promise<unknown> {
  const text = 'mutation Undo($id: ID!) { undo(change: $id) { userErrors { code message } } }';
  return (await api.data<{ undo: { userErrors: unknown } }>(text, { id })).undo.userErrors;
}

const MEETING = 'meeting:kommundirektorsgruppen-2022-06-17';
const ITEM = 'item:kommundirektorsgruppen-2022-06-17:2';
const DECISION = 'decision:kommundirektorsgruppen-2022-06-17:4:2';

/** One of each kind, with what a caller would then see, and an id that people can read. */
const MADE: [string, Record<string, unknown>, string, Record<string, unknown>][] = [
  [
    'Municipality',
    { name: 'Östra Göinge', code: '1256', county: 'Skåne län' },
    'id code',
    { id: 'municipality:1256', code: '1256' },
  ],
  [
    'Person',
    { name: 'Åsa Öman-Ek', aliases: ['Åsa Ek', 'Åsa Öman-Ek'] },
    'id name aliases',
    { id: 'person:asa-oman-ek', name: 'Åsa Öman-Ek', aliases: ['Åsa Ek'] },
  ],
  [
    'Organization',
    { name: 'Kommunförbundet Norr', kind: 'ASSOCIATION' },
    'id kind',
    { id: 'organization:kommunforbundet-norr', kind: 'ASSOCIATION' },
  ],
  ['Body', { name: 'Beredningsgruppen', kind: 'OTHER' }, 'id', { id: 'body:beredningsgruppen' }],
  [
    'Network',
    { name: 'Digitala tjänster', purpose: 'Lära av varandra' },
    'id purpose',
    { id: 'network:digitala-tjanster', purpose: 'Lära av varandra' },
  ],
  [
    'Project',
    { name: 'Delade cyklar', kind: 'OTHER', continues: 'project:smart-stad' },
    'id continues { id }',
    { id: 'project:delade-cyklar', continues: { id: 'project:smart-stad' } },
  ],
  [
    'Matter',
    { name: 'Budget 2027', registryNumber: 'KS 2026/12' },
    'id registryNumber',
    { id: 'matter:budget-2027', registryNumber: 'KS 2026/12' },
  ],
  [
    'Agreement',
    {
      name: 'Avtal om cyklar',
      kind: 'samverkansavtal',
      status: 'DRAFT',
      parties: ['municipality:1283', 'municipality:1292'],
      covers: ['project:smart-stad'],
    },
    'id parties { id } covers { id }',
    {
      id: 'agreement:avtal-om-cyklar',
      parties: [{ id: 'municipality:1283' }, { id: 'municipality:1292' }],
      covers: [{ id: 'project:smart-stad' }],
    },
  ],
  [
    'Meeting',
    { body: 'body:styrelsen', date: '2026-12-04', chair: 'person:palle-lundberg' },
    'id status chair { id } body { id }',
    {
      id: 'meeting:styrelsen-2026-12-04',
      status: 'PLANNED',
      chair: { id: 'person:palle-lundberg' },
      body: { id: 'body:styrelsen' },
    },
  ],
  [
    'AgendaItem',
    { meeting: MEETING, ordinal: 11, heading: 'Tillägg', about: ['project:smart-stad'] },
    'id heading kind about { id }',
    {
      id: 'item:kommundirektorsgruppen-2022-06-17:11',
      heading: 'Tillägg',
      kind: 'OTHER',
      about: [{ id: 'project:smart-stad' }],
    },
  ],
  [
    'Decision',
    { agendaItem: ITEM, ordinal: 1, text: 'Frågan tas upp igen.', kind: 'OTHER', concerns: ['matter:familjedagen'] },
    'id text meeting { id } concerns { id }',
    {
      id: 'decision:kommundirektorsgruppen-2022-06-17:2:1',
      text: 'Frågan tas upp igen.',
      meeting: { id: MEETING },
      concerns: [{ id: 'matter:familjedagen' }],
    },
  ],
  [
    'Assignment',
    { decision: DECISION, task: 'Räkna på det', assignees: ['person:johan-lindberg'], due: '2022-12-01' },
    'id status due assignees { id }',
    {
      id: `assignment:kommundirektorsgruppen-2022-06-17:4:2:set`,
      status: 'OVERDUE',
      due: '2022-12-01',
      assignees: [{ id: 'person:johan-lindberg' }],
    },
  ],
  [
    'Funding',
    {
      agendaItem: ITEM,
      amountSek: 25_000,
      status: 'REQUESTED',
      pot: 'pot:test-och-utvecklingsprojekt-2022',
      for: 'project:smart-stad',
    },
    'id amountSek pot { id } for { id }',
    {
      id: 'funding:kommundirektorsgruppen-2022-06-17:2:set',
      amountSek: 25_000,
      pot: { id: 'pot:test-och-utvecklingsprojekt-2022' },
      for: { id: 'project:smart-stad' },
    },
  ],
  [
    'FundingPot',
    { name: 'Gemensamma medel 2027', year: 2027, allocatedSek: 900_000 },
    'id remainingSek',
    { id: 'pot:gemensamma-medel-2027', remainingSek: 900_000 },
  ],
];

describe('a new thing', () => {
  test.each(MADE)(
    '%s is made with a readable id, is found by it, and goes when it is taken back',
    async (type, input, fields, seen) => {
      const before = await dump(graph);
      const { thing, change, userErrors } = await upsert(type, input, fields);
      expect(userErrors).toEqual([]);
      expect(thing).toEqual(seen);
      expect(change?.action).toBe('CREATED');
      expect(await api.data(`{ node(id: "${String(seen['id'])}") { id } }`)).toEqual({ node: { id: seen['id'] } });
      expect(await undo(change?.id)).toEqual([]);
      expect(await dump(graph)).toEqual(before);
    },
  );

  test('without what it needs is refused, and what is missing is named', async () => {
    expect((await upsert('Person', {})).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'name'] }]);
    expect((await upsert('Meeting', { body: 'body:styrelsen' })).userErrors).toMatchObject([
      { field: ['input', 'date'] },
    ]);
    expect((await upsert('Decision', { agendaItem: ITEM })).userErrors).toMatchObject([
      { field: ['input', 'ordinal'] },
    ]);
  });

  test('with a namesake gets a number; a municipality whose code is taken is refused', async () => {
    const namesake = await upsert('Person', { name: 'Stefan Larsson' });
    expect(namesake.thing).toEqual({ id: 'person:stefan-larsson-2' });
    expect(await undo(namesake.change?.id)).toEqual([]);
    const taken = await upsert('Municipality', { name: 'Bjuv', code: '1260' });
    expect(taken.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['input', 'code'] }]);
  });
});

describe('a thing that is there', () => {
  const ID = 'project:smarta-lokaler';

  test('keeps what is not given, and loses what is null', async () => {
    const before = await dump(graph);
    const first = await upsert('Project', { id: ID, description: 'Delade lokaler.' }, 'name description aliases');
    expect(first.thing).toEqual({
      name: 'Smarta lokaler',
      description: 'Delade lokaler.',
      aliases: ['SMARTA lokaler'],
    });
    const second = await upsert('Project', { id: ID, description: null, name: 'Smartare lokaler' }, 'name description');
    expect(second.thing).toEqual({ name: 'Smartare lokaler', description: null });
    expect(
      (await api.data<{ projects: unknown }>('{ projects(filter: {text: "smartare lokaler"}) { nodes { id } } }'))
        .projects,
    ).toEqual({ nodes: [{ id: ID }] });
    expect(await undo(second.change?.id)).toEqual([]);
    expect(await undo(first.change?.id)).toEqual([]);
    expect(await dump(graph)).toEqual(before);
  });

  test('set to what it is already is no change', async () => {
    expect((await upsert('Project', { id: ID, kind: 'TEST_AND_DEVELOPMENT' })).userErrors).toEqual([]);
    const again = await upsert('Project', { id: ID, kind: 'TEST_AND_DEVELOPMENT' });
    expect(again.change).toBeNull();
  });

  test('exchanges what it is tied to', async () => {
    const { thing, change } = await upsert(
      'Meeting',
      { id: MEETING, chair: 'person:carina-leffler' },
      'chair { id } body { id }',
    );
    expect(thing).toEqual({ chair: { id: 'person:carina-leffler' }, body: { id: 'body:kommundirektorsgruppen' } });
    expect(await undo(change?.id)).toEqual([]);
  });
});

describe('the same wish sent twice', () => {
  test('is done once', async () => {
    const input = { name: 'Tvillingprojektet', kind: 'OTHER', idempotencyKey: 'wish-1' };
    const [first, second] = [await upsert('Project', input), await upsert('Project', input)];
    expect(second).toEqual(first);
    const found = await api.data('{ projects(filter: {text: "tvillingprojektet"}) { totalCount } }');
    expect(found).toEqual({ projects: { totalCount: 1 } });
  });

  test('is done once when both come at the same moment', async () => {
    const input = { name: 'Samtidigheten', kind: 'OTHER', idempotencyKey: 'wish-2' };
    const all = await Promise.all(Array.from({ length: 8 }, () => upsert('Project', input)));
    expect(new Set(all.map(({ thing }) => thing?.['id']))).toEqual(new Set(['project:samtidigheten']));
  });
});
