// The import tool of the very Neo4j that is started: it is among its jars. Fills an empty data folder from files.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSettings } from '../../config/settings.ts';
import { homeOf, writeConf } from '../../tools/neo4j/home.ts';
import { jarsFolder, prepareJars, tail } from '../../tools/neo4j/jars.ts';
import { findJava } from '../../tools/neo4j/java.ts';
import { PlainError } from '../../tools/plain-error.ts';

const OPTIONS = [
  '--id-type=string',
  // Names with their other spellings, headings with their summaries: a line each.
  '--multiline-fields=true',
  '--array-delimiter=U+001F',
  '--max-off-heap-memory=3g',
];

/** `files`: the tool's own arguments about them; `work`: where it may write. Throws what it said last when it fails. */
export async function importFiles(dataDir: string, work: string, files: readonly string[]): Promise<void> {
  const { NEO4J_JARS_DIR, JAVA_HOME } = readSettings();
  const jars = jarsFolder(NEO4J_JARS_DIR);
  await prepareJars(jars, () => undefined);
  const { command } = await findJava(JAVA_HOME);
  const { home, conf } = homeOf(dataDir);
  writeConf(dataDir, 0, '256m');
  // A command line of eighty files would be too long for some systems.
  const told = join(work, 'arguments.txt');
  const args = [...OPTIONS, `--report-file=${join(work, 'report.txt')}`, ...files];
  await writeFile(told, args.map((one) => `"${one}"`).join('\n'));
  const java = [command, '-Xmx1g', '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool'];
  const tool = spawn(
    'env',
    [`NEO4J_HOME=${home}`, `NEO4J_CONF=${conf}`, ...java, 'database', 'import', 'full', 'neo4j', `@${told}`],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  const keep = (chunk: Buffer): void => {
    said = (said + chunk.toString()).slice(-8_000);
  };
  tool.stdout.on('data', keep);
  tool.stderr.on('data', keep);
  const [code] = await once(tool, 'close');
  if (code !== 0) throw new PlainError(`Neo4j's import tool ended with ${code}. It said:\n${tail(said, 25)}`);
}
