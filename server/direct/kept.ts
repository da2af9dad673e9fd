// Operations that have been asked and answered before: read, checked and planned once. Bounded in number and in length, the one that was
// asked longest ago giving way.
import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import type { Foresight, Foresights } from '../../loaders/foresight.ts';
import { priceOf } from '../price.ts';
import { type Part, planOf, type Selection, type Variables } from './plan.ts';

const MOST_OPERATIONS = 1_000;
const MOST_CHARACTERS = 4_000_000;
/** Plans of one operation: a choice of what is skipped each. */
const MOST_PLANS = 16;
const MOST_PRICES = 64;
/** Of one operation: a shape of its variables each. */
const MOST_FORESIGHTS = 16;

export type Kept = {
  operation: OperationDefinitionNode;
  /** The variables as the schema understands them; null when they are wrong. */
  variables(given: Readonly<Record<string, unknown>>): Variables | null;
  price(variables: Variables): number;
  plan(variables: Variables): Selection;
  /** What an answer with variables of this shape will ask of the graph. */
  foresight(variables: Variables): Foresight | undefined;
};
export type Operations = {
  find(text: string, operationName: string | null): Kept | undefined;
  /** The text of a kept query, by its SHA-256 in hexadecimal. */
  textOf(hash: string): string | undefined;
  /** Keeps a query that was found right. */
  keep(text: string, document: DocumentNode, operation: OperationDefinitionNode): void;
};

const keyOf = (text: string, name: string | null): string => (name === null ? text : `${name}\n${text}`);

export function operationsOf(schema: GraphQLSchema, foresights?: Foresights): Operations {
  const kept = new Map<string, Kept>();
  let characters = 0;
  const texts = new Map<string, string>();
  const forget = (key: string): void => {
    if (kept.delete(key)) characters -= key.length;
  };
  return {
    find(text, operationName) {
      const key = keyOf(text, operationName);
      const found = kept.get(key);
      if (!found) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found;
    },
    textOf: (hash) => texts.get(hash),
    keep(text, document, operation) {
      if (operation.operation !== OperationTypeNode.QUERY) return;
      if (texts.size >= MOST_OPERATIONS) texts.clear();
      texts.set(createHash('sha256').update(text).digest('hex'), text);
      const several = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > 1;
      for (const name of several ? [operation.name?.value ?? null] : [null, operation.name?.value ?? null]) {
        const key = keyOf(text, name);
        forget(key);
        kept.set(key, keptOf(schema, document, operation, foresights));
        characters += key.length;
      }
      for (const key of kept.keys()) {
        if (kept.size <= MOST_OPERATIONS && characters <= MOST_CHARACTERS) break;
        forget(key);
      }
    },
  };
}

function keptOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  foresights: Foresights | undefined,
): Kept {
  const definitions = operation.variableDefinitions ?? [];
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const switches = switchesOf(document);
  const plans = new Map<string, Selection>();
  const prices = new Map<string, number>();
  const foreseen = new Map<string, () => Foresight>();
  return {
    operation,
    variables(given) {
      const { coerced } = getVariableValues(schema, definitions, given, { maxErrors: 1 });
      return coerced ?? null;
    },
    price(variables) {
      return once(prices, MOST_PRICES, sizesIn(variables), () => priceOf({ schema, document, operation, variables }));
    },
    plan(variables) {
      const given = Object.fromEntries(switches.map((name) => [name, variables[name]]));
      const part: Part = { schema, fragments, given };
      const root = schema.getQueryType();
      if (!root) throw new Error('The schema has no queries');
      return once(plans, MOST_PLANS, JSON.stringify(given), () => planOf(part, root, operation.selectionSet));
    },
    foresight(variables) {
      return foresights && once(foreseen, MOST_FORESIGHTS, shapeOf(variables), foresights.make)();
    },
  };
}

function once<T>(made: Map<string, T>, most: number, key: string, make: () => T): T {
  const known = made.get(key);
  if (known !== undefined) return known;
  const value = make();
  if (made.size >= most) made.clear();
  made.set(key, value);
  return value;
}

/** The variables that @skip and @include look at. */
function switchesOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (node) => {
      for (const { value } of node.arguments ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** All of the variables that a price can depend on: numbers, and how long lists are. */
const sizesIn = (variables: Variables): string =>
  JSON.stringify(
    Object.values(variables).map((value) =>
      typeof value === 'number' ? value : Array.isArray(value) ? [value.length] : 0,
    ),
  );

/** All of the variables that decides which statements are asked: not which thing or word is meant. */
const shapeOf = (variables: Variables): string =>
  JSON.stringify(variables, (_, value: unknown) => (typeof value === 'string' && !ENUM.test(value) ? '' : value));
const ENUM = /^[A-Z][A-Z_]*$/;
