// What a subject consists of over time: a project with its parts, the idea that it took up again and what took it up later.
import type { Ask } from './ask.ts';

export const LINEAGE = /* GraphQL */ `
  query Sammanhang($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Project { id continues { id } continuedBy { id } parts { id } }
    }
  }`;

type Node = {
  __typename: string;
  continues?: { id: string } | null;
  continuedBy?: { id: string }[];
  parts?: { id: string }[];
};
/** As many ids as the API takes at a time. */
const AT_ONCE = 100;

/** Every id that belongs to the subject, its own first; at most a hundred, which no project's history reaches. */
export async function lineageOf(
  ask: Ask,
  subject: string,
): Promise<{ ids: string[]; isProject: boolean; isMatter: boolean }> {
  const ids = [subject];
  const types = new Set<string>();
  for (let next = ids.slice(); next.length > 0; ) {
    const { nodes } = await ask<{ nodes: (Node | null)[] }>(LINEAGE, { ids: next });
    const kin = nodes.flatMap((node) => {
      if (node === null) return [];
      types.add(node.__typename);
      return [node.continues, ...(node.continuedBy ?? []), ...(node.parts ?? [])].flatMap((one) => one?.id ?? []);
    });
    next = [...new Set(kin)].filter((id) => !ids.includes(id));
    if (ids.length + next.length > AT_ONCE) throw new Error(`${subject} is tied to more than ${AT_ONCE} projects`);
    ids.push(...next);
  }
  return { ids, isProject: types.has('Project'), isMatter: types.has('Matter') };
}
