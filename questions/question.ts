// What a named question is.
import type { Cell, Column } from '../exports/table.ts';
import type { Ask } from './ask.ts';

/** What a parameter's value is: the id of a thing of such a type, a day, a calendar year, or one of `choices`. */
export type ParameterKind =
  | 'municipality'
  | 'undertaking'
  | 'subject'
  | 'assignee'
  | 'body'
  | 'date'
  | 'year'
  | 'choice';

export type Parameter = {
  /** As it stands in the address. */
  readonly name: string;
  /** In Swedish, for forms. */
  readonly label: string;
  readonly kind: ParameterKind;
  readonly required: boolean;
  /** The value that counts when none is given, or «today»; null: none. */
  readonly preset: string | null;
  /** The values of a choice, with their Swedish labels. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};

/** Checked values by parameter; null for one that was not given. */
export type Values = Readonly<Record<string, string | null>>;

/** A cell of an answer: as in a table, or a list of texts that a table joins to one. */
export type AnswerCell = Cell | readonly string[];

/** A column whose `names` is another one holds the ids of what that one shows, value by value. */
export type AnswerColumn = Column & { readonly names?: string };

export type Answer = {
  readonly rows: readonly (readonly AnswerCell[])[];
  /** In Swedish: what an empty list means here. */
  readonly empty: string;
};

export type Question = {
  /** Its lasting name in addresses. */
  readonly slug: string;
  readonly number: number;
  /** In Swedish; {name} stands for the value of that parameter. */
  readonly sentence: string;
  /** In Swedish: what is counted and what is not. */
  readonly note: string;
  readonly parameters: readonly Parameter[];
  /** The GraphQL documents that are asked. */
  readonly documents: readonly string[];
  readonly columns: readonly AnswerColumn[];
  /** Asks and answers. Throws what asking throws. */
  readonly answer: (ask: Ask, values: Values) => Promise<Answer>;
};

export const column = (name: string, title: string, kind: Column['kind'] = 'text'): AnswerColumn => ({
  name,
  title,
  kind,
});
/** The column of ids beside the column `names`. */
export const idsOf = (names: string, title: string): AnswerColumn => ({
  name: `${names}Id`,
  title,
  kind: 'text',
  names,
});

export const parameter = (
  name: string,
  label: string,
  kind: ParameterKind,
  more: Partial<Pick<Parameter, 'required' | 'preset' | 'choices'>> = {},
): Parameter => ({ name, label, kind, required: false, preset: null, choices: [], ...more });

/** The value of a parameter that is required or has a preset. Throws when it was never checked: a fault of ours. */
export function given(values: Values, name: string): string {
  const value = values[name];
  if (value === undefined || value === null) throw new Error(`The parameter ${name} was not checked before asking`);
  return value;
}
