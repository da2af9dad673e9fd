// Statements without the columns that nobody looks at.
import { describe, expect, it, test } from '@jest/globals';
import { withoutColumns } from '../../graph/pruned.ts';

const without = (text: string, ...names: string[]) => withoutColumns(text, new Set(names));

describe('a column that nobody looks at', () => {
  it('goes from all lists that hand it on, first, last or between', () => {
    expect(
      without(
        'MATCH (p) CALL (p) { MATCH (p)-->(n) RETURN n.a AS a, n.b AS b, n.c AS c ORDER BY b LIMIT $most } WITH a AS a, b AS b, c AS c ORDER BY b',
        'a',
        'c',
      ),
    ).toBe('MATCH (p) CALL (p) { MATCH (p)-->(n) RETURN n.b AS b ORDER BY b LIMIT $most } WITH b AS b ORDER BY b');
  });

  it('goes with what was worked out for it alone', () => {
    expect(
      without("MATCH (n) WITH n.id AS id, head(COLLECT { MATCH (n)-->(x) RETURN x.id AS at }) AS y, ', ' AS z", 'y'),
    ).toBe("MATCH (n) WITH n.id AS id, ', ' AS z");
  });

  test.each([
    ['is ordered by', 'MATCH (n) RETURN n.id AS id, n.a AS a ORDER BY a'],
    ['is asked about further on', 'MATCH (n) WITH n.id AS id, n.a AS a WHERE a > 1 RETURN id AS id, a AS a'],
    ['tells rows from each other', 'MATCH (n) RETURN DISTINCT n.id AS id, n.a AS a'],
    ['is what others are counted by', 'MATCH (n) RETURN n.a AS a, count(*) AS total'],
    ['is one side of a union', 'MATCH (n) RETURN n.id AS id, n.a AS a UNION MATCH (n) RETURN n.b AS id, n.a AS a'],
    ['is the only one', 'MATCH (n) RETURN n.a AS a'],
  ])('stays where it %s', (_, text) => {
    expect(without(text, 'a')).toBe(text);
  });

  it('is not taken for a word of a condition or of a text', () => {
    const text = "MATCH (n) WHERE n.id STARTS WITH 'x, y AS a' RETURN n.id AS id, n.c AS c";
    expect(without(text, 'a')).toBe(text);
    expect(without(text, 'c')).toBe("MATCH (n) WHERE n.id STARTS WITH 'x, y AS a' RETURN n.id AS id");
  });
});
