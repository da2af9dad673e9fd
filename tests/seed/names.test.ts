// The names at hand when no graph is: Sweden's municipalities as Statistics Sweden counts them, and the shipped seed's register.
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { NameBook } from '../../ingest/names/book.ts';
import { registerNames, seedNames, swedishMunicipalities } from '../../seed/names.ts';
import { register as registerFormat } from '../../services/register-format.ts';

describe('Sweden’s municipalities', () => {
  test('are 290, each with a code, a name and one of 21 counties that its code says', async () => {
    const list: { code: string; name: string; county: string }[] = JSON.parse(
      await readFile(new URL('../../seed/sverige/municipalities.json', import.meta.url), 'utf8'),
    );
    expect(list).toHaveLength(290);
    expect(new Set(list.map(({ code }) => code)).size).toBe(290);
    expect(new Set(list.map(({ name }) => name)).size).toBe(290);
    const counties = new Map(list.map(({ code, county }) => [code.slice(0, 2), county]));
    expect(counties.size).toBe(21);
    expect(list.every(({ code, county }) => counties.get(code.slice(0, 2)) === county)).toBe(true);
    // In the order of the codes, so that a new one has one place.
    expect(list.map(({ code }) => code)).toEqual(list.map(({ code }) => code).sort());
  });

  test.each([
    ['0114', 'Upplands Väsby'],
    ['0980', 'Gotland'],
    ['1463', 'Mark'],
    ['2023', 'Malung-Sälen'],
    ['2584', 'Kiruna'],
  ])('%s is %s', async (code, name) => {
    const found = (await swedishMunicipalities()).find(({ id }) => id === `municipality:${code}`);
    expect(found).toMatchObject({ name, kind: 'MUNICIPALITY', outside: true });
  });

  test('are also called kommun, and stad where they call themselves so', async () => {
    const all = await swedishMunicipalities();
    const aliases = (name: string) => all.find((one) => one.name === name)?.aliases;
    expect(aliases('Lund')).toEqual(['Lund kommun', 'Lunds kommun']);
    expect(aliases('Borås')).toEqual(['Borås kommun', 'Borås stad']);
    expect(aliases('Malmö')).toEqual(['Malmö kommun', 'Malmös kommun', 'Malmö stad']);
    expect(aliases('Mölndal')).toContain('Mölndals stad');
    expect(aliases('Gotland')).toContain('Region Gotland');
    expect(all.filter((one) => one.aliases.some((alias) => alias.endsWith(' stad')))).toHaveLength(14);
  });
});

test('a register becomes names of every kind, with the graph’s finer kind', () => {
  const names = registerNames(
    registerFormat.parse({
      municipalities: [{ id: 'municipality:2305', name: 'Bräcke', code: '2305', aliases: ['Bräcke kommun'] }],
      organizations: [{ id: 'organization:region-x', name: 'Region X', kind: 'REGION' }],
      bodies: [{ id: 'body:chefsgruppen', name: 'Chefsgruppen', kind: 'DIRECTORS_GROUP' }],
      networks: [{ id: 'network:vatten', name: 'Vatten och avlopp', aliases: ['VA-nätverket'] }],
      people: [{ id: 'person:ada-ek', name: 'Ada Ek' }],
      projects: [{ id: 'project:delad-vaxel', name: 'Delad växel', kind: 'TRIAL' }],
      matters: [{ id: 'matter:budget', name: 'Budget' }],
      pots: [{ id: 'pot:medel-2024', name: 'Medel 2024' }],
      agreements: [{ id: 'agreement:a', name: 'Avtal A', kind: 'samverkansavtal', status: 'DRAFT' }],
    }),
  );
  expect(names.map(({ kind, subkind }) => [kind, subkind])).toEqual([
    ['MUNICIPALITY', undefined],
    ['ORGANIZATION', 'REGION'],
    ['BODY', 'DIRECTORS_GROUP'],
    ['NETWORK', undefined],
    ['PERSON', undefined],
    ['PROJECT', 'TRIAL'],
    ['MATTER', undefined],
    ['AGREEMENT', 'samverkansavtal'],
    ['POT', undefined],
  ]);
  expect(names[0]?.aliases).toEqual(['Bräcke kommun', 'Bräckes kommun']);
});

describe('the names of a dry run', () => {
  test('are the seed’s own and the rest of Sweden, nobody twice', async () => {
    const names = await seedNames();
    expect(new Set(names.map(({ id }) => id)).size).toBe(names.length);
    const municipalities = names.filter(({ kind }) => kind === 'MUNICIPALITY');
    expect(municipalities).toHaveLength(290);
    expect(municipalities.filter(({ outside }) => !outside)).toHaveLength(11);
  });

  test('know whom the seed’s minutes saw a person represent, the latest first', async () => {
    const names = await seedNames();
    const people = names.filter(({ kind, represents = [] }) => kind === 'PERSON' && represents.length > 0);
    expect(people.length).toBeGreaterThan(10);
    expect(people.every(({ lastSeen }) => lastSeen?.startsWith('20'))).toBe(true);
    const ids = new Set(names.map(({ id }) => id));
    expect(people.flatMap(({ represents = [] }) => represents).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('find a municipality anywhere in the country', async () => {
    const book = new NameBook(await seedNames());
    const found = book.find('Åre, Upplands-Bro och Dals Ed möter Region Gotland och Västra Götalands län.');
    expect(found.map(({ known }) => known.name)).toEqual(['Åre', 'Upplands-Bro', 'Dals-Ed', 'Gotland']);
  });
});
