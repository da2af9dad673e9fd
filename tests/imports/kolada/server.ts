// A server on this machine that answers pages of the shape of Kolada's API v3, and misbehaves when it is told to.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Value = { gender: string; value: unknown; status: string | null; isdeleted?: boolean; count?: number };
export type Row = { kpi: string; municipality: string; period: number; values: Value[] };
/** What happens to a request instead of its answer. */
export type Trouble = (request: IncomingMessage, response: ServerResponse, address: string) => void;

export type FakeKolada = {
  /** What a client is given: with /v3, without a slash after. */
  url: string;
  /** Paths and queries in the order they came, without /v3. */
  asked: string[];
  agents: Set<string | undefined>;
  /** How many requests were open at once, at most. */
  busiest: () => number;
  close: () => Promise<void>;
};

export const row = (
  kpi: string,
  municipality: string,
  period: number,
  value: unknown,
  more: Partial<Value> = {},
): Row => ({
  kpi,
  municipality,
  period,
  values: [{ gender: 'T', value, status: '', isdeleted: false, count: 1, ...more }],
});

/** Answers from `rows`; the first requests meet the `troubles` in turn. Whoever starts it closes it. */
export async function fakeKolada(
  rows: readonly Row[],
  { troubles = [], perPage = 5000, etag }: { troubles?: Trouble[]; perPage?: number; etag?: string } = {},
): Promise<FakeKolada> {
  const asked: string[] = [];
  const agents = new Set<string | undefined>();
  let open = 0;
  let busiest = 0;
  const server = createServer((request, response) => {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    asked.push((request.url ?? '').replace(/^\/v3/, ''));
    agents.add(request.headers['user-agent']);
    busiest = Math.max(busiest, ++open);
    response.once('close', () => open--);
    const trouble = troubles.shift();
    if (trouble) return trouble(request, response, address);
    if (etag !== undefined && request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    const url = new URL(request.url ?? '', address);
    const all = answerTo(url, rows);
    if (all === null) return void response.writeHead(404).end('{"detail":"Not Found"}');
    const page = Number(url.searchParams.get('page') ?? 1);
    const values = all.slice((page - 1) * perPage, page * perPage);
    const linked = (to: number) => `${address}${url.pathname}?page=${to}&per_page=${perPage}`;
    json(
      response,
      {
        values,
        count: values.length,
        next_url: page * perPage < all.length ? linked(page + 1) : null,
        previous_url: page > 1 ? linked(page - 1) : null,
      },
      etag,
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3`,
    asked,
    agents,
    busiest: () => busiest,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The rows of a path; null when there is no such path. */
function answerTo({ pathname }: URL, rows: readonly Row[]): unknown[] | null {
  const [, figures] = /^\/v3\/kpi\/([^/]+)$/.exec(pathname) ?? [];
  if (figures !== undefined)
    return [...new Set(rows.map(({ kpi }) => kpi))]
      .filter((id) => figures.split(',').includes(id))
      .map((id) => ({ id, title: `Nyckeltal ${id}`, is_divided_by_gender: true }));
  const [, kpis, municipalities, years] =
    /^\/v3\/data\/kpi\/([^/]+)\/municipality\/([^/]+)\/year\/([^/]+)$/.exec(pathname) ?? [];
  if (kpis === undefined || municipalities === undefined || years === undefined) return null;
  return rows.filter(
    ({ kpi, municipality, period }) =>
      kpis.split(',').includes(kpi) &&
      municipalities.split(',').includes(municipality) &&
      years.split(',').includes(String(period)),
  );
}

export function json(response: ServerResponse, body: unknown, etag?: string): void {
  response.writeHead(200, { 'content-type': 'application/json', ...(etag === undefined ? {} : { etag }) });
  response.end(JSON.stringify(body));
}

export const status =
  (code: number, headers: Record<string, string> = {}): Trouble =>
  (_request, response) =>
    void response.writeHead(code, headers).end('nej');
export const says =
  (body: unknown): Trouble =>
  (_request, response) =>
    json(response, body);
/** Half a page, then the line is cut. */
export const halfPage: Trouble = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
  response.write('{"values":[{"kpi":"N00945","municip', () => response.destroy());
};
/** Half a page, ended as if it were whole. */
export const halfJson: Trouble = (_request, response) => void response.writeHead(200).end('{"values":[{"kpi":"N00');
export const silence: Trouble = () => {};
/** The same, a while later: long enough for another request to come in between. */
export const slowly =
  (trouble: Trouble): Trouble =>
  (...of) =>
    void setTimeout(() => trouble(...of), 50);
