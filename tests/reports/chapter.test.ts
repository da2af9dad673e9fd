// The chapter on the collaboration against the seeded graph: every figure as the API tells it when it is asked in another way.
import { describe, expect, test } from '@jest/globals';
import { collaborationOf, issuesOf } from '../../reports/chapter.ts';
import { TODAY, testServer } from '../support/server.ts';

const api = await testServer();
const ask = <T>(document: string, variables: Readonly<Record<string, unknown>> = {}) =>
  api.data<T>(document, variables);
type Named = { id: string; name: string };

/** The chapters are asked for once. */
const chapters = new Map(
  await Promise.all([2015, 2019, 2022].map(async (year) => [year, await collaborationOf(ask, year, TODAY)] as const)),
);
const of = (year: number) => {
  const chapter = chapters.get(year);
  if (!chapter) throw new Error(`No chapter of ${year}`);
  return chapter;
};

describe.each([2019, 2022])('%i', (year) => {
  const day = `${year}-12-31`;

  test('projects stand under the phase that each of them had on the last day, and are as many as the statistics say', async () => {
    const { annualStatistics } = await ask<{ annualStatistics: { projectsByPhase: unknown[] } }>(
      `{ annualStatistics(year: ${year}) { projectsByPhase { phase count } } }`,
    );
    expect(of(year).phases.map(({ phase, count }) => ({ phase, count }))).toEqual(annualStatistics.projectsByPhase);
    expect(of(year).phases.length).toBeGreaterThan(0);
    for (const { phase, count, projects } of of(year).phases) {
      const { nodes } = (
        await ask<{ projects: { nodes: Named[] } }>(
          `{ projects(filter: { phase: [${phase}], at: "${day}" }, first: 100) { nodes { id name } } }`,
        )
      ).projects;
      expect(projects).toEqual(nodes);
      expect(projects).toHaveLength(count);
    }
  });

  test('a cell of the matrix is the role that the municipality itself is said to have that day', async () => {
    const { municipalities, projects, cells } = of(year).participation;
    const asked = await ask<{
      municipalities: { nodes: (Named & { projects: { edges: { role: string; node: { id: string } }[] } })[] };
    }>(`query @asOf(date: "${day}") { municipalities(first: 100) { nodes { id name
      projects(role: [OWNER, PARTICIPANT, FINANCIER], first: 20) { edges { role node { id } } } } } }`);
    const roles = asked.municipalities.nodes.flatMap((one) =>
      one.projects.edges.map(({ role, node }) => `${one.id} ${role} ${node.id}`),
    );
    const shown = municipalities.flatMap(({ id }, m) =>
      projects.flatMap((project, p) => (cells[m]?.[p] ? [`${id} ${cells[m][p]} ${project.id}`] : [])),
    );
    expect(shown.toSorted()).toEqual(roles.toSorted());
    if (roles.length > 0)
      expect(municipalities).toEqual(asked.municipalities.nodes.map(({ id, name }) => ({ id, name })));
  });

  test('granted money is the sum of the year, and what remains of a pot what remained on its last day', async () => {
    const { money } = of(year);
    const asked = await ask<{
      annualStatistics: { grantedSek: number };
      fundingPots: (Named & { year: number | null; allocatedSek: number | null; remainingSek: number | null })[];
      fundingSummary: { amountSek: number; pot: Named | null }[];
    }>(`query @asOf(date: "${day}") { annualStatistics(year: ${year}) { grantedSek }
      fundingPots { id name year allocatedSek remainingSek }
      fundingSummary(groupBy: [POT, BODY], during: { from: "${year}-01-01", to: "${year + 1}-01-01" }) { amountSek pot { id name } } }`);
    expect(money.grantedSek).toBe(asked.annualStatistics.grantedSek);
    for (const pot of money.pots) {
      const said = asked.fundingPots.find(({ id }) => id === pot.id);
      expect(pot).toMatchObject({
        name: said?.name,
        allocatedSek: said?.allocatedSek,
        remainingSek: said?.remainingSek,
      });
      const rows = asked.fundingSummary.filter((row) => row.pot?.id === pot.id);
      expect(pot.grantedSek).toBe(rows.reduce((sum, { amountSek }) => sum + amountSek, 0));
    }
    const without = asked.fundingSummary.filter(({ pot }) => pot === null);
    const all = [...money.pots.map(({ grantedSek }) => grantedSek), ...without.map(({ amountSek }) => amountSek)];
    expect(all.reduce((sum, amount) => sum + amount, 0)).toBe(money.grantedSek);
  });

  test('meetings are those with read minutes, and attendance is what each municipality is told of itself', async () => {
    const { meetings, attendance } = of(year);
    const during = `{ from: "${year}-01-01", to: "${year + 1}-01-01" }`;
    for (const { id, count } of meetings) {
      const found = await ask(`{ meetings(filter: { body: ["${id}"], date: ${during} }) { totalCount } }`);
      expect(found).toEqual({ meetings: { totalCount: count } });
    }
    const asked = await ask<{ municipalities: { nodes: (Named & { attendance: { meetings: number } })[] } }>(
      `{ municipalities(first: 100) { nodes { id name attendance(during: ${during}) { meetings present partial absent rate } } } }`,
    );
    const represented = asked.municipalities.nodes.filter((one) => one.attendance.meetings > 0);
    expect(attendance).toEqual(represented.map((one) => ({ id: one.id, name: one.name, ...one.attendance })));
    expect(meetings.length * attendance.length).toBeGreaterThan(0);
  });

  test('what is to be followed up is what was open or overdue on the last day, the overdue first and each by its day', async () => {
    const { toFollowUp } = of(year);
    const asked = await ask<{ assignments: { nodes: { id: string; status: string; due: string | null }[] } }>(
      `query @asOf(date: "${day}") { assignments(first: 100) { nodes { id status due } } }`,
    );
    const ids = (...states: string[]) =>
      asked.assignments.nodes.filter(({ status }) => states.includes(status)).map(({ id }) => id);
    const shown = (overdue: boolean) => toFollowUp.filter((one) => one.overdue === overdue);
    expect(shown(true).map(({ id }) => id)).toEqual(expect.arrayContaining(ids('OVERDUE')));
    expect(toFollowUp.map(({ id }) => id).toSorted()).toEqual(ids('OPEN', 'OVERDUE').toSorted());
    expect(toFollowUp.length).toBeGreaterThan(0);
    expect(toFollowUp).toEqual([...shown(true), ...shown(false)]);
    for (const part of [shown(true), shown(false)]) {
      const days = part.map(({ due }) => due ?? '9999-12-31');
      expect(days).toEqual(days.toSorted());
    }
    for (const { decidedOn, source } of toFollowUp) {
      expect(decidedOn && decidedOn <= day).toBe(true);
      expect(source?.url).toMatch(/^https:\/\/example\.se\/id\/decision:/u);
      expect(source?.meeting.endsWith(` ${decidedOn}`)).toBe(true);
    }
  });

  test('networks have as many municipalities as were members that day', async () => {
    for (const { id, name, municipalities } of of(year).networks) {
      const asked = await ask<{ network: { name: string; municipalities: { nodes: { id: string }[] } } }>(
        `query @asOf(date: "${day}") { network(id: "${id}") { name municipalities(first: 100) { nodes { id } } } }`,
      );
      expect(name).toBe(asked.network.name);
      expect(municipalities).toBe(new Set(asked.network.municipalities.nodes.map((one) => one.id)).size);
    }
  });
});

test('the chapter of 2022 names the meetings, the projects and the tasks that the minutes of that year do', () => {
  const { meetings, participation, toFollowUp, networks } = of(2022);
  expect(meetings).toEqual([{ id: 'body:kommundirektorsgruppen', name: 'Kommundirektörsgruppen', count: 3 }]);
  expect(participation.projects.map(({ name }) => name)).toContain('Kultur- och industriarv');
  expect(toFollowUp[0]).toMatchObject({ due: '2019-05-17', overdue: true, decidedOn: '2019-04-05' });
  expect(toFollowUp[0]?.assignees).toEqual(['Sekretariatet Familjen Helsingborg']);
  expect(networks.length).toBeGreaterThan(0);
});

test('a year before the first minutes has a chapter of empty lists', () => {
  expect(of(2015)).toEqual({
    phases: [],
    participation: { municipalities: [], projects: [], cells: [] },
    money: { pots: [], grantedSek: 0 },
    networks: [],
    meetings: [],
    attendance: [],
    toFollowUp: [],
  });
});

test('while the year lasts the chapter is as of today, and of a year that has not begun it says nothing', async () => {
  const june = await collaborationOf(ask, 2022, '2022-06-30');
  expect(june.meetings.map(({ count }) => count)).toEqual([2]);
  expect(june.toFollowUp.every(({ due, overdue }) => overdue === (due !== null && due < '2022-06-30'))).toBe(true);
  expect(await collaborationOf(ask, 2027, TODAY)).toEqual(of(2015));
});

test('a project that was over when the year began is not among those that municipalities take part in', async () => {
  const { projects } = of(2022).participation;
  const over = projects.find(({ name }) => name === 'Kultur- och industriarv');
  // What the API would answer of it, had it ended the year before.
  const ended = async <T>(document: string, variables?: Readonly<Record<string, unknown>>) => {
    const answer = await ask<T & { projects?: { nodes: { id: string; before?: string }[] } }>(document, variables);
    for (const one of answer.projects?.nodes ?? []) if (one.id === over?.id) one.before = 'FINISHED';
    return answer;
  };
  const { participation } = await collaborationOf(ended, 2022, TODAY);
  expect(participation.projects).toEqual(projects.filter(({ id }) => id !== over?.id));
  expect(participation.cells.every((row) => row.length === projects.length - 1)).toBe(true);
});

test('the chapter takes five requests, however much there is to tell', async () => {
  const asked: string[] = [];
  const counting = <T>(document: string, variables?: Readonly<Record<string, unknown>>) => {
    asked.push(document);
    return ask<T>(document, variables);
  };
  await collaborationOf(counting, 2022, TODAY);
  expect(asked).toHaveLength(5);
});

test('all open questions about the data are told, contradictions first, with the day of the minutes that raise them', async () => {
  const issues = await issuesOf(ask);
  const asked = await ask<{ dataIssues: { totalCount: number; nodes: { id: string; message: string }[] } }>(
    '{ dataIssues(status: OPEN, first: 100) { totalCount nodes { id message } } }',
  );
  expect(issues).toHaveLength(asked.dataIssues.totalCount);
  expect(issues.map(({ id, message }) => ({ id, message }))).toEqual(
    expect.arrayContaining(asked.dataIssues.nodes.slice(0, 100)),
  );
  const kinds = [...new Set(issues.map(({ kind }) => kind))];
  expect(kinds[0]).toMatch(/CONTRADICTION|DATE_CONFLICT/u);
  // Each kind stands together.
  expect(issues.map(({ kind }) => kinds.indexOf(kind))).toEqual(
    issues.map(({ kind }) => kinds.indexOf(kind)).toSorted((a, b) => a - b),
  );
  expect(issues.every(({ date }) => date === null || /^20\d\d-\d\d-\d\d$/u.test(date))).toBe(true);
  expect(issues.some(({ date }) => date !== null)).toBe(true);
});
