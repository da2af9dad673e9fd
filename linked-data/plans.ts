// Plans with their goals, what these are measured by, and what came of them.
import { type Linked, lastDay, NAMED, oneOf, type Permalink, type Ref, ref, refs, shape } from './shape.ts';

type VersionRow = { name: string; definition: string | null; from: string; to: string | null; decision: Ref | null };
const versionOf = (row: VersionRow, permalink: Permalink): Linked => ({
  type: 'sg:MeasureVersion',
  name: row.name,
  description: row.definition,
  startDate: row.from,
  endDate: lastDay(row.to),
  decision: ref(row.decision, permalink),
});

type TargetRow = { year: number; comparator: string; value: number | null; text: string; decision: Ref | null };
const targetOf = (row: TargetRow, permalink: Permalink): Linked => ({
  type: 'sg:Target',
  year: row.year,
  comparator: oneOf('Comparator', row.comparator),
  value: row.value,
  text: row.text,
  decision: ref(row.decision, permalink),
});

export const PLANS = {
  Plan: shape<{
    id: string;
    name: string;
    from: string;
    to: string | null;
    areas: Ref[];
    source: string | null;
    example: boolean;
    greenFrom: number;
    yellowAbove: number;
  }>(`name from to areas { ${NAMED} } source example greenFrom yellowAbove`, (row, permalink) => ({
    type: ['sg:Plan', 'schema:CreativeWork'],
    name: row.name,
    startDate: row.from,
    endDate: row.to,
    hasPart: refs(row.areas, permalink),
    citation: row.source,
    isExample: row.example,
    greenFrom: row.greenFrom,
    yellowAbove: row.yellowAbove,
  })),
  FocusArea: shape<{ id: string; ordinal: number; name: string; goals: Ref[] }>(
    `ordinal name goals { ${NAMED} }`,
    (row, permalink) => ({
      type: 'sg:FocusArea',
      name: row.name,
      position: row.ordinal,
      hasPart: refs(row.goals, permalink),
    }),
  ),
  Goal: shape<{
    id: string;
    url: string;
    ordinal: string;
    name: string;
    responsible: Ref | null;
    keyFigures: Ref[];
    projects: Ref[];
    networks: Ref[];
    plan: Ref;
    area: Ref;
  }>(
    `url ordinal name responsible { ${NAMED} } keyFigures { ${NAMED} } projects { ${NAMED} } networks { ${NAMED} }
     plan { ${NAMED} } area { ${NAMED} }`,
    (row, permalink) => ({
      type: 'sg:Goal',
      name: row.name,
      url: row.url,
      label: row.ordinal,
      isPartOf: refs([row.area, row.plan], permalink),
      responsible: ref(row.responsible, permalink),
      keyFigure: refs(row.keyFigures, permalink),
      supportedBy: refs([...row.projects, ...row.networks], permalink),
    }),
  ),
  KeyFigure: shape<{
    id: string;
    url: string;
    name: string;
    unit: string | null;
    direction: string;
    koladaId: string | null;
    definition: string | null;
    droppedOn: string | null;
    goal: Ref;
    versions: VersionRow[];
    targets: TargetRow[];
    outcomes: { id: string }[];
  }>(
    `url name unit direction koladaId definition droppedOn goal { ${NAMED} } outcomes { id }
     versions { name definition from to decision { ${NAMED} } } targets { year comparator value text decision { ${NAMED} } }`,
    (row, permalink) => ({
      type: ['sg:KeyFigure', 'schema:StatisticalVariable'],
      name: row.name,
      url: row.url,
      description: row.definition,
      identifier: row.koladaId && { type: 'schema:PropertyValue', propertyID: 'Kolada', value: row.koladaId },
      unitText: row.unit,
      direction: oneOf('Direction', row.direction),
      droppedOn: row.droppedOn,
      measures: ref(row.goal, permalink),
      wording: row.versions.map((one) => versionOf(one, permalink)),
      targetValue: row.targets.map((one) => targetOf(one, permalink)),
      outcome: refs(row.outcomes, permalink),
    }),
  ),
  Outcome: shape<{
    id: string;
    year: number;
    period: string;
    value: number | null;
    text: string | null;
    missingReason: string | null;
    gender: string;
    for: Ref | null;
    measuredOn: string | null;
    source: string | null;
    recordedBy: string | null;
    recordedAt: string | null;
    comment: string | null;
    keyFigure: Ref & { unit: string | null };
  }>(
    `year period value text missingReason gender for { ${NAMED} } measuredOn source recordedBy recordedAt comment
     keyFigure { ${NAMED} unit }`,
    (row, permalink) => ({
      type: ['sg:Outcome', 'schema:Observation'],
      variableMeasured: ref(row.keyFigure, permalink),
      observationAbout: ref(row.for, permalink),
      observationDate: row.measuredOn,
      year: row.year,
      period: oneOf('FollowUpPeriod', row.period),
      gender: oneOf('Gender', row.gender),
      value: row.value,
      unitText: row.value === null ? null : row.keyFigure.unit,
      missingReason: oneOf('MissingReason', row.missingReason),
      text: row.text,
      citation: row.source,
      description: row.comment,
      actorName: row.recordedBy,
      generatedAtTime: row.recordedAt,
    }),
  ),
  PublishedReport: shape<{
    id: string;
    plan: Ref;
    year: number;
    period: string;
    publishedAt: string;
    publishedBy: string | null;
    decision: Ref | null;
    followUp: { goalsReached: number; goalsMeasured: number; goalsTotal: number };
  }>(
    `plan { ${NAMED} } year period publishedAt publishedBy decision { ${NAMED} }
     followUp { goalsReached goalsMeasured goalsTotal }`,
    (row, permalink) => ({
      type: ['sg:PublishedReport', 'schema:Report', 'prov:Entity'],
      about: ref(row.plan, permalink),
      year: row.year,
      period: oneOf('FollowUpPeriod', row.period),
      generatedAtTime: row.publishedAt,
      actorName: row.publishedBy,
      decision: ref(row.decision, permalink),
      ...row.followUp,
    }),
  ),
};
