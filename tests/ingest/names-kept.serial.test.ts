// Names are kept from one document to the next within a process: that it changes nothing in what is written.
import { expect, test } from '@jest/globals';
import { madeText } from '../../bench/made-text.ts';
import { openGraph } from '../../graph/driver.ts';
import type { Graph } from '../../graph/run.ts';
import { ingestFile } from '../../ingest/document.ts';
import { municipalitiesOfSweden } from '../../seed/names.ts';
import { dump } from '../support/dump.ts';
import { testConnection } from '../support/neo4j.ts';
import { emptiedGraph, emptyAgain, RECORDER } from '../support/region.ts';

const DOCUMENTS = 12;
const options = { ...RECORDER, access: 'PUBLIC' as const, country: municipalitiesOfSweden() };
const graph = await emptiedGraph();

async function read(graphOf: (n: number) => Promise<Graph>): Promise<unknown> {
  await emptyAgain(graph);
  for (let n = 0; n < DOCUMENTS; n += 1) {
    const { name, text } = madeText(n);
    await ingestFile(await graphOf(n), { name, bytes: Buffer.from(text) }, options);
  }
  return dump(graph);
}

test('one process, a process for each document and two that take turns write the same', async () => {
  const others: Graph[] = [];
  const another = async (): Promise<Graph> => {
    const opened = await openGraph(testConnection(), { statementTimeoutMs: 60_000 });
    others.push(opened);
    return opened;
  };
  try {
    const byEach = await read(another);
    expect(await read(async () => graph)).toEqual(byEach);
    const second = await another();
    expect(await read(async (n) => (n % 3 === 1 ? second : graph))).toEqual(byEach);
  } finally {
    for (const one of others) await one.close();
  }
}, 120_000);
