import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgendaItemRow, PresenterRow } from '../graph/agenda-item.ts';
import type { AgreementRow } from '../graph/agreement.ts';
import type { AssignmentAnswerRow, AssignmentRow } from '../graph/assignment.ts';
import type { BodyRow } from '../graph/body.ts';
import type { ChangeRow } from '../graph/change.ts';
import type { CoverageRow } from '../graph/coverage.ts';
import type { DecisionLinkRow, DecisionRow, ReferralRow } from '../graph/decision.ts';
import type { DocumentRow, PassageRow } from '../graph/document.ts';
import type { FundingRow as FundingNodeRow, FundingPotRow, FundingSumRow } from '../graph/funding.ts';
import type { DataIssueRow, SuggestionRow } from '../graph/issue.ts';
import type { MatterRow } from '../graph/matter.ts';
import type { AttendanceRow, MeetingRow } from '../graph/meeting.ts';
import type { MunicipalityRow } from '../graph/municipality.ts';
import type { SubgraphRow } from '../graph/neighbourhood.ts';
import type { NetworkRow } from '../graph/network.ts';
import type { OrganizationRow } from '../graph/organization.ts';
import type { PathRow } from '../graph/path.ts';
import type { MembershipRow, PersonRow, PostRow } from '../graph/person.ts';
import type { ParticipationRow, ProjectEventRow, ProjectPersonRow, ProjectRow } from '../graph/project.ts';
import type { PublishedReportRow } from '../graph/published-report.ts';
import type { RelationRow } from '../graph/relation.ts';
import type { SearchHitRow } from '../graph/search.ts';
import type { AnnualStatisticsRow, BodyCountRow, MunicipalityAttendanceRow } from '../graph/statistics.ts';
import type { ActorRow, AnyRow, EntityKindRow, NamedRow } from '../loaders/base.ts';
import type { Connection, Edge } from '../loaders/connection.ts';
import type { Context } from '../server/context.ts';
import type { PeriodTies, Tie as TieRow } from '../services/analysis/collaboration.ts';
import type { Community as CommunityRow, Score as ScoreRow } from '../services/analysis/measured.ts';
import type { ProjectFlow as ProjectFlowRow } from '../services/analysis/project-flow.ts';
import type { Matrix } from '../services/analysis/shares.ts';
import type { BookTarget, BookVersion, PlanBook } from '../services/follow-up/book.ts';
import type { LightCounts as Lights } from '../services/follow-up/judge.ts';
import type {
  AreaFollowUpRow,
  AreaRow,
  FollowUpRow,
  GoalRow,
  KeyFigureRow,
  OutcomeDifferenceRow,
  OutcomeRow,
} from '../services/follow-up/rows.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /**
   * A calendar date as ISO 8601 text, `YYYY-MM-DD`, for example `"2022-06-17"`; no time zone, the date as people in Sweden
   * write it. Other text, and days that do not exist, are BAD_USER_INPUT.
   */
  Date: { input: string; output: string };
  /** An instant as RFC 3339 text in UTC, for example `"2022-06-17T07:30:00Z"`: when something happened in the system, never when a meeting was. */
  DateTime: { input: string; output: string };
  /** A time of day on a Swedish clock as text, `HH:MM`, for example `"09:30"`; the day is that of the meeting. */
  LocalTime: { input: string; output: string };
  /** A whole number up to 9 007 199 254 740 991 either side of zero, sent as a JSON number. Every amount of money is one: whole kronor (SEK). */
  SafeInt: { input: number; output: number };
};

/** One of a question's suggestions. */
export type AcceptedSuggestionInput = {
  /** Its action, as in `suggestions`. */
  action: Scalars['String']['input'];
  /** Its target; needed only when several suggestions have the same action. */
  target?: InputMaybe<Scalars['ID']['input']>;
};

/** Who may see a document and what rests on it alone. */
export type Access =
  /** Callers who may edit (sekretess). */
  | 'CONFIDENTIAL'
  /** Callers with a key for reading or more. */
  | 'INTERNAL'
  /** Everybody (offentlig). */
  | 'PUBLIC';

/** Who can act: Municipality, Organization, Body, Network, Person. */
export type Actor = {
  aliases: Array<Scalars['String']['output']>;
  /** Assignments (uppdrag) given to this actor, by deadline, the earliest first; those without a deadline come last. */
  assignments: AssignmentConnection;
  formerIds: Array<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  issues: Array<DataIssue>;
  mentions: MentionConnection;
  name: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  url: Scalars['String']['output'];
};

/** Who can act: Municipality, Organization, Body, Network, Person. */
export type ActorAssignmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  due: InputMaybe<DateRange>;
  first: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<Array<AssignmentStatus>>;
};

/** Who can act: Municipality, Organization, Body, Network, Person. */
export type ActorIssuesArgs = {
  status: InputMaybe<DataIssueStatus>;
};

/** Who can act: Municipality, Organization, Body, Network, Person. */
export type ActorMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** An item on a meeting's agenda (punkt, paragraf). Its name is its heading. */
export type AgendaItem = Named &
  Node & {
    __typename?: 'AgendaItem';
    /** Everything with a name that it is about, by name: projects, networks, agreements, municipalities and so on. */
    about: Array<Entity>;
    /** Its decisions (beslut), in order. Empty: none was taken. */
    decisions: Array<Decision>;
    /** The passages that it rests on, in document order. */
    evidence: Array<Passage>;
    /** Its heading (rubrik) in Swedish, as the minutes write it. */
    heading: Scalars['String']['output'];
    id: Scalars['ID']['output'];
    /** What sort of item it is. */
    kind: AgendaItemKind;
    /** Its number as printed: `"§ 12"`, `"3"`. Null: none is printed. */
    label: Maybe<Scalars['String']['output']>;
    /** The matter (ärende) that it takes up. Null: it returns at no other meeting. */
    matter: Maybe<Matter>;
    /** The meeting it belongs to. */
    meeting: Meeting;
    name: Scalars['String']['output'];
    /** The networks among those in `about`, by name. */
    networks: Array<Network>;
    /** Its place in the meeting: 1, 2, 3 …, breaks included. Not the printed number. */
    ordinal: Scalars['Int']['output'];
    /** Who presented it (föredragande), in the order of the minutes. Empty: the minutes name nobody. */
    presenters: Array<Presenter>;
    /** The projects among those in `about`, by name. */
    projects: Array<Project>;
    /** What was said, in Swedish, the decisions not included. Null: the minutes say nothing more. */
    summary: Maybe<Scalars['String']['output']>;
    /** When it began, as printed in the minutes or the agenda. Null: no time is printed. */
    time: Maybe<Scalars['LocalTime']['output']>;
    url: Scalars['String']['output'];
  };

/** A page of agenda items. */
export type AgendaItemConnection = {
  __typename?: 'AgendaItemConnection';
  edges: Array<AgendaItemEdge>;
  nodes: Array<AgendaItem>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One agenda item in a list. */
export type AgendaItemEdge = {
  __typename?: 'AgendaItemEdge';
  cursor: Scalars['String']['output'];
  node: AgendaItem;
};

/** Conditions on agenda items; those given must all hold. Unknown ids are BAD_USER_INPUT that names them. */
export type AgendaItemFilter = {
  /** Only items about at least one of these entities. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only items of meetings of at least one of these bodies or networks. */
  body?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only items of meetings in the range. */
  date?: InputMaybe<DateRange>;
  /** Only these kinds. */
  kind?: InputMaybe<Array<AgendaItemKind>>;
  /** Only items presented by at least one of these people, or on behalf of one of these municipalities or organisations. */
  presentedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words in its heading or summary. Any text is safe; a blank one is no condition. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of agenda item it is. */
export type AgendaItemKind =
  /** An agreement (avtal). */
  | 'AGREEMENT'
  /** Discussion, rounds of the table (diskussion, incheckning). */
  | 'DISCUSSION'
  /** A project gives its final report (slutrapport). */
  | 'FINAL_REPORT'
  /** Opening, minutes of the last meeting, breaks, closing (formalia). */
  | 'FORMALITY'
  /** Information with nothing to take a stand on (information). */
  | 'INFORMATION'
  /** None of these, or not clear from the heading. */
  | 'OTHER'
  /** A project idea is pitched (pitch). */
  | 'PITCH'
  /** A project reports how it is going (lägesrapport, delrapport). */
  | 'PROGRESS_REPORT'
  /** A project plan is presented (projektplan). */
  | 'PROJECT_PLAN'
  /** Statistics, key figures or their follow-up (statistik, mätetal). */
  | 'STATISTICS';

/** An agreement (avtal, överenskommelse) between municipalities or organisations. */
export type Agreement = Entity &
  Named &
  Node & {
    __typename?: 'Agreement';
    aliases: Array<Scalars['String']['output']>;
    /** The projects, networks and organisations that it covers, by name. */
    covers: Array<Entity>;
    /** Decisions that concern it, the latest first. */
    decisions: Array<Decision>;
    /** The first day it no longer holds. Null: until further notice (tills vidare), or no source says. */
    endsOn: Maybe<Scalars['Date']['output']>;
    formerIds: Array<Scalars['ID']['output']>;
    id: Scalars['ID']['output'];
    issues: Array<DataIssue>;
    /** What sort of agreement it is, in Swedish as the source words it: `"samverkansavtal"`. */
    kind: Scalars['String']['output'];
    mentions: MentionConnection;
    name: Scalars['String']['output'];
    /** The municipalities and organisations that are parties to it, by name. Empty: the source names none; see `partiesText`. */
    parties: Array<Actor>;
    /** The parties as the source words them when it does not list them: «berörda kommuner». Null: `parties` says it all. */
    partiesText: Maybe<Scalars['String']['output']>;
    /** The agreement that it takes the place of. Null: none. */
    replaces: Maybe<Agreement>;
    /** The day it was signed. Null: not signed yet, or no source says. */
    signedOn: Maybe<Scalars['Date']['output']>;
    /** How far it has come, or that it has ended. */
    status: AgreementStatus;
    /** How long it runs, in months (avtalstid). Null: no source says. */
    termMonths: Maybe<Scalars['Int']['output']>;
    /** What else was agreed, in Swedish, such as notice of termination. Null: no source says. */
    terms: Maybe<Scalars['String']['output']>;
    updatedAt: Scalars['DateTime']['output'];
    url: Scalars['String']['output'];
  };

/** An agreement (avtal, överenskommelse) between municipalities or organisations. */
export type AgreementIssuesArgs = {
  status: InputMaybe<DataIssueStatus>;
};

/** An agreement (avtal, överenskommelse) between municipalities or organisations. */
export type AgreementMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of agreements. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  edges: Array<AgreementEdge>;
  nodes: Array<Agreement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One agreement in a list. */
export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  cursor: Scalars['String']['output'];
  node: Agreement;
};

/** How far an agreement has come. */
export type AgreementStatus =
  /** Proposed or being negotiated (förslag). */
  | 'DRAFT'
  /** Its time has run out (löpt ut). */
  | 'EXPIRED'
  /** Signed (undertecknat). */
  | 'SIGNED'
  /** Ended by notice before its time (uppsagt). */
  | 'TERMINATED';

/** One calendar year in figures. Counts the meetings whose own minutes have been read, and what they say. */
export type AnnualStatistics = {
  __typename?: 'AnnualStatistics';
  /** Attendance per municipality, by name; municipalities that no member represented are left out. */
  attendance: Array<MunicipalityAttendance>;
  /** Decisions per kind, in the order of the kinds; kinds without one are left out. */
  decisions: Array<DecisionKindCount>;
  /** Money granted at the year's meetings, in whole kronor; ceilings, conditional sums and estimates are not counted. */
  grantedSek: Scalars['SafeInt']['output'];
  /** Meetings held, per body, by name of the body; bodies without one are left out. */
  meetings: Array<BodyCount>;
  /** Projects per phase on the last day of the year (today, while it lasts), in the order of the phases; phases without one are left out. */
  projectsByPhase: Array<PhaseCount>;
  /** The calendar year. */
  year: Scalars['Int']['output'];
};

/** What one of several assignees answered. */
export type Answer =
  /** Has done what was asked (utfört). */
  | 'DONE'
  /** No, stays out or disagrees (nej). */
  | 'NO'
  /** No answer is known yet. */
  | 'PENDING'
  /** Yes, takes part or agrees (ja). */
  | 'YES';

/** What came of one area of a plan. */
export type AreaFollowUp = {
  __typename?: 'AreaFollowUp';
  /** The area of the plan that is told of. */
  area: FocusArea;
  /** How many of its goals are measured: their light is not GREY. */
  goalsMeasured: Scalars['Int']['output'];
  /** How many of its goals are reached: their light is GREEN. */
  goalsReached: Scalars['Int']['output'];
  /** How many goals it has. */
  goalsTotal: Scalars['Int']['output'];
  /** How many of its goals have each light. */
  lights: LightCounts;
};

/** An assignment (uppdrag): who must do what by when, as a decision says. Two deadlines are two assignments. */
export type Assignment = Node & {
  __typename?: 'Assignment';
  /** One answer per assignee when each must act or answer for itself. In the order of `assignees`. */
  answers: Array<AssignmentAnswer>;
  /** Who is to do it, by name: people, bodies, networks, municipalities or organisations. Empty: the text names nobody. */
  assignees: Array<Actor>;
  /** How it is known. */
  certainty: Certainty;
  /** The day it was done or called off. Null: it is open, or no source says. */
  completedOn: Maybe<Scalars['Date']['output']>;
  /** The decision that gave it. */
  decision: Decision;
  /** The deadline; the last day of the period when the text gives a month, season or year. Null: none is given. */
  due: Maybe<Scalars['Date']['output']>;
  /** The meeting that it is to be ready for, planned or held. Null: none is named. */
  dueAt: Maybe<Meeting>;
  /** How exactly `due` is given. Null when `due` is. */
  duePrecision: Maybe<DatePrecision>;
  /** The deadline as the text words it: «senast 15 mars», «nästa möte». Null: none is given. */
  dueText: Maybe<Scalars['String']['output']>;
  /** The passages that it rests on, in document order. */
  evidence: Array<Passage>;
  id: Scalars['ID']['output'];
  /** What more is known, in Swedish. Null: nothing. */
  note: Maybe<Scalars['String']['output']>;
  /** Agenda items at which it was reported (återrapport), oldest first. Empty: not yet, as far as the minutes say. */
  reportedAt: Array<AgendaItem>;
  /** Whether it holds until further notice («tills vidare», a medskick); it is then never overdue. */
  standing: Scalars['Boolean']['output'];
  /** How it stands today, or on the day of @asOf. */
  status: AssignmentStatus;
  /** What is to be done, in Swedish. */
  task: Scalars['String']['output'];
};

/** When several must act or answer («respektive kommun», «tillfrågas om medverkan»): one answer each. */
export type AssignmentAnswer = {
  __typename?: 'AssignmentAnswer';
  /** What they answered. */
  answer: Answer;
  /** Who is to answer. */
  assignee: Actor;
  /** The passages that it rests on, in document order. Empty while there is no answer. */
  evidence: Array<Passage>;
  /** What more they said, in Swedish. Null: nothing. */
  note: Maybe<Scalars['String']['output']>;
  /** The day they answered. Null: not yet, or no source says. */
  on: Maybe<Scalars['Date']['output']>;
};

/** What one of those whom an assignment was given to has answered. */
export type AssignmentAnswerInput = {
  /** What was answered, as a code. */
  answer: Answer;
  /** The actor it was given to. */
  assignee: Scalars['ID']['input'];
  /** What was answered, in Swedish. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The day of the answer. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of assignments. */
export type AssignmentConnection = {
  __typename?: 'AssignmentConnection';
  edges: Array<AssignmentEdge>;
  nodes: Array<Assignment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One assignment in a list. */
export type AssignmentEdge = {
  __typename?: 'AssignmentEdge';
  cursor: Scalars['String']['output'];
  node: Assignment;
};

/** Conditions on assignments; those given must all hold. Unknown ids are BAD_USER_INPUT that names them. */
export type AssignmentFilter = {
  /** Only those given to at least one of these actors. */
  assignee?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those given by at least one of these bodies or networks. */
  body?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those whose decision names at least one of these entities. */
  concerns?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those decided on a day of the range. */
  decided?: InputMaybe<DateRange>;
  /** Only those whose deadline lies in the range; those without one are then left out. */
  due?: InputMaybe<DateRange>;
  /** True: only those that have been reported at a meeting; false: only those that have not; not given: both. */
  reported?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these states, as of today or the day of @asOf. */
  status?: InputMaybe<Array<AssignmentStatus>>;
};

/** How a list of assignments is ordered. */
export type AssignmentOrder = {
  /** Which way; ASC unless given. */
  direction?: OrderDirection;
  /** What to order by. */
  field: AssignmentOrderField;
};

/** What assignments can be ordered by. */
export type AssignmentOrderField =
  /** The date of the decision that gave it. */
  | 'DECIDED'
  /** The deadline; those without one count as missing. */
  | 'DUE';

/** How an assignment stands. Each is in exactly one of these states. */
export type AssignmentStatus =
  /** Called off (avbrutet). */
  | 'CANCELLED'
  /** Done (utfört, klart). */
  | 'DONE'
  /** Not done, and its deadline has not passed or it has none. */
  | 'OPEN'
  /** Not done, and its deadline has passed (försenat). */
  | 'OVERDUE';

/** One line of a meeting's attendance list (närvaro). Reasons for absence are not kept. */
export type Attendance = {
  __typename?: 'Attendance';
  /** The passages that it rests on, in document order. */
  evidence: Array<Passage>;
  /** What more the list says, in Swedish. Null: nothing. */
  note: Maybe<Scalars['String']['output']>;
  /** Who the line is about. */
  person: Person;
  /** Whether the person took part remotely. */
  remote: Scalars['Boolean']['output'];
  /** The municipalities or organisations that the person stood for; one person can stand for two. Empty: no source says. */
  representing: Array<Actor>;
  /** In what capacity. */
  role: AttendanceRole;
  /** Whether the person was there. */
  status: AttendanceStatus;
  /** Whom a serving substitute stood in for. Null: nobody, or no source says. */
  substituteFor: Maybe<Person>;
  /** When one who left early left («till kl 10.40»). Null: stayed, or no source says. */
  until: Maybe<Scalars['LocalTime']['output']>;
};

/** In what capacity somebody is on the attendance list. Sums per municipality count MEMBER and SERVING_SUBSTITUTE, by whom they represent. */
export type AttendanceRole =
  /** Adjunct (adjungerad). */
  | 'ADJUNCT'
  /** Guest, such as somebody who came to present an item (gäst, föredragande). */
  | 'GUEST'
  /** Member (ledamot). */
  | 'MEMBER'
  /** Secretary (sekreterare). */
  | 'SECRETARY'
  /** Substitute who stood in for a member (tjänstgörande ersättare). */
  | 'SERVING_SUBSTITUTE'
  /** Substitute who did not (ersättare). */
  | 'SUBSTITUTE';

/** Whether somebody on the attendance list was there. */
export type AttendanceStatus =
  /** Was not there (frånvarande, anmält förhinder, or struck through on the list). */
  | 'ABSENT'
  /** Was there for a part of it (delvis närvarande). */
  | 'PARTIAL'
  /** Was there (närvarande). */
  | 'PRESENT';

/**
 * How often a municipality was represented (närvaro). Counts meetings with read minutes whose list has a member or serving
 * substitute for it; at one meeting the best status among them counts. `present + partial + absent = meetings`.
 */
export type AttendanceSummary = {
  __typename?: 'AttendanceSummary';
  /** Meetings at which nobody represented it. */
  absent: Scalars['Int']['output'];
  /** The number of meetings counted. */
  meetings: Scalars['Int']['output'];
  /** Meetings at which it was represented for a part. */
  partial: Scalars['Int']['output'];
  /** Meetings at which it was represented throughout. */
  present: Scalars['Int']['output'];
  /** The share of meetings at which it was represented wholly or in part, from 0 to 1. Null: no meetings. */
  rate: Maybe<Scalars['Float']['output']>;
};

/** Something that meets and decides (organ): a directors' group (kommundirektörsgrupp), a board (styrelse), its presidium (presidiet), a steering group (styrgrupp). */
export type Body = Actor &
  Entity &
  Named &
  Node & {
    __typename?: 'Body';
    aliases: Array<Scalars['String']['output']>;
    assignments: AssignmentConnection;
    /** Who chairs the body (ordförande) on a day. Null: unknown on that day. Who chaired one meeting stands on the meeting. */
    chair: Maybe<Person>;
    formerIds: Array<Scalars['ID']['output']>;
    id: Scalars['ID']['output'];
    issues: Array<DataIssue>;
    /** What sort of body it is. */
    kind: BodyKind;
    /** The body's meetings, the latest first unless ordered otherwise. */
    meetings: MeetingConnection;
    /** Who sits or sat in the body (ledamöter, ersättare, sekreterare), by name of the member. */
    memberships: Array<Membership>;
    mentions: MentionConnection;
    name: Scalars['String']['output'];
    updatedAt: Scalars['DateTime']['output'];
    url: Scalars['String']['output'];
  };

/** Something that meets and decides (organ): a directors' group (kommundirektörsgrupp), a board (styrelse), its presidium (presidiet), a steering group (styrgrupp). */
export type BodyAssignmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  due: InputMaybe<DateRange>;
  first: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<Array<AssignmentStatus>>;
};

/** Something that meets and decides (organ): a directors' group (kommundirektörsgrupp), a board (styrelse), its presidium (presidiet), a steering group (styrgrupp). */
export type BodyChairArgs = {
  at: InputMaybe<Scalars['Date']['input']>;
};

/** Something that meets and decides (organ): a directors' group (kommundirektörsgrupp), a board (styrelse), its presidium (presidiet), a steering group (styrgrupp). */
export type BodyIssuesArgs = {
  status: InputMaybe<DataIssueStatus>;
};

/** Something that meets and decides (organ): a directors' group (kommundirektörsgrupp), a board (styrelse), its presidium (presidiet), a steering group (styrgrupp). */
export type BodyMeetingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MeetingFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<MeetingOrder>;
};

/** Something that meets and decides (organ): a directors' group (kommundirektörsgrupp), a board (styrelse), its presidium (presidiet), a steering group (styrgrupp). */
export type BodyMembershipsArgs = {
  at: InputMaybe<Scalars['Date']['input']>;
};

/** Something that meets and decides (organ): a directors' group (kommundirektörsgrupp), a board (styrelse), its presidium (presidiet), a steering group (styrgrupp). */
export type BodyMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** How many meetings a body held. */
export type BodyCount = {
  __typename?: 'BodyCount';
  /** The body or network. */
  body: Actor;
  /** The number of meetings. */
  count: Scalars['Int']['output'];
};

/** What sort of body it is. */
export type BodyKind =
  /** A board, mostly of elected members (styrelse). */
  | 'BOARD'
  /** The municipal directors' group (kommundirektörsgrupp, kommunchefsgrupp). */
  | 'DIRECTORS_GROUP'
  /** None of these, or not known. */
  | 'OTHER'
  /** A board's chair and vice chairs (presidium). */
  | 'PRESIDIUM'
  /** A reference group (referensgrupp). */
  | 'REFERENCE_GROUP'
  /** A project's or plan's steering group (styrgrupp). */
  | 'STEERING_GROUP';

/** What it is to be central in a graph of n nodes. */
export type CentralityMeasure =
  /** To stand between others: the share of shortest paths between two others that go through the node, on average over all pairs. */
  | 'BETWEENNESS'
  /** To be near all: the others that can be reached divided by the sum of distances to them, times the share of all others that they are (Wasserman and Faust). */
  | 'CLOSENESS'
  /** To be joined to many: neighbours divided by n − 1. */
  | 'DEGREE'
  /** To be joined to those who are central themselves: the node's part of the adjacency matrix's main eigenvector, of length 1. */
  | 'EIGENVECTOR'
  /** To be where a walker often is who goes along relations at random and, 15 times of 100, begins again anywhere: a share, all together 1. */
  | 'PAGERANK';

/** How central a node is. */
export type CentralityScore = {
  __typename?: 'CentralityScore';
  /** The node that is scored. */
  node: Named;
  /** The place, from 1. Equal scores share a place, and the next is as many places further down. Scores within 1e-12 of the highest one are equal: rounding alone keeps them apart. */
  rank: Scalars['Int']['output'];
  /** The score, 0 or more. */
  score: Scalars['Float']['output'];
};

/** How a fact or an event is known. A curated one wins over one that was read from a document. */
export type Certainty =
  /** A person set it. */
  | 'CURATED'
  /** A rule concluded it from what the text says, such as taking part from presenting on behalf of a municipality. */
  | 'INFERRED'
  /** It was seen on a date, such as a name on an attendance list. */
  | 'OBSERVED'
  /** The text says it. */
  | 'STATED';

/** Something that was written: a document read in, a thing set by hand, two made one. (PROV: Activity.) */
export type Change = Node & {
  __typename?: 'Change';
  /** What was done, in a word. */
  action: ChangeAction;
  /** Who did it: the name of the key, or the program. Null: not known. */
  actor: Maybe<Scalars['String']['output']>;
  /** What is there since, of what changed only, as JSON. Null: nothing, or the caller may not see it. */
  after: Maybe<Scalars['String']['output']>;
  /** When it was written. */
  at: Scalars['DateTime']['output'];
  /** What was there before, of what changed only, as JSON. Null: nothing, or the caller may not see it. */
  before: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The id that the subject goes on under after a merging, or the new one after a parting. Null for other actions. */
  mergedInto: Maybe<Scalars['ID']['output']>;
  /** The id of what was changed; of what was merged or deleted too, which nothing else answers for any longer. */
  subject: Scalars['ID']['output'];
  /** Whether `undo` may take it back: set by hand, and not taken back yet. Later changes that rest on it can still forbid it. */
  undoable: Scalars['Boolean']['output'];
};

/** What was done in a change. */
export type ChangeAction =
  /** Something new was written. */
  | 'CREATED'
  /** Something was taken away, such as what a corrected version of a document no longer says. */
  | 'DELETED'
  /** Two things were made one. */
  | 'MERGED'
  /** One thing was parted into two. */
  | 'SPLIT'
  /** A curated change was taken back. */
  | 'UNDONE'
  /** Something was changed. */
  | 'UPDATED';

/** A page of changes. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  edges: Array<ChangeEdge>;
  nodes: Array<Change>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One change in a list. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  cursor: Scalars['String']['output'];
  node: Change;
};

/** Who works with whom. */
export type CollaborationMatrix = {
  __typename?: 'CollaborationMatrix';
  /** The municipalities of the rows and the columns, by name. */
  municipalities: Array<Municipality>;
  /** The pairs that share something, the strongest first, then by name. */
  ties: TieConnection;
  /** Row by row in the order of `municipalities`; symmetric, 0 on the diagonal and where nothing is shared. A number of things, or their weight. */
  weights: Array<Array<Scalars['Float']['output']>>;
};

/** Who works with whom. */
export type CollaborationMatrixTiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** The ties of one period. The latest one may not be over. */
export type CollaborationPeriod = {
  __typename?: 'CollaborationPeriod';
  /** The pairs that shared something in the period before this one and do not any more, by name; each with what it was. */
  ended: Array<Tie>;
  /** The first day of the period. */
  from: Scalars['Date']['output'];
  /** The number of shared things, pair by pair added up. */
  shared: Scalars['Int']['output'];
  /** The pairs that share something in this period and did not in the one before it, by name. In the first period that anything is known of they all are new. */
  started: Array<Tie>;
  /** The pairs of municipalities that share something at some time in the period. */
  ties: Scalars['Int']['output'];
  /** The day after the period's last one. */
  to: Scalars['Date']['output'];
};

/** A page of the municipalities that one works with. */
export type CollaboratorConnection = {
  __typename?: 'CollaboratorConnection';
  edges: Array<CollaboratorEdge>;
  nodes: Array<Municipality>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One municipality that another works with. */
export type CollaboratorEdge = {
  __typename?: 'CollaboratorEdge';
  cursor: Scalars['String']['output'];
  node: Municipality;
  /** What they share. */
  tie: Tie;
  /** How much the two share, by the weighting asked for. */
  weight: Scalars['Float']['output'];
};

/** A group of nodes that have more to do with each other than with others. */
export type Community = {
  __typename?: 'Community';
  /** Names the group within its answer: `community:` and its first member's id. */
  id: Scalars['ID']['output'];
  /** Its nodes, by type and then by name, or date where they have one instead. */
  members: Array<Named>;
  /** How well the whole division fits, the same on each group: the share of relations inside groups, less the share expected by chance. 0 when there are no relations. */
  modularity: Scalars['Float']['output'];
};

/** What a target demands of the outcome. */
export type Comparator =
  /** At least the value («minst»). */
  | 'AT_LEAST'
  /** At most the value («högst», «max»). */
  | 'AT_MOST'
  /** A yes («klar»). */
  | 'DONE'
  /** The value («lika med»). */
  | 'EQUAL';

/** How much of reality the graph holds. */
export type Coverage = {
  __typename?: 'Coverage';
  /** How many documents in force have been read in or came with the seed. */
  documents: Scalars['Int']['output'];
  /** The first days of months without a held meeting, between the first and the last held meeting of the time asked for. */
  monthsWithoutMeeting: Array<Scalars['Date']['output']>;
  /** Municipalities that have not reported outcomes of the plan for the year. Empty as long as there is no plan. */
  notReported: Array<Municipality>;
  /** How many files were refused and have not been read since. */
  refused: Scalars['Int']['output'];
  /** The share of the read documents' text that a rule understood, 0 to 1. Null: no document has been read in (a seed tells no share). */
  understoodShare: Maybe<Scalars['Float']['output']>;
  /** How many open questions there are about names that nothing or several things carry. */
  unresolvedNames: Scalars['Int']['output'];
};

/** A question about the data: what the sources say does not agree, or is not sure. Both sides stay in the graph until somebody has looked. */
export type DataIssue = Node & {
  __typename?: 'DataIssue';
  /** What it is about. Empty: nothing in the graph yet, such as a name that was not recognised. */
  about: Array<Node>;
  /** The passages that raise it, in document order. */
  evidence: Array<Passage>;
  id: Scalars['ID']['output'];
  /** What sort of question it is. */
  kind: DataIssueKind;
  /** The question in one or two sentences of Swedish, ready to show. */
  message: Scalars['String']['output'];
  /** Whether it has been settled. */
  status: DataIssueStatus;
  /** What could be done, the most likely first. Empty: no suggestion. */
  suggestions: Array<Suggestion>;
};

/** A page of data issues. */
export type DataIssueConnection = {
  __typename?: 'DataIssueConnection';
  edges: Array<DataIssueEdge>;
  nodes: Array<DataIssue>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One data issue in a list. */
export type DataIssueEdge = {
  __typename?: 'DataIssueEdge';
  cursor: Scalars['String']['output'];
  node: DataIssue;
};

/** What sort of question it is. */
export type DataIssueKind =
  /** A name that could be two or more things; it is linked to none of them. */
  | 'AMBIGUOUS_NAME'
  /** Two sources, or two places in one, that cannot both be true. */
  | 'CONTRADICTION'
  /** The document's heading and its text give different dates. */
  | 'DATE_CONFLICT'
  /** A task from an earlier meeting that these minutes seem to report: close it, or keep it open. */
  | 'FOLLOW_UP'
  /** A person whose municipality no source says. */
  | 'MISSING_MUNICIPALITY'
  /** Two nodes that may be the same thing. */
  | 'POSSIBLE_DUPLICATE'
  /** A spelling that was taken for something else, and might not be. */
  | 'SPELLING'
  /** Something that a reader outside the rules, such as a language model, has pointed at. Nothing was written of it. */
  | 'SUGGESTION'
  /** A name that nothing in the graph carries. */
  | 'UNKNOWN_NAME';

/** Whether a data issue has been settled. */
export type DataIssueStatus =
  /** Looked at and left as it is. */
  | 'DISMISSED'
  /** Nobody has settled it. */
  | 'OPEN'
  /** Settled: the graph has been put right. */
  | 'RESOLVED';

/** How exactly a source gives a date; the date itself is then the last day of the period. */
export type DatePrecision =
  /** A day: «15 mars». */
  | 'DAY'
  /** A month: «juni». */
  | 'MONTH'
  /** A season: «hösten 2022». */
  | 'SEASON'
  /** A year: «under 2022». */
  | 'YEAR';

/** A range of days, half-open: `from` is in it, `to` is not. A missing end is open; `to` not after `from` is BAD_USER_INPUT. */
export type DateRange = {
  /** The first day of the range; not given: from the beginning. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The day after the last one of the range; not given: without end. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A decision (beslut): one «att»-clause of the minutes. Its name is its first words. */
export type Decision = Named &
  Node & {
    __typename?: 'Decision';
    /** The agenda item it was taken at. Null: the meeting's own minutes have not been read. */
    agendaItem: Maybe<AgendaItem>;
    /** The assignments (uppdrag) that it gives, in the order of the text. */
    assignments: Array<Assignment>;
    /** Whether it stands in minutes that have been read or is known because others speak of it. */
    basis: DecisionBasis;
    /** Everything with a name that the decision itself names, by name. */
    concerns: Array<Entity>;
    /** The date of the meeting that took it. */
    date: Scalars['Date']['output'];
    /** The passages that it rests on, in document order. */
    evidence: Array<Passage>;
    /** Later decisions that build on this one, oldest first. Empty: nothing has come of it yet, as far as the minutes say. */
    followedUpBy: Array<Decision>;
    /** The decisions of `links`, whatever the kind of link. Oldest first. */
    followsUp: Array<Decision>;
    /** The sums of money that it names, in the order of the text; the parts of a split sum included. */
    fundings: Array<Funding>;
    id: Scalars['ID']['output'];
    /** What sort of decision it is. */
    kind: DecisionKind;
    /** Earlier decisions that it builds on, with how. Oldest first. */
    links: Array<DecisionLink>;
    /** The matters (ärenden) that its agenda item takes up. */
    matters: Array<Matter>;
    /** The meeting that took it. */
    meeting: Meeting;
    /** The municipalities among those in `concerns`, by name. */
    municipalities: Array<Municipality>;
    name: Scalars['String']['output'];
    /** The networks among those in `concerns`, by name. */
    networks: Array<Network>;
    /** Its place within the item: 1, 2, 3 … Null: the decision is known only from other minutes. */
    ordinal: Maybe<Scalars['Int']['output']>;
    /** The projects among those in `concerns`, by name. */
    projects: Array<Project>;
    /** The same with what for, when, and what became of it. */
    referrals: Array<Referral>;
    /** Whom the question was sent on to (remitterat, hänskjutet), in the order of the text; the short way past `referrals`. */
    referredTo: Array<Actor>;
    /** The decision in Swedish. Whether these are the minutes' own words stands on the passages of `evidence` (`verbatim`). */
    text: Scalars['String']['output'];
    url: Scalars['String']['output'];
  };

/** How a decision is known. */
export type DecisionBasis =
  /** Only because other minutes speak of it («den 4 juni delegerade styrelsen»). */
  | 'MENTION'
  /** From the minutes of the meeting that took it. */
  | 'MINUTES';

/** A page of decisions. */
export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  edges: Array<DecisionEdge>;
  nodes: Array<Decision>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One decision in a list. */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  cursor: Scalars['String']['output'];
  node: Decision;
};

/** Conditions on decisions; those given must all hold. Unknown ids are BAD_USER_INPUT that names them. */
export type DecisionFilter = {
  /** Only decisions that give at least one of these actors something to do. */
  assignedTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only decisions known this way; those in minutes that have been read unless given, null for all. */
  basis?: InputMaybe<Array<DecisionBasis>>;
  /** Only decisions of at least one of these bodies or networks. */
  body?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only decisions that themselves name at least one of these entities. */
  concerns?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only decisions taken on a day of the range. */
  date?: InputMaybe<DateRange>;
  /** True: only decisions that a later one builds on; false: only those that none does; not given: both. */
  followedUp?: InputMaybe<Scalars['Boolean']['input']>;
  /** Wider than `concerns`: also decisions on a project or network that at least one of these took part in on that day. */
  involves?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only these kinds. */
  kind?: InputMaybe<Array<DecisionKind>>;
  /** Only decisions on at least one of these matters (ärenden). */
  matter?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only decisions that name at least this much money in whole kronor, in one sum or in the parts of one. */
  minAmountSek?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Only decisions that send the question on to at least one of these actors. */
  referredTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words in the decision or its item's heading. Any text is safe; a blank one is no condition. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of decision it is. */
export type DecisionKind =
  /** Approves or adopts (godkänna, anta, fastställa). */
  | 'APPROVE'
  /** Gives somebody something to do (uppdra åt). */
  | 'ASSIGN'
  /** Grants money (bevilja, avsätta). */
  | 'FUND'
  /** Takes note (notera, lägga till handlingarna). */
  | 'NOTE'
  /** None of these, or not clear from the text. */
  | 'OTHER'
  /** Puts off to a later meeting (bordlägga, skjuta upp). */
  | 'POSTPONE'
  /** Puts projects in order of priority (prioritera). */
  | 'PRIORITISE'
  /** Sends the question on (hänskjuta, remittera, föra vidare). */
  | 'REFER'
  /** Says no (avslå). */
  | 'REJECT';

/** How many decisions were of a kind. */
export type DecisionKindCount = {
  __typename?: 'DecisionKindCount';
  /** The number of decisions. */
  count: Scalars['Int']['output'];
  /** The kind of decision. */
  kind: DecisionKind;
};

/** The fact that a decision builds on an earlier one. */
export type DecisionLink = Fact &
  Node & {
    __typename?: 'DecisionLink';
    certainty: Certainty;
    /** The earlier decision. */
    decision: Decision;
    evidence: Array<Passage>;
    firstSeen: Maybe<Scalars['Date']['output']>;
    from: Maybe<Scalars['Date']['output']>;
    id: Scalars['ID']['output'];
    /** How it builds on it. */
    kind: DecisionLinkKind;
    lastSeen: Maybe<Scalars['Date']['output']>;
    /** The later one, which builds on it. */
    later: Decision;
    to: Maybe<Scalars['Date']['output']>;
  };

/** How a decision builds on an earlier one. */
export type DecisionLinkKind =
  /** Takes up or reports what was decided (följer upp). */
  | 'FOLLOWS_UP'
  /** Is taken on a mandate that the other gave (på delegation, enligt uppdrag). */
  | 'MANDATED_BY'
  /** Ends it (upphäver). */
  | 'REPEALS'
  /** Takes its place (ersätter). */
  | 'REPLACES';

/** How a list of decisions is ordered. */
export type DecisionOrder = {
  /** Which way; ASC unless given. */
  direction?: OrderDirection;
  /** What to order by. */
  field: DecisionOrderField;
};

/** What decisions can be ordered by. */
export type DecisionOrderField =
  /** The date of the meeting, then the order of its agenda. */
  'DATE';

/** Which way a key figure is better. */
export type Direction =
  /** More is better; a bare target is «minst». */
  | 'HIGHER_IS_BETTER'
  /** Less is better, as for reported crimes; a bare target is «högst». */
  | 'LOWER_IS_BETTER'
  /** It is done or not. */
  | 'YES_NO';

/** A document that was read into the graph, mostly minutes (protokoll). What is here is a copy; the original lies with its holder. (PROV: Entity.) */
export type Document = Named &
  Node & {
    __typename?: 'Document';
    /** Who may see it; evidence, search and exports obey this. */
    access: Access;
    /** The ground in law for keeping it from the public, as given by who read it in. Null for public documents, or none was given. */
    accessGround: Maybe<Scalars['String']['output']>;
    /** Who approved it (justerare), by name. Empty: not yet, or no source says. */
    approvedBy: Array<Person>;
    /** The day it was approved (justerat). Null: not yet, or no source says. */
    approvedOn: Maybe<Scalars['Date']['output']>;
    /** Where the file itself can be fetched. Null: the graph keeps the passages only. */
    contentUrl: Maybe<Scalars['String']['output']>;
    /** Who holds the original. Null: no source says. */
    holder: Maybe<Actor>;
    id: Scalars['ID']['output'];
    /** The format of the file that was read, as a media type: `"text/markdown"`, `"application/pdf"`. */
    mediaType: Scalars['String']['output'];
    /** The meeting that it records. Null: it is not minutes. */
    meeting: Maybe<Meeting>;
    /** The title, as in `title`. */
    name: Scalars['String']['output'];
    /** Its passages, in document order. */
    passages: PassageConnection;
    /** When it was read in. */
    receivedAt: Scalars['DateTime']['output'];
    /** Its number in the holder's register (diarienummer). Null: not registered, or no source says. */
    registryNumber: Maybe<Scalars['String']['output']>;
    /** The version that took its place. Null: it is in force. */
    replacedBy: Maybe<Document>;
    /** The version that it takes the place of. Null: it is the first. */
    replaces: Maybe<Document>;
    /** SHA-256 of the file's bytes: 64 hexadecimal digits in lower case. The same bytes are never read twice. */
    sha256: Scalars['String']['output'];
    /** Whether it is in force. */
    status: DocumentStatus;
    /** The title in Swedish, as the document or its file name gives it. */
    title: Scalars['String']['output'];
    url: Scalars['String']['output'];
  };

/** A document that was read into the graph, mostly minutes (protokoll). What is here is a copy; the original lies with its holder. (PROV: Entity.) */
export type DocumentPassagesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  edges: Array<DocumentEdge>;
  nodes: Array<Document>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One document in a list. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  cursor: Scalars['String']['output'];
  node: Document;
};

/** Whether a document is in force. */
export type DocumentStatus =
  /** Approved (justerat). */
  | 'APPROVED'
  /** Not approved yet (utkast, ej justerat). */
  | 'DRAFT'
  /** Another version has taken its place (ersatt). */
  | 'SUPERSEDED';

/** Which fact ends when. */
export type EndFactInput = {
  /** The id of a post, a membership, a participation, a piece of work, a party or a cover. */
  fact: Scalars['ID']['input'];
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it no longer holds. */
  to: Scalars['Date']['input'];
};

/** What came of ending a fact. */
export type EndFactPayload = {
  __typename?: 'EndFactPayload';
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** The fact as it is now; null for kinds without a type of their own, and when nothing was written. */
  fact: Maybe<Node>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** Anything with a name of its own that a document can mention: what an agenda item or a decision can be about. */
export type Entity = {
  /** Other names and spellings that sources use for it, earlier names included; Swedish alphabetical order, empty when none is known. Lookups by `name` find these too. */
  aliases: Array<Scalars['String']['output']>;
  /** Ids of entities that were merged into this one; they go on working everywhere its own id does. Empty when none. */
  formerIds: Array<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  /** Open questions about the data on it: conflicting dates, unsure names, possible duplicates. */
  issues: Array<DataIssue>;
  /** Passages of documents that name it, newest document first. Passages of documents that the caller may not see are left out. */
  mentions: MentionConnection;
  name: Scalars['String']['output'];
  /** When the graph last changed what it holds on this entity itself (not on its neighbours). */
  updatedAt: Scalars['DateTime']['output'];
  url: Scalars['String']['output'];
};

/** Anything with a name of its own that a document can mention: what an agenda item or a decision can be about. */
export type EntityIssuesArgs = {
  status: InputMaybe<DataIssueStatus>;
};

/** Anything with a name of its own that a document can mention: what an agenda item or a decision can be about. */
export type EntityMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** The kinds of node that `search` can be narrowed to. Kinds that have no words of their own, such as OUTCOME, simply give no hits. */
export type EntityType =
  /** An agenda item (punkt, paragraf) of a meeting. */
  | 'AGENDA_ITEM'
  /** An agreement (avtal). */
  | 'AGREEMENT'
  /** An assignment (uppdrag). */
  | 'ASSIGNMENT'
  /** A body that meets and decides (organ, grupp). */
  | 'BODY'
  /** A decision (beslut). */
  | 'DECISION'
  /** A document that was read (handling), such as minutes. */
  | 'DOCUMENT'
  /** A sum of money in a decision or an item (finansiering). */
  | 'FUNDING'
  /** Money set aside for a purpose (avsatta medel). */
  | 'FUNDING_POT'
  /** A goal of a plan (mål). */
  | 'GOAL'
  /** A key figure of a goal (mätetal). */
  | 'KEY_FIGURE'
  /** A matter (ärende) that returns from meeting to meeting. */
  | 'MATTER'
  /** A meeting (möte). */
  | 'MEETING'
  /** A municipality (kommun). */
  | 'MUNICIPALITY'
  /** A professional network (nätverk). */
  | 'NETWORK'
  /** Another organisation (organisation). */
  | 'ORGANIZATION'
  /** A measured value of a key figure (utfall). */
  | 'OUTCOME'
  /** A passage of a document (stycke). */
  | 'PASSAGE'
  /** A person whom minutes name. */
  | 'PERSON'
  /** A plan with goals (verksamhetsplan). */
  | 'PLAN'
  /** A project (projekt), from idea to final report. */
  | 'PROJECT';

/**
 * A fact on an edge: how long it holds and why it is believed. It holds from `from` to, and not including, `to`. One known
 * only because minutes show it on certain days has `firstSeen` and `lastSeen` instead.
 */
export type Fact = {
  /** How the fact is known. */
  certainty: Certainty;
  /** The passages of documents that it rests on, in document order. Empty: it was set by a person, or the caller may not see the documents. */
  evidence: Array<Passage>;
  /** The earliest meeting date on which minutes show it. Null: no minutes show it, it was stated or set by a person. */
  firstSeen: Maybe<Scalars['Date']['output']>;
  /** The first day it holds. Null: no source says when it began. */
  from: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** The latest meeting date on which minutes show it; equal to `firstSeen` when it was seen once. Null when `firstSeen` is. */
  lastSeen: Maybe<Scalars['Date']['output']>;
  /** The first day it no longer holds (half-open). Null: it still holds, or no source says that it ended. */
  to: Maybe<Scalars['Date']['output']>;
};

/** The projects to which something happened in the range, each counted once. */
export type FlowCount = {
  __typename?: 'FlowCount';
  /** The number of projects. */
  count: Scalars['Int']['output'];
  /** The projects, by id. */
  projects: Array<Project>;
};

/** How long projects took from one step to another, in days: from the first event of the one kind to the first of the other on or after it. Dates known by month, season or year are left out. */
export type FlowStep = {
  __typename?: 'FlowStep';
  /** The earlier event. */
  from: ProjectEventKind;
  /** The longest time, in days. */
  longestDays: Scalars['Int']['output'];
  /** The median time, in days; between two, their mean. */
  medianDays: Scalars['Float']['output'];
  /** The number of projects measured. */
  projects: Scalars['Int']['output'];
  /** The shortest time, in days. */
  shortestDays: Scalars['Int']['output'];
  /** The later event. */
  to: ProjectEventKind;
};

/** A part of a plan that goals are gathered under (målområde). */
export type FocusArea = Node & {
  __typename?: 'FocusArea';
  /** Its goals, in the order of the plan. */
  goals: Array<Goal>;
  id: Scalars['ID']['output'];
  /** Its name in Swedish. */
  name: Scalars['String']['output'];
  /** Its place in the plan, from 1. */
  ordinal: Scalars['Int']['output'];
};

/** What to set on an area of a plan. */
export type FocusAreaInput = {
  /** Its goals. Those not named stay as they are. */
  goals?: InputMaybe<Array<GoalInput>>;
  /** The one to change; not given: the plan's area of that name, else a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its name in Swedish. Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its place in the plan, from 1; not given: where it stands, a new one last. */
  ordinal?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of a plan in a year. */
export type FollowUp = {
  __typename?: 'FollowUp';
  /** The plan's areas, in order. */
  areas: Array<AreaFollowUp>;
  /** Outcomes that `previous` told of and that are otherwise here. Empty: none, or there is no previous. */
  changedSincePrevious: Array<OutcomeDifference>;
  /** Key figures that were no longer followed up at the end of the period, the latest dropped first. They are in no light. */
  dropped: Array<KeyFigure>;
  /** How many goals are measured: their light is not GREY. */
  goalsMeasured: Scalars['Int']['output'];
  /** How many goals are reached: their light is GREEN. */
  goalsReached: Scalars['Int']['output'];
  /** How many goals the plan has. */
  goalsTotal: Scalars['Int']['output'];
  /** How many goals have each light. */
  lights: LightCounts;
  /** Which follow-up of the year. */
  period: FollowUpPeriod;
  /** The plan. Within a published report it and everything under it is as it was when that was published. */
  plan: Plan;
  /** The report of the plan that was published last before this. Null: none was. */
  previous: Maybe<PublishedReport>;
  /** Goals reached of all goals, in percent, unrounded. Null: the plan has no goals. */
  reachedPercent: Maybe<Scalars['Float']['output']>;
  /** Key figures that by then had been worded otherwise than at first, in the order of the plan. */
  reworded: Array<KeyFigure>;
  /** The calendar year. */
  year: Scalars['Int']['output'];
};

/** When in the year something is followed up. */
export type FollowUpPeriod =
  /** After April (tertial 1). */
  | 'TERTIAL_1'
  /** After August (tertial 2). */
  | 'TERTIAL_2'
  /** After the year (årsbokslut). */
  | 'YEAR_END';

/** A sum of money that a decision or an agenda item names (finansiering). */
export type Funding = Node & {
  __typename?: 'Funding';
  /** The agenda item it stands under. */
  agendaItem: AgendaItem;
  /** The amount in whole kronor, per what `per` says. Null: the text names the money and not the sum. */
  amountSek: Maybe<Scalars['SafeInt']['output']>;
  /** The decision that names it. Null: only the discussion does. */
  decision: Maybe<Decision>;
  /** The passages that it rests on, in document order. */
  evidence: Array<Passage>;
  /** What it is for: a project, a network or an organisation. Null: the text names none. */
  for: Maybe<Entity>;
  id: Scalars['ID']['output'];
  /** Whether it is a ceiling («max 100' kr») rather than a sum; ceilings are not counted in totals. */
  isCeiling: Scalars['Boolean']['output'];
  /** Whether it hangs on something («eventuell», «under förutsättning att»); conditional sums are not counted in totals. */
  isConditional: Scalars['Boolean']['output'];
  /** The sum it is a part of. Null: it stands on its own. */
  partOf: Maybe<Funding>;
  /** The sums it is made of (139 tkr = 70 + 69), in the order of the text. Empty: undivided. Totals count the parts only. */
  parts: Array<Funding>;
  /** What the amount is per. */
  per: FundingUnit;
  /** The money set aside that it comes from (avsatta medel). Null: the text names none. */
  pot: Maybe<FundingPot>;
  /** How far the money has come. */
  status: FundingStatus;
  /** The calendar year the money is for. Null: the text names none. */
  year: Maybe<Scalars['Int']['output']>;
};

/** What money can be summed by. */
export type FundingKey =
  /** The body whose meeting named the money. */
  | 'BODY'
  /** The municipality that owns the project (ägare). */
  | 'MUNICIPALITY'
  /** Each municipality that takes part. A project counts wholly for each of them, so these rows overlap: do not add them up. */
  | 'PARTICIPATING_MUNICIPALITY'
  /** The pot that the money comes from. */
  | 'POT'
  /** The project that the money is for. */
  | 'PROJECT'
  /** The calendar year that the money is for. */
  | 'YEAR';

/** Money set aside for a purpose (avsatta medel): «avsatta medel för Test- och utvecklingsprojekt 2022». */
export type FundingPot = Node & {
  __typename?: 'FundingPot';
  /** What was set aside, in whole kronor. Null: no source says. */
  allocatedSek: Maybe<Scalars['SafeInt']['output']>;
  /** Every sum that names the pot, of every status, the latest meeting first. */
  fundings: Array<Funding>;
  /** What has been granted from it, in whole kronor; 0 when nothing. Ceilings, conditional sums and estimates are not counted. */
  grantedSek: Scalars['SafeInt']['output'];
  id: Scalars['ID']['output'];
  /** Its name as the minutes word it, in Swedish. */
  name: Scalars['String']['output'];
  /** What has been proposed from it and not granted, in whole kronor; 0 when nothing. It does not lessen what remains. */
  proposedSek: Scalars['SafeInt']['output'];
  /** What is left, in whole kronor: allocated minus granted, negative when overdrawn. Null: `allocatedSek` is. */
  remainingSek: Maybe<Scalars['SafeInt']['output']>;
  /** The calendar year it is for. Null: none («tidigare års överskott»). */
  year: Maybe<Scalars['Int']['output']>;
};

/**
 * One row of `fundingSummary`. A key that was not chosen is null. So is one the money has no value for: money to a network
 * or to joint owners has no single owning municipality and is never divided by guess.
 */
export type FundingRow = {
  __typename?: 'FundingRow';
  /** The sum in whole kronor. */
  amountSek: Scalars['SafeInt']['output'];
  /** The body whose meeting named the money. */
  body: Maybe<Actor>;
  /** How many sums it is the total of. */
  fundings: Scalars['Int']['output'];
  /** The municipality of the key MUNICIPALITY or PARTICIPATING_MUNICIPALITY. */
  municipality: Maybe<Municipality>;
  /** The pot that the money comes from. */
  pot: Maybe<FundingPot>;
  /** The project that the money is for. */
  project: Maybe<Project>;
  /** The sums themselves, ordered by id; as many as `fundings` says. */
  sums: Array<Funding>;
  /** The calendar year that the money is for; the meeting's when the text names none. */
  year: Maybe<Scalars['Int']['output']>;
};

/** How far a sum of money has come. Only GRANTED counts as granted. */
export type FundingStatus =
  /** A guess at what it costs («uppskattas till»). */
  | 'ESTIMATED'
  /** Granted («bevilja») by whoever may decide. */
  | 'GRANTED'
  /** Proposed to those who decide («inför beslut om finansiering»). */
  | 'PROPOSED'
  /** Asked for («ber om», «ansöker om»). */
  | 'REQUESTED';

/** What an amount is per. */
export type FundingUnit =
  /** Each inhabitant (per invånare). */
  | 'INHABITANT'
  /** Each municipality (per kommun). */
  | 'MUNICIPALITY'
  /** Each municipality and year (per kommun och år). */
  | 'MUNICIPALITY_YEAR'
  /** Each project (per projekt). */
  | 'PROJECT'
  /** All in all, once (totalt). */
  | 'TOTAL'
  /** Each year (per år). */
  | 'YEAR';

/** Of whom something was measured. (Kolada: T, K, M.) */
export type Gender =
  /** Men only (män). */
  | 'MEN'
  /** All, whatever their gender. */
  | 'TOTAL'
  /** Women only (kvinnor). */
  | 'WOMEN';

/** Something that a plan wants reached (mål). The same words can stand under two areas, and are then two goals. */
export type Goal = Named &
  Node & {
    __typename?: 'Goal';
    /** The area that it stands under. */
    area: FocusArea;
    /** Why its light is GREY. Null when it is another. The cause its key figures share, else NOT_MEASURED. */
    greyCause: Maybe<GreyCause>;
    id: Scalars['ID']['output'];
    /** What it is measured by, in the order of the plan; those no longer followed up too (`droppedOn`). */
    keyFigures: Array<KeyFigure>;
    /**
     * Whether it is reached. GREEN: all its measured key figures are. Otherwise the mean of what they have reached of their targets, each counted as
     * 100 percent at most, is YELLOW or RED by the plan's bounds. GREY: none is measured; `greyCause` says why.
     */
    light: TrafficLight;
    name: Scalars['String']['output'];
    /** Networks that contribute to it, by name. */
    networks: Array<Network>;
    /** Its number in the plan: `"1.2"`. */
    ordinal: Scalars['String']['output'];
    /** The plan that it belongs to. */
    plan: Plan;
    /** Projects that contribute to it, by name. */
    projects: Array<Project>;
    /** The municipality that answers for it (ansvarig kommun). Null: none is named. */
    responsible: Maybe<Municipality>;
    url: Scalars['String']['output'];
  };

/** Something that a plan wants reached (mål). The same words can stand under two areas, and are then two goals. */
export type GoalGreyCauseArgs = {
  for: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<FollowUpPeriod>;
  year: Scalars['Int']['input'];
};

/** Something that a plan wants reached (mål). The same words can stand under two areas, and are then two goals. */
export type GoalLightArgs = {
  for: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<FollowUpPeriod>;
  year: Scalars['Int']['input'];
};

/** What to set on a goal. */
export type GoalInput = {
  /** Projects and networks that contribute to it; the whole list. */
  contributors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The one to change; not given: the area's goal of that name, else a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is measured by. Those not named stay as they are. */
  keyFigures?: InputMaybe<Array<KeyFigureInput>>;
  /** What is to be reached, in Swedish. Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its number in the plan: `"1.2"`; not given: its area's number and its place. */
  ordinal?: InputMaybe<Scalars['String']['input']>;
  /** The municipality that answers for it. */
  responsible?: InputMaybe<Scalars['ID']['input']>;
};

/** Why a light is grey. */
export type GreyCause =
  /** It is kept secret (the signs ..). */
  | 'CONFIDENTIAL'
  /** It does not apply there (the sign .). */
  | 'NOT_APPLICABLE'
  /** No outcome is recorded for the period, or it says that nothing was measured (the sign -). */
  | 'NOT_MEASURED'
  /** It was published once and is no longer, or is not yet. */
  | 'NOT_PUBLISHED'
  /** The goal has no key figure that is followed up. */
  | 'NO_KEY_FIGURES'
  /** There is an outcome, and no target to hold it against. */
  | 'NO_TARGET';

/** A file with outcomes. */
export type ImportOutcomesInput = {
  /** The file's bytes in Base64. */
  contentBase64: Scalars['String']['input'];
  /** True: only say what would be recorded. False unless given. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its file name with the extension: `"utfall.xlsx"`. XLSX and CSV are read. */
  name: Scalars['String']['input'];
  /** The plan whose key figures it is about. */
  plan: Scalars['ID']['input'];
  /** True: record the good rows although others are wrong. False unless given. */
  skipBad?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the figures come from, for rows that do not say; not given: the file's name. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** What came of reading a file of outcomes. */
export type ImportOutcomesPayload = {
  __typename?: 'ImportOutcomesPayload';
  /** What was changed, one for each outcome. Empty: nothing was written. */
  changes: Array<Change>;
  /** How many outcomes the file has that can be read. */
  found: Scalars['Int']['output'];
  /** The outcomes as they are now, in the order of the file. Empty after a dry run, and when nothing was written. */
  outcomes: Array<Outcome>;
  /** Every row that cannot be read, in the order of the file. */
  problems: Array<ImportProblem>;
  /** How many of them were so already; 0 after a dry run. */
  unchanged: Scalars['Int']['output'];
  /** What was wrong besides the rows: the plan, the file as a whole. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** A place in a file that cannot be read. */
export type ImportProblem = {
  __typename?: 'ImportProblem';
  /** The column by its heading. Null: the row as a whole. */
  column: Maybe<Scalars['String']['output']>;
  /** What is wrong and what to do, in Swedish. */
  message: Scalars['String']['output'];
  /** The row as the spreadsheet numbers it, the first being 1. */
  row: Scalars['Int']['output'];
  /** The sheet of a workbook. Null in CSV, which has one. */
  sheet: Maybe<Scalars['String']['output']>;
};

/** A document to read. */
export type IngestDocumentInput = {
  /** Who may see it; the server's setting unless given (PUBLIC out of the box). */
  access?: InputMaybe<Access>;
  /** The ground in law for keeping it from the public. */
  accessGround?: InputMaybe<Scalars['String']['input']>;
  /** The file's bytes in Base64. */
  contentBase64: Scalars['String']['input'];
  /** True: only say what would be read. False unless given. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its file name with the extension: `"protokoll-2024-03-15.docx"`. Markdown, text, PDF and Word (docx) are read. */
  name: Scalars['String']['input'];
};

/** What came of reading a document. */
export type IngestDocumentPayload = {
  __typename?: 'IngestDocumentPayload';
  /** How many decisions it has; 0 when it was refused. */
  decisions: Scalars['Int']['output'];
  /** The document as it is now in the graph. Null after a dry run, and when `userErrors` says why nothing was written. */
  document: Maybe<Document>;
  /** What was found, before names were tied to the graph, as JSON in the form that `ingest --dry-run --format json` prints. Only after a dry run, else null. */
  found: Maybe<Scalars['String']['output']>;
  /** What somebody should look at. Empty after a dry run (`found` tells them), and when there is nothing. */
  issues: Array<DataIssue>;
  /** How many agenda items it has; 0 when it was refused. */
  items: Scalars['Int']['output'];
  /** How many things it names that the graph knew. Null after a dry run. */
  knownEntities: Maybe<Scalars['Int']['output']>;
  /** The meeting that it records. Null as for `document`. */
  meeting: Maybe<Meeting>;
  /** How many things it names that the graph did not know. Null after a dry run. */
  newEntities: Maybe<Scalars['Int']['output']>;
  /** True: these bytes had been read before and nothing was changed. */
  unchanged: Scalars['Boolean']['output'];
  /** Why nothing was read: not minutes, encrypted, scanned without text, broken, too large. Empty: it was read. */
  userErrors: Array<UserError>;
};

/** How long each period of a comparison over time is. All begin with a calendar period. */
export type Interval =
  /** January to June, July to December. */
  | 'HALF_YEAR'
  /** A calendar month. */
  | 'MONTH'
  /** January to March, April to June, July to September, October to December. */
  | 'QUARTER'
  /** A calendar year. */
  | 'YEAR';

/** Three answers that are never mixed: is the target met (light, attainmentPercent), which way it goes (trend), and the place among municipalities (rank). */
export type KeyFigure = Named &
  Node & {
    __typename?: 'KeyFigure';
    /** Whether it is followed up at the end of that period: not dropped by then. */
    adopted: Scalars['Boolean']['output'];
    /** How much of the target is reached, in percent, unrounded; above 100 when surpassed. Where a ratio has no meaning met is 100 and not met 0. Null: no outcome or no target. */
    attainmentPercent: Maybe<Scalars['Float']['output']>;
    /** What is counted and how, in Swedish. Null: nobody has said. */
    definition: Maybe<Scalars['String']['output']>;
    /** Which way is better. It also decides what a bare target such as «13» demands. */
    direction: Direction;
    /** From that day it is no longer followed up. Null: it is. */
    droppedOn: Maybe<Scalars['Date']['output']>;
    /** The goal that it measures. A name that stands under two goals is two key figures. */
    goal: Goal;
    /** Why its light is GREY. Null when it is another. */
    greyCause: Maybe<GreyCause>;
    id: Scalars['ID']['output'];
    /** The key figure's id in Kolada, such as `N15505`. Null: it is not fetched from there. */
    koladaId: Maybe<Scalars['String']['output']>;
    /** Whether its target is met. GREY: there is no outcome or no target; `greyCause` says which. */
    light: TrafficLight;
    name: Scalars['String']['output'];
    /** The outcome that `light` judges. Null: none is recorded. */
    outcome: Maybe<Outcome>;
    /** Its outcomes (utfall), by year, period, gender and whose they are. Empty: none is recorded. */
    outcomes: Array<Outcome>;
    /** The municipality's place among those with an outcome at the end of that year, 1 the best; equal ones share a place. Null: it has none. */
    rank: Maybe<Scalars['Int']['output']>;
    /** How many municipalities have a place that year. */
    rankOf: Scalars['Int']['output'];
    /** The municipalities that have a place that year, the best first; equal ones by id. */
    ranking: Array<RankedMunicipality>;
    /** The target of that year. Null: none is set. */
    target: Maybe<Target>;
    /** Its targets (målvärden), by year. */
    targets: Array<Target>;
    /** Which way it goes, against the year before. It does not tell whether the target is met. */
    trend: Trend;
    /** The unit of its outcomes and targets: «%», «index», «antal». Null: none is named. */
    unit: Maybe<Scalars['String']['output']>;
    url: Scalars['String']['output'];
    /** How it has been worded, oldest first; the last is how it is worded now. */
    versions: Array<MeasureVersion>;
  };

/** Three answers that are never mixed: is the target met (light, attainmentPercent), which way it goes (trend), and the place among municipalities (rank). */
export type KeyFigureAdoptedArgs = {
  period?: InputMaybe<FollowUpPeriod>;
  year: Scalars['Int']['input'];
};

/** Three answers that are never mixed: is the target met (light, attainmentPercent), which way it goes (trend), and the place among municipalities (rank). */
export type KeyFigureAttainmentPercentArgs = {
  for: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<FollowUpPeriod>;
  year: Scalars['Int']['input'];
};

/** Three answers that are never mixed: is the target met (light, attainmentPercent), which way it goes (trend), and the place among municipalities (rank). */
export type KeyFigureGreyCauseArgs = {
  for: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<FollowUpPeriod>;
  year: Scalars['Int']['input'];
};

/** Three answers that are never mixed: is the target met (light, attainmentPercent), which way it goes (trend), and the place among municipalities (rank). */
export type KeyFigureLightArgs = {
  for: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<FollowUpPeriod>;
  year: Scalars['Int']['input'];
};

/** Three answers that are never mixed: is the target met (light, attainmentPercent), which way it goes (trend), and the place among municipalities (rank). */
export type KeyFigureOutcomeArgs = {
  for: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<FollowUpPeriod>;
  year: Scalars['Int']['input'];
};

/** Three answers that are never mixed: is the target met (light, attainmentPercent), which way it goes (trend), and the place among municipalities (rank). */
export type KeyFigureOutcomesArgs = {
  period: InputMaybe<FollowUpPeriod>;
  years: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** Three answers that are never mixed: is the target met (light, attainmentPercent), which way it goes (trend), and the place among municipalities (rank). */
export type KeyFigureRankArgs = {
  municipality: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};

/** Three answers that are never mixed: is the target met (light, attainmentPercent), which way it goes (trend), and the place among municipalities (rank). */
export type KeyFigureRankOfArgs = {
  year: Scalars['Int']['input'];
};

/** Three answers that are never mixed: is the target met (light, attainmentPercent), which way it goes (trend), and the place among municipalities (rank). */
export type KeyFigureRankingArgs = {
  year: Scalars['Int']['input'];
};

/** Three answers that are never mixed: is the target met (light, attainmentPercent), which way it goes (trend), and the place among municipalities (rank). */
export type KeyFigureTargetArgs = {
  year: Scalars['Int']['input'];
};

/** Three answers that are never mixed: is the target met (light, attainmentPercent), which way it goes (trend), and the place among municipalities (rank). */
export type KeyFigureTrendArgs = {
  for: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<FollowUpPeriod>;
  year: Scalars['Int']['input'];
};

/** What to set on a key figure. */
export type KeyFigureInput = {
  /** The decision that the wording rests on. */
  decision?: InputMaybe<Scalars['ID']['input']>;
  /** What is counted and how, in Swedish. Another definition than before is a new wording of the same key figure. */
  definition?: InputMaybe<Scalars['String']['input']>;
  /** Which way is better; HIGHER_IS_BETTER for a new one unless given. */
  direction?: InputMaybe<Direction>;
  /** From that day it is no longer followed up; null: it is. */
  droppedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The one to change, which may then get another name; not given: the goal's key figure of that name, else a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The key figure's id in Kolada: N or U and five digits. */
  koladaId?: InputMaybe<Scalars['String']['input']>;
  /** Its name in Swedish. Needed for a new one. Another name than before is a new wording of the same key figure. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The first day of a new wording; today unless given. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** Its targets; years not named stay as they are. */
  targets?: InputMaybe<Array<TargetInput>>;
  /** The unit: «%», «index», «antal». */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** How many goals have each light. */
export type LightCounts = {
  __typename?: 'LightCounts';
  /** How many are reached (uppnått). */
  green: Scalars['Int']['output'];
  /** How many are not judged (ej mätt). */
  grey: Scalars['Int']['output'];
  /** How many are not reached (ej uppnått). */
  red: Scalars['Int']['output'];
  /** How many are nearly reached (nära). */
  yellow: Scalars['Int']['output'];
};

/** Which decision follows on which. */
export type LinkDecisionsInput = {
  /** The later decision. */
  decision: Scalars['ID']['input'];
  /** The earlier decision. */
  earlier: Scalars['ID']['input'];
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How the later one stands to the earlier one. */
  kind: DecisionLinkKind;
};

/** What came of tying two decisions. */
export type LinkDecisionsPayload = {
  __typename?: 'LinkDecisionsPayload';
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** The tie as it is now. Null when `userErrors` says why nothing was written. */
  link: Maybe<DecisionLink>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** A matter (ärende) that returns from meeting to meeting without being a project: the meeting plan, the budget, a yearly conference. */
export type Matter = Entity &
  Named &
  Node & {
    __typename?: 'Matter';
    aliases: Array<Scalars['String']['output']>;
    /** The decisions taken on it, the latest first. */
    decisions: DecisionConnection;
    formerIds: Array<Scalars['ID']['output']>;
    id: Scalars['ID']['output'];
    issues: Array<DataIssue>;
    /** The agenda items that took it up, the latest meeting first. */
    items: AgendaItemConnection;
    mentions: MentionConnection;
    name: Scalars['String']['output'];
    /** Projects that its items are about, by name. */
    projects: Array<Project>;
    /** Its number in the register (diarienummer), as written. Null: it is not registered, or no source says. */
    registryNumber: Maybe<Scalars['String']['output']>;
    updatedAt: Scalars['DateTime']['output'];
    url: Scalars['String']['output'];
  };

/** A matter (ärende) that returns from meeting to meeting without being a project: the meeting plan, the budget, a yearly conference. */
export type MatterDecisionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A matter (ärende) that returns from meeting to meeting without being a project: the meeting plan, the budget, a yearly conference. */
export type MatterIssuesArgs = {
  status: InputMaybe<DataIssueStatus>;
};

/** A matter (ärende) that returns from meeting to meeting without being a project: the meeting plan, the budget, a yearly conference. */
export type MatterItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A matter (ärende) that returns from meeting to meeting without being a project: the meeting plan, the budget, a yearly conference. */
export type MatterMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of matters. */
export type MatterConnection = {
  __typename?: 'MatterConnection';
  edges: Array<MatterEdge>;
  nodes: Array<Matter>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One matter in a list. */
export type MatterEdge = {
  __typename?: 'MatterEdge';
  cursor: Scalars['String']['output'];
  node: Matter;
};

/** Conditions on matters. */
export type MatterFilter = {
  /** Words in its name or aliases. Any text is safe; a blank one is no condition. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** How a key figure was worded during a time. */
export type MeasureVersion = {
  __typename?: 'MeasureVersion';
  /** The decision that the wording rests on. Null: none is named. */
  decision: Maybe<Decision>;
  /** What was counted and how. Null: nobody has said. */
  definition: Maybe<Scalars['String']['output']>;
  /** The first day of this wording. */
  from: Scalars['Date']['output'];
  /** Its name in Swedish. */
  name: Scalars['String']['output'];
  /** The first day it was worded otherwise. Null: it still is worded so. */
  to: Maybe<Scalars['Date']['output']>;
};

/** A meeting (möte, sammanträde, internat) of a body or a network. Its name is body and date. */
export type Meeting = Named &
  Node & {
    __typename?: 'Meeting';
    /** Its agenda items, in order, breaks included. */
    agendaItems: Array<AgendaItem>;
    /** The attendance list (närvarolista), in the order of the minutes; presenters who are not on it come last as guests. */
    attendance: Array<Attendance>;
    /** The body, or network, that met. */
    body: Actor;
    /** Who chaired it (ordförande). Null: no source says. */
    chair: Maybe<Person>;
    /** The day it was held or begins: the date of the minutes' heading when that and the sentence on time and place disagree. */
    date: Scalars['Date']['output'];
    /** Whether `statedDate` and `documentDate` disagree; a data issue then says so. */
    dateConflict: Scalars['Boolean']['output'];
    /** All decisions taken at it, in the order of the agenda; those known only from other minutes included. */
    decisions: Array<Decision>;
    /** The date in the minutes' heading or title. Null: none stands there, or the minutes are not read. */
    documentDate: Maybe<Scalars['Date']['output']>;
    /** Documents that record it, the version in force first. Those that the caller may not see are left out. */
    documents: Array<Document>;
    /** When it ended. Null: no source says. */
    endsAt: Maybe<Scalars['LocalTime']['output']>;
    /** The last day of a meeting of several days (internat), that day included. Null: one day. */
    endsOn: Maybe<Scalars['Date']['output']>;
    id: Scalars['ID']['output'];
    /** Open and settled questions about the data on it, in every state. */
    issues: Array<DataIssue>;
    /** Whether its own minutes (protokoll) have been read. One known only because other minutes speak of it is not, and statistics leave it out. */
    minuted: Scalars['Boolean']['output'];
    /** Whether people met in a room or remotely. Null: no source says. */
    mode: Maybe<MeetingMode>;
    name: Scalars['String']['output'];
    /** The meeting's number as printed, such as `"3/2019"`. Null: none is printed. */
    number: Maybe<Scalars['String']['output']>;
    /** Where, as the minutes write it. Null: no source says. */
    place: Maybe<Scalars['String']['output']>;
    /** Who kept the minutes (sekreterare, vid protokollet). Null: no source says. */
    secretary: Maybe<Person>;
    /** When it began. Null: no source says. */
    startsAt: Maybe<Scalars['LocalTime']['output']>;
    /** The date in the sentence on time and place (Tid/Plats), as the minutes state it. Null: none stands there, or the minutes are not read. */
    statedDate: Maybe<Scalars['Date']['output']>;
    /** Whether it has been held. */
    status: MeetingStatus;
    url: Scalars['String']['output'];
  };

/** A meeting (möte, sammanträde, internat) of a body or a network. Its name is body and date. */
export type MeetingAttendanceArgs = {
  status: InputMaybe<Array<AttendanceStatus>>;
};

/** A page of meetings. */
export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  edges: Array<MeetingEdge>;
  nodes: Array<Meeting>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One meeting in a list. */
export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  cursor: Scalars['String']['output'];
  node: Meeting;
};

/** Conditions on meetings; those given must all hold. Unknown ids are BAD_USER_INPUT that names them. */
export type MeetingFilter = {
  /** Only meetings that at least one of these was absent from: people, or municipalities that nobody represented. */
  absent?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only meetings that at least one of these attended, wholly or in part: people, or municipalities through those who represent them. */
  attendedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only meetings of at least one of these bodies or networks. */
  body?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only meetings whose `date` lies in the range. */
  date?: InputMaybe<DateRange>;
  /** True: only meetings whose own minutes have been read; false: only those known from other minutes; null: both. */
  minuted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these states; HELD unless given, null for all. */
  status?: InputMaybe<Array<MeetingStatus>>;
};

/** How people met. */
export type MeetingMode =
  /** Some in a room, some remotely. */
  | 'HYBRID'
  /** In a room (fysiskt). */
  | 'IN_PERSON'
  /** Remotely (digitalt, på distans). */
  | 'REMOTE';

/** How a list of meetings is ordered. */
export type MeetingOrder = {
  /** Which way; ASC unless given. */
  direction?: OrderDirection;
  /** What to order by. */
  field: MeetingOrderField;
};

/** What meetings can be ordered by. */
export type MeetingOrderField =
  /** The day the meeting began. */
  'DATE';

/** Whether a meeting has been held. */
export type MeetingStatus =
  /** Called off (inställt). */
  | 'CANCELLED'
  /** Held (hållet, genomfört). */
  | 'HELD'
  /** Planned, known from other minutes («internat 25-26/8»). */
  | 'PLANNED';

/** The fact that a person or a municipality belongs to a body, a network or an organisation. (Popolo: Membership.) */
export type Membership = Fact &
  Node & {
    __typename?: 'Membership';
    certainty: Certainty;
    evidence: Array<Passage>;
    firstSeen: Maybe<Scalars['Date']['output']>;
    from: Maybe<Scalars['Date']['output']>;
    /** What they belong to: a body, a network or an organisation. */
    group: Actor;
    id: Scalars['ID']['output'];
    lastSeen: Maybe<Scalars['Date']['output']>;
    /** Who belongs: a person or a municipality. */
    member: Actor;
    /** The municipality or organisation that they represent there. Null: themselves, or no source says. */
    onBehalfOf: Maybe<Actor>;
    /** Political party, as the source writes it (`"S"`, `"M"`); kept for elected members only, null for everybody else. */
    party: Maybe<Scalars['String']['output']>;
    /** The place they have in it. */
    role: MembershipRole;
    to: Maybe<Scalars['Date']['output']>;
  };

/** The place somebody has in a body, a network or an organisation. */
export type MembershipRole =
  /** Adjunct, called in without being a member (adjungerad). */
  | 'ADJUNCT'
  /** Chair (ordförande). */
  | 'CHAIR'
  /** Coordinator (samordnare, sammankallande). */
  | 'COORDINATOR'
  /** Member (ledamot, medlem). */
  | 'MEMBER'
  /** Representative of a municipality or organisation (representant, kontaktperson). */
  | 'REPRESENTATIVE'
  /** Secretary (sekreterare). */
  | 'SECRETARY'
  /** Substitute (ersättare, suppleant). */
  | 'SUBSTITUTE'
  /** Vice chair (vice ordförande). */
  | 'VICE_CHAIR';

/** A page of the passages that name an entity. */
export type MentionConnection = {
  __typename?: 'MentionConnection';
  edges: Array<MentionEdge>;
  nodes: Array<Passage>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One passage in a list of mentions. */
export type MentionEdge = {
  __typename?: 'MentionEdge';
  cursor: Scalars['String']['output'];
  node: Passage;
};

/** Which two are the same. */
export type MergeEntitiesInput = {
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The one that stays. */
  keep: Scalars['ID']['input'];
  /** The one whose edges move to it. */
  merge: Scalars['ID']['input'];
};

/** What came of a merging. */
export type MergeEntitiesPayload = {
  __typename?: 'MergeEntitiesPayload';
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** The one that stays, as it is now. Null when `userErrors` says why nothing was written. */
  entity: Maybe<Node>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** Why there is no value, after the signs of SCB and Kolada. */
export type MissingReason =
  /** It is kept secret (the signs ..). */
  | 'CONFIDENTIAL'
  /** It does not apply there (the sign .). */
  | 'NOT_APPLICABLE'
  /** Nothing was measured (the sign -). */
  | 'NOT_MEASURED'
  /** Not published, or withdrawn by who published it. */
  | 'NOT_PUBLISHED';

/** A municipality (kommun), identified by its code at Statistics Sweden (SCB). */
export type Municipality = Actor &
  Entity &
  Named &
  Node & {
    __typename?: 'Municipality';
    /** Agreements (avtal) that the municipality is a party to, by name. */
    agreements: Array<Agreement>;
    aliases: Array<Scalars['String']['output']>;
    assignments: AssignmentConnection;
    /** How often those who represent the municipality came (närvaro) to the meetings whose minutes have been read. */
    attendance: AttendanceSummary;
    /** The municipality code (kommunkod) from Statistics Sweden (SCB): four digits as text, the first two are the county. */
    code: Scalars['String']['output'];
    /** The municipalities it works with, the closest first, then by name; those with which it shares nothing are not there. */
    collaborators: CollaboratorConnection;
    /** The county (län) by name, such as `"Skåne län"`. Null: not recorded. */
    county: Maybe<Scalars['String']['output']>;
    /**
     * The post of municipal director (kommundirektör, kommunchef) on a day. Minutes seldom state it; it mostly follows from
     * who represents the municipality in a directors' group, and its `certainty` says so. Null: unknown on that day, which
     * every day before the first sighting is.
     */
    director: Maybe<Post>;
    formerIds: Array<Scalars['ID']['output']>;
    /** Goals (mål) that it answers for, plan by plan in the order of the plan. */
    goals: Array<Goal>;
    id: Scalars['ID']['output'];
    issues: Array<DataIssue>;
    mentions: MentionConnection;
    name: Scalars['String']['output'];
    /** Networks that the municipality is a member of, by network name; one edge per membership. */
    networks: MunicipalityNetworkConnection;
    /** Outcomes (utfall) that are of it, by key figure and time. */
    outcomes: Array<Outcome>;
    /** Posts (befattningar) held at the municipality, by name of the holder; one edge per post and time. */
    posts: PostConnection;
    /**
     * Projects that the municipality has a part in, one edge per fact: a project it both owns and finances comes twice, and
     * one it said no to comes with the role DECLINED. By project name unless ordered otherwise. `at` and `during` together
     * are BAD_USER_INPUT.
     */
    projects: MunicipalityProjectConnection;
    updatedAt: Scalars['DateTime']['output'];
    url: Scalars['String']['output'];
  };

/** A municipality (kommun), identified by its code at Statistics Sweden (SCB). */
export type MunicipalityAssignmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  due: InputMaybe<DateRange>;
  first: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<Array<AssignmentStatus>>;
};

/** A municipality (kommun), identified by its code at Statistics Sweden (SCB). */
export type MunicipalityAttendanceArgs = {
  during: InputMaybe<DateRange>;
};

/** A municipality (kommun), identified by its code at Statistics Sweden (SCB). */
export type MunicipalityCollaboratorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['Date']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  via: InputMaybe<Array<TieKind>>;
  weighting?: InputMaybe<Weighting>;
};

/** A municipality (kommun), identified by its code at Statistics Sweden (SCB). */
export type MunicipalityDirectorArgs = {
  at: InputMaybe<Scalars['Date']['input']>;
};

/** A municipality (kommun), identified by its code at Statistics Sweden (SCB). */
export type MunicipalityGoalsArgs = {
  year: InputMaybe<Scalars['Int']['input']>;
};

/** A municipality (kommun), identified by its code at Statistics Sweden (SCB). */
export type MunicipalityIssuesArgs = {
  status: InputMaybe<DataIssueStatus>;
};

/** A municipality (kommun), identified by its code at Statistics Sweden (SCB). */
export type MunicipalityMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A municipality (kommun), identified by its code at Statistics Sweden (SCB). */
export type MunicipalityNetworksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['Date']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A municipality (kommun), identified by its code at Statistics Sweden (SCB). */
export type MunicipalityOutcomesArgs = {
  year: InputMaybe<Scalars['Int']['input']>;
};

/** A municipality (kommun), identified by its code at Statistics Sweden (SCB). */
export type MunicipalityPostsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['Date']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  title: InputMaybe<Scalars['String']['input']>;
};

/** A municipality (kommun), identified by its code at Statistics Sweden (SCB). */
export type MunicipalityProjectsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['Date']['input']>;
  during: InputMaybe<DateRange>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ProjectOrder>;
  phase: InputMaybe<Array<ProjectPhase>>;
  role: InputMaybe<Array<ParticipationRole>>;
};

/** One municipality's attendance. */
export type MunicipalityAttendance = {
  __typename?: 'MunicipalityAttendance';
  /** How often it was represented. */
  attendance: AttendanceSummary;
  /** The municipality that was represented. */
  municipality: Municipality;
};

/** A page of municipalities. */
export type MunicipalityConnection = {
  __typename?: 'MunicipalityConnection';
  edges: Array<MunicipalityEdge>;
  nodes: Array<Municipality>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One municipality in a list. */
export type MunicipalityEdge = {
  __typename?: 'MunicipalityEdge';
  cursor: Scalars['String']['output'];
  node: Municipality;
};

/** Conditions on municipalities; those given must all hold. */
export type MunicipalityFilter = {
  /** Only these four-digit municipality codes (SCB). Codes that the graph does not hold give no hit. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only members of this network. An unknown id is BAD_USER_INPUT. */
  inNetwork?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that take part in this project (OWNER, PARTICIPANT or FINANCIER). An unknown id is BAD_USER_INPUT. */
  inProject?: InputMaybe<Scalars['ID']['input']>;
  /** Words in its name or aliases. Any text is safe; a blank one is no condition. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Which municipalities must or must not be in on something. Without `role`, to be in on it is to take part: OWNER,
 * PARTICIPANT or FINANCIER, never INVITED or DECLINED. Conditions given together must all hold; unknown ids are
 * BAD_USER_INPUT that names them.
 */
export type MunicipalityMatch = {
  /** All of these take part. An empty list is no condition. */
  allOf?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At least one of these takes part. An empty list matches nothing. */
  anyOf?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** None of these takes part. An empty list is no condition. */
  noneOf?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Narrows, for all three conditions, what counts to these roles. For networks, where municipalities are members, it has no effect. */
  role?: InputMaybe<Array<ParticipationRole>>;
};

/** A page of a municipality's networks. */
export type MunicipalityNetworkConnection = {
  __typename?: 'MunicipalityNetworkConnection';
  edges: Array<MunicipalityNetworkEdge>;
  nodes: Array<Network>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** The fact that a municipality is a member of a network, seen from the municipality. */
export type MunicipalityNetworkEdge = Fact &
  Node & {
    __typename?: 'MunicipalityNetworkEdge';
    certainty: Certainty;
    cursor: Scalars['String']['output'];
    evidence: Array<Passage>;
    firstSeen: Maybe<Scalars['Date']['output']>;
    from: Maybe<Scalars['Date']['output']>;
    id: Scalars['ID']['output'];
    lastSeen: Maybe<Scalars['Date']['output']>;
    node: Network;
    /** The place the municipality has in the network. */
    role: MembershipRole;
    to: Maybe<Scalars['Date']['output']>;
  };

/** How a list of municipalities is ordered. */
export type MunicipalityOrder = {
  /** Which way; ASC unless given. */
  direction?: OrderDirection;
  /** What to order by. */
  field: MunicipalityOrderField;
};

/** What municipalities can be ordered by. */
export type MunicipalityOrderField =
  /** Municipality code (SCB), which goes county by county. */
  | 'CODE'
  /** Name, in Swedish alphabetical order. */
  | 'NAME';

/** A page of a municipality's projects. */
export type MunicipalityProjectConnection = {
  __typename?: 'MunicipalityProjectConnection';
  edges: Array<MunicipalityProjectEdge>;
  nodes: Array<Project>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** The fact that a municipality has a part in a project, seen from the municipality. */
export type MunicipalityProjectEdge = Fact &
  Node & {
    __typename?: 'MunicipalityProjectEdge';
    certainty: Certainty;
    cursor: Scalars['String']['output'];
    evidence: Array<Passage>;
    firstSeen: Maybe<Scalars['Date']['output']>;
    from: Maybe<Scalars['Date']['output']>;
    id: Scalars['ID']['output'];
    lastSeen: Maybe<Scalars['Date']['output']>;
    node: Project;
    /** The part the municipality has in the project. */
    role: ParticipationRole;
    to: Maybe<Scalars['Date']['output']>;
  };

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Ends a post, a membership or a participation: the first day on which it no longer holds. */
  endFact: EndFactPayload;
  /**
   * Reads outcomes from a file: a filled-in template, our own report, or a table with the columns område, mål, mätetal and utfall 2016 (XLSX or
   * CSV). Every row that cannot be read is told by sheet, row and column, and then nothing is written – or with `skipBad` the good rows.
   */
  importOutcomes: ImportOutcomesPayload;
  /**
   * Reads minutes into the graph, in one piece: all of a document or nothing. The same bytes again change nothing. A corrected
   * version of a meeting's minutes replaces what the old one alone supported. With `dryRun` nothing is written.
   */
  ingestDocument: IngestDocumentPayload;
  /** Ties a later decision to an earlier one. */
  linkDecisions: LinkDecisionsPayload;
  /** Makes two things one: the edges of `merge` move to `keep`, its names become aliases, and its id goes on working everywhere. Can be undone. */
  mergeEntities: MergeEntitiesPayload;
  /** Publishes a follow-up: its figures never change again, and `changedSince` of a report and of the next follow-up tells what has been corrected. Cannot be undone. */
  publishReport: PublishReportPayload;
  /**
   * Records outcomes (utfall): all of them or none, or with `skipBad` the good ones. The same key figure, year, period, gender and municipality
   * is the same outcome: another value takes the place of the one before, which the log keeps.
   */
  recordOutcomes: RecordOutcomesPayload;
  /** Adds what happened to a project on a day; its phase follows from these. */
  recordProjectEvent: RecordProjectEventPayload;
  /** Settles a question about the data: by one of its suggestions, which is then carried out, or by dismissing it with a note. */
  resolveDataIssue: ResolveDataIssuePayload;
  /** Says that a person or a municipality is a member of a body, a network or an organisation. */
  setMembership: SetMembershipPayload;
  /** Says that a municipality, an organisation or a network takes part in a project, in one role, from a day to a day. */
  setParticipation: SetParticipationPayload;
  /** Says that a person holds a post. A person who left and came back holds two, told apart by the first day of the later one. */
  setPost: SetPostPayload;
  /** Parts two namesakes that were taken for one: what rests on the given passages alone becomes the other's. Can be undone. */
  splitEntity: SplitEntityPayload;
  /** Takes one curated change back. Refused, with the reason, when later changes rest on it and for what was read from a document. */
  undo: UndoPayload;
  /** Says what became of an assignment. */
  updateAssignment: UpdateAssignmentPayload;
  /** Makes an agenda item, or changes one. A new one needs `meeting`, `ordinal`, `heading`. */
  upsertAgendaItem: UpsertAgendaItemPayload;
  /** Makes an agreement, or changes one. A new one needs `name`, `kind`, `status`. */
  upsertAgreement: UpsertAgreementPayload;
  /** Makes an assignment, or changes one. A new one needs `decision`, `task`. */
  upsertAssignment: UpsertAssignmentPayload;
  /** Makes a body that meets and decides, or changes one. A new one needs `name`, `kind`. */
  upsertBody: UpsertBodyPayload;
  /** Makes a decision, or changes one. A new one needs `agendaItem`, `ordinal`, `text`, `kind`. */
  upsertDecision: UpsertDecisionPayload;
  /** Makes a sum of money that a decision or an item names, or changes one. A new one needs `agendaItem`, `status`. */
  upsertFunding: UpsertFundingPayload;
  /** Makes money set aside, or changes one. A new one needs `name`. */
  upsertFundingPot: UpsertFundingPotPayload;
  /** Makes a matter (ärende), or changes one. A new one needs `name`. */
  upsertMatter: UpsertMatterPayload;
  /** Makes a meeting, or changes one. A new one needs `body`, `date`. */
  upsertMeeting: UpsertMeetingPayload;
  /** Makes a municipality, or changes one. A new one needs `name`, `code`. */
  upsertMunicipality: UpsertMunicipalityPayload;
  /** Makes a network, or changes one. A new one needs `name`. */
  upsertNetwork: UpsertNetworkPayload;
  /** Makes an organisation, or changes one. A new one needs `name`, `kind`. */
  upsertOrganization: UpsertOrganizationPayload;
  /** Makes a person, or changes one. A new one needs `name`. */
  upsertPerson: UpsertPersonPayload;
  /**
   * Makes a plan, or changes one: what is given is set, what is not given stays, null takes a value away. Areas, goals and key figures are
   * told by id, else by name within what they stand in; those that are not named stay too. A new one needs `name` and `from`.
   */
  upsertPlan: UpsertPlanPayload;
  /** Makes a project, or changes one. A new one needs `name`, `kind`. */
  upsertProject: UpsertProjectPayload;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationEndFactArgs = {
  input: EndFactInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationImportOutcomesArgs = {
  input: ImportOutcomesInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationIngestDocumentArgs = {
  input: IngestDocumentInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationLinkDecisionsArgs = {
  input: LinkDecisionsInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationMergeEntitiesArgs = {
  input: MergeEntitiesInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationPublishReportArgs = {
  input: PublishReportInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationRecordOutcomesArgs = {
  input: RecordOutcomesInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationRecordProjectEventArgs = {
  input: RecordProjectEventInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationResolveDataIssueArgs = {
  input: ResolveDataIssueInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationSetMembershipArgs = {
  input: SetMembershipInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationSetParticipationArgs = {
  input: SetParticipationInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationSetPostArgs = {
  input: SetPostInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationSplitEntityArgs = {
  input: SplitEntityInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationUndoArgs = {
  change: Scalars['ID']['input'];
  idempotencyKey: InputMaybe<Scalars['String']['input']>;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationUpdateAssignmentArgs = {
  input: UpdateAssignmentInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationUpsertAgendaItemArgs = {
  input: UpsertAgendaItemInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationUpsertAgreementArgs = {
  input: UpsertAgreementInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationUpsertAssignmentArgs = {
  input: UpsertAssignmentInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationUpsertBodyArgs = {
  input: UpsertBodyInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationUpsertDecisionArgs = {
  input: UpsertDecisionInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationUpsertFundingArgs = {
  input: UpsertFundingInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationUpsertFundingPotArgs = {
  input: UpsertFundingPotInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationUpsertMatterArgs = {
  input: UpsertMatterInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationUpsertMeetingArgs = {
  input: UpsertMeetingInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationUpsertMunicipalityArgs = {
  input: UpsertMunicipalityInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationUpsertNetworkArgs = {
  input: UpsertNetworkInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationUpsertOrganizationArgs = {
  input: UpsertOrganizationInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationUpsertPersonArgs = {
  input: UpsertPersonInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationUpsertPlanArgs = {
  input: UpsertPlanInput;
};

/** Every write: by hand, or by reading a document. Each leaves a Change, and answers with what is then so and with what was wrong. */
export type MutationUpsertProjectArgs = {
  input: UpsertProjectInput;
};

/**
 * Anything a page can be about: every search hit, path step and feed entry has a name to show and a permalink. (A
 * meeting's name is body and date, a decision's its first words.)
 */
export type Named = {
  id: Scalars['ID']['output'];
  /** The name to show, in Swedish as the sources write it. Not unique: two people can share one, their ids differ. */
  name: Scalars['String']['output'];
  /** The permalink of its page, a full address; it never changes. */
  url: Scalars['String']['output'];
};

/** A professional network between municipalities (nätverk), for example for schools, business or archives. */
export type Network = Actor &
  Entity &
  Named &
  Node & {
    __typename?: 'Network';
    aliases: Array<Scalars['String']['output']>;
    assignments: AssignmentConnection;
    /** The first day it no longer exists. Null: it still does, or no source says that it closed. */
    closedOn: Maybe<Scalars['Date']['output']>;
    /** Who coordinates the network (samordnare, sammankallande) on a day. Null: unknown on that day. */
    coordinator: Maybe<Person>;
    /** Decisions that concern the network, the latest first. */
    decisions: DecisionConnection;
    formerIds: Array<Scalars['ID']['output']>;
    /** What the network wants to reach (mål), in Swedish. Null: no source says. */
    goal: Maybe<Scalars['String']['output']>;
    /** Goals (mål) that it contributes to, plan by plan in the order of the plan. */
    goals: Array<Goal>;
    id: Scalars['ID']['output'];
    issues: Array<DataIssue>;
    /** Who is or was a member, people and municipalities, by name of the member. */
    memberships: Array<Membership>;
    mentions: MentionConnection;
    /** The municipalities that are or were members, by name; one edge per membership. */
    municipalities: NetworkMunicipalityConnection;
    name: Scalars['String']['output'];
    /** Projects that the network itself has a part in, by project name; one edge per fact. */
    projects: NetworkProjectConnection;
    /** What the network is for (syfte), in Swedish. Null: no source says. */
    purpose: Maybe<Scalars['String']['output']>;
    /** The day it began. Null: no source says. */
    startedOn: Maybe<Scalars['Date']['output']>;
    updatedAt: Scalars['DateTime']['output'];
    url: Scalars['String']['output'];
  };

/** A professional network between municipalities (nätverk), for example for schools, business or archives. */
export type NetworkAssignmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  due: InputMaybe<DateRange>;
  first: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<Array<AssignmentStatus>>;
};

/** A professional network between municipalities (nätverk), for example for schools, business or archives. */
export type NetworkCoordinatorArgs = {
  at: InputMaybe<Scalars['Date']['input']>;
};

/** A professional network between municipalities (nätverk), for example for schools, business or archives. */
export type NetworkDecisionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A professional network between municipalities (nätverk), for example for schools, business or archives. */
export type NetworkIssuesArgs = {
  status: InputMaybe<DataIssueStatus>;
};

/** A professional network between municipalities (nätverk), for example for schools, business or archives. */
export type NetworkMembershipsArgs = {
  at: InputMaybe<Scalars['Date']['input']>;
};

/** A professional network between municipalities (nätverk), for example for schools, business or archives. */
export type NetworkMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A professional network between municipalities (nätverk), for example for schools, business or archives. */
export type NetworkMunicipalitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['Date']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A professional network between municipalities (nätverk), for example for schools, business or archives. */
export type NetworkProjectsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of networks. */
export type NetworkConnection = {
  __typename?: 'NetworkConnection';
  edges: Array<NetworkEdge>;
  nodes: Array<Network>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One network in a list. */
export type NetworkEdge = {
  __typename?: 'NetworkEdge';
  cursor: Scalars['String']['output'];
  node: Network;
};

/** Conditions on networks; those given must all hold. */
export type NetworkFilter = {
  /** True: only networks that exist today, or on the day of @asOf; false: only closed ones; not given: both. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which municipalities must or must not be members. */
  municipalities?: InputMaybe<MunicipalityMatch>;
  /** Words in its name, aliases, purpose or goal. Any text is safe; a blank one is no condition. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a network's municipalities. */
export type NetworkMunicipalityConnection = {
  __typename?: 'NetworkMunicipalityConnection';
  edges: Array<NetworkMunicipalityEdge>;
  nodes: Array<Municipality>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** The fact that a municipality is a member of a network, seen from the network. */
export type NetworkMunicipalityEdge = Fact &
  Node & {
    __typename?: 'NetworkMunicipalityEdge';
    certainty: Certainty;
    cursor: Scalars['String']['output'];
    evidence: Array<Passage>;
    firstSeen: Maybe<Scalars['Date']['output']>;
    from: Maybe<Scalars['Date']['output']>;
    id: Scalars['ID']['output'];
    lastSeen: Maybe<Scalars['Date']['output']>;
    node: Municipality;
    /** The place the municipality has in the network. */
    role: MembershipRole;
    to: Maybe<Scalars['Date']['output']>;
  };

/** How a list of networks is ordered. */
export type NetworkOrder = {
  /** Which way; ASC unless given. */
  direction?: OrderDirection;
  /** What to order by. */
  field: NetworkOrderField;
};

/** What networks can be ordered by. */
export type NetworkOrderField =
  /** Name, in Swedish alphabetical order. */
  'NAME';

/** A page of a network's projects. */
export type NetworkProjectConnection = {
  __typename?: 'NetworkProjectConnection';
  edges: Array<NetworkProjectEdge>;
  nodes: Array<Project>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** The fact that a network has a part in a project, seen from the network. */
export type NetworkProjectEdge = Fact &
  Node & {
    __typename?: 'NetworkProjectEdge';
    certainty: Certainty;
    cursor: Scalars['String']['output'];
    evidence: Array<Passage>;
    firstSeen: Maybe<Scalars['Date']['output']>;
    from: Maybe<Scalars['Date']['output']>;
    id: Scalars['ID']['output'];
    lastSeen: Maybe<Scalars['Date']['output']>;
    node: Project;
    /** The part the network has in the project. */
    role: ParticipationRole;
    to: Maybe<Scalars['Date']['output']>;
  };

/** Anything with a global id: entities, meetings, decisions, passages, and the facts between them. */
export type Node = {
  /**
   * The readable global id, type and slug: `municipality:1283`, `person:kristina-magnusson`,
   * `decision:kommundirektorsgruppen-2022-06-17:5:2`. It never changes: not on renaming, on a corrected date or when minutes
   * are read again. Give it to `node` to come back here.
   */
  id: Scalars['ID']['output'];
};

/** Which way a list is ordered. Text follows Swedish collation (å, ä, ö last); equal values are ordered by id, so every order is total. */
export type OrderDirection =
  /** Ascending; missing values come last. */
  | 'ASC'
  /** Descending; missing values come first. */
  | 'DESC';

/** An organisation that is not a municipality: a secretariat, region, agency, company, association or the like; the cooperation itself included. (W3C ORG: Organization.) */
export type Organization = Actor &
  Entity &
  Named &
  Node & {
    __typename?: 'Organization';
    /** Agreements (avtal) that the organisation is a party to, by name. */
    agreements: Array<Agreement>;
    aliases: Array<Scalars['String']['output']>;
    assignments: AssignmentConnection;
    formerIds: Array<Scalars['ID']['output']>;
    id: Scalars['ID']['output'];
    issues: Array<DataIssue>;
    /** What sort of organisation it is. */
    kind: OrganizationKind;
    /** Who is or was a member of the organisation, by name of the member. */
    memberships: Array<Membership>;
    mentions: MentionConnection;
    name: Scalars['String']['output'];
    updatedAt: Scalars['DateTime']['output'];
    url: Scalars['String']['output'];
  };

/** An organisation that is not a municipality: a secretariat, region, agency, company, association or the like; the cooperation itself included. (W3C ORG: Organization.) */
export type OrganizationAssignmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  due: InputMaybe<DateRange>;
  first: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<Array<AssignmentStatus>>;
};

/** An organisation that is not a municipality: a secretariat, region, agency, company, association or the like; the cooperation itself included. (W3C ORG: Organization.) */
export type OrganizationIssuesArgs = {
  status: InputMaybe<DataIssueStatus>;
};

/** An organisation that is not a municipality: a secretariat, region, agency, company, association or the like; the cooperation itself included. (W3C ORG: Organization.) */
export type OrganizationMembershipsArgs = {
  at: InputMaybe<Scalars['Date']['input']>;
};

/** An organisation that is not a municipality: a secretariat, region, agency, company, association or the like; the cooperation itself included. (W3C ORG: Organization.) */
export type OrganizationMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organisations. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  edges: Array<OrganizationEdge>;
  nodes: Array<Organization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One organisation in a list. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  cursor: Scalars['String']['output'];
  node: Organization;
};

/** What sort of organisation it is. */
export type OrganizationKind =
  /** An association (förening, ideell organisation). */
  | 'ASSOCIATION'
  /** A company, owned by municipalities or not (bolag). */
  | 'COMPANY'
  /** A competence centre (kompetenscentrum). */
  | 'COMPETENCE_CENTRE'
  /** A joint authority of several municipalities (kommunalförbund, gemensam nämnd). */
  | 'JOINT_BOARD'
  /** None of these, or not known. */
  | 'OTHER'
  /** A region, which runs health care and regional development (region). */
  | 'REGION'
  /** The secretariat of a cooperation between municipalities (sekretariat). */
  | 'SECRETARIAT'
  /** A state agency (statlig myndighet). */
  | 'STATE_AGENCY';

/** A measured value of a key figure (utfall), or why there is none. (SCB: observation.) */
export type Outcome = Node & {
  __typename?: 'Outcome';
  /** What is to be said about it. Null: nothing. */
  comment: Maybe<Scalars['String']['output']>;
  /** The municipality or organisation that it is of. Null: of all that the plan covers. */
  for: Maybe<Actor>;
  /** Of whom it was measured. */
  gender: Gender;
  id: Scalars['ID']['output'];
  /** The key figure that it measures. */
  keyFigure: KeyFigure;
  /** The day it was measured. Null: it is of the period as a whole. */
  measuredOn: Maybe<Scalars['Date']['output']>;
  /** Why there is no value. Null when there is one. */
  missingReason: Maybe<MissingReason>;
  /** Which follow-up of the year. */
  period: FollowUpPeriod;
  /** When this value was recorded. */
  recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who recorded it: the name of the key, or the program. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Where it comes from, in words ready to show. Null: only who recorded it is known. */
  source: Maybe<Scalars['String']['output']>;
  /** As the source writes it: «91,0 %». Null: only the value was given. */
  text: Maybe<Scalars['String']['output']>;
  /** As it was published, unrounded, in the key figure's unit; a yes is 1 and a no 0. Null: `missingReason` says why. */
  value: Maybe<Scalars['Float']['output']>;
  /** The calendar year that it is of. */
  year: Scalars['Int']['output'];
};

/** An outcome as it was told and as it is now. */
export type OutcomeDifference = {
  __typename?: 'OutcomeDifference';
  /** As it is now. Null: it has been taken back. */
  after: Maybe<Outcome>;
  /** As it was told. Null: it had not been recorded. */
  before: Maybe<Outcome>;
  /** The key figure as it is worded now. */
  keyFigure: KeyFigure;
};

/** An outcome to record: a value, or why there is none, or the text that says either. */
export type OutcomeInput = {
  /** What is to be said about it. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The municipality or organisation that it is of; not given: all that the plan covers. */
  for?: InputMaybe<Scalars['ID']['input']>;
  /** Of whom it was measured. */
  gender?: InputMaybe<Gender>;
  /** The key figure that it measures. */
  keyFigure: Scalars['ID']['input'];
  /** The day it was measured; not in the future. */
  measuredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why there is no value. Not together with `value`. */
  missingReason?: InputMaybe<MissingReason>;
  /** Which follow-up of the year. */
  period?: InputMaybe<FollowUpPeriod>;
  /** Where it comes from; not given: as the input says for all. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** As the source writes it. Alone it is read: «60 %», «67 044», «klar», «-». */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The value in the key figure's unit; a yes is 1 and a no 0. */
  value?: InputMaybe<Scalars['Float']['input']>;
  /** The calendar year, 1900 to 2200. */
  year: Scalars['Int']['input'];
};

/** Where a page of a list begins and ends, after the Relay cursor connections specification. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the page's last edge, to give as `after`. Null when the page is empty. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more edges follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether edges come before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first edge, to give as `before`. Null when the page is empty. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** The part a municipality, organisation or network has in a project. OWNER, PARTICIPANT and FINANCIER take part; the others never count as taking part. */
export type ParticipationRole =
  /** Said no (avstår). */
  | 'DECLINED'
  /** Pays for it (finansierar). */
  | 'FINANCIER'
  /** Was asked and has not answered (tillfrågad, inbjuden). */
  | 'INVITED'
  /** Owns it or answers for it (ägare, projektägare); only where the text says so. */
  | 'OWNER'
  /** Takes part (deltar). */
  | 'PARTICIPANT';

/** A piece of a document that facts rest on (stycke): an item, a decision, a line of the attendance list. */
export type Passage = Node & {
  __typename?: 'Passage';
  /** The document it stands in. */
  document: Document;
  /** Where it ends there, that character not included. Null: not known. */
  end: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** Where it stands, for people to find it: `"§ 4, beslut 2"`, `"närvaro"`. */
  locator: Scalars['String']['output'];
  /** Its place in the document: 1, 2, 3 … */
  ordinal: Scalars['Int']['output'];
  /** The page it begins on, from 1. Null: the format has no pages. */
  page: Maybe<Scalars['Int']['output']>;
  /** Where it begins in the text that was read, in characters from 0. Null: not known. */
  start: Maybe<Scalars['Int']['output']>;
  /** The text in Swedish, with personal identity numbers masked. */
  text: Scalars['String']['output'];
  /** Whether this is the document's own wording. False: a careful reader's words; the wording lies with the holder. */
  verbatim: Scalars['Boolean']['output'];
};

/** A page of passages. */
export type PassageConnection = {
  __typename?: 'PassageConnection';
  edges: Array<PassageEdge>;
  nodes: Array<Passage>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One passage in a list. */
export type PassageEdge = {
  __typename?: 'PassageEdge';
  cursor: Scalars['String']['output'];
  node: Passage;
};

/** A chain of facts between two things. */
export type Path = {
  __typename?: 'Path';
  /** The number of relations in it. */
  length: Scalars['Int']['output'];
  /** The things in it, from `from` to `to`: one more than `length`. */
  nodes: Array<Named>;
  /** The relations in it, in the order of the chain. Each keeps its own direction, which may be against the chain's. */
  relations: Array<Relation>;
};

/** A person whom minutes name in a public role. (Popolo: Person.) The graph holds no personal identity numbers, addresses or reasons for absence. */
export type Person = Actor &
  Entity &
  Named &
  Node & {
    __typename?: 'Person';
    aliases: Array<Scalars['String']['output']>;
    assignments: AssignmentConnection;
    /** Meetings whose attendance list (närvarolista) names the person, the latest first. */
    attendance: PersonAttendanceConnection;
    formerIds: Array<Scalars['ID']['output']>;
    id: Scalars['ID']['output'];
    issues: Array<DataIssue>;
    /** Whether the name is withheld on request. What the person did still counts in every sum. */
    masked: Scalars['Boolean']['output'];
    /** The person's places in bodies, networks and organisations, by name of the group. */
    memberships: Array<Membership>;
    mentions: MentionConnection;
    /** The name to show; a stand-in text when the person is masked. */
    name: Scalars['String']['output'];
    /** Posts (befattningar) that the person holds or held, the earliest begun or seen first. */
    posts: Array<Post>;
    /** Agenda items that the person presented (föredragande), the latest meeting first. */
    presented: AgendaItemConnection;
    /** Projects that the person leads, pitches or works on, by project name; one edge per fact. */
    projects: PersonProjectConnection;
    updatedAt: Scalars['DateTime']['output'];
    url: Scalars['String']['output'];
  };

/** A person whom minutes name in a public role. (Popolo: Person.) The graph holds no personal identity numbers, addresses or reasons for absence. */
export type PersonAssignmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  due: InputMaybe<DateRange>;
  first: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<Array<AssignmentStatus>>;
};

/** A person whom minutes name in a public role. (Popolo: Person.) The graph holds no personal identity numbers, addresses or reasons for absence. */
export type PersonAttendanceArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  during: InputMaybe<DateRange>;
  first: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<Array<AttendanceStatus>>;
};

/** A person whom minutes name in a public role. (Popolo: Person.) The graph holds no personal identity numbers, addresses or reasons for absence. */
export type PersonIssuesArgs = {
  status: InputMaybe<DataIssueStatus>;
};

/** A person whom minutes name in a public role. (Popolo: Person.) The graph holds no personal identity numbers, addresses or reasons for absence. */
export type PersonMembershipsArgs = {
  at: InputMaybe<Scalars['Date']['input']>;
};

/** A person whom minutes name in a public role. (Popolo: Person.) The graph holds no personal identity numbers, addresses or reasons for absence. */
export type PersonMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A person whom minutes name in a public role. (Popolo: Person.) The graph holds no personal identity numbers, addresses or reasons for absence. */
export type PersonPostsArgs = {
  at: InputMaybe<Scalars['Date']['input']>;
};

/** A person whom minutes name in a public role. (Popolo: Person.) The graph holds no personal identity numbers, addresses or reasons for absence. */
export type PersonPresentedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A person whom minutes name in a public role. (Popolo: Person.) The graph holds no personal identity numbers, addresses or reasons for absence. */
export type PersonProjectsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  role: InputMaybe<Array<ProjectPersonRole>>;
};

/** A page of the meetings that a person was called to. */
export type PersonAttendanceConnection = {
  __typename?: 'PersonAttendanceConnection';
  edges: Array<PersonAttendanceEdge>;
  nodes: Array<Meeting>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One meeting in a person's attendance. */
export type PersonAttendanceEdge = {
  __typename?: 'PersonAttendanceEdge';
  /** The person's line on the meeting's attendance list. */
  attendance: Attendance;
  cursor: Scalars['String']['output'];
  node: Meeting;
};

/** A page of people. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  edges: Array<PersonEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One person in a list. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  cursor: Scalars['String']['output'];
  node: Person;
};

/** Conditions on people; those given must all hold. Unknown ids are BAD_USER_INPUT that names them. */
export type PersonFilter = {
  /** The day on which the post, membership or work must hold; not given: any day, or the day of @asOf. */
  at?: InputMaybe<Scalars['Date']['input']>;
  /** Only members of at least one of these bodies, networks or organisations. */
  memberOf?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those who hold a post at this municipality or organisation. */
  postAt?: InputMaybe<Scalars['ID']['input']>;
  /** Words in the name or its other spellings. Any text is safe; a blank one is no condition. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only those who hold a post with this title, in any letter case; with `postAt`, the same post must meet both. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Only those who lead, pitch or work on at least one of these projects. */
  worksOn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** How a list of people is ordered. */
export type PersonOrder = {
  /** Which way; ASC unless given. */
  direction?: OrderDirection;
  /** What to order by. */
  field: PersonOrderField;
};

/** What people can be ordered by. */
export type PersonOrderField =
  /** Full name, given name first, in Swedish alphabetical order. */
  'NAME';

/** A page of a person's projects. */
export type PersonProjectConnection = {
  __typename?: 'PersonProjectConnection';
  edges: Array<PersonProjectEdge>;
  nodes: Array<Project>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** The fact that a person works on a project, seen from the person. */
export type PersonProjectEdge = Fact &
  Node & {
    __typename?: 'PersonProjectEdge';
    certainty: Certainty;
    cursor: Scalars['String']['output'];
    evidence: Array<Passage>;
    firstSeen: Maybe<Scalars['Date']['output']>;
    from: Maybe<Scalars['Date']['output']>;
    id: Scalars['ID']['output'];
    lastSeen: Maybe<Scalars['Date']['output']>;
    node: Project;
    /** What the person does in the project. */
    role: ProjectPersonRole;
    to: Maybe<Scalars['Date']['output']>;
  };

/** How many projects were in a phase. */
export type PhaseCount = {
  __typename?: 'PhaseCount';
  /** The number of projects. */
  count: Scalars['Int']['output'];
  /** The phase of the projects. */
  phase: ProjectPhase;
};

/** A plan with goals for a time (verksamhetsplan). (W3C ORG has no word for it; schema.org: Plan as CreativeWork.) */
export type Plan = Node & {
  __typename?: 'Plan';
  /** Its areas, in the order of the plan. */
  areas: Array<FocusArea>;
  /** Whether it is made up to show what a plan looks like; nothing in it is then a fact about anybody. */
  example: Scalars['Boolean']['output'];
  /** The first day that it holds. */
  from: Scalars['Date']['output'];
  /** From how many percent of the target a light is GREEN; 100 unless the plan says otherwise. */
  greenFrom: Scalars['Float']['output'];
  id: Scalars['ID']['output'];
  /** Its name in Swedish: «Helsingborgs stad 2016». */
  name: Scalars['String']['output'];
  /** Where goals, targets and figures come from, in words ready to show. Null: nobody has said. */
  source: Maybe<Scalars['String']['output']>;
  /** Its last day. Null: until further notice. */
  to: Maybe<Scalars['Date']['output']>;
  /** The calendar years for which there is a target or an outcome, oldest first. Empty: none is recorded. */
  years: Array<Scalars['Int']['output']>;
  /** Above how many percent of the target a light is YELLOW, and RED up to it; 90 unless the plan says otherwise. */
  yellowAbove: Scalars['Float']['output'];
};

/** The fact that a person holds a post (befattning, tjänst) at a municipality or another organisation. (W3C ORG: Post.) */
export type Post = Fact &
  Node & {
    __typename?: 'Post';
    /** Whether the holder is acting (tillförordnad, t.f.). Null: no source says. */
    acting: Maybe<Scalars['Boolean']['output']>;
    certainty: Certainty;
    /** Where the post is: a municipality or an organisation. */
    employer: Actor;
    evidence: Array<Passage>;
    firstSeen: Maybe<Scalars['Date']['output']>;
    from: Maybe<Scalars['Date']['output']>;
    id: Scalars['ID']['output'];
    lastSeen: Maybe<Scalars['Date']['output']>;
    /** The person who holds it. */
    person: Person;
    /** The title in Swedish: `"Kommundirektör"`, `"Utvecklingschef"`. */
    title: Scalars['String']['output'];
    to: Maybe<Scalars['Date']['output']>;
  };

/** A page of posts. */
export type PostConnection = {
  __typename?: 'PostConnection';
  edges: Array<PostEdge>;
  nodes: Array<Post>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One post in a list. */
export type PostEdge = {
  __typename?: 'PostEdge';
  cursor: Scalars['String']['output'];
  node: Post;
};

/** Somebody who presented an agenda item (föredragande). */
export type Presenter = {
  __typename?: 'Presenter';
  /** The person who presented. */
  person: Person;
  /** The municipalities or organisations that the person spoke for. Empty: no source says. */
  representing: Array<Actor>;
};

/** Something municipalities do together (projekt), from idea to final report. An idea that comes back under another name after a no is a project of its own that `continues` the old one; one renamed on its way keeps its id. */
export type Project = Entity &
  Named &
  Node & {
    __typename?: 'Project';
    aliases: Array<Scalars['String']['output']>;
    /** Later projects that take it up again, by name. */
    continuedBy: Array<Project>;
    /** The earlier project that it takes up again. Null: it takes up none. */
    continues: Maybe<Project>;
    /** Decisions that concern it, the latest first. */
    decisions: DecisionConnection;
    /** What it is about, in Swedish. Null: no source says. */
    description: Maybe<Scalars['String']['output']>;
    /** What has happened to it, oldest first; events of one day in the order of the agenda. */
    events: Array<ProjectEvent>;
    formerIds: Array<Scalars['ID']['output']>;
    /** Sums that minutes name for it, of every status, the latest meeting first; the parts of a split sum included. */
    fundings: Array<Funding>;
    /** Goals (mål) that it contributes to, plan by plan in the order of the plan. */
    goals: Array<Goal>;
    /** Granted money in whole kronor (beviljade medel), 0 when none. Counts GRANTED sums only; ceilings, conditional sums, estimates, wishes and proposals are not counted, and of a split sum the parts once. */
    grantedSek: Scalars['SafeInt']['output'];
    id: Scalars['ID']['output'];
    issues: Array<DataIssue>;
    /** What sort of project it is. */
    kind: ProjectKind;
    mentions: MentionConnection;
    /** The municipalities that take part, each once, by name: the short way to the question asked most. */
    municipalities: Array<Municipality>;
    name: Scalars['String']['output'];
    /** The owner (ägare, projektägare) today, or on the day of @asOf. Null: no source names one, or there are several; then see `owners`. Presenting a project is not owning it. */
    owner: Maybe<Actor>;
    /** All owners, by name. */
    owners: Array<Actor>;
    /** The project that it is a part of. Null: it stands on its own. */
    partOf: Maybe<Project>;
    /** Everyone with a part in the project: municipalities, organisations and networks, by name; one edge per fact, so one who left and came back comes twice. */
    participants: ProjectParticipantConnection;
    /** The parts it is divided in («del 1», «del 2»), by name; empty when undivided. */
    parts: Array<Project>;
    /** The people who lead, pitch or work on it, by name; one per fact. */
    people: Array<ProjectPerson>;
    /** The phase on a day, which follows from the events up to and including that day and is never stored. Null: it has no event yet by then. */
    phase: Maybe<ProjectPhase>;
    updatedAt: Scalars['DateTime']['output'];
    url: Scalars['String']['output'];
  };

/** Something municipalities do together (projekt), from idea to final report. An idea that comes back under another name after a no is a project of its own that `continues` the old one; one renamed on its way keeps its id. */
export type ProjectDecisionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Something municipalities do together (projekt), from idea to final report. An idea that comes back under another name after a no is a project of its own that `continues` the old one; one renamed on its way keeps its id. */
export type ProjectIssuesArgs = {
  status: InputMaybe<DataIssueStatus>;
};

/** Something municipalities do together (projekt), from idea to final report. An idea that comes back under another name after a no is a project of its own that `continues` the old one; one renamed on its way keeps its id. */
export type ProjectMentionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Something municipalities do together (projekt), from idea to final report. An idea that comes back under another name after a no is a project of its own that `continues` the old one; one renamed on its way keeps its id. */
export type ProjectMunicipalitiesArgs = {
  at: InputMaybe<Scalars['Date']['input']>;
  role: InputMaybe<Array<ParticipationRole>>;
};

/** Something municipalities do together (projekt), from idea to final report. An idea that comes back under another name after a no is a project of its own that `continues` the old one; one renamed on its way keeps its id. */
export type ProjectOwnersArgs = {
  at: InputMaybe<Scalars['Date']['input']>;
};

/** Something municipalities do together (projekt), from idea to final report. An idea that comes back under another name after a no is a project of its own that `continues` the old one; one renamed on its way keeps its id. */
export type ProjectParticipantsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['Date']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  role: InputMaybe<Array<ParticipationRole>>;
};

/** Something municipalities do together (projekt), from idea to final report. An idea that comes back under another name after a no is a project of its own that `continues` the old one; one renamed on its way keeps its id. */
export type ProjectPeopleArgs = {
  role: InputMaybe<Array<ProjectPersonRole>>;
};

/** Something municipalities do together (projekt), from idea to final report. An idea that comes back under another name after a no is a project of its own that `continues` the old one; one renamed on its way keeps its id. */
export type ProjectPhaseArgs = {
  at: InputMaybe<Scalars['Date']['input']>;
};

/** A page of projects. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  edges: Array<ProjectEdge>;
  nodes: Array<Project>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One project in a list. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  cursor: Scalars['String']['output'];
  node: Project;
};

/** Something that happened to a project, mostly at a meeting; its phases follow from these. */
export type ProjectEvent = Node & {
  __typename?: 'ProjectEvent';
  /** The agenda item it happened at. Null: it is known another way. */
  agendaItem: Maybe<AgendaItem>;
  /** How the event is known. */
  certainty: Certainty;
  /** When: the meeting's date unless the text gives another. Null: no source says. */
  date: Maybe<Scalars['Date']['output']>;
  /** How exactly the date is given. Null when `date` is. */
  datePrecision: Maybe<DatePrecision>;
  /** The decision that made it happen. Null: none did. */
  decision: Maybe<Decision>;
  /** The passages that it rests on, in document order. */
  evidence: Array<Passage>;
  id: Scalars['ID']['output'];
  /** What sort of thing happened. */
  kind: ProjectEventKind;
  /** What more the text says of it, in Swedish, such as the earlier name. Null: nothing. */
  note: Maybe<Scalars['String']['output']>;
  /** The project that it happened to. */
  project: Project;
  /** The place it was given among several when prioritised, 1 being the highest. Null: none was given. */
  rank: Maybe<Scalars['Int']['output']>;
};

/** What can happen to a project. What each does to the phase is said with it. */
export type ProjectEventKind =
  /** It was said no to (avslag): DECLINED. */
  | 'DECLINED'
  /** It ended without a final report (avslutat): FINISHED. */
  | 'ENDED'
  /** The final report was given (slutrapport): FINISHED. */
  | 'FINAL_REPORTED'
  /** The directors sent it on to the board for decision: QUALIFICATION, unless already in EXECUTION. */
  | 'FORWARDED'
  /** Whoever may decide has granted money (beviljade medel): EXECUTION. */
  | 'FUNDED'
  /** The idea was pitched (pitch): IDEA, also after a no. */
  | 'PITCHED'
  /** The project plan was approved: QUALIFICATION, unless already in EXECUTION. */
  | 'PLAN_APPROVED'
  /** A project plan was presented (projektplan): QUALIFICATION, unless already in EXECUTION. */
  | 'PLAN_PRESENTED'
  /** It was put off to a later meeting (bordlagt, uppskjutet): the phase is unchanged. */
  | 'POSTPONED'
  /** It was prioritised among others (prioriterat): QUALIFICATION. */
  | 'PRIORITISED'
  /** Progress was reported (lägesrapport, delrapport): EXECUTION. */
  | 'PROGRESS_REPORTED'
  /** It was given another name: the phase is unchanged, the old name is an alias. */
  | 'RENAMED'
  /** It was sent back for more work (återremiss): the phase is unchanged. */
  | 'RETURNED'
  /** Work began (start): EXECUTION. */
  | 'STARTED';

/** Conditions on projects; those given must all hold. Unknown ids are BAD_USER_INPUT that names them. */
export type ProjectFilter = {
  /** Only projects in QUALIFICATION or EXECUTION on some day of the range. */
  active?: InputMaybe<DateRange>;
  /** The day on which phase, participation and work must hold; not given: the phase of today and all participation ever, or the day of @asOf for both. */
  at?: InputMaybe<Scalars['Date']['input']>;
  /** Only projects with GRANTED money from at least one of these pots (avsatta medel); proposals and estimates do not count. */
  fundedFrom?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only these projects. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only these kinds. */
  kind?: InputMaybe<Array<ProjectKind>>;
  /** Only projects with at least this much GRANTED money in whole kronor; ceilings, conditional sums and estimates are not counted. */
  minGrantedSek?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Which municipalities must or must not take part. */
  municipalities?: InputMaybe<MunicipalityMatch>;
  /** Only projects that at least one of these networks takes part in. */
  networks?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only projects that at least one of these people leads, pitches or works on. */
  people?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only projects in one of these phases on the day of `at`, or today. */
  phase?: InputMaybe<Array<ProjectPhase>>;
  /** Words in its name, earlier names or description. Any text is safe; a blank one is no condition. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What happened to projects in a range of days. */
export type ProjectFlow = {
  __typename?: 'ProjectFlow';
  /** Declined as an idea (DECLINED). */
  declined: FlowCount;
  /** Finally reported or ended (FINAL_REPORTED, ENDED). */
  finished: FlowCount;
  /** The first day of the range. */
  from: Scalars['Date']['output'];
  /** Given money (FUNDED). */
  funded: FlowCount;
  /** Pitched as an idea (PITCHED). */
  pitched: FlowCount;
  /** Chosen to be qualified (PRIORITISED). */
  prioritised: FlowCount;
  /** The time between two steps, for projects that took the later one in the range; steps that no project took are left out. */
  steps: Array<FlowStep>;
  /** The day after the last one. */
  to: Scalars['Date']['output'];
};

/** What sort of project it is. */
export type ProjectKind =
  /** A campaign or event (kampanj). */
  | 'CAMPAIGN'
  /** An initiative of a network (nätverksinitiativ). */
  | 'NETWORK_INITIATIVE'
  /** None of these, or not known. */
  | 'OTHER'
  /** Joint statistics or follow-up (statistik, uppföljning). */
  | 'STATISTICS'
  /** A test and development project (test- och utvecklingsprojekt). */
  | 'TEST_AND_DEVELOPMENT'
  /** A trial run (försök, pilot). */
  | 'TRIAL';

/** How a list of projects is ordered. */
export type ProjectOrder = {
  /** Which way; ASC unless given. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ProjectOrderField;
};

/** What projects can be ordered by. */
export type ProjectOrderField =
  /** Date of the first event; projects without a dated event count as missing. */
  | 'FIRST_EVENT'
  /** Granted money (`grantedSek`). */
  | 'GRANTED'
  /** Date of the latest event; projects without a dated event count as missing. */
  | 'LAST_EVENT'
  /** Name, in Swedish alphabetical order. */
  | 'NAME';

/** A page of those with a part in a project. */
export type ProjectParticipantConnection = {
  __typename?: 'ProjectParticipantConnection';
  edges: Array<ProjectParticipantEdge>;
  nodes: Array<Actor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** The fact that a municipality, an organisation or a network has a part in a project, seen from the project. */
export type ProjectParticipantEdge = Fact &
  Node & {
    __typename?: 'ProjectParticipantEdge';
    certainty: Certainty;
    cursor: Scalars['String']['output'];
    evidence: Array<Passage>;
    firstSeen: Maybe<Scalars['Date']['output']>;
    from: Maybe<Scalars['Date']['output']>;
    id: Scalars['ID']['output'];
    lastSeen: Maybe<Scalars['Date']['output']>;
    node: Actor;
    /** The project that it has the part in. */
    project: Project;
    /** The part it has in the project. */
    role: ParticipationRole;
    to: Maybe<Scalars['Date']['output']>;
  };

/** The fact that a person works on a project, seen from the project. */
export type ProjectPerson = Fact &
  Node & {
    __typename?: 'ProjectPerson';
    certainty: Certainty;
    evidence: Array<Passage>;
    firstSeen: Maybe<Scalars['Date']['output']>;
    from: Maybe<Scalars['Date']['output']>;
    id: Scalars['ID']['output'];
    lastSeen: Maybe<Scalars['Date']['output']>;
    /** Who works on it. */
    person: Person;
    /** The project that the person works on. */
    project: Project;
    /** The municipalities or organisations that the person stands for in it; one person can stand for two. Empty: no source says. */
    representing: Array<Actor>;
    /** What the person does in it. */
    role: ProjectPersonRole;
    to: Maybe<Scalars['Date']['output']>;
  };

/** What a person does in a project. */
export type ProjectPersonRole =
  /** Takes part in the work, or presented it. */
  | 'CONTRIBUTOR'
  /** Pitched the idea (pitchade). */
  | 'PITCHER'
  /** Leads it (projektledare). */
  | 'PROJECT_LEADER'
  /** Sits in its steering group (styrgrupp). */
  | 'STEERING_GROUP';

/** How far a project has come. */
export type ProjectPhase =
  /** Said no to (avslaget). A later pitch makes it an idea again. */
  | 'DECLINED'
  /** Execution phase (genomförandefas): money is granted or work has begun. */
  | 'EXECUTION'
  /** Finished: final report given or ended (avslutat). */
  | 'FINISHED'
  /** Idea phase (idéfas): it has been pitched. */
  | 'IDEA'
  /** Qualification phase (kvalificeringsfas): prioritised, or a project plan is presented, approved or sent on. */
  | 'QUALIFICATION';

/** What to publish. */
export type PublishReportInput = {
  /** The decision to publish it. */
  decision?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which follow-up of the year. */
  period?: InputMaybe<FollowUpPeriod>;
  /** The id of the plan whose follow-up is published. */
  plan: Scalars['ID']['input'];
  /** A calendar year that the plan covers. */
  year: Scalars['Int']['input'];
};

/** What came of publishing. */
export type PublishReportPayload = {
  __typename?: 'PublishReportPayload';
  /** The line in the log. Null: nothing was written. */
  change: Maybe<Change>;
  /** The report. Null when `userErrors` says why nothing was written. */
  publishedReport: Maybe<PublishedReport>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** A follow-up that was published. Its figures never change. */
export type PublishedReport = Node & {
  __typename?: 'PublishedReport';
  /** Outcomes of its time that have been corrected, added or taken back since. Empty: none. */
  changedSince: Array<OutcomeDifference>;
  /** The decision to publish it. Null: none is named. */
  decision: Maybe<Decision>;
  /** What it told, as it was. */
  followUp: FollowUp;
  id: Scalars['ID']['output'];
  /** Which follow-up of the year. */
  period: FollowUpPeriod;
  /** The plan as it is now; `followUp.plan` is as it was. */
  plan: Plan;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** Who published it: the name of the key, or the program. Null: not known. */
  publishedBy: Maybe<Scalars['String']['output']>;
  /** What it told besides the figures – the collaboration and the open questions about the data – as JSON in the form of the report's own. Null: nothing. */
  rest: Maybe<Scalars['String']['output']>;
  /** The calendar year. */
  year: Scalars['Int']['output'];
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type Query = {
  __typename?: 'Query';
  /** Agenda items of every meeting, the latest meeting first, within it in the order of the agenda. */
  agendaItems: AgendaItemConnection;
  /** The agreements (avtal) in the graph, by name. */
  agreements: AgreementConnection;
  /** What the year was: counts of meetings, decisions, granted money, projects by phase, attendance per municipality. */
  annualStatistics: AnnualStatistics;
  /** Assignments (uppdrag) of every meeting. By the date of the decision that gave them, the latest first, unless ordered otherwise. */
  assignments: AssignmentConnection;
  /** Every body that meets and decides (organ), by name; not paged, there are few. */
  bodies: Array<Body>;
  /**
   * Who is central, the highest score first and equals by id. The whole graph of the types and kinds of relation asked for is
   * measured, nodes without a relation included; it is undirected, relations between the same two nodes count once, a relation
   * of a node with itself not at all, and none weighs more than another. The numbers are those of NetworkX. A graph that is
   * too large, or whose scores do not settle, is LIMIT_EXCEEDED; one that takes too long TIMEOUT; too many asking at once
   * SERVICE_UNAVAILABLE; types that no relation in `via` joins are BAD_USER_INPUT.
   */
  centrality: Array<CentralityScore>;
  /** Everything that changed, oldest first, deletions and merges included: a client keeps itself current from its last cursor. */
  changes: ChangeConnection;
  /**
   * Who works with whom: a symmetric matrix over the municipalities. Two are tied by each thing in which both take part at some
   * same time. Who was invited or declined takes no part. Unknown ids, an empty `via` and both `at` and `during` are
   * BAD_USER_INPUT.
   */
  collaboration: CollaborationMatrix;
  /**
   * How collaboration has grown and ended: one row per period, from the first that anything is known of to the present (today,
   * or the @asOf day). More than 240 periods are BAD_USER_INPUT.
   */
  collaborationOverTime: Array<CollaborationPeriod>;
  /**
   * The groups whose members have more to do with each other than with others (Louvain's method), of the same graph as
   * `centrality` measures; the largest group first. Every node is in one group, alone when nothing joins it. The same graph
   * gives the same groups every time. More than 10,000 nodes, and a graph that is too large, are LIMIT_EXCEEDED; one that
   * takes too long TIMEOUT; too many asking at once SERVICE_UNAVAILABLE; types that no relation in `via` joins are
   * BAD_USER_INPUT.
   */
  communities: Array<Community>;
  /** How much of reality the graph holds: documents read and refused, share of text understood, unresolved names, months without a meeting, municipalities that have not reported. */
  coverage: Coverage;
  /** Questions about the data that somebody should look at, the latest document first. */
  dataIssues: DataIssueConnection;
  /** Decisions (beslut) of every meeting, the latest first unless ordered otherwise. */
  decisions: DecisionConnection;
  /** The documents that the caller may see, the latest meeting first. */
  documents: DocumentConnection;
  /** What came of a plan in a year, as the graph knows it now. An unknown plan is BAD_USER_INPUT that names it; a year without figures gives goals that are not measured. */
  followUp: FollowUp;
  /** Money set aside for a purpose (avsatta medel), the latest year first, then by name; pots without a year last. */
  fundingPots: Array<FundingPot>;
  /**
   * Money summed in the database: one row per combination of the chosen keys, in the order of the keys. Of a split sum only
   * the parts count, so nothing is counted twice; ceilings, conditional sums and sums of unknown amount are not counted. An empty `groupBy`
   * is one row with the total.
   */
  fundingSummary: Array<FundingRow>;
  /** One matter (ärende). Give exactly one argument, else BAD_USER_INPUT. Null: there is none. A name that two matters carry is BAD_USER_INPUT that lists their ids. */
  matter: Maybe<Matter>;
  /** The matters that return from meeting to meeting without being projects, by name. */
  matters: MatterConnection;
  /**
   * One meeting (möte, sammanträde): by `id` alone, or by `body` and `date` together; anything else is BAD_USER_INPUT.
   * Null: there is none. Two meetings of one body on one day are BAD_USER_INPUT that lists their ids.
   */
  meeting: Maybe<Meeting>;
  /** The meetings in the graph, the latest first unless ordered otherwise. */
  meetings: MeetingConnection;
  /** The municipalities in the graph, by name unless ordered otherwise. */
  municipalities: MunicipalityConnection;
  /**
   * One municipality (kommun). Give exactly one argument, else BAD_USER_INPUT. Null: there is none. A name that two
   * municipalities carry is BAD_USER_INPUT that lists their ids.
   */
  municipality: Maybe<Municipality>;
  /**
   * What lies around a thing: everything within `depth` relations of it, nearest first, and all relations between what was
   * found. It stops at `limit` nodes – of the farthest it has those that the search meets first – and then says `truncated`. A depth or limit out of bounds and ids that are unknown or of
   * something that no relation joins are BAD_USER_INPUT.
   */
  neighbourhood: Subgraph;
  /** One professional network (nätverk). Give exactly one argument, else BAD_USER_INPUT. Null: there is none. A name that two networks carry is BAD_USER_INPUT that lists their ids. */
  network: Maybe<Network>;
  /** The networks in the graph, by name unless ordered otherwise. */
  networks: NetworkConnection;
  /** The node with this id, of whatever type; facts on edges are nodes too. The id of a merged node gives its survivor. Null: no such node, or the caller may not see it. */
  node: Maybe<Node>;
  /** Several nodes at once, in the order asked for, null in the place of each that does not exist. More than 100 ids are BAD_USER_INPUT. */
  nodes: Array<Maybe<Node>>;
  /** Every organisation that is not a municipality, by name. */
  organizations: OrganizationConnection;
  /**
   * A shortest chain of facts between two named things, null when there is none within `maxLength`. Two facts that meet in a
   * thing have held at the same time. Among equally short chains the one whose ids come first, so the answer is always the
   * same; where there are more than 1,000 of them, among the first 1,000 that the search meets. Kinds of `via` that join things without a name, from and to the same thing, and unknown ids are BAD_USER_INPUT.
   */
  path: Maybe<Path>;
  /** The people in the graph, by name unless ordered otherwise. */
  people: PersonConnection;
  /** One person. Give exactly one argument, else BAD_USER_INPUT. Null: there is none. A name that two people carry is BAD_USER_INPUT that lists their ids. */
  person: Maybe<Person>;
  /** The plan with this id; null when there is none. */
  plan: Maybe<Plan>;
  /** Every plan (verksamhetsplan), the latest first; plans that begin on the same day by name. */
  plans: Array<Plan>;
  /** One project (projekt). Give exactly one argument, else BAD_USER_INPUT. Null: there is none. A name that two projects carry is BAD_USER_INPUT that lists their ids. */
  project: Maybe<Project>;
  /**
   * How projects moved through a range of days: how many were pitched, prioritised, declined, funded and finished in it, and
   * how long the steps took. `to` not after `from` is BAD_USER_INPUT.
   */
  projectFlow: ProjectFlow;
  /** The projects in the graph, from ideas to finished ones, by name unless ordered otherwise. */
  projects: ProjectConnection;
  /** Published reports, oldest first. */
  publishedReports: Array<PublishedReport>;
  /** The named questions, by number: questions that are asked often, ready to be answered at an address of their own. */
  questions: Array<Question>;
  /**
   * Full text over names, aliases, headings, summaries, decisions and passages: Swedish stemming, missing diacritics, prefix
   * and one-letter typos, best first. Any text is safe input: nothing in it is an operator, and a blank text has no hits.
   * A hit on a passage answers with its document, and the passage as highlight.
   */
  search: SearchConnection;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryAgendaItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AgendaItemFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryAnnualStatisticsArgs = {
  year: Scalars['Int']['input'];
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryAssignmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AssignmentFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<AssignmentOrder>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryCentralityArgs = {
  at: InputMaybe<Scalars['Date']['input']>;
  certainty: InputMaybe<Array<Certainty>>;
  during: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure: CentralityMeasure;
  types: InputMaybe<Array<EntityType>>;
  via: InputMaybe<Array<RelationKind>>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryChangesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  types: InputMaybe<Array<EntityType>>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryCollaborationArgs = {
  at: InputMaybe<Scalars['Date']['input']>;
  certainty: InputMaybe<Array<Certainty>>;
  during: InputMaybe<DateRange>;
  municipalities: InputMaybe<Array<Scalars['ID']['input']>>;
  via: InputMaybe<Array<TieKind>>;
  weighting?: InputMaybe<Weighting>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryCollaborationOverTimeArgs = {
  certainty: InputMaybe<Array<Certainty>>;
  during: InputMaybe<DateRange>;
  interval?: InputMaybe<Interval>;
  municipalities: InputMaybe<Array<Scalars['ID']['input']>>;
  via: InputMaybe<Array<TieKind>>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryCommunitiesArgs = {
  at: InputMaybe<Scalars['Date']['input']>;
  certainty: InputMaybe<Array<Certainty>>;
  during: InputMaybe<DateRange>;
  types: InputMaybe<Array<EntityType>>;
  via: InputMaybe<Array<RelationKind>>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryCoverageArgs = {
  year: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryDataIssuesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<Array<DataIssueKind>>;
  status: InputMaybe<DataIssueStatus>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryDecisionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DecisionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DecisionOrder>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryDocumentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryFollowUpArgs = {
  period?: InputMaybe<FollowUpPeriod>;
  plan: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryFundingPotsArgs = {
  year: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryFundingSummaryArgs = {
  during: InputMaybe<DateRange>;
  groupBy: Array<FundingKey>;
  status?: InputMaybe<Array<FundingStatus>>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryMatterArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
  name: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryMattersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MatterFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryMeetingArgs = {
  body: InputMaybe<Scalars['ID']['input']>;
  date: InputMaybe<Scalars['Date']['input']>;
  id: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryMeetingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MeetingFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<MeetingOrder>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryMunicipalitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MunicipalityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<MunicipalityOrder>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryMunicipalityArgs = {
  code: InputMaybe<Scalars['String']['input']>;
  id: InputMaybe<Scalars['ID']['input']>;
  name: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryNeighbourhoodArgs = {
  at: InputMaybe<Scalars['Date']['input']>;
  certainty: InputMaybe<Array<Certainty>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  during: InputMaybe<DateRange>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  via: InputMaybe<Array<RelationKind>>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryNetworkArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
  name: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryNetworksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<NetworkFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<NetworkOrder>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryOrganizationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryPathArgs = {
  at: InputMaybe<Scalars['Date']['input']>;
  certainty: InputMaybe<Array<Certainty>>;
  during: InputMaybe<DateRange>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  via: InputMaybe<Array<RelationKind>>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryPeopleArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PersonFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<PersonOrder>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryPersonArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
  name: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryProjectArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
  name: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryProjectFlowArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryProjectsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ProjectFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ProjectOrder>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QueryPublishedReportsArgs = {
  plan: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Everything that can be asked. Lists are pages: 25 edges unless `first` says otherwise, from 1 to 100. Lookups answer
 * null for what does not exist; an unknown id in a filter is BAD_USER_INPUT that names the id.
 */
export type QuerySearchArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types: InputMaybe<Array<EntityType>>;
};

/** A named question: a sentence in Swedish with parameters, and the GraphQL documents that answer it. */
export type Question = {
  __typename?: 'Question';
  /** The columns of the answer, in order. */
  columns: Array<QuestionColumn>;
  /** The address of the answer as CSV (RFC 4180, UTF-8), with parameters like `json`; `dialekt=excel-sv` is for a Swedish Excel. */
  csv: Scalars['String']['output'];
  /** The GraphQL documents that the answer is put together from. Lists are walked to their end. */
  documents: Array<Scalars['String']['output']>;
  /** The address of the answer as JSON: one array with an object per row. The parameters go after `?`; a missing or wrong one is answered with 400. */
  json: Scalars['String']['output'];
  /** What is counted and what is not, in Swedish. */
  note: Scalars['String']['output'];
  /** Its number among the named questions, from 1. */
  number: Scalars['Int']['output'];
  /** What can be asked with it, in the order of the form. */
  parameters: Array<QuestionParameter>;
  /** The question in Swedish. `{k}` stands for the value of the parameter `k`. */
  sentence: Scalars['String']['output'];
  /** Its lasting name in addresses, such as `"delade-projekt"`. */
  slug: Scalars['String']['output'];
  /** The address of its page. With the parameters after `?` it shows the answer. */
  url: Scalars['String']['output'];
  /** The address of the answer as an Excel workbook, with parameters like `json`. */
  xlsx: Scalars['String']['output'];
};

/** A column of a named question's answer. */
export type QuestionColumn = {
  __typename?: 'QuestionColumn';
  /** What its cells are: `text`, `integer`, `number`, `boolean`, `date`, `datetime` or `time`. Several values are one text, joined by `; `. */
  kind: Scalars['String']['output'];
  /** Its name in CSV and JSON. */
  name: Scalars['String']['output'];
  /** Its heading for people, in Swedish. */
  title: Scalars['String']['output'];
};

/** What can be asked with a named question. */
export type QuestionParameter = {
  __typename?: 'QuestionParameter';
  /** What it takes, in English. */
  allowed: Scalars['String']['output'];
  /** What it is called in forms, in Swedish. */
  label: Scalars['String']['output'];
  /** Its name in the address. */
  name: Scalars['String']['output'];
  /** The value that counts when none is given; `today` is the day it is. Null: none. */
  preset: Maybe<Scalars['String']['output']>;
  /** Whether there is no answer without it. */
  required: Scalars['Boolean']['output'];
};

/** One municipality's place in a key figure. It does not tell whether a target is met. */
export type RankedMunicipality = {
  __typename?: 'RankedMunicipality';
  /** Whose place it is. */
  municipality: Municipality;
  /** The outcome that gives it its place. */
  outcome: Outcome;
  /** Its place, 1 the best; equal ones share a place: 1, 2, 2, 4. */
  rank: Scalars['Int']['output'];
};

/** Outcomes to record. */
export type RecordOutcomesInput = {
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 1,000; more come in a file. */
  outcomes: Array<OutcomeInput>;
  /** True: record the good ones although others are wrong. False unless given. */
  skipBad?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where they come from; for every outcome that does not name its own. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** What came of recording outcomes. */
export type RecordOutcomesPayload = {
  __typename?: 'RecordOutcomesPayload';
  /** What was changed, one for each outcome. Empty: nothing was written. */
  changes: Array<Change>;
  /** The outcomes as they are now, in the order of the input; those that were wrong are left out. */
  outcomes: Array<Outcome>;
  /** How many of them were so already. */
  unchanged: Scalars['Int']['output'];
  /** Everything that was wrong with the input, with the way to each fault. Without `skipBad` nothing was then written. */
  userErrors: Array<UserError>;
};

/** What happened to a project. */
export type RecordProjectEventInput = {
  /** The item under which it happened. */
  agendaItem?: InputMaybe<Scalars['ID']['input']>;
  /** When; the last day of the period when only that is known. */
  date: Scalars['Date']['input'];
  /** How exactly the day is known; DAY unless given. */
  datePrecision?: InputMaybe<DatePrecision>;
  /** The decision by which it happened. */
  decision?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What happened, as a code. */
  kind: ProjectEventKind;
  /** Anything worth knowing, in Swedish. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The project that it happened to. */
  project: Scalars['ID']['input'];
};

/** What came of recording an event. */
export type RecordProjectEventPayload = {
  __typename?: 'RecordProjectEventPayload';
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** As it is now. Null when `userErrors` says why nothing was written. */
  event: Maybe<ProjectEvent>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** Sent on: to whom, for what, when, and what became of it. */
export type Referral = {
  __typename?: 'Referral';
  /** The passages that it rests on, in document order. */
  evidence: Array<Passage>;
  /** Their meeting that it was meant for, planned or held. Null: none is known. */
  meeting: Maybe<Meeting>;
  /** When they are to take it up. Null: the text gives no time. */
  on: Maybe<Scalars['Date']['output']>;
  /** How exactly `on` is given. Null when `on` is. */
  onPrecision: Maybe<DatePrecision>;
  /** The time as the text words it: «nästa möte», «hösten 2022». Null: none is given. */
  onText: Maybe<Scalars['String']['output']>;
  /** What they are to do with it. */
  purpose: ReferralPurpose;
  /** What they then decided. Null: no decision of theirs on it is known. */
  result: Maybe<Decision>;
  /** Whom it was sent on to: a body, an organisation or a network. */
  to: Actor;
};

/** What those whom a question is sent on to are to do with it. */
export type ReferralPurpose =
  /** Decide (för beslut). */
  | 'DECISION'
  /** Be informed (för kännedom, information). */
  | 'INFORMATION'
  /** Prepare it (beredning). */
  | 'PREPARATION';

/**
 * A fact that joins two nodes, or a step in the structure of a meeting (HAS_ITEM, RESULTED_IN, GIVES), which holds from the
 * day of the meeting. Who was invited to a project or declined has not taken part, and who was absent has not attended: such
 * facts are no relations here.
 */
export type Relation = Fact &
  Node & {
    __typename?: 'Relation';
    certainty: Certainty;
    evidence: Array<Passage>;
    firstSeen: Maybe<Scalars['Date']['output']>;
    from: Maybe<Scalars['Date']['output']>;
    id: Scalars['ID']['output'];
    /** What kind of relation it is; its direction is from `source` to `target`. */
    kind: RelationKind;
    lastSeen: Maybe<Scalars['Date']['output']>;
    /** What the fact says of the part taken: the role, the post's title, the purpose of a referral or the kind of link between decisions, as stored. Null: nothing. */
    role: Maybe<Scalars['String']['output']>;
    /** The node it goes from. */
    source: Node;
    /** The node it goes to. */
    target: Node;
    to: Maybe<Scalars['Date']['output']>;
  };

/** The kinds of relation. The direction is told as «from → to». */
export type RelationKind =
  /** An agenda item → what it is about. */
  | 'ABOUT'
  /** An assignment → who is to do it. */
  | 'ASSIGNED_TO'
  /** A person → the meeting attended. */
  | 'ATTENDED'
  /** A decision → what it concerns. */
  | 'CONCERNS'
  /** A project → the earlier one it continues. */
  | 'CONTINUES'
  /** A project or network → the goal it contributes to. */
  | 'CONTRIBUTES_TO'
  /** An agreement → the project, network or organisation it covers. */
  | 'COVERS'
  /** A decision → the earlier decision it follows up. */
  | 'FOLLOWS_UP'
  /** A decision → an assignment it gives. */
  | 'GIVES'
  /** A meeting → its agenda item. */
  | 'HAS_ITEM'
  /** A person → the municipality or organisation where the post is held. */
  | 'HOLDS_POST'
  /** A person or municipality → the body, network or organisation it is a member of. */
  | 'MEMBER_OF'
  /** A municipality, organisation or network → the project it takes part in. */
  | 'PARTICIPATES_IN'
  /** A municipality or organisation → the agreement it is a party to. */
  | 'PARTY_TO'
  /** A project → the project it is a part of. */
  | 'PART_OF'
  /** A person → the agenda item presented. */
  | 'PRESENTED'
  /** A decision → the body, network or organisation it is sent on to. */
  | 'REFERS_TO'
  /** A goal → the municipality responsible for it. */
  | 'RESPONSIBLE'
  /** An agenda item → a decision it resulted in. */
  | 'RESULTED_IN'
  /** A person → the project worked on. */
  | 'WORKS_ON';

/** How a question is settled. Give `accept` or `dismiss`. */
export type ResolveDataIssueInput = {
  /** The suggestion to carry out. */
  accept?: InputMaybe<AcceptedSuggestionInput>;
  /** True: nothing is to be done; say why in `note`. */
  dismiss?: InputMaybe<Scalars['Boolean']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The question that is settled. */
  issue: Scalars['ID']['input'];
  /** Why, in Swedish; kept on the question. Needed when it is dismissed. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What came of settling a question. */
export type ResolveDataIssuePayload = {
  __typename?: 'ResolveDataIssuePayload';
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** The question as it is now. Null when `userErrors` says why nothing was written. */
  issue: Maybe<DataIssue>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** A page of search hits, best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  edges: Array<SearchEdge>;
  nodes: Array<Named>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One search hit. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  cursor: Scalars['String']['output'];
  /** The text that matched, plain and cut to the place: a heading, a decision or a passage. Null: the name itself matched. */
  highlight: Maybe<Scalars['String']['output']>;
  node: Named;
  /** How well it matches, above 0; comparable within one search only. */
  score: Scalars['Float']['output'];
};

/** Who is a member of what. */
export type SetMembershipInput = {
  /** The first day it holds; not given: unknown. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The body, network or organisation. */
  group: Scalars['ID']['input'];
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A person or a municipality. */
  member: Scalars['ID']['input'];
  /** Whom the member represents: a municipality, an organisation or a network. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The political party, for elected members only. */
  party?: InputMaybe<Scalars['String']['input']>;
  /** As what: chair, member, coordinator … */
  role: MembershipRole;
  /** The first day it no longer holds (half-open); not given: it still holds. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of setting a membership. */
export type SetMembershipPayload = {
  __typename?: 'SetMembershipPayload';
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** The fact as it is now; null for a municipality's own membership, and when nothing was written. */
  membership: Maybe<Membership>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** Who takes part in what. */
export type SetParticipationInput = {
  /** The first day it holds; not given: unknown. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A municipality, an organisation or a network. */
  participant: Scalars['ID']['input'];
  /** The project that they take part in. */
  project: Scalars['ID']['input'];
  /** As what they take part: owner, participant … */
  role: ParticipationRole;
  /** The first day it no longer holds (half-open); not given: it still holds. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of setting a participation. */
export type SetParticipationPayload = {
  __typename?: 'SetParticipationPayload';
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** The fact as it is now. Null when `userErrors` says why nothing was written. */
  participation: Maybe<ProjectParticipantEdge>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** Who holds which post. */
export type SetPostInput = {
  /** Whether the person only stands in (tillförordnad); false unless given. */
  acting?: InputMaybe<Scalars['Boolean']['input']>;
  /** The municipality or organisation. */
  employer: Scalars['ID']['input'];
  /** The first day it holds; not given: unknown. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person who holds the post. */
  person: Scalars['ID']['input'];
  /** The title in Swedish: `"Kommundirektör"`. */
  title: Scalars['String']['input'];
  /** The first day it no longer holds (half-open); not given: it still holds. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of setting a post. */
export type SetPostPayload = {
  __typename?: 'SetPostPayload';
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** The fact as it is now. Null when `userErrors` says why nothing was written. */
  post: Maybe<Post>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** Who is to be parted. */
export type SplitEntityInput = {
  /** The one that stands for two. */
  entity: Scalars['ID']['input'];
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Passages that speak of the other one; see `mentions` of the entity. */
  mentions: Array<Scalars['ID']['input']>;
  /** What the other one is called; not given: the same. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a parting. */
export type SplitEntityPayload = {
  __typename?: 'SplitEntityPayload';
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** The new one. Null when `userErrors` says why nothing was written. */
  entity: Maybe<Node>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** A part of the graph. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** The nodes: the one in the middle first, then by distance and id. */
  nodes: Array<Node>;
  /** All relations of the kinds asked for between the nodes, by id. */
  relations: Array<Relation>;
  /** Whether something more lies within the distance than the answer holds. */
  truncated: Scalars['Boolean']['output'];
};

/** A way to settle a data issue. */
export type Suggestion = {
  __typename?: 'Suggestion';
  /** What would be done, as a short code such as `"LINK"` or `"MERGE"`. */
  action: Scalars['String']['output'];
  /** Why, in one sentence of Swedish, ready to show. */
  explanation: Scalars['String']['output'];
  /** How likely it is to be right, from 0 to 1. */
  score: Scalars['Float']['output'];
  /** The node it would be done to or linked with. Null: none, such as for a new entity. */
  target: Maybe<Node>;
};

/** What a key figure is to reach in a year (målvärde). */
export type Target = {
  __typename?: 'Target';
  /** What is demanded of the outcome. */
  comparator: Comparator;
  /** The decision that set it. Null: none is named. */
  decision: Maybe<Decision>;
  /** As the plan writes it: «Minst 60 %». */
  text: Scalars['String']['output'];
  /** The figure that is demanded, in the key figure's unit. Null for DONE. */
  value: Maybe<Scalars['Float']['output']>;
  /** The calendar year. */
  year: Scalars['Int']['output'];
};

/** What to set as a target. */
export type TargetInput = {
  /** The decision that set it. */
  decision?: InputMaybe<Scalars['ID']['input']>;
  /** As the plan writes it: «Minst 60 %», «Högst 40», «13», «Klar under 2016». Null takes the target away; what cannot be read is refused. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The calendar year. */
  year: Scalars['Int']['input'];
};

/** What two municipalities share, of the kinds that were asked for. */
export type Tie = {
  __typename?: 'Tie';
  /** The one of the two that comes first by name. */
  a: Municipality;
  /** The agreements to which both are parties, by id. */
  agreements: Array<Agreement>;
  /** The one of the two that comes second by name. */
  b: Municipality;
  /** The number of meetings at which both were represented; 0 unless `via` has MEETING. */
  meetings: Scalars['Int']['output'];
  /** The networks of which both are members, by id. */
  networks: Array<Network>;
  /** The agenda items that people from both presented together, by id. */
  presentations: Array<AgendaItem>;
  /** The projects in which both take part, by id. Each one's `participants` hold the evidence. */
  projects: Array<Project>;
  /** How much they share, by the weighting asked for; more than 0. */
  weight: Scalars['Float']['output'];
};

/** A page of ties. */
export type TieConnection = {
  __typename?: 'TieConnection';
  edges: Array<TieEdge>;
  nodes: Array<Tie>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One tie in a list. */
export type TieEdge = {
  __typename?: 'TieEdge';
  cursor: Scalars['String']['output'];
  node: Tie;
};

/** Through what two municipalities work together. */
export type TieKind =
  /** An agreement to which both are parties. */
  | 'AGREEMENT'
  /** A meeting at which both were represented, wholly or in part. It ties everyone, and is counted only when asked for. */
  | 'MEETING'
  /** A network of which both are members. */
  | 'NETWORK'
  /** An agenda item at which people from both presented the same project or, where minutes name none, the item. */
  | 'PRESENTATION'
  /** A project in which both take part (owner, participant or financier). */
  | 'PROJECT';

/** Whether a target is met. A light never tells which way things go, nor who is best. */
export type TrafficLight =
  /** Reached (uppnått): at least the plan's `greenFrom` percent of the target. */
  | 'GREEN'
  /** Not judged (ej mätt): there is always a cause. */
  | 'GREY'
  /** Not reached (ej uppnått). */
  | 'RED'
  /** Nearly (nära): below that and above `yellowAbove` percent. */
  | 'YELLOW';

/** Which way a key figure goes. */
export type Trend =
  /** Better than the year before. */
  | 'BETTER'
  /** The same value as the year before. */
  | 'SAME'
  /** One of the two years is not measured. */
  | 'UNKNOWN'
  /** Worse than the year before. */
  | 'WORSE';

/** What came of taking a change back. */
export type UndoPayload = {
  __typename?: 'UndoPayload';
  /** The new change that took the other back. Null: nothing was written. */
  change: Maybe<Change>;
  /** What the change was about, as it is now. Null: it is gone, or nothing was written. */
  node: Maybe<Node>;
  /** What was wrong. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** What became of an assignment. What is not given stays as it is. */
export type UpdateAssignmentInput = {
  /** What each of those it was given to has answered. */
  answers?: InputMaybe<Array<AssignmentAnswerInput>>;
  /** The assignment it is about. */
  assignment: Scalars['ID']['input'];
  /** The day it was done; only with DONE. */
  completedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Anything worth knowing, in Swedish. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Open, done or cancelled. OVERDUE is worked out and cannot be set. */
  status?: InputMaybe<AssignmentStatus>;
};

/** What came of updating an assignment. */
export type UpdateAssignmentPayload = {
  __typename?: 'UpdateAssignmentPayload';
  /** As it is now. Null when `userErrors` says why nothing was written. */
  assignment: Maybe<Assignment>;
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** What to set on an agenda item. */
export type UpsertAgendaItemInput = {
  /** What it is about: projects, networks, matters …; the whole list. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its heading, in Swedish. Needed for a new one. */
  heading?: InputMaybe<Scalars['String']['input']>;
  /** The one to change; not given: a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What sort of item it is. */
  kind?: InputMaybe<AgendaItemKind>;
  /** Its number as printed: `"§ 12"`. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** The meeting it belongs to. Needed for a new one. */
  meeting?: InputMaybe<Scalars['ID']['input']>;
  /** Its place on the agenda: 1, 2, 3 …. Needed for a new one. */
  ordinal?: InputMaybe<Scalars['Int']['input']>;
  /** What was said, in Swedish. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** When it was treated. */
  time?: InputMaybe<Scalars['LocalTime']['input']>;
};

/** What came of setting an agenda item. */
export type UpsertAgendaItemPayload = {
  __typename?: 'UpsertAgendaItemPayload';
  /** As it is now. Null when `userErrors` says why nothing was written. */
  agendaItem: Maybe<AgendaItem>;
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** What to set on an agreement. */
export type UpsertAgreementInput = {
  /** Other names that minutes use; the whole list. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Projects, networks and organisations that it is about; the whole list. */
  covers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The first day it no longer holds. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The one to change; not given: a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What sort of agreement, in Swedish: `"samverkansavtal"`. Needed for a new one. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Its name in Swedish. Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Municipalities and organisations that are parties; the whole list. */
  parties?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The parties as the source words them when it does not list them. */
  partiesText?: InputMaybe<Scalars['String']['input']>;
  /** The agreement that it takes the place of; null takes the tie away. */
  replaces?: InputMaybe<Scalars['ID']['input']>;
  /** The day it was signed. */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How far it has come. Needed for a new one. */
  status?: InputMaybe<AgreementStatus>;
  /** How long it runs, in months. */
  termMonths?: InputMaybe<Scalars['Int']['input']>;
  /** What else was agreed, in Swedish. */
  terms?: InputMaybe<Scalars['String']['input']>;
};

/** What came of setting an agreement. */
export type UpsertAgreementPayload = {
  __typename?: 'UpsertAgreementPayload';
  /** As it is now. Null when `userErrors` says why nothing was written. */
  agreement: Maybe<Agreement>;
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** What to set on an assignment. */
export type UpsertAssignmentInput = {
  /** Who is to do it: people, bodies, networks, municipalities, organisations; the whole list. */
  assignees?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The day it was done. */
  completedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The decision that gives it. Needed for a new one. */
  decision?: InputMaybe<Scalars['ID']['input']>;
  /** The last day for it. */
  due?: InputMaybe<Scalars['Date']['input']>;
  /** The meeting it is due at; null takes the tie away. */
  dueAt?: InputMaybe<Scalars['ID']['input']>;
  /** How exactly the source gives that day. */
  duePrecision?: InputMaybe<DatePrecision>;
  /** The deadline as the source words it. */
  dueText?: InputMaybe<Scalars['String']['input']>;
  /** The one to change; not given: a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Anything worth knowing, in Swedish. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whether it holds until further notice; it is then never overdue. */
  standing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is open, done or cancelled. */
  status?: InputMaybe<AssignmentStatus>;
  /** What is to be done, in Swedish. Needed for a new one. */
  task?: InputMaybe<Scalars['String']['input']>;
};

/** What came of setting an assignment. */
export type UpsertAssignmentPayload = {
  __typename?: 'UpsertAssignmentPayload';
  /** As it is now. Null when `userErrors` says why nothing was written. */
  assignment: Maybe<Assignment>;
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** What to set on a body that meets and decides. */
export type UpsertBodyInput = {
  /** Other names that minutes use; the whole list. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The one to change; not given: a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What sort of body it is. Needed for a new one. */
  kind?: InputMaybe<BodyKind>;
  /** Its name in Swedish. Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What came of setting a body that meets and decides. */
export type UpsertBodyPayload = {
  __typename?: 'UpsertBodyPayload';
  /** As it is now. Null when `userErrors` says why nothing was written. */
  body: Maybe<Body>;
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** What to set on a decision. */
export type UpsertDecisionInput = {
  /** The item it was taken under. Needed for a new one. */
  agendaItem?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about; the whole list. */
  concerns?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The one to change; not given: a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What sort of decision it is. Needed for a new one. */
  kind?: InputMaybe<DecisionKind>;
  /** Its place under the item: 1, 2, 3 …. Needed for a new one. */
  ordinal?: InputMaybe<Scalars['Int']['input']>;
  /** Its wording in Swedish, without «att». Needed for a new one. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What came of setting a decision. */
export type UpsertDecisionPayload = {
  __typename?: 'UpsertDecisionPayload';
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** As it is now. Null when `userErrors` says why nothing was written. */
  decision: Maybe<Decision>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** What to set on a sum of money that a decision or an item names. */
export type UpsertFundingInput = {
  /** The item it stands under. Needed for a new one. */
  agendaItem?: InputMaybe<Scalars['ID']['input']>;
  /** The amount in whole kronor. */
  amountSek?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The decision that names it; null takes the tie away. */
  decision?: InputMaybe<Scalars['ID']['input']>;
  /** The project, network, organisation or matter it is for; null takes the tie away. */
  for?: InputMaybe<Scalars['ID']['input']>;
  /** The one to change; not given: a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a ceiling rather than a sum. */
  isCeiling?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it hangs on something. */
  isConditional?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the amount is per. */
  per?: InputMaybe<FundingUnit>;
  /** The money set aside that it comes from; null takes the tie away. */
  pot?: InputMaybe<Scalars['ID']['input']>;
  /** How far the money has come. Needed for a new one. */
  status?: InputMaybe<FundingStatus>;
  /** The calendar year it is for. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of setting a sum of money that a decision or an item names. */
export type UpsertFundingPayload = {
  __typename?: 'UpsertFundingPayload';
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** As it is now. Null when `userErrors` says why nothing was written. */
  funding: Maybe<Funding>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** What to set on money set aside. */
export type UpsertFundingPotInput = {
  /** What was set aside, in whole kronor. */
  allocatedSek?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The one to change; not given: a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name in Swedish. Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The calendar year it is for. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of setting money set aside. */
export type UpsertFundingPotPayload = {
  __typename?: 'UpsertFundingPotPayload';
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** As it is now. Null when `userErrors` says why nothing was written. */
  fundingPot: Maybe<FundingPot>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** What to set on a matter (ärende). */
export type UpsertMatterInput = {
  /** Other names that minutes use; the whole list. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The one to change; not given: a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name in Swedish. Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its number in the register (diarienummer). */
  registryNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What came of setting a matter (ärende). */
export type UpsertMatterPayload = {
  __typename?: 'UpsertMatterPayload';
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** As it is now. Null when `userErrors` says why nothing was written. */
  matter: Maybe<Matter>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** What to set on a meeting. */
export type UpsertMeetingInput = {
  /** The body or network that meets. Needed for a new one. */
  body?: InputMaybe<Scalars['ID']['input']>;
  /** The person who chairs it. */
  chair?: InputMaybe<Scalars['ID']['input']>;
  /** The day of the meeting, the first of several. Needed for a new one. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** When it ends, on the clock. */
  endsAt?: InputMaybe<Scalars['LocalTime']['input']>;
  /** The last day of a meeting of several days. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The one to change; not given: a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether people meet in a room. */
  mode?: InputMaybe<MeetingMode>;
  /** Its number as printed: `"3/2019"`. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Where, in Swedish. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The person who writes the minutes. */
  secretary?: InputMaybe<Scalars['ID']['input']>;
  /** When it begins, on the clock. */
  startsAt?: InputMaybe<Scalars['LocalTime']['input']>;
  /** Whether it is planned, held or cancelled; a new one is planned. */
  status?: InputMaybe<MeetingStatus>;
};

/** What came of setting a meeting. */
export type UpsertMeetingPayload = {
  __typename?: 'UpsertMeetingPayload';
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** As it is now. Null when `userErrors` says why nothing was written. */
  meeting: Maybe<Meeting>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** What to set on a municipality. */
export type UpsertMunicipalityInput = {
  /** Other names and spellings; the whole list, the name itself left out. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** SCB's four digits; the id of a new one is made of it. Needed for a new one. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The county (län) in Swedish. */
  county?: InputMaybe<Scalars['String']['input']>;
  /** The one to change; not given: a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name in Swedish without «kommun». Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What came of setting a municipality. */
export type UpsertMunicipalityPayload = {
  __typename?: 'UpsertMunicipalityPayload';
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** As it is now. Null when `userErrors` says why nothing was written. */
  municipality: Maybe<Municipality>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** What to set on a network. */
export type UpsertNetworkInput = {
  /** Other names that minutes use; the whole list. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The first day it no longer exists. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it wants to reach, in Swedish. */
  goal?: InputMaybe<Scalars['String']['input']>;
  /** The one to change; not given: a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name in Swedish, without «nätverket». Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What it is for, in Swedish. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** The day it began. */
  startedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of setting a network. */
export type UpsertNetworkPayload = {
  __typename?: 'UpsertNetworkPayload';
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** As it is now. Null when `userErrors` says why nothing was written. */
  network: Maybe<Network>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** What to set on an organisation. */
export type UpsertOrganizationInput = {
  /** Other names, abbreviations included; the whole list. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The one to change; not given: a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What sort of organisation it is. Needed for a new one. */
  kind?: InputMaybe<OrganizationKind>;
  /** Its name in Swedish. Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What came of setting an organisation. */
export type UpsertOrganizationPayload = {
  __typename?: 'UpsertOrganizationPayload';
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** As it is now. Null when `userErrors` says why nothing was written. */
  organization: Maybe<Organization>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** What to set on a person. */
export type UpsertPersonInput = {
  /** Other spellings and earlier names; the whole list. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The one to change; not given: a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** First name and surname. Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What came of setting a person. */
export type UpsertPersonPayload = {
  __typename?: 'UpsertPersonPayload';
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** As it is now. Null when `userErrors` says why nothing was written. */
  person: Maybe<Person>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** What to set on a plan. */
export type UpsertPlanInput = {
  /** Its areas with what stands under them. Those not named stay as they are. */
  areas?: InputMaybe<Array<FocusAreaInput>>;
  /** Whether it is made up to show what a plan looks like; false unless given. */
  example?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its first day. Needed for a new one. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** From how many percent of the target a light is GREEN; 100 unless given. 0 to 1000. */
  greenFrom?: InputMaybe<Scalars['Float']['input']>;
  /** The one to change, or what a new one is to be called by: `plan:skola-2026`. Not given: the one of that name, else a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name in Swedish. Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where goals, targets and figures come from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Its last day; null: until further notice. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Above how many percent of the target a light is YELLOW; 90 unless given, and not above `greenFrom`. */
  yellowAbove?: InputMaybe<Scalars['Float']['input']>;
};

/** What came of setting a plan. */
export type UpsertPlanPayload = {
  __typename?: 'UpsertPlanPayload';
  /** What was changed, one for each thing, in the order of the plan. Empty: all was so already, or nothing was written. */
  changes: Array<Change>;
  /** As it is now. Null when `userErrors` says why nothing was written. */
  plan: Maybe<Plan>;
  /** Everything that was wrong with the input, with the way to each fault. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** What to set on a project. */
export type UpsertProjectInput = {
  /** Earlier names and other spellings; the whole list. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The earlier project that it takes up again; null takes the tie away. */
  continues?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about, in Swedish. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The one to change; not given: a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's name for this wish, at most 200 characters. Sent again with the same key, it is not done again and answers as the first time. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What sort of project it is. Needed for a new one. */
  kind?: InputMaybe<ProjectKind>;
  /** Its name in Swedish, without «projektet». Needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The project it is a part of; null takes the tie away. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of setting a project. */
export type UpsertProjectPayload = {
  __typename?: 'UpsertProjectPayload';
  /** What was changed. Null: all was so already, or nothing was written. */
  change: Maybe<Change>;
  /** As it is now. Null when `userErrors` says why nothing was written. */
  project: Maybe<Project>;
  /** What was wrong with the input. Empty: nothing. */
  userErrors: Array<UserError>;
};

/** What was wrong with an input; nothing was written. */
export type UserError = {
  __typename?: 'UserError';
  /** What sort of fault it is. */
  code: UserErrorCode;
  /** The way to the argument: `["input", "person"]`. */
  field: Array<Scalars['String']['output']>;
  /** What was wrong and what to do, in Swedish, or in English when Accept-Language prefers it. */
  message: Scalars['String']['output'];
};

/** What sort of fault a user error tells of. */
export type UserErrorCode =
  /** It is there already, or was done already. */
  | 'CONFLICT'
  /** A value cannot be right: a period that ends before it begins, a thing of the wrong kind. */
  | 'INVALID'
  /** Nothing has the id that was given. */
  | 'NOT_FOUND'
  /** The change cannot be taken back: it was read from a document, or later changes rest on it. */
  | 'NOT_UNDOABLE'
  /** It was understood and is not accepted: a document that is no minutes. */
  | 'REFUSED';

/** How the things that two municipalities share become one number. */
export type Weighting =
  /** Each shared thing counts 1. */
  | 'COUNT'
  /** Each shared thing counts 1/(k−1), where k municipalities take part in it (Newman 2001): what everybody shares weighs little. */
  | 'NEWMAN';

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor: BodyRow | MunicipalityRow | NetworkRow | OrganizationRow | PersonRow;
  Entity: AgreementRow | BodyRow | MatterRow | MunicipalityRow | NetworkRow | OrganizationRow | PersonRow | ProjectRow;
  Fact:
    | DecisionLinkRow
    | MembershipRow
    | Edge<ResolversTypes['Network'], MembershipRow>
    | Edge<ResolversTypes['Project'], ParticipationRow>
    | Edge<ResolversTypes['Municipality'], MembershipRow>
    | Edge<ResolversTypes['Project'], ParticipationRow>
    | Edge<ResolversTypes['Project'], ProjectPersonRow>
    | PostRow
    | Edge<ResolversTypes['Actor'], ParticipationRow>
    | ProjectPersonRow
    | RelationRow;
  Named:
    | AgendaItemRow
    | AgreementRow
    | BodyRow
    | DecisionRow
    | DocumentRow
    | GoalRow
    | KeyFigureRow
    | MatterRow
    | MeetingRow
    | MunicipalityRow
    | NetworkRow
    | OrganizationRow
    | PersonRow
    | ProjectRow;
  Node:
    | AgendaItemRow
    | AgreementRow
    | AssignmentRow
    | BodyRow
    | ChangeRow
    | DataIssueRow
    | DecisionRow
    | DecisionLinkRow
    | DocumentRow
    | AreaRow
    | FundingNodeRow
    | FundingPotRow
    | GoalRow
    | KeyFigureRow
    | MatterRow
    | MeetingRow
    | MembershipRow
    | MunicipalityRow
    | Edge<ResolversTypes['Network'], MembershipRow>
    | Edge<ResolversTypes['Project'], ParticipationRow>
    | NetworkRow
    | Edge<ResolversTypes['Municipality'], MembershipRow>
    | Edge<ResolversTypes['Project'], ParticipationRow>
    | OrganizationRow
    | OutcomeRow
    | PassageRow
    | PersonRow
    | Edge<ResolversTypes['Project'], ProjectPersonRow>
    | PlanBook
    | PostRow
    | ProjectRow
    | ProjectEventRow
    | Edge<ResolversTypes['Actor'], ParticipationRow>
    | ProjectPersonRow
    | PublishedReportRow
    | RelationRow;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptedSuggestionInput: AcceptedSuggestionInput;
  Access: Access;
  Actor: ResolverTypeWrapper<ActorRow>;
  AgendaItem: ResolverTypeWrapper<AgendaItemRow>;
  AgendaItemConnection: ResolverTypeWrapper<Connection<ResolversTypes['AgendaItem']>>;
  AgendaItemEdge: ResolverTypeWrapper<Edge<ResolversTypes['AgendaItem']>>;
  AgendaItemFilter: AgendaItemFilter;
  AgendaItemKind: AgendaItemKind;
  Agreement: ResolverTypeWrapper<AgreementRow>;
  AgreementConnection: ResolverTypeWrapper<Connection<ResolversTypes['Agreement']>>;
  AgreementEdge: ResolverTypeWrapper<Edge<ResolversTypes['Agreement']>>;
  AgreementStatus: AgreementStatus;
  AnnualStatistics: ResolverTypeWrapper<AnnualStatisticsRow>;
  Answer: Answer;
  AreaFollowUp: ResolverTypeWrapper<AreaFollowUpRow>;
  Assignment: ResolverTypeWrapper<AssignmentRow>;
  AssignmentAnswer: ResolverTypeWrapper<AssignmentAnswerRow>;
  AssignmentAnswerInput: AssignmentAnswerInput;
  AssignmentConnection: ResolverTypeWrapper<Connection<ResolversTypes['Assignment']>>;
  AssignmentEdge: ResolverTypeWrapper<Edge<ResolversTypes['Assignment']>>;
  AssignmentFilter: AssignmentFilter;
  AssignmentOrder: AssignmentOrder;
  AssignmentOrderField: AssignmentOrderField;
  AssignmentStatus: AssignmentStatus;
  Attendance: ResolverTypeWrapper<AttendanceRow>;
  AttendanceRole: AttendanceRole;
  AttendanceStatus: AttendanceStatus;
  AttendanceSummary: ResolverTypeWrapper<AttendanceSummary>;
  Body: ResolverTypeWrapper<BodyRow>;
  BodyCount: ResolverTypeWrapper<BodyCountRow>;
  BodyKind: BodyKind;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CentralityMeasure: CentralityMeasure;
  CentralityScore: ResolverTypeWrapper<ScoreRow>;
  Certainty: Certainty;
  Change: ResolverTypeWrapper<ChangeRow>;
  ChangeAction: ChangeAction;
  ChangeConnection: ResolverTypeWrapper<Connection<ResolversTypes['Change']>>;
  ChangeEdge: ResolverTypeWrapper<Edge<ResolversTypes['Change']>>;
  CollaborationMatrix: ResolverTypeWrapper<Matrix>;
  CollaborationPeriod: ResolverTypeWrapper<PeriodTies>;
  CollaboratorConnection: ResolverTypeWrapper<
    Connection<ResolversTypes['Municipality'], { tie: TieRow; weight: number }>
  >;
  CollaboratorEdge: ResolverTypeWrapper<Edge<ResolversTypes['Municipality'], { tie: TieRow; weight: number }>>;
  Community: ResolverTypeWrapper<CommunityRow>;
  Comparator: Comparator;
  Coverage: ResolverTypeWrapper<CoverageRow>;
  DataIssue: ResolverTypeWrapper<DataIssueRow>;
  DataIssueConnection: ResolverTypeWrapper<Connection<ResolversTypes['DataIssue']>>;
  DataIssueEdge: ResolverTypeWrapper<Edge<ResolversTypes['DataIssue']>>;
  DataIssueKind: DataIssueKind;
  DataIssueStatus: DataIssueStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decision: ResolverTypeWrapper<DecisionRow>;
  DecisionBasis: DecisionBasis;
  DecisionConnection: ResolverTypeWrapper<Connection<ResolversTypes['Decision']>>;
  DecisionEdge: ResolverTypeWrapper<Edge<ResolversTypes['Decision']>>;
  DecisionFilter: DecisionFilter;
  DecisionKind: DecisionKind;
  DecisionKindCount: ResolverTypeWrapper<DecisionKindCount>;
  DecisionLink: ResolverTypeWrapper<DecisionLinkRow>;
  DecisionLinkKind: DecisionLinkKind;
  DecisionOrder: DecisionOrder;
  DecisionOrderField: DecisionOrderField;
  Direction: Direction;
  Document: ResolverTypeWrapper<DocumentRow>;
  DocumentConnection: ResolverTypeWrapper<Connection<ResolversTypes['Document']>>;
  DocumentEdge: ResolverTypeWrapper<Edge<ResolversTypes['Document']>>;
  DocumentStatus: DocumentStatus;
  EndFactInput: EndFactInput;
  EndFactPayload: ResolverTypeWrapper<
    Omit<EndFactPayload, 'change' | 'fact'> & {
      change?: Maybe<ResolversTypes['Change']>;
      fact?: Maybe<ResolversTypes['Node']>;
    }
  >;
  Entity: ResolverTypeWrapper<EntityKindRow>;
  EntityType: EntityType;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FlowCount: ResolverTypeWrapper<string[]>;
  FlowStep: ResolverTypeWrapper<FlowStep>;
  FocusArea: ResolverTypeWrapper<AreaRow>;
  FocusAreaInput: FocusAreaInput;
  FollowUp: ResolverTypeWrapper<FollowUpRow>;
  FollowUpPeriod: FollowUpPeriod;
  Funding: ResolverTypeWrapper<FundingNodeRow>;
  FundingKey: FundingKey;
  FundingPot: ResolverTypeWrapper<FundingPotRow>;
  FundingRow: ResolverTypeWrapper<FundingSumRow>;
  FundingStatus: FundingStatus;
  FundingUnit: FundingUnit;
  Gender: Gender;
  Goal: ResolverTypeWrapper<GoalRow>;
  GoalInput: GoalInput;
  GreyCause: GreyCause;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportOutcomesInput: ImportOutcomesInput;
  ImportOutcomesPayload: ResolverTypeWrapper<
    Omit<ImportOutcomesPayload, 'changes' | 'outcomes'> & {
      changes: Array<ResolversTypes['Change']>;
      outcomes: Array<ResolversTypes['Outcome']>;
    }
  >;
  ImportProblem: ResolverTypeWrapper<ImportProblem>;
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentPayload: ResolverTypeWrapper<
    Omit<IngestDocumentPayload, 'document' | 'issues' | 'meeting'> & {
      document?: Maybe<ResolversTypes['Document']>;
      issues: Array<ResolversTypes['DataIssue']>;
      meeting?: Maybe<ResolversTypes['Meeting']>;
    }
  >;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interval: Interval;
  KeyFigure: ResolverTypeWrapper<KeyFigureRow>;
  KeyFigureInput: KeyFigureInput;
  LightCounts: ResolverTypeWrapper<Lights>;
  LinkDecisionsInput: LinkDecisionsInput;
  LinkDecisionsPayload: ResolverTypeWrapper<
    Omit<LinkDecisionsPayload, 'change' | 'link'> & {
      change?: Maybe<ResolversTypes['Change']>;
      link?: Maybe<ResolversTypes['DecisionLink']>;
    }
  >;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Matter: ResolverTypeWrapper<MatterRow>;
  MatterConnection: ResolverTypeWrapper<Connection<ResolversTypes['Matter']>>;
  MatterEdge: ResolverTypeWrapper<Edge<ResolversTypes['Matter']>>;
  MatterFilter: MatterFilter;
  MeasureVersion: ResolverTypeWrapper<BookVersion>;
  Meeting: ResolverTypeWrapper<MeetingRow>;
  MeetingConnection: ResolverTypeWrapper<Connection<ResolversTypes['Meeting']>>;
  MeetingEdge: ResolverTypeWrapper<Edge<ResolversTypes['Meeting']>>;
  MeetingFilter: MeetingFilter;
  MeetingMode: MeetingMode;
  MeetingOrder: MeetingOrder;
  MeetingOrderField: MeetingOrderField;
  MeetingStatus: MeetingStatus;
  Membership: ResolverTypeWrapper<MembershipRow>;
  MembershipRole: MembershipRole;
  MentionConnection: ResolverTypeWrapper<Connection<ResolversTypes['Passage']>>;
  MentionEdge: ResolverTypeWrapper<Edge<ResolversTypes['Passage']>>;
  MergeEntitiesInput: MergeEntitiesInput;
  MergeEntitiesPayload: ResolverTypeWrapper<
    Omit<MergeEntitiesPayload, 'change' | 'entity'> & {
      change?: Maybe<ResolversTypes['Change']>;
      entity?: Maybe<ResolversTypes['Node']>;
    }
  >;
  MissingReason: MissingReason;
  Municipality: ResolverTypeWrapper<MunicipalityRow>;
  MunicipalityAttendance: ResolverTypeWrapper<MunicipalityAttendanceRow>;
  MunicipalityConnection: ResolverTypeWrapper<Connection<ResolversTypes['Municipality']>>;
  MunicipalityEdge: ResolverTypeWrapper<Edge<ResolversTypes['Municipality']>>;
  MunicipalityFilter: MunicipalityFilter;
  MunicipalityMatch: MunicipalityMatch;
  MunicipalityNetworkConnection: ResolverTypeWrapper<Connection<ResolversTypes['Network'], MembershipRow>>;
  MunicipalityNetworkEdge: ResolverTypeWrapper<Edge<ResolversTypes['Network'], MembershipRow>>;
  MunicipalityOrder: MunicipalityOrder;
  MunicipalityOrderField: MunicipalityOrderField;
  MunicipalityProjectConnection: ResolverTypeWrapper<Connection<ResolversTypes['Project'], ParticipationRow>>;
  MunicipalityProjectEdge: ResolverTypeWrapper<Edge<ResolversTypes['Project'], ParticipationRow>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Named: ResolverTypeWrapper<NamedRow>;
  Network: ResolverTypeWrapper<NetworkRow>;
  NetworkConnection: ResolverTypeWrapper<Connection<ResolversTypes['Network']>>;
  NetworkEdge: ResolverTypeWrapper<Edge<ResolversTypes['Network']>>;
  NetworkFilter: NetworkFilter;
  NetworkMunicipalityConnection: ResolverTypeWrapper<Connection<ResolversTypes['Municipality'], MembershipRow>>;
  NetworkMunicipalityEdge: ResolverTypeWrapper<Edge<ResolversTypes['Municipality'], MembershipRow>>;
  NetworkOrder: NetworkOrder;
  NetworkOrderField: NetworkOrderField;
  NetworkProjectConnection: ResolverTypeWrapper<Connection<ResolversTypes['Project'], ParticipationRow>>;
  NetworkProjectEdge: ResolverTypeWrapper<Edge<ResolversTypes['Project'], ParticipationRow>>;
  Node: ResolverTypeWrapper<AnyRow>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationConnection: ResolverTypeWrapper<Connection<ResolversTypes['Organization']>>;
  OrganizationEdge: ResolverTypeWrapper<Edge<ResolversTypes['Organization']>>;
  OrganizationKind: OrganizationKind;
  Outcome: ResolverTypeWrapper<OutcomeRow>;
  OutcomeDifference: ResolverTypeWrapper<OutcomeDifferenceRow>;
  OutcomeInput: OutcomeInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipationRole: ParticipationRole;
  Passage: ResolverTypeWrapper<PassageRow>;
  PassageConnection: ResolverTypeWrapper<Connection<ResolversTypes['Passage']>>;
  PassageEdge: ResolverTypeWrapper<Edge<ResolversTypes['Passage']>>;
  Path: ResolverTypeWrapper<PathRow>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonAttendanceConnection: ResolverTypeWrapper<Connection<ResolversTypes['Meeting'], { attendance: AttendanceRow }>>;
  PersonAttendanceEdge: ResolverTypeWrapper<Edge<ResolversTypes['Meeting'], { attendance: AttendanceRow }>>;
  PersonConnection: ResolverTypeWrapper<Connection<ResolversTypes['Person']>>;
  PersonEdge: ResolverTypeWrapper<Edge<ResolversTypes['Person']>>;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  PersonOrderField: PersonOrderField;
  PersonProjectConnection: ResolverTypeWrapper<Connection<ResolversTypes['Project'], ProjectPersonRow>>;
  PersonProjectEdge: ResolverTypeWrapper<Edge<ResolversTypes['Project'], ProjectPersonRow>>;
  PhaseCount: ResolverTypeWrapper<PhaseCount>;
  Plan: ResolverTypeWrapper<PlanBook>;
  Post: ResolverTypeWrapper<PostRow>;
  PostConnection: ResolverTypeWrapper<Connection<ResolversTypes['Post']>>;
  PostEdge: ResolverTypeWrapper<Edge<ResolversTypes['Post']>>;
  Presenter: ResolverTypeWrapper<PresenterRow>;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectConnection: ResolverTypeWrapper<Connection<ResolversTypes['Project']>>;
  ProjectEdge: ResolverTypeWrapper<Edge<ResolversTypes['Project']>>;
  ProjectEvent: ResolverTypeWrapper<ProjectEventRow>;
  ProjectEventKind: ProjectEventKind;
  ProjectFilter: ProjectFilter;
  ProjectFlow: ResolverTypeWrapper<ProjectFlowRow>;
  ProjectKind: ProjectKind;
  ProjectOrder: ProjectOrder;
  ProjectOrderField: ProjectOrderField;
  ProjectParticipantConnection: ResolverTypeWrapper<Connection<ResolversTypes['Actor'], ParticipationRow>>;
  ProjectParticipantEdge: ResolverTypeWrapper<Edge<ResolversTypes['Actor'], ParticipationRow>>;
  ProjectPerson: ResolverTypeWrapper<ProjectPersonRow>;
  ProjectPersonRole: ProjectPersonRole;
  ProjectPhase: ProjectPhase;
  PublishReportInput: PublishReportInput;
  PublishReportPayload: ResolverTypeWrapper<
    Omit<PublishReportPayload, 'change' | 'publishedReport'> & {
      change?: Maybe<ResolversTypes['Change']>;
      publishedReport?: Maybe<ResolversTypes['PublishedReport']>;
    }
  >;
  PublishedReport: ResolverTypeWrapper<PublishedReportRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<Question>;
  QuestionColumn: ResolverTypeWrapper<QuestionColumn>;
  QuestionParameter: ResolverTypeWrapper<QuestionParameter>;
  RankedMunicipality: ResolverTypeWrapper<
    Omit<RankedMunicipality, 'municipality' | 'outcome'> & {
      municipality: ResolversTypes['Municipality'];
      outcome: ResolversTypes['Outcome'];
    }
  >;
  RecordOutcomesInput: RecordOutcomesInput;
  RecordOutcomesPayload: ResolverTypeWrapper<
    Omit<RecordOutcomesPayload, 'changes' | 'outcomes'> & {
      changes: Array<ResolversTypes['Change']>;
      outcomes: Array<ResolversTypes['Outcome']>;
    }
  >;
  RecordProjectEventInput: RecordProjectEventInput;
  RecordProjectEventPayload: ResolverTypeWrapper<
    Omit<RecordProjectEventPayload, 'change' | 'event'> & {
      change?: Maybe<ResolversTypes['Change']>;
      event?: Maybe<ResolversTypes['ProjectEvent']>;
    }
  >;
  Referral: ResolverTypeWrapper<ReferralRow>;
  ReferralPurpose: ReferralPurpose;
  Relation: ResolverTypeWrapper<RelationRow>;
  RelationKind: RelationKind;
  ResolveDataIssueInput: ResolveDataIssueInput;
  ResolveDataIssuePayload: ResolverTypeWrapper<
    Omit<ResolveDataIssuePayload, 'change' | 'issue'> & {
      change?: Maybe<ResolversTypes['Change']>;
      issue?: Maybe<ResolversTypes['DataIssue']>;
    }
  >;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SearchConnection: ResolverTypeWrapper<Connection<ResolversTypes['Named'], SearchHitRow>>;
  SearchEdge: ResolverTypeWrapper<Edge<ResolversTypes['Named'], SearchHitRow>>;
  SetMembershipInput: SetMembershipInput;
  SetMembershipPayload: ResolverTypeWrapper<
    Omit<SetMembershipPayload, 'change' | 'membership'> & {
      change?: Maybe<ResolversTypes['Change']>;
      membership?: Maybe<ResolversTypes['Membership']>;
    }
  >;
  SetParticipationInput: SetParticipationInput;
  SetParticipationPayload: ResolverTypeWrapper<
    Omit<SetParticipationPayload, 'change' | 'participation'> & {
      change?: Maybe<ResolversTypes['Change']>;
      participation?: Maybe<ResolversTypes['ProjectParticipantEdge']>;
    }
  >;
  SetPostInput: SetPostInput;
  SetPostPayload: ResolverTypeWrapper<
    Omit<SetPostPayload, 'change' | 'post'> & {
      change?: Maybe<ResolversTypes['Change']>;
      post?: Maybe<ResolversTypes['Post']>;
    }
  >;
  SplitEntityInput: SplitEntityInput;
  SplitEntityPayload: ResolverTypeWrapper<
    Omit<SplitEntityPayload, 'change' | 'entity'> & {
      change?: Maybe<ResolversTypes['Change']>;
      entity?: Maybe<ResolversTypes['Node']>;
    }
  >;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphRow>;
  Suggestion: ResolverTypeWrapper<SuggestionRow>;
  Target: ResolverTypeWrapper<BookTarget>;
  TargetInput: TargetInput;
  Tie: ResolverTypeWrapper<TieRow>;
  TieConnection: ResolverTypeWrapper<Connection<ResolversTypes['Tie']>>;
  TieEdge: ResolverTypeWrapper<Edge<ResolversTypes['Tie']>>;
  TieKind: TieKind;
  TrafficLight: TrafficLight;
  Trend: Trend;
  UndoPayload: ResolverTypeWrapper<
    Omit<UndoPayload, 'change' | 'node'> & {
      change?: Maybe<ResolversTypes['Change']>;
      node?: Maybe<ResolversTypes['Node']>;
    }
  >;
  UpdateAssignmentInput: UpdateAssignmentInput;
  UpdateAssignmentPayload: ResolverTypeWrapper<
    Omit<UpdateAssignmentPayload, 'assignment' | 'change'> & {
      assignment?: Maybe<ResolversTypes['Assignment']>;
      change?: Maybe<ResolversTypes['Change']>;
    }
  >;
  UpsertAgendaItemInput: UpsertAgendaItemInput;
  UpsertAgendaItemPayload: ResolverTypeWrapper<
    Omit<UpsertAgendaItemPayload, 'agendaItem' | 'change'> & {
      agendaItem?: Maybe<ResolversTypes['AgendaItem']>;
      change?: Maybe<ResolversTypes['Change']>;
    }
  >;
  UpsertAgreementInput: UpsertAgreementInput;
  UpsertAgreementPayload: ResolverTypeWrapper<
    Omit<UpsertAgreementPayload, 'agreement' | 'change'> & {
      agreement?: Maybe<ResolversTypes['Agreement']>;
      change?: Maybe<ResolversTypes['Change']>;
    }
  >;
  UpsertAssignmentInput: UpsertAssignmentInput;
  UpsertAssignmentPayload: ResolverTypeWrapper<
    Omit<UpsertAssignmentPayload, 'assignment' | 'change'> & {
      assignment?: Maybe<ResolversTypes['Assignment']>;
      change?: Maybe<ResolversTypes['Change']>;
    }
  >;
  UpsertBodyInput: UpsertBodyInput;
  UpsertBodyPayload: ResolverTypeWrapper<
    Omit<UpsertBodyPayload, 'body' | 'change'> & {
      body?: Maybe<ResolversTypes['Body']>;
      change?: Maybe<ResolversTypes['Change']>;
    }
  >;
  UpsertDecisionInput: UpsertDecisionInput;
  UpsertDecisionPayload: ResolverTypeWrapper<
    Omit<UpsertDecisionPayload, 'change' | 'decision'> & {
      change?: Maybe<ResolversTypes['Change']>;
      decision?: Maybe<ResolversTypes['Decision']>;
    }
  >;
  UpsertFundingInput: UpsertFundingInput;
  UpsertFundingPayload: ResolverTypeWrapper<
    Omit<UpsertFundingPayload, 'change' | 'funding'> & {
      change?: Maybe<ResolversTypes['Change']>;
      funding?: Maybe<ResolversTypes['Funding']>;
    }
  >;
  UpsertFundingPotInput: UpsertFundingPotInput;
  UpsertFundingPotPayload: ResolverTypeWrapper<
    Omit<UpsertFundingPotPayload, 'change' | 'fundingPot'> & {
      change?: Maybe<ResolversTypes['Change']>;
      fundingPot?: Maybe<ResolversTypes['FundingPot']>;
    }
  >;
  UpsertMatterInput: UpsertMatterInput;
  UpsertMatterPayload: ResolverTypeWrapper<
    Omit<UpsertMatterPayload, 'change' | 'matter'> & {
      change?: Maybe<ResolversTypes['Change']>;
      matter?: Maybe<ResolversTypes['Matter']>;
    }
  >;
  UpsertMeetingInput: UpsertMeetingInput;
  UpsertMeetingPayload: ResolverTypeWrapper<
    Omit<UpsertMeetingPayload, 'change' | 'meeting'> & {
      change?: Maybe<ResolversTypes['Change']>;
      meeting?: Maybe<ResolversTypes['Meeting']>;
    }
  >;
  UpsertMunicipalityInput: UpsertMunicipalityInput;
  UpsertMunicipalityPayload: ResolverTypeWrapper<
    Omit<UpsertMunicipalityPayload, 'change' | 'municipality'> & {
      change?: Maybe<ResolversTypes['Change']>;
      municipality?: Maybe<ResolversTypes['Municipality']>;
    }
  >;
  UpsertNetworkInput: UpsertNetworkInput;
  UpsertNetworkPayload: ResolverTypeWrapper<
    Omit<UpsertNetworkPayload, 'change' | 'network'> & {
      change?: Maybe<ResolversTypes['Change']>;
      network?: Maybe<ResolversTypes['Network']>;
    }
  >;
  UpsertOrganizationInput: UpsertOrganizationInput;
  UpsertOrganizationPayload: ResolverTypeWrapper<
    Omit<UpsertOrganizationPayload, 'change' | 'organization'> & {
      change?: Maybe<ResolversTypes['Change']>;
      organization?: Maybe<ResolversTypes['Organization']>;
    }
  >;
  UpsertPersonInput: UpsertPersonInput;
  UpsertPersonPayload: ResolverTypeWrapper<
    Omit<UpsertPersonPayload, 'change' | 'person'> & {
      change?: Maybe<ResolversTypes['Change']>;
      person?: Maybe<ResolversTypes['Person']>;
    }
  >;
  UpsertPlanInput: UpsertPlanInput;
  UpsertPlanPayload: ResolverTypeWrapper<
    Omit<UpsertPlanPayload, 'changes' | 'plan'> & {
      changes: Array<ResolversTypes['Change']>;
      plan?: Maybe<ResolversTypes['Plan']>;
    }
  >;
  UpsertProjectInput: UpsertProjectInput;
  UpsertProjectPayload: ResolverTypeWrapper<
    Omit<UpsertProjectPayload, 'change' | 'project'> & {
      change?: Maybe<ResolversTypes['Change']>;
      project?: Maybe<ResolversTypes['Project']>;
    }
  >;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Weighting: Weighting;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptedSuggestionInput: AcceptedSuggestionInput;
  Actor: ActorRow;
  AgendaItem: AgendaItemRow;
  AgendaItemConnection: Connection<ResolversTypes['AgendaItem']>;
  AgendaItemEdge: Edge<ResolversTypes['AgendaItem']>;
  AgendaItemFilter: AgendaItemFilter;
  Agreement: AgreementRow;
  AgreementConnection: Connection<ResolversTypes['Agreement']>;
  AgreementEdge: Edge<ResolversTypes['Agreement']>;
  AnnualStatistics: AnnualStatisticsRow;
  AreaFollowUp: AreaFollowUpRow;
  Assignment: AssignmentRow;
  AssignmentAnswer: AssignmentAnswerRow;
  AssignmentAnswerInput: AssignmentAnswerInput;
  AssignmentConnection: Connection<ResolversTypes['Assignment']>;
  AssignmentEdge: Edge<ResolversTypes['Assignment']>;
  AssignmentFilter: AssignmentFilter;
  AssignmentOrder: AssignmentOrder;
  Attendance: AttendanceRow;
  AttendanceSummary: AttendanceSummary;
  Body: BodyRow;
  BodyCount: BodyCountRow;
  Boolean: Scalars['Boolean']['output'];
  CentralityScore: ScoreRow;
  Change: ChangeRow;
  ChangeConnection: Connection<ResolversTypes['Change']>;
  ChangeEdge: Edge<ResolversTypes['Change']>;
  CollaborationMatrix: Matrix;
  CollaborationPeriod: PeriodTies;
  CollaboratorConnection: Connection<ResolversTypes['Municipality'], { tie: TieRow; weight: number }>;
  CollaboratorEdge: Edge<ResolversTypes['Municipality'], { tie: TieRow; weight: number }>;
  Community: CommunityRow;
  Coverage: CoverageRow;
  DataIssue: DataIssueRow;
  DataIssueConnection: Connection<ResolversTypes['DataIssue']>;
  DataIssueEdge: Edge<ResolversTypes['DataIssue']>;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Decision: DecisionRow;
  DecisionConnection: Connection<ResolversTypes['Decision']>;
  DecisionEdge: Edge<ResolversTypes['Decision']>;
  DecisionFilter: DecisionFilter;
  DecisionKindCount: DecisionKindCount;
  DecisionLink: DecisionLinkRow;
  DecisionOrder: DecisionOrder;
  Document: DocumentRow;
  DocumentConnection: Connection<ResolversTypes['Document']>;
  DocumentEdge: Edge<ResolversTypes['Document']>;
  EndFactInput: EndFactInput;
  EndFactPayload: Omit<EndFactPayload, 'change' | 'fact'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    fact?: Maybe<ResolversParentTypes['Node']>;
  };
  Entity: EntityKindRow;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  Float: Scalars['Float']['output'];
  FlowCount: string[];
  FlowStep: FlowStep;
  FocusArea: AreaRow;
  FocusAreaInput: FocusAreaInput;
  FollowUp: FollowUpRow;
  Funding: FundingNodeRow;
  FundingPot: FundingPotRow;
  FundingRow: FundingSumRow;
  Goal: GoalRow;
  GoalInput: GoalInput;
  ID: Scalars['ID']['output'];
  ImportOutcomesInput: ImportOutcomesInput;
  ImportOutcomesPayload: Omit<ImportOutcomesPayload, 'changes' | 'outcomes'> & {
    changes: Array<ResolversParentTypes['Change']>;
    outcomes: Array<ResolversParentTypes['Outcome']>;
  };
  ImportProblem: ImportProblem;
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentPayload: Omit<IngestDocumentPayload, 'document' | 'issues' | 'meeting'> & {
    document?: Maybe<ResolversParentTypes['Document']>;
    issues: Array<ResolversParentTypes['DataIssue']>;
    meeting?: Maybe<ResolversParentTypes['Meeting']>;
  };
  Int: Scalars['Int']['output'];
  KeyFigure: KeyFigureRow;
  KeyFigureInput: KeyFigureInput;
  LightCounts: Lights;
  LinkDecisionsInput: LinkDecisionsInput;
  LinkDecisionsPayload: Omit<LinkDecisionsPayload, 'change' | 'link'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    link?: Maybe<ResolversParentTypes['DecisionLink']>;
  };
  LocalTime: Scalars['LocalTime']['output'];
  Matter: MatterRow;
  MatterConnection: Connection<ResolversTypes['Matter']>;
  MatterEdge: Edge<ResolversTypes['Matter']>;
  MatterFilter: MatterFilter;
  MeasureVersion: BookVersion;
  Meeting: MeetingRow;
  MeetingConnection: Connection<ResolversTypes['Meeting']>;
  MeetingEdge: Edge<ResolversTypes['Meeting']>;
  MeetingFilter: MeetingFilter;
  MeetingOrder: MeetingOrder;
  Membership: MembershipRow;
  MentionConnection: Connection<ResolversTypes['Passage']>;
  MentionEdge: Edge<ResolversTypes['Passage']>;
  MergeEntitiesInput: MergeEntitiesInput;
  MergeEntitiesPayload: Omit<MergeEntitiesPayload, 'change' | 'entity'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    entity?: Maybe<ResolversParentTypes['Node']>;
  };
  Municipality: MunicipalityRow;
  MunicipalityAttendance: MunicipalityAttendanceRow;
  MunicipalityConnection: Connection<ResolversTypes['Municipality']>;
  MunicipalityEdge: Edge<ResolversTypes['Municipality']>;
  MunicipalityFilter: MunicipalityFilter;
  MunicipalityMatch: MunicipalityMatch;
  MunicipalityNetworkConnection: Connection<ResolversTypes['Network'], MembershipRow>;
  MunicipalityNetworkEdge: Edge<ResolversTypes['Network'], MembershipRow>;
  MunicipalityOrder: MunicipalityOrder;
  MunicipalityProjectConnection: Connection<ResolversTypes['Project'], ParticipationRow>;
  MunicipalityProjectEdge: Edge<ResolversTypes['Project'], ParticipationRow>;
  Mutation: Record<PropertyKey, never>;
  Named: NamedRow;
  Network: NetworkRow;
  NetworkConnection: Connection<ResolversTypes['Network']>;
  NetworkEdge: Edge<ResolversTypes['Network']>;
  NetworkFilter: NetworkFilter;
  NetworkMunicipalityConnection: Connection<ResolversTypes['Municipality'], MembershipRow>;
  NetworkMunicipalityEdge: Edge<ResolversTypes['Municipality'], MembershipRow>;
  NetworkOrder: NetworkOrder;
  NetworkProjectConnection: Connection<ResolversTypes['Project'], ParticipationRow>;
  NetworkProjectEdge: Edge<ResolversTypes['Project'], ParticipationRow>;
  Node: AnyRow;
  Organization: OrganizationRow;
  OrganizationConnection: Connection<ResolversTypes['Organization']>;
  OrganizationEdge: Edge<ResolversTypes['Organization']>;
  Outcome: OutcomeRow;
  OutcomeDifference: OutcomeDifferenceRow;
  OutcomeInput: OutcomeInput;
  PageInfo: PageInfo;
  Passage: PassageRow;
  PassageConnection: Connection<ResolversTypes['Passage']>;
  PassageEdge: Edge<ResolversTypes['Passage']>;
  Path: PathRow;
  Person: PersonRow;
  PersonAttendanceConnection: Connection<ResolversTypes['Meeting'], { attendance: AttendanceRow }>;
  PersonAttendanceEdge: Edge<ResolversTypes['Meeting'], { attendance: AttendanceRow }>;
  PersonConnection: Connection<ResolversTypes['Person']>;
  PersonEdge: Edge<ResolversTypes['Person']>;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  PersonProjectConnection: Connection<ResolversTypes['Project'], ProjectPersonRow>;
  PersonProjectEdge: Edge<ResolversTypes['Project'], ProjectPersonRow>;
  PhaseCount: PhaseCount;
  Plan: PlanBook;
  Post: PostRow;
  PostConnection: Connection<ResolversTypes['Post']>;
  PostEdge: Edge<ResolversTypes['Post']>;
  Presenter: PresenterRow;
  Project: ProjectRow;
  ProjectConnection: Connection<ResolversTypes['Project']>;
  ProjectEdge: Edge<ResolversTypes['Project']>;
  ProjectEvent: ProjectEventRow;
  ProjectFilter: ProjectFilter;
  ProjectFlow: ProjectFlowRow;
  ProjectOrder: ProjectOrder;
  ProjectParticipantConnection: Connection<ResolversTypes['Actor'], ParticipationRow>;
  ProjectParticipantEdge: Edge<ResolversTypes['Actor'], ParticipationRow>;
  ProjectPerson: ProjectPersonRow;
  PublishReportInput: PublishReportInput;
  PublishReportPayload: Omit<PublishReportPayload, 'change' | 'publishedReport'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    publishedReport?: Maybe<ResolversParentTypes['PublishedReport']>;
  };
  PublishedReport: PublishedReportRow;
  Query: Record<PropertyKey, never>;
  Question: Question;
  QuestionColumn: QuestionColumn;
  QuestionParameter: QuestionParameter;
  RankedMunicipality: Omit<RankedMunicipality, 'municipality' | 'outcome'> & {
    municipality: ResolversParentTypes['Municipality'];
    outcome: ResolversParentTypes['Outcome'];
  };
  RecordOutcomesInput: RecordOutcomesInput;
  RecordOutcomesPayload: Omit<RecordOutcomesPayload, 'changes' | 'outcomes'> & {
    changes: Array<ResolversParentTypes['Change']>;
    outcomes: Array<ResolversParentTypes['Outcome']>;
  };
  RecordProjectEventInput: RecordProjectEventInput;
  RecordProjectEventPayload: Omit<RecordProjectEventPayload, 'change' | 'event'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    event?: Maybe<ResolversParentTypes['ProjectEvent']>;
  };
  Referral: ReferralRow;
  Relation: RelationRow;
  ResolveDataIssueInput: ResolveDataIssueInput;
  ResolveDataIssuePayload: Omit<ResolveDataIssuePayload, 'change' | 'issue'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    issue?: Maybe<ResolversParentTypes['DataIssue']>;
  };
  SafeInt: Scalars['SafeInt']['output'];
  SearchConnection: Connection<ResolversTypes['Named'], SearchHitRow>;
  SearchEdge: Edge<ResolversTypes['Named'], SearchHitRow>;
  SetMembershipInput: SetMembershipInput;
  SetMembershipPayload: Omit<SetMembershipPayload, 'change' | 'membership'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    membership?: Maybe<ResolversParentTypes['Membership']>;
  };
  SetParticipationInput: SetParticipationInput;
  SetParticipationPayload: Omit<SetParticipationPayload, 'change' | 'participation'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    participation?: Maybe<ResolversParentTypes['ProjectParticipantEdge']>;
  };
  SetPostInput: SetPostInput;
  SetPostPayload: Omit<SetPostPayload, 'change' | 'post'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    post?: Maybe<ResolversParentTypes['Post']>;
  };
  SplitEntityInput: SplitEntityInput;
  SplitEntityPayload: Omit<SplitEntityPayload, 'change' | 'entity'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    entity?: Maybe<ResolversParentTypes['Node']>;
  };
  String: Scalars['String']['output'];
  Subgraph: SubgraphRow;
  Suggestion: SuggestionRow;
  Target: BookTarget;
  TargetInput: TargetInput;
  Tie: TieRow;
  TieConnection: Connection<ResolversTypes['Tie']>;
  TieEdge: Edge<ResolversTypes['Tie']>;
  UndoPayload: Omit<UndoPayload, 'change' | 'node'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    node?: Maybe<ResolversParentTypes['Node']>;
  };
  UpdateAssignmentInput: UpdateAssignmentInput;
  UpdateAssignmentPayload: Omit<UpdateAssignmentPayload, 'assignment' | 'change'> & {
    assignment?: Maybe<ResolversParentTypes['Assignment']>;
    change?: Maybe<ResolversParentTypes['Change']>;
  };
  UpsertAgendaItemInput: UpsertAgendaItemInput;
  UpsertAgendaItemPayload: Omit<UpsertAgendaItemPayload, 'agendaItem' | 'change'> & {
    agendaItem?: Maybe<ResolversParentTypes['AgendaItem']>;
    change?: Maybe<ResolversParentTypes['Change']>;
  };
  UpsertAgreementInput: UpsertAgreementInput;
  UpsertAgreementPayload: Omit<UpsertAgreementPayload, 'agreement' | 'change'> & {
    agreement?: Maybe<ResolversParentTypes['Agreement']>;
    change?: Maybe<ResolversParentTypes['Change']>;
  };
  UpsertAssignmentInput: UpsertAssignmentInput;
  UpsertAssignmentPayload: Omit<UpsertAssignmentPayload, 'assignment' | 'change'> & {
    assignment?: Maybe<ResolversParentTypes['Assignment']>;
    change?: Maybe<ResolversParentTypes['Change']>;
  };
  UpsertBodyInput: UpsertBodyInput;
  UpsertBodyPayload: Omit<UpsertBodyPayload, 'body' | 'change'> & {
    body?: Maybe<ResolversParentTypes['Body']>;
    change?: Maybe<ResolversParentTypes['Change']>;
  };
  UpsertDecisionInput: UpsertDecisionInput;
  UpsertDecisionPayload: Omit<UpsertDecisionPayload, 'change' | 'decision'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    decision?: Maybe<ResolversParentTypes['Decision']>;
  };
  UpsertFundingInput: UpsertFundingInput;
  UpsertFundingPayload: Omit<UpsertFundingPayload, 'change' | 'funding'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    funding?: Maybe<ResolversParentTypes['Funding']>;
  };
  UpsertFundingPotInput: UpsertFundingPotInput;
  UpsertFundingPotPayload: Omit<UpsertFundingPotPayload, 'change' | 'fundingPot'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    fundingPot?: Maybe<ResolversParentTypes['FundingPot']>;
  };
  UpsertMatterInput: UpsertMatterInput;
  UpsertMatterPayload: Omit<UpsertMatterPayload, 'change' | 'matter'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    matter?: Maybe<ResolversParentTypes['Matter']>;
  };
  UpsertMeetingInput: UpsertMeetingInput;
  UpsertMeetingPayload: Omit<UpsertMeetingPayload, 'change' | 'meeting'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    meeting?: Maybe<ResolversParentTypes['Meeting']>;
  };
  UpsertMunicipalityInput: UpsertMunicipalityInput;
  UpsertMunicipalityPayload: Omit<UpsertMunicipalityPayload, 'change' | 'municipality'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    municipality?: Maybe<ResolversParentTypes['Municipality']>;
  };
  UpsertNetworkInput: UpsertNetworkInput;
  UpsertNetworkPayload: Omit<UpsertNetworkPayload, 'change' | 'network'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    network?: Maybe<ResolversParentTypes['Network']>;
  };
  UpsertOrganizationInput: UpsertOrganizationInput;
  UpsertOrganizationPayload: Omit<UpsertOrganizationPayload, 'change' | 'organization'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    organization?: Maybe<ResolversParentTypes['Organization']>;
  };
  UpsertPersonInput: UpsertPersonInput;
  UpsertPersonPayload: Omit<UpsertPersonPayload, 'change' | 'person'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    person?: Maybe<ResolversParentTypes['Person']>;
  };
  UpsertPlanInput: UpsertPlanInput;
  UpsertPlanPayload: Omit<UpsertPlanPayload, 'changes' | 'plan'> & {
    changes: Array<ResolversParentTypes['Change']>;
    plan?: Maybe<ResolversParentTypes['Plan']>;
  };
  UpsertProjectInput: UpsertProjectInput;
  UpsertProjectPayload: Omit<UpsertProjectPayload, 'change' | 'project'> & {
    change?: Maybe<ResolversParentTypes['Change']>;
    project?: Maybe<ResolversParentTypes['Project']>;
  };
  UserError: UserError;
};

export type AsOfDirectiveArgs = {
  date: Scalars['Date']['input'];
};

export type AsOfDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = AsOfDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'],
> = {
  __resolveType: TypeResolveFn<
    'Body' | 'Municipality' | 'Network' | 'Organization' | 'Person',
    ParentType,
    ContextType
  >;
};

export type AgendaItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem'],
> = {
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgendaItemKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  networks?: Resolver<Array<ResolversTypes['Network']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  presenters?: Resolver<Array<ResolversTypes['Presenter']>, ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaItemConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgendaItemConnection'] = ResolversParentTypes['AgendaItemConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AgendaItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendaItemEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgendaItemEdge'] = ResolversParentTypes['AgendaItemEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
};

export type AgreementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  covers?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['DataIssue']>, ParentType, ContextType, Partial<AgreementIssuesArgs>>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<AgreementMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  partiesText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  termMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AnnualStatisticsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AnnualStatistics'] = ResolversParentTypes['AnnualStatistics'],
> = {
  attendance?: Resolver<Array<ResolversTypes['MunicipalityAttendance']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['DecisionKindCount']>, ParentType, ContextType>;
  grantedSek?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  meetings?: Resolver<Array<ResolversTypes['BodyCount']>, ParentType, ContextType>;
  projectsByPhase?: Resolver<Array<ResolversTypes['PhaseCount']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AreaFollowUpResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AreaFollowUp'] = ResolversParentTypes['AreaFollowUp'],
> = {
  area?: Resolver<ResolversTypes['FocusArea'], ParentType, ContextType>;
  goalsMeasured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goalsReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goalsTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lights?: Resolver<ResolversTypes['LightCounts'], ParentType, ContextType>;
};

export type AssignmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment'],
> = {
  answers?: Resolver<Array<ResolversTypes['AssignmentAnswer']>, ParentType, ContextType>;
  assignees?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  duePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  dueText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssignmentStatus'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentAnswerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssignmentAnswer'] = ResolversParentTypes['AssignmentAnswer'],
> = {
  answer?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
  assignee?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Assignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
};

export type AttendanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance'],
> = {
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  remote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  representing?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AttendanceRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AttendanceStatus'], ParentType, ContextType>;
  substituteFor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
};

export type AttendanceSummaryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AttendanceSummary'] = ResolversParentTypes['AttendanceSummary'],
> = {
  absent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BodyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  assignments?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, Partial<BodyAssignmentsArgs>>;
  chair?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<BodyChairArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['DataIssue']>, ParentType, ContextType, Partial<BodyIssuesArgs>>;
  kind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<BodyMeetingsArgs>>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, Partial<BodyMembershipsArgs>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<BodyMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BodyCount'] = ResolversParentTypes['BodyCount'],
> = {
  body?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CentralityScoreResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentralityScore'] = ResolversParentTypes['CentralityScore'],
> = {
  node?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change'],
> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  undoable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CollaborationMatrixResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CollaborationMatrix'] = ResolversParentTypes['CollaborationMatrix'],
> = {
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, Partial<CollaborationMatrixTiesArgs>>;
  weights?: Resolver<Array<Array<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type CollaborationPeriodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CollaborationPeriod'] = ResolversParentTypes['CollaborationPeriod'],
> = {
  ended?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  started?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CollaboratorConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CollaboratorConnection'] = ResolversParentTypes['CollaboratorConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CollaboratorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollaboratorEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CollaboratorEdge'] = ResolversParentTypes['CollaboratorEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CommunityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Named']>, ParentType, ContextType>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CoverageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage'],
> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthsWithoutMeeting?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  notReported?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  understoodShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unresolvedNames?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataIssueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DataIssue'] = ResolversParentTypes['DataIssue'],
> = {
  about?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DataIssueKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DataIssueStatus'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataIssueConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DataIssueConnection'] = ResolversParentTypes['DataIssueConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DataIssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DataIssue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataIssueEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DataIssueEdge'] = ResolversParentTypes['DataIssueEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataIssue'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision'],
> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  assignments?: Resolver<Array<ResolversTypes['Assignment']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['DecisionBasis'], ParentType, ContextType>;
  concerns?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  followedUpBy?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  followsUp?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  fundings?: Resolver<Array<ResolversTypes['Funding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['DecisionLink']>, ParentType, ContextType>;
  matters?: Resolver<Array<ResolversTypes['Matter']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  networks?: Resolver<Array<ResolversTypes['Network']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  referrals?: Resolver<Array<ResolversTypes['Referral']>, ParentType, ContextType>;
  referredTo?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DecisionKindCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DecisionKindCount'] = ResolversParentTypes['DecisionKindCount'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
};

export type DecisionLinkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DecisionLink'] = ResolversParentTypes['DecisionLink'],
> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionLinkKind'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'],
> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  accessGround?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedBy?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contentUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, Partial<DocumentPassagesArgs>>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registryNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EndFactPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EndFactPayload'] = ResolversParentTypes['EndFactPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EntityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity'],
> = {
  __resolveType: TypeResolveFn<
    'Agreement' | 'Body' | 'Matter' | 'Municipality' | 'Network' | 'Organization' | 'Person' | 'Project',
    ParentType,
    ContextType
  >;
};

export type FactResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact'],
> = {
  __resolveType: TypeResolveFn<
    | 'DecisionLink'
    | 'Membership'
    | 'MunicipalityNetworkEdge'
    | 'MunicipalityProjectEdge'
    | 'NetworkMunicipalityEdge'
    | 'NetworkProjectEdge'
    | 'PersonProjectEdge'
    | 'Post'
    | 'ProjectParticipantEdge'
    | 'ProjectPerson'
    | 'Relation',
    ParentType,
    ContextType
  >;
};

export type FlowCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowCount'] = ResolversParentTypes['FlowCount'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type FlowStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowStep'] = ResolversParentTypes['FlowStep'],
> = {
  from?: Resolver<ResolversTypes['ProjectEventKind'], ParentType, ContextType>;
  longestDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortestDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ProjectEventKind'], ParentType, ContextType>;
};

export type FocusAreaResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FocusArea'] = ResolversParentTypes['FocusArea'],
> = {
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp'],
> = {
  areas?: Resolver<Array<ResolversTypes['AreaFollowUp']>, ParentType, ContextType>;
  changedSincePrevious?: Resolver<Array<ResolversTypes['OutcomeDifference']>, ParentType, ContextType>;
  dropped?: Resolver<Array<ResolversTypes['KeyFigure']>, ParentType, ContextType>;
  goalsMeasured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goalsReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goalsTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lights?: Resolver<ResolversTypes['LightCounts'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['FollowUpPeriod'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['PublishedReport']>, ParentType, ContextType>;
  reachedPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reworded?: Resolver<Array<ResolversTypes['KeyFigure']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Funding'] = ResolversParentTypes['Funding'],
> = {
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  amountSek?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  for?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCeiling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isConditional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Funding']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Funding']>, ParentType, ContextType>;
  per?: Resolver<ResolversTypes['FundingUnit'], ParentType, ContextType>;
  pot?: Resolver<Maybe<ResolversTypes['FundingPot']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FundingStatus'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingPotResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingPot'] = ResolversParentTypes['FundingPot'],
> = {
  allocatedSek?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  fundings?: Resolver<Array<ResolversTypes['Funding']>, ParentType, ContextType>;
  grantedSek?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedSek?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  remainingSek?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingRow'] = ResolversParentTypes['FundingRow'],
> = {
  amountSek?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  fundings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pot?: Resolver<Maybe<ResolversTypes['FundingPot']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  sums?: Resolver<Array<ResolversTypes['Funding']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GoalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal'],
> = {
  area?: Resolver<ResolversTypes['FocusArea'], ParentType, ContextType>;
  greyCause?: Resolver<
    Maybe<ResolversTypes['GreyCause']>,
    ParentType,
    ContextType,
    RequireFields<GoalGreyCauseArgs, 'period' | 'year'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyFigures?: Resolver<Array<ResolversTypes['KeyFigure']>, ParentType, ContextType>;
  light?: Resolver<
    ResolversTypes['TrafficLight'],
    ParentType,
    ContextType,
    RequireFields<GoalLightArgs, 'period' | 'year'>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  networks?: Resolver<Array<ResolversTypes['Network']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportOutcomesPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ImportOutcomesPayload'] = ResolversParentTypes['ImportOutcomesPayload'],
> = {
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['Outcome']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportProblemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem'],
> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IngestDocumentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IngestDocumentPayload'] = ResolversParentTypes['IngestDocumentPayload'],
> = {
  decisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['DataIssue']>, ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownEntities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  newEntities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type KeyFigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KeyFigure'] = ResolversParentTypes['KeyFigure'],
> = {
  adopted?: Resolver<
    ResolversTypes['Boolean'],
    ParentType,
    ContextType,
    RequireFields<KeyFigureAdoptedArgs, 'period' | 'year'>
  >;
  attainmentPercent?: Resolver<
    Maybe<ResolversTypes['Float']>,
    ParentType,
    ContextType,
    RequireFields<KeyFigureAttainmentPercentArgs, 'period' | 'year'>
  >;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  droppedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
  greyCause?: Resolver<
    Maybe<ResolversTypes['GreyCause']>,
    ParentType,
    ContextType,
    RequireFields<KeyFigureGreyCauseArgs, 'period' | 'year'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  koladaId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  light?: Resolver<
    ResolversTypes['TrafficLight'],
    ParentType,
    ContextType,
    RequireFields<KeyFigureLightArgs, 'period' | 'year'>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<
    Maybe<ResolversTypes['Outcome']>,
    ParentType,
    ContextType,
    RequireFields<KeyFigureOutcomeArgs, 'period' | 'year'>
  >;
  outcomes?: Resolver<Array<ResolversTypes['Outcome']>, ParentType, ContextType, Partial<KeyFigureOutcomesArgs>>;
  rank?: Resolver<
    Maybe<ResolversTypes['Int']>,
    ParentType,
    ContextType,
    RequireFields<KeyFigureRankArgs, 'municipality' | 'year'>
  >;
  rankOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<KeyFigureRankOfArgs, 'year'>>;
  ranking?: Resolver<
    Array<ResolversTypes['RankedMunicipality']>,
    ParentType,
    ContextType,
    RequireFields<KeyFigureRankingArgs, 'year'>
  >;
  target?: Resolver<
    Maybe<ResolversTypes['Target']>,
    ParentType,
    ContextType,
    RequireFields<KeyFigureTargetArgs, 'year'>
  >;
  targets?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType>;
  trend?: Resolver<
    ResolversTypes['Trend'],
    ParentType,
    ContextType,
    RequireFields<KeyFigureTrendArgs, 'period' | 'year'>
  >;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['MeasureVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LightCountsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LightCounts'] = ResolversParentTypes['LightCounts'],
> = {
  green?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grey?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  red?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yellow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkDecisionsPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LinkDecisionsPayload'] = ResolversParentTypes['LinkDecisionsPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['DecisionLink']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type MatterResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Matter'] = ResolversParentTypes['Matter'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<MatterDecisionsArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['DataIssue']>, ParentType, ContextType, Partial<MatterIssuesArgs>>;
  items?: Resolver<ResolversTypes['AgendaItemConnection'], ParentType, ContextType, Partial<MatterItemsArgs>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<MatterMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  registryNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatterConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatterConnection'] = ResolversParentTypes['MatterConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MatterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Matter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatterEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatterEdge'] = ResolversParentTypes['MatterEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Matter'], ParentType, ContextType>;
};

export type MeasureVersionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureVersion'] = ResolversParentTypes['MeasureVersion'],
> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MeetingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'],
> = {
  agendaItems?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  attendance?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType, Partial<MeetingAttendanceArgs>>;
  body?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  chair?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dateConflict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  documentDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['DataIssue']>, ParentType, ContextType>;
  minuted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['MeetingMode']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secretary?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  statedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MembershipResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'],
> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type MergeEntitiesPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MergeEntitiesPayload'] = ResolversParentTypes['MergeEntitiesPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MunicipalityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'],
> = {
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  assignments?: Resolver<
    ResolversTypes['AssignmentConnection'],
    ParentType,
    ContextType,
    Partial<MunicipalityAssignmentsArgs>
  >;
  attendance?: Resolver<
    ResolversTypes['AttendanceSummary'],
    ParentType,
    ContextType,
    Partial<MunicipalityAttendanceArgs>
  >;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  collaborators?: Resolver<
    ResolversTypes['CollaboratorConnection'],
    ParentType,
    ContextType,
    RequireFields<MunicipalityCollaboratorsArgs, 'weighting'>
  >;
  county?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  director?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, Partial<MunicipalityDirectorArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType, Partial<MunicipalityGoalsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['DataIssue']>, ParentType, ContextType, Partial<MunicipalityIssuesArgs>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<MunicipalityMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  networks?: Resolver<
    ResolversTypes['MunicipalityNetworkConnection'],
    ParentType,
    ContextType,
    Partial<MunicipalityNetworksArgs>
  >;
  outcomes?: Resolver<Array<ResolversTypes['Outcome']>, ParentType, ContextType, Partial<MunicipalityOutcomesArgs>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<MunicipalityPostsArgs>>;
  projects?: Resolver<
    ResolversTypes['MunicipalityProjectConnection'],
    ParentType,
    ContextType,
    Partial<MunicipalityProjectsArgs>
  >;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalityAttendanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MunicipalityAttendance'] = ResolversParentTypes['MunicipalityAttendance'],
> = {
  attendance?: Resolver<ResolversTypes['AttendanceSummary'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type MunicipalityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MunicipalityConnection'] = ResolversParentTypes['MunicipalityConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MunicipalityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MunicipalityEdge'] = ResolversParentTypes['MunicipalityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type MunicipalityNetworkConnectionResolvers<
  ContextType = Context,
  ParentType extends
    ResolversParentTypes['MunicipalityNetworkConnection'] = ResolversParentTypes['MunicipalityNetworkConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MunicipalityNetworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Network']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityNetworkEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MunicipalityNetworkEdge'] = ResolversParentTypes['MunicipalityNetworkEdge'],
> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalityProjectConnectionResolvers<
  ContextType = Context,
  ParentType extends
    ResolversParentTypes['MunicipalityProjectConnection'] = ResolversParentTypes['MunicipalityProjectConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MunicipalityProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityProjectEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MunicipalityProjectEdge'] = ResolversParentTypes['MunicipalityProjectEdge'],
> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  endFact?: Resolver<
    ResolversTypes['EndFactPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEndFactArgs, 'input'>
  >;
  importOutcomes?: Resolver<
    ResolversTypes['ImportOutcomesPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationImportOutcomesArgs, 'input'>
  >;
  ingestDocument?: Resolver<
    ResolversTypes['IngestDocumentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationIngestDocumentArgs, 'input'>
  >;
  linkDecisions?: Resolver<
    ResolversTypes['LinkDecisionsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLinkDecisionsArgs, 'input'>
  >;
  mergeEntities?: Resolver<
    ResolversTypes['MergeEntitiesPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMergeEntitiesArgs, 'input'>
  >;
  publishReport?: Resolver<
    ResolversTypes['PublishReportPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishReportArgs, 'input'>
  >;
  recordOutcomes?: Resolver<
    ResolversTypes['RecordOutcomesPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordOutcomesArgs, 'input'>
  >;
  recordProjectEvent?: Resolver<
    ResolversTypes['RecordProjectEventPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordProjectEventArgs, 'input'>
  >;
  resolveDataIssue?: Resolver<
    ResolversTypes['ResolveDataIssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationResolveDataIssueArgs, 'input'>
  >;
  setMembership?: Resolver<
    ResolversTypes['SetMembershipPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetMembershipArgs, 'input'>
  >;
  setParticipation?: Resolver<
    ResolversTypes['SetParticipationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetParticipationArgs, 'input'>
  >;
  setPost?: Resolver<
    ResolversTypes['SetPostPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetPostArgs, 'input'>
  >;
  splitEntity?: Resolver<
    ResolversTypes['SplitEntityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSplitEntityArgs, 'input'>
  >;
  undo?: Resolver<ResolversTypes['UndoPayload'], ParentType, ContextType, RequireFields<MutationUndoArgs, 'change'>>;
  updateAssignment?: Resolver<
    ResolversTypes['UpdateAssignmentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateAssignmentArgs, 'input'>
  >;
  upsertAgendaItem?: Resolver<
    ResolversTypes['UpsertAgendaItemPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpsertAgendaItemArgs, 'input'>
  >;
  upsertAgreement?: Resolver<
    ResolversTypes['UpsertAgreementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpsertAgreementArgs, 'input'>
  >;
  upsertAssignment?: Resolver<
    ResolversTypes['UpsertAssignmentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpsertAssignmentArgs, 'input'>
  >;
  upsertBody?: Resolver<
    ResolversTypes['UpsertBodyPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpsertBodyArgs, 'input'>
  >;
  upsertDecision?: Resolver<
    ResolversTypes['UpsertDecisionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpsertDecisionArgs, 'input'>
  >;
  upsertFunding?: Resolver<
    ResolversTypes['UpsertFundingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpsertFundingArgs, 'input'>
  >;
  upsertFundingPot?: Resolver<
    ResolversTypes['UpsertFundingPotPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpsertFundingPotArgs, 'input'>
  >;
  upsertMatter?: Resolver<
    ResolversTypes['UpsertMatterPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpsertMatterArgs, 'input'>
  >;
  upsertMeeting?: Resolver<
    ResolversTypes['UpsertMeetingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpsertMeetingArgs, 'input'>
  >;
  upsertMunicipality?: Resolver<
    ResolversTypes['UpsertMunicipalityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpsertMunicipalityArgs, 'input'>
  >;
  upsertNetwork?: Resolver<
    ResolversTypes['UpsertNetworkPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpsertNetworkArgs, 'input'>
  >;
  upsertOrganization?: Resolver<
    ResolversTypes['UpsertOrganizationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpsertOrganizationArgs, 'input'>
  >;
  upsertPerson?: Resolver<
    ResolversTypes['UpsertPersonPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpsertPersonArgs, 'input'>
  >;
  upsertPlan?: Resolver<
    ResolversTypes['UpsertPlanPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpsertPlanArgs, 'input'>
  >;
  upsertProject?: Resolver<
    ResolversTypes['UpsertProjectPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpsertProjectArgs, 'input'>
  >;
};

export type NamedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Named'] = ResolversParentTypes['Named'],
> = {
  __resolveType: TypeResolveFn<
    | 'AgendaItem'
    | 'Agreement'
    | 'Body'
    | 'Decision'
    | 'Document'
    | 'Goal'
    | 'KeyFigure'
    | 'Matter'
    | 'Meeting'
    | 'Municipality'
    | 'Network'
    | 'Organization'
    | 'Person'
    | 'Project',
    ParentType,
    ContextType
  >;
};

export type NetworkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  assignments?: Resolver<
    ResolversTypes['AssignmentConnection'],
    ParentType,
    ContextType,
    Partial<NetworkAssignmentsArgs>
  >;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coordinator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<NetworkCoordinatorArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<NetworkDecisionsArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['DataIssue']>, ParentType, ContextType, Partial<NetworkIssuesArgs>>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, Partial<NetworkMembershipsArgs>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<NetworkMentionsArgs>>;
  municipalities?: Resolver<
    ResolversTypes['NetworkMunicipalityConnection'],
    ParentType,
    ContextType,
    Partial<NetworkMunicipalitiesArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projects?: Resolver<
    ResolversTypes['NetworkProjectConnection'],
    ParentType,
    ContextType,
    Partial<NetworkProjectsArgs>
  >;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NetworkConnection'] = ResolversParentTypes['NetworkConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Network']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
};

export type NetworkMunicipalityConnectionResolvers<
  ContextType = Context,
  ParentType extends
    ResolversParentTypes['NetworkMunicipalityConnection'] = ResolversParentTypes['NetworkMunicipalityConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['NetworkMunicipalityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkMunicipalityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NetworkMunicipalityEdge'] = ResolversParentTypes['NetworkMunicipalityEdge'],
> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkProjectConnectionResolvers<
  ContextType = Context,
  ParentType extends
    ResolversParentTypes['NetworkProjectConnection'] = ResolversParentTypes['NetworkProjectConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['NetworkProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkProjectEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NetworkProjectEdge'] = ResolversParentTypes['NetworkProjectEdge'],
> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    | 'AgendaItem'
    | 'Agreement'
    | 'Assignment'
    | 'Body'
    | 'Change'
    | 'DataIssue'
    | 'Decision'
    | 'DecisionLink'
    | 'Document'
    | 'FocusArea'
    | 'Funding'
    | 'FundingPot'
    | 'Goal'
    | 'KeyFigure'
    | 'Matter'
    | 'Meeting'
    | 'Membership'
    | 'Municipality'
    | 'MunicipalityNetworkEdge'
    | 'MunicipalityProjectEdge'
    | 'Network'
    | 'NetworkMunicipalityEdge'
    | 'NetworkProjectEdge'
    | 'Organization'
    | 'Outcome'
    | 'Passage'
    | 'Person'
    | 'PersonProjectEdge'
    | 'Plan'
    | 'Post'
    | 'Project'
    | 'ProjectEvent'
    | 'ProjectParticipantEdge'
    | 'ProjectPerson'
    | 'PublishedReport'
    | 'Relation',
    ParentType,
    ContextType
  >;
};

export type OrganizationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'],
> = {
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  assignments?: Resolver<
    ResolversTypes['AssignmentConnection'],
    ParentType,
    ContextType,
    Partial<OrganizationAssignmentsArgs>
  >;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['DataIssue']>, ParentType, ContextType, Partial<OrganizationIssuesArgs>>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  memberships?: Resolver<
    Array<ResolversTypes['Membership']>,
    ParentType,
    ContextType,
    Partial<OrganizationMembershipsArgs>
  >;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<OrganizationMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OutcomeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome'],
> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  for?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  gender?: Resolver<ResolversTypes['Gender'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyFigure?: Resolver<ResolversTypes['KeyFigure'], ParentType, ContextType>;
  measuredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  missingReason?: Resolver<Maybe<ResolversTypes['MissingReason']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['FollowUpPeriod'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeDifferenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OutcomeDifference'] = ResolversParentTypes['OutcomeDifference'],
> = {
  after?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  keyFigure?: Resolver<ResolversTypes['KeyFigure'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verbatim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PathResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path'],
> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Named']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  assignments?: Resolver<
    ResolversTypes['AssignmentConnection'],
    ParentType,
    ContextType,
    Partial<PersonAssignmentsArgs>
  >;
  attendance?: Resolver<
    ResolversTypes['PersonAttendanceConnection'],
    ParentType,
    ContextType,
    Partial<PersonAttendanceArgs>
  >;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['DataIssue']>, ParentType, ContextType, Partial<PersonIssuesArgs>>;
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, Partial<PersonMembershipsArgs>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PersonMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posts?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType, Partial<PersonPostsArgs>>;
  presented?: Resolver<ResolversTypes['AgendaItemConnection'], ParentType, ContextType, Partial<PersonPresentedArgs>>;
  projects?: Resolver<ResolversTypes['PersonProjectConnection'], ParentType, ContextType, Partial<PersonProjectsArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonAttendanceConnectionResolvers<
  ContextType = Context,
  ParentType extends
    ResolversParentTypes['PersonAttendanceConnection'] = ResolversParentTypes['PersonAttendanceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PersonAttendanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonAttendanceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonAttendanceEdge'] = ResolversParentTypes['PersonAttendanceEdge'],
> = {
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonProjectConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonProjectConnection'] = ResolversParentTypes['PersonProjectConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PersonProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonProjectEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonProjectEdge'] = ResolversParentTypes['PersonProjectEdge'],
> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ProjectPersonRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhaseCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PhaseCount'] = ResolversParentTypes['PhaseCount'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['ProjectPhase'], ParentType, ContextType>;
};

export type PlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan'],
> = {
  areas?: Resolver<Array<ResolversTypes['FocusArea']>, ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  greenFrom?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  yellowAbove?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post'],
> = {
  acting?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type PresenterResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Presenter'] = ResolversParentTypes['Presenter'],
> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  representing?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type ProjectResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'],
> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  continuedBy?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  continues?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<ProjectDecisionsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['ProjectEvent']>, ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  fundings?: Resolver<Array<ResolversTypes['Funding']>, ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  grantedSek?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['DataIssue']>, ParentType, ContextType, Partial<ProjectIssuesArgs>>;
  kind?: Resolver<ResolversTypes['ProjectKind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ProjectMentionsArgs>>;
  municipalities?: Resolver<
    Array<ResolversTypes['Municipality']>,
    ParentType,
    ContextType,
    Partial<ProjectMunicipalitiesArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  owners?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType, Partial<ProjectOwnersArgs>>;
  partOf?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  participants?: Resolver<
    ResolversTypes['ProjectParticipantConnection'],
    ParentType,
    ContextType,
    Partial<ProjectParticipantsArgs>
  >;
  parts?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['ProjectPerson']>, ParentType, ContextType, Partial<ProjectPeopleArgs>>;
  phase?: Resolver<Maybe<ResolversTypes['ProjectPhase']>, ParentType, ContextType, Partial<ProjectPhaseArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProjectEvent'] = ResolversParentTypes['ProjectEvent'],
> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProjectEventKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectFlowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProjectFlow'] = ResolversParentTypes['ProjectFlow'],
> = {
  declined?: Resolver<ResolversTypes['FlowCount'], ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['FlowCount'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  funded?: Resolver<ResolversTypes['FlowCount'], ParentType, ContextType>;
  pitched?: Resolver<ResolversTypes['FlowCount'], ParentType, ContextType>;
  prioritised?: Resolver<ResolversTypes['FlowCount'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['FlowStep']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ProjectParticipantConnectionResolvers<
  ContextType = Context,
  ParentType extends
    ResolversParentTypes['ProjectParticipantConnection'] = ResolversParentTypes['ProjectParticipantConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProjectParticipantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectParticipantEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProjectParticipantEdge'] = ResolversParentTypes['ProjectParticipantEdge'],
> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectPersonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProjectPerson'] = ResolversParentTypes['ProjectPerson'],
> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  representing?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ProjectPersonRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishReportPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublishReportPayload'] = ResolversParentTypes['PublishReportPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  publishedReport?: Resolver<Maybe<ResolversTypes['PublishedReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishedReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublishedReport'] = ResolversParentTypes['PublishedReport'],
> = {
  changedSince?: Resolver<Array<ResolversTypes['OutcomeDifference']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  followUp?: Resolver<ResolversTypes['FollowUp'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['FollowUpPeriod'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  agendaItems?: Resolver<
    ResolversTypes['AgendaItemConnection'],
    ParentType,
    ContextType,
    Partial<QueryAgendaItemsArgs>
  >;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  annualStatistics?: Resolver<
    ResolversTypes['AnnualStatistics'],
    ParentType,
    ContextType,
    RequireFields<QueryAnnualStatisticsArgs, 'year'>
  >;
  assignments?: Resolver<
    ResolversTypes['AssignmentConnection'],
    ParentType,
    ContextType,
    Partial<QueryAssignmentsArgs>
  >;
  bodies?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  centrality?: Resolver<
    Array<ResolversTypes['CentralityScore']>,
    ParentType,
    ContextType,
    RequireFields<QueryCentralityArgs, 'first' | 'measure'>
  >;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<QueryChangesArgs>>;
  collaboration?: Resolver<
    ResolversTypes['CollaborationMatrix'],
    ParentType,
    ContextType,
    RequireFields<QueryCollaborationArgs, 'weighting'>
  >;
  collaborationOverTime?: Resolver<
    Array<ResolversTypes['CollaborationPeriod']>,
    ParentType,
    ContextType,
    RequireFields<QueryCollaborationOverTimeArgs, 'interval'>
  >;
  communities?: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType, Partial<QueryCommunitiesArgs>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, Partial<QueryCoverageArgs>>;
  dataIssues?: Resolver<ResolversTypes['DataIssueConnection'], ParentType, ContextType, Partial<QueryDataIssuesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<QueryDecisionsArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  followUp?: Resolver<
    ResolversTypes['FollowUp'],
    ParentType,
    ContextType,
    RequireFields<QueryFollowUpArgs, 'period' | 'plan' | 'year'>
  >;
  fundingPots?: Resolver<Array<ResolversTypes['FundingPot']>, ParentType, ContextType, Partial<QueryFundingPotsArgs>>;
  fundingSummary?: Resolver<
    Array<ResolversTypes['FundingRow']>,
    ParentType,
    ContextType,
    RequireFields<QueryFundingSummaryArgs, 'groupBy' | 'status'>
  >;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType, Partial<QueryMatterArgs>>;
  matters?: Resolver<ResolversTypes['MatterConnection'], ParentType, ContextType, Partial<QueryMattersArgs>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, Partial<QueryMeetingArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<QueryMeetingsArgs>>;
  municipalities?: Resolver<
    ResolversTypes['MunicipalityConnection'],
    ParentType,
    ContextType,
    Partial<QueryMunicipalitiesArgs>
  >;
  municipality?: Resolver<
    Maybe<ResolversTypes['Municipality']>,
    ParentType,
    ContextType,
    Partial<QueryMunicipalityArgs>
  >;
  neighbourhood?: Resolver<
    ResolversTypes['Subgraph'],
    ParentType,
    ContextType,
    RequireFields<QueryNeighbourhoodArgs, 'depth' | 'limit' | 'of'>
  >;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType, Partial<QueryNetworkArgs>>;
  networks?: Resolver<ResolversTypes['NetworkConnection'], ParentType, ContextType, Partial<QueryNetworksArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organizations?: Resolver<
    ResolversTypes['OrganizationConnection'],
    ParentType,
    ContextType,
    Partial<QueryOrganizationsArgs>
  >;
  path?: Resolver<
    Maybe<ResolversTypes['Path']>,
    ParentType,
    ContextType,
    RequireFields<QueryPathArgs, 'from' | 'maxLength' | 'to'>
  >;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  plans?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<QueryProjectArgs>>;
  projectFlow?: Resolver<
    ResolversTypes['ProjectFlow'],
    ParentType,
    ContextType,
    RequireFields<QueryProjectFlowArgs, 'from' | 'to'>
  >;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<QueryProjectsArgs>>;
  publishedReports?: Resolver<
    Array<ResolversTypes['PublishedReport']>,
    ParentType,
    ContextType,
    Partial<QueryPublishedReportsArgs>
  >;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  search?: Resolver<
    ResolversTypes['SearchConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'text'>
  >;
};

export type QuestionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question'],
> = {
  columns?: Resolver<Array<ResolversTypes['QuestionColumn']>, ParentType, ContextType>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['QuestionParameter']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  xlsx?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuestionColumnResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['QuestionColumn'] = ResolversParentTypes['QuestionColumn'],
> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuestionParameterResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['QuestionParameter'] = ResolversParentTypes['QuestionParameter'],
> = {
  allowed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RankedMunicipalityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RankedMunicipality'] = ResolversParentTypes['RankedMunicipality'],
> = {
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordOutcomesPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordOutcomesPayload'] = ResolversParentTypes['RecordOutcomesPayload'],
> = {
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['Outcome']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordProjectEventPayloadResolvers<
  ContextType = Context,
  ParentType extends
    ResolversParentTypes['RecordProjectEventPayload'] = ResolversParentTypes['RecordProjectEventPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['ProjectEvent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReferralResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral'],
> = {
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  onPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  onText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ReferralPurpose'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type RelationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation'],
> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolveDataIssuePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ResolveDataIssuePayload'] = ResolversParentTypes['ResolveDataIssuePayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['DataIssue']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SearchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Named']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlight?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SetMembershipPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SetMembershipPayload'] = ResolversParentTypes['SetMembershipPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetParticipationPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SetParticipationPayload'] = ResolversParentTypes['SetParticipationPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  participation?: Resolver<Maybe<ResolversTypes['ProjectParticipantEdge']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetPostPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SetPostPayload'] = ResolversParentTypes['SetPostPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SplitEntityPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SplitEntityPayload'] = ResolversParentTypes['SplitEntityPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubgraphResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SuggestionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion'],
> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type TargetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target'],
> = {
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie'],
> = {
  a?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  networks?: Resolver<Array<ResolversTypes['Network']>, ParentType, ContextType>;
  presentations?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TieConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type UndoPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UndoPayload'] = ResolversParentTypes['UndoPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateAssignmentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpdateAssignmentPayload'] = ResolversParentTypes['UpdateAssignmentPayload'],
> = {
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpsertAgendaItemPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpsertAgendaItemPayload'] = ResolversParentTypes['UpsertAgendaItemPayload'],
> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpsertAgreementPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpsertAgreementPayload'] = ResolversParentTypes['UpsertAgreementPayload'],
> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpsertAssignmentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpsertAssignmentPayload'] = ResolversParentTypes['UpsertAssignmentPayload'],
> = {
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpsertBodyPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpsertBodyPayload'] = ResolversParentTypes['UpsertBodyPayload'],
> = {
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpsertDecisionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpsertDecisionPayload'] = ResolversParentTypes['UpsertDecisionPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpsertFundingPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpsertFundingPayload'] = ResolversParentTypes['UpsertFundingPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['Funding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpsertFundingPotPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpsertFundingPotPayload'] = ResolversParentTypes['UpsertFundingPotPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  fundingPot?: Resolver<Maybe<ResolversTypes['FundingPot']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpsertMatterPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpsertMatterPayload'] = ResolversParentTypes['UpsertMatterPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpsertMeetingPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpsertMeetingPayload'] = ResolversParentTypes['UpsertMeetingPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpsertMunicipalityPayloadResolvers<
  ContextType = Context,
  ParentType extends
    ResolversParentTypes['UpsertMunicipalityPayload'] = ResolversParentTypes['UpsertMunicipalityPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpsertNetworkPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpsertNetworkPayload'] = ResolversParentTypes['UpsertNetworkPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpsertOrganizationPayloadResolvers<
  ContextType = Context,
  ParentType extends
    ResolversParentTypes['UpsertOrganizationPayload'] = ResolversParentTypes['UpsertOrganizationPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpsertPersonPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpsertPersonPayload'] = ResolversParentTypes['UpsertPersonPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpsertPlanPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpsertPlanPayload'] = ResolversParentTypes['UpsertPlanPayload'],
> = {
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpsertProjectPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpsertProjectPayload'] = ResolversParentTypes['UpsertProjectPayload'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError'],
> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  AgendaItemConnection?: AgendaItemConnectionResolvers<ContextType>;
  AgendaItemEdge?: AgendaItemEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AnnualStatistics?: AnnualStatisticsResolvers<ContextType>;
  AreaFollowUp?: AreaFollowUpResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AssignmentAnswer?: AssignmentAnswerResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AttendanceSummary?: AttendanceSummaryResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  BodyCount?: BodyCountResolvers<ContextType>;
  CentralityScore?: CentralityScoreResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  CollaborationMatrix?: CollaborationMatrixResolvers<ContextType>;
  CollaborationPeriod?: CollaborationPeriodResolvers<ContextType>;
  CollaboratorConnection?: CollaboratorConnectionResolvers<ContextType>;
  CollaboratorEdge?: CollaboratorEdgeResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  DataIssue?: DataIssueResolvers<ContextType>;
  DataIssueConnection?: DataIssueConnectionResolvers<ContextType>;
  DataIssueEdge?: DataIssueEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DecisionKindCount?: DecisionKindCountResolvers<ContextType>;
  DecisionLink?: DecisionLinkResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  EndFactPayload?: EndFactPayloadResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FlowCount?: FlowCountResolvers<ContextType>;
  FlowStep?: FlowStepResolvers<ContextType>;
  FocusArea?: FocusAreaResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  Funding?: FundingResolvers<ContextType>;
  FundingPot?: FundingPotResolvers<ContextType>;
  FundingRow?: FundingRowResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  ImportOutcomesPayload?: ImportOutcomesPayloadResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  IngestDocumentPayload?: IngestDocumentPayloadResolvers<ContextType>;
  KeyFigure?: KeyFigureResolvers<ContextType>;
  LightCounts?: LightCountsResolvers<ContextType>;
  LinkDecisionsPayload?: LinkDecisionsPayloadResolvers<ContextType>;
  LocalTime?: GraphQLScalarType;
  Matter?: MatterResolvers<ContextType>;
  MatterConnection?: MatterConnectionResolvers<ContextType>;
  MatterEdge?: MatterEdgeResolvers<ContextType>;
  MeasureVersion?: MeasureVersionResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  MergeEntitiesPayload?: MergeEntitiesPayloadResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityAttendance?: MunicipalityAttendanceResolvers<ContextType>;
  MunicipalityConnection?: MunicipalityConnectionResolvers<ContextType>;
  MunicipalityEdge?: MunicipalityEdgeResolvers<ContextType>;
  MunicipalityNetworkConnection?: MunicipalityNetworkConnectionResolvers<ContextType>;
  MunicipalityNetworkEdge?: MunicipalityNetworkEdgeResolvers<ContextType>;
  MunicipalityProjectConnection?: MunicipalityProjectConnectionResolvers<ContextType>;
  MunicipalityProjectEdge?: MunicipalityProjectEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Named?: NamedResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkConnection?: NetworkConnectionResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  NetworkMunicipalityConnection?: NetworkMunicipalityConnectionResolvers<ContextType>;
  NetworkMunicipalityEdge?: NetworkMunicipalityEdgeResolvers<ContextType>;
  NetworkProjectConnection?: NetworkProjectConnectionResolvers<ContextType>;
  NetworkProjectEdge?: NetworkProjectEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  OutcomeDifference?: OutcomeDifferenceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonAttendanceConnection?: PersonAttendanceConnectionResolvers<ContextType>;
  PersonAttendanceEdge?: PersonAttendanceEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonProjectConnection?: PersonProjectConnectionResolvers<ContextType>;
  PersonProjectEdge?: PersonProjectEdgeResolvers<ContextType>;
  PhaseCount?: PhaseCountResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  Presenter?: PresenterResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectEvent?: ProjectEventResolvers<ContextType>;
  ProjectFlow?: ProjectFlowResolvers<ContextType>;
  ProjectParticipantConnection?: ProjectParticipantConnectionResolvers<ContextType>;
  ProjectParticipantEdge?: ProjectParticipantEdgeResolvers<ContextType>;
  ProjectPerson?: ProjectPersonResolvers<ContextType>;
  PublishReportPayload?: PublishReportPayloadResolvers<ContextType>;
  PublishedReport?: PublishedReportResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionColumn?: QuestionColumnResolvers<ContextType>;
  QuestionParameter?: QuestionParameterResolvers<ContextType>;
  RankedMunicipality?: RankedMunicipalityResolvers<ContextType>;
  RecordOutcomesPayload?: RecordOutcomesPayloadResolvers<ContextType>;
  RecordProjectEventPayload?: RecordProjectEventPayloadResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  ResolveDataIssuePayload?: ResolveDataIssuePayloadResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SetMembershipPayload?: SetMembershipPayloadResolvers<ContextType>;
  SetParticipationPayload?: SetParticipationPayloadResolvers<ContextType>;
  SetPostPayload?: SetPostPayloadResolvers<ContextType>;
  SplitEntityPayload?: SplitEntityPayloadResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  UndoPayload?: UndoPayloadResolvers<ContextType>;
  UpdateAssignmentPayload?: UpdateAssignmentPayloadResolvers<ContextType>;
  UpsertAgendaItemPayload?: UpsertAgendaItemPayloadResolvers<ContextType>;
  UpsertAgreementPayload?: UpsertAgreementPayloadResolvers<ContextType>;
  UpsertAssignmentPayload?: UpsertAssignmentPayloadResolvers<ContextType>;
  UpsertBodyPayload?: UpsertBodyPayloadResolvers<ContextType>;
  UpsertDecisionPayload?: UpsertDecisionPayloadResolvers<ContextType>;
  UpsertFundingPayload?: UpsertFundingPayloadResolvers<ContextType>;
  UpsertFundingPotPayload?: UpsertFundingPotPayloadResolvers<ContextType>;
  UpsertMatterPayload?: UpsertMatterPayloadResolvers<ContextType>;
  UpsertMeetingPayload?: UpsertMeetingPayloadResolvers<ContextType>;
  UpsertMunicipalityPayload?: UpsertMunicipalityPayloadResolvers<ContextType>;
  UpsertNetworkPayload?: UpsertNetworkPayloadResolvers<ContextType>;
  UpsertOrganizationPayload?: UpsertOrganizationPayloadResolvers<ContextType>;
  UpsertPersonPayload?: UpsertPersonPayloadResolvers<ContextType>;
  UpsertPlanPayload?: UpsertPlanPayloadResolvers<ContextType>;
  UpsertProjectPayload?: UpsertProjectPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  asOf?: AsOfDirectiveResolver<any, any, ContextType>;
};
