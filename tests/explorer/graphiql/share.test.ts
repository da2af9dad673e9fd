import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { curlFor, linkTo } from '../../../explorer/graphiql/share.ts';

const origin = 'https://example.se';

describe('linkTo', () => {
  it('holds the question and its variables', () => {
    const link = new URL(linkTo(origin, { query: '{ a(b: "å&=#") }', variables: '{"c": 1}' }));
    expect(link.pathname).toBe('/graphiql');
    expect(link.searchParams.get('query')).toBe('{ a(b: "å&=#") }');
    expect(link.searchParams.get('variables')).toBe('{"c": 1}');
  });

  it.each([undefined, null, '', '  '])('leaves out variables that are not there: %p', (variables) => {
    expect(linkTo(origin, { query: '{ a }', ...(variables === undefined ? {} : { variables }) })).toBe(
      'https://example.se/graphiql?query=%7B+a+%7D',
    );
  });
});

describe('curlFor', () => {
  /** What the shell would hand to curl as the body. */
  const bodyOf = (command: string): unknown => {
    const said = execFileSync('sh', ['-c', `curl() { printf '%s' "$5"; }; ${command}`], { encoding: 'utf8' });
    return JSON.parse(said);
  };

  it('survives the shell, whatever is in it', () => {
    const query = '{ a(b: "it\'s $HOME `ls` \\" \\\\ å\n") }';
    expect(bodyOf(curlFor(origin, { query, variables: '{"c": "\'"}' }))).toEqual({ query, variables: { c: "'" } });
  });

  it('leaves out variables that are half written', () => {
    expect(bodyOf(curlFor(origin, { query: '{ a }', variables: '{"c": ' }))).toEqual({ query: '{ a }' });
  });
});
