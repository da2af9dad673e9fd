// The loaders of each room, over one request's questions.
import { agendaItemLoaders } from './agenda-item.ts';
import { agreementLoaders } from './agreement.ts';
import type { Ask } from './ask.ts';
import { assignmentLoaders } from './assignment.ts';
import { bodyLoaders } from './body.ts';
import { changeLoaders } from './change.ts';
import { coverageLoaders } from './coverage.ts';
import { decisionLoaders } from './decision.ts';
import { documentLoaders } from './document.ts';
import { fundingLoaders } from './funding.ts';
import { issueLoaders } from './issue.ts';
import { matterLoaders } from './matter.ts';
import { meetingLoaders } from './meeting.ts';
import { municipalityLoaders } from './municipality.ts';
import { networkLoaders } from './network.ts';
import { organizationLoaders } from './organization.ts';
import { personLoaders } from './person.ts';
import { planLoaders } from './plan.ts';
import { projectLoaders } from './project.ts';
import { relationLoaders } from './relation.ts';
import { searchLoaders } from './search.ts';
import { statisticsLoaders } from './statistics.ts';

export const roomsOver = (ask: Ask) => ({
  agendaItem: agendaItemLoaders(ask),
  agreement: agreementLoaders(ask),
  assignment: assignmentLoaders(ask),
  body: bodyLoaders(ask),
  change: changeLoaders(ask),
  coverage: coverageLoaders(ask),
  decision: decisionLoaders(ask),
  document: documentLoaders(ask),
  funding: fundingLoaders(ask),
  issue: issueLoaders(ask),
  matter: matterLoaders(ask),
  meeting: meetingLoaders(ask),
  municipality: municipalityLoaders(ask),
  network: networkLoaders(ask),
  organization: organizationLoaders(ask),
  person: personLoaders(ask),
  plan: planLoaders(ask),
  project: projectLoaders(ask),
  relation: relationLoaders(ask),
  search: searchLoaders(ask),
  statistics: statisticsLoaders(ask),
});
export type Rooms = ReturnType<typeof roomsOver>;
