// An endpoint with nothing on it: the name of a question and its variables come in, one statement is run, its columns are written as JSON.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Connection, openGraph } from '../../graph/driver.ts';
import type { Row } from '../../graph/run.ts';
import type { Statement } from '../../graph/statement.ts';
import {
  BOTH_TAKE_PART,
  FIFTY_PROJECTS,
  FIVE_LEVELS,
  MUNICIPALITY_PAGE,
  ONE_PROJECT,
  PAIRS,
  PROJECT_PAGE,
  PROJECTS_BY_WORDS,
} from '../bare/compare.ts';
import type { Question, Variables } from './questions.ts';

type Asked = { question: Question; variables: Variables };
/** A list of lists as the driver gives it. */
const lists = (value: unknown): unknown[][] => value as unknown[][];

const project = ([id, name, kind, description]: Row) => ({ id, name, kind, description });
const participants = (value: unknown) =>
  lists(value).map(([role, from, to, certainty, id, name]) => ({ role, from, to, certainty, node: { id, name } }));
const working = ([role, id, name]: unknown[]) => ({ role, node: { id, name } });

/** Lists by what stands first in them. */
function byFirst<T>(all: readonly unknown[][], made: (rest: unknown[]) => T): Map<unknown, T[]> {
  const groups = new Map<unknown, T[]>();
  for (const [key, ...rest] of all) {
    const group = groups.get(key);
    if (group) group.push(made(rest));
    else groups.set(key, [made(rest)]);
  }
  return groups;
}

/** The tree from its things, each of which came once. */
function fiveLevels([id, name, first, taking, projects, work]: Row): unknown {
  const people = byFirst(lists(work), working);
  const node = new Map(
    lists(projects).map(([project, called]) => [
      project,
      { id: project, name: called, people: people.get(project) ?? [] },
    ]),
  );
  const of = byFirst(lists(taking), ([role, project]) => ({ role, node: node.get(project) }));
  const within = byFirst(lists(first), ([role, actor, called]) => {
    const theirs = of.get(actor);
    return { role, node: theirs ? { id: actor, name: called, projects: theirs } : { id: actor, name: called } };
  });
  const own = (of.get(id) ?? []).map(({ role, node: one }) => ({
    role,
    node: { id: one?.id, name: one?.name, participants: within.get(one?.id) ?? [] },
  }));
  return { id, name, projects: own };
}

const ANSWERS: Readonly<Record<Question, { statement: Statement; answer: (rows: Row[]) => unknown }>> = {
  fiftyProjects: {
    statement: FIFTY_PROJECTS,
    answer: (rows) => rows.map((row) => ({ ...project(row), participants: participants(row[4]) })),
  },
  projectPage: {
    statement: PROJECT_PAGE,
    answer: ([row = []]) => ({
      ...project(row),
      participants: participants(row[4]),
      people: lists(row[5]).map(working),
      events: lists(row[6]).map(([kind, date, at]) => {
        const [id, heading, meeting, on] = (at ?? []) as unknown[];
        return { kind, date, agendaItem: at === null ? null : { id, heading, meeting: { id: meeting, date: on } } };
      }),
      decisions: lists(row[7]).map(([id, text, kind, date, meeting, on]) => ({
        ...{ id, text, kind, date },
        meeting: { id: meeting, date: on },
      })),
      fundings: lists(row[8]).map(([id, amountSek, status]) => ({ id, amountSek, status })),
    }),
  },
  municipalityPage: {
    statement: MUNICIPALITY_PAGE,
    answer: ([row = []]) => ({
      ...{ id: row[0], name: row[1], code: row[2], county: row[3] },
      projects: lists(row[4]).map(([role, certainty, project, called, kind]) => ({
        ...{ role, certainty },
        node: { id: project, name: called, kind },
      })),
      networks: lists(row[5]).map(([role, network, called, purpose]) => ({
        role,
        node: { id: network, name: called, purpose },
      })),
      posts: lists(row[6]).map(([title, from, to, firstSeen, lastSeen, certainty, person, called]) => ({
        ...{ title, from, to, firstSeen, lastSeen, certainty },
        node: { id: person, name: called },
      })),
      agreements: lists(row[7]).map(([agreement, called, kind, status, signedOn]) => ({
        ...{ id: agreement, name: called, kind, status, signedOn },
      })),
    }),
  },
  pairs: {
    statement: PAIRS,
    answer: (rows) =>
      rows.map(([id, name, ties]) => ({
        ...{ id, name },
        ties: lists(ties).map(([other, weight]) => ({ with: other, weight })),
      })),
  },
  bothTakePart: { statement: BOTH_TAKE_PART, answer: (rows) => rows.map(project) },
  fiveLevels: { statement: FIVE_LEVELS, answer: ([row = []]) => fiveLevels(row) },
  oneProject: { statement: ONE_PROJECT, answer: ([row = []]) => project(row) },
  byWords: { statement: PROJECTS_BY_WORDS, answer: (rows) => rows.map(([id, name]) => ({ id, name })) },
};

async function bodyOf(request: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString()) as Asked;
}

/** Serves it; returns its address. */
export async function serveRaw(connection: Connection): Promise<string> {
  const graph = await openGraph(connection, { statementTimeoutMs: 60_000 });
  const server = createServer((request, response) => {
    bodyOf(request)
      .then(async ({ question, variables }) => {
        const { statement, answer } = ANSWERS[question];
        return JSON.stringify({ data: { answer: answer(await graph.read(statement, variables)) } });
      })
      .then(
        (body) => {
          const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
          response.writeHead(200, headers).end(body);
        },
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
