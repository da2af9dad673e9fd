// What a made graph is asked about itself, and what makes the database tell how it answers.
import { type Statement, statement } from '../../graph/statement.ts';

/** How many things and relations there are. */
export const COUNTED = statement(
  'bare.rows',
  'MATCH (n:Thing) WITH count(n) AS nodes CALL () { MATCH (:Thing)-[r]->() RETURN count(r) AS relations } RETURN nodes, relations',
);

/** A statement that tells what it touched beside what it answers. */
export const profiled = ({ name, text, sample }: Statement): Statement => ({ name, text: `PROFILE ${text}`, sample });

/** Gives every node or relation of a kind an empty list where it has none: the import tool makes no empty lists. */
export const emptyLists = (table: string, property: string): Statement => {
  const [sort, kind] = table.split(' ');
  const found = sort === 'node' ? `(x:${kind})` : `()-[x:${kind}]->()`;
  return {
    name: `bare.emptyLists.${kind}.${property}`,
    text: `MATCH ${found} WHERE x.${property} IS NULL CALL (x) { SET x.${property} = [] } IN TRANSACTIONS OF 20000 ROWS`,
    sample: {},
  };
};
