// What one meeting's minutes say, with every name already resolved to an id. The seed is written in this form and the reader
// of minutes ends in it, so both go into the graph through the same door (services/record.ts). Only what the text says
// stands here: what rules conclude from it (who takes part, who was director) is concluded there, the same for every writer.
import { z } from 'zod';
import { isoDate } from './register-format.ts';

const ref = z.string().regex(/^[a-z]+:[a-z0-9:-]+$/, 'must be an id such as person:kristina-magnusson');
const refs = z.array(ref).default([]);
const time = z.string().regex(/^\d\d:\d\d$/, 'must be hh:mm');
const precision = z.enum(['DAY', 'MONTH', 'SEASON', 'YEAR']);
const certainty = z.enum(['STATED', 'OBSERVED', 'INFERRED']);

export const decisionKind = z.enum([
  'APPROVE',
  'FUND',
  'PRIORITISE',
  'ASSIGN',
  'REFER',
  'NOTE',
  'POSTPONE',
  'REJECT',
  'OTHER',
]);
export const itemKind = z.enum([
  'FORMALITY',
  'INFORMATION',
  'DISCUSSION',
  'PITCH',
  'PROJECT_PLAN',
  'PROGRESS_REPORT',
  'FINAL_REPORT',
  'AGREEMENT',
  'STATISTICS',
  'OTHER',
]);

/** A name as the text writes it, kept apart from the thing it was judged to be. */
const mention = z.strictObject({ as: z.string().min(1), of: ref });

/** Where something stands in the text that was read, in UTF-16 code units, `end` not included; and the page it begins on, from 1. */
const place = { start: z.int().nonnegative(), end: z.int().nonnegative(), page: z.int().positive().optional() };
/** `text`: the words that stand there, when they are not those given beside it. */
const at = z.strictObject({ ...place, text: z.string().min(1).optional() }).optional();

export const funding = z.strictObject({
  /** Whole kronor; absent when the text names the pot and not the sum. */
  amountSek: z.int().nonnegative().optional(),
  status: z.enum(['ESTIMATED', 'REQUESTED', 'PROPOSED', 'GRANTED']),
  isCeiling: z.boolean().default(false),
  isConditional: z.boolean().default(false),
  year: z.int().optional(),
  per: z.enum(['TOTAL', 'YEAR', 'MUNICIPALITY', 'MUNICIPALITY_YEAR', 'PROJECT', 'INHABITANT']).default('TOTAL'),
  pot: ref.optional(),
  for: ref.optional(),
  /** The sums that this one is made of (139 tkr = 70 + 69): the same shape without further parts. */
  get parts() {
    return z.array(funding).default([]);
  },
});

const assignment = z.strictObject({
  task: z.string().min(1),
  assignees: refs,
  due: isoDate.optional(),
  duePrecision: precision.optional(),
  dueText: z.string().optional(),
  /** The planned or held meeting it is due at. */
  dueAt: ref.optional(),
  standing: z.boolean().default(false),
  status: z.enum(['OPEN', 'DONE', 'CANCELLED']).default('OPEN'),
  completedOn: isoDate.optional(),
  /** Agenda items (ids) where it was reported. */
  reportedAt: refs,
  certainty: certainty.default('STATED'),
  note: z.string().optional(),
});

const event = z.strictObject({
  project: ref,
  kind: z.enum([
    'PITCHED',
    'PRIORITISED',
    'DECLINED',
    'POSTPONED',
    'RETURNED',
    'PLAN_PRESENTED',
    'PLAN_APPROVED',
    'FORWARDED',
    'FUNDED',
    'STARTED',
    'PROGRESS_REPORTED',
    'FINAL_REPORTED',
    'ENDED',
    'RENAMED',
  ]),
  /** Absent: the meeting's own date. */
  date: isoDate.optional(),
  datePrecision: precision.default('DAY'),
  certainty: certainty.default('STATED'),
  note: z.string().optional(),
});

const participation = z.strictObject({
  actor: ref,
  project: ref,
  role: z.enum(['OWNER', 'PARTICIPANT', 'FINANCIER', 'INVITED', 'DECLINED']),
  certainty: certainty.default('STATED'),
});

const work = z.strictObject({
  person: ref,
  project: ref,
  role: z.enum(['PROJECT_LEADER', 'STEERING_GROUP', 'PITCHER', 'CONTRIBUTOR']),
  representing: refs,
  certainty: certainty.default('STATED'),
});

const post = z.strictObject({
  person: ref,
  employer: ref,
  title: z.string().min(1),
  acting: z.boolean().default(false),
  from: isoDate.optional(),
  to: isoDate.optional(),
  certainty: certainty.default('STATED'),
});

const membership = z.strictObject({
  member: ref,
  group: ref,
  role: z.enum([
    'CHAIR',
    'VICE_CHAIR',
    'SECRETARY',
    'COORDINATOR',
    'MEMBER',
    'SUBSTITUTE',
    'ADJUNCT',
    'REPRESENTATIVE',
  ]),
  onBehalfOf: ref.optional(),
  party: z.string().optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
  certainty: certainty.default('STATED'),
});

const agreementFact = z.strictObject({ agreement: ref, parties: refs, covers: refs, signedOn: isoDate.optional() });

/** The facts a passage can state beside its own decision or item; each rests on that passage. */
const facts = {
  events: z.array(event).default([]),
  participations: z.array(participation).default([]),
  works: z.array(work).default([]),
  posts: z.array(post).default([]),
  memberships: z.array(membership).default([]),
  agreements: z.array(agreementFact).default([]),
  mentions: z.array(mention).default([]),
};

const referral = z.strictObject({
  to: ref,
  purpose: z.enum(['DECISION', 'INFORMATION', 'PREPARATION']),
  on: isoDate.optional(),
  onPrecision: precision.optional(),
  onText: z.string().optional(),
});

const decision = z.strictObject({
  /** 1, 2, 3 … within the item. */
  ordinal: z.int().positive(),
  text: z.string().min(1),
  kind: decisionKind,
  concerns: refs,
  assignments: z.array(assignment).default([]),
  fundings: z.array(funding).default([]),
  referrals: z.array(referral).default([]),
  links: z
    .array(
      z.strictObject({
        decision: ref,
        kind: z.enum(['FOLLOWS_UP', 'MANDATED_BY', 'REPLACES', 'REPEALS']),
        certainty: certainty.default('STATED'),
      }),
    )
    .default([]),
  at,
  ...facts,
});

const presenter = z.strictObject({
  person: ref,
  representing: refs,
  /** What this person presented; rules on who takes part start here. */
  projects: refs,
  remote: z.boolean().default(false),
});

const item = z.strictObject({
  /** 1, 2, 3 … through the meeting, breaks included. */
  ordinal: z.int().positive(),
  /** As printed: «§ 12», «3». */
  label: z.string().optional(),
  time: time.optional(),
  heading: z.string().min(1),
  kind: itemKind,
  summary: z.string().optional(),
  presenters: z.array(presenter).default([]),
  about: refs,
  matter: ref.optional(),
  decisions: z.array(decision).default([]),
  /** Earlier meetings' assignments (ids) that were reported here: these minutes know it, the earlier ones could not. */
  reports: refs,
  /** Those of them that are done by that, as far as one can judge: until somebody says otherwise they count as done. */
  completes: refs,
  /** Money the item speaks of without a decision (estimates, wishes). */
  fundings: z.array(funding).default([]),
  at,
  ...facts,
});

const attendance = z.strictObject({
  person: ref,
  /** As the list writes it: name and municipality. */
  as: z.string().min(1),
  representing: refs,
  /** STATED: the list says whom they represent. INFERRED: concluded from other minutes. */
  representingCertainty: z.enum(['STATED', 'INFERRED']).default('STATED'),
  role: z.enum(['MEMBER', 'SERVING_SUBSTITUTE', 'SUBSTITUTE', 'ADJUNCT', 'SECRETARY', 'GUEST']).default('MEMBER'),
  status: z.enum(['PRESENT', 'PARTIAL', 'ABSENT']),
  substituteFor: ref.optional(),
  remote: z.boolean().default(false),
  until: time.optional(),
  note: z.string().optional(),
});

/** A part of the document that is neither an item nor a decision: its head, the attendance list, the signatures. */
const section = z.strictObject({ text: z.string().min(1), at, ...facts });

const issue = z.strictObject({
  kind: z.enum([
    'DATE_CONFLICT',
    'UNKNOWN_NAME',
    'AMBIGUOUS_NAME',
    'SPELLING',
    'MISSING_MUNICIPALITY',
    'POSSIBLE_DUPLICATE',
    'CONTRADICTION',
    'FOLLOW_UP',
    'SUGGESTION',
  ]),
  severity: z.enum(['LOW', 'MEDIUM', 'HIGH']).default('MEDIUM'),
  message: z.string().min(1),
  /** The spelling it is about, as the text writes it. */
  as: z.string().min(1).optional(),
  about: refs,
  /** Where in the document: «head», «attendance», «signature», «4» (item) or «4:2» (decision). */
  at: z.string().regex(/^(head|attendance|signature|\d+(:\d+)?)$/),
  suggestions: z
    .array(
      z.strictObject({
        action: z.string().min(1),
        target: ref.optional(),
        score: z.number().min(0).max(1),
        explanation: z.string().min(1),
      }),
    )
    .default([]),
});

/** A meeting known from these minutes only because they speak of it: planned ones, and the board's decisions they cite. */
const otherMeeting = z.strictObject({
  id: ref,
  body: ref,
  date: isoDate,
  endsOn: isoDate.optional(),
  status: z.enum(['PLANNED', 'HELD', 'CANCELLED']),
  place: z.string().optional(),
  /** Decisions taken there according to these minutes (basis MENTION); ids decision:MEETING:mention:N. */
  decisions: z
    .array(
      z.strictObject({
        id: ref,
        text: z.string().min(1),
        kind: decision.shape.kind,
        concerns: refs,
        fundings: z.array(funding).default([]),
      }),
    )
    .default([]),
  /** Where these minutes speak of it (as in issues). */
  at: z.string().regex(/^(head|attendance|signature|\d+(:\d+)?)$/),
});

export const minutes = z.strictObject({
  document: z.strictObject({
    id: ref,
    origin: z.enum(['SEED', 'READ']),
    title: z.string().min(1),
    /** The original file's name and digest, as far as known. */
    fileName: z.string().optional(),
    mediaType: z.string().default('text/markdown'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    language: z.string().default('sv'),
    status: z.enum(['DRAFT', 'APPROVED', 'SUPERSEDED']),
    access: z.enum(['PUBLIC', 'INTERNAL', 'CONFIDENTIAL']),
    /** The ground in law for keeping it from the public. */
    accessGround: z.string().optional(),
    holder: ref.optional(),
    /** Whether the passages are the document's own words or a careful reader's. */
    verbatim: z.boolean(),
    /** Of the characters that are not white space, how many a rule understood: 0–1. */
    understood: z.number().min(0).max(1).optional(),
  }),
  meeting: z.strictObject({
    id: ref,
    body: ref,
    date: isoDate,
    endsOn: isoDate.optional(),
    /** In the line on place and time. */
    statedDate: isoDate.optional(),
    /** In the letterhead or title. */
    documentDate: isoDate.optional(),
    number: z.string().optional(),
    place: z.string().optional(),
    mode: z.enum(['IN_PERSON', 'REMOTE', 'HYBRID']).optional(),
    startsAt: time.optional(),
    endsAt: time.optional(),
    chair: ref.optional(),
    secretary: ref.optional(),
  }),
  head: section,
  attendanceList: section,
  signature: section.optional(),
  attendance: z.array(attendance),
  items: z.array(item),
  otherMeetings: z.array(otherMeeting).default([]),
  issues: z.array(issue).default([]),
  /** Pieces of the text that nobody understood, kept so that nothing is lost without a trace. */
  leftovers: z.array(z.strictObject({ ...place, text: z.string().min(1) })).default([]),
});
export type Minutes = z.infer<typeof minutes>;
export type MinutesInput = z.input<typeof minutes>;

/** The id of a document that is read: that of its meeting, and the beginning of its bytes' digest. */
export const documentId = (meeting: string, sha256: string): string =>
  `document:${meeting.slice(meeting.indexOf(':') + 1)}-${sha256.slice(0, 8)}`;
