// The formats that a table leaves in, and what the file is called.
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Given } from './arguments.ts';
import { csvOf, type Dialect } from './csv.ts';
import { jsonOf } from './json.ts';
import type { Table } from './table.ts';
import { xlsxOf } from './xlsx.ts';

export const FORMATS = ['csv', 'json', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * The table as bytes. CSV and JSON are made as fast as they are read, and end in an error when the rows do; a workbook is made whole
 * before anything comes, and throws what the rows throw.
 */
export async function written(table: Table, format: Format, dialect?: Dialect): Promise<Readable> {
  if (format === 'xlsx') return Readable.from([await xlsxOf(table)], { objectMode: false });
  return Readable.from(format === 'csv' ? csvOf(table, dialect) : jsonOf(table), { objectMode: false });
}

/** `projects-2026-11-21-4f2a91c0.csv`: the day it was made, and a mark of what was asked for, the same for the same question. */
export function fileName(name: string, day: string, given: Given, extension: string): string {
  const asked = Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const mark =
    asked.length === 0 ? '' : `-${createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 8)}`;
  return `${name}-${day}${mark}.${extension}`;
}
