// docs/follow-up.md is walked as the secretariat would walk it: every command in order, what is said, and every mutation.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { seedGraph } from '../../seed/main.ts';
import { command, type Outcome, scratch } from '../cli/command.ts';
import { filledIn } from '../imports/fill-in.ts';
import { testConnection } from '../support/neo4j.ts';
import { emptiedGraph } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const PATIENCE = 120_000;
const page = readFileSync(new URL('../../docs/follow-up.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text = '']) => ({ language, text }));
const commands = blocks
  .flatMap(({ language, text }) => (language === 'sh' ? text.trim().split('\n') : []))
  .map((line) => line.replace('npm run -s cli -- ', ''));
const [planRead, faults] = blocks.flatMap(({ language, text }) => (language === 'text' ? [text] : []));
const [correction, rewording] = blocks.flatMap(({ language, text }) => (language === 'graphql' ? [text] : []));

const graph = await emptiedGraph();
const api = await testServer();
const top = scratch();
const here = (name: string): string => join(top, name);
beforeAll(() => seedGraph(graph, { force: true }), PATIENCE);

/** Runs the next command of the page, its files in a folder of the test's own; answers in the page's words. */
async function nextCommand(name: string): Promise<Outcome> {
  const line = commands.shift() ?? '';
  expect(line.split(' ')[0]).toBe(name);
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const args = words.map((word) => (/^(?:mall|svar)-2022\.xlsx$|^rapport$/.test(word) ? here(word) : word));
  const { uri, user, password } = testConnection();
  const { code, stdout, stderr } = await command(args, {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    STATEMENT_TIMEOUT_MS: '60000',
    DATA_DIR: top,
  }).ended;
  const told = (text: string): string => text.replaceAll(`${top}/`, '').replace(/^✓ .*\n/gm, '');
  return { code, stdout: told(stdout), stderr: told(stderr) };
}
const answers = async (cells: Record<string, Record<string, string | number>>): Promise<void> =>
  writeFileSync(here('svar-2022.xlsx'), await filledIn(readFileSync(here('mall-2022.xlsx')), cells));

test(
  'the plan is checked and read in, and the template is made',
  async () => {
    const checked = await nextCommand('check-plan');
    expect([checked.code, checked.stdout.split('\n')[0]]).toEqual([0, expect.stringMatching(/^2022: \d av 9 mål/)]);
    expect(await nextCommand('import-plan')).toEqual({ code: 0, stdout: planRead, stderr: '' });
    expect((await nextCommand('template')).code).toBe(0);
  },
  PATIENCE,
);

test(
  'what is wrong in the answers is listed as the page shows it, and what is right is read in',
  async () => {
    await answers({ Bjuv: { H5: 9.9 }, Höganäs: { H5: 'ca en miljon' }, Ängelholm: { H6: 0.9 } });
    const { code, stdout, stderr } = await nextCommand('import-outcomes');
    expect([code, `${stdout}${stderr}`]).toEqual([1, faults]);
    await answers({ Bjuv: { H5: 9.9 }, Höganäs: { H5: 990_000 }, Ängelholm: { H6: '90 %' } });
    const read = await nextCommand('import-outcomes');
    expect(read).toEqual({
      code: 0,
      stdout: 'svar-2022.xlsx: 3 utfall: 3 nya eller ändrade, 0 som förut.\n',
      stderr: '',
    });
  },
  PATIENCE,
);

test(
  'a plan without Kolada’s ids is told where they go, and the report is made',
  async () => {
    expect(await nextCommand('import-kolada')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('kolumnen «kolada-id»'),
    });
    expect((await nextCommand('report')).code).toBe(0);
    expect(readFileSync(here('rapport/uppfoljning-var-plan-2022-2022.html'), 'utf8')).toContain('990');
  },
  PATIENCE,
);

test(
  'a correction is in the log and can be taken back; what is published stays, and what is reworded is told',
  async () => {
    type Corrected = {
      recordOutcomes: { changes: { id: string; before: string; after: string }[]; userErrors: object[] };
    };
    const { recordOutcomes } = await api.data<Corrected>(correction ?? '');
    const [change, ...more] = recordOutcomes.changes;
    expect([more, recordOutcomes.userErrors]).toEqual([[], []]);
    expect([change?.before, change?.after]).toEqual([
      expect.stringContaining('990000'),
      expect.stringContaining('1020000'),
    ]);
    const undone = await api.data('mutation Undo($change: ID!) { undo(change: $change) { userErrors { message } } }', {
      change: change?.id,
    });
    expect(undone).toEqual({ undo: { userErrors: [] } });

    const published = await nextCommand('publish');
    expect([published.code, published.stdout]).toEqual([
      0,
      expect.stringContaining('report:var-plan-2022:2022-year-end:1'),
    ]);
    expect((await nextCommand('report')).code).toBe(0);
    expect(existsSync(here('rapport/uppfoljning-var-plan-2022-2022.json'))).toBe(true);
    expect(commands).toEqual([]);

    expect(await api.data(rewording ?? '')).toMatchObject({ upsertPlan: { userErrors: [] } });
    const told = await api.data(
      '{ followUp(plan: "plan:var-plan-2022", year: 2022) { reworded { name versions { name } } } }',
    );
    expect(told).toEqual({
      followUp: {
        reworded: [
          {
            name: 'Startade utbildningar',
            versions: [{ name: 'Beviljade utbildningar' }, { name: 'Startade utbildningar' }],
          },
        ],
      },
    });
  },
  PATIENCE,
);
