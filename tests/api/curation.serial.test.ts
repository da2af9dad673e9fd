// Facts and judgements set by hand, over HTTP: what the caller sees afterwards, what is refused, and that each can be taken back.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { seedGraph } from '../../seed/main.ts';
import { dump } from '../support/dump.ts';
import { emptiedGraph } from '../support/region.ts';
import { testServer } from '../support/server.ts';

const graph = await emptiedGraph();
const api = await testServer();
const UNDO =
  'mutation Undo($id: ID!) { undo(change: $id) { node { id } change { action } userErrors { code message } } }';
const ERRORS = 'change { id action subject mergedInto undoable } userErrors { code field message }';

type Written = {
  change: { id: string; action: string; subject: string } | null;
  userErrors: { code: string; field: string[]; message: string }[];
};

beforeAll(() => seedGraph(graph, { force: true }), 60_000);

/** Runs one mutation and gives its payload. */
async function write<T = Written>(text: string, variables: Record<string, unknown> = {}): Promise<T & Written> {
  const data = await api.data<{ done: T & Written }>(text, variables);
  return data.done;
}

/** Does something, looks, takes it back, and holds the graph against what it was. */
async function andBack(work: () => Promise<Written>, look?: () => Promise<void>): Promise<void> {
  const before = await dump(graph);
  const { change, userErrors } = await work();
  expect(userErrors).toEqual([]);
  await look?.();
  expect(await dump(graph)).not.toEqual(before);
  const undone = await api.data<{ undo: { userErrors: unknown[]; change: { action: string } } }>(UNDO, {
    id: change?.id,
  });
  expect(undone.undo.userErrors).toEqual([]);
  expect(undone.undo.change.action).toBe('UNDONE');
  expect(await dump(graph)).toEqual(before);
}

describe('a participation set by hand', () => {
  const SET = `mutation Set($input: SetParticipationInput!) { done: setParticipation(input: $input) { participation { id role from to certainty node { id } } ${ERRORS} } }`;
  const input = {
    participant: 'municipality:1276',
    project: 'project:smarta-lokaler',
    role: 'PARTICIPANT',
    from: '2022-09-01',
  };

  test('holds from its first day, is told as curated, and can be taken back', async () => {
    await andBack(
      async () => {
        const done = await write<{ participation: unknown }>(SET, { input });
        expect(done.participation).toEqual({
          id: 'participation:municipality-1276:project-smarta-lokaler:participant',
          role: 'PARTICIPANT',
          from: '2022-09-01',
          to: null,
          certainty: 'CURATED',
          node: { id: 'municipality:1276' },
        });
        return done;
      },
      async () => {
        const on = (day: string) =>
          api.data(`{ municipality(id: "municipality:1276") { projects(at: "${day}") { nodes { id } } } }`);
        expect(JSON.stringify(await on('2022-08-31'))).not.toContain('smarta-lokaler');
        expect(JSON.stringify(await on('2022-09-01'))).toContain('smarta-lokaler');
      },
    );
  });

  test('is refused, with the argument named, for what is not there, for the wrong kind and for an impossible period', async () => {
    const faults = async (changed: object) => (await write(SET, { input: { ...input, ...changed } })).userErrors;
    expect(await faults({ project: 'project:nowhere' })).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'project'] },
    ]);
    expect(await faults({ participant: 'person:palle-lundberg' })).toMatchObject([
      { code: 'INVALID', field: ['input', 'participant'] },
    ]);
    expect(await faults({ to: '2022-09-01' })).toMatchObject([{ code: 'INVALID', field: ['input', 'to'] }]);
  });
});

describe('a post', () => {
  const SET = `mutation Set($input: SetPostInput!) { done: setPost(input: $input) { post { id title from to certainty } ${ERRORS} } }`;
  const END = `mutation End($input: EndFactInput!) { done: endFact(input: $input) { fact { id ... on Post { to } } ${ERRORS} } }`;
  const input = {
    person: 'person:peter-danielsson',
    employer: 'organization:region-skane',
    title: 'Rådgivare',
    from: '2020-01-01',
  };

  test('is set, ended, held again, and each step taken back in turn', async () => {
    await andBack(
      () => write(SET, { input }),
      async () => {
        const fact = 'post:person-peter-danielsson:organization-region-skane:radgivare';
        await andBack(
          async () => {
            const done = await write<{ fact: { to: string } }>(END, { input: { fact, to: '2021-01-01' } });
            expect(done.fact.to).toBe('2021-01-01');
            return done;
          },
          () =>
            andBack(async () => {
              const again = await write<{ post: { id: string } }>(SET, { input: { ...input, from: '2022-05-01' } });
              expect(again.post.id).toBe(`${fact}-2022-05-01`);
              return again;
            }),
        );
      },
    );
  });

  test('that ends before it begins is refused', async () => {
    const fact = 'post:person-johan-lindberg:organization-sekretariatet-familjen-helsingborg:sekretariatschef';
    const { userErrors } = await write(END, { input: { fact, to: '2000-01-01' } });
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'to'] }]);
  });
});

describe('a membership', () => {
  test('of a municipality in a network counts among its networks', async () => {
    const SET = `mutation Set($input: SetMembershipInput!) { done: setMembership(input: $input) { ${ERRORS} } }`;
    const input = { member: 'municipality:1276', group: 'network:skolchefsnatverket', role: 'MEMBER' };
    await andBack(
      () => write(SET, { input }),
      async () => {
        const networks = await api.data('{ municipality(id: "municipality:1276") { networks { nodes { id } } } }');
        expect(JSON.stringify(networks)).toContain('network:skolchefsnatverket');
      },
    );
  });
});

describe('an assignment', () => {
  const SET = `mutation Set($input: UpdateAssignmentInput!) { done: updateAssignment(input: $input) { assignment { status completedOn answers { answer } } ${ERRORS} } }`;

  test('is done on a day, and open again when that is taken back', async () => {
    const { assignments } = await api.data<{ assignments: { nodes: { id: string; assignees: { id: string }[] }[] } }>(
      '{ assignments(filter: {status: [OPEN, OVERDUE]}, first: 1) { nodes { id assignees { id } } } }',
    );
    const [open] = assignments.nodes;
    await andBack(async () => {
      const done = await write<{ assignment: unknown }>(SET, {
        input: { assignment: open?.id, status: 'DONE', completedOn: '2023-01-15' },
      });
      expect(done.assignment).toMatchObject({ status: 'DONE', completedOn: '2023-01-15' });
      return done;
    });
    const { userErrors } = await write(SET, { input: { assignment: open?.id, completedOn: '2023-01-15' } });
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'completedOn'] }]);
  });
});

describe('a project event', () => {
  test('moves the project to another phase from its day on', async () => {
    const SET = `mutation Set($input: RecordProjectEventInput!) { done: recordProjectEvent(input: $input) { event { kind date certainty } ${ERRORS} } }`;
    await andBack(
      () => write(SET, { input: { project: 'project:smarta-lokaler', kind: 'FINAL_REPORTED', date: '2024-03-01' } }),
      async () => {
        const phase = (at: string) => api.data(`{ project(id: "project:smarta-lokaler") { phase(at: "${at}") } }`);
        expect(await phase('2024-03-01')).toEqual({ project: { phase: 'FINISHED' } });
        expect(await phase('2024-02-29')).not.toEqual({ project: { phase: 'FINISHED' } });
      },
    );
  });
});

describe('two decisions', () => {
  const LINK = `mutation Link($input: LinkDecisionsInput!) { done: linkDecisions(input: $input) { link { kind } ${ERRORS} } }`;
  const later = 'decision:kommundirektorsgruppen-2022-08-26:4:1';
  const earlier = 'decision:kommundirektorsgruppen-2022-02-11:4:1';

  test('are tied the right way round', async () => {
    await andBack(() => write(LINK, { input: { decision: later, earlier, kind: 'FOLLOWS_UP' } }));
    const { userErrors } = await write(LINK, { input: { decision: earlier, earlier: later, kind: 'FOLLOWS_UP' } });
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'earlier'] }]);
  });
});

describe('merging', () => {
  const MERGE = `mutation Merge($input: MergeEntitiesInput!) { done: mergeEntities(input: $input) { entity { id ... on Entity { name aliases formerIds } } ${ERRORS} } }`;

  test.each([
    ['person:fanny-lindblad', 'person:maria-norrby'],
    ['project:kickstart-destination', 'project:sjalvmarknadsforande-destinationen'],
    ['network:skolchefsnatverket', 'network:naringsliv-och-destination'],
    ['municipality:1276', 'municipality:1292'],
  ])('%s with %s: nothing of either is lost, and parting them gives the graph as it was', async (keep, merge) => {
    const mentions = async (id: string) =>
      Number(
        (
          await api.data<{ node: { mentions: { totalCount: number } } }>(
            `{ node(id: "${id}") { ... on Entity { mentions { totalCount } } } }`,
          )
        ).node.mentions.totalCount,
      );
    const [mine, its] = [await mentions(keep), await mentions(merge)];
    await andBack(
      async () => {
        const done = await write<{ entity: { id: string; formerIds: string[] } }>(MERGE, { input: { keep, merge } });
        expect(done.entity).toMatchObject({ id: keep, formerIds: [merge] });
        return done;
      },
      async () => {
        expect(await api.data(`{ node(id: "${merge}") { id } }`)).toEqual({ node: { id: keep } });
        const both = await mentions(keep);
        expect(both).toBeGreaterThanOrEqual(Math.max(mine, its));
        expect(both).toBeLessThanOrEqual(mine + its);
        expect(
          (await dump(graph)).filter((line) => line.includes(`"${merge}"`) && !line.includes('formerIds')),
        ).toEqual([]);
      },
    );
  });

  test('a thing with itself, or with one of another kind, is refused', async () => {
    const faults = async (keep: string, merge: string) => (await write(MERGE, { input: { keep, merge } })).userErrors;
    expect(await faults('person:maria-norrby', 'person:maria-norrby')).toMatchObject([{ code: 'INVALID' }]);
    expect(await faults('person:maria-norrby', 'project:smart-stad')).toMatchObject([{ code: 'INVALID' }]);
  });
});

describe('parting', () => {
  test('two namesakes: what rests on the given passages becomes the other’s', async () => {
    const SPLIT = `mutation Split($input: SplitEntityInput!) { done: splitEntity(input: $input) { entity { id ... on Person { name attendance { totalCount } } } ${ERRORS} } }`;
    const passage = 'passage:kommundirektorsgruppen-2022-08-26:attendance';
    await andBack(async () => {
      const done = await write<{ entity: unknown }>(SPLIT, {
        input: { entity: 'person:jorgen-fransson', mentions: [passage] },
      });
      expect(done.entity).toMatchObject({ id: 'person:jorgen-fransson-2', name: 'Jörgen Fransson' });
      return done;
    });
    const { userErrors } = await write(SPLIT, { input: { entity: 'person:maria-norrby', mentions: [passage] } });
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'mentions'] }]);
  });
});

describe('a question about the data', () => {
  const SETTLE = `mutation Settle($input: ResolveDataIssueInput!) { done: resolveDataIssue(input: $input) { issue { id status } ${ERRORS} } }`;
  const issueOf = async (kind: string, action: string): Promise<string> => {
    const { dataIssues } = await api.data<{
      dataIssues: { nodes: { id: string; suggestions: { action: string }[] }[] };
    }>(`{ dataIssues(status: OPEN, kind: [${kind}], first: 100) { nodes { id suggestions { action } } } }`);
    return dataIssues.nodes.find(({ suggestions }) => suggestions.some((one) => one.action === action))?.id ?? 'none';
  };

  test('is settled by merging what it is about, and that is one change', async () => {
    const issue = await issueOf('POSSIBLE_DUPLICATE', 'MERGE');
    await andBack(async () => {
      const done = await write<{ issue: unknown }>(SETTLE, { input: { issue, accept: { action: 'MERGE' } } });
      expect(done.issue).toEqual({ id: issue, status: 'RESOLVED' });
      return done;
    });
  });

  test('is settled by keeping things as they are', async () => {
    const issue = await issueOf('POSSIBLE_DUPLICATE', 'KEEP_SEPARATE');
    await andBack(() => write(SETTLE, { input: { issue, accept: { action: 'KEEP_SEPARATE' } } }));
  });

  test('on the day of a meeting is settled by moving the meeting with all that was said at it', async () => {
    const issue = await issueOf('DATE_CONFLICT', 'USE_STATED_DATE');
    const asked = `{ meeting(id: "meeting:kommundirektorsgruppen-2022-02-11") { date decisions { date } }
      before: decisions(filter: {date: {from: "2022-01-11", to: "2022-01-12"}}) { totalCount } after: decisions(filter: {date: {from: "2022-02-11", to: "2022-02-12"}}) { totalCount } }`;
    type Asked = { meeting: { date: string; decisions: { date: string }[] }; before: object; after: object };
    const was = await api.data<Asked>(asked);
    await andBack(
      () => write(SETTLE, { input: { issue, accept: { action: 'USE_STATED_DATE' } } }),
      async () => {
        const is = await api.data<Asked>(asked);
        expect(is.meeting.date).toBe('2022-01-11');
        expect(new Set(is.meeting.decisions.map(({ date }) => date))).toEqual(new Set(['2022-01-11']));
        expect([is.before, is.after]).toEqual([was.after, was.before]);
      },
    );
  });

  test('on whose a planned meeting is, is settled by giving it to the other group', async () => {
    const issue = await issueOf('AMBIGUOUS_NAME', 'SET_BODY');
    await andBack(
      () => write(SETTLE, { input: { issue, accept: { action: 'SET_BODY' } } }),
      async () => {
        const { meeting } = await api.data(
          '{ meeting(id: "meeting:styrelsen-2019-08-29") { body { ... on Body { id } } } }',
        );
        expect(meeting).toEqual({ body: { id: 'body:kommundirektorsgruppen' } });
      },
    );
  });

  test('that a suggestion cannot settle alone is left open, with the mutation that can', async () => {
    const issue = await issueOf('CONTRADICTION', 'SET_DATE');
    const before = await dump(graph);
    const { userErrors } = await write(SETTLE, { input: { issue, accept: { action: 'SET_DATE' } } });
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'accept', 'action'] }]);
    expect(userErrors[0]?.message).toContain('upsertMeeting');
    expect(await dump(graph)).toEqual(before);
  });

  test('is dismissed with a note and not without', async () => {
    const issue = await issueOf('DATE_CONFLICT', 'KEEP_DOCUMENT_DATE');
    await andBack(() => write(SETTLE, { input: { issue, dismiss: true, note: 'Brevhuvudet stämmer.' } }));
    const { userErrors } = await write(SETTLE, { input: { issue, dismiss: true } });
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'note'] }]);
  });

  test('is not settled by what nobody suggested', async () => {
    const issue = await issueOf('DATE_CONFLICT', 'KEEP_DOCUMENT_DATE');
    const { userErrors } = await write(SETTLE, { input: { issue, accept: { action: 'MERGE' } } });
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'accept', 'action'] }]);
    expect(userErrors[0]?.message).toContain('KEEP_DOCUMENT_DATE');
  });
});
