// That everything hangs together: what must be there beside a thing for it to make sense.
import { LABELS, NAMED_LABELS } from '../model.ts';
import { check } from './check.ts';

/** A register gave it, and the last minutes that named it have been replaced by others that do not. */
const LEFT = (n: string): string => `EXISTS { MATCH (:Document)-[r:REPLACES]->(:Document) WHERE ${n}.id IN r.left }`;

export const STRUCTURE_CHECKS = [
  check(
    'kinds',
    'An id begins with the kind of thing it names.',
    `MATCH (n:Thing) WHERE none(label IN labels(n) WHERE coalesce($prefixes[label], '') = split(n.id, ':')[0]) WITH n.id AS id`,
    { prefixes: LABELS },
  ),
  check(
    'orphans',
    'Nothing stands alone. A register may name municipalities, organisations, bodies, networks and pots before any minutes do; a change and a refusal are told by an id alone; what a new version of minutes no longer names stays as a name.',
    `MATCH (n:Thing) WHERE NOT n:Municipality|Organization|Body|Network|FundingPot|Change|Refusal AND NOT EXISTS { (n)--() } AND NOT ${LEFT('n')} WITH n.id AS id`,
  ),
  check(
    'double-names',
    'No two of a kind have one name, accents and letter case aside, unless somebody has been asked whether they are the same.',
    `MATCH (n:${NAMED_LABELS.join('|')})
     WITH split(n.id, ':')[0] AS kind, split(n.searchText, '\\n')[0] AS name, collect(n) AS same WHERE size(same) > 1
     UNWIND same AS n
     WITH n WHERE NOT EXISTS { (n)<-[:IS_ABOUT|SUGGESTS]-(:DataIssue {kind: 'POSSIBLE_DUPLICATE'}) } WITH n.id AS id`,
  ),
  check(
    'decisions-without-meeting',
    'A decision is taken at a meeting; one that minutes record also came out of an item.',
    `MATCH (n:Decision) WHERE NOT EXISTS { (n)-[:TAKEN_AT]->(:Meeting) }
       OR n.basis = 'MINUTES' AND NOT EXISTS { (n)<-[:RESULTED_IN]-(:AgendaItem) } WITH n.id AS id`,
  ),
  check(
    'items-without-meeting',
    'An agenda item belongs to a meeting.',
    'MATCH (n:AgendaItem) WHERE NOT EXISTS { (n)<-[:HAS_ITEM]-(:Meeting) } WITH n.id AS id',
  ),
  check(
    'minutes-without-document',
    'A meeting is minuted when, and only when, a document records it.',
    'MATCH (n:Meeting) WHERE n.minuted <> EXISTS { (n)<-[:RECORDS]-(:Document) } WITH n.id AS id',
  ),
  check(
    'assignments-without-decision',
    'An assignment is given by a decision.',
    'MATCH (n:Assignment) WHERE NOT EXISTS { (n)<-[:GIVES]-(:Decision) } WITH n.id AS id',
  ),
  check(
    'projects-without-trace',
    'A project has an event, or a passage that names it.',
    `MATCH (n:Project) WHERE NOT EXISTS { (n)-[:HAS_EVENT]->() } AND NOT EXISTS { (n)<-[:MENTIONS]-() } AND NOT ${LEFT('n')} WITH n.id AS id`,
  ),
  check(
    'money-in-parts',
    'The parts of a sum make up the whole, and a sum is a leaf when, and only when, it has no parts.',
    `MATCH (n:Funding)
     WITH n, COLLECT { MATCH (n)<-[:PART_OF]-(part:Funding) RETURN coalesce(part.amountSek, -1) } AS parts
     WHERE n.isLeaf <> (size(parts) = 0)
       OR size(parts) > 0 AND NOT -1 IN parts AND n.amountSek <> reduce(total = 0, part IN parts | total + part)
     WITH n.id AS id`,
  ),
  check(
    'represented',
    'Who was represented at a meeting, and how, is what its attendance list says.',
    `MATCH (n:Meeting)
     WITH n, COLLECT {
       MATCH (n)<-[r:ATTENDED]-() WHERE r.role IN ['MEMBER', 'SERVING_SUBSTITUTE'] UNWIND r.representing AS actor
       WITH actor, min(CASE r.status WHEN 'PRESENT' THEN 1 WHEN 'PARTIAL' THEN 2 ELSE 3 END) AS best
       RETURN actor + ' ' + ['PRESENT', 'PARTIAL', 'ABSENT'][best - 1] AS line ORDER BY line
     } AS listed, COLLECT { MATCH (n)<-[r:REPRESENTED_AT]-(actor) RETURN actor.id + ' ' + r.status AS line ORDER BY line } AS kept
     WHERE listed <> kept WITH n.id AS id`,
  ),
  check(
    'unknown-represented',
    'Whom a person represents, stands in for or speaks about is in the graph.',
    `MATCH ()-[r:ATTENDED|PRESENTED|WORKS_ON|MEMBER_OF]->()
     UNWIND coalesce(r.representing, []) + coalesce(r.projects, []) + [one IN [r.onBehalfOf, r.substituteFor] WHERE one IS NOT NULL] AS named
     WITH r, named WHERE NOT EXISTS { MATCH (:Thing {id: named}) } WITH r.id AS id`,
  ),
];
