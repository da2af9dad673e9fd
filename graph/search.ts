// Search over everything that has words: the union of the two full-text indexes, one hit a thing, best first.
import { shown } from './access.ts';
import { highlight } from './highlight.ts';
import { TEXT_SAMPLE } from './lookup.ts';
import type { Label } from './model.ts';
import type { Keyed, Query } from './query.ts';
import { type Params, statement } from './statement.ts';
import { fold, luceneQueries, tellingWords } from './text.ts';

export type SearchHitRow = { id: string; score: number; highlight: string | null };

/**
 * Every hit that the viewer may see, with its score: which kind of match it is, then (below 1) Lucene's own judgement. A name in full comes before
 * a name, a name before a heading, a heading before running text. Passages stand for their document.
 */
const HITS = `CALL () {
    CALL db.index.fulltext.queryNodes('text', $stems) YIELD node, score RETURN node, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('folded', $folded) YIELD node, score RETURN node, score
  }
  WITH node AS n, sum(score) AS lucene
  WHERE ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels)) AND coalesce(n.date, '') <= $asOf AND ${shown('n')}
  WITH n, CASE WHEN n:Passage THEN head([(n)<-[:HAS_PASSAGE]-(d:Document) | d.id]) ELSE n.id END AS id, lucene`;
/** Words are sought without their ends, so that inflected ones are seen too; what is seen nowhere is a misspelt name. */
const RANKED = `${HITS}, split(n.searchText, '\\n') AS lines,
    CASE WHEN n.name IS NULL THEN 0 ELSE 1 + size(coalesce(n.aliases, [])) END AS named
  WITH n, id, lucene, CASE
    WHEN named = 0 THEN CASE WHEN n:AgendaItem AND all(part IN $parts WHERE lines[0] CONTAINS part) THEN 1 ELSE 0 END
    WHEN $whole IN lines[..named] THEN 3
    WHEN any(part IN $parts WHERE none(line IN lines[..named] WHERE line CONTAINS part)
      AND any(line IN lines[named..] WHERE line CONTAINS part)) THEN 0
    ELSE 2
  END + lucene / (1 + lucene) AS score
  WITH id, min(right('000000' + toString(toInteger(round((4 - score) * 1000000))), 7) + '\\t' + n.id) AS best
  WITH left(best, 7) + '\\t' + id AS key, id, split(best, '\\t')[1] AS found
  WHERE key > $low AND key < $high
  WITH key, id, found ORDER BY key LIMIT $limit
  MATCH (n:Thing {id: found})
  RETURN key AS key, id AS id, n.name AS name, n.text AS text ORDER BY key`;

const SAMPLE: Params = {
  ...TEXT_SAMPLE,
  labels: null,
  parts: ['film'],
  words: ['film'],
  whole: 'film',
  asOf: '9999-12-31',
  access: ['PUBLIC'],
};

/** The order's key is text: how far the score is from the best there is, then the id. */
export const HITS_PAGE: Query<Keyed<SearchHitRow>> = {
  statement: statement('search.page', RANKED, { ...SAMPLE, low: '', high: '~', limit: 26 }),
  parse: ([key, id, name, text], { words }) => ({
    key: String(key),
    row: {
      id: String(id),
      score: 4 - Number(String(key).slice(0, 7)) / 1_000_000,
      highlight: highlight(name === null ? null : String(name), String(text), words as string[]),
    },
  }),
};
export const HITS_COUNT: Query<number> = {
  statement: statement('search.count', `${HITS} RETURN count(DISTINCT id) AS total`, SAMPLE),
  parse: (row) => Number(row[0]),
};

/** What both statements need to know of a user's text, or null when it holds no word. */
export function searchParams(text: string, labels: Label[] | null): Params | null {
  const queries = luceneQueries(text);
  if (!queries) return null;
  const words = tellingWords(text);
  return {
    ...queries,
    labels,
    words,
    parts: words.map((word) => word.slice(0, Math.max(4, Math.ceil(word.length * 0.6)))),
    whole: fold(text.slice(0, 200)).replace(/\s+/g, ' ').trim(),
  };
}
