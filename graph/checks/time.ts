// That time makes sense: periods run forward, rest on the sightings they say, and one seat has one holder a day.
import { FACTS } from '../model.ts';
import { DIRECTOR_TITLES } from '../person.ts';
import { check } from './check.ts';

const FACT_EDGES = Object.keys(FACTS).join('|');

export const TIME_CHECKS = [
  check(
    'periods',
    'A fact begins before it ends, holds since it began or was first seen, and until it ends.',
    `MATCH ()-[r:${FACT_EDGES}]->()
     WHERE r.from >= r.to OR r.firstSeen > r.lastSeen OR r.holdsFrom IS NULL OR r.holdsTo IS NULL OR r.holdsFrom >= r.holdsTo
       OR r.holdsFrom <> coalesce(r.from, r.firstSeen, '') OR r.holdsTo <> r.to
     WITH r.id AS id`,
  ),
  check(
    'sightings',
    'A fact was seen on the dates of the passages it rests on.',
    `MATCH ()-[r:${FACT_EDGES}]->()
     WITH r, COLLECT { MATCH (p:Passage) WHERE p.id IN r.evidence RETURN DISTINCT p.date AS date ORDER BY date } AS dates
     WHERE coalesce(r.seen, []) <> dates OR coalesce(r.firstSeen, '') <> coalesce(head(dates), '')
       OR coalesce(r.lastSeen, '') <> coalesce(last(dates), '')
     WITH r.id AS id`,
  ),
  check(
    'two-at-once',
    'A group has one chair and a municipality one director on a day; who only acts as director does not count.',
    `CALL () {
       MATCH (x:Person)-[a:HOLDS_POST]->(place)<-[b:HOLDS_POST]-(y:Person)
       WHERE toLower(a.title) IN $titles AND toLower(b.title) IN $titles AND NOT coalesce(a.acting, false) AND NOT coalesce(b.acting, false)
       RETURN a, b, x, y
       UNION ALL
       MATCH (x:Person)-[a:MEMBER_OF {role: 'CHAIR'}]->(place)<-[b:MEMBER_OF {role: 'CHAIR'}]-(y:Person) RETURN a, b, x, y
     }
     WITH a, b, x, y WHERE x <> y AND a.holdsFrom < b.holdsTo AND b.holdsFrom < a.holdsTo WITH a.id AS id`,
    { titles: DIRECTOR_TITLES },
  ),
];
