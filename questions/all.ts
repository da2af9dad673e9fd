// The ten questions, in order.
import { attendance } from './attendance.ts';
import { collaborators } from './collaborators.ts';
import { decisionTrail } from './decision-trail.ts';
import { director } from './director.ts';
import { grantedMoney } from './granted-money.ts';
import { ideas } from './ideas.ts';
import { missingMunicipalities } from './missing-municipalities.ts';
import { openAssignments } from './open-assignments.ts';
import type { Question } from './question.ts';
import { referredToBoard } from './referred-to-board.ts';
import { sharedProjects } from './shared-projects.ts';

export const QUESTIONS: readonly Question[] = [
  collaborators,
  sharedProjects,
  missingMunicipalities,
  openAssignments,
  decisionTrail,
  grantedMoney,
  director,
  attendance,
  ideas,
  referredToBoard,
];

export const questionOf = (slug: string): Question | undefined => QUESTIONS.find((question) => question.slug === slug);
