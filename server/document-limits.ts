// Measures a query document (depth, aliases, directives, root fields, selections; fragments included) and refuses what is over a
// limit. A validation rule, and the first to speak: Apollo's own maxRecursiveSelections says no number and moves every other
// custom rule to after the standard ones, where a flood of their errors would hide this one.
import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { badRequest, overLimit } from './errors.ts';
import { listProblem, textProblem } from './input-limits.ts';
import { type Limits, readable } from './limits.ts';

/** `levels` counts every field, `depth` only those that are not a connection's plumbing. */
export type Measure = {
  depth: number;
  levels: number;
  introspectionDepth: number;
  aliases: number;
  directives: number;
  selections: number;
  rootFields: number;
};

const NOTHING: Measure = {
  depth: 0,
  levels: 0,
  introspectionDepth: 0,
  aliases: 0,
  directives: 0,
  selections: 0,
  rootFields: 0,
};
const PLUMBING = new Set(['edges', 'node', 'nodes']);
const INTROSPECTION = new Set(['__schema', '__type']);

/** Side by side: the deepest of both, the sum of both. */
const beside = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  levels: Math.max(a.levels, b.levels),
  introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  selections: a.selections + b.selections,
  rootFields: a.rootFields + b.rootFields,
});

/** Measures one operation. Every fragment is measured once, so doubling fragments cost nothing; a circle counts as empty. */
export function measure(document: DocumentNode, operation: OperationDefinitionNode): Measure {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const measured = new Map<string, Measure>();

  function ofFragment(name: string): Measure {
    const known = measured.get(name);
    const fragment = fragments.get(name);
    if (known !== undefined || fragment === undefined) return known ?? NOTHING;
    measured.set(name, NOTHING);
    const found = beside({ ...NOTHING, directives: fragment.directives?.length ?? 0 }, ofSet(fragment.selectionSet));
    measured.set(name, found);
    return found;
  }

  function ofSet(set: SelectionSetNode): Measure {
    return set.selections.reduce((sum, selection) => {
      const own = { ...NOTHING, selections: 1, directives: selection.directives?.length ?? 0 };
      if (selection.kind === Kind.FRAGMENT_SPREAD) return beside(sum, beside(own, ofFragment(selection.name.value)));
      if (selection.kind === Kind.INLINE_FRAGMENT) return beside(sum, beside(own, ofSet(selection.selectionSet)));
      const name = selection.name.value;
      const below = selection.selectionSet === undefined ? NOTHING : ofSet(selection.selectionSet);
      const introspects = INTROSPECTION.has(name);
      return beside(sum, {
        ...beside(own, below),
        aliases: below.aliases + (selection.alias === undefined ? 0 : 1),
        depth: introspects ? 1 : below.depth + (PLUMBING.has(name) ? 0 : 1),
        levels: below.levels + 1,
        introspectionDepth: introspects ? below.levels : below.introspectionDepth,
        rootFields: 1,
      });
    }, NOTHING);
  }

  const own = { ...NOTHING, directives: operation.directives?.length ?? 0 };
  return beside(own, ofSet(operation.selectionSet));
}

const COUNTED = {
  depth: 'levels of fields (edges, node and nodes not counted)',
  introspectionDepth: 'levels of introspection',
  aliases: 'aliases',
  directives: 'directives',
  rootFields: 'fields at the top',
  selections: 'selections once its fragments are written out',
} as const;

function checkOperation(
  context: ValidationContext,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: Limits,
): void {
  if (context.getSchema().getRootType(operation.operation) == null) {
    // Without this graphql-js fails at execution, as if the fault were ours.
    context.reportError(badRequest(`This API has no ${operation.operation}s.`));
  }
  const found = measure(document, operation);
  for (const name of Object.keys(COUNTED) as (keyof typeof COUNTED)[]) {
    if (found[name] <= limits[name]) continue;
    const says = `The operation has ${readable(found[name])} ${COUNTED[name]}; at most ${readable(limits[name])} are allowed.`;
    context.reportError(overLimit(says, { name, max: limits[name], asked: found[name] }));
  }
}

export const documentLimits =
  (limits: Limits): ValidationRule =>
  (context) => ({
    Document: (document) => {
      for (const node of document.definitions) {
        if (node.kind === Kind.OPERATION_DEFINITION) checkOperation(context, document, node, limits);
      }
    },
    StringValue: (node) => {
      const problem = textProblem(node.value, limits);
      if (problem !== null) context.reportError(problem);
    },
    ListValue: (node) => {
      const problem = listProblem(node.values.length, limits);
      if (problem !== null) context.reportError(problem);
    },
  });
