import { expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();

test('a matter is found by id, by name and by alias in any letter case', async () => {
  expect(
    await api.data(`{ id: matter(id: "matter:motesplan") { name } name: matter(name: "MÖTESPLAN") { id }
      alias: matter(name: "mötesplan 2022") { id } none: matter(name: "Båtplatser") { id } }`),
  ).toEqual({
    id: { name: 'Mötesplan' },
    name: { id: 'matter:motesplan' },
    alias: { id: 'matter:motesplan' },
    none: null,
  });
});

test('the test and development projects return meeting after meeting', async () => {
  const { matter } = await api.data<{
    matter: { items: { totalCount: number; nodes: unknown[] }; projects: { name: string }[] };
  }>(
    `{ matter(name: "Test- och utvecklingsprojekt") { registryNumber items { totalCount nodes { meeting { date } } } projects { name } } }`,
  );
  expect(matter.items.nodes).toEqual(
    ['2022-08-26', '2022-06-17', '2022-02-11', '2021-06-18'].map((date) => ({ meeting: { date } })),
  );
  const names = matter.projects.map(({ name }) => name);
  expect(names).toHaveLength(13);
  expect(names[0]).toMatch(/^Datadelning/);
  expect(names.at(-1)).toBe('Tillgänglighetsguide');
});

test('as of a day only what had been taken up by then is there', async () => {
  expect(
    await api.data(`query @asOf(date: "2021-12-31") { matter(name: "Test- och utvecklingsprojekt") {
      items { totalCount } projects { name } } }`),
  ).toEqual({
    matter: {
      items: { totalCount: 1 },
      projects: [
        { name: 'Gemensam infrastruktur för laddning av elbilar' },
        { name: 'Infrastruktur för välfärdstjänster i eget boende' },
        { name: 'Kultur- och industriarv' },
        { name: 'Leverantörsombudsperson' },
      ],
    },
  });
});

test('the climate conference was decided on once', async () => {
  expect(await api.data('{ matter(name: "Klimatkonferens") { name decisions { nodes { id date } } } }')).toEqual({
    matter: {
      name: 'Klimatkonferensen',
      decisions: { nodes: [{ id: 'decision:kommundirektorsgruppen-2022-06-17:8:1', date: '2022-06-17' }] },
    },
  });
});

test('matters come by name, å ä ö last, and are found by words of their names', async () => {
  const { matters } = await api.data<{ matters: { totalCount: number; nodes: { name: string }[] } }>(
    '{ matters { totalCount nodes { name } } }',
  );
  expect(matters.totalCount).toBe(17);
  expect(matters.nodes.map(({ name }) => name).slice(-3)).toEqual([
    'Yrkes-SM 2020',
    'Årets initiativ inom öppenhet och inkludering',
    'Årsredovisning och mätetal',
  ]);
  expect(await api.data('{ matters(filter: { text: "arsredovisning" }) { totalCount nodes { id } } }')).toEqual({
    matters: { totalCount: 1, nodes: [{ id: 'matter:arsredovisning-och-matetal' }] },
  });
  expect(await api.data('{ matters(filter: { text: "  " }) { totalCount } }')).toEqual({ matters: { totalCount: 17 } });
  expect(await api.data('{ matters(filter: { text: "+-!(" }) { totalCount nodes { id } } }')).toEqual({
    matters: { totalCount: 0, nodes: [] },
  });
});

test.each(['matter { id }', 'matter(id: "matter:motesplan", name: "Mötesplan") { id }'])(
  '%s is refused: exactly one argument',
  async (asked) => {
    const { errors } = await api.query(`{ ${asked} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(errors?.[0]?.message).toMatch(/exactly one/);
  },
);
