// The year's work on the command line: a plan read in, templates handed out and read back, Kolada, publishing – right, and as it goes wrong.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seedGraph } from '../../seed/main.ts';
import { filledIn } from '../imports/fill-in.ts';
import { fakeKolada, row, status } from '../imports/kolada/server.ts';
import { workbook } from '../imports/workbook.ts';
import { dump } from '../support/dump.ts';
import { testConnection } from '../support/neo4j.ts';
import { emptiedGraph } from '../support/region.ts';
import { testServer } from '../support/server.ts';
import { command, type Outcome, scratch } from './command.ts';

const PLAN = `område;mål;mätetal;enhet;ansvarig kommun;kolada-id;utfall 2016;målvärde 2016;målvärde 2017
Skola;Fler behöriga till gymnasiet;Behöriga elever;%;Bjuv;N15436;82,0;Minst 80 %;Minst 85 %
Skola;Fler behöriga till gymnasiet;Plan antagen;;Bjuv;;nej;;Klar under 2017
Klimat;Renare luft;Fossila bränslen;%;Åstorp;N00945;28;Högst 30 %;Högst 25 %
`;
const ID = 'plan:provplan';
const PATIENCE = 120_000;

const graph = await emptiedGraph();
// The same day as the commands have.
const api = await testServer({ today: new Date().toISOString().slice(0, 10) });
const top = scratch();
const kolada = await fakeKolada([
  row('N15436', '1260', 2017, 86.5),
  row('N15436', '1283', 2017, 90),
  row('N00945', '1277', 2017, 24.4),
  row('N00945', '1260', 2017, null, { isdeleted: true }),
]);
afterAll(() => kolada.close());
beforeAll(() => seedGraph(graph, { force: true }), PATIENCE);

const file = (name: string, content: string | Buffer): string => {
  const path = join(top, name);
  writeFileSync(path, content);
  return path;
};
const runWith = (settings: Record<string, string>, ...args: string[]): Promise<Outcome> => {
  const { uri, user, password } = testConnection();
  return command(args, {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    STATEMENT_TIMEOUT_MS: '60000',
    DATA_DIR: top,
    KOLADA_URL: kolada.url,
    KOLADA_RETRIES: '0',
    ...settings,
  }).ended;
};
const run = (...args: string[]): Promise<Outcome> => runWith({}, ...args);
type Lights = {
  followUp: { goalsReached: number; areas: { area: { goals: { keyFigures: { light: string }[] }[] } }[] };
};
async function lightsOf(year: number): Promise<string[]> {
  const { followUp } = await api.data<Lights>(
    `{ followUp(plan: "${ID}", year: ${year}) { goalsReached areas { area { goals { keyFigures { light(year: ${year}) } } } } } }`,
  );
  return followUp.areas.flatMap(({ area }) =>
    area.goals.flatMap(({ keyFigures }) => keyFigures.map(({ light }) => light)),
  );
}

describe('a plan', () => {
  test(
    'with a fault in its table is told by row and column, and is not there afterwards',
    async () => {
      const before = await dump(graph);
      const faults = [
        'område;mål;mätetal;ansvarig kommun;utfall 2016;kommun;mätt den',
        'A;B;C;;åttiotvå;;',
        'A;B;D;Malmö;1;;',
        'A;B;E;;1;Lund;',
        'A;B;F;;1;;2099-01-01',
        'A;B;G;;1;;;28',
      ];
      const table = file('fel.csv', faults.join('\n'));
      const call = ['import-plan', table, '--name', 'Provplan', '--from'];
      const [bad, called] = await Promise.all([run(...call, '2016-01-01'), run(...call, '1 januari')]);
      expect([bad.code, bad.stdout]).toEqual([1, '']);
      for (const told of [
        'rad 2, utfall 2016: «åttiotvå»: är ingen siffra.',
        'rad 3, ansvarig kommun: «Malmö» är ingen kommun här.',
        'rad 4, kommun: «Lund»: är ingen kommun här.',
        'rad 5, mätt den: «2099-01-01»: har inte varit än.',
        'rad 6, kolumn 8: «28»: står i en kolumn utan rubrik.',
        'inget har skrivits.',
      ])
        expect(bad.stderr).toContain(`fel.csv: ${told}`);
      expect([called.code, called.stderr]).toEqual([2, expect.stringContaining('A day is written 2016-12-31.')]);
      expect(await dump(graph)).toEqual(before);
    },
    PATIENCE,
  );

  test(
    'is read in whole, says what to do next, and is the same when it is read again',
    async () => {
      const table = file('plan.csv', PLAN);
      const args = ['import-plan', table, '--name', 'Provplan', '--from', '2016-01-01', '--to', '2017-12-31'];
      const { code, stdout } = await run(...args, '--source', 'Provet');
      expect(code).toBe(0);
      expect(stdout).toBe(
        `Planen «Provplan» (${ID}): 3 rader med mätetal och 3 utfall lästa; 11 ändringar.\nSe uppföljningen: npm run -s cli -- report annual --plan ${ID} --year 2017 -o rapport\n`,
      );
      expect(await lightsOf(2016)).toEqual(['GREEN', 'GREY', 'GREEN']);
      const written = await dump(graph);
      const again = await run('import-plan', table, '--id', ID, '--source', 'Provet');
      expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('; allt var så redan.')]);
      expect(await dump(graph)).toEqual(written);
    },
    PATIENCE,
  );

  test(
    'is listed with its id, and that list is what an unknown id is answered with',
    async () => {
      const [{ code, stdout }, wrong] = await Promise.all([
        run('plans'),
        run('import-outcomes', file('x.csv', PLAN), '--plan', 'plan:prov'),
      ]);
      expect(code).toBe(0);
      expect(stdout).toContain(
        `${ID}  «Provplan», 2016-01-01–2017-12-31\n  2 målområden, 2 mål, 3 mätetal; 2 med Kolada-id\n  siffror för 2016, 2017\n`,
      );
      expect([wrong.code, wrong.stdout]).toEqual([2, '']);
      expect(wrong.stderr).toMatch(/Ingen plan har id «plan:prov»\. De som finns: .*plan:provplan \(«Provplan»\)/);
    },
    PATIENCE,
  );
});

describe('outcomes', () => {
  test(
    'that are filled in in the template stand in the follow-up, and the template is not written over',
    async () => {
      const out = join(top, 'mall.xlsx');
      const made = await run('template', '--plan', ID, '--year', '2017', '--out', out);
      expect([made.code, made.stdout]).toEqual([
        0,
        `${out}: mall för 3 mätetal i «Provplan» 2017.\nLäs in den när den är ifylld: npm run -s cli -- import-outcomes ${out} --plan ${ID}\n`,
      ]);
      const before = await dump(graph);
      const answers = { Bjuv: { H5: 83.5, H6: 'ja', K5: 'Betygsstatistiken' } };
      const filled = file('ifylld.xlsx', await filledIn(readFileSync(out), answers));
      const [empty, dry] = await Promise.all([
        run('import-outcomes', out, '--plan', ID),
        run('import-outcomes', filled, '--plan', ID, '--dry-run'),
      ]);
      expect([empty.code, empty.stdout]).toEqual([
        0,
        `${out}: inga nya utfall som kan läsas in. Inget har skrivits.\n`,
      ]);
      expect(dry.stdout).toContain('2 utfall kan läsas in. Inget har skrivits.');
      expect(await dump(graph)).toEqual(before);
      const { code, stdout } = await run('import-outcomes', filled, '--plan', ID);
      expect([code, stdout]).toEqual([0, `${filled}: 2 utfall: 2 nya eller ändrade, 0 som förut.\n`]);
      expect(await lightsOf(2017)).toEqual(['YELLOW', 'GREEN', 'GREY']);
      const [again, over] = await Promise.all([
        run('import-outcomes', filled, '--plan', ID),
        run('template', '--plan', ID, '--year', '2017', '--out', out),
      ]);
      expect([again.code, again.stdout]).toEqual([0, `${filled}: 2 utfall: 0 nya eller ändrade, 2 som förut.\n`]);
      expect([over.code, over.stderr]).toEqual([1, expect.stringContaining('finns redan och kan vara ifylld')]);
    },
    PATIENCE,
  );

  test(
    'of a file with faults are not written, each fault is named, and with --skip-bad the good ones are',
    async () => {
      const rows = [
        ['mätetal', 'mål', 'område', 'utfall 2017'],
        ['Plan antagen', 'Fler behöriga till gymnasiet', 'Skola', 'nej'],
        ['Fossila bränslen', 'Renare luft', 'Klimat', 24],
        ['Fossila bränslen', 'Renare luft', 'Klimat', 25],
        ['Fosila bränslen', 'Renare luft', 'Klimat', 24],
        ['Behöriga elever', 'Fler behöriga till gymnasiet', 'Skola', 'många'],
      ];
      const path = file('fel.xlsx', await workbook([{ name: 'Svar', rows }]));
      const before = await dump(graph);
      const [{ code, stdout, stderr }, missing] = await Promise.all([
        run('import-outcomes', path, '--plan', ID),
        run('import-outcomes', join(top, 'finns-inte.xlsx'), '--plan', ID),
      ]);
      expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('finns-inte.xlsx finns inte.')]);
      expect([code, stdout]).toEqual([1, `${path}: 1 utfall kan läsas in. Inget har skrivits.\n`]);
      expect(stderr).toMatch(/bladet Svar, rad 4.*rad 3/);
      expect(stderr).toMatch(
        /bladet Svar, rad 5, mätetal: «Fosila bränslen»: finns inte i planen\. Liknar «Fossila bränslen»/,
      );
      expect(stderr).toMatch(/bladet Svar, rad 6, utfall 2017 .*: «många»: är ingen siffra\./);
      expect(stderr).toContain('--skip-bad');
      expect(await dump(graph)).toEqual(before);
      const skipping = await run('import-outcomes', path, '--plan', ID, '--skip-bad', '--format', 'json');
      expect(skipping.code).toBe(1);
      expect(JSON.parse(skipping.stdout)).toMatchObject({ found: 1, unchanged: 0, ids: [expect.any(String)] });
      expect(skipping.stderr).toContain('rad 5');
      expect(await lightsOf(2017)).toEqual(['YELLOW', 'RED', 'GREY']);
    },
    PATIENCE,
  );
});

describe('Kolada', () => {
  const PLACES = `{ plan(id: "${ID}") { areas { goals { keyFigures { koladaId ranking(year: 2017) { municipality { name } rank outcome { value source } } } } } } }`;
  const fetchAll = ['import-kolada', '--plan', ID, '--year', '2017'];

  test(
    'is asked for a municipality’s figures, which are written with their source; offline what it said before is used',
    async () => {
      const bjuv = [...fetchAll, '--municipality', '1260', '--municipality', 'Åstorp'];
      const dry = await run(...bjuv, '--dry-run');
      expect([dry.code, dry.stdout.split('\n')[0]]).toEqual([0, '3 utfall hos Kolada. Inget har skrivits.']);
      const asked = kolada.asked.length;
      const { code, stdout } = await run(...bjuv, '--offline');
      expect(kolada.asked).toHaveLength(asked);
      expect([code, stdout]).toEqual([
        0,
        '3 utfall: 3 nya eller ändrade, 0 som förut. Källa: Kolada (CC BY 4.0).\nBorttaget hos Kolada, står som ej publicerat: 1 värde.\n',
      ]);
      expect([...kolada.agents]).toEqual([expect.stringMatching(/^Samverkansgraf\/\d+\.\d+\.\d+$/)]);
      const places = JSON.stringify(await api.data(PLACES));
      expect(places).toContain('"value":86.5');
      expect(places).toMatch(/Kolada, N00945, hämtat \d{4}-\d\d-\d\d \(CC BY 4\.0\)/);
    },
    PATIENCE,
  );

  test(
    'that has nothing on a key figure holds all back, unless what there is will do',
    async () => {
      const before = await dump(graph);
      const call = [...fetchAll.slice(0, 3), '--year', '2017', '--municipality', 'Helsingborg'];
      const held = await run(...call);
      expect([held.code, held.stdout]).toEqual([1, '1 utfall hos Kolada. Inget har skrivits.\n']);
      expect(held.stderr).toContain('N00945 («Fossila bränslen»): gav inget utfall för någon av kommunerna 2017.');
      expect(await dump(graph)).toEqual(before);
      const taken = await run(...call, '--skip-bad');
      expect([taken.code, taken.stdout]).toEqual([
        1,
        '1 utfall: 1 nya eller ändrade, 0 som förut. Källa: Kolada (CC BY 4.0).\n',
      ]);
    },
    PATIENCE,
  );

  test(
    'is not asked wrongly, and one that fails leaves everything as it was',
    async () => {
      const before = await dump(graph);
      const down = await fakeKolada([], { troubles: [status(500)] });
      const [nowhere, noYear, { code, stderr }] = await Promise.all([
        run(...fetchAll, '--municipality', '9999'),
        run('import-kolada', '--plan', ID),
        runWith({ DATA_DIR: join(top, 'annan'), KOLADA_URL: down.url }, ...fetchAll, '--gender'),
      ]);
      await down.close();
      expect([nowhere.code, nowhere.stderr]).toEqual([
        2,
        expect.stringMatching(/«9999» är ingen kommun här\. .*1260 Bjuv/),
      ]);
      expect([noYear.code, noYear.stderr]).toEqual([2, expect.stringContaining("'--year <year>' not specified")]);
      expect([code, stderr]).toEqual([
        1,
        expect.stringContaining('Kolada svarade 500 (1 försök). Försök igen om en stund.'),
      ]);
      expect(await dump(graph)).toEqual(before);
    },
    PATIENCE,
  );
});

describe('publishing', () => {
  const publish = ['publish', '--plan', ID, '--year', '2017'];
  const REPORTS = `{ publishedReports(plan: "${ID}") { id publishedBy rest followUp { goalsReached } changedSince { keyFigure { name } } } }`;
  type Reports = {
    publishedReports: { id: string; rest: string; followUp: { goalsReached: number }; changedSince: object[] }[];
  };

  test(
    'keeps the follow-up with the collaboration as it is; what is corrected since is told in the list and in the next report',
    async () => {
      const { code, stdout } = await run(...publish);
      const first = 'report:provplan:2017-year-end:1';
      expect(code).toBe(0);
      expect(stdout.split('\n').slice(0, 2)).toEqual([
        `Publicerad: ${first} («Provplan», 2017, helår)`,
        '1 av 2 mål (50\u00a0%) är nått; alla kunde mätas.',
      ]);
      const kept = (await api.data<Reports>(REPORTS)).publishedReports[0];
      expect(kept).toMatchObject({ id: first, publishedBy: 'cli publish', changedSince: [] });
      expect(Object.keys(JSON.parse(kept?.rest ?? ''))).toEqual(['collaboration', 'issues']);
      // Published over the API, the same would be kept.
      const { publishReport } = await api.data<{ publishReport: { publishedReport: { rest: string } } }>(
        `mutation { publishReport(input: {plan: "${ID}", year: 2017}) { publishedReport { rest } userErrors { message } } }`,
      );
      expect(JSON.parse(publishReport.publishedReport.rest)).toEqual(JSON.parse(kept?.rest ?? ''));

      const table =
        'område;mål;mätetal;utfall 2017\nSkola;Fler behöriga till gymnasiet;Behöriga elever;85,5\nSkola;Fler behöriga till gymnasiet;Plan antagen;ja\n';
      expect((await run('import-outcomes', file('rättelse.csv', table), '--plan', ID)).code).toBe(0);
      expect((await run('plans')).stdout).toContain(`: 2017 helår, ${first}; 2 utfall ändrade sedan dess`);
      const next = await run(...publish, '--format', 'json');
      expect(JSON.parse(next.stdout)).toMatchObject({
        followUp: {
          goalsReached: 2,
          changedSincePrevious: [
            { keyFigure: { name: 'Behöriga elever' }, before: { value: 83.5 }, after: { value: 85.5 } },
            { keyFigure: { name: 'Plan antagen' }, before: { value: 0 }, after: { value: 1 } },
          ],
        },
      });
      const { publishedReports } = await api.data<Reports>(REPORTS);
      // By number: at the API's clock it is noon, on the command line whatever time it is.
      const reached = publishedReports.map(({ id, followUp }) => [id.at(-1), followUp.goalsReached] as const);
      expect(Object.fromEntries(reached)).toEqual({ 1: 1, 2: 1, 3: 2 });
    },
    PATIENCE,
  );

  test(
    'of a year that the plan does not cover, or by a decision that is not there, is refused',
    async () => {
      const before = await dump(graph);
      const [late, undecided] = await Promise.all([
        run('publish', '--plan', ID, '--year', '2019'),
        run(...publish, '--decision', 'decision:finns-inte'),
      ]);
      expect([late.code, late.stderr]).toEqual([1, expect.stringContaining('har ingen uppföljning för 2019')]);
      expect(undecided.code).toBe(1);
      expect(undecided.stderr).toContain('decision:finns-inte');
      expect(await dump(graph)).toEqual(before);
    },
    PATIENCE,
  );
});
