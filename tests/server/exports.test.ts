// Files out of the API, over HTTP, read back by other programs and held against what the API itself answers.
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { testServer } from '../support/server.ts';

const server = await testServer();
type Row = Record<string, string>;
type Listed = {
  name: string;
  csv: string;
  parameters: { name: string; required: boolean }[];
  columns: { name: string }[];
};
type Refusal = { errors: { message: string; extensions: { code: string; argument?: string } }[] };

async function rows(path: string): Promise<Row[]> {
  const { status, body } = await server.get(path);
  expect(`${path} ${status}`).toBe(`${path} 200`);
  return parse(body, { columns: true, recordDelimiter: '\r\n' });
}
const listed: { lists: Listed[] } = JSON.parse(
  (await server.get('/export', { headers: { accept: 'application/json' } })).body,
);

describe('a list as CSV', () => {
  it('says what the API says, field by field', async () => {
    type Project = {
      id: string;
      name: string;
      kind: string;
      phase: string | null;
      grantedSek: number;
      owner: { id: string } | null;
      municipalities: { name: string }[];
    };
    const { projects } = await server.data<{ projects: { nodes: Project[] } }>(
      '{ projects(first: 100, orderBy: { field: GRANTED, direction: DESC }) { nodes { id name kind phase grantedSek owner { id } municipalities { name } } } }',
    );
    const found = await rows('/export/projects.csv?orderBy=GRANTED:DESC');
    expect(
      found.map(({ id, name, kind, phase, grantedSek, ownerId, municipalities }) => ({
        id,
        name,
        kind,
        phase,
        grantedSek,
        ownerId,
        municipalities,
      })),
    ).toEqual(
      projects.nodes.map(({ grantedSek, owner, municipalities, phase, ...rest }) => ({
        ...rest,
        phase: phase ?? '',
        grantedSek: String(grantedSek),
        ownerId: owner?.id ?? '',
        municipalities: municipalities.map(({ name }) => name).join('; '),
      })),
    );
  });

  it('has each participation with its role, its time and the passages that say so', async () => {
    type Edge = {
      role: string;
      certainty: string;
      from: string | null;
      to: string | null;
      firstSeen: string;
      lastSeen: string;
      node: { id: string };
      evidence: { id: string }[];
    };
    const { projects } = await server.data<{ projects: { nodes: { id: string; participants: { edges: Edge[] } }[] } }>(
      '{ projects(first: 100) { nodes { id participants(first: 100) { edges { role certainty from to firstSeen lastSeen node { id } evidence { id } } } } } }',
    );
    const found = await rows('/export/participations.csv');
    expect(
      found.map(({ projectId, participantId, role, certainty, from, to, firstSeen, lastSeen, evidenceIds }) => [
        projectId,
        participantId,
        role,
        certainty,
        from,
        to,
        firstSeen,
        lastSeen,
        evidenceIds,
      ]),
    ).toEqual(
      projects.nodes.flatMap(({ id, participants }) =>
        participants.edges.map((edge) => [
          id,
          edge.node.id,
          edge.role,
          edge.certainty,
          edge.from ?? '',
          edge.to ?? '',
          edge.firstSeen ?? '',
          edge.lastSeen ?? '',
          edge.evidence.map((passage) => passage.id).join('; '),
        ]),
      ),
    );
  });

  it('has every funding once, whether it stands at a pot, a project or a decision', async () => {
    const found = await rows('/export/fundings.csv');
    const ids = found.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    type Pots = Record<'pots' | 'projects' | 'decisions', { nodes: { fundings: { id: string }[] }[] }>;
    const { fundingPots, ...lists } = await server.data<Pots & { fundingPots: { fundings: { id: string }[] }[] }>(
      `{
        fundingPots { fundings { id } }
        projects(first: 100) { nodes { fundings { id } } }
        decisions(first: 100, filter: { basis: null }) { nodes { fundings { id } } }
      }`,
    );
    const owners = [...fundingPots, ...Object.values(lists).flatMap(({ nodes }) => nodes)];
    expect([...ids].sort()).toEqual(
      [...new Set(owners.flatMap(({ fundings }) => fundings.map(({ id }) => id)))].sort(),
    );
    expect(ids.length).toBeGreaterThan(0);
  });

  it('opens in a Swedish Excel', async () => {
    const { body, headers } = await server.get('/export/fundingPots.csv?dialekt=excel-sv');
    expect(body.startsWith('\uFEFFId;Namn;År;Avsatt (kr);')).toBe(true);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
  });

  it('has a file name that tells the list, the day and the question', async () => {
    const name = async (path: string) => String((await server.get(path)).headers['content-disposition']);
    expect(await name('/export/projects.csv')).toBe('attachment; filename="projects-2026-11-21.csv"');
    const [one, same, other] = await Promise.all([
      name('/export/projects.csv?phase=IDEA&kind=TRIAL'),
      name('/export/projects.csv?kind=TRIAL&phase=IDEA'),
      name('/export/projects.csv?phase=EXECUTION&kind=TRIAL'),
    ]);
    expect(one).toMatch(/^attachment; filename="projects-2026-11-21-[0-9a-f]{8}\.csv"$/);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });

  it('tells how many rows there are before they come, to HEAD too', async () => {
    const head = await server.get('/export/projects.csv', { method: 'HEAD' });
    expect([head.status, head.body, head.headers['x-total-count']]).toEqual([200, '', '22']);
  });

  it('is as it was on the day of asOf', async () => {
    const query = 'query @asOf(date: "2022-03-01") { projects(first: 100) { nodes { id phase } } }';
    const { projects } = await server.data<{ projects: { nodes: { id: string; phase: string | null }[] } }>(query);
    const found = await rows('/export/projects.csv?asOf=2022-03-01');
    expect(found.map(({ id, phase }) => [id, phase])).toEqual(projects.nodes.map(({ id, phase }) => [id, phase ?? '']));
  });
});

it('gives who works with whom as a matrix, with the API’s arguments', async () => {
  type Matrix = { municipalities: { id: string; name: string }[]; weights: number[][] };
  const { collaboration } = await server.data<{ collaboration: Matrix }>(
    '{ collaboration(via: [MEETING, PROJECT], during: { from: "2022-01-01" }, weighting: NEWMAN) { municipalities { id name } weights } }',
  );
  const { municipalities, weights } = collaboration;
  const asked = 'via=MEETING,PROJECT&during.from=2022-01-01&weighting=NEWMAN';
  const { body } = await server.get(`/export/collaboration.csv?${asked}`);
  const found: string[][] = parse(body);
  expect(found).toEqual([
    ['id', 'name', ...municipalities.map(({ id }) => id)],
    ...municipalities.map(({ id, name }, at) => [id, name, ...(weights[at] ?? []).map(String)]),
  ]);
  expect(weights.flat().some((weight) => weight > 0 && !Number.isInteger(weight))).toBe(true);
  const excel = (await server.get(`/export/collaboration.csv?${asked}&dialekt=excel-sv`)).body;
  expect(excel).toMatch(/^\uFEFFId;Kommun;Bjuv;Båstad;[\s\S]*;0,\d+/);
});

it('gives the same rows as JSON, numbers as numbers', async () => {
  const found: Record<string, unknown>[] = JSON.parse((await server.get('/export/fundingPots.json')).body);
  const { fundingPots } = await server.data<{ fundingPots: { id: string; allocatedSek: number | null }[] }>(
    '{ fundingPots { id allocatedSek } }',
  );
  expect(found.map(({ id, allocatedSek }) => ({ id, allocatedSek }))).toEqual(fundingPots);
});

it('gives the same rows as a workbook, days as days', async () => {
  const sheet = await readSheet((await server.get('/export/meetings.xlsx')).bytes);
  const found = await rows('/export/meetings.csv');
  expect(sheet[0]?.slice(0, 3)).toEqual(['Id', 'Namn', 'Dag']);
  expect(sheet.slice(1).map(([id, , day]) => [id, day])).toEqual(
    found.map(({ id, date }) => [id, new Date(`${date}T00:00:00Z`)]),
  );
});

describe('a question that cannot be answered is refused and names what is wrong', () => {
  it.each([
    ['projects.csv?fas=IDEA', 'fas', /^«fas» is not a parameter here\. Known: asOf, dialekt, .*filter\.phase/],
    ['projects.csv?phase=IDÉ', 'phase', /«IDÉ» is not one of IDEA, QUALIFICATION, EXECUTION/],
    ['projects.csv?filter.at=2022-13-01', 'filter.at', /2022-13-01/],
    ['projects.csv?filter.at=igår', 'filter.at', /«igår» is not a day, YYYY-MM-DD/],
    ['projects.csv?asOf=', 'asOf', /is not a day/],
    ['projects.csv?asOf=2022-01-01&asOf=2022-01-02', 'asOf', /takes one value; it was given 2 times/],
    ['projects.csv?orderBy=NAME:UP', 'orderBy', /«UP» is not one of ASC, DESC/],
    ['projects.csv?orderBy=NAME:ASC:1', 'orderBy', /is written FIELD or FIELD:DESC/],
    ['projects.csv?minGrantedSek=mycket', 'minGrantedSek', /«mycket» is not a number/],
    ['projects.csv?phase=IDEA&filter.phase=IDEA', 'filter.phase', /are the same parameter/],
    ['projects.csv?ids=project:nope', 'projects.filter.ids', /Nothing has the id «project:nope»/],
    ['projects.csv?dialekt=latin', 'dialekt', /is not one of rfc4180, excel-sv/],
    ['meetings.csv?minuted=ja', 'minuted', /neither true nor false/],
    ['projects.csv?first=10', 'first', /is not a parameter here/],
    ['fundingSummary.csv', 'groupBy', /«groupBy» must be given/],
    ['dump.zip?phase=IDEA', 'phase', /is not a parameter here/],
    ['projects.csv?__proto__=1', '__proto__', /is not a parameter here/],
  ])('%s', async (path, argument, says) => {
    const { status, body } = await server.get(`/export/${path}`);
    const refusal: Refusal = JSON.parse(body);
    expect([status, refusal.errors[0]?.extensions]).toEqual([400, { code: 'BAD_USER_INPUT', argument }]);
    expect(refusal.errors[0]?.message).toMatch(says);
  });

  it('with the limit that a text is longer than', async () => {
    const { status, body } = await server.get(`/export/projects.csv?text=${'a'.repeat(10_001)}`);
    expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([400, 'LIMIT_EXCEEDED']);
  });

  it.each(['nothing.csv', 'projects.pdf', 'projects', 'projects.csv.exe', '..%2Fprojects.csv'])(
    '%s is not there',
    async (file) => {
      const { status, body } = await server.get(`/export/${file}`);
      expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    },
  );
});

describe('the front page', () => {
  it('is Swedish, and leads to every list', async () => {
    const { status, body, headers } = await server.get('/export', { headers: { accept: 'text/html' } });
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain('<html lang="sv">');
    const free = listed.lists.filter(({ parameters }) => !parameters.some(({ required }) => required));
    expect(free.map(({ csv }) => csv).filter((path) => !body.includes(`href="${path}"`))).toEqual([]);
    expect(body).toContain('href="/export/dump.zip"');
  });

  it('has links that all lead somewhere', async () => {
    const { body } = await server.get('/export');
    const all = [...body.matchAll(/href="([^"]+)"/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'));
    // GraphiQL is built when the program starts, and not for these tests.
    const links = all.filter((link) => link !== '/graphiql');
    // One after the other, as somebody clicks: a hundred at once are another question.
    const answers: [string, number][] = [];
    for (const link of links) answers.push([link, (await server.get(link, { method: 'HEAD' })).status]);
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  }, 120_000);

  it('lets a browser do nothing but show it', async () => {
    const { body, headers } = await server.get('/export');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(body).not.toMatch(/<script|\sstyle="|\son[a-z]+="/);
  });

  it('tells programs the columns and parameters of every list', () => {
    const projects = listed.lists.find(({ name }) => name === 'projects');
    expect(projects?.parameters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['asOf', 'dialekt', 'filter.phase', 'filter.municipalities.allOf', 'orderBy']),
    );
    expect(projects?.columns.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['id', 'name', 'phase', 'municipalityIds']),
    );
  });
});
