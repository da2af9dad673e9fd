import { describe, expect, it } from '@jest/globals';
import { baseOf, KOLADA_URL, nextOf } from '../../../imports/kolada/address.ts';

describe('the address of the next page', () => {
  const base = baseOf(`${KOLADA_URL}/`);
  const here = new URL(`${KOLADA_URL}/kpi/N00945`);

  it('is asked by https although Kolada’s own link says http', () => {
    const next = nextOf('http://api.kolada.se/v3/kpi/N00945?page=2&per_page=5000', here, base);
    expect(next.href).toBe('https://api.kolada.se/v3/kpi/N00945?page=2&per_page=5000');
  });

  it.each([
    'https://api.kolada.se.example.org/v3/kpi?page=2',
    'https://api.kolada.se@example.org/v3/kpi?page=2',
    '//example.org/v3/kpi?page=2',
    'https://api.kolada.se/v30/kpi?page=2',
    'https://api.kolada.se/v3/%2e%2e/v2/kpi?page=2',
    'file:///v3/kpi',
  ])('%s is refused', (next) => {
    expect(() => nextOf(next, here, base)).toThrow('nästa sida ligger utanför Kolada');
  });

  it('stays on the host of an API without a path of its own', () => {
    const bare = baseOf('http://127.0.0.1:8080');
    expect(nextOf('http://127.0.0.1:8080//example.org/kpi', new URL('http://127.0.0.1:8080/kpi'), bare).host).toBe(
      '127.0.0.1:8080',
    );
  });
});
