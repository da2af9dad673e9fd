// What only real connections show: slow ones, closing, a port that is taken.
import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { close, listen } from '../../server/listen.ts';
import { HUNG_MS } from '../support/hung.ts';
import { type TinyApp, tinyApp } from '../support/tiny-app.ts';

const running: TinyApp[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ app }) => app.close()));
});

async function start(environment: Record<string, string> = {}): Promise<TinyApp & { url: string; port: number }> {
  const tiny = await tinyApp(environment);
  running.push(tiny);
  const url = await listen(tiny.app, { HOST: '127.0.0.1', PORT: 0 });
  return { ...tiny, url, port: Number(new URL(url).port) };
}

/** Sends what is given and resolves with all that came back once the server closed the connection, and after how long. */
function until(port: number, send: (socket: Socket) => void): Promise<{ text: string; ms: number }> {
  const began = performance.now();
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => send(socket));
    socket.on('data', (data) => {
      text += data;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve({ text, ms: performance.now() - began }));
  });
}

const post = (url: string, query: string): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

/** Over connections that are kept and counted; resolves with the answer's text or the error's code. */
function postOver(agent: Agent, port: number, query: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  return new Promise((resolve) => {
    const asked = request({ port, path: '/graphql', method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.on('data', (data) => {
        text += data;
      });
      response.on('close', () => resolve(text));
    });
    asked.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    asked.end(JSON.stringify({ query }));
  });
}

describe('slow connections (trap 6)', () => {
  it('a body that never ends is cut off at the limit, with the limit', async () => {
    const { port } = await start({ REQUEST_TIMEOUT_MS: '1000' });
    const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{';
    const { text, ms } = await until(port, (socket) => socket.write(head));
    expect(ms).toBeLessThan(HUNG_MS);
    expect(text).toContain('408 Request Timeout');
    expect(text).toContain('took longer than 1,000 ms to arrive');
  });

  it('a hundred connections that send nothing are closed, and others are answered meanwhile', async () => {
    const { port, url } = await start({ REQUEST_TIMEOUT_MS: '1000' });
    const silent = Array.from({ length: 100 }, () => until(port, (socket) => socket.write('GET / HT')));
    const began = performance.now();
    expect(await (await post(url, '{ __typename }')).json()).toMatchObject({ data: { __typename: 'Query' } });
    expect(performance.now() - began).toBeLessThan(HUNG_MS);
    expect(Math.max(...(await Promise.all(silent)).map(({ ms }) => ms))).toBeLessThan(HUNG_MS);
  });

  it.each([
    [
      'headers without end',
      `GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      '431',
      '16,384 bytes. Send long queries by POST.',
    ],
    ['something else than HTTP', 'HELO there\r\n\r\n', '400', 'not a request that HTTP knows'],
  ])('%s: refused in the same form', async (_, bytes, status, says) => {
    const { port } = await start();
    const { text } = await until(port, (socket) => socket.write(bytes));
    expect(text).toContain(`HTTP/1.1 ${status} `);
    expect(text).toContain(says);
    expect(JSON.parse(text.slice(text.indexOf('\r\n\r\n')))).toMatchObject({
      errors: [{ extensions: { code: expect.any(String) } }],
    });
  });
});

describe('the time for an answer', () => {
  it('is bounded: 504 with the limit', async () => {
    const { url } = await start({ ANSWER_TIMEOUT_MS: '300' });
    const response = await post(url, '{ wait(ms: 1500) }');
    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('longer than 300 ms'),
          extensions: { code: 'TIMEOUT', limit: { name: 'answerTime', max: 300 } },
        },
      ],
    });
    await sleep(1_500); // Its work goes on behind the answer, and must not trip over it.
    expect((await post(url, '{ day }')).status).toBe(200);
  });
});

describe('closing', () => {
  it('answers what is under way and what comes over open connections, and takes no new ones', async () => {
    const { app, url } = await start();
    await Promise.all(
      [post(url, '{ wait(ms: 50) }'), post(url, '{ wait(ms: 50) }')].map(async (each) => (await each).text()),
    );
    const slow = post(url, '{ wait(ms: 1000) }');
    await sleep(100);
    const closing = close(app);
    const late = await post(url, '{ day }');
    expect(late.status).toBe(200);
    expect(late.headers.get('connection')).toBe('close');
    await sleep(500);
    await expect(post(url, '{ day }')).rejects.toThrow();
    expect(await (await slow).json()).toMatchObject({ data: { wait: 'waited' } });
    await closing;
  });

  it('does not wait for connections over which nothing is asked', async () => {
    const { app, url } = await start();
    await (await post(url, '{ day }')).text(); // fetch keeps the connection open for four seconds
    const began = performance.now();
    await close(app);
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it('loses no answer while many ask', async () => {
    const { app, port } = await start();
    const agent = new Agent({ keepAlive: true, maxSockets: 10 });
    const count = { answered: 0, failed: 0 };
    const client = async (): Promise<void> => {
      for (;;) {
        const outcome = await postOver(agent, port, '{ wait(ms: 5) }');
        // Refused at the door is no lost answer: a balancer asks elsewhere.
        if (outcome === 'ECONNREFUSED') return;
        count[outcome.includes('waited') ? 'answered' : 'failed'] += 1;
      }
    };
    const clients = Array.from({ length: 10 }, client);
    await sleep(500);
    await close(app);
    await Promise.all(clients);
    agent.destroy();
    expect(count.answered).toBeGreaterThan(20);
    expect(count.failed).toBe(0);
  });
});

describe('listening', () => {
  it('says what to do when the port is taken', async () => {
    const { port } = await start();
    const { app } = await tinyApp();
    await expect(listen(app, { HOST: '127.0.0.1', PORT: port })).rejects.toThrow(
      `Port ${port} is taken. Stop what uses it, or choose another with PORT.`,
    );
  });
});
