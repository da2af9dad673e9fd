// A secretary sends minutes over HTTP: looked at first, read in, read again, corrected, refused; and what the graph then says it holds.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { municipalitiesOfSweden } from '../../seed/names.ts';
import { dump } from '../support/dump.ts';
import { emptiedGraph, emptyAgain } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const graph = await emptiedGraph();
const api = await testServer({ country: municipalitiesOfSweden() });
beforeEach(() => emptyAgain(graph));

const MINUTES = `# Kommunchefsgruppen i Inre Fjärden

Protokoll 2024-03-15

Plats och tid: Mötet genomfördes den 15 mars 2024 kl 09.00-11.30 i Hudiksvall.

Närvarande:

Åsa Bergmark, Hudiksvall

Nils Öman, Nordanstig

~~Eva Tallberg, Ljusdal~~

1. Mötets öppnande

2. Projektplan Gemensam växel

Nils Öman, Nordanstig, presenterade projektplanen.

Beslut

att godkänna projektplanen för Gemensam växel.

att bevilja projektet 250 tkr ur projektmedel 2024.

att Åsa Bergmark återkommer med en tidplan senast den 12 april.

Åsa Bergmark
ordförande
`;

const SEND = `mutation Send($input: IngestDocumentInput!) { ingestDocument(input: $input) {
  document { id status access replaces { id } } meeting { id date } found items decisions newEntities knownEntities issues { kind } unchanged userErrors { code field message } } }`;
type Sent = {
  ingestDocument: {
    document: { id: string; status: string; access: string; replaces: { id: string } | null } | null;
    meeting: { id: string; date: string } | null;
    found: string | null;
    items: number;
    decisions: number;
    unchanged: boolean;
    userErrors: { code: string; field: string[]; message: string }[];
  };
};
const send = async (text: string | Uint8Array, more: object = {}) => {
  const contentBase64 = Buffer.from(text).toString('base64');
  return (await api.data<Sent>(SEND, { input: { name: 'protokoll.md', contentBase64, ...more } })).ingestDocument;
};

describe('a document sent', () => {
  test('with dryRun is only looked at', async () => {
    const before = await dump(graph);
    const seen = await send(MINUTES, { dryRun: true });
    expect(seen).toMatchObject({ document: null, meeting: null, items: 2, decisions: 3, userErrors: [] });
    expect(JSON.parse(seen.found ?? '{}')).toMatchObject({ meeting: { date: '2024-03-15', start: '09:00' } });
    expect(await dump(graph)).toEqual(before);
  });

  test('is read in whole, and says what a client can then ask', async () => {
    const read = await send(MINUTES);
    expect(read).toMatchObject({ items: 2, decisions: 3, unchanged: false, userErrors: [] });
    expect(read.meeting?.date).toBe('2024-03-15');
    expect(read.document).toMatchObject({ access: 'PUBLIC', replaces: null });
    const { meeting } = await api.data<{ meeting: unknown }>(
      `{ meeting(id: "${read.meeting?.id}") { attendance { person { name } status representing { ... on Municipality { code } } } decisions { kind text assignments { due assignees { ... on Person { name } } } fundings { amountSek } } } }`,
    );
    expect(meeting).toMatchObject({
      attendance: expect.arrayContaining([
        { person: { name: 'Eva Tallberg' }, status: 'ABSENT', representing: [{ code: '2161' }] },
        { person: { name: 'Åsa Bergmark' }, status: 'PRESENT', representing: [{ code: '2184' }] },
      ]),
      decisions: [
        { kind: 'APPROVE' },
        { kind: 'FUND', fundings: [{ amountSek: 250_000 }] },
        { kind: 'ASSIGN', assignments: [{ due: '2024-04-12', assignees: [{ name: 'Åsa Bergmark' }] }] },
      ],
    });
  });

  test('again, with the same bytes, changes nothing', async () => {
    const first = await send(MINUTES);
    const before = await dump(graph);
    const again = await send(MINUTES, { idempotencyKey: 'again' });
    expect(again).toMatchObject({ unchanged: true, document: { id: first.document?.id } });
    expect(await dump(graph)).toEqual(before);
  });

  test('eight times at once is read once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => send(MINUTES)));
    expect(all.filter(({ unchanged }) => !unchanged)).toHaveLength(1);
    expect(new Set(all.map(({ document }) => document?.id)).size).toBe(1);
  });

  test('in a corrected version takes the place of the one before', async () => {
    const first = await send(MINUTES);
    const second = await send(MINUTES.replace('250 tkr', '300 tkr'));
    expect(second.document?.replaces).toEqual({ id: first.document?.id });
    const { decisions } = await api.data<{ decisions: { nodes: { fundings: unknown[] }[] } }>(
      '{ decisions(filter: {kind: [FUND]}) { nodes { fundings { amountSek } } } }',
    );
    expect(decisions.nodes).toEqual([{ fundings: [{ amountSek: 300_000 }] }]);
  });

  test('of 3 MB is taken, and one over the limit is refused with the way out', async () => {
    const padded = `${MINUTES}\n${' '.repeat(3_000_000)}`;
    expect((await send(padded)).userErrors).toEqual([]);
    const { errors } = await api.query(SEND, {
      input: { name: 'stor.md', contentBase64: Buffer.alloc(10_500_000, 32).toString('base64') },
    });
    expect(errors?.[0]?.message).toContain('10,000,000 bytes');
    expect(errors?.[0]?.message).toContain('ingest FILE');
  });

  test.each([
    ['that is no minutes', '# Lunch\n\nMåndag: ärtsoppa och pannkakor med sylt\n\nTisdag: fisk', 'REFUSED'],
    ['that is empty', ' \n', 'REFUSED'],
    ['that is broken', '%PDF-1.7\nnothing of the kind', 'REFUSED'],
  ])('%s is refused with a reason, and nothing of it is kept but that', async (_, text, code) => {
    const before = await dump(graph);
    const refused = await send(text);
    expect(refused).toMatchObject({
      document: null,
      items: 0,
      userErrors: [{ code, field: ['input', 'contentBase64'] }],
    });
    expect(refused.userErrors[0]?.message.length).toBeGreaterThan(20);
    expect((await dump(graph)).filter((line) => !line.includes('"Refusal"'))).toEqual(before);
    expect(await api.data('{ coverage { refused } }')).toEqual({ coverage: { refused: 1 } });
  });

  test('that is no Base64 is told so', async () => {
    const { ingestDocument } = await api.data<Sent>(SEND, { input: { name: 'a.md', contentBase64: 'å!' } });
    expect(ingestDocument.userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'contentBase64'] }]);
  });
});

describe('coverage', () => {
  test('counts what was read, how much was understood and the months without a meeting', async () => {
    await send(MINUTES);
    await send(
      MINUTES.replaceAll('15 mars', '17 maj').replace('2024-03-15', '2024-05-17').replace('12 april', '7 juni'),
    );
    const { coverage } = await api.data<{ coverage: Record<string, unknown> }>(
      '{ coverage(year: 2024) { documents refused understoodShare unresolvedNames monthsWithoutMeeting notReported { id } } }',
    );
    expect(coverage).toMatchObject({ documents: 2, refused: 0, monthsWithoutMeeting: ['2024-04-01'], notReported: [] });
    expect(coverage['understoodShare']).toBeGreaterThan(0.9);
    expect(await api.data('{ coverage(year: 2023) { documents understoodShare } }')).toEqual({
      coverage: { documents: 0, understoodShare: null },
    });
  });
});
