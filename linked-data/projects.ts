// Projects, what happens to them, and who is in on them.
import { CONTRIBUTION, type ContributionRow, contribution, PART, type PartRow, participation } from './parts.ts';
import {
  derivedFrom,
  ENTITY,
  type Entity,
  EVIDENCE,
  type Evidence,
  entity,
  type Linked,
  NAMED,
  oneOf,
  type Permalink,
  type Ref,
  ref,
  refs,
  shape,
} from './shape.ts';

const EVENT = `id project { ${NAMED} } kind date certainty rank note agendaItem { ${NAMED} } decision { ${NAMED} } ${EVIDENCE}`;
type EventRow = {
  id: string;
  project: Ref;
  kind: string;
  date: string | null;
  certainty: string;
  rank: number | null;
  note: string | null;
  agendaItem: Ref | null;
  decision: Ref | null;
  evidence: Evidence[];
};
const eventOf = (row: EventRow, permalink: Permalink): Linked => ({
  id: permalink(row.id),
  type: 'sg:ProjectEvent',
  project: ref(row.project, permalink),
  kind: oneOf('ProjectEventKind', row.kind),
  date: row.date,
  rank: row.rank,
  note: row.note,
  agendaItem: ref(row.agendaItem, permalink),
  decision: ref(row.decision, permalink),
  certainty: oneOf('Certainty', row.certainty),
  wasDerivedFrom: derivedFrom(row.evidence, permalink),
});

export const PROJECTS = {
  Project: shape<
    Entity & {
      kind: string;
      description: string | null;
      phase: string | null;
      grantedSek: number;
      events: EventRow[];
      people: (ContributionRow & { person: Ref })[];
      parts: Ref[];
      partOf: Ref | null;
      continues: Ref | null;
      fundings: { id: string }[];
      goals: Ref[];
      participants: (PartRow & { node: Ref })[];
    }
  >(
    `${ENTITY} kind description phase grantedSek events { ${EVENT} } people { ${CONTRIBUTION} person { ${NAMED} } }
     parts { ${NAMED} } partOf { ${NAMED} } continues { ${NAMED} } fundings { id } goals { ${NAMED} }`,
    (row, permalink) => ({
      type: ['sg:Project', 'schema:Project'],
      ...entity(row, permalink),
      description: row.description,
      kind: oneOf('ProjectKind', row.kind),
      phase: oneOf('ProjectPhase', row.phase),
      grantedSek: row.grantedSek,
      event: row.events.map((one) => eventOf(one, permalink)),
      participation: row.participants.map((one) => participation(one, one.node, row, permalink)),
      contribution: row.people.map((one) => contribution(one, one.person, row, permalink)),
      hasPart: refs(row.parts, permalink),
      isPartOf: ref(row.partOf, permalink),
      continues: ref(row.continues, permalink),
      funding: refs(row.fundings, permalink),
      supports: refs(row.goals, permalink),
    }),
    [{ as: 'participants', field: 'participants', given: 'at: null', edge: `${PART} node { ${NAMED} }` }],
  ),
  ProjectEvent: shape<EventRow>(EVENT, eventOf),
  ProjectParticipantEdge: shape<PartRow & { node: Ref; project: Ref }>(
    `${PART} node { ${NAMED} } project { ${NAMED} }`,
    (row, permalink) => participation(row, row.node, row.project, permalink),
  ),
  ProjectPerson: shape<ContributionRow & { person: Ref; project: Ref; representing: Ref[] }>(
    `${CONTRIBUTION} person { ${NAMED} } project { ${NAMED} } representing { ${NAMED} }`,
    (row, permalink) => ({
      ...contribution(row, row.person, row.project, permalink),
      representing: refs(row.representing, permalink),
    }),
  ),
};
