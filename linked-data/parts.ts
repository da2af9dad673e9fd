// Parts taken in projects and work on them: facts that both ends tell.
import type { ParticipationRole, ProjectPersonRole } from '../schema/types.generated.ts';
import { FACT, type Fact, factual, type Linked, oneOf, type Permalink, type Ref, ref } from './shape.ts';

export const PART = `${FACT} role`;
export type PartRow = Fact & { role: ParticipationRole };
export const participation = (row: PartRow, participant: Ref, project: Ref, permalink: Permalink): Linked => ({
  id: permalink(row.id),
  type: 'sg:Participation',
  participant: ref(participant, permalink),
  project: ref(project, permalink),
  role: oneOf('ParticipationRole', row.role),
  ...factual(row, permalink),
});

export const CONTRIBUTION = `${FACT} role`;
export type ContributionRow = Fact & { role: ProjectPersonRole };
export const contribution = (row: ContributionRow, contributor: Ref, project: Ref, permalink: Permalink): Linked => ({
  id: permalink(row.id),
  type: 'sg:Contribution',
  contributor: ref(contributor, permalink),
  project: ref(project, permalink),
  role: oneOf('ProjectPersonRole', row.role),
  ...factual(row, permalink),
});
