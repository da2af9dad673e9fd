import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { ask, post, type TinyApp, tinyApp } from '../support/tiny-app.ts';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.app.close());

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** `{ thing { part { part { … id } } } }` with that many levels in all. */
const deep = (levels: number): string => `{ thing { ${'part { '.repeat(levels - 2)} id ${'} '.repeat(levels - 2)} } }`;

describe('each limit is refused with its number, and one below it is not', () => {
  it.each([
    [
      'depth',
      deep(16),
      deep(15),
      'The operation has 16 levels of fields (edges, node and nodes not counted); at most 15 are allowed.',
    ],
    [
      'aliases',
      `{ ${times(16, (i) => `a${i}: day b${i}: __typename`)} }`,
      `{ ${times(10, (i) => `a${i}: day`)} thing { ${times(20, (i) => `t${i}: __typename`)} } }`,
      'The operation has 32 aliases; at most 30 are allowed.',
    ],
    [
      'rootFields',
      `{ ${times(21, (i) => `a${i}: day`)} }`,
      `{ ${times(20, (i) => `a${i}: day`)} }`,
      'The operation has 21 fields at the top; at most 20 are allowed.',
    ],
    [
      'directives',
      `{ thing { ${times(21, () => 'id @include(if: true)')} } }`,
      `{ thing { ${times(20, () => 'id @include(if: true)')} } }`,
      'The operation has 21 directives; at most 20 are allowed.',
    ],
    [
      'selections',
      `{ thing { ...A0 } } ${times(12, (i) => `fragment A${i} on Thing { part { ...A${i + 1} } p: part { ...A${i + 1} } }`)} fragment A12 on Thing { id }`,
      `{ thing { ...A0 } } ${times(9, (i) => `fragment A${i} on Thing { part { ...A${i + 1} } p: part { ...A${i + 1} } }`)} fragment A9 on Thing { id }`,
      'selections once its fragments are written out; at most 5,000 are allowed.',
    ],
  ])('%s', async (name, over, under, says) => {
    const refused = await ask(tiny.app, over);
    expect(refused.status).toBe(400);
    const found = refused.body.errors?.find(
      ({ extensions }) => (extensions.limit as { name: string } | undefined)?.name === name,
    );
    expect(found?.message).toContain(says);
    expect(found?.extensions.code).toBe('LIMIT_EXCEEDED');
    const allowed = await ask(tiny.app, under);
    expect((allowed.body.errors ?? []).filter(({ message }) => message.includes(says.slice(-40)))).toEqual([]);
  });

  it('tokens', async () => {
    const refused = await ask(tiny.app, `{ ${'day '.repeat(4_001)} }`);
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] } });
    expect(refused.body.errors?.[0]?.message).toContain('4000 tokens');
    expect((await ask(tiny.app, `{ ${'day '.repeat(1_000)} }`)).status).toBe(400);
  });

  it('a limit is a setting', async () => {
    const strict = await tinyApp({ MAX_DEPTH: '3', MAX_ALIASES: '1', MAX_TOKENS: '12' });
    expect((await ask(strict.app, deep(4))).body.errors?.[0]?.message).toContain('at most 3 are allowed');
    expect((await ask(strict.app, '{ a: day b: day }')).body.errors?.[0]?.message).toContain('at most 1 are allowed');
    expect((await ask(strict.app, deep(6))).body.errors?.[0]?.message).toContain('12 tokens');
    await strict.app.close();
  });
});

describe('depth', () => {
  it('counts through fragments, named and inline', async () => {
    const query = `{ thing { ...A } } fragment A on Thing { part { ... { ...B } } } fragment B on Thing { ${'part { '.repeat(13)} id ${'} '.repeat(13)} }`;
    expect((await ask(tiny.app, query)).body.errors?.[0]?.message).toContain('The operation has 16 levels');
  });

  it('does not count how a list is written', async () => {
    const lists = (levels: number): string =>
      `${'things(first: 1) { edges { node { '.repeat(levels)} id ${'} } } '.repeat(levels)}`;
    expect((await ask(tiny.app, `{ ${lists(14)} }`)).status).toBe(200);
    expect((await ask(tiny.app, `{ ${lists(15)} }`)).status).toBe(400);
  });

  it('survives fragments in a circle, which the standard rule refuses', async () => {
    const { status, body } = await ask(
      tiny.app,
      '{ thing { ...A } } fragment A on Thing { part { ...B } } fragment B on Thing { part { ...A } }',
    );
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toBe('Cannot spread fragment "A" within itself via "B".');
  });

  it('leaves room for the introspection of GraphiQL, not for circles in it', async () => {
    const whole = getIntrospectionQuery({
      inputValueDeprecation: true,
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      oneOf: true,
    });
    expect((await ask(tiny.app, whole)).status).toBe(200);
    const circle = `{ __type(name: "Query") { ${'ofType { '.repeat(25)} name ${'} '.repeat(25)} } }`;
    expect((await ask(tiny.app, circle)).body.errors?.[0]?.message).toContain('26 levels of introspection; at most 20');
    const fields = `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`;
    expect((await ask(tiny.app, fields)).status).toBe(400);
  });
});

describe('text and lists written into the query', () => {
  it.each([
    [
      'a long text',
      `{ echo(text: "${'x'.repeat(10_001)}") }`,
      'A text has 10,001 characters; at most 10,000 are allowed.',
    ],
    ['a long block text', `{ echo(text: """${'x'.repeat(10_001)}""") }`, 'A text has 10,001 characters'],
    ['a long list', `{ echo(list: [${'"x" '.repeat(1_001)}]) }`, 'A list has 1,001 items; at most 1,000 are allowed.'],
    [
      'thousands of combining marks',
      `{ echo(text: "a${'\u0301'.repeat(4_000)}") }`,
      'more than 30 combining marks in a row',
    ],
  ])('%s', async (_, query, says) => {
    const { status, body } = await ask(tiny.app, query);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toContain(says);
  });
});

describe('variables', () => {
  const echo =
    'query Q($text: String, $list: [String], $filter: Filter) { echo(text: $text, list: $list, filter: $filter) }';
  /** A filter within a filter, as JSON text: JSON.stringify would overflow before the server could. */
  const nested = (levels: number): string => `${'{"and":['.repeat(levels)}{"text":"x"}${']}'.repeat(levels)}`;

  it.each([
    ['a filter 5,000 deep (trap 3)', `{"filter": ${nested(5_000)}}`, 'The variables nest deeper than 20 levels'],
    ['a long text (trap 5)', { text: 'a'.repeat(10_001) }, 'A text has 10,001 characters; at most 10,000 are allowed.'],
    ['combining marks (trap 5)', { text: `a${'\u0301'.repeat(4_000)}` }, 'more than 30 combining marks in a row'],
    [
      'a long list',
      { list: Array.from({ length: 1_001 }, () => 'x') },
      'A list has 1,001 items; at most 1,000 are allowed.',
    ],
    [
      'a value that no variable is declared for',
      `{"other": ${nested(5_000)}}`,
      'The variables nest deeper than 20 levels',
    ],
  ])('%s', async (_, variables, says) => {
    const text = typeof variables === 'string' ? variables : JSON.stringify(variables);
    const { status, body } = await post(tiny.app, `{"query": ${JSON.stringify(echo)}, "variables": ${text}}`);
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.message).toContain(says);
    expect(body.errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });

  it('of an honest size come in, with «å» written either way', async () => {
    const { body } = await ask(tiny.app, echo, {
      text: 'Ba\u030astad Båstad',
      filter: JSON.parse(nested(9)),
      list: Array.from({ length: 1_000 }, () => 'x'),
    });
    expect(body.data).toEqual({ echo: 'Ba\u030astad Båstad' });
  });
});
