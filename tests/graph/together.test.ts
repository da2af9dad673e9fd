// Several statements as one text.
import { describe, expect, it } from '@jest/globals';
import { apart, namesIn, type Part, together } from '../../graph/together.ts';

const whole = new Set<number>();
const statement = (name: string, text: string) => ({ name, text: `/* ${name} */\n${text}`, sample: {} });
const projects: Part = {
  statement: statement(
    'projects',
    "MATCH (n:Project) WHERE ($kinds IS NULL OR n.kind IN $kinds) AND ($text IS NULL OR n.name <> ')') AND n.id > $low RETURN n.id AS id, n.name AS name ORDER BY name LIMIT $limit",
  ),
  params: { kinds: null, text: null, low: '', limit: 3 },
  from: null,
  left: whole,
};
const people: Part = {
  statement: statement(
    'people',
    'UNWIND $ids AS id MATCH (:Project {id: id})<--(x) WHERE x.access IN $access RETURN id AS id, x.id AS who, x.title AS title',
  ),
  params: {},
  from: [{ part: 0, column: 0, list: false, kind: null }],
  left: new Set([2]),
};

describe('several statements as one', () => {
  const made = together('both', [projects, people]);

  it('asks the second of what the first found, and leaves out what nobody wants', () => {
    expect(made?.text).toBe(
      'CALL () { MATCH (n:Project) WHERE true AND n.id > $p0_low WITH n.id AS id, n.name AS name ORDER BY name LIMIT $p0_limit RETURN collect([id, name]) AS s0 } ' +
        'CALL (s0) { CALL (s0) { UNWIND s0 AS r WITH r[0] AS k WITH k WHERE k IS NOT NULL RETURN k } RETURN collect(DISTINCT k) AS k1 } ' +
        'CALL (k1) { UNWIND k1 AS id MATCH (:Project {id: id})<--(x) WHERE x.access IN $access WITH id, x.id AS who WITH id AS key, collect([who, null]) AS rows RETURN collect([key, rows]) AS s1 } ' +
        'RETURN s0, s1',
    );
  });

  it('knows which parameters are left', () => {
    expect(made && namesIn(made, [projects, people])).toEqual([
      [
        ['low', 'p0_low'],
        ['limit', 'p0_limit'],
      ],
      [],
    ]);
  });

  it.each([
    ['a union', 'MATCH (n) RETURN n.id AS id UNION MATCH (m) RETURN m.id AS id'],
    ['a column without a name', 'MATCH (n) RETURN n.id'],
    ['a write', 'MATCH (n) SET n.a = 1'],
  ])('leaves alone %s', (_, text) => {
    expect(together('x', [{ ...projects, statement: statement('x', text) }])).toBeNull();
  });

  it('leaves alone what is to be asked of keys and does not begin with them', () => {
    const late = { ...people, statement: statement('late', 'MATCH (n) WHERE n.id IN $ids RETURN n.id AS id') };
    expect(together('x', [projects, late])).toBeNull();
  });

  it('gives each part its rows', () => {
    expect(apart([[[['a', 'A']], []]])).toEqual([[['a', 'A']], []]);
    expect(apart([])).toEqual([]);
  });
});
