// Why Neo4j ended during its start, read from what it wrote.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { PlainError } from '../plain-error.ts';
import { folderError } from './folder.ts';
import { homeOf } from './home.ts';
import { tail } from './jars.ts';

export type Failure =
  | { kind: 'locked' }
  | { kind: 'port' }
  /** Nothing that another try would mend. */
  | { kind: 'final'; error: PlainError };

/** How long neo4j.log is now; it is appended to, and only what this start adds tells of this start. */
export function logPosition(dataDir: string): number {
  const { neo4jLog } = homeOf(dataDir);
  return existsSync(neo4jLog) ? statSync(neo4jLog).size : 0;
}

/** Reads both logs of a start that failed. */
export function readFailure(dataDir: string, from: number, code: number | null): Failure {
  const { neo4jLog, consoleLog } = homeOf(dataDir);
  return explainFailure(dataDir, readFrom(consoleLog, 0) + readFrom(neo4jLog, from), code);
}

/** What the text of the logs says. */
export function explainFailure(dataDir: string, text: string, code: number | null): Failure {
  if (/No space left|Disk quota exceeded/i.test(text)) {
    return { kind: 'final', error: folderError(dataDir, { code: 'ENOSPC' }, 'DATA_DIR') };
  }
  if (/locked by another process|FileLockException|StoreLockException/i.test(text)) return { kind: 'locked' };
  if (/Address already in use|PortBindException/i.test(text)) return { kind: 'port' };
  if (/Could not reserve enough space|insufficient memory|OutOfMemoryError/i.test(text)) {
    return {
      kind: 'final',
      error: new PlainError(
        'There is not enough memory for Neo4j. Close other programs, or set NEO4J_HEAP and NEO4J_PAGECACHE lower ' +
          '(256m and 64m are enough for the example data).',
      ),
    };
  }
  const { neo4jLog } = homeOf(dataDir);
  const ended = code === null ? 'was killed' : `ended with code ${code}`;
  const words = tail(text, 12);
  return {
    kind: 'final',
    error: new PlainError(
      `Neo4j ${ended} during its start. The whole log: ${resolve(neo4jLog)}.${words === '' ? '' : ` Its last words:\n${words}`}`,
    ),
  };
}

function readFrom(file: string, position: number): string {
  try {
    const bytes = readFileSync(file);
    // A log that is shorter than before was rotated.
    return bytes.subarray(bytes.length < position ? 0 : position).toString('utf8');
  } catch {
    return '';
  }
}
