// A question as an address, and as a command for the shell.
import type { Tab } from './tabs.ts';

const given = (text: string | null | undefined): string | null => (text == null || text.trim() === '' ? null : text);

export function linkTo(origin: string, tab: Tab): string {
  const params = new URLSearchParams({ query: tab.query ?? '' });
  const variables = given(tab.variables);
  if (variables !== null) params.set('variables', variables);
  return `${origin}/graphiql?${params}`;
}

/** In single quotes the shell reads everything as it stands, except a single quote. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

export function curlFor(origin: string, tab: Tab): string {
  const variables = given(tab.variables);
  let parsed: unknown;
  try {
    parsed = variables === null ? undefined : JSON.parse(variables);
  } catch {
    parsed = undefined; // Half-written variables: the question goes without them, and the server says which are missing.
  }
  const body = JSON.stringify({ query: tab.query ?? '', variables: parsed });
  return `curl ${quoted(`${origin}/graphql`)} -H 'Content-Type: application/json' --data ${quoted(body)}`;
}
