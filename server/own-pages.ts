// Who may ask by a plain GET: /graphql refuses one that a foreign page could have made a browser send (CSRF; what it would take, a page can
// time), so a GET needs a header that no page can add without asking first. A browser says itself where a request comes from, in a header that no page can
// write; with our own pages and the address bar there is nothing to fear.
import type { FastifyRequest } from 'fastify';

const OWN = ['same-origin', 'none'];

/** Gives a GET of our own pages the header that Apollo looks for. */
export async function trustOwnPages({ method, headers }: FastifyRequest): Promise<void> {
  if (method === 'GET' && OWN.includes(String(headers['sec-fetch-site'])))
    headers['apollo-require-preflight'] ??= 'own';
}
