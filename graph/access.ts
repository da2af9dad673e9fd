// What a viewer may see. Items, decisions, assignments, sums, events and questions carry the `access` of the document that says them when
// that is not PUBLIC; facts on edges are judged by the passages they rest on; what was at a meeting by the minutes in force.

const MILDEST_FIRST = ['PUBLIC', 'INTERNAL', 'CONFIDENTIAL'] as const;
export type Access = (typeof MILDEST_FIRST)[number];

/** The access of what several say together; null for what all may see. */
export function strictest(all: readonly unknown[]): Access | null {
  const found = MILDEST_FIRST.findLast((access) => all.includes(access));
  return found === undefined || found === 'PUBLIC' ? null : found;
}

/** A node that says what a document says. What was made by hand under it carries the same. */
export const open = (n: string): string => `coalesce(${n}.access, 'PUBLIC') IN $access`;

/** The passages of a document are as hidden as it is. */
export const inShown = (passage: string): string =>
  `EXISTS { MATCH (${passage})<-[:HAS_PASSAGE]-(said:Document) WHERE said.access IN $access }`;

/** What rests on hidden documents alone is as hidden as they are; what rests on none (a register, a person's hand) is not. */
export const restsOnShown = (n: string): string =>
  `(size(coalesce(${n}.evidence, [])) = 0 OR EXISTS { MATCH (ground:Passage) WHERE ground.id IN ${n}.evidence AND ${inShown('ground')} })`;

/** Who was at a meeting is told by its minutes in force. */
export const minutesShown = (meeting: string): string =>
  `NOT EXISTS { MATCH (${meeting})<-[:RECORDS]-(said:Document) WHERE said.status <> 'SUPERSEDED' AND NOT said.access IN $access }`;

/** A node of any label. Passages rest on nothing but their document. */
export const shown = (n: string): string =>
  `CASE WHEN ${n}:Passage THEN ${inShown(n)} WHEN ${n}:Document THEN ${n}.access IN $access ELSE ${open(n)} AND ${restsOnShown(n)} END`;
