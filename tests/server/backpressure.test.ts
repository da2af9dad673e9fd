// More is asked than can be answered: what is taken in is answered, the rest is told when to come back, and nobody waits for long.
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { listen } from '../../server/listen.ts';
import { type TinyApp, tinyApp } from '../support/tiny-app.ts';

const running: TinyApp[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ app }) => app.close()));
});

const QUICK = '/quick';

/** A server with work that is held up until the test lets it go on. */
async function start(environment: Record<string, string>) {
  const tiny = await tinyApp({ MAX_ACTIVE_REQUESTS: '2', ...environment });
  running.push(tiny);
  let letGo = (): void => {};
  const free = new Promise<void>((done) => {
    letGo = done;
  });
  let begun = 0;
  const held = async (): Promise<string> => {
    begun += 1;
    await free;
    return 'done';
  };
  tiny.app.get('/held', held);
  tiny.app.get('/export/held', held);
  tiny.app.get(QUICK, async () => 'done');
  const url = await listen(tiny.app, { HOST: '127.0.0.1', PORT: 0 });
  const get = (path: string, signal?: AbortSignal): Promise<Response> => fetch(url + path, signal ? { signal } : {});
  return {
    ...tiny,
    port: Number(new URL(url).port),
    get,
    letGo,
    /** Two that take both places, once they have them. */
    async full(signal?: AbortSignal): Promise<Promise<Response>[]> {
      const both = [get('/held', signal), get('/held', signal)];
      while (begun < 2) await sleep(10);
      return both;
    },
  };
}

const NOBODY_WAITS = { MAX_WAITING_REQUESTS: '0', MAX_WAITING_MS: '3000' };
const statuses = async (responses: readonly Promise<Response>[]): Promise<number[]> =>
  (await Promise.all(responses)).map(({ status }) => status).sort();

describe('more requests than there are places', () => {
  it('as many as may wait are answered in turn, the others are refused at once', async () => {
    const { get, letGo, log } = await start({ MAX_WAITING_REQUESTS: '2', MAX_WAITING_MS: '30000' });
    let answered = 0;
    const all = Array.from({ length: 8 }, () =>
      get('/held').finally(() => {
        answered += 1;
      }),
    );
    while (answered < 4) await sleep(10);
    letGo();
    expect(await statuses(all)).toEqual([200, 200, 200, 200, 503, 503, 503, 503]);
    expect(log().match(/requests are refused/g)).toHaveLength(1);
    expect(await statuses([get(QUICK)])).toEqual([200]);
  });

  it('a refusal says when to come back, in the form of every other error', async () => {
    const { full, get, letGo } = await start(NOBODY_WAITS);
    const both = await full();
    const refused = await get(QUICK);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('3');
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: expect.stringMatching(/at most 2 requests are worked on at once.*Ask again in 3 s\.$/),
          extensions: { code: 'SERVICE_UNAVAILABLE', limit: { name: 'waitingRequests', max: 0 } },
        },
      ],
    });
    letGo();
    expect(await statuses(both)).toEqual([200, 200]);
  });

  it('nobody waits longer than is allowed', async () => {
    const { full, get, letGo } = await start({ MAX_WAITING_MS: '300' });
    const both = await full();
    expect((await get(QUICK)).status).toBe(503);
    letGo();
    expect(await statuses(both)).toEqual([200, 200]);
  });

  it('health is told all the same, and downloads and questions do not wait for each other', async () => {
    const { full, get, letGo } = await start(NOBODY_WAITS);
    const both = await full();
    const download = get('/export/held');
    expect((await get('/health/ready')).status).toBe(200);
    expect((await get(QUICK)).status).toBe(503);
    letGo();
    expect(await (await download).text()).toBe('done');
    expect(await statuses(both)).toEqual([200, 200]);
  });
});

it('who gives up keeps a place until the work is done, and not longer', async () => {
  const { full, get, letGo } = await start(NOBODY_WAITS);
  const impatient = new AbortController();
  const both = (await full(impatient.signal)).map((one) => one.catch(() => 'gone'));
  impatient.abort();
  expect(await Promise.all(both)).toEqual(['gone', 'gone']);
  await sleep(300);
  expect((await get(QUICK)).status).toBe(503);
  letGo();
  while ((await get(QUICK)).status !== 200) await sleep(50);
});

it('a body that comes slowly holds no place', async () => {
  const { get, port } = await start(NOBODY_WAITS);
  const sockets = Array.from({ length: 4 }, () => connect(port, '127.0.0.1'));
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{';
  for (const socket of sockets) socket.write(head);
  await sleep(300);
  expect((await get(QUICK)).status).toBe(200);
  for (const socket of sockets) socket.destroy();
});
