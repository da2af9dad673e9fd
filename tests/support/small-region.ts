// Small regions of numbered things, for tests that set each fact themselves; and the questions of the analysis, asked shortly.
import type { Graph } from '../../graph/run.ts';
import { recordRegister } from '../../services/record.ts';
import { register } from '../../services/register-format.ts';
import { RECORDER } from './region.ts';
import type { Fact } from './relations.ts';
import type { TestServer } from './server.ts';

export const range = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);
export const town = (n: number) => `municipality:${9000 + n}`;
export const network = (n: number) => `network:n-${n}`;
export const project = (n: number) => `project:p-${n}`;
export const person = (n: number) => `person:x-${n}`;

/** So many of each, and nothing said of them. */
export async function things(
  graph: Graph,
  size: { towns?: number; networks?: number; projects?: number; people?: number },
): Promise<void> {
  const made = register.parse({
    municipalities: range(size.towns ?? 0).map((n) => ({ id: town(n), name: `Kommun ${n}`, code: `${9000 + n}` })),
    networks: range(size.networks ?? 0).map((n) => ({ id: network(n), name: `Nätverk ${n}` })),
    projects: range(size.projects ?? 0).map((n) => ({ id: project(n), name: `Projekt ${n}`, kind: 'OTHER' })),
    people: range(size.people ?? 0).map((n) => ({ id: person(n), name: `Person ${n}` })),
    bodies: [{ id: 'body:gruppen', name: 'Gruppen', kind: 'DIRECTORS_GROUP' }],
  });
  await recordRegister(graph, made, RECORDER);
}
export const member = (from: string, to: string, since?: string, until?: string): Fact => ({
  kind: 'MEMBER_OF',
  from,
  to,
  ...(since ? { since } : {}),
  ...(until ? { until } : {}),
});

export type Path = { length: number; nodes: { id: string }[]; relations: { id: string }[] } | null;
export type Around = { nodes: { id: string }[]; relations: { id: string }[]; truncated: boolean };
export const ids = (all: readonly { id: string }[] | undefined): string[] => (all ?? []).map(({ id }) => id);

export const asking = (api: TestServer) => {
  const path = async (from: string, to: string, more = ''): Promise<Path> => {
    const text = `query Q($from: ID!, $to: ID!) { path(from: $from, to: $to ${more}) { length nodes { id } relations { id } } }`;
    return (await api.data<{ path: Path }>(text, { from, to })).path;
  };
  const neighbourhood = async (of: string, more = ''): Promise<Around> => {
    const text = `query Q($of: ID!) { neighbourhood(of: $of ${more}) { truncated nodes { id } relations { id } } }`;
    return (await api.data<{ neighbourhood: Around }>(text, { of })).neighbourhood;
  };
  const weights = async (wish = ''): Promise<number[][]> => {
    const text = `{ collaboration${wish && `(${wish})`} { weights } }`;
    return (await api.data<{ collaboration: { weights: number[][] } }>(text)).collaboration.weights;
  };
  return { path, neighbourhood, weights };
};
