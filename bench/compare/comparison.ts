// The measurement itself: answers held against each other, then passes of one question at one server, with what they cost.
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answered, ask } from './load.ts';
import { cpuOf, processors } from './machine.ts';
import { PEER } from './peer.ts';
import { answerOf, assertSame } from './plain.ts';
import { OURS, type Question, TITLES, type Variables } from './questions.ts';
import type { Server, Serving } from './servers.ts';

/** A pass says nothing when other machines took more than the first share of this one, or other programs more than the second. */
export const STOLEN = 0.02;
export const OTHERS = 0.05;
const TRIES = 4;
const WAIT_MS = 2_000;
/** Java compiles what is asked often; each question is asked so long by each server before it counts. */
const WARM_MS = 1_500;

export type Pass = Answered & { nodeMs: number; neoMs: number; statements: number; rss: number };
type Passes = Map<string, Pass[]>;
const keyOf = (question: Question, connections: number, server: Server): string =>
  `${question} ${connections} ${server}`;

const bodyOf = (server: Server, question: Question, variables: Variables): string =>
  JSON.stringify(
    server === 'raw' ? { question, variables } : { query: (server === 'peer' ? PEER : OURS)[question], variables },
  );

export class Comparison {
  readonly passes: Passes = new Map();
  thrownAway = 0;
  /** Requests a second at the last pass of its kind, by which the next is made as long as it should be. */
  private readonly pace = new Map<string, number>();

  constructor(
    private readonly serving: Readonly<Record<Server, Serving>>,
    private readonly variables: Readonly<Record<Question, Variables[]>>,
    private readonly neo4j: number,
    private readonly seconds: number,
  ) {}

  private async answer(server: Server, question: Question, variables: Variables): Promise<string> {
    const headers = { 'content-type': 'application/json' };
    const body = bodyOf(server, question, variables);
    const response = await fetch(this.serving[server].url, { method: 'POST', headers, body });
    return answerOf(question, await response.text());
  }

  /** Throws when two of them say different things; returns how long our answer is told without its wrapping, kB. */
  async agree(question: Question): Promise<number> {
    let length = 0;
    for (const variables of this.variables[question]) {
      const ours = await this.answer('ours', question, variables);
      const what = `${TITLES[question]} ${JSON.stringify(variables)}`;
      // The one with caches twice: the second answer is a kept one.
      for (const server of ['raw', 'peer', 'cached', 'cached'] as const)
        assertSame(what, ['ours', ours], [server, await this.answer(server, question, variables)]);
      length += ours.length / 1_000;
    }
    return length / this.variables[question].length;
  }

  private load(question: Question, connections: number, server: Server, seconds: number): Promise<Answered> {
    const pace = this.pace.get(keyOf(question, connections, server)) ?? this.pace.get(`${question} ${server}`) ?? 1;
    const requests = Math.round(Math.max(pace * seconds, connections * 2, 10));
    const bodies = this.variables[question].map((variables) => bodyOf(server, question, variables));
    return ask({ url: this.serving[server].url, bodies, connections, requests });
  }

  async warm(question: Question, server: Server): Promise<void> {
    const begun = performance.now();
    while (performance.now() - begun < WARM_MS) {
      const { perSecond } = await this.load(question, 16, server, 0.7);
      this.pace.set(`${question} ${server}`, perSecond);
    }
  }

  /** Processor time so far, ms: of the server, of Neo4j, of this process, and of the machine. */
  private async used(server: Server) {
    const { user, system } = process.cpuUsage();
    const [usage, neo4j] = [await this.serving[server].usage(), cpuOf(this.neo4j)];
    return { usage, neo4j, own: (user + system) / 1_000, machine: processors() };
  }

  private async once(
    question: Question,
    connections: number,
    server: Server,
  ): Promise<Pass & { stolen: number; others: number }> {
    const before = await this.used(server);
    const answered = await this.load(question, connections, server, this.seconds);
    const after = await this.used(server);
    const [node, neo4j] = [after.usage.cpuMs - before.usage.cpuMs, after.neo4j - before.neo4j];
    const [used, stolen, all] = (['used', 'stolen', 'all'] as const).map(
      (what) => after.machine[what] - before.machine[what],
    ) as [number, number, number];
    const others = used - node - neo4j - (after.own - before.own);
    const each = (what: number): number => what / answered.requests;
    return {
      ...answered,
      nodeMs: each(node),
      neoMs: each(neo4j),
      statements: each(after.usage.statements - before.usage.statements),
      rss: after.usage.rss,
      stolen: stolen / all,
      others: others / all,
    };
  }

  async pass(question: Question, connections: number, server: Server): Promise<void> {
    const key = keyOf(question, connections, server);
    for (let tried = 0; tried < TRIES; tried += 1) {
      const { stolen, others, ...pass } = await this.once(question, connections, server);
      this.pace.set(key, pass.perSecond);
      if (stolen <= STOLEN && others <= OTHERS) {
        this.passes.set(key, [...(this.passes.get(key) ?? []), pass]);
        return;
      }
      this.thrownAway += 1;
      const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
      process.stderr.write(`thrown away: ${key}: stolen ${percent(stolen)}, others ${percent(others)}\n`);
      await sleep(WAIT_MS);
    }
  }

  /** The faster of the passes that count: what else a machine does only ever slows. */
  best(question: Question, connections: number, server: Server): Pass | undefined {
    return (this.passes.get(keyOf(question, connections, server)) ?? []).toSorted(
      (a, b) => b.perSecond - a.perSecond,
    )[0];
  }
}
