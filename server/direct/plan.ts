// A selection as it is carried out: its fields by the type they stand in, with their resolvers, arguments and shapes looked up once and not
// once for each object of an answer. Made for one operation with one choice of @skip and @include.
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLFieldResolver,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;
type Arguments = Readonly<Record<string, unknown>>;

/** What a value becomes in an answer. `required`: null is a fault. */
export type Shape = { required: boolean } & (
  | { kind: 'leaf'; write: (value: unknown) => unknown }
  | { kind: 'list'; of: Shape }
  | { kind: 'object'; selection: Selection }
  | { kind: 'abstract'; type: GraphQLAbstractType; selectionOf: (type: string) => Selection }
);
export type Field = {
  key: string;
  name: string;
  resolve: GraphQLFieldResolver<unknown, unknown> | undefined;
  /** Its number among the plan's fields, under which a run keeps its arguments. */
  number: number;
  argumentsWith: (variables: Variables) => Arguments;
  shape: Shape;
};
/** `number`: its own among the plan's selections, under which a run keeps what it has made of it. */
export type Selection = { number: number; fields: readonly Field[] };

/** What is not planned here is left to the library. */
export class Unplanned extends Error {
  override name = 'Unplanned';
}

export type Part = {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The variables that @skip and @include look at. */
  given: Variables;
};

/** Plans what is selected of a root type. Throws Unplanned. */
export function planOf(part: Part, type: GraphQLObjectType, set: SelectionSetNode): Selection {
  const numbers = { fields: 0, selections: 0 };
  return selectionOf(type, [set]);

  function selectionOf(parent: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selection {
    const number = numbers.selections++;
    return { number, fields: [...nodesOf(part, parent, sets)].map(([key, nodes]) => fieldOf(parent, key, nodes)) };
  }

  function fieldOf(parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Field {
    const [node] = nodes;
    // A key of this name would be the object's prototype and not a key of it.
    if (node === undefined || key === '__proto__') throw new Unplanned(key);
    const name = node.name.value;
    const number = numbers.fields++;
    if (name === '__typename') return { key, name, number, ...TYPENAME, resolve: () => parent.name };
    const field = parent.getFields()[name];
    if (field === undefined) throw new Unplanned(`${parent.name}.${name}`);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const fixed = usesVariables(node) ? undefined : getArgumentValues(field, node);
    const argumentsWith = (variables: Variables) => fixed ?? getArgumentValues(field, node, variables);
    return { key, name, number, resolve: field.resolve, argumentsWith, shape: shapeOf(field.type, sets) };
  }

  function shapeOf(of: GraphQLOutputType, sets: readonly SelectionSetNode[]): Shape {
    if (isNonNullType(of)) return { ...shapeOf(of.ofType, sets), required: true };
    if (isListType(of)) return { required: false, kind: 'list', of: shapeOf(of.ofType, sets) };
    if (isLeafType(of)) return { required: false, kind: 'leaf', write: (value) => of.serialize(value) };
    if (isObjectType(of)) return { required: false, kind: 'object', selection: selectionOf(of, sets) };
    // Which types come is known when they do; most of a long list of types never does.
    const selections = new Map<string, Selection>();
    const named = (name: string): Selection => {
      const concrete = part.schema.getType(name);
      if (!isObjectType(concrete) || !part.schema.isSubType(of, concrete)) throw new Unplanned(name);
      const made = selections.get(name) ?? selectionOf(concrete, sets);
      selections.set(name, made);
      return made;
    };
    return { required: false, kind: 'abstract', type: of, selectionOf: (name) => selections.get(name) ?? named(name) };
  }
}

const NONE: Arguments = {};
const TYPENAME: Pick<Field, 'argumentsWith' | 'shape'> = {
  argumentsWith: () => NONE,
  shape: { required: true, kind: 'leaf', write: (value) => value },
};

function usesVariables({ arguments: given = [] }: FieldNode): boolean {
  let found = false;
  for (const argument of given)
    visit(argument, {
      Variable: () => {
        found = true;
      },
    });
  return found;
}

/** The fields of a type that are selected, by key, in the order that they are first met; a fragment is met once. */
function nodesOf(part: Part, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
  const { schema, fragments, given } = part;
  const found = new Map<string, FieldNode[]>();
  const met = new Set<string>();
  const applies = (condition: string | undefined): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const wider = schema.getType(condition);
    return isAbstractType(wider) && schema.isSubType(wider, type);
  };
  const included = (node: SelectionNode): boolean =>
    getDirectiveValues(GraphQLSkipDirective, node, given)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, given)?.if !== false;
  const collect = (selections: readonly SelectionNode[]): void => {
    for (const node of selections) {
      if (!included(node)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const nodes = found.get(key) ?? [];
        nodes.push(node);
        found.set(key, nodes);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (applies(node.typeCondition?.name.value)) collect(node.selectionSet.selections);
      } else if (!met.has(node.name.value)) {
        met.add(node.name.value);
        const fragment = fragments.get(node.name.value);
        if (fragment && applies(fragment.typeCondition.name.value)) collect(fragment.selectionSet.selections);
      }
    }
  };
  for (const { selections } of sets) collect(selections);
  return found;
}
