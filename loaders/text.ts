// A user's text as parameters of the full-text statements.
import { nameParams } from '../graph/lookup.ts';
import type { Query } from '../graph/query.ts';
import type { Params } from '../graph/statement.ts';
import { luceneQueries } from '../graph/text.ts';
import type { Ask } from './ask.ts';

/** Lucene for «nothing»: what a text without a single word finds. */
const NOTHING = '-*:*';

export function textParams(text: string | null): Params {
  if (text === null) return {};
  return luceneQueries(text) ?? { stems: NOTHING, folded: NOTHING };
}

/** Ids of all with exactly this name or alias. */
export async function named(ask: Ask, query: Query<string>, name: string): Promise<string[]> {
  const params = nameParams(name);
  return params === null ? [] : ask.rows(query, params);
}
