// `import-kolada`: what Kolada has on a plan's key figures, into the graph.
import { join } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { koladaCache } from '../imports/kolada/cache.ts';
import { type KoladaClient, koladaClient } from '../imports/kolada/client.ts';
import { type AskedFigure, type AskedMunicipality, koladaOutcomes } from '../imports/kolada/outcomes.ts';
import { namedMunicipality } from '../imports/municipality-name.ts';
import type { OutcomeInput } from '../imports/outcome-input.ts';
import packageJson from '../package.json' with { type: 'json' };
import { goalsOf, type PlanBook } from '../services/follow-up/book.ts';
import { readMunicipalities } from '../services/follow-up/read.ts';
import { type RecordedOutcomes, recordOutcomes } from '../services/follow-up/record-outcomes.ts';
import { atDesk, type Desk, planAt, print } from './desk.ts';
import { recorded } from './import-figures.ts';
import { count, fail, note, step, warn } from './progress.ts';
import { WrongCall } from './wrong-call.ts';

export type KoladaCall = {
  plan: string;
  year: readonly number[];
  municipality: readonly string[];
  gender?: boolean | undefined;
  offline?: boolean | undefined;
  skipBad?: boolean | undefined;
  dryRun?: boolean | undefined;
  format: 'text' | 'json';
};

const NOTHING: RecordedOutcomes = { ids: [], unchanged: 0, skipped: [] };
const HOUR_MS = 3_600_000;

/** Resolves with the exit code: 0 all that was asked for, 1 something is wrong. Throws a PlainError when the graph cannot be had. */
export async function importKolada(call: KoladaCall, settings: () => Settings): Promise<number> {
  return atDesk(settings, 'import-kolada', async (desk) => {
    const figures = figuresIn(await planAt(desk, call.plan));
    const municipalities = await municipalitiesFor(desk, call.municipality);
    const years = [...new Set(call.year)];
    const asked = `${figures.length} mätetal, ${count(municipalities.length, 'kommun', 'kommuner')}, ${years.join(', ')}`;
    const { outcomes, deleted, problems, notes } = await step(
      () =>
        koladaOutcomes(clientOf(desk.settings, call.offline === true), {
          figures,
          municipalities,
          years,
          gender: call.gender === true,
        }),
      (got) => `Kolada (${asked}): ${got.outcomes.length} utfall`,
    );
    for (const old of notes) warn(old);
    for (const problem of problems) fail(problem);
    const hold = call.dryRun === true || outcomes.length === 0 || (problems.length > 0 && call.skipBad !== true);
    const { ids, unchanged, skipped } = hold ? NOTHING : await write(desk, outcomes, call.skipBad);
    for (const { message } of skipped) fail(message.sv);
    const told = { found: outcomes.length, written: ids.length, unchanged, deleted, problems, notes };
    print(call.format, told, [
      hold
        ? `${outcomes.length} utfall hos Kolada. Inget har skrivits.`
        : `${recorded(ids.length, unchanged)}. Källa: Kolada (CC BY 4.0).`,
      ...(deleted.length === 0
        ? []
        : [`Borttaget hos Kolada, står som ej publicerat: ${count(deleted.length, 'värde', 'värden')}.`]),
    ]);
    if (problems.length > 0 && call.skipBad !== true && outcomes.length > 0)
      fail('Rätta mätetalens Kolada-id, eller läs in det som finns med --skip-bad.');
    return problems.length + skipped.length === 0 ? 0 : 1;
  });
}

async function write(
  { graph, recorder }: Desk,
  outcomes: readonly OutcomeInput[],
  skipBad: boolean | undefined,
): Promise<RecordedOutcomes> {
  const written = await recordOutcomes(graph, recorder, {
    outcomes: outcomes.map(({ place: _, ...outcome }) => outcome),
    skipBad,
  });
  return written.answer;
}

/** Those that are followed up and have an id at Kolada. Throws a WrongCall that says how to give one. */
function figuresIn(book: PlanBook): AskedFigure[] {
  const all = goalsOf(book).flatMap(({ keyFigures }) => keyFigures);
  const figures = all.flatMap(({ id, koladaId, name, droppedOn }) =>
    koladaId === null || droppedOn !== null ? [] : [{ id, koladaId, name }],
  );
  if (figures.length > 0) return figures;
  throw new WrongCall(
    `Inget av de ${all.length} mätetalen i «${book.name}» har något Kolada-id. Skriv det i kolumnen «kolada-id» i planens tabell (till exempel N00945) och läs in tabellen igen med import-plan --id ${book.id}.`,
  );
}

/** Those that are named by code or name, else all. Throws a WrongCall that lists them. */
async function municipalitiesFor({ graph }: Desk, wanted: readonly string[]): Promise<AskedMunicipality[]> {
  const all = await readMunicipalities(graph);
  if (wanted.length === 0) return all;
  const found = wanted.map((text) => {
    const municipality = namedMunicipality(text, all);
    if (municipality) return municipality;
    const there = all.map(({ code, name }) => `${code} ${name}`).join(', ');
    throw new WrongCall(`«${text.slice(0, 60)}» är ingen kommun här. De som finns: ${there || 'ingen'}.`);
  });
  return [...new Set(found)];
}

function clientOf(settings: Settings, offline: boolean): KoladaClient {
  const where = settings.PUBLIC_URL === undefined ? '' : ` (+${settings.PUBLIC_URL})`;
  return koladaClient({
    baseUrl: settings.KOLADA_URL,
    userAgent: `Samverkansgraf/${packageJson.version}${where}`,
    timeoutMs: settings.KOLADA_TIMEOUT_MS,
    retries: settings.KOLADA_RETRIES,
    onlyCache: offline,
    cache: koladaCache({
      folder: join(settings.DATA_DIR, 'kolada'),
      maxAgeMs: settings.KOLADA_CACHE_HOURS * HOUR_MS,
      tell: note,
    }),
  });
}
