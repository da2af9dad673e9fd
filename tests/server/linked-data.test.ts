// Who gets what from a permalink: a page for people, JSON-LD for programs that ask for it.
import { describe, expect, it } from '@jest/globals';
import { chosenBy } from '../../server/negotiate.ts';
import { testServer } from '../support/server.ts';

const api = await testServer();
const PATH = '/id/municipality:1283';
const LD = 'application/ld+json; charset=utf-8';

describe('Accept', () => {
  it.each([
    ['*/*', 303, undefined],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 303, undefined],
    ['application/ld+json', 200, LD],
    ['APPLICATION/LD+JSON; q=0.9, */*;q=0.1', 200, LD],
    ['application/json', 200, 'application/json; charset=utf-8'],
    ['application/*', 200, LD],
    ['text/html;q=0.4, application/ld+json;q=0.5', 200, LD],
    ['application/ld+json;q=0.4, text/html;q=0.5', 303, undefined],
    ['text/turtle', 406, 'application/json; charset=utf-8'],
    ['application/ld+json;q=0, image/*', 406, 'application/json; charset=utf-8'],
  ])('%s is answered with %i %s', async (accept, status, type) => {
    const answer = await api.get(PATH, { headers: { accept } });
    expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
    expect(answer.headers.vary).toMatch(/accept/i);
  });

  it('that nothing fits is answered with a list of what there is', async () => {
    const { body } = await api.get(PATH, { headers: { accept: 'text/turtle' } });
    expect(JSON.parse(body).errors[0].message).toContain('text/html, application/ld+json, application/json');
  });
});

describe('?format=', () => {
  it('says it in the address, whatever the browser accepts', async () => {
    const accept = 'text/html';
    const [data, page] = await Promise.all([
      api.get(`${PATH}?format=jsonld`, { headers: { accept } }),
      api.get(`${PATH}?format=html`, { headers: { accept: 'application/ld+json' } }),
    ]);
    expect([data.status, data.headers['content-type'], page.status]).toEqual([200, LD, 303]);
    expect(JSON.parse(data.body)).toMatchObject({ id: 'https://example.se/id/municipality:1283', name: 'Helsingborg' });
  });

  it.each(['turtle', '', 'constructor', 'html&format=jsonld'])('«%s» is none', async (format) => {
    const { status, body } = await api.get(`${PATH}?format=${format}`);
    expect(status).toBe(400);
    expect(JSON.parse(body).errors[0].message).toBe('«format» must be one of html, jsonld.');
  });
});

it.each(['municipality:9999', 'nothing', 'passage:none', 'municipality:', '__proto__'])(
  '«%s» is nothing for a program, and says so',
  async (id) => {
    const { status, body } = await api.get(`/id/${id}`, { headers: { accept: 'application/ld+json' } });
    expect(status).toBe(404);
    expect(JSON.parse(body).errors[0].extensions.code).toBe('NOT_FOUND');
  },
);

describe('chosenBy', () => {
  it.each([
    [undefined, 'a/x'],
    ['', 'a/x'],
    ['b/y', 'b/y'],
    ['b/*', 'b/y'],
    ['b/y;q=1.0, a/x;q=1', 'a/x'],
    ['a/x;q=0.001, b/y;q=0.002', 'b/y'],
    ['*/*, a/x;q=0', 'b/y'],
    ['a', null],
    ['a/x;q=0', null],
    ['c/z', null],
  ])('of «%s» takes %s', (accept, expected) => {
    expect(chosenBy(accept, ['a/x', 'b/y'])).toBe(expected);
  });
});
