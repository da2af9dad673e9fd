// docs/reading.md is walked as a new user would walk it: the commands' output, and every question and mutation, in order.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ingestFile } from '../../ingest/document.ts';
import { municipalitiesOfSweden } from '../../seed/names.ts';
import { command } from '../cli/command.ts';
import { dump } from '../support/dump.ts';
import { emptiedGraph, RECORDER } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/reading.md');
const graph = await emptiedGraph();
const api = await testServer();
const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text = '']) => ({ language, text }));
const [questions, settle, merge, undo, coverage] = blocks.flatMap(({ language, text }) =>
  language === 'graphql' ? [text] : [],
);

beforeAll(async () => {
  for (const name of ['2024-03-15.md', '2024-05-17.md']) {
    const file = { name, bytes: Buffer.from(read(`docs/protokoll/${name}`)) };
    await ingestFile(graph, file, { ...RECORDER, access: 'PUBLIC', country: municipalitiesOfSweden() });
  }
}, 60_000);

describe('the page on reading minutes', () => {
  test('shows the dry run as it is', async () => {
    const { stdout } = await command(['ingest', '--dry-run', 'docs/protokoll'], {}).ended;
    expect(stdout).toBe(blocks.find(({ language }) => language === 'text')?.text);
  }, 60_000);

  test('asks what is unsure, and settles it', async () => {
    const asked = await api.data<{ dataIssues: { nodes: { id: string; kind: string; message: string }[] } }>(
      questions ?? '',
    );
    expect(asked.dataIssues.nodes.map(({ kind }) => kind).sort()).toEqual(['FOLLOW_UP', 'FOLLOW_UP', 'SPELLING']);
    expect(asked.dataIssues.nodes.find(({ kind }) => kind === 'SPELLING')?.message).toContain('«Nils Öman»');
    const settled = await api.data<{ resolveDataIssue: unknown }>(settle ?? '');
    expect(settled.resolveDataIssue).toMatchObject({ issue: { status: 'RESOLVED' }, userErrors: [] });
  });

  test('merges two, and undoes it', async () => {
    const before = await dump(graph);
    const { mergeEntities } = await api.data<{ mergeEntities: { change: { id: string } } }>(merge ?? '');
    expect(mergeEntities).toMatchObject({
      entity: { id: 'person:eva-tallberg', aliases: ['Karl-Erik Sund'], formerIds: ['person:karl-erik-sund'] },
      change: { action: 'MERGED' },
      userErrors: [],
    });
    const undone = await api.data(undo ?? '', { change: mergeEntities.change.id });
    expect(undone).toMatchObject({
      undo: { node: { id: 'person:karl-erik-sund' }, change: { action: 'UNDONE' }, userErrors: [] },
    });
    expect(await dump(graph)).toEqual(before);
  });

  test('a spelling that is somebody else is parted from the one it was taken for, and back', async () => {
    const before = await dump(graph);
    const issue = '"issue:kommunchefsgruppen-i-norra-halsingland-2024-05-17:1"';
    const { changes } = await api.data<{ changes: { nodes: { id: string; subject: string; action: string }[] } }>(
      '{ changes(first: 100) { nodes { id subject action } } }',
    );
    const settled = changes.nodes
      .filter(({ subject, action }) => `"${subject}"` === issue && action === 'UPDATED')
      .at(-1);
    const opened = await api.data(undo ?? '', { change: settled?.id });
    expect(opened).toMatchObject({ undo: { userErrors: [] } });
    const { resolveDataIssue } = await api.data<{ resolveDataIssue: { change: { id: string } } }>(
      `mutation { resolveDataIssue(input: {issue: ${issue}, accept: {action: "KEEP_SEPARATE"}}) { issue { status } change { id } userErrors { message } } }`,
    );
    expect(resolveDataIssue).toMatchObject({ issue: { status: 'RESOLVED' }, userErrors: [] });
    const people = await api.data(
      '{ a: person(name: "Nils Öman") { attendance { totalCount } } b: person(name: "Nils Öhman") { attendance { totalCount } } }',
    );
    expect(people).toEqual({ a: { attendance: { totalCount: 1 } }, b: { attendance: { totalCount: 1 } } });
    expect(await api.data(undo ?? '', { change: resolveDataIssue.change.id })).toMatchObject({
      undo: { userErrors: [] },
    });
    await api.data(settle ?? '');
    expect(await dump(graph)).toEqual(before);
  });

  test('says what was read', async () => {
    expect(await api.data(coverage ?? '')).toMatchObject({
      coverage: { documents: 2, refused: 0, monthsWithoutMeeting: ['2024-04-01'] },
    });
  });
});
