// Question 3: which municipalities of the graph do not take part in a project or a network.
import type { MembershipRole, ParticipationRole } from '../schema/types.generated.ts';
import { type Ask, type EdgePage, everyEdge, everyNode, type Page, WALK } from './ask.ts';
import { EVIDENCE, EVIDENCE_COLUMNS, evidenceCells, SOURCE, type Source } from './evidence.ts';
import { type Period, startOf } from './period.ts';
import { column, given, idsOf, parameter, type Question } from './question.ts';
import { ROLES } from './words.ts';

const MUNICIPALITIES = /* GraphQL */ `
  query Kommuner($after: String) {
    municipalities(first: 100, after: $after) { nodes { id name code } ${WALK} }
  }`;

const PARTICIPANTS = /* GraphQL */ `
  query Deltagare($id: ID!, $after: String) {
    node(id: $id) {
      ... on Project {
        participants(at: null, first: 100, after: $after) {
          edges { role from to firstSeen ${EVIDENCE} node { id } }
          ${WALK}
        }
      }
      ... on Network {
        municipalities(at: null, first: 100, after: $after) {
          edges { role from to firstSeen ${EVIDENCE} node { id } }
          ${WALK}
        }
      }
    }
  }
  ${SOURCE}`;

type Municipality = { id: string; name: string; code: string };
type Part = Period & { role: ParticipationRole | MembershipRole; evidence: Source[]; node: { id: string } };
type Found = { node: { participants?: EdgePage<Part>; municipalities?: EdgePage<Part> } | null };

const NOT_IN = new Set<Part['role']>(['INVITED', 'DECLINED']);
const hasBegun = (part: Part, day: string): boolean => (startOf(part) ?? '') <= day;
const holds = (part: Part, day: string): boolean => hasBegun(part, day) && (part.to === null || part.to > day);

/** What is known of one that does not take part, in Swedish. The strongest fact on it tells. */
function standing(facts: readonly Part[], day: string): string {
  const now = facts.filter((fact) => holds(fact, day)).map(({ role }) => role);
  if (now.includes('DECLINED')) return ROLES.DECLINED;
  if (now.includes('INVITED')) return `${ROLES.INVITED}, inget svar känt`;
  const left = facts.filter(({ role, to }) => !NOT_IN.has(role) && to !== null && to <= day).map(({ to }) => to);
  if (left.length > 0) return `har lämnat ${left.sort().at(-1)}`;
  const coming = facts.filter((fact) => !NOT_IN.has(fact.role) && !hasBegun(fact, day)).map(startOf);
  return coming.length > 0 ? `kommer med ${coming.sort()[0]}` : 'ingen uppgift';
}

const municipalities = (ask: Ask) =>
  everyNode<{ municipalities: Page<Municipality> }, Municipality>(
    ask,
    MUNICIPALITIES,
    {},
    (data) => data.municipalities,
  );

export const missingMunicipalities: Question = {
  slug: 'kommuner-som-saknas',
  number: 3,
  sentence: 'Vilka kommuner saknas i {p}?',
  note:
    'Alla kommuner i grafen som inte deltar den dagen. Den som är tillfrågad eller avstår deltar inte, och det står i så fall. Att ett nätverk ' +
    'deltar gör inte dess medlemskommuner till deltagare. Den som setts delta räknas som deltagare tills något annat är känt.',
  parameters: [
    parameter('p', 'Projekt eller nätverk', 'undertaking', { required: true }),
    parameter('dag', 'Dag', 'date', { preset: 'today' }),
  ],
  documents: [MUNICIPALITIES, PARTICIPANTS],
  columns: [
    column('municipality', 'Kommun'),
    idsOf('municipality', 'Kommunens id'),
    column('code', 'Kommunkod'),
    column('standing', 'Vad som är känt'),
    ...EVIDENCE_COLUMNS,
  ],
  async answer(ask, values) {
    const day = given(values, 'dag');
    const [all, parts] = await Promise.all([
      municipalities(ask),
      everyEdge<Found, Part>(
        ask,
        PARTICIPANTS,
        { id: given(values, 'p') },
        ({ node }) => node?.participants ?? node?.municipalities,
      ),
    ]);
    const rows = all.flatMap(({ id, name, code }) => {
      const facts = parts.filter(({ node }) => node.id === id);
      if (facts.some((fact) => !NOT_IN.has(fact.role) && holds(fact, day))) return [];
      return [[name, id, code, standing(facts, day), ...evidenceCells(facts.flatMap(({ evidence }) => evidence))]];
    });
    return { rows, empty: 'Ingen: alla kommuner i grafen deltar.' };
  },
};
