// A table as one JSON array of objects. Broken off, it is no JSON: nobody takes half of it for the whole.
import type { Table } from './table.ts';

/** The table as JSON, row by row: `[{"id":"project:…","name":"…"}, …]`. Throws what the rows throw. */
export async function* jsonOf(table: Table): AsyncGenerator<string> {
  let before = '[\n';
  for await (const row of table.rows) {
    const entries = table.columns.map(({ name }, at) => [name, row[at] ?? null]);
    yield before + JSON.stringify(Object.fromEntries(entries));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
