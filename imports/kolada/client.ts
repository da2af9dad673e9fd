// A client of Kolada's API v3: key figures and their values, politely, whole or not at all.
import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import { baseOf, isFigureId, isMunicipalityCode, isYear, nextOf, parts } from './address.ts';
import { FIGURES, type KoladaFigure, type KoladaRow, type Page, ROWS, readPage } from './answers.ts';
import { ask, type Manners } from './ask.ts';
import type { Kept, KoladaCache } from './cache.ts';
import { KoladaError } from './error.ts';

export type KoladaOptions = {
  baseUrl: string;
  /** Who asks, and where they are found: «Samverkansgraf/1.0 (+https://…)». */
  userAgent: string;
  timeoutMs: number;
  retries: number;
  cache?: KoladaCache;
  /** Nothing is asked: what the cache holds, however old. */
  onlyCache?: boolean;
  fetch?: typeof fetch;
  sleep?: (ms: number) => Promise<unknown>;
  now?: () => Date;
};

/** `fetchedAt` is when Kolada gave the row, which a cache may have kept since. */
export type Fetched<T> = T & { fetchedAt: string };
/** `notes`, in Swedish, tell which answers are old because Kolada could not be reached. */
export type Answer<T> = { rows: Fetched<T>[]; notes: string[] };
type ValueQuestion = { figures: readonly string[]; municipalities: readonly string[]; years: readonly number[] };

/** Each throws KoladaError. */
export type KoladaClient = {
  /** Those of the key figures that Kolada has: an id that is missing from the rows is unknown there. */
  figures(ids: readonly string[]): Promise<Answer<KoladaFigure>>;
  /** What Kolada has of those figures, municipalities (by code) and years. */
  values(question: ValueQuestion): Promise<Answer<KoladaRow>>;
};

type KeptPage<T> = { page: Page<T>; from: Kept };
/** A question on its way: why Kolada could not be reached, and from when the oldest answer is that stands in. */
type Asking<T> = { rows: Fetched<T>[]; lost: KoladaError | null; oldest: string | null };

/** More than 25 × 25 × 25 values can fill: pages that never end are refused. */
const MOST_PAGES = 50;

/** Asks one question at a time, whoever calls. Throws KoladaError (QUESTION) when `baseUrl` is no address that can be asked. */
export function koladaClient(options: KoladaOptions): KoladaClient {
  const base = baseOf(options.baseUrl);
  const root = base.href.replace(/\/$/, '');
  const manners: Manners = {
    fetch: options.fetch ?? fetch,
    userAgent: options.userAgent,
    timeoutMs: options.timeoutMs,
    retries: options.retries,
    sleep: options.sleep ?? pause,
    now: options.now ?? (() => new Date()),
  };
  const { cache, onlyCache = false } = options;
  const inTurn = turns();

  /** A page as it is fetched or kept, and when it was. Once Kolada could not be reached, kept pages do for the rest of the question. */
  async function fetchPage<T>(url: URL, schema: z.ZodType<Page<T>>, asking: Asking<T>): Promise<[Page<T>, string]> {
    const kept = await keptPage(url, schema);
    if (kept && isFresh(kept.from)) return [kept.page, kept.from.fetchedAt];
    if (kept && (onlyCache || asking.lost)) return standIn(kept, asking);
    if (onlyCache)
      throw new KoladaError('NOT_KEPT', url, 'svaret finns inte sparat', 'Hämta en gång när Kolada kan nås');
    try {
      const { answer, etag } = await ask(url, kept?.from ?? null, manners);
      const fetchedAt = manners.now().toISOString();
      const page = readPage(schema, answer, url);
      await cache?.write({ url: url.href, fetchedAt, etag, answer });
      return [page, fetchedAt];
    } catch (error) {
      if (!kept || !(error instanceof KoladaError) || error.trouble !== 'UNREACHABLE') throw error;
      asking.lost = error;
      return standIn(kept, asking);
    }
  }

  async function keptPage<T>(url: URL, schema: z.ZodType<Page<T>>): Promise<KeptPage<T> | null> {
    const from = (await cache?.read(url.href)) ?? null;
    if (from === null) return null;
    try {
      return { page: readPage(schema, from.answer, url), from };
    } catch (error) {
      cache?.tell(`Det sparade svaret hämtas på nytt. ${(error as Error).message}`);
      return null;
    }
  }

  function isFresh({ fetchedAt }: Kept): boolean {
    const age = manners.now().getTime() - Date.parse(fetchedAt);
    return age >= 0 && age < (cache?.maxAgeMs ?? 0);
  }

  /** Every page of a question, by Kolada's own `next_url`. */
  async function all<T>(path: string, schema: z.ZodType<Page<T>>, asking: Asking<T>): Promise<void> {
    const asked = new Set<string>();
    const rows: Fetched<T>[] = [];
    let most = 0;
    for (let url: URL | null = new URL(root + path); url !== null; ) {
      if (asked.has(url.href) || asked.size >= MOST_PAGES) {
        const wrong = asked.has(url.href) ? 'sidan kom tillbaka till sig själv' : `fler än ${MOST_PAGES} sidor`;
        throw new KoladaError('PAGES', url, wrong, 'Felet ligger hos Kolada: försök igen senare');
      }
      asked.add(url.href);
      const [page, fetchedAt]: [Page<T>, string] = await fetchPage(url, schema, asking);
      for (const row of page.values) rows.push({ ...row, fetchedAt });
      most = Math.max(most, page.count ?? 0);
      url = page.next_url ? nextOf(page.next_url, url, base) : null;
    }
    if (rows.length < most) {
      const wrong = `svaret ska ha ${most} rader och har ${rows.length}`;
      throw new KoladaError('PAGES', new URL(root + path), wrong, 'Felet ligger hos Kolada: försök igen senare');
    }
    asking.rows = asking.rows.concat(rows);
  }

  return {
    figures: (ids) =>
      inTurn(async () => {
        const asking: Asking<KoladaFigure> = { rows: [], lost: null, oldest: null };
        for (const some of parts(ids, isFigureId)) await all(`/kpi/${some}`, FIGURES, asking);
        return answerOf(asking);
      }),
    values: ({ figures, municipalities, years }) =>
      inTurn(async () => {
        const asking: Asking<KoladaRow> = { rows: [], lost: null, oldest: null };
        for (const figure of parts(figures, isFigureId))
          for (const municipality of parts(municipalities, isMunicipalityCode))
            for (const year of parts(years.map(String), isYear))
              await all(`/data/kpi/${figure}/municipality/${municipality}/year/${year}`, ROWS, asking);
        for (const { kpi, municipality, period } of asking.rows)
          if (!(figures.includes(kpi) && municipalities.includes(municipality) && years.includes(period)))
            throw new KoladaError(
              'CHANGED',
              `${kpi}, kommun ${municipality}, ${period}`,
              'svaret gäller något annat än det som frågades',
              'Kontrollera att adressen är den till Koladas API v3',
            );
        return answerOf(asking);
      }),
  };
}

function standIn<T>({ page, from }: KeptPage<T>, asking: Asking<T>): [Page<T>, string] {
  if (asking.oldest === null || from.fetchedAt < asking.oldest) asking.oldest = from.fetchedAt;
  return [page, from.fetchedAt];
}

function answerOf<T>({ rows, lost, oldest }: Asking<T>): Answer<T> {
  if (oldest === null) return { rows, notes: [] };
  const why = lost === null ? 'Kolada frågades inte.' : lost.message;
  return { rows, notes: [`${why} Sparade svar används, det äldsta från ${oldest.slice(0, 10)}.`] };
}

/** Runs what it is given one after the other. */
function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}
