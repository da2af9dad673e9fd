import { describe, expect, test } from '@jest/globals';
import { namesSaidIn, networkOfHeading, projectsOfHeading } from '../../../ingest/extract/said-names.ts';
import { NameBook } from '../../../ingest/names/book.ts';
import { decide, read, readOne } from './hand-made.ts';

const nothing = new NameBook([]);

describe('names that a text makes known', () => {
  test.each([
    ['Slutrapport projektet Grön buss', ['Grön buss']],
    ['Projektplan ”mat i skolan”', ['mat i skolan']],
    ['Lägesrapport för projektet Trygg väg till skolan', ['Trygg väg till skolan']],
    ['Projektet Blå stigen och kampanjen Ut i skogen', ['Blå stigen', 'Ut i skogen']],
    ['Ny projektansökan: Sol på taken', ['Sol på taken']],
    ['Pitch: Grön buss', ['Grön buss']],
    ['Grön buss – slutrapport', ['Grön buss']],
    ['Idé om "Läget i länet"', ['Läget i länet']],
    ['2.1 Projektet Grön buss, presentation', ['Grön buss']],
    ['Lägesrapport test- och utvecklingsprojekt', []],
    ['Ny verksamhetsplan', []],
    ['Projektstatus', []],
  ])('heading «%s»', (heading, projects) => expect(projectsOfHeading(heading)).toEqual(projects));

  test.each([
    ['Nätverket Trygg och säker', 'Trygg och säker'],
    ['Nätverket Vatten, inför plan 2025', 'Vatten'],
    ['Inför nätverksträffen', null],
  ])('heading «%s» and its network', (heading, network) => expect(networkOfHeading(heading)).toBe(network));

  const said = (text: string): string[] =>
    namesSaidIn(text, () => null).map(({ kind, name }) => `${kind === 'PROJECT' ? 'P' : 'N'} ${name}`);
  test.each([
    ['Kopplat till projektet Grön buss som pågår.', ['P Grön buss']],
    ['Frågan tas i nätverket för infrastruktur och trafik ska bjudas in.', ['N Infrastruktur och trafik']],
    ['kommunikationschefsnätverket får stöd', ['N Kommunikationschefsnätverket']],
    [
      'nätverken Vatten och Skola samt Strategisk grupp för vuxna, arbete och integration är eniga',
      ['N Vatten och Skola', 'N Strategisk grupp för vuxna, arbete och integration'],
    ],
    ['bevilja projektet 1,1 mnkr', []],
    ['projektet ska integrera planen', []],
    ['nätverket lämnar ett förslag', []],
  ])('%s', (text, names) => expect(said(text)).toEqual(names));
});

describe('names in decisions', () => {
  test('«och» within a name that the document knows parts nothing', () => {
    const entries = ['Kust och hav, *Moa Hjelm Eda*', 'Buss och båt, *Per Lind Kil*', 'Grön el, *Eva Ro Kil*'];
    const { projects } = decide('projekten Kust och hav, Buss och båt samt Grön el går vidare', {
      heading: 'Pitch',
      entries,
    });
    expect(projects).toEqual(['Kust och hav', 'Buss och båt', 'Grön el']);
  });

  test('a later part of a double name is the same project', () => {
    const item = readOne({
      heading: 'Nya projektidéer',
      entries: ['Medarbetare med idéer, Grön buss. *Moa Hjelm, Eda*'],
      decisions: ['projektet Grön buss går vidare'],
    });
    expect(item.decisions[0]?.projects).toEqual(item.projects);
  });

  test('a town within the name of a cooperation, a person or a project is not mentioned', () => {
    const { municipalities } = decide(
      'projektet Framtid Umeå beviljas medel av Samverkanskansliet Norra Älvdalen enligt Vännäs kommuns förslag',
    );
    expect(municipalities).toEqual(['Vännäs']);
  });

  test('«nätverket» alone is the network that the item is about', () => {
    expect(decide('nätverket lämnar ett nytt förslag', { texts: ['Beretts i nätverket Trygga hem.'] })).toMatchObject({
      networks: ['Trygga hem'],
      assignees: ['Trygga hem'],
    });
  });

  test('without anything known beforehand the attendance list tells who and where', () => {
    const [decision] =
      read([{ heading: 'Val', decisions: ['Petter tar fram ett förslag med Sunne kommun'] }], { with: nothing })
        .items[0]?.decisions ?? [];
    expect(decision).toMatchObject({ assignees: ['Petter Dahlin'], municipalities: ['Sunne'] });
  });

  test('a first name that two of them bear names nobody', () => {
    const texts = ['Petter Sköld, Nora, redovisade.'];
    expect(decide('Petter återkommer', { texts }).assignees).toEqual([]);
  });
});
