// The price of a query: how many objects its answer could hold, page size times page size, counted before any Cypher runs.
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

const DEFAULT_PAGE = 25;
const LARGEST_PAGE = 100;
/** A ranking is not walked page by page, and may be longer. */
const LARGEST_RANKING = 1_000;
/** What a list without pages is taken to hold: the parts of a whole are few. */
const LIST = 5;
/** Lists of which that is not true: every node is a member of one community, so all communities together have as many as there are nodes. */
const LISTS: Readonly<Record<string, number>> = {
  'Query.communities': 1,
  'Community.members': 1_000,
  'CollaborationMatrix.municipalities': 50,
  'Query.collaborationOverTime': 25,
  'CollaborationPeriod.started': 25,
  'CollaborationPeriod.ended': 25,
  'Path.nodes': 10,
  'Path.relations': 10,
};
/** A whole introspection holds some thousands of objects; ten of them in one question are nine too many. */
const INTROSPECTION: Readonly<Record<string, number>> = { __schema: 10_000, __type: 500 };

type Question = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
};

const isConnection = (name: string): boolean => name.endsWith('Connection');
/** Its lists hold as many as its field's `limit` asks for. */
const isLimited = (name: string): boolean => name === 'Subgraph';
const isPlumbing = (name: string): boolean => isConnection(name) || name.endsWith('Edge') || name === 'PageInfo';

export function priceOf({ schema, document, operation, variables }: Question): number {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const priced = new Map<string, number>();

  function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
    try {
      return getArgumentValues(field, node, variables);
    } catch {
      return {}; // A wrong argument is refused by execution, in its own words.
    }
  }

  /** Pages over the largest are priced as the largest: the resolver refuses them with a text about page sizes. */
  function pageOf({ first, last, ids }: Record<string, unknown>, otherwise: number, largest = LARGEST_PAGE): number {
    const asked = Array.isArray(ids) ? ids.length : (first ?? last);
    return typeof asked === 'number' ? Math.min(Math.max(asked, 1), largest) : otherwise;
  }

  function ofField(node: FieldNode, parent: GraphQLCompositeType, page: number): number {
    const name = node.name.value;
    const field = isUnionType(parent) ? undefined : parent.getFields()[name];
    if (field === undefined) return INTROSPECTION[name] ?? 0;
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || node.selectionSet === undefined) return 0;
    const given = argumentsOf(field, node);
    const own = isPlumbing(type.name) ? 0 : 1;
    if (isConnection(type.name)) return ofSet(node.selectionSet, type, pageOf(given, DEFAULT_PAGE));
    if (isLimited(type.name))
      return own + ofSet(node.selectionSet, type, pageOf({ first: given.limit }, DEFAULT_PAGE, LARGEST_RANKING));
    const few = LISTS[`${parent.name}.${name}`] ?? LIST;
    const largest = Array.isArray(given.ids) ? LARGEST_PAGE : LARGEST_RANKING;
    const times = !isListType(getNullableType(field.type))
      ? 1
      : isConnection(parent.name) || isLimited(parent.name)
        ? page
        : pageOf(given, few, largest);
    return times * (own + ofSet(node.selectionSet, type, page));
  }

  function ofSet(set: SelectionSetNode, parent: GraphQLCompositeType, page: number): number {
    return set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, parent, page);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(selection.name.value, page);
      const condition =
        selection.typeCondition === undefined ? parent : schema.getType(selection.typeCondition.name.value);
      return sum + (isCompositeType(condition) ? ofSet(selection.selectionSet, condition, page) : 0);
    }, 0);
  }

  function ofFragment(name: string, page: number): number {
    const key = `${name}:${page}`;
    const fragment = fragments.get(name);
    const condition = fragment === undefined ? undefined : schema.getType(fragment.typeCondition.name.value);
    const price =
      priced.get(key) ??
      (fragment !== undefined && isCompositeType(condition) ? ofSet(fragment.selectionSet, condition, page) : 0);
    priced.set(key, price);
    return price;
  }

  const root = schema.getRootType(operation.operation);
  return root == null ? 0 : ofSet(operation.selectionSet, root, DEFAULT_PAGE);
}
