// Who may write: whoever is at the machine itself as long as no keys are given out, and afterwards whoever has a key.
import { describe, expect, test } from '@jest/globals';
import { readSettings } from '../../config/settings.ts';
import { callerOf } from '../../server/caller.ts';

const KEYS = 'anna:en-lang-hemlig-nyckel, journal:en-annan-lang-nyckel';
const local = { host: 'localhost:4000' };
const caller = (headers: Record<string, string>, environment: Record<string, string> = {}) =>
  callerOf(headers, readSettings(environment));

describe('without keys', () => {
  test('somebody at the machine may write', () => {
    for (const host of ['localhost:4000', '127.0.0.1:4000', '[::1]:4000', 'localhost'])
      expect(caller({ host })).toMatchObject({ actor: 'api', refusal: null });
  });

  test.each([
    ['a page elsewhere that made its name lead here', { host: 'elsewhere.example' }, {}],
    ['a proxy', { ...local, 'x-forwarded-for': '203.0.113.7' }, {}],
    ['a proxy that says so in the new way', { ...local, forwarded: 'for=203.0.113.7' }, {}],
    ['a server that listens to the world', local, { HOST: '0.0.0.0' }],
  ])('%s may not', (_, headers, environment) => {
    expect(caller(headers, environment).refusal).toContain('WRITE_KEYS');
  });
});

describe('with keys', () => {
  test('a key writes in its own name, from anywhere', () => {
    const headers = { host: 'api.example', authorization: 'Bearer en-annan-lang-nyckel' };
    expect(caller(headers, { WRITE_KEYS: KEYS, HOST: '0.0.0.0' })).toMatchObject({ actor: 'journal', refusal: null });
  });

  test('no key, a wrong one and a part of one do not write, not even at the machine', () => {
    const refusal = (authorization?: string) =>
      caller({ ...local, ...(authorization === undefined ? {} : { authorization }) }, { WRITE_KEYS: KEYS }).refusal;
    expect(refusal()).toContain('Bearer');
    for (const wrong of ['Bearer fel', 'Bearer en-lang-hemlig', 'Basic en-lang-hemlig-nyckel', 'Bearer '])
      expect(refusal(wrong)).not.toBeNull();
  });

  test('that are too short are no keys: the setting is refused', () => {
    expect(() => readSettings({ WRITE_KEYS: 'anna:kort' })).toThrow('WRITE_KEYS');
  });
});

test('messages are in Swedish, or in English for whoever asks for it first', () => {
  const language = (header?: string) =>
    caller({ ...local, ...(header === undefined ? {} : { 'accept-language': header }) }).language;
  expect(language()).toBe('sv');
  expect(language('en-GB,en;q=0.9,sv;q=0.8')).toBe('en');
  expect(language('de, sv;q=0.7, en;q=0.3')).toBe('sv');
  expect(language('en;q=0.2, sv')).toBe('sv');
  expect(language('fr')).toBe('sv');
});
