// One text in one place: a field that an interface declares is described on the interface, and what every page list has is
// described here. Both would else stand some three hundred times in the schema files and drift apart.
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type StringValueNode,
} from 'graphql';

const pageArguments: Record<string, string> = {
  first:
    'How many edges from the beginning, or after `after`: 1 to 100, 25 unless given; other numbers are BAD_USER_INPUT.',
  after:
    'Only edges after this cursor, an `endCursor` of the same list with the same filter and order; any other text is BAD_USER_INPUT.',
  last: 'How many edges from the end, or before `before`: 1 to 100. Together with `first` it is BAD_USER_INPUT.',
  before:
    'Only edges before this cursor, a `startCursor` of the same list with the same filter and order; any other text is BAD_USER_INPUT.',
};

/** Every mutation has one: what it says stands on its type. */
const inputArgument = 'What is to be written; the fields of its type say what each means.';

const connectionFields: Record<string, string> = {
  totalCount:
    'How many edges the whole list has, on all pages. One node can come on several edges. Counted only when asked for.',
  nodes: 'What the edges of this page lead to, in the same order and as often.',
  edges: 'The edges of this page, in order. The order is total: equal ones stand by id.',
  pageInfo: 'Whether there is more, and the cursors to go on with.',
};

const edgeFields: Record<string, string> = {
  cursor:
    'The place of this edge in the list, to give as `after` or `before`. Opaque; it holds for the same filter and order.',
  node: 'What the edge leads to.',
};

type TypeWithFields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
type Describable = { readonly description?: StringValueNode | undefined };

/** The same document in which everything that may take its description from elsewhere has it; a description of its own always wins. */
export function withSharedDescriptions(document: DocumentNode): DocumentNode {
  const interfaces = new Map(
    document.definitions.filter(isInterface).map((definition) => [definition.name.value, definition] as const),
  );
  const inherited = (type: TypeWithFields, field: string): FieldDefinitionNode[] =>
    (type.interfaces ?? []).flatMap(
      (name) => interfaces.get(name.name.value)?.fields?.filter((candidate) => candidate.name.value === field) ?? [],
    );
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      hasFields(definition)
        ? {
            ...definition,
            fields: (definition.fields ?? []).map((field) =>
              describeField(field, inherited(definition, field.name.value), conventions(definition.name.value)),
            ),
          }
        : definition,
    ),
  };
}

function describeField(
  field: FieldDefinitionNode,
  parents: readonly FieldDefinitionNode[],
  convention: Record<string, string>,
): FieldDefinitionNode {
  const isPaged = field.arguments?.some((argument) => argument.name.value === 'after') ?? false;
  return {
    ...described(field, firstDescription(parents) ?? text(convention[field.name.value])),
    arguments: (field.arguments ?? []).map((argument) =>
      described(
        argument,
        firstDescription(parents.flatMap((parent) => argumentsNamed(parent, argument.name.value))) ??
          text(
            isPaged ? pageArguments[argument.name.value] : argument.name.value === 'input' ? inputArgument : undefined,
          ),
      ),
    ),
  };
}

function conventions(typeName: string): Record<string, string> {
  if (typeName.endsWith('Connection')) return connectionFields;
  return typeName.endsWith('Edge') ? edgeFields : {};
}

function described<T extends Describable>(node: T, fallback: StringValueNode | undefined): T {
  return node.description || !fallback ? node : { ...node, description: fallback };
}

function firstDescription(nodes: readonly Describable[]): StringValueNode | undefined {
  return nodes.find((node) => node.description)?.description;
}

function argumentsNamed(field: FieldDefinitionNode, name: string): InputValueDefinitionNode[] {
  return (field.arguments ?? []).filter((argument) => argument.name.value === name);
}

function text(value: string | undefined): StringValueNode | undefined {
  return value === undefined ? undefined : { kind: Kind.STRING, value };
}

function isInterface(definition: DefinitionNode): definition is InterfaceTypeDefinitionNode {
  return definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function hasFields(definition: DefinitionNode): definition is TypeWithFields {
  return isInterface(definition) || definition.kind === Kind.OBJECT_TYPE_DEFINITION;
}
