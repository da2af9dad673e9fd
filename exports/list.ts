// How a list is declared: where in the API its rows are, and which of their fields become columns.

/** A way through the API's fields, «owner.name», what it is in Swedish, and the column's name when «ownerName» is not it. */
export type ColumnText = readonly [path: string, title: string, name?: string];

export type List = {
  /** Stable and English: the address is /export/<name>.csv. */
  readonly name: string;
  readonly title: string;
  /**
   * The root fields that hold the rows, or what the rows hang on. A list from one root takes that field's arguments; where there are
   * several, a root can say its own: «decisions(filter: { basis: null })».
   */
  readonly roots: readonly string[];
  /**
   * The field under each thing of the roots whose items are the rows; takes its arguments too. It can lie deeper: «areas.goals» are the goals of
   * every area of each thing, where all on the way are plain lists.
   */
  readonly under?: string;
  /** The rows are the connection's edges, whose facts stand beside the node. */
  readonly rows?: 'edges';
  /** Columns of the thing that a row hangs on: the nearest one. */
  readonly of?: readonly ColumnText[];
  readonly columns: readonly ColumnText[];
  /** Several things lead to the same row: it comes once, by its id. */
  readonly once?: true;
  /** Worked out from other lists: no part of «everything». */
  readonly derived?: true;
  /** Arguments that stand unless others are given. */
  readonly unlessAsked?: Readonly<Record<string, string>>;
  /** Arguments that lift what the roots leave out unless asked, for «everything». */
  readonly everything?: Readonly<Record<string, string>>;
};
