import { describe, expect, it } from '@jest/globals';
import { tinyApp } from '../support/tiny-app.ts';

const preflight = {
  origin: 'https://example.se',
  'access-control-request-method': 'POST',
  'access-control-request-headers': 'content-type',
};

async function corsOf(origins: string): Promise<{ preflight: unknown; answer: unknown }> {
  const { app } = await tinyApp({ CORS_ORIGINS: origins });
  const asked = await app.inject({ method: 'OPTIONS', url: '/graphql', headers: preflight });
  const answered = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { origin: 'https://example.se' },
    payload: { query: '{ day }' },
  });
  await app.close();
  return {
    preflight: asked.headers['access-control-allow-origin'],
    answer: answered.headers['access-control-allow-origin'],
  };
}

describe('CORS', () => {
  it.each([
    ['', undefined],
    ['https://example.se', 'https://example.se'],
    ['https://other.se, https://example.se', 'https://example.se'],
    ['*', '*'],
  ])('«%s» lets https://example.se in as %s', async (origins, expected) => {
    expect(await corsOf(origins)).toEqual({ preflight: expected, answer: expected });
  });

  it('does not let in another origin than those named', async () => {
    expect((await corsOf('https://other.se')).answer).toBeUndefined();
  });
});

describe('headers', () => {
  it('forbid a browser everything with data, and guessing what it is', async () => {
    const { app } = await tinyApp();
    const { headers } = await app.inject('/health/live');
    await app.close();
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('let the workbench load from here and from nowhere else', async () => {
    const { app } = await tinyApp();
    const policy = String((await app.inject('/graphiql')).headers['content-security-policy']);
    await app.close();
    expect(policy).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:",
    );
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it('promise https only where the public address has it', async () => {
    const { app } = await tinyApp({ PUBLIC_URL: 'https://graf.example.se' });
    expect((await app.inject('/health/live')).headers['strict-transport-security']).toContain('max-age=');
    await app.close();
  });
});
