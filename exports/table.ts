// A table on its way out of the house: columns with stable names, and rows that are fetched while they are written.

/** What stands in one place. Several values are one text, joined by LIST_SEPARATOR. */
export type Cell = string | number | boolean | null;

/** What a column's cells are, when they are not null. Dates and times are texts as ISO 8601 writes them. */
export type Kind = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'time';

export type Column = {
  /** Stable and English, as the API says it: programs read it. No other column of the table has it. */
  readonly name: string;
  readonly kind: Kind;
  /** In Swedish and short, for people: the heading in spreadsheets, the title in the data package. */
  readonly title: string;
  /** Exact and in English, as the schema words it. */
  readonly description?: string;
};

export type Table = {
  /** Stable and English: file names and addresses are made of it. */
  readonly name: string;
  /** In Swedish: what the table is a list of. */
  readonly title: string;
  readonly columns: readonly Column[];
  /** Each row has a cell for every column. Can be walked once; what it throws while it is walked means that the table is broken off. */
  readonly rows: AsyncIterable<readonly Cell[]>;
  /** How many rows there are, when that is known beforehand. */
  readonly total?: number;
};

/** Between the values of one cell: «Malmö; Lund». */
export const LIST_SEPARATOR = '; ';

/** Rows that are in memory already, as a table wants them. */
export async function* rowsOf(rows: Iterable<readonly Cell[]>): AsyncGenerator<readonly Cell[]> {
  yield* rows;
}
