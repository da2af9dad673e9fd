// The dependency check, on small lock files that each have one fault.
import { describe, expect, it } from '@jest/globals';
import { checkDependencies, dependencyFindings, type Entry, REFUSALS_WE_KNOW } from '../../tools/check/dependencies.ts';
import { accepts } from '../../tools/check/ranges.ts';

const manifest = { engines: { node: '>=20.19' }, allowScripts: { reviewed: false } };
const find = (packages: Record<string, Entry>, known?: Record<string, string>) =>
  dependencyFindings({ packages }, manifest, known);

describe('the lock file', () => {
  it('of this project installs everywhere', () => {
    expect(checkDependencies()).toEqual([]);
  });

  it('must hold every optional package, where Node would look for it', () => {
    const binary: Entry = { version: '1.0.0', optionalDependencies: { 'b-linux': '1', 'b-mac': '1' } };
    expect(find({ 'node_modules/b': binary, 'node_modules/b-linux': {} })).toEqual([
      'b@1.0.0 lacks its optional b-mac: npm ci would fail; pin a version that has them all',
    ]);
    expect(
      find({
        'node_modules/a/node_modules/b': binary,
        'node_modules/a/node_modules/b-linux': {},
        'node_modules/b-mac': {},
      }),
    ).toEqual([]);
    expect(
      find({ 'node_modules/b': binary, 'node_modules/b-linux': {}, 'node_modules/a/node_modules/b-mac': {} }),
    ).toHaveLength(1);
    expect(find({ '': { optionalDependencies: { c: '1' } } })).toEqual([
      "package.json's optional c has no entry in the lock file",
    ]);
  });

  it('may not hold a package that refuses our lowest Node, except known ones', () => {
    const young: Record<string, Entry> = {
      'node_modules/@scope/young': { version: '2.0.0', engines: { node: '>=22' } },
    };
    expect(find(young)).toEqual(['@scope/young@2.0.0 wants Node >=22, we promise 20.19: pin an older one']);
    expect(find(young, { '@scope/young': 'runs on 20 all the same' })).toEqual([]);
    expect(find({ 'node_modules/odd': { version: '1.0.0', engines: { node: 'lts' } } })).toEqual([
      'odd@1.0.0: cannot read the range «lts»',
    ]);
    expect(find({ 'node_modules/ancient': { version: '1.0.0', engines: ['node >= 0.2.0'] } })).toEqual([]);
  });

  it('may not hold an install script that nobody decided on', () => {
    expect(find({ 'node_modules/reviewed': { hasInstallScript: true } })).toEqual([]);
    expect(find({ 'node_modules/x/node_modules/new': { version: '3.1.4', hasInstallScript: true } })).toEqual([
      "new@3.1.4 has an install script that package.json's allowScripts does not decide on",
    ]);
  });

  it('may not say where a package was fetched from', () => {
    expect(find({ 'node_modules/a': { version: '1.0.0', resolved: 'https://host.example/a.tgz' } })).toEqual([
      'a@1.0.0 says where it was fetched from: install with omit-lockfile-registry-resolved=true',
    ]);
    expect(find({ 'node_modules/own': { resolved: 'packages/own', link: true } })).toEqual([]);
  });

  it('knows a reason for every exception', () => {
    for (const reason of Object.values(REFUSALS_WE_KNOW)) expect(reason).toMatch(/\w+ \w+/);
  });
});

describe('accepts', () => {
  it.each([
    ['>=20.19', true],
    ['>= 8', true],
    ['*', true],
    ['6.* || 8.* || >= 10.*', true],
    ['18 || 20 || >=22', true],
    ['^20.17.0 || >=22.9.0', true],
    ['>=16 || 14 >=14.17', true],
    ['>=18 <21', true],
    ['~20.19', true],
    ['<=20', true],
    ['v20.x', true],
    ['=20.19.0', true],
    ['>=20.19.1', false],
    ['^20.20', false],
    ['^18.14.0 || ^22', false],
    ['>20', false],
    ['>20.19.0', false],
    ['<20.19', false],
    ['<=20.18', false],
    ['>=18 <20', false],
    ['~20.18', false],
    ['~18', false],
    ['22', false],
    ['^0.12', false],
    ['20.19.1', false],
  ])('reads %s: %s for 20.19.0', (range, expected) => {
    expect(accepts(range, '20.19.0')).toBe(expected);
  });

  it('keeps a caret below 1 within its minor version', () => {
    expect([accepts('^0.12', '0.12.7'), accepts('^0.12', '0.13.0')]).toEqual([true, false]);
  });

  it('refuses what it cannot read instead of letting it pass', () => {
    expect(() => accepts('10 - 12', '20.19.0')).toThrow('cannot read the range «10 - 12»');
    expect(() => accepts('latest', '20.19.0')).toThrow('cannot read the range «latest»');
  });
});
