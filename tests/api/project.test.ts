import { describe, expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();
type Projects = { projects: { totalCount: number; nodes: { name: string }[] } };
const named = async (filter: string): Promise<string[]> =>
  (
    await api.data<Projects>(`{ projects(first: 100, filter: ${filter}) { totalCount nodes { name } } }`)
  ).projects.nodes.map(({ name }) => name);
const phase = (name: string, at: string) =>
  api.data('query On($name: String!, $at: Date!) { project(name: $name) { phase(at: $at) } }', { name, at });

const HELSINGBORG = '"municipality:1283"';
const HOGANAS = '"municipality:1284"';

describe('projects by who takes part', () => {
  test('both Helsingborg and Höganäs', async () => {
    expect(await named(`{municipalities: {allOf: [${HELSINGBORG}, ${HOGANAS}]}}`)).toEqual(['Kultur- och industriarv']);
  });

  test('Höganäs without Helsingborg', async () => {
    expect(await named(`{municipalities: {allOf: [${HOGANAS}], noneOf: [${HELSINGBORG}]}}`)).toEqual([
      'Tillgänglighetsguide',
    ]);
  });

  test('either is both lists together', async () => {
    const either = await named(`{municipalities: {anyOf: [${HELSINGBORG}, ${HOGANAS}]}}`);
    const apart = [
      ...(await named(`{municipalities: {anyOf: [${HELSINGBORG}]}}`)),
      ...(await named(`{municipalities: {anyOf: [${HOGANAS}]}}`)),
    ];
    expect([...either].sort()).toEqual([...new Set(apart)].sort());
  });

  test('nobody in particular is met by none', async () => {
    expect(await named('{municipalities: {anyOf: []}}')).toEqual([]);
    expect((await named('{municipalities: {allOf: []}}')).length).toBe(22);
  });
});

describe('the phase of a project on a day', () => {
  test.each([
    ['Film i Familjen', '2022-02-12', 'QUALIFICATION'],
    ['Film i Familjen', '2022-02-10', null],
    ['kickstart destination', '2021-06-19', 'EXECUTION'],
    ['Smart stad', '2022-02-11', 'FINISHED'],
    ['KLIMATsmart', '2022-06-17', 'DECLINED'],
  ])('%s, %s: %s', async (name, at, expected) => {
    expect(await phase(name, at)).toEqual({ project: { phase: expected } });
  });

  test('filters lists, as of a day', async () => {
    expect(await named('{phase: [FINISHED], at: "2021-12-31"}')).toEqual(['Gymnasieutbildning i en alternativ tid']);
  });

  test('work going on during a range', async () => {
    const active = await named('{active: {from: "2021-06-18", to: "2021-06-19"}}');
    expect(active).toContain('Leverantörsombudsperson');
    expect(active).not.toContain('Film i Familjen');
  });
});

describe('a project', () => {
  test('answers to its earlier names', async () => {
    expect(await api.data('{ project(name: "SMARTA lokaler") { id } }')).toEqual({
      project: { id: 'project:smarta-lokaler' },
    });
  });

  test('has one owner, or none to name', async () => {
    expect(
      await api.data('{ project(name: "kickstart destination") { owner { __typename name } grantedSek } }'),
    ).toEqual({
      project: { owner: { __typename: 'Network', name: 'Näringsliv och Destination' }, grantedSek: 1_500_000 },
    });
    expect(
      await api.data('{ project(name: "Film i Familjen") { owner { name } owners { name } grantedSek } }'),
    ).toEqual({
      project: { owner: null, owners: [], grantedSek: 0 },
    });
  });

  test('has its events in order, each with the item where it happened', async () => {
    expect(
      await api.data('{ project(name: "Film i Familjen") { events { kind date agendaItem { heading } } } }'),
    ).toEqual({
      project: {
        events: ['PITCHED', 'PRIORITISED'].map((kind) => ({
          kind,
          date: '2022-02-11',
          agendaItem: { heading: 'Pitchomgång Test- och utvecklingsprojekt' },
        })),
      },
    });
  });

  test('pitched again under another name continues the first', async () => {
    expect(
      await api.data(
        '{ project(name: "Datadelning för en smidigare och säkrare trafikvardag") { continues { name continuedBy { name } } } }',
      ),
    ).toEqual({
      project: {
        continues: {
          name: 'Datadelning för en smidigare trafikvardag!',
          continuedBy: [{ name: 'Datadelning för en smidigare och säkrare trafikvardag' }],
        },
      },
    });
  });

  test('has the people around it with whom they speak for', async () => {
    const { project } = await api.data<{
      project: { people: { role: string; person: { name: string }; representing: { name: string }[] }[] };
    }>('{ project(name: "Film i Familjen") { people { role person { name } representing { name } } } }');
    expect(project.people.map(({ role, person, representing }) => [person.name, role, representing[0]?.name])).toEqual([
      ['Anders Björkqvist', 'PITCHER', 'Klippan'],
      ['Mats Hallberg', 'PITCHER', 'Helsingborg'],
      ['Max Granström', 'PITCHER', 'Helsingborg'],
    ]);
  });

  test('sorted by granted money, most first, begins with the one that got most', async () => {
    const { projects } = await api.data<Projects>(
      '{ projects(first: 1, orderBy: {field: GRANTED, direction: DESC}) { totalCount nodes { name } } }',
    );
    expect(projects.nodes[0]?.name).toMatch(/kickstart/i);
    expect(await named('{minGrantedSek: 1000000}')).toHaveLength(1);
  });
});
