// What a viewer may see. Items, decisions, assignments, sums, events and questions carry the `access` of the document that says them when
// that is not PUBLIC; a fact on an edge carries the mildest among the documents of the passages it rests on (fact-access.ts keeps it so);
// what was at a meeting is told by the minutes in force.

/** Nested: whoever may see one of these may see those before it, and every list of them that is handed over as $access begins here. */
const MILDEST_FIRST = ['PUBLIC', 'INTERNAL', 'CONFIDENTIAL'] as const;
export type Access = (typeof MILDEST_FIRST)[number];
/** The list of who may see all. */
export const EVERYTHING: readonly Access[] = MILDEST_FIRST;

/** The access of what several say together; null for what all may see. */
export function strictest(all: readonly unknown[]): Access | null {
  const found = MILDEST_FIRST.findLast((access) => all.includes(access));
  return found === undefined || found === 'PUBLIC' ? null : found;
}

/** A node that says what a document says, or a fact on an edge. What was made by hand under a node carries the same. */
export const open = (n: string): string => `coalesce(${n}.access, 'PUBLIC') IN $access`;

/** The levels that $access leaves out, for reads that begin at what is hidden: an index answers for it. */
export const isHidden = (document: string): string =>
  `${document}.access IN [level IN ${JSON.stringify(MILDEST_FIRST).replaceAll('"', "'")} WHERE NOT level IN $access]`;

/** The passages of a document are as hidden as it is. */
export const inShown = (passage: string): string =>
  `EXISTS { MATCH (${passage})<-[:HAS_PASSAGE]-(said:Document) WHERE said.access IN $access }`;

/** Who was at a meeting is told by its minutes in force. */
export const minutesShown = (meeting: string): string =>
  `NOT EXISTS { MATCH (${meeting})<-[:RECORDS]-(said:Document) WHERE said.status <> 'SUPERSEDED' AND NOT said.access IN $access }`;

const passageOf = (n: string, condition: string): string =>
  `EXISTS { UNWIND ${n}.evidence AS ground MATCH (:Passage {id: ground})<-[:HAS_PASSAGE]-(said:Document) WHERE ${condition} }`;

/**
 * The mildest access among what a thing rests on; null where everybody may see one of its passages, or it rests on none (a register, a
 * person's hand). Because levels are nested, a viewer may see one of its passages when, and only when, this is in the viewer's list.
 */
export const mildestGround = (n: string): string => `CASE
    WHEN size(coalesce(${n}.evidence, [])) = 0 OR ${passageOf(n, "said.access = 'PUBLIC'")} THEN null
    WHEN ${passageOf(n, "said.access = 'INTERNAL'")} THEN 'INTERNAL'
    ELSE 'CONFIDENTIAL'
  END`;

/**
 * A node of any label. Passages rest on nothing but their document. That a body met is no secret, and so meetings carry no access; where one
 * is come upon by its words or on a path, one whose every passage is hidden is left out.
 */
export const shown = (n: string): string => `CASE
    WHEN ${n}:Passage THEN ${inShown(n)}
    WHEN ${n}:Document THEN ${n}.access IN $access
    WHEN ${n}:Meeting THEN size(coalesce(${n}.evidence, [])) = 0 OR ${passageOf(n, 'said.access IN $access')}
    ELSE ${open(n)}
  END`;
