// That everything said has somebody who said it: facts and the passages they rest on, both ways.
import { mildestGround } from '../access.ts';
import { FACTS, type Label } from '../model.ts';
import { check } from './check.ts';

const FACT_EDGES = Object.keys(FACTS).join('|');
/** Facts that are nodes. */
const FACT_NODES: Label[] = ['Meeting', 'AgendaItem', 'Decision', 'Assignment', 'Funding', 'ProjectEvent', 'DataIssue'];
/** Those that carry the access of the document that says them. That a body met is no secret. */
const SAID = FACT_NODES.filter((label) => label !== 'Meeting');
/** Every fact and every passage that it says it rests on. */
const RESTING = `MATCH (n:${FACT_NODES.join('|')}) UNWIND n.evidence AS passage RETURN n.id AS fact, passage
    UNION ALL
    MATCH ()-[r:${FACT_EDGES}]->() UNWIND r.evidence AS passage RETURN r.id AS fact, passage`;

export const EVIDENCE_CHECKS = [
  check(
    'superseded-passages',
    'Nothing rests on a document that another has taken the place of.',
    `MATCH (d:Document {status: 'SUPERSEDED'})-[:HAS_PASSAGE]->(p:Passage) WHERE size(coalesce(p.supports, [])) > 0 WITH p.id AS id`,
  ),
  check(
    'who-says-what',
    'Of a fact that several can tell of it is known what each passage says, and when.',
    `CALL () {
       MATCH (n:${FACT_NODES.join('|')}) WHERE n.claims IS NOT NULL RETURN n AS fact
       UNION ALL
       MATCH ()-[r:${FACT_EDGES}]->() WHERE r.claims IS NOT NULL RETURN r AS fact
     }
     WITH fact.id AS id, fact.evidence AS evidence, fact.dates AS dates, fact.said AS said, fact.claims AS claims
     WHERE size(evidence) <> size(dates) OR size(evidence) <> size(said) OR any(one IN said WHERE one >= size(claims))
     WITH id`,
  ),
  check(
    'facts-without-evidence',
    'A fact rests on a passage, unless a person set it. What a register says of projects (parts, continuations) rests on the register.',
    `CALL () {
       MATCH (n:${FACT_NODES.join('|')})
       WHERE coalesce(n.certainty, '') <> 'CURATED' AND size(coalesce(n.evidence, [])) = 0 RETURN n.id AS id
       UNION ALL
       MATCH (a)-[r:${FACT_EDGES}]->()
       WHERE coalesce(r.certainty, '') <> 'CURATED' AND size(coalesce(r.evidence, [])) = 0
         AND NOT (a:Project AND type(r) IN ['PART_OF', 'CONTINUES']) RETURN r.id AS id
     }
     WITH id`,
  ),
  check(
    'missing-passages',
    'The passages that a fact rests on are in the graph.',
    `CALL () { ${RESTING} } WITH fact AS id, passage WHERE NOT EXISTS { MATCH (:Passage {id: passage}) } WITH id`,
  ),
  check(
    'access',
    'A fact is shown to those who may see one of the passages it rests on, and to no others; what a document says is not shown to more than that.',
    `CALL () {
       MATCH (n:${SAID.join('|')}) WITH n, ${mildestGround('n')} AS ground
       WHERE ground IS NOT NULL AND NOT coalesce(n.access, 'PUBLIC') IN [ground, 'CONFIDENTIAL'] RETURN n.id AS id
       UNION ALL
       MATCH ()-[r:${FACT_EDGES}]->() WITH r, ${mildestGround('r')} AS ground
       WHERE coalesce(r.access, 'PUBLIC') <> coalesce(ground, 'PUBLIC') RETURN r.id AS id
     }
     WITH id`,
  ),
  check(
    'supports',
    'A passage knows all the facts that rest on it, and no others.',
    `CALL () { ${RESTING} UNION ALL MATCH (p:Passage) RETURN null AS fact, p.id AS passage }
     WITH passage, collect(DISTINCT fact) AS facts
     MATCH (p:Passage {id: passage})
     WITH p, facts, coalesce(p.supports, []) AS told
     WHERE any(one IN facts WHERE NOT one IN told) OR any(one IN told WHERE NOT one IN facts) WITH p.id AS id`,
  ),
];
