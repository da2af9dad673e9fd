// Rows as files for the import tool: a head and compressed rows for each label and each relationship.
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Value } from '../../graph/statement.ts';
import { type Columns, LIST_SEPARATOR, type Row } from './columns.ts';

const CHUNK = 1 << 18;

class Table {
  rows = 0;
  private lines: string[] = [];
  private length = 0;
  private readonly gzip = createGzip({ level: 1 });
  private readonly done: Promise<void>;

  constructor(
    readonly file: string,
    private readonly columns: ReadonlyMap<string, string>,
  ) {
    const target = createWriteStream(file);
    this.gzip.pipe(target);
    this.done = finished(target);
  }

  /** True when it is time to let it be written. */
  add(name: string, { from, to, properties }: Row): boolean {
    for (const key of Object.keys(properties))
      if (!this.columns.has(key)) throw new Error(`${name} has a property that was not foreseen: ${key}`);
    const values = [...this.columns.keys()].map((column) => written(properties[column]));
    const line = `${[...(from === undefined || to === undefined ? [] : [quoted(from), quoted(to)]), ...values].join(',')}\n`;
    this.lines.push(line);
    this.length += line.length;
    this.rows += 1;
    return this.length > CHUNK;
  }

  async flush(): Promise<void> {
    const text = this.lines.join('');
    this.lines = [];
    this.length = 0;
    if (text !== '' && !this.gzip.write(text)) await new Promise((resolve) => this.gzip.once('drain', resolve));
  }

  async end(): Promise<void> {
    await this.flush();
    this.gzip.end();
    await this.done;
  }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** Quotes round nothing are an empty text or list; nothing at all is no property. */
function written(value: Value | undefined): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return quoted(value.map(String).join(LIST_SEPARATOR));
  return typeof value === 'string' ? quoted(value) : String(value);
}

export class CsvFiles {
  private readonly tables = new Map<string, Table>();

  private constructor(private readonly folder: string) {}

  static async in(folder: string, columns: Columns): Promise<CsvFiles> {
    await mkdir(folder, { recursive: true });
    const files = new CsvFiles(folder);
    for (const [name, kinds] of columns) {
      const heads = [...kinds].map(([column, kind]) =>
        name.startsWith('node ') && column === 'id' ? 'id:ID' : `${column}:${kind}`,
      );
      const ends = name.startsWith('edge ') ? [':START_ID', ':END_ID'] : [];
      await writeFile(files.path(name, 'head.csv'), `${[...ends, ...heads].join(',')}\n`);
      files.tables.set(name, new Table(files.path(name, 'rows.csv.gz'), kinds));
    }
    return files;
  }

  private path = (name: string, what: string): string => join(this.folder, `${name.replace(' ', '-')}.${what}`);

  /** Takes rows in, and waits when the disk is behind. */
  async add(rows: Iterable<[string, Row]>): Promise<void> {
    for (const [name, row] of rows) {
      const table = this.tables.get(name);
      if (!table) throw new Error(`No ${name} was foreseen`);
      if (table.add(name, row)) await table.flush();
    }
  }

  /** Writes the rest. Gives how many rows there are of each, and what the tool is to be told of the files. */
  async end(): Promise<{ nodes: number; relations: number; args: string[] }> {
    let [nodes, relations] = [0, 0];
    const args: string[] = [];
    for (const [name, table] of this.tables) {
      await table.end();
      const [sort, kind = ''] = name.split(' ');
      const files = `${this.path(name, 'head.csv')},${table.file}`;
      if (sort === 'node') nodes += table.rows;
      else relations += table.rows;
      args.push(sort === 'node' ? `--nodes=Thing:${kind}=${files}` : `--relationships=${kind}=${files}`);
    }
    return { nodes, relations, args };
  }
}
