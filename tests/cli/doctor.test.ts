// npm run doctor on machines that lack something.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nodeFinding } from '../../cli/doctor-machine.ts';
import { jarsFolder } from '../../tools/neo4j/jars.ts';
import { testConnection } from '../support/neo4j.ts';
import { command, pathWith, portHolder, scratch } from './command.ts';

const JAVA_17 = 'echo \'openjdk version "17.0.1" 2021-10-19\' >&2';

async function doctor(settings: Record<string, string>) {
  return command(['doctor'], settings).ended;
}

describe('the doctor', () => {
  test('finds nothing wrong where a start would work, and says what the next start does', async () => {
    const { code, stdout } = await doctor({ DATA_DIR: scratch(), PATH: pathWith({ java: JAVA_17, mvn: '' }) });
    expect(stdout).toContain('✓ Java: 17\n');
    expect(stdout).toMatch(/✓ Data folder: .* is writable, \d+ MB free/);
    expect(stdout).toContain('– Neo4j: no database yet; npm start makes one and seeds it');
    expect(stdout).not.toContain('✗');
    expect(code).toBe(0);
  });

  test('says how to mend a missing Java and a missing Maven', async () => {
    const { code, stdout } = await doctor({ DATA_DIR: scratch(), NEO4J_JARS_DIR: scratch(), PATH: pathWith({}) });
    expect(stdout).toContain('✗ Java: Java was not found on the PATH. Install Java 17 or 21');
    expect(stdout).toContain(
      '✗ Maven: Maven (mvn) was not found on the PATH; it fetches Neo4j the first time. Install',
    );
    expect(code).toBe(1);
  });

  test('does not ask for Maven once Neo4j has been fetched', async () => {
    const NEO4J_JARS_DIR = scratch();
    const jars = jarsFolder(NEO4J_JARS_DIR);
    mkdirSync(jars);
    writeFileSync(join(jars, '.complete'), '');
    const { stdout } = await doctor({ DATA_DIR: scratch(), NEO4J_JARS_DIR, PATH: pathWith({ java: JAVA_17 }) });
    expect(stdout).toContain('✓ Maven: no longer needed');
  });

  test('knows a Java that is too old, one that is broken, and a JAVA_HOME without one', async () => {
    const old = pathWith({ java: 'echo \'java version "1.8.0_392"\' >&2' });
    expect((await doctor({ DATA_DIR: scratch(), PATH: old })).stdout).toContain('✗ Java: Java 8 is too old for Neo4j.');
    const stub = pathWith({ java: 'echo "No Java runtime present, requesting install." >&2; exit 1' });
    expect((await doctor({ DATA_DIR: scratch(), PATH: stub })).stdout).toContain('✗ Java: Java does not run («No Java');
    const JAVA_HOME = scratch();
    const { stdout } = await doctor({ DATA_DIR: scratch(), JAVA_HOME });
    expect(stdout).toContain(`✗ Java: Java was not found in JAVA_HOME (${JAVA_HOME}).`);
  });

  test('knows a data folder that cannot be written', async () => {
    const file = join(scratch(), 'file');
    writeFileSync(file, '');
    const { code, stdout } = await doctor({ DATA_DIR: join(file, 'data') });
    expect(stdout).toMatch(/✗ Data folder: The folder .* cannot be written \(ENOTDIR\)\. .* set DATA_DIR/);
    expect(code).toBe(1);
  });

  test('knows a port that somebody else has', async () => {
    const { port } = await portHolder();
    const { code, stdout } = await doctor({ DATA_DIR: scratch(), PORT: String(port) });
    expect(stdout).toContain(`✗ Port: Port ${port} is taken by another program.`);
    expect(code).toBe(1);
  });

  test('looks into a server of the user’s own, and needs no Java then', async () => {
    const { uri, password } = testConnection();
    const { code, stdout } = await doctor({ NEO4J_URI: uri, NEO4J_PASSWORD: password, PATH: pathWith({}) });
    expect(stdout).toContain('– Java: not needed');
    expect(stdout).toContain(`✓ Neo4j: answers at ${uri}\n✓ Schema: every migration is applied\n✓ Data: seeded with`);
    expect(code).toBe(0);
  });

  test('says so when that server does not answer', async () => {
    const { port, server } = await portHolder();
    server.close();
    const { code, stdout } = await doctor({ NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'x' });
    expect(stdout).toContain(
      `✗ Neo4j: The Neo4j at bolt://127.0.0.1:${port} does not answer. Start it, or set NEO4J_URI`,
    );
    expect(code).toBe(1);
  });

  test('goes no further with a wrong setting, and names it', async () => {
    const { code, stdout } = await doctor({ PORT: 'http' });
    expect(stdout).toContain('✗ Settings: Wrong setting: PORT: ');
    expect(code).toBe(1);
  });

  test('gives the same as JSON', async () => {
    const { code, stdout } = await command(['doctor', '--json'], { DATA_DIR: scratch(), PATH: pathWith({}) }).ended;
    const findings = JSON.parse(stdout) as { name: string; state: string }[];
    expect(findings).toContainEqual({ name: 'Java', state: 'wrong', text: expect.stringContaining('was not found') });
    expect(code).toBe(1);
  });

  test.each([
    ['20.18.3', 'wrong'],
    ['20.19.0', 'ok'],
    ['24.0.0', 'ok'],
    ['18.20.0', 'wrong'],
  ])('Node %s is %s', (version, state) => {
    expect(nodeFinding(version).state).toBe(state);
  });
});
