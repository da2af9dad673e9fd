// What the doctor looks at on the machine: Node, Java, Maven, the folders, the port.
import type { Settings } from '../config/settings.ts';
import { freeMegabytes, prepareFolder, ROOM_TO_PREPARE_MB, ROOM_TO_RUN_MB } from '../tools/neo4j/folder.ts';
import { jarsFolder, jarsReady, NEO4J_VERSION } from '../tools/neo4j/jars.ts';
import { findJava, findMaven, MAVEN_MISSING } from '../tools/neo4j/java.ts';
import { type Finding, look } from './finding.ts';
import { checkPort } from './port.ts';

const OLDEST_NODE = [20, 19] as const;

/** Whether this Node is new enough. */
export function nodeFinding(version = process.versions.node): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor))
    return { name: 'Node', state: 'ok', text: version };
  return {
    name: 'Node',
    state: 'wrong',
    text: `${version} is too old. Install Node ${OLDEST_NODE.join('.')} or newer.`,
  };
}

/** The rest of the machine, as far as these settings need it. */
export async function environmentFindings(settings: Settings): Promise<Finding[]> {
  const own = settings.NEO4J_URI !== undefined;
  const embedded = own
    ? [notNeeded('Java'), notNeeded('Maven'), notNeeded('Data folder')]
    : await forEmbedded(settings);
  return [...embedded, await portFinding(settings)];
}

async function forEmbedded({ JAVA_HOME, NEO4J_JARS_DIR, DATA_DIR }: Settings): Promise<Finding[]> {
  const jars = jarsFolder(NEO4J_JARS_DIR);
  const ready = jarsReady(jars);
  const [java, maven] = await Promise.all([
    look('Java', async () => String((await findJava(JAVA_HOME)).version)),
    ready ? mavenDone() : mavenFinding(),
  ]);
  const folder = await look('Data folder', () => {
    prepareFolder(DATA_DIR, ready ? ROOM_TO_RUN_MB : ROOM_TO_PREPARE_MB, 'DATA_DIR');
    return `${DATA_DIR} is writable, ${freeMegabytes(DATA_DIR)} MB free`;
  });
  return [java, maven, folder];
}

async function mavenFinding(): Promise<Finding> {
  if (!(await findMaven())) return { name: 'Maven', state: 'wrong', text: MAVEN_MISSING };
  return { name: 'Maven', state: 'ok', text: `there; the first start fetches Neo4j ${NEO4J_VERSION} with it (120 MB)` };
}

function mavenDone(): Finding {
  return { name: 'Maven', state: 'ok', text: `no longer needed, Neo4j ${NEO4J_VERSION} has been fetched` };
}

function notNeeded(name: string): Finding {
  return { name, state: 'later', text: 'not needed, NEO4J_URI names a server' };
}

async function portFinding(settings: Settings): Promise<Finding> {
  const { HOST, PORT } = settings;
  if (await answers(settings)) return { name: 'Port', state: 'ok', text: `the API answers on ${HOST}:${PORT}` };
  return look('Port', async () => {
    await checkPort(settings, 0);
    return `${PORT} is free`;
  });
}

/** Whether it is this program that has the port. */
async function answers({ HOST, PORT }: Settings): Promise<boolean> {
  if (PORT === 0) return false;
  const host = HOST === '0.0.0.0' ? '127.0.0.1' : HOST.includes(':') ? `[${HOST}]` : HOST;
  try {
    const response = await fetch(`http://${host}:${PORT}/health/live`, { signal: AbortSignal.timeout(2_000) });
    return response.ok && ((await response.json()) as { status?: unknown }).status === 'ok';
  } catch {
    return false;
  }
}
