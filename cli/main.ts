// The command line. Answers go to stdout, progress to stderr; exit code 0: done, 1: failed, 2: called wrongly.
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { forProduction, loadDotEnv, readSettings, type Settings } from '../config/settings.ts';
import packageJson from '../package.json' with { type: 'json' };
import { PlainError } from '../tools/plain-error.ts';
import { planCommands } from './plan-commands.ts';
import { fail } from './progress.ts';
import type { ReportOptions } from './report.ts';

// Noted before the slow imports: whoever started us may be gone when they are done.
const parent = process.ppid;

const ACCESS = { public: 'PUBLIC', internal: 'INTERNAL', confidential: 'CONFIDENTIAL' } as const;
type Access = keyof typeof ACCESS;

const program = new Command('samverkansgraf')
  .description('A knowledge graph of how municipalities work together.')
  .version(packageJson.version)
  .showHelpAfterError()
  .exitOverride();

// Each command loads its own rooms: help and the doctor answer even when something else cannot be loaded.
program
  .command('start')
  .description('start Neo4j, bring the schema up, seed an empty graph, and serve the API')
  .option('--seed', 'put the example data into an empty server of your own (NEO4J_URI) too')
  .option('--no-seed', 'begin with an empty graph')
  .option(
    '--workers <number>',
    'how many processes answer; otherwise as WORKERS says, or one for each core',
    atLeastOne,
  )
  .option('--outlive-parent', 'go on when the process that started it ends')
  .addHelpText('after', '\nExamples:\n  npm start\n  PORT=4001 npm start\n  npm start -- --no-seed --workers 1')
  .action(async ({ seed, workers, outliveParent }: { seed?: boolean; workers?: number; outliveParent?: boolean }) => {
    const known = settings();
    // Before anything is loaded that looks at it.
    forProduction();
    const { start } = await import('./start.ts');
    await start(known, { seed, workers, parent: outliveParent === true ? undefined : parent });
  });

program
  .command('doctor')
  .description('look whether this machine has what a start needs, and say how to mend what it has not')
  .option('--json', 'print the findings as JSON')
  .action(async (options: { json?: boolean }) => {
    const { doctor } = await import('./doctor.ts');
    if (!(await doctor(settings, options.json === true))) process.exitCode = 1;
  });

program
  .command('seed')
  .description('put the example data into the graph, or bring its seeded facts up to the files')
  .option('--from <folder>', 'the seed of another region')
  .action(async (options: { from?: string }) => {
    const { seed } = await import('./graph-commands.ts');
    await seed(settings(), options.from);
  });

program
  .command('ingest')
  .description('read minutes (md, txt, pdf, docx) into the graph')
  .argument('<path...>', 'files, and folders that are walked')
  .option('--dry-run', 'show what is found and write nothing; needs no database')
  .addOption(new Option('--format <format>', 'how the outcome is printed').choices(['text', 'json']).default('text'))
  .addOption(
    new Option('--access <access>', 'who may see the documents; otherwise as DOCUMENT_ACCESS says').choices([
      'public',
      'internal',
      'confidential',
    ]),
  )
  .addHelpText(
    'after',
    '\nExit code: 0 all were read, 1 some were refused (the others were read), 2 there was nothing to read.',
  )
  .action(async (paths: string[], options: { dryRun?: boolean; format: 'text' | 'json'; access?: Access }) => {
    const { ingest } = await import('./ingest.ts');
    const access = options.access === undefined ? undefined : ACCESS[options.access];
    process.exitCode = await ingest(
      paths,
      { dryRun: options.dryRun === true, format: options.format, access },
      settings,
    );
  });

program
  .command('export')
  .description('write a list, the graph or everything to a file or stdout, as /export has it')
  .argument('<what>', 'a list (projects, participations, …), «dump» for all lists in one zip, or «graph»')
  .option('--format <format>', 'csv, json or xlsx; for graph: graphml, gexf, json or cypher')
  .option('--out <file>', 'write to this file; it is there whole or not at all')
  .option('--dialekt <dialect>', 'excel-sv: CSV that a Swedish Excel opens by a double click')
  .option('--filter <name=value>', 'as in the address: --filter phase=IDEA; may be repeated', collected, [])
  .option('--as-of <date>', 'everything as it was on this day')
  .addHelpText(
    'after',
    '\nExamples:\n  npm run -s cli -- export projects --filter phase=EXECUTION > projects.csv\n  npm run cli -- export dump --out dump.zip',
  )
  .action(async (what: string, options: { filter: string[] }) => {
    const { exportTo } = await import('./export.ts');
    process.exitCode = await exportTo(what, options, settings);
  });

program
  .command('check-plan')
  .description('check a file of goals and key figures (xlsx or CSV), and show its follow-up; needs no database')
  .argument(
    '<file>',
    'a table with the columns område, mål, mätetal, enhet, utfall 2016, målvärde 2016 and, when needed, riktning',
  )
  .option('--year <year>', 'the year that is followed up; otherwise the latest in the file')
  .addOption(new Option('--format <format>', 'how the outcome is printed').choices(['text', 'json']).default('text'))
  .addHelpText(
    'after',
    '\nExample: npm run cli -- check-plan seed/familjen-helsingborg/plans/helsingborg-2016.csv --year 2016',
  )
  .action(async (file: string, options: { year?: string; format: 'text' | 'json' }) => {
    const { checkPlan } = await import('./check-plan.ts');
    process.exitCode = await checkPlan(file, options);
  });

planCommands(program, settings);

program
  .command('report')
  .description('write the annual follow-up of a plan to files, as /reports has it')
  .addArgument(new Argument('<what>', 'which report').choices(['annual']))
  .option('--year <year>', 'the calendar year')
  .option('--plan <id>', 'the plan; otherwise the only one of that year')
  .option('--published <id>', 'a published report, as it was published, instead of --year')
  .addOption(
    new Option('--period <period>', 'which follow-up of the year')
      .choices(['TERTIAL_1', 'TERTIAL_2', 'YEAR_END'])
      .default('YEAR_END'),
  )
  .option('--format <formats>', 'one or more of html, pdf, xlsx, csv, json, separated by commas', 'html')
  .addOption(new Option('--lang <language>', 'the language of the report').choices(['sv', 'en']).default('sv'))
  .addOption(
    new Option('--dialekt <dialect>', 'of CSV: excel-sv opens in a Swedish Excel by a double click')
      .choices(['rfc4180', 'excel-sv'])
      .default('rfc4180'),
  )
  .option('-o, --out <folder>', 'where the files go; made when it is not there', '.')
  .addHelpText('after', '\nExample:\n  npm run cli -- report annual --year 2016 --format pdf,xlsx,html -o rapport')
  .action(async (_: string, options: ReportOptions) => {
    const { reportTo } = await import('./report.ts');
    process.exitCode = await reportTo(options, settings);
  });

program
  .command('check-graph')
  .description('run the rules that the graph must keep and print what breaks them')
  .option('--json', 'print the findings as JSON')
  .action(async (options: { json?: boolean }) => {
    const { checkTheGraph } = await import('./graph-commands.ts');
    if (!(await checkTheGraph(settings(), options.json === true))) process.exitCode = 1;
  });

program
  .command('build')
  .description('build the pages now, so that a start need not')
  .action(async () => {
    const { build } = await import('./graph-commands.ts');
    await build();
  });

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}
// Everything is closed and said. Whatever still keeps the process alive (a build that nobody waits for) may not keep the user waiting.
setTimeout(() => process.exit(), 2_000).unref();

function collected(value: string, before: string[]): string[] {
  return [...before, value];
}

function atLeastOne(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1 to 99.');
  return Number(value);
}

function settings(): Settings {
  try {
    loadDotEnv();
    return readSettings();
  } catch (error) {
    throw new PlainError(
      `${error instanceof Error ? error.message : String(error)} (.env.example explains every setting.)`,
    );
  }
}

/** Says what went wrong and gives the exit code. */
function report(error: unknown): number {
  // Commander has said it already; asking for help is no failure.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  // Errors made for people are plain Errors with a sentence; of any other kind the stack is wanted too.
  const forPeople =
    error instanceof PlainError ||
    (error instanceof Error && (error.constructor === Error || /^Graph(?:Timeout|Unavailable)\b/.test(error.name)));
  if (forPeople) fail(error.message);
  else fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}
