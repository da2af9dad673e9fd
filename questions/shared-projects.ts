// Question 2: which projects two municipalities are in on at the same time.

import type { Certainty, ParticipationRole, ProjectPhase } from '../schema/types.generated.ts';
import { type Ask, type EdgePage, everyEdge, WALK } from './ask.ts';
import { EVIDENCE, EVIDENCE_COLUMNS, evidenceCells, SOURCE, type Source } from './evidence.ts';
import { overlap, type Period } from './period.ts';
import { column, given, idsOf, parameter, type Question } from './question.ts';
import { CERTAINTIES, PHASES, ROLES } from './words.ts';

const PROJECTS = /* GraphQL */ `
  query KommunensProjekt($id: ID!, $at: Date, $after: String) {
    municipality(id: $id) {
      projects(role: [OWNER, PARTICIPANT, FINANCIER], at: $at, first: 100, after: $after) {
        edges {
          role from to firstSeen lastSeen certainty ${EVIDENCE}
          node { id name phase(at: $at) }
        }
        ${WALK}
      }
    }
  }
  ${SOURCE}`;

type Part = Period & {
  role: ParticipationRole;
  lastSeen: string | null;
  certainty: Certainty;
  evidence: Source[];
  node: { id: string; name: string; phase: ProjectPhase | null };
};
type Found = { municipality: { projects: EdgePage<Part> } | null };

const partsOf = (ask: Ask, id: string, at: string | null): Promise<Part[]> =>
  everyEdge<Found, Part>(ask, PROJECTS, { id, at }, ({ municipality }) => municipality?.projects);

/** The pairs of facts on one project that hold at the same time, the earliest first. */
function together(a: readonly Part[], b: readonly Part[]) {
  return a
    .flatMap((one) => b.flatMap((other) => ({ one, other, time: overlap(one, other) })))
    .filter(({ time }) => time !== null)
    .sort((x, y) => (x.time?.from ?? '').localeCompare(y.time?.from ?? ''));
}

const each = (words: readonly string[]): string[] => [...new Set(words)];

export const sharedProjects: Question = {
  slug: 'delade-projekt',
  number: 2,
  sentence: 'Vilka projekt delar {a} och {b}?',
  note:
    'Ett projekt delas när båda kommunerna deltar (ägare, deltagare eller finansiär) samtidigt. Tillfrågade och de som avstår räknas inte. ' +
    'Delas sedan: den första dagen då båda är med, eller syns i ett protokoll.',
  parameters: [
    parameter('a', 'Den ena kommunen', 'municipality', { required: true }),
    parameter('b', 'Den andra kommunen', 'municipality', { required: true }),
    parameter('dag', 'Bara det som gäller dagen', 'date'),
  ],
  documents: [PROJECTS],
  columns: [
    column('project', 'Projekt'),
    idsOf('project', 'Projektets id'),
    column('phase', 'Fas'),
    column('since', 'Delas sedan', 'date'),
    column('until', 'Delas till', 'date'),
    column('roleA', 'Den ena kommunens roll'),
    column('roleB', 'Den andra kommunens roll'),
    column('certainty', 'Hur det är känt'),
    ...EVIDENCE_COLUMNS,
  ],
  async answer(ask, values) {
    const day = values.dag ?? null;
    const [a, b] = await Promise.all(['a', 'b'].map((name) => partsOf(ask, given(values, name), day)));
    const of = (parts: readonly Part[] | undefined, project: string) =>
      (parts ?? []).filter(({ node }) => node.id === project);
    const projects = new Map((a ?? []).map(({ node }) => [node.id, node]));
    const rows = [...projects.values()].flatMap(({ id, name, phase }) => {
      const pairs = together(of(a, id), of(b, id));
      const [first] = pairs;
      if (!first) return [];
      const facts = pairs.flatMap(({ one, other }) => [one, other]);
      const ends = pairs.map(({ time }) => time?.to ?? null);
      return [
        [
          name,
          id,
          phase && PHASES[phase],
          first.time?.from ?? null,
          ends.includes(null) ? null : (ends.sort().at(-1) ?? null),
          each(pairs.map(({ one }) => ROLES[one.role])),
          each(pairs.map(({ other }) => ROLES[other.role])),
          each(facts.map(({ certainty }) => CERTAINTIES[certainty])),
          ...evidenceCells(facts.flatMap(({ evidence }) => evidence)),
        ],
      ];
    });
    return { rows, empty: 'De två kommunerna deltar inte samtidigt i något projekt som grafen känner till.' };
  },
};
