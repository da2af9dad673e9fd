// npm start where it cannot start: one clear sentence, at once, and exit code 1.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { jarsFolder, NEO4J_VERSION } from '../../tools/neo4j/jars.ts';
import { testConnection } from '../support/neo4j.ts';
import { command, folderOf, joinPath, launch, neo4jOn, pathWith, portHolder, SMALL, scratch } from './command.ts';

const JAVA_17 = 'echo \'openjdk version "17.0.1" 2021-10-19\' >&2';
/** A Maven that takes where to copy from its arguments, as `to`. */
const maven = (script: string): string =>
  `for a in "$@"; do case "$a" in -DoutputDirectory=*) to=\${a#*=};; esac; done\n${script}`;
const COPIES_NOTHING_USEFUL = maven(`PATH=/usr/bin:/bin; mkdir -p "$to"; : > "$to/neo4j-server-${NEO4J_VERSION}.jar"`);

async function failedStart(settings: Record<string, string>): Promise<string> {
  const { code, stdout, stderr } = await command(['start'], { ...SMALL, ...settings }).ended;
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  // No stack: these are failures that the user can mend.
  expect(stderr).not.toMatch(/\n\s+at /);
  return stderr;
}

describe('a start says in one sentence', () => {
  test('that the port is taken, before it starts a database', async () => {
    const { port } = await portHolder();
    const DATA_DIR = join(scratch(), 'data');
    const said = await failedStart({ PORT: String(port), DATA_DIR });
    expect(said).toBe(
      `✗ Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start.\n`,
    );
    expect(existsSync(DATA_DIR)).toBe(false);
  });

  test('that HOST is no address of this machine', async () => {
    expect(await failedStart({ HOST: '192.0.2.1', DATA_DIR: scratch() })).toContain('HOST is 192.0.2.1, which is no');
  });

  test('that a setting is wrong', async () => {
    expect(await failedStart({ MAX_DEPTH: 'deep' })).toMatch(
      /^✗ Wrong setting: MAX_DEPTH: .* \(\.env\.example explains/,
    );
  });

  test('that there is no Java, or an old one', async () => {
    const none = await failedStart({ DATA_DIR: scratch(), PATH: pathWith({}) });
    expect(none).toContain('✗ Java was not found on the PATH. Install Java 17 or 21');
    const old = pathWith({ java: 'echo \'openjdk version "11.0.2" 2019-01-15\' >&2' });
    expect(await failedStart({ DATA_DIR: scratch(), PATH: old })).toContain('✗ Java 11 is too old for Neo4j. Install');
  });

  test('that there is no Maven, when Neo4j must be fetched', async () => {
    const settings = { DATA_DIR: scratch(), NEO4J_JARS_DIR: scratch(), PATH: pathWith({ java: JAVA_17 }) };
    expect(await failedStart(settings)).toContain(
      '✗ Maven (mvn) was not found on the PATH; it fetches Neo4j the first',
    );
  });

  test('what Maven said when it failed', async () => {
    const NEO4J_JARS_DIR = scratch();
    const PATH = pathWith({ java: JAVA_17, mvn: 'echo "[ERROR] Could not transfer artifact"; exit 1' });
    const said = await failedStart({ DATA_DIR: scratch(), NEO4J_JARS_DIR, PATH });
    expect(said).toContain('✗ Maven could not fetch Neo4j');
    expect(said).toContain('[ERROR] Could not transfer artifact');
    expect(readdirSync(NEO4J_JARS_DIR)).toEqual([]);
  });

  test('that the disk was full when Maven wrote', async () => {
    const PATH = pathWith({ java: JAVA_17, mvn: 'echo "java.io.IOException: No space left on device"; exit 1' });
    const said = await failedStart({ DATA_DIR: scratch(), NEO4J_JARS_DIR: scratch(), PATH });
    expect(said).toMatch(
      /✗ The disk of .* is full\. Free some space, or set NEO4J_JARS_DIR to a folder on another disk\./,
    );
  });

  test('how Neo4j ended during its start, and where its log is', async () => {
    const [DATA_DIR, NEO4J_JARS_DIR] = [scratch(), scratch()];
    const PATH = joinPath(pathWith({ mvn: COPIES_NOTHING_USEFUL }), folderOf('java'));
    const said = await failedStart({ DATA_DIR, NEO4J_JARS_DIR, PATH });
    expect(said).toContain(`Neo4j ended with code 1 during its start. The whole log: ${join(DATA_DIR, 'neo4j/logs/')}`);
    expect(said).toContain('CommunityEntryPoint');
    expect(neo4jOn(DATA_DIR)).toEqual([]);
  });

  test('that the data folder cannot be written', async () => {
    const file = join(scratch(), 'file');
    writeFileSync(file, '');
    expect(await failedStart({ DATA_DIR: file })).toMatch(
      /✗ The folder .* cannot be written \(E[A-Z]+\)\. Give this user/,
    );
  });
});

test('a copy of the jars that was killed is done anew', async () => {
  const [DATA_DIR, NEO4J_JARS_DIR] = [scratch(), scratch()];
  const jars = jarsFolder(NEO4J_JARS_DIR);
  mkdirSync(jars);
  mkdirSync(`${jars}.part-1`);
  writeFileSync(join(jars, 'half-a-jar.jar'), '');
  const PATH = joinPath(pathWith({ java: JAVA_17, mvn: COPIES_NOTHING_USEFUL }));
  // This Java says its version and no more, so the start fails later.
  expect(await failedStart({ DATA_DIR, NEO4J_JARS_DIR, PATH })).toContain('during its start');
  expect(readdirSync(jars).sort()).toEqual(['.complete', `neo4j-server-${NEO4J_VERSION}.jar`]);
  expect(readdirSync(NEO4J_JARS_DIR)).toEqual([`neo4j-jars-${NEO4J_VERSION}`]);
});

describe('a server of the user’s own', () => {
  const own = (more: Record<string, string> = {}) => {
    const { uri, password } = testConnection();
    // No Java, no Maven: nothing of ours is needed beside it.
    return { NEO4J_URI: uri, NEO4J_PASSWORD: password, PATH: pathWith({}), ...more };
  };

  test('needs a password', async () => {
    const said = await failedStart(own({ NEO4J_PASSWORD: '' }));
    expect(said).toMatch(
      /✗ NEO4J_URI is set but NEO4J_PASSWORD is not\. Set it to the password of NEO4J_USER \(«neo4j»\)/,
    );
  });

  test('says when the login is wrong', async () => {
    // Another user, not another password: too many wrong ones would lock out the tests beside this one.
    const said = await failedStart(own({ NEO4J_USER: 'nobody' }));
    expect(said).toMatch(/✗ The Neo4j at bolt:.* refuses the user «nobody» with this password\. Set NEO4J_USER and/);
  });

  test('says when it has no such database', async () => {
    const said = await failedStart(own({ NEO4J_DATABASE: 'elsewhere' }));
    expect(said).toMatch(
      /✗ The Neo4j at bolt:.* has no database «elsewhere»\. Set NEO4J_DATABASE to one that it has\./,
    );
  });

  test('is served and left unseeded without --seed, and stops with exit code 0', async () => {
    const running = command(['start'], own());
    const [, url] = await running.says(/GraphQL +(http\S+)/);
    const response = await fetch(String(url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ municipalities(first: 1) { totalCount } }' }),
    });
    expect(await response.json()).toMatchObject({ data: { municipalities: { totalCount: 11 } } });
    running.child.kill('SIGINT');
    const { code, stderr } = await running.ended;
    expect(stderr).toContain('not put into a server of your own unless you start with --seed');
    expect(stderr).toContain('✓ Connections closed');
    expect(code).toBe(0);
  });
});

describe('npm start', () => {
  const begin = async () => {
    const { uri, password } = testConnection();
    const running = launch('npm', ['start'], { NEO4J_URI: uri, NEO4J_PASSWORD: password });
    await running.says(/Health +http/);
    return running;
  };

  test('ends in good order on Ctrl-C, which reaches npm, its shell and the server at once', async () => {
    const running = await begin();
    process.kill(-Number(running.child.pid), 'SIGINT');
    expect((await running.ended).stderr).toMatch(
      /· Stopping: SIGINT\n✓ Open requests answered .*\n✓ Connections closed/,
    );
  });

  test('ends in good order when npm alone is told to stop', async () => {
    const running = await begin();
    running.child.kill('SIGTERM');
    expect((await running.ended).stderr).toMatch(/· Stopping: .*\n✓ Open requests answered .*\n✓ Connections closed/);
  });
});

test.each([
  [['nonsense'], 'unknown command'],
  [['start', '--nonsense'], 'unknown option'],
])('%j is called wrongly: exit code 2', async (args, words) => {
  const { code, stderr } = await command(args, {}).ended;
  expect(stderr).toContain(words);
  expect(code).toBe(2);
});

test('help is asked for, not a failure', async () => {
  const { code, stdout, stderr } = await command(['--help'], {}).ended;
  expect(stdout).toContain('check-graph');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});
