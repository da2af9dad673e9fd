// What people have set right stays right when the minutes are read again in a corrected version.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { municipalitiesOfSweden } from '../../seed/names.ts';
import { emptiedGraph, emptyAgain } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const graph = await emptiedGraph();
const api = await testServer({ country: municipalitiesOfSweden() });

const MINUTES = `# Kommunchefsgruppen i Inre Fjärden

Protokoll 2024-03-15

Plats och tid: Mötet genomfördes den 15 mars 2024 kl 09.00-11.30 i Hudiksvall.

Närvarande:

Åsa Bergmark, Hudiksvall

Nils Öman, Nordanstig

Nisse Öhman, Nordanstig

Eva Tallberg, Ljusdal

1. Mötets öppnande

2. Projektplan Gemensam växel

Nils Öman, Nordanstig, presenterade projektplanen.

Beslut

att godkänna projektplanen för Gemensam växel.

att Åsa Bergmark återkommer med en tidplan senast den 12 april.

3. Information om tidtabellen

Eva Tallberg, Ljusdal, informerade om den nya tidtabellen.

Beslut

att tacka för informationen.
`;
const CORRECTED = MINUTES.replace('senast den 12 april', 'senast den 19 april');

const SEND = 'mutation Send($input: IngestDocumentInput!) { ingestDocument(input: $input) { userErrors { message } } }';
async function send(text: string): Promise<void> {
  const input = { name: 'protokoll.md', contentBase64: Buffer.from(text).toString('base64') };
  expect(await api.data(SEND, { input })).toEqual({ ingestDocument: { userErrors: [] } });
}
async function write(mutation: string, type: string, input: object): Promise<void> {
  const { done } = await api.data<{ done: { userErrors: unknown[] } }>(
    `mutation Do($input: ${type}!) { done: ${mutation}(input: $input) { userErrors { code field message } } }`,
    { input },
  );
  expect(done.userErrors).toEqual([]);
}
type Named = { id: string; name: string };
const people = async (): Promise<Named[]> =>
  (await api.data<{ people: { nodes: Named[] } }>('{ people { nodes { id name } } }')).people.nodes;
const called = async (name: string): Promise<string> => (await people()).find((one) => one.name === name)?.id ?? name;

describe('read again in a corrected version', () => {
  beforeEach(async () => {
    await emptyAgain(graph);
    await send(MINUTES);
  });

  test('minutes leave a name as a person has set it', async () => {
    const id = await called('Nils Öman');
    await write('upsertPerson', 'UpsertPersonInput', { id, name: 'Nils-Erik Öman', aliases: ['Nils Öman'] });
    await send(CORRECTED);
    const { person } = await api.data(`{ person(id: "${id}") { name presented { nodes { heading } } } }`);
    expect(person).toEqual({
      name: 'Nils-Erik Öman',
      presented: { nodes: [{ heading: 'Projektplan Gemensam växel' }] },
    });
    expect((await people()).map(({ name }) => name)).not.toContain('Nils Öman');
  });

  test('minutes leave the status of an assignment, and set its new deadline', async () => {
    type Tasks = { assignments: { nodes: { id: string; status: string; due: string; note: string | null }[] } };
    const tasks = async () =>
      (await api.data<Tasks>('{ assignments { nodes { id status due note } } }')).assignments.nodes;
    const [task] = await tasks();
    await write('updateAssignment', 'UpdateAssignmentInput', {
      assignment: task?.id,
      status: 'CANCELLED',
      note: 'Behövs inte.',
    });
    await send(CORRECTED);
    expect(await tasks()).toEqual([{ id: task?.id, status: 'CANCELLED', due: '2024-04-19', note: 'Behövs inte.' }]);
  });

  test('minutes do not take up a post again that has been ended', async () => {
    const id = await called('Eva Tallberg');
    type Posts = { person: { posts: { id: string; to: string | null; certainty: string }[] } };
    const posts = async () =>
      (await api.data<Posts>(`{ person(id: "${id}") { posts { id to certainty } } }`)).person.posts;
    const [post] = await posts();
    await write('endFact', 'EndFactInput', { fact: post?.id, to: '2024-06-01' });
    await send(CORRECTED);
    expect(await posts()).toEqual([{ id: post?.id, to: '2024-06-01', certainty: 'CURATED' }]);
  });

  test('minutes do not bring back a person who was the same as another', async () => {
    const [keep, merge] = [await called('Nils Öman'), await called('Nisse Öhman')];
    expect(merge).not.toBe(keep);
    await write('mergeEntities', 'MergeEntitiesInput', { keep, merge });
    await send(CORRECTED);
    const all = await people();
    expect(all.filter(({ name }) => /^Nis|^Nil/.test(name))).toEqual([{ id: keep, name: 'Nils Öman' }]);
    const { node } = await api.data(`{ node(id: "${merge}") { id } }`);
    expect(node).toEqual({ id: keep });
  });

  test('minutes keep apart two people of one name whom somebody has parted', async () => {
    const entity = await called('Eva Tallberg');
    type Mentions = { person: { mentions: { nodes: { id: string; locator: string }[] } } };
    const mentions = await api.data<Mentions>(`{ person(id: "${entity}") { mentions { nodes { id locator } } } }`);
    const passages = mentions.person.mentions.nodes.flatMap(({ id, locator }) =>
      locator === 'punkt 3' || id.endsWith(':3') ? [id] : [],
    );
    await write('splitEntity', 'SplitEntityInput', { entity, mentions: passages });
    const presenters = async () =>
      (
        await api.data<{ agendaItems: { nodes: { heading: string; presenters: { person: { id: string } }[] }[] } }>(
          '{ agendaItems { nodes { heading presenters { person { id } } } } }',
        )
      ).agendaItems.nodes.find(({ heading }) => heading.includes('tidtabellen'))?.presenters;
    const parted = [{ person: { id: `${entity}-2` } }];
    expect(await presenters()).toEqual(parted);
    await send(CORRECTED);
    expect(await presenters()).toEqual(parted);
    const after = await api.data<Mentions>(`{ person(id: "${entity}-2") { mentions { nodes { id locator } } } }`);
    expect(after.person.mentions.nodes.map(({ id }) => id.split(':').at(-1))).toEqual(['3']);
    const { meetings } = await api.data<{ meetings: { nodes: { attendance: { person: { id: string } }[] }[] } }>(
      '{ meetings { nodes { attendance { person { id } } } } }',
    );
    expect(meetings.nodes[0]?.attendance.map(({ person }) => person.id)).toContain(entity);
    expect((await people()).filter(({ name }) => name === 'Eva Tallberg')).toHaveLength(2);
  });
});
