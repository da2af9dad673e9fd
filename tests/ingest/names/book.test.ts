// Known names in running text: what is found, what is not, and where.
import { describe, expect, it, test } from '@jest/globals';
import { NameBook } from '../../../ingest/names/book.ts';
import type { Known } from '../../../ingest/names/known.ts';
import { HUNG_MS } from '../../support/hung.ts';

const known = (kind: Known['kind'], name: string, aliases: string[] = [], more: Partial<Known> = {}): Known => ({
  id: `${kind.toLowerCase()}:${name}`,
  kind,
  name,
  aliases,
  ...more,
});

const book = new NameBook([
  known('MUNICIPALITY', 'Hedemora'),
  known('MUNICIPALITY', 'Borås'),
  known('MUNICIPALITY', 'Vara'),
  known('MUNICIPALITY', 'Kalmar'),
  known('MUNICIPALITY', 'Dals-Ed'),
  known('MUNICIPALITY', 'Gotland', ['Region Gotland']),
  known('ORGANIZATION', 'Sveriges Kommuner och Regioner', ['SKR']),
  known('ORGANIZATION', 'Region Gotlands vänner'),
  known('BODY', 'Styrelsen'),
  known('BODY', 'Kommunchefsgruppen'),
  known('NETWORK', 'Vatten, avlopp & energi'),
  known('NETWORK', 'SKR:s chefsnätverk'),
  known('PERSON', 'Eva Nerén'),
  known('PERSON', 'Lars-Ola Ek'),
  known('PERSON', 'Åsa Lod'),
  known('PROJECT', 'Stigen'),
  known('PROJECT', 'Delad växel'),
]);
const found = (text: string): string[] => book.find(text).map(({ as, known: { name } }) => `${as} → ${name}`);

describe('in running text', () => {
  test.each([
    ['Hedemoras plan och Hedemora kommuns', ['Hedemoras → Hedemora', 'Hedemora kommuns → Hedemora']],
    ['Borås Stad, BORÅS, Hedemoras kommun', ['Borås Stad → Borås', 'BORÅS → Borås', 'Hedemoras kommun → Hedemora']],
    ['Dals Ed och Dals–Eds', ['Dals Ed → Dals-Ed', 'Dals–Eds → Dals-Ed']],
    [
      'SKR:s råd, SKRs råd, SKR',
      [
        'SKR:s → Sveriges Kommuner och Regioner',
        'SKRs → Sveriges Kommuner och Regioner',
        'SKR → Sveriges Kommuner och Regioner',
      ],
    ],
    ['SKRs chefsnätverk', ['SKRs chefsnätverk → SKR:s chefsnätverk']],
    [
      'Eva Neren, EVA NERÉN, Lars Ola Eks',
      ['Eva Neren → Eva Nerén', 'EVA NERÉN → Eva Nerén', 'Lars Ola Eks → Lars-Ola Ek'],
    ],
    ['kommunchefsgruppens möte och styrelsen', ['kommunchefsgruppens → Kommunchefsgruppen', 'styrelsen → Styrelsen']],
    ['vatten, avlopp och energi', ['vatten, avlopp och energi → Vatten, avlopp & energi']],
    ['«delad  växel» eller DELAD\nVÄXEL', ['delad  växel → Delad växel', 'DELAD\nVÄXEL → Delad växel']],
    ['projektet stigen', ['stigen → Stigen']],
    // The longest of those that begin at a place.
    ['Region Gotlands vänner', ['Region Gotlands vänner → Region Gotlands vänner']],
    ['Region Gotlands', ['Region Gotlands → Gotland']],
  ])('«%s» names whom it names', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test.each([
    'att vara eller inte vara, hedemora',
    'eva nerén',
    'kostar 5 skr',
    'hon gick stigen fram',
    'en styrelse',
    'Kalmar län, Region Kalmar, Länsstyrelsen i Kalmar',
    'Hedemorabo, Varar',
    'Asa Lod',
    'Åsa Lod-Berg',
    'Maj-Åsa Lod',
    'Delad\n\nväxel',
    'Delad. Växel',
  ])('«%s» names nobody', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('a place is a place in the text that was given, also when its letters are taken apart', () => {
    const text = 'I Bora\u030as möts A\u030asa Lod.';
    expect(book.find(text).map(({ start, end, as }) => [text.slice(start, end) === as, as.normalize('NFC')])).toEqual([
      [true, 'Borås'],
      [true, 'Åsa Lod'],
    ]);
  });

  it('only the kinds that are asked for are found', () => {
    expect(book.find('Eva Nerén, Hedemora', ['MUNICIPALITY']).map(({ as }) => as)).toEqual(['Hedemora']);
  });

  it('of two with one name the one in the graph comes first and the other stands beside it', () => {
    const two = new NameBook([
      known('PERSON', 'Bo Alm', [], { id: 'person:1', outside: true }),
      known('PERSON', 'Bo Alm', [], { id: 'person:2' }),
    ]);
    expect(two.find('Bo Alm')).toMatchObject([{ known: { id: 'person:2' }, others: [{ id: 'person:1' }] }]);
    expect(two.lookup('bo alm').map(({ id }) => id)).toEqual(['person:2', 'person:1']);
    expect(two.byId('person:1')?.outside).toBe(true);
  });

  it('thousands of names are looked for in megabytes of text at once', () => {
    const many = new NameBook(Array.from({ length: 5000 }, (_, index) => known('PERSON', `Eva Namn${index}`)));
    const text = 'Eva Namn17 berättar om läget i projektet, och Eva Ingen lyssnar. '.repeat(80_000);
    const before = performance.now();
    expect(many.find(text)).toHaveLength(80_000);
    // A second on an idle machine; a walk that starts anew for every name would take hours.
    expect(performance.now() - before).toBeLessThan(HUNG_MS);
  });
});

describe('a name that is looked up', () => {
  test.each([
    ['hedemoras stad', 'Hedemora'],
    ['nätverket Vatten, avlopp & energi', 'Vatten, avlopp & energi'],
    ['projektet Delad växels', 'Delad växel'],
    ['skr', 'Sveriges Kommuner och Regioner'],
  ])('«%s» is %s', (text, name) => {
    expect(book.lookup(text).map((one) => one.name)).toEqual([name]);
  });

  it('must be the whole text and of the kind that is asked for', () => {
    expect(book.lookup('Hedemora och Vara')).toEqual([]);
    expect(book.lookup('')).toEqual([]);
    expect(book.lookup('Delad växel', 'NETWORK')).toEqual([]);
    expect(book.lookup('nätverket Delad växel')).toEqual([]);
    expect(book.lookup('Delad växel', ['NETWORK', 'PROJECT'])).toHaveLength(1);
  });
});
