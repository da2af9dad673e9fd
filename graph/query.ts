// A read and how its rows are understood, as one thing. The first column of a keyed query is the key it was asked by, so that one
// statement answers for many parents at once; the rest is the answer.
import type { Row } from './run.ts';
import type { Params, Statement } from './statement.ts';

export type Query<T> = {
  readonly statement: Statement;
  /** Reads the columns after the key. */
  readonly parse: (row: Row, params: Params) => T;
};

/** An item of a page: its row, and the key that orders it. */
export type Keyed<T> = { key: string; row: T };

/** Parameters that every read may use: today, and the last date that is told of (see @asOf). */
export type Clocked = { today: string; asOf: string };
