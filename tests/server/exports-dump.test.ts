// Everything in one zip: whole, described, and told apart from what it is not.
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import JSZip from 'jszip';
import { testServer } from '../support/server.ts';

const server = await testServer();
type Row = Record<string, string>;

describe('the dump', () => {
  const dump = async (query = '') => {
    const { bytes, headers } = await server.get(`/export/dump.zip${query}`);
    const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
    const text = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
    return { headers, text, names: Object.keys(zip.files), about: JSON.parse(await text('datapackage.json')) };
  };
  const whole = dump();
  type Resource = { path: string; rows: number; schema: { fields: { name: string; type: string; title: string }[] } };

  it('describes every column of every file, and has as many rows as it says', async () => {
    const { names, text, about, headers } = await whole;
    const resources: Resource[] = about.resources;
    expect(headers['content-type']).toBe('application/zip');
    expect(resources.map(({ path }) => path)).toEqual(names.filter((name) => name.endsWith('.csv')));
    for (const { path, rows: count, schema } of resources) {
      const [heading, ...found]: string[][] = parse(await text(path), { recordDelimiter: '\r\n' });
      expect([path, heading]).toEqual([path, schema.fields.map(({ name }) => name)]);
      expect([path, found.length]).toEqual([path, count]);
      const odd = schema.fields.flatMap(({ name, type }, at) =>
        found
          .map((row) => row[at] ?? '')
          .filter((cell) => cell !== '' && !FITS[type]?.test(cell))
          .map((cell) => `${path} ${name} ${type} ${cell}`),
      );
      expect(odd).toEqual([]);
    }
  });
  const FITS: Readonly<Record<string, RegExp>> = {
    string: /^[\s\S]/,
    integer: /^-?\d+$/,
    number: /^-?\d+(?:\.\d+)?$/,
    boolean: /^(?:true|false)$/,
    date: /^\d{4}-\d\d-\d\d$/,
    datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
    time: /^\d\d:\d\d$/,
  };

  it('holds everything, also what the lists leave out unless asked', async () => {
    const { text } = await whole;
    const { meetings, decisions } = await server.data<Record<'meetings' | 'decisions', { totalCount: number }>>(
      '{ meetings(filter: { minuted: null, status: null }) { totalCount } decisions(filter: { basis: null }) { totalCount } }',
    );
    const count = async (name: string) => parse(await text(name)).length - 1;
    expect([await count('meetings.csv'), await count('decisions.csv')]).toEqual([
      meetings.totalCount,
      decisions.totalCount,
    ]);
  });

  it('leads every piece of evidence to a passage', async () => {
    const { text } = await whole;
    const read = async (name: string): Promise<Row[]> => parse(await text(name), { columns: true });
    const passages = new Set((await read('passages.csv')).map(({ id }) => id));
    const evidence = (await read('participations.csv')).flatMap(({ evidenceIds = '' }) =>
      evidenceIds.split('; ').filter(Boolean),
    );
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.filter((id) => !passages.has(id))).toEqual([]);
  });

  it('says which version of the graph it is, its licence and its source, and brings the schema along', async () => {
    const { about, text } = await whole;
    expect(about.graphVersion).toEqual({ before: expect.any(Number), after: about.graphVersion.before, same: true });
    expect(about.licenses[0].name).toBe('EUPL-1.2');
    expect(about.sources[0].path).toBe('https://example.se');
    expect(await text('schema.graphql')).toContain('type Project implements');
    expect(await text('LÄSMIG.txt')).toContain('https://example.se');
  });

  it('is as of a day when asked', async () => {
    const { about } = await dump('?asOf=2019-12-31');
    const meetings = (about.resources as Resource[]).find(({ path }) => path === 'meetings.csv');
    const { it: on } = await server.data<{ it: { totalCount: number } }>(
      'query @asOf(date: "2019-12-31") { it: meetings(filter: { minuted: null, status: null }) { totalCount } }',
    );
    expect([about.asOf, meetings?.rows]).toEqual(['2019-12-31', on.totalCount]);
  });
});
