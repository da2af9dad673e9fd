// Reads `@asOf(date:)` off an operation: the day that the whole answer is asked as of.
import { type GraphQLSchema, getDirectiveValues, type OperationDefinitionNode } from 'graphql';

/** The day as ISO text; null without the directive. Throws a GraphQLError when its argument is missing or wrong. */
export function asOfDate(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): string | null {
  const directive = schema.getDirective('asOf');
  if (directive == null) return null;
  const date: unknown = getDirectiveValues(directive, operation, variables)?.date;
  // The Date scalar may hand over text or a Date, whose day is then that of UTC; everything behind this line speaks text.
  if (date instanceof Date) return date.toISOString().slice(0, 10);
  return typeof date === 'string' ? date : null;
}
