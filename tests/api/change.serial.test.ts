// The log of changes as a client follows it, and what cannot be taken back.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { seedGraph } from '../../seed/main.ts';
import { emptiedGraph } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const graph = await emptiedGraph();
const api = await testServer();
beforeAll(() => seedGraph(graph, { force: true }), 60_000);

type Change = {
  id: string;
  action: string;
  subject: string;
  before: string | null;
  after: string | null;
  actor: string;
  undoable: boolean;
};
type Page = { changes: { nodes: Change[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } };

async function follow(after: string | null, types?: string[]): Promise<{ found: Change[]; end: string | null }> {
  const found: Change[] = [];
  let end = after;
  for (let more = true; more; ) {
    const { changes } = await api.data<Page>(
      'query Feed($after: String, $types: [EntityType!]) { changes(first: 100, after: $after, types: $types) { nodes { id action subject before after actor undoable } pageInfo { endCursor hasNextPage } } }',
      { after: end, types },
    );
    found.push(...changes.nodes);
    end = changes.pageInfo.endCursor ?? end;
    more = changes.pageInfo.hasNextPage;
  }
  return { found, end };
}

async function setPerson(input: Record<string, unknown>): Promise<string> {
  const text = 'mutation Set($input: UpsertPersonInput!) { upsertPerson(input: $input) { change { id } } }';
  const { upsertPerson } = await api.data<{ upsertPerson: { change: { id: string } } }>(text, { input });
  return upsertPerson.change.id;
}
async function undo(id: string): Promise<{ code: string; message: string }[]> {
  const text = 'mutation Undo($id: ID!) { undo(change: $id) { userErrors { code message } } }';
  return (await api.data<{ undo: { userErrors: { code: string; message: string }[] } }>(text, { id })).undo.userErrors;
}

describe('the feed', () => {
  test('goes on where a client left it, and says who changed what from what to what', async () => {
    const { end } = await follow(null);
    await setPerson({ id: 'person:maria-norrby', name: 'Maria Norrby Ek' });
    const { found } = await follow(end);
    expect(found).toMatchObject([{ action: 'UPDATED', subject: 'person:maria-norrby', actor: 'api', undoable: true }]);
    expect(JSON.parse(found[0]?.before ?? '{}')).toMatchObject({ 'person:maria-norrby': { name: 'Maria Norrby' } });
    expect(JSON.parse(found[0]?.after ?? '{}')).toMatchObject({ 'person:maria-norrby': { name: 'Maria Norrby Ek' } });
  });

  test('is narrowed to kinds of thing', async () => {
    const { found } = await follow(null, ['PERSON']);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ subject }) => !subject.startsWith('person:'))).toEqual([]);
  });

  test('answers for each change by its id', async () => {
    const id = await setPerson({ id: 'person:maria-norrby', name: 'Maria N Ek' });
    expect(await api.data(`{ node(id: "${id}") { id ... on Change { subject } } }`)).toEqual({
      node: { id, subject: 'person:maria-norrby' },
    });
  });
});

describe('taking back', () => {
  test('is refused while a later change rests on it, which is named; in turn both can be', async () => {
    const first = await setPerson({ id: 'person:anna-pihlqvist', name: 'Anna P' });
    const second = await setPerson({ id: 'person:anna-pihlqvist', name: 'Anna Pi' });
    const [fault] = await undo(first);
    expect(fault).toMatchObject({ code: 'NOT_UNDOABLE' });
    expect(fault?.message).toContain(second);
    expect(await undo(second)).toEqual([]);
    expect(await undo(first)).toEqual([]);
    expect(await api.data('{ person(id: "person:anna-pihlqvist") { name } }')).toEqual({
      person: { name: 'Anna Pihlqvist' },
    });
  });

  test('is refused for a new thing that something has been tied to since', async () => {
    const made = await setPerson({ name: 'Nya Namnet' });
    await api.data(
      'mutation { setPost(input: {person: "person:nya-namnet", employer: "municipality:1283", title: "Rådgivare"}) { userErrors { code } } }',
    );
    const [fault] = await undo(made);
    expect(fault).toMatchObject({ code: 'NOT_UNDOABLE' });
    expect(fault?.message).toContain('post:person-nya-namnet');
  });

  test('is refused a second time, for what does not exist, and for what a document has said', async () => {
    const id = await setPerson({ id: 'person:pia-radil', name: 'Pia R' });
    expect(await undo(id)).toEqual([]);
    expect(await undo(id)).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await undo('change:nothing')).toMatchObject([{ code: 'NOT_FOUND' }]);
    const read = (await follow(null)).found.find(({ undoable, action }) => !undoable && action === 'CREATED');
    expect(await undo(read?.id ?? '')).toMatchObject([{ code: 'NOT_UNDOABLE' }]);
  });
});
