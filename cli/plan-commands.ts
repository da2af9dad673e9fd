// The commands of plans and figures, as they are called. Each loads its own rooms when it runs.
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Settings } from '../config/settings.ts';
import type { ImportOutcomesOptions, ImportPlanOptions } from './import-figures.ts';
import type { KoladaCall } from './import-kolada.ts';
import type { PublishCall } from './publish.ts';
import type { TemplateCall } from './template.ts';

const format = () =>
  new Option('--format <format>', 'how the outcome is printed').choices(['text', 'json']).default('text');
const period = () =>
  new Option('--period <period>', 'which follow-up of the year')
    .choices(['TERTIAL_1', 'TERTIAL_2', 'YEAR_END'])
    .default('YEAR_END');
const EXIT_CODES = '\nExit code: 0 done, 1 something is wrong in the file (it is told what), 2 called wrongly.';
const PLAN = 'the plan’s id; the command «plans» lists them';

/** Adds them to the program; `settings` is asked for only when one of them runs. */
export function planCommands(program: Command, settings: () => Settings): void {
  program
    .command('plans')
    .description('list the plans with their ids, and the published reports of each')
    .addOption(format())
    .action(async (options: { format: 'text' | 'json' }) => {
      const { listPlans } = await import('./plans.ts');
      process.exitCode = await listPlans(options, settings);
    });

  program
    .command('import-plan')
    .description('read a plan of goals, key figures, targets and outcomes (XLSX, CSV) into the graph')
    .argument('<file>', 'a table with the columns område, mål, mätetal, enhet, målvärde 2026, utfall 2025 …')
    .option('--name <name>', 'what the plan is called; a new one needs it')
    .option('--from <date>', 'its first day, 2026-01-01; a new one needs it', dayIn)
    .option('--to <date>', 'its last day; otherwise until further notice', dayIn)
    .option('--id <id>', 'its id, to change one that is there; otherwise made of the name', planIdIn)
    .option('--source <text>', 'where goals and figures come from, as readers are told')
    .addOption(format())
    .addHelpText(
      'after',
      `\nAll of the file or nothing. Read again when it has been corrected: what differs is changed, nothing goes.${EXIT_CODES}\n\nExample:\n  npm run -s cli -- import-plan seed/familjen-helsingborg/plans/helsingborg-2016.csv --name "Helsingborgs stad 2016" --from 2016-01-01 --to 2016-12-31 --source "Årsredovisning 2016"`,
    )
    .action(async (file: string, options: ImportPlanOptions) => {
      const { importPlanFile } = await import('./import-figures.ts');
      process.exitCode = await importPlanFile(file, options, settings);
    });

  program
    .command('template')
    .description('write the blank workbook that municipalities fill their outcomes in')
    .requiredOption('--plan <id>', PLAN)
    .requiredOption('--year <year>', 'the calendar year that is asked about', yearIn)
    .addOption(period())
    .requiredOption('-o, --out <file>', 'the workbook, mall-2026.xlsx; it must not be there yet')
    .addHelpText(
      'after',
      '\nExample:\n  npm run -s cli -- template --plan plan:helsingborg-2016 --year 2016 --out mall-2016.xlsx',
    )
    .action(async (options: TemplateCall) => {
      const { writeTemplate } = await import('./template.ts');
      process.exitCode = await writeTemplate(options, settings);
    });

  program
    .command('import-outcomes')
    .description('read outcomes (a filled-in template, our own report, a table; XLSX, CSV) into a plan')
    .argument('<file>', 'the file')
    .requiredOption('--plan <id>', PLAN)
    .option('--source <text>', 'where the figures come from, for rows that do not say; otherwise the file’s name')
    .option('--dry-run', 'only tell what would be read and what is wrong')
    .option('--skip-bad', 'read the good rows although others are wrong')
    .addOption(format())
    .addHelpText(
      'after',
      `${EXIT_CODES}\n\nExample:\n  npm run -s cli -- import-outcomes mall-2016.xlsx --plan plan:helsingborg-2016 --dry-run`,
    )
    .action(async (file: string, options: ImportOutcomesOptions) => {
      const { importOutcomesFile } = await import('./import-figures.ts');
      process.exitCode = await importOutcomesFile(file, options, settings);
    });

  program
    .command('import-kolada')
    .description('fetch outcomes from Kolada for those of a plan’s key figures that have an id there')
    .requiredOption('--plan <id>', PLAN)
    .requiredOption('--year <year>', 'a calendar year; may be repeated', yearsIn)
    .option('--municipality <code>', 'by code or name; may be repeated; otherwise all in the graph', collected, [])
    .option('--gender', 'women and men too, where Kolada has them')
    .option('--offline', 'ask nobody: what was fetched before')
    .option('--dry-run', 'only tell what Kolada has')
    .option('--skip-bad', 'write what there is although something else is wrong')
    .addOption(format())
    .addHelpText(
      'after',
      '\nExit code: 0 all that was asked for, 1 something is missing or Kolada cannot be reached, 2 called wrongly.\n\nExample:\n  npm run -s cli -- import-kolada --plan plan:var-plan --year 2023 --year 2024 --municipality 1283',
    )
    .action(async (options: KoladaCall) => {
      const { importKolada } = await import('./import-kolada.ts');
      process.exitCode = await importKolada(options, settings);
    });

  program
    .command('publish')
    .description('publish the follow-up of a year: its figures never change again. Cannot be undone')
    .requiredOption('--plan <id>', PLAN)
    .requiredOption('--year <year>', 'a calendar year that the plan covers', yearIn)
    .addOption(period())
    .option('--decision <id>', 'the decision to publish it')
    .addOption(format())
    .addHelpText('after', '\nExample:\n  npm run -s cli -- publish --plan plan:helsingborg-2016 --year 2016')
    .action(async (options: PublishCall) => {
      const { publish } = await import('./publish.ts');
      process.exitCode = await publish(options, settings);
    });
}

const collected = (value: string, before: readonly string[]): string[] => [...before, value];

function yearIn(text: string): number {
  if (!/^(?:19|2[01])\d\d$/.test(text)) throw new InvalidArgumentError('A calendar year is written 2016.');
  return Number(text);
}
const yearsIn = (text: string, before: readonly number[] = []): number[] => [...before, yearIn(text)];

function dayIn(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text))
    throw new InvalidArgumentError('A day is written 2016-12-31.');
  return text;
}

function planIdIn(text: string): string {
  if (!/^plan:[a-z0-9-]+$/.test(text)) throw new InvalidArgumentError('An id looks like plan:var-plan-2026.');
  return text;
}
