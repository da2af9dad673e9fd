// Who is central and which groups there are, on the seed.
import { expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();

test('every measure answers', async () => {
  const { centrality } = await api.data<{ centrality: unknown[] }>(
    '{ centrality(measure: DEGREE, first: 4) { node { id } score rank } }',
  );
  expect(centrality).toHaveLength(4);
});
