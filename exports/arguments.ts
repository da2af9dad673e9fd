// A query string as the API's arguments: dotted names (`filter.municipalities.allOf=a,b`), judged by the schema's own input types.
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isRequiredArgument,
} from 'graphql';
import { badInput } from '../server/errors.ts';

/** As a query string is read: a name that comes twice has a list. */
export type Given = Readonly<Record<string, string | readonly string[] | undefined>>;
export type Variables = Record<string, unknown>;

/** One name of a query string and where its value goes. */
export type Argument = {
  readonly name: string;
  /** From the variable inwards: ['filter', 'municipalities', 'allOf']. */
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
  readonly required: boolean;
  readonly description: string;
};

const PAGING = ['first', 'after', 'last', 'before'];
const OFFERED = 30;

const isOrder = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  return isInputObjectType(named) && Object.keys(named.getFields()).sort().join() === 'direction,field';
};

function leaves(field: GraphQLArgument | GraphQLInputField, path: readonly string[], required: boolean): Argument[] {
  const named = getNamedType(field.type);
  if (isInputObjectType(named) && !isOrder(field.type))
    return Object.values(named.getFields()).flatMap((inner) => leaves(inner, [...path, inner.name], false));
  return [{ name: path.join('.'), path, type: field.type, required, description: field.description ?? '' }];
}

/** A field's arguments without those that turn pages, where it has pages: these the export itself walks. */
export const withoutPaging = (args: readonly GraphQLArgument[]): readonly GraphQLArgument[] =>
  args.some(({ name }) => name === 'after') ? args.filter(({ name }) => !PAGING.includes(name)) : args;

/** The names that a field's arguments have in a query string. */
export const argumentsOf = (args: readonly GraphQLArgument[]): Argument[] =>
  withoutPaging(args).flatMap((arg) => leaves(arg, [arg.name], isRequiredArgument(arg)));

const few = (names: readonly string[]): string =>
  names.length > OFFERED ? `${names.slice(0, OFFERED).join(', ')} …` : names.join(', ');

/** One value as a leaf of the schema takes it. Throws BAD_USER_INPUT that names the parameter, what is wrong and what is right. */
export function leafValue(name: string, type: GraphQLInputType, text: string): unknown {
  const leaf = getNamedType(type);
  const shown = `«${text.slice(0, 100)}»`;
  if (!isLeafType(leaf)) throw badInput(`«${name}» cannot be given in a query string.`, [name]);
  if (isEnumType(leaf)) {
    const known = leaf.getValues().map((value) => value.name);
    if (known.includes(text)) return text;
    throw badInput(`«${name}»: ${shown} is not one of ${known.join(', ')}.`, [name]);
  }
  if (leaf.name === 'String' || leaf.name === 'ID') return text;
  if (leaf.name === 'Boolean') {
    if (text === 'true' || text === 'false') return text === 'true';
    throw badInput(`«${name}»: ${shown} is neither true nor false.`, [name]);
  }
  const isNumber = ['Int', 'Float', 'SafeInt'].includes(leaf.name);
  if (isNumber && !/^-?\d+(?:\.\d+)?$/.test(text)) throw badInput(`«${name}»: ${shown} is not a number.`, [name]);
  if (leaf.name === 'Date' && !/^\d{4}-\d\d-\d\d$/.test(text))
    throw badInput(`«${name}»: ${shown} is not a day, YYYY-MM-DD.`, [name]);
  const value = isNumber ? Number(text) : text;
  try {
    leaf.parseValue(value);
  } catch (error) {
    throw badInput(`«${name}»: ${error instanceof Error ? error.message : String(error)}`, [name]);
  }
  return value;
}

/** `NAME` or `NAME:DESC` as the API's order. */
function orderOf({ name, type }: Argument, text: string): unknown {
  const fields = getNamedType(type);
  if (!isInputObjectType(fields)) throw new Error(`${name} is no order`);
  const [field = '', direction, ...rest] = text.split(':');
  if (rest.length > 0) throw badInput(`«${name}» is written FIELD or FIELD:DESC, not «${text.slice(0, 100)}».`, [name]);
  const value = (part: 'field' | 'direction', given: string) => {
    const input = fields.getFields()[part];
    return input === undefined ? null : leafValue(name, input.type, given);
  };
  return {
    field: value('field', field),
    ...(direction === undefined ? {} : { direction: value('direction', direction) }),
  };
}

function readValue(argument: Argument, given: readonly string[]): unknown {
  const { name, type } = argument;
  const mayBeText = ['String', 'ID'].includes(getNamedType(type).name);
  if (!mayBeText && given.length === 1 && given[0] === 'null') return null;
  if (isListType(getNullableType(type)))
    return given.flatMap((text) => text.split(',')).map((text) => leafValue(name, type, text.trim()));
  const [text = '', ...more] = given;
  if (more.length > 0) throw badInput(`«${name}» takes one value; it was given ${given.length} times.`, [name]);
  return isOrder(type) ? orderOf(argument, text) : leafValue(name, type, text);
}

/** Finds what a name means: the whole name, or without the `filter.` before it when no other has that name. */
function findIn(known: readonly Argument[], name: string): Argument | undefined {
  return (
    known.find((argument) => argument.name === name) ?? known.find((argument) => argument.name === `filter.${name}`)
  );
}

/** The variables that a query string asks for. Throws BAD_USER_INPUT for an unknown name, a wrong value or one that is missing. */
export function variablesFrom(known: readonly Argument[], given: Given, alsoKnown: readonly string[] = []): Variables {
  const variables: Variables = {};
  const seen = new Map<Argument, string>();
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const argument = findIn(known, name);
    if (argument === undefined) {
      const names = [...alsoKnown, ...known.map((each) => each.name)];
      throw badInput(`«${name.slice(0, 100)}» is not a parameter here. Known: ${few(names)}.`, [name.slice(0, 100)]);
    }
    const twice = seen.get(argument);
    if (twice !== undefined)
      throw badInput(`«${name}» and «${twice}» are the same parameter: give one of them.`, [name]);
    seen.set(argument, name);
    put(variables, argument.path, readValue({ ...argument, name }, typeof value === 'string' ? [value] : value));
  }
  const missing = known.find((argument) => argument.required && !seen.has(argument));
  if (missing !== undefined)
    throw badInput(`«${missing.name}» must be given. ${missing.description}`.trim(), [missing.name]);
  return variables;
}

function put(into: Variables, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    into[first] = value;
    return;
  }
  const inner: Variables = { ...(into[first] as Variables | undefined) };
  put(inner, rest, value);
  into[first] = inner;
}
