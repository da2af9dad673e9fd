// A graph in memory: what a layer's documents have said so far. It answers what the writer asks the database, so that what becomes of a
// document is worked out by the writer's own rules.
import type { FactType, Label, StructureType } from '../../graph/model.ts';
import { type DerivedRow, type HeldRow, LASTING, type PeriodStore } from '../../graph/periods.ts';
import type { Writes } from '../../graph/put.ts';
import type { Stored, StoredEdge, StoredFact, StoredNode } from '../../graph/recorded.ts';
import type { Shown } from '../../services/attendance-shows.ts';
import type { Look } from '../../services/look.ts';
import { edgeKey } from '../../services/replacement.ts';
import { isFactType, type Sorted } from '../../services/told.ts';

const word = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const ENDS = ['FINAL_REPORTED', 'ENDED', 'DECLINED'];

/** Lists by key, made when first asked for. */
class Lists<T> {
  private readonly lists = new Map<string, T[]>();
  add(key: string, one: T): void {
    const list = this.lists.get(key);
    if (list) list.push(one);
    else this.lists.set(key, [one]);
  }
  of(key: string): readonly T[] {
    return this.lists.get(key) ?? [];
  }
}

type Settled = Pick<
  PeriodStore,
  'posts' | 'memberships' | 'participations' | 'endings' | 'setPeriods' | 'derived' | 'sightings' | 'concluded'
>;

export class Kept implements Settled {
  readonly nodes = new Map<string, StoredNode>();
  readonly facts = new Map<string, StoredFact>();
  readonly edges = new Map<string, StoredEdge>();
  /** Ids of lasting facts, and of attendance, by the end that they point to. */
  private readonly into = new Lists<string>();
  private readonly events = new Lists<string>();
  private readonly meetings = new Lists<string>();

  /** What is there of what is told. Nothing is replaced: each document is the first of its meeting. */
  look(told: Sorted, shown: Shown | null): Look {
    const sought = new Set([...told.facts.keys(), ...(shown?.anew ?? [])]);
    return {
      told,
      old: null,
      inPlace: false,
      gone: new Set(),
      resting: new Set(),
      introduced: [],
      nodes: this.nodes,
      facts: new Map([...sought].flatMap((id) => pair(id, this.facts.get(id)))),
      around: [],
      between: [...told.edges.keys()].flatMap((key) => this.edges.get(key) ?? []),
      again: new Set(),
      kept: new Set(),
      dropped: new Set(),
      factsThere: [],
    };
  }

  /** Carries out what `put` would. */
  put({ nodes, facts, edges, supports }: Writes): void {
    for (const { id, label, properties } of nodes.made) this.nodes.set(id, { id, label, properties });
    for (const { id, properties } of nodes.set) this.setNode(id, properties);
    for (const { id, properties } of facts.set) this.setFact(id, properties);
    for (const { id } of facts.gone) this.facts.delete(id);
    for (const edge of edges.gone) this.edges.delete(edgeKey(edge));
    for (const { type, from, to, properties } of edges.made) {
      if (isFactType(type)) this.addFact({ id: String(properties['id']), type, from, to, properties });
      else this.addEdge(type, from, to, properties);
    }
    for (const { passage, more } of supports) {
      const properties = this.nodes.get(passage)?.properties;
      this.setNode(passage, { ...properties, supports: [...texts(properties?.['supports']), ...more] });
    }
  }

  private setNode(id: string, properties: Stored): void {
    const node = this.nodes.get(id);
    if (!node) throw new Error(`${id} is not in this layer`);
    this.nodes.set(id, { ...node, properties });
  }

  private setFact(id: string, properties: Stored): void {
    const fact = this.facts.get(id);
    if (!fact) throw new Error(`${id} is not in this layer`);
    this.facts.set(id, { ...fact, properties });
  }

  private addFact(fact: StoredFact): void {
    const lasts = fact.type === 'ATTENDED' || LASTING.some((type) => type === fact.type);
    if (lasts && !this.facts.has(fact.id)) this.into.add(fact.to, fact.id);
    this.facts.set(fact.id, fact);
  }

  private addEdge(type: StructureType, from: string, to: string, properties: Stored): void {
    const edge = { type, from, to, properties };
    const key = edgeKey(edge);
    if (!this.edges.has(key) && type === 'HAS_EVENT') this.events.add(from, to);
    if (!this.edges.has(key) && type === 'OF') this.meetings.add(to, from);
    this.edges.set(key, edge);
  }

  private at(target: string, ...types: FactType[]): StoredFact[] {
    const found = this.into.of(target).flatMap((id) => this.facts.get(id) ?? []);
    return found.filter(({ type }) => types.includes(type));
  }

  private held(targets: readonly string[], types: FactType[], what: (said: Stored) => string | null): HeldRow[] {
    return targets.flatMap((target) =>
      this.at(target, ...types).map(({ id, from, properties: said }) => ({
        ...{ target, id, holder: from, what: what(said) },
        ...{ from: word(said['from']), to: word(said['to']) },
        ...{ firstSeen: word(said['firstSeen']), lastSeen: word(said['lastSeen']) },
        closedOn: word(this.nodes.get(target)?.properties['closedOn']),
        ...{ holdsFrom: word(said['holdsFrom']), holdsTo: word(said['holdsTo']) },
      })),
    );
  }

  posts = async (targets: string[]) => this.held(targets, ['HOLDS_POST'], ({ title }) => word(title));
  memberships = async (targets: string[]) =>
    this.held(targets, ['MEMBER_OF'], ({ role, onBehalfOf }) => `${role}${onBehalfOf ? `/${onBehalfOf}` : ''}`);
  participations = async (targets: string[]) => this.held(targets, ['PARTICIPATES_IN', 'WORKS_ON'], () => null);
  endings = async (targets: string[]) => new Map(targets.flatMap((target) => pair(target, this.ended(target))));

  private ended(project: string): string[] | undefined {
    const dates = this.events.of(project).flatMap((id) => {
      const { kind, date } = this.nodes.get(id)?.properties ?? {};
      return ENDS.includes(String(kind)) && typeof date === 'string' ? [date] : [];
    });
    return dates.length > 0 ? dates : undefined;
  }

  async setPeriods(_: FactType, rows: { id: string; since: string; until: string }[]): Promise<void> {
    for (const { id, since, until } of rows)
      this.setFact(id, { ...this.facts.get(id)?.properties, holdsFrom: since, holdsTo: until });
  }

  derived = async (body: string, actors: string[]): Promise<DerivedRow[]> =>
    this.at(body, 'MEMBER_OF').flatMap(({ from, properties: said }) => {
      const actor = word(said['onBehalfOf']);
      if (said['derivedFrom'] !== body || actor === null || !actors.includes(actor)) return [];
      const plain = said['certainty'] === 'OBSERVED' && texts(said['claims']).length === 1;
      return [{ actor, person: from, lastSeen: word(said['lastSeen']) ?? '', plain }];
    });

  sightings = async (body: string, actors: string[], but: string) =>
    this.meetings.of(body).flatMap((meeting) =>
      this.at(meeting, 'ATTENDED').flatMap(({ from, properties: said }) => {
        const [actor] = texts(said['representing']);
        const counts = said['role'] === 'MEMBER' && said['representingCertainty'] === 'STATED' && meeting !== but;
        if (!counts || actor === undefined || !actors.includes(actor)) return [];
        const date = String(this.nodes.get(meeting)?.properties['date']);
        return [{ actor, person: from, date, passage: texts(said['evidence'])[0] ?? '' }];
      }),
    );

  concluded = async (body: string, actors: string[]) =>
    [
      ...actors.flatMap((actor) =>
        this.at(actor, 'HOLDS_POST').filter(({ properties }) => properties['derivedFrom'] === body),
      ),
      ...this.at(body, 'MEMBER_OF').filter(
        ({ properties }) => properties['derivedFrom'] === body && actors.includes(String(properties['onBehalfOf'])),
      ),
    ].map(({ id }) => id);
}

const pair = <T>(key: string, value: T | undefined): [string, T][] => (value === undefined ? [] : [[key, value]]);
export type KeptNode = { id: string; label: Label; properties: Stored };
