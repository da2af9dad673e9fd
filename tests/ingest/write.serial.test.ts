// Minutes as people write them go into the graph: a first meeting, one that follows it up, a corrected version.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readDocument } from '../../ingest/read/read.ts';
import { ingest, type Outcome } from '../../ingest/write.ts';
import { swedishMunicipalities } from '../../seed/names.ts';
import { recordRegister } from '../../services/record.ts';
import { register } from '../../services/register-format.ts';
import { dump } from '../support/dump.ts';
import { answer } from '../support/reading-answers.ts';
import { emptiedGraph, RECORDER } from '../support/region.ts';

const FIRST = `# Kommunchefsgruppen Nordanå

Minnesanteckningar 2023-03-10

Plats och tid: Ragunda kommunhus, kl. 09.00–11.00

## Närvarande

- Ada Ek, Bräcke
- Bo Alm, Krokom
- Cia Berg, Ragunda
- ~~Dan Dahl, Strömsund~~
- Eva Frid, kansliet

## 1. Nya projektidéer

Följande idéer presenterades:

- Delad växel, *Ada Ek, Bräcke*
- Snöröjning med sensorer, *Bo Alm, Krokom*

**Beslut**

att projektet Delad växel går vidare och tar fram en projektplan till mötet den 12 maj.

att projektet Snöröjning med sensorer inte går vidare.

## 2. Kollektivtrafik

Cia Berg informerade om den nya tidtabellen.

**Beslut**

att tacka för informationen.

Cia Berg
ordförande
`;
const SECOND = `# Kommunchefsgruppen Nordanå

Minnesanteckningar 2023-05-12

Plats och tid: Bräcke kommunhus, kl. 09.00–11.00

## Närvarande

- Ada Ek, Bräcke
- Bo Alm, Krokom
- Cia Berg, Ragunda
- Dan Dahl, Strömsund
- Eva Frid, kansliet

## 1. Projektplan Delad växel

Ada Ek, Bräcke, presenterade projektplanen.

**Beslut**

att godkänna projektplanen och bevilja projektet 150 000 kr ur utvecklingsmedel 2023.

Cia Berg
ordförande
`;
const graph = await emptiedGraph();
const country = await swedishMunicipalities();
const read = async (name: string, text: string): Promise<Outcome> =>
  ingest(graph, await readDocument(name, Buffer.from(text)), { ...RECORDER, access: 'PUBLIC', country });

beforeAll(() =>
  recordRegister(
    graph,
    register.parse({
      municipalities: [
        { id: 'municipality:2303', name: 'Ragunda', code: '2303' },
        { id: 'municipality:2305', name: 'Bräcke', code: '2305' },
        { id: 'municipality:2309', name: 'Krokom', code: '2309' },
      ],
      bodies: [{ id: 'body:kommunchefsgruppen-nordana', name: 'Kommunchefsgruppen Nordanå', kind: 'DIRECTORS_GROUP' }],
    }),
    RECORDER,
  ),
);

describe('minutes read into the graph', () => {
  test('give a meeting with what was decided, and bring a municipality that no register had', async () => {
    const outcome = await read('mars.md', FIRST);
    expect(outcome).toMatchObject({
      meeting: 'meeting:kommunchefsgruppen-nordana-2023-03-10',
      items: 2,
      decisions: 3,
      unchanged: false,
      replaced: null,
    });
    expect(await answer(graph, 'directors', 'municipality:2313')).toEqual([['Dan Dahl', 'Kommundirektör']]);
    expect(await answer(graph, 'events')).toEqual([
      ['project:delad-vaxel', 'PITCHED'],
      ['project:delad-vaxel', 'PRIORITISED'],
      ['project:snorojning-med-sensorer', 'PITCHED'],
      ['project:snorojning-med-sensorer', 'DECLINED'],
    ]);
  });

  test('once more change nothing', async () => {
    const before = await dump(graph);
    expect(await read('mars.md', FIRST)).toMatchObject({ unchanged: true, items: 2, decisions: 3 });
    expect(await dump(graph)).toEqual(before);
  });

  test('of the next meeting know the people and the project, report the task and follow up the decision', async () => {
    const outcome = await read('maj.md', SECOND);
    expect(outcome).toMatchObject({ meeting: 'meeting:kommunchefsgruppen-nordana-2023-05-12', unchanged: false });
    expect(await answer(graph, 'bearers', 'Ada Ek')).toEqual([['person:ada-ek']]);
    expect(await answer(graph, 'reports', 'item:')).toEqual([
      ['assignment:kommunchefsgruppen-nordana-2023-03-10:1:1:1', 'item:kommunchefsgruppen-nordana-2023-05-12:1'],
    ]);
    expect(await answer(graph, 'followedUp', 'decision:')).toEqual([
      ['decision:kommunchefsgruppen-nordana-2023-03-10:1:1'],
    ]);
    expect(await answer(graph, 'questions', 'FOLLOW_UP')).toHaveLength(1);
  });

  test('corrected take the place of the ones before, in the same meeting', async () => {
    const outcome = await read('maj-justerat.md', SECOND.replace('150 000', '175 000'));
    expect(outcome).toMatchObject({
      meeting: 'meeting:kommunchefsgruppen-nordana-2023-05-12',
      unchanged: false,
      newEntities: 0,
    });
    expect(outcome.replaced).not.toBeNull();
    expect(await answer(graph, 'sums')).toEqual([[175_000]]);
    expect(await answer(graph, 'reports', 'item:')).toHaveLength(1);
  });
});
