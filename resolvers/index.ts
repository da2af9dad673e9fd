// All resolvers, room by room.
import type { Resolvers } from '../schema/types.generated.ts';
import { agendaItem } from './agenda-item.ts';
import { agreement } from './agreement.ts';
import { assignment } from './assignment.ts';
import { base } from './base.ts';
import { body } from './body.ts';
import { centrality } from './centrality.ts';
import { change } from './change.ts';
import { collaboration } from './collaboration.ts';
import { curation } from './curation.ts';
import { decision } from './decision.ts';
import { document } from './document.ts';
import { followUp } from './follow-up.ts';
import { funding } from './funding.ts';
import { issue } from './issue.ts';
import { keyFigure } from './key-figure.ts';
import { matter } from './matter.ts';
import { meeting } from './meeting.ts';
import { municipality } from './municipality.ts';
import { network } from './network.ts';
import { organization } from './organization.ts';
import { outcome } from './outcome.ts';
import { person } from './person.ts';
import { plan } from './plan.ts';
import { project } from './project.ts';
import { projectFlow } from './project-flow.ts';
import { question } from './question.ts';
import { reading } from './reading.ts';
import { relation } from './relation.ts';
import { search } from './search.ts';
import { statistics } from './statistics.ts';
import { upsert } from './upsert.ts';

export const resolvers: Resolvers[] = [
  base,
  municipality,
  organization,
  body,
  network,
  person,
  project,
  matter,
  agreement,
  meeting,
  agendaItem,
  decision,
  assignment,
  funding,
  document,
  issue,
  relation,
  centrality,
  collaboration,
  projectFlow,
  search,
  statistics,
  change,
  curation,
  upsert,
  reading,
  question,
  plan,
  keyFigure,
  outcome,
  followUp,
];
