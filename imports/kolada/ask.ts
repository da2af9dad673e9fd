// One question to Kolada: asked again when it is worth asking again, never for ever.
import { KoladaError } from './error.ts';

export type Manners = {
  fetch: typeof fetch;
  userAgent: string;
  /** Longest time for one answer, its body included. */
  timeoutMs: number;
  /** How many times a question is asked again. */
  retries: number;
  sleep: (ms: number) => Promise<unknown>;
  now: () => Date;
};
/** `answer` is JSON; `etag` is what the server knows it by. */
type Reply = { answer: unknown; etag: string | null };
type Trouble = { wrong: string; waitMs: number | null };

const FIRST_WAIT_MS = 1_000;
/** Who is asked to wait longer gives up and says so. */
const LONGEST_WAIT_MS = 60_000;
/** A page of 5,000 rows is about one million. */
const MAX_BODY_BYTES = 20_000_000;

/**
 * The answer, or `known` when that still holds. 429 and 5xx, a lost connection, half an answer and silence are tried again after a wait that
 * doubles, or the one that Kolada asks for. Throws KoladaError: UNREACHABLE when that did not help, REFUSED, CHANGED (too long).
 */
export async function ask(url: URL, known: Reply | null, manners: Manners): Promise<Reply> {
  for (let attempt = 1; ; attempt++) {
    const got = await once(url, known, manners);
    if ('answer' in got) return got;
    const { wrong, waitMs = null } = got;
    if (attempt > manners.retries)
      throw new KoladaError('UNREACHABLE', url, `${wrong} (${attempt} försök)`, 'Försök igen om en stund');
    if (waitMs !== null && waitMs > LONGEST_WAIT_MS)
      throw new KoladaError('UNREACHABLE', url, wrong, `Försök igen om ${Math.ceil(waitMs / 1000)} sekunder`);
    await manners.sleep(waitMs ?? Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS));
  }
}

async function once(url: URL, known: Reply | null, manners: Manners): Promise<Reply | Trouble> {
  let begun = false;
  try {
    const response = await manners.fetch(url, {
      headers: {
        accept: 'application/json',
        'user-agent': manners.userAgent,
        ...(known?.etag ? { 'if-none-match': known.etag } : {}),
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(manners.timeoutMs),
    });
    begun = true;
    if (response.status === 200) return read(await bodyOf(response, url), response.headers.get('etag'));
    await response.body?.cancel();
    if (response.status === 304 && known?.etag) return known;
    return troubleOf(response, url, manners.now());
  } catch (error) {
    if (error instanceof KoladaError) throw error;
    return { wrong: lost(error, begun, manners.timeoutMs), waitMs: null };
  }
}

function read(body: string, etag: string | null): Reply | Trouble {
  try {
    return { answer: JSON.parse(body), etag };
  } catch {
    return { wrong: 'svaret är inte hel JSON', waitMs: null };
  }
}

async function bodyOf(response: Response, url: URL): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES)
      throw new KoladaError('CHANGED', url, `svaret är längre än ${MAX_BODY_BYTES / 1e6} MB`, 'Fråga efter färre år');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What a status other than 200 means. Throws KoladaError (REFUSED) when asking again would not help. */
function troubleOf({ status, headers }: Response, url: URL, now: Date): Trouble {
  const waitMs = retryAfter(headers.get('retry-after'), now);
  if (status === 429) return { wrong: 'Kolada svarade 429: för många frågor på kort tid', waitMs };
  if (status >= 500 || status === 408) return { wrong: `Kolada svarade ${status}`, waitMs };
  const [wrong, mend] = refusal(status, headers.get('location'));
  throw new KoladaError('REFUSED', url, wrong, mend);
}

function refusal(status: number, location: string | null): [string, string] {
  if (status === 404)
    return ['Kolada svarade 404: det som frågades finns inte', 'Kontrollera nyckeltalens id och adressen till Kolada'];
  if (status === 410) return ['Kolada svarade 410: den versionen är stängd', 'Ange adressen till Koladas API v3'];
  if (status >= 300 && status < 400)
    return [`Kolada hänvisar till ${location ?? 'en annan adress'}`, 'Är den rätt, ange den som adress till Kolada'];
  return [`Kolada svarade ${status}`, 'Kontrollera nyckeltalens id, åren och adressen till Kolada'];
}

/** Seconds or a date, as milliseconds from now; null when it says neither. */
function retryAfter(header: string | null, now: Date): number | null {
  if (header === null) return null;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1_000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(0, until - now.getTime());
}

function lost(error: unknown, begun: boolean, timeoutMs: number): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string } };
  if (name === 'TimeoutError') return `inget helt svar inom ${timeoutMs} ms`;
  return `${begun ? 'svaret bröts mitt i' : 'servern kan inte nås'} (${cause?.code ?? message})`;
}
