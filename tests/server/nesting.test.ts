import { describe, expect, it } from '@jest/globals';
import { nestsDeeperThan } from '../../server/nesting.ts';
import { HUNG_MS } from '../support/hung.ts';

describe('nestsDeeperThan', () => {
  it.each([
    ['{ a }', false],
    ['{ a { b } }', false],
    ['{ a { b { c } } }', true],
    ['{ a(b: [1]) }', true],
    ['{ a { b } c { d } e { f } }', false],
    ['[[[', true],
    [')]}}}}{ a { b } }', false],
  ])('%s', (text, deeper) => {
    expect(nestsDeeperThan(2, text)).toBe(deeper);
  });

  it.each([
    ['a string', '{ a(b: "{{{[[[") }'],
    ['a string with escaped quotes', '{ a(b: "\\"{{{\\\\") }'],
    ['a block string', '{ a(b: """ {{{ " {{{ \\""" {{{ """) }'],
    ['a comment', '{ a # {{{{[[[\n }'],
  ])('does not count brackets in %s', (_, text) => {
    expect(nestsDeeperThan(2, text)).toBe(false);
  });

  it.each([
    ['an empty string', '{ a(b: "") { c { d } } }'],
    ['an empty block string', '{ a(b: """""") { c { d } } }'],
    ['a string that ends in a backslash', '{ a(b: "\\\\") { c { d } } }'],
    ['a comment that a carriage return ends', '# "\r{ a { b { c } } }'],
  ])('counts brackets after %s', (_, text) => {
    expect(nestsDeeperThan(2, text)).toBe(true);
  });

  it('reads a megabyte of quotes in a blink', () => {
    const start = performance.now();
    for (const part of ['"', '"""', '\\"""', '"""\\"""', '#', '"\\'])
      nestsDeeperThan(100, part.repeat(1_000_000 / part.length));
    expect(performance.now() - start).toBeLessThan(HUNG_MS);
  });
});
