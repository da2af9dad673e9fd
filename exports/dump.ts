// Everything in one zip: each list whole as CSV, the schema, and a data package that says what stands in every column.
// https://specs.frictionlessdata.io/tabular-data-package
import { PassThrough, pipeline, Readable } from 'node:stream';
import JSZip from 'jszip';
import type { Given } from './arguments.ts';
import type { Catalogue } from './catalogue.ts';
import type { Compiled } from './compile.ts';
import { csvOf } from './csv.ts';
import { type Api, openTable } from './open.ts';
import { type Cell, type Column, type Kind, LIST_SEPARATOR, type Table } from './table.ts';

export type DumpParts = {
  readonly api: Api;
  readonly catalogue: Catalogue;
  /** The number that the graph gets anew with every write. */
  readonly version: () => Promise<number>;
  /** When the dump is made, ISO text. */
  readonly now: string;
  /** Where the instance answers. */
  readonly home: string;
};

/** Besides a time of day («09:30») and an instant these are the data package's own defaults. */
const TYPES: Readonly<Record<Kind, { type: string; format?: string }>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  datetime: { type: 'datetime', format: 'any' },
  time: { type: 'time', format: '%H:%M' },
};

const fieldOf = ({ name, kind, title, description }: Column) => ({
  name,
  ...TYPES[kind],
  title,
  ...(description === undefined || description === '' ? {} : { description }),
});

const LICENCE = {
  name: 'EUPL-1.2',
  path: 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12',
  title: 'European Union Public Licence 1.2',
};

const readme = ({ now, home }: DumpParts, asOf: string | null): string => `Samverkansgraf: allt på en gång
================================

Hämtat ${now} från ${home}${asOf === null ? '' : `, så som det var den ${asOf}`}.

*.csv             En fil för varje lista. UTF-8, komma, första raden är rubriker (RFC 4180).
                  Flera värden i en cell skiljs åt med «${LIST_SEPARATOR}». En tom cell betyder att uppgiften saknas.
                  En text som ett kalkylprogram skulle ta för en formel har en apostrof först.
datapackage.json  Beskriver varje fil och varje kolumn (Frictionless Data Package), med antal rader.
                  graphVersion säger vilken version av grafen som lästes, före och efter. Är de olika skrev någon
                  medan filerna gjordes; då kan två filer höra till olika versioner. Hämta i så fall en gång till.
schema.graphql    Hela API:ets beskrivning.

Belägg: evidenceIds leder till passages.csv, som säger i vilket dokument och var det står.
Uppgifterna kommer ur mötesprotokoll; mål, målvärden och utfall ur planer, och varje utfall säger sin källa.
Personuppgifter i dem får bara behandlas med stöd i dataskyddsförordningen.
Licens: EUPL 1.2 eller senare.
`;

/** Lists that can be had whole: not those that must be asked something first, nor those that are worked out from the others. */
export const dumped = ({ lists }: Catalogue): Compiled[] =>
  lists.filter(({ list, args }) => list.derived !== true && !args.some(({ required }) => required));

/**
 * The zip, made while it is read. Throws at once when the graph cannot be had; the stream ends in an error when it goes away later.
 * `given` may hold asOf; anything else is BAD_USER_INPUT.
 */
export async function dumpOf(parts: DumpParts, given: Given): Promise<Readable> {
  const { api, catalogue } = parts;
  const { asOf } = catalogue.wanted({ args: [] }, given);
  const before = await parts.version();
  const rows = new Map<string, number>();
  const zip = new JSZip();

  async function* counted(table: Table): AsyncGenerator<readonly Cell[]> {
    for await (const cells of table.rows) {
      rows.set(table.name, (rows.get(table.name) ?? 0) + 1);
      yield cells;
    }
  }
  /** Opened when its turn comes, so that one list at a time is read. */
  async function* csv(compiled: Compiled): AsyncGenerator<string> {
    const { variables } = catalogue.wanted(compiled, compiled.list.everything ?? {});
    const table = await openTable(api, compiled, { variables, asOf });
    rows.set(table.name, 0);
    yield* csvOf({ ...table, rows: counted(table) });
  }
  async function* datapackage(): AsyncGenerator<string> {
    const after = await parts.version();
    const description = {
      profile: 'tabular-data-package',
      name: 'samverkansgraf',
      title: 'Samverkansgraf: kommuners samarbete ur mötesprotokoll',
      created: parts.now,
      ...(asOf === null ? {} : { asOf }),
      homepage: parts.home,
      licenses: [LICENCE],
      sources: [
        { title: 'Mötesprotokoll och andra handlingar; se documents.csv och passages.csv', path: parts.home },
        { title: 'Planer med mål och mätetal; se plans.csv, och för varje utfall outcomes.csv', path: parts.home },
      ],
      graphVersion: { before, after, same: before === after },
      resources: dumped(catalogue).map(({ list, columns }) => ({
        profile: 'tabular-data-resource',
        name: list.name.toLowerCase(),
        title: list.title,
        path: `${list.name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        rows: rows.get(list.name),
        schema: { fields: columns.map(fieldOf), missingValues: [''] },
      })),
    };
    yield `${JSON.stringify(description, null, 2)}\n`;
  }
  const add = (name: string, text: AsyncIterable<string>) => zip.file(name, Readable.from(text, { objectMode: false }));

  zip.file('LÄSMIG.txt', readme(parts, asOf));
  zip.file('schema.graphql', catalogue.schemaText());
  for (const compiled of dumped(catalogue)) add(`${compiled.list.name}.csv`, csv(compiled));
  // Last, when the rows are counted and the graph's version afterwards is known.
  add('datapackage.json', datapackage());
  const out = new PassThrough();
  pipeline(zip.generateNodeStream({ streamFiles: true, compression: 'DEFLATE' }), out, () => {
    // The error, if any, has reached `out`, where whoever reads it sees it.
  });
  return out;
}
