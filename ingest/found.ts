// What reading finds in one document, before any name is resolved to a thing in the graph: who was there, what was treated, what was
// decided, each with the place in the text it stands on. Parse makes the frame, extract fills the sentences' content in, resolve
// (with the graph at hand) turns it into services/minutes-format.ts. Nothing here knows a database.

import type { AgendaItemKind as ItemKind } from '../graph/agenda-item.ts';
import type { DecisionKind } from '../graph/decision.ts';
import type { DataIssueKind } from '../graph/issue.ts';
import type { ProjectEventKind as EventKind } from '../graph/project.ts';

export type { DecisionKind, EventKind, ItemKind };

/** A place in the text that was read (ReadText.text): from `start`, `end` not included, in UTF-16 code units. */
export type Span = { start: number; end: number };

/** The text of a document as read, before layout. Every span points into `text`. */
export type ReadText = {
  /** The file's name without folder. */
  name: string;
  text: string;
  /** Where each page begins in `text`, for formats that have pages; empty otherwise. */
  pages: number[];
  mediaType: string;
  /** Of the file's bytes, 64 hexadecimal digits. */
  sha256: string;
  /** How many personal identity numbers were masked while reading. */
  masked: number;
};

/** What a name can be the name of, in the order in which names are read. */
export const NAME_KINDS = [
  'MUNICIPALITY',
  'ORGANIZATION',
  'BODY',
  'NETWORK',
  'PERSON',
  'PROJECT',
  'MATTER',
  'AGREEMENT',
  'POT',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A name found in running text. */
export type FoundName = {
  kind: NameKind;
  /** Spelling normalised: the known thing's canonical name, or the text's own words without «projektet», genitive and marks. */
  name: string;
  /** As the text writes it. */
  as: string;
  span: Span;
};

export type FoundDate = {
  /** The day; the last day of a month, season or year when that is all that is said; the first day of a range. */
  date: string;
  /** The last day of a range such as «2-3/9». */
  endsOn?: string;
  precision: 'DAY' | 'MONTH' | 'SEASON' | 'YEAR';
  /** As the text writes it. */
  as: string;
  span: Span;
};

export type FoundAmount = {
  /** Whole kronor; null when money is spoken of without a sum («medel till X tas från …»). */
  sek: number | null;
  /** «högst», «max», «inom en ram om». */
  max: boolean;
  /** «eventuell», «under förutsättning att». */
  conditional: boolean;
  /** The named money it comes from, as written without «avsatta medel för». */
  pot: string | null;
  year: number | null;
  per: 'TOTAL' | 'YEAR' | 'MUNICIPALITY' | 'MUNICIPALITY_YEAR' | 'PROJECT' | 'INHABITANT';
  /** GRANTED bevilja, PROPOSED proposed or sent on for decision, REQUESTED asked for, ESTIMATED reckoned. */
  status: 'ESTIMATED' | 'REQUESTED' | 'PROPOSED' | 'GRANTED';
  /** Names of the projects or networks that the money is for; empty: the decision's own. */
  for: string[];
  /** 139 tkr = 70 + 69: the parts point at the whole by its index in the same list. */
  partOf: number | null;
  as: string;
  span: Span;
};

/** Who is to do what by when. */
export type FoundTask = {
  /** The clause that says it, without «att» and marks. */
  task: string;
  /** Names as normalised in FoundName: people, municipalities, networks, bodies, organisations. */
  assignees: string[];
  /** The text says «samtliga kommuner», «respektive kommun», «kommunerna»: everyone who takes part. */
  everyMunicipality: boolean;
  due: FoundDate | null;
  /** «nästa möte», «när svar finns»: as written when it is no date. */
  dueText: string | null;
  /** «tills vidare», a medskick: never overdue. */
  standing: boolean;
  span: Span;
};

export type FoundReferral = {
  /** The body, network or organisation, normalised. */
  to: string;
  purpose: 'DECISION' | 'INFORMATION' | 'PREPARATION';
  on: FoundDate | null;
  onText: string | null;
};

/** What a decision or an item means for one project. */
export type FoundFate = { project: string; kind: EventKind; certainty: 'STATED' | 'INFERRED'; note?: string };

/** What extract finds in a piece of running text. */
export type Content = {
  names: FoundName[];
  dates: FoundDate[];
  amounts: FoundAmount[];
};

export type FoundDecision = Content & {
  /** 1, 2, 3 … within the item. */
  ordinal: number;
  /** The whole clause without «att», bullets and emphasis marks; struck-through words left out. */
  text: string;
  span: Span;
  type: DecisionKind;
  /** Everyone who is to do something, over all tasks. */
  assignees: string[];
  /** Deadlines and days of reporting or treatment. */
  due: FoundDate[];
  projects: string[];
  networks: string[];
  /** Towns named in the decision, «alla utom X» written out; «samtliga» is not written out. */
  municipalities: string[];
  tasks: FoundTask[];
  referrals: FoundReferral[];
  fates: FoundFate[];
};

export type FoundPresenter = {
  person: string;
  as: string;
  represents: string | null;
  /** What this person presented. */
  projects: string[];
  remote: boolean;
  role: 'PROJECT_LEADER' | 'STEERING_GROUP' | null;
  span: Span;
};

export type FoundItem = Content & {
  /** 1, 2, 3 … through the meeting, breaks included. */
  ordinal: number;
  /** The document's own number: «§ 12», «3». */
  label: string | null;
  time: string | null;
  heading: string;
  kind: ItemKind;
  /** Heading, text and decisions. */
  span: Span;
  /** The running text under the heading, decisions apart: paragraphs in order. */
  paragraphs: { text: string; span: Span }[];
  presenters: FoundPresenter[];
  projects: string[];
  networks: string[];
  fates: FoundFate[];
  decisions: FoundDecision[];
};

export type FoundAttendance = {
  person: string;
  /** The whole entry as written. */
  as: string;
  /** Municipalities or organisations, normalised; empty when the list says nothing. */
  represents: string[];
  status: 'PRESENT' | 'PARTIAL' | 'ABSENT';
  role: 'MEMBER' | 'SERVING_SUBSTITUTE' | 'SUBSTITUTE' | 'ADJUNCT' | 'SECRETARY' | 'GUEST';
  substituteFor: string | null;
  remote: boolean;
  /** Left or came: «till kl 10.40» → until «10:40». */
  until: string | null;
  /** Kept when it says when or as what; reasons for absence are not kept. */
  note: string | null;
  /** Political party, for elected members: «(S)». */
  party: string | null;
  span: Span;
};

export type FoundIssue = {
  kind: DataIssueKind;
  severity: 'LOW' | 'MEDIUM' | 'HIGH';
  /** Swedish, ready to show: what was seen, where, what was done about it. */
  message: string;
  /** «head», «attendance», «signature», «4» (item) or «4:2» (decision). */
  at: string;
  span: Span | null;
};

export type FoundMinutes = {
  title: string | null;
  /** DRAFT when the text says that it is not approved (utkast, ej justerat). */
  status: 'DRAFT' | 'APPROVED';
  approvedBy: string[];
  registryNumber: string | null;
  meeting: {
    body: string | null;
    documentDate: string | null;
    statedDate: string | null;
    /** The best judgement: the letterhead's where the two disagree. */
    date: string;
    endsOn: string | null;
    dateConflict: boolean;
    start: string | null;
    end: string | null;
    place: string | null;
    mode: 'IN_PERSON' | 'REMOTE' | 'HYBRID' | null;
    number: string | null;
    chair: string | null;
    secretary: string | null;
  };
  head: Span;
  attendanceList: Span | null;
  signature: Span | null;
  /** Who signs as what: «Anna Ek, ordförande». */
  signatures: { person: string; title: string; span: Span }[];
  attendance: FoundAttendance[];
  items: FoundItem[];
  issues: FoundIssue[];
  /** Pieces of text that no rule understood. */
  leftovers: Span[];
  /** Of the characters that are not white space, how many a rule understood: 0–1. */
  understood: number;
};

/** The document is no minutes, or cannot be read: a reason for people, in Swedish, that says what to do. Never a stack trace. */
export class Refused extends Error {
  constructor(
    readonly reason: string,
    readonly code:
      | 'NOT_MINUTES'
      | 'EMPTY'
      | 'ENCRYPTED'
      | 'SCANNED'
      | 'BROKEN'
      | 'TOO_LARGE'
      | 'WRONG_TYPE'
      | 'UNREADABLE',
  ) {
    super(reason);
  }
}
