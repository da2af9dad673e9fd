// Settings, and that .env.example tells the truth about them.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readSettings, settingDefaults } from '../../config/settings.ts';

const lines = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').split('\n');
const examples = lines.flatMap((line) => {
  const [, name = '', value = ''] = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line) ?? [];
  return name === '' ? [] : [{ name, value }];
});

describe('.env.example', () => {
  test('lists every setting once, in the same order, with its default', () => {
    const defaults = Object.entries(settingDefaults()).map(([name, value]) => ({ name, value: String(value ?? '') }));
    expect(examples).toEqual(defaults);
  });

  test('explains them: every group of settings stands under a sentence', () => {
    const unexplained = lines.filter((line, index) => /^[A-Z]/.test(line) && (lines[index - 1] ?? '').trim() === '');
    expect(unexplained).toEqual([]);
  });

  test('is a set of settings that can be used as it is', () => {
    const environment = Object.fromEntries(examples.map(({ name, value }) => [name, value]));
    expect(readSettings(environment)).toEqual(readSettings({}));
  });
});

describe('a wrong setting', () => {
  test.each([
    ['PORT', 'many', /^Wrong setting: PORT: /],
    ['PORT', '70000', /^Wrong setting: PORT: .*65535/],
    ['NEO4J_URI', 'localhost:7687', /^Wrong setting: NEO4J_URI: expected an address like neo4j\+s:/],
    ['NEO4J_HEAP', '512', /^Wrong setting: NEO4J_HEAP: expected megabytes or gigabytes like 512m/],
    ['KOLADA_URL', 'api.kolada.se/v3', /^Wrong setting: KOLADA_URL: /],
    ['KOLADA_RETRIES', '-1', /^Wrong setting: KOLADA_RETRIES: /],
    ['LOG_LEVEL', 'loud', /^Wrong setting: LOG_LEVEL: .*"silent"/],
  ])('%s=%s is named with what was expected', (name, value, message) => {
    expect(() => readSettings({ [name]: value })).toThrow(message);
  });

  test('does not hide another', () => {
    expect(() => readSettings({ PORT: '-1', MAX_DEPTH: '0' })).toThrow(/PORT: .*; MAX_DEPTH: /);
  });

  test('is not an empty one: that counts as not set', () => {
    expect(readSettings({ PORT: '', NEO4J_URI: '' })).toMatchObject({ PORT: 4000, publicUrl: 'http://127.0.0.1:4000' });
  });
});
