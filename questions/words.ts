// The API's words as people read them in the answers.
import type {
  AttendanceStatus,
  Certainty,
  DecisionKind,
  MembershipRole,
  ParticipationRole,
  ProjectEventKind,
  ProjectPhase,
  ReferralPurpose,
} from '../schema/types.generated.ts';

export const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  STATED: 'texten säger det',
  OBSERVED: 'sett i protokoll',
  INFERRED: 'slutsats',
  CURATED: 'satt av en person',
};

export const ROLES: Readonly<Record<ParticipationRole | MembershipRole, string>> = {
  OWNER: 'ägare',
  PARTICIPANT: 'deltar',
  FINANCIER: 'finansiär',
  INVITED: 'tillfrågad',
  DECLINED: 'avstår',
  CHAIR: 'ordförande',
  VICE_CHAIR: 'vice ordförande',
  SECRETARY: 'sekreterare',
  COORDINATOR: 'samordnare',
  MEMBER: 'medlem',
  SUBSTITUTE: 'ersättare',
  ADJUNCT: 'adjungerad',
  REPRESENTATIVE: 'representant',
};

export const PHASES: Readonly<Record<ProjectPhase, string>> = {
  IDEA: 'idéfas',
  QUALIFICATION: 'kvalificeringsfas',
  EXECUTION: 'genomförandefas',
  FINISHED: 'avslutat',
  DECLINED: 'avslaget',
};

export const EVENTS: Readonly<Record<ProjectEventKind, string>> = {
  PITCHED: 'pitchad',
  PRIORITISED: 'prioriterad',
  DECLINED: 'avslagen',
  POSTPONED: 'bordlagd',
  RETURNED: 'återremitterad',
  PLAN_PRESENTED: 'projektplan presenterad',
  PLAN_APPROVED: 'projektplan godkänd',
  FORWARDED: 'skickad till styrelsen',
  FUNDED: 'finansierad',
  STARTED: 'startad',
  PROGRESS_REPORTED: 'lägesrapport',
  FINAL_REPORTED: 'slutrapport',
  ENDED: 'avslutad',
  RENAMED: 'bytte namn',
};

export const DECISIONS: Readonly<Record<DecisionKind, string>> = {
  APPROVE: 'beslut: godkänna',
  FUND: 'beslut: bevilja pengar',
  PRIORITISE: 'beslut: prioritera',
  ASSIGN: 'beslut: uppdra',
  REFER: 'beslut: hänvisa vidare',
  NOTE: 'beslut: notera',
  POSTPONE: 'beslut: bordlägga',
  REJECT: 'beslut: avslå',
  OTHER: 'beslut',
};

export const PURPOSES: Readonly<Record<ReferralPurpose, string>> = {
  DECISION: 'för beslut',
  INFORMATION: 'för kännedom',
  PREPARATION: 'för beredning',
};

export const ATTENDANCE: Readonly<Record<AttendanceStatus, string>> = {
  PRESENT: 'närvarande',
  PARTIAL: 'delvis närvarande',
  ABSENT: 'frånvarande',
};
