// The words of our JSON-LD: what each is in other vocabularies, and what our own mean.

export const PREFIXES = {
  schema: 'https://schema.org/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  time: 'http://www.w3.org/2006/time#',
  opengov: 'http://www.w3.org/ns/opengov#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

type Definition = string | { '@id': string; '@type'?: string; '@language'?: string };
const thing = (iri: string): Definition => ({ '@id': iri, '@type': '@id' });
const day = (iri: string): Definition => ({ '@id': iri, '@type': 'xsd:date' });
const instant = (iri: string): Definition => ({ '@id': iri, '@type': 'xsd:dateTime' });
const swedish = (iri: string): Definition => ({ '@id': iri, '@language': 'sv' });

/** Words that other vocabularies have. */
const BORROWED = {
  id: '@id',
  type: '@type',
  // schema.org
  name: 'schema:name',
  alternateName: 'schema:alternateName',
  url: thing('schema:url'),
  description: swedish('schema:description'),
  text: swedish('schema:text'),
  identifier: thing('schema:identifier'),
  propertyID: 'schema:propertyID',
  value: 'schema:value',
  position: 'schema:position',
  startDate: day('schema:startDate'),
  endDate: day('schema:endDate'),
  foundingDate: day('schema:foundingDate'),
  dissolutionDate: day('schema:dissolutionDate'),
  dateCreated: day('schema:dateCreated'),
  dateModified: instant('schema:dateModified'),
  about: thing('schema:about'),
  isPartOf: thing('schema:isPartOf'),
  hasPart: thing('schema:hasPart'),
  organizer: thing('schema:organizer'),
  location: 'schema:location',
  attendee: thing('schema:attendee'),
  subEvent: thing('schema:subEvent'),
  superEvent: thing('schema:superEvent'),
  recordedIn: thing('schema:recordedIn'),
  recordedAt: thing('schema:recordedAt'),
  agent: thing('schema:agent'),
  object: thing('schema:object'),
  funding: thing('schema:funding'),
  fundedItem: thing('schema:fundedItem'),
  amount: thing('schema:amount'),
  currency: 'schema:currency',
  encodingFormat: 'schema:encodingFormat',
  sha256: 'schema:sha256',
  pageStart: 'schema:pageStart',
  roleName: swedish('schema:roleName'),
  citation: swedish('schema:citation'),
  unitText: swedish('schema:unitText'),
  variableMeasured: thing('schema:variableMeasured'),
  observationAbout: thing('schema:observationAbout'),
  observationDate: day('schema:observationDate'),
  // W3C ORG
  hasPost: thing('org:hasPost'),
  holds: thing('org:holds'),
  heldBy: thing('org:heldBy'),
  postIn: thing('org:postIn'),
  hasMembership: thing('org:hasMembership'),
  member: thing('org:member'),
  organization: thing('org:organization'),
  role: thing('org:role'),
  memberDuring: thing('org:memberDuring'),
  // OWL-Time
  hasBeginning: thing('time:hasBeginning'),
  hasEnd: thing('time:hasEnd'),
  inXSDDate: day('time:inXSDDate'),
  // PROV-O
  wasDerivedFrom: thing('prov:wasDerivedFrom'),
  wasQuotedFrom: thing('prov:wasQuotedFrom'),
  wasRevisionOf: thing('prov:wasRevisionOf'),
  wasGeneratedBy: thing('prov:wasGeneratedBy'),
  wasAttributedTo: thing('prov:wasAttributedTo'),
  generatedAtTime: instant('prov:generatedAtTime'),
  startedAtTime: instant('prov:startedAtTime'),
  used: thing('prov:used'),
  // Popolo and OWL
  onBehalfOf: thing('opengov:onBehalfOf'),
  sameAs: thing('owl:sameAs'),
};

type Own = { is: 'text' | 'thing' | 'day' | 'type'; means: string };
const own = (is: Own['is'], means: string): Own => ({ is, means });
/** Words that only we have; `thing` is also what a value of one of our lists is. */
export const OWN: Readonly<Record<string, Own>> = {
  Municipality: own('type', 'A municipality (kommun).'),
  Body: own('type', 'Something that meets and decides (organ).'),
  Network: own('type', 'A professional network between municipalities (nätverk).'),
  Matter: own('type', 'A matter (ärende) that returns from meeting to meeting.'),
  Agreement: own('type', 'An agreement (avtal).'),
  Meeting: own('type', 'A meeting (möte).'),
  AgendaItem: own('type', 'An item on a meeting’s agenda (punkt, paragraf).'),
  Decision: own('type', 'A decision (beslut): one «att»-clause.'),
  DecisionLink: own('type', 'The fact that a decision builds on an earlier one.'),
  Referral: own('type', 'A question sent on to somebody else (hänvisning, remiss).'),
  Assignment: own('type', 'Something that a decision gives somebody to do (uppdrag).'),
  Project: own('type', 'A project (projekt), from idea to final report.'),
  ProjectEvent: own('type', 'Something that happened to a project.'),
  Participation: own('type', 'The fact that an actor has a part in a project.'),
  Contribution: own('type', 'The fact that a person works on a project.'),
  Attendance: own('type', 'One line of a meeting’s attendance list.'),
  Presentation: own('type', 'The fact that somebody presented an agenda item.'),
  Funding: own('type', 'A sum of money that a decision or an item names.'),
  FundingPot: own('type', 'Money set aside for a purpose (avsatta medel).'),
  Passage: own('type', 'A piece of a document that facts rest on (stycke).'),
  Plan: own('type', 'A plan with goals for a time (verksamhetsplan).'),
  FocusArea: own('type', 'A part of a plan that goals are gathered under (målområde).'),
  Goal: own('type', 'Something that a plan wants reached (mål).'),
  KeyFigure: own('type', 'What a goal is measured by (mätetal).'),
  MeasureVersion: own('type', 'How a key figure was worded during a time (lydelse).'),
  Target: own('type', 'What a key figure is to reach in a year (målvärde).'),
  Outcome: own('type', 'A measured value of a key figure, or why there is none (utfall).'),
  PublishedReport: own('type', 'A follow-up that was published; its figures never change.'),
  DataIssue: own('type', 'A question about the data.'),
  Relation: own('type', 'A fact that joins two things.'),
  kind: own('thing', 'What sort of thing it is: a value of one of the API’s lists.'),
  status: own('thing', 'How it stands: a value of one of the API’s lists.'),
  phase: own('thing', 'How far a project has come, today.'),
  certainty: own('thing', 'How a fact is known.'),
  basis: own('thing', 'How a decision is known: from its own minutes or because others speak of it.'),
  purpose: own('thing', 'What those whom a question is sent on to are to do with it.'),
  access: own('thing', 'Who may see a document.'),
  action: own('thing', 'What was done in a change.'),
  firstSeen: own('day', 'The earliest meeting date on which minutes show the fact.'),
  lastSeen: own('day', 'The latest meeting date on which minutes show the fact.'),
  due: own('day', 'The deadline.'),
  date: own('day', 'The day it happened, or is meant to.'),
  signedOn: own('day', 'The day an agreement was signed.'),
  approvedOn: own('day', 'The day a document was approved (justerat).'),
  goal: own('text', 'What a network wants to reach, in Swedish.'),
  county: own('text', 'The county (län) of a municipality, by name.'),
  party: own('text', 'Political party, of elected members only.'),
  acting: own('text', 'Whether the holder of a post is acting.'),
  label: own('text', 'The number of an agenda item or a goal as it is printed.'),
  locator: own('text', 'Where a passage stands, for people to find it.'),
  verbatim: own('text', 'Whether a passage is the document’s own wording.'),
  dueText: own('text', 'The time as the text words it.'),
  standing: own('text', 'Whether an assignment holds until further notice.'),
  note: own('text', 'What more is known, in Swedish.'),
  rank: own('text', 'The place given among several when prioritised.'),
  year: own('text', 'The calendar year that money, a target or a figure is for.'),
  per: own('thing', 'What an amount is per.'),
  isCeiling: own('text', 'Whether a sum is a ceiling and no sum.'),
  isConditional: own('text', 'Whether a sum hangs on something.'),
  allocatedSek: own('text', 'What was set aside in a pot, in whole kronor.'),
  grantedSek: own('text', 'What has been granted, in whole kronor.'),
  remainingSek: own('text', 'What is left in a pot, in whole kronor.'),
  agreementKind: own('text', 'What sort of agreement it is, in Swedish as the source words it.'),
  holder: own('thing', 'Who holds the original of a document.'),
  mergedInto: own('thing', 'What something goes on as after a merging or parting.'),
  registryNumber: own('text', 'The number in a register (diarienummer).'),
  actorName: own('text', 'Who made a change, recorded a figure or published a report: the name of a key or a program.'),
  participation: own('thing', 'A part taken in a project, from either side.'),
  participant: own('thing', 'Who takes the part.'),
  project: own('thing', 'The project it is about.'),
  contribution: own('thing', 'Work on a project, from either side.'),
  contributor: own('thing', 'Who works on the project.'),
  event: own('thing', 'What has happened to a project.'),
  continues: own('thing', 'The earlier project that a project takes up again.'),
  chair: own('thing', 'Who chaired a meeting.'),
  secretary: own('thing', 'Who kept the minutes.'),
  attendance: own('thing', 'A line of a meeting’s attendance list.'),
  person: own('thing', 'Whom it is about.'),
  representing: own('thing', 'Whom a person stood for.'),
  presentation: own('thing', 'Who presented an agenda item.'),
  decision: own('thing', 'A decision taken at it, or that it comes from or rests on.'),
  assignment: own('thing', 'An assignment that a decision gives.'),
  referral: own('thing', 'Whom a question was sent on to.'),
  to: own('thing', 'Whom it was sent on to.'),
  result: own('thing', 'What they then decided.'),
  meeting: own('thing', 'The meeting it was meant for or happened at.'),
  agendaItem: own('thing', 'The agenda item it stands under.'),
  matter: own('thing', 'The matter that is taken up.'),
  link: own('thing', 'The fact that a decision builds on an earlier one.'),
  earlier: own('thing', 'The earlier decision.'),
  later: own('thing', 'The later decision, which builds on the earlier one.'),
  pot: own('thing', 'The pot that money comes from.'),
  agreementParty: own('thing', 'A party to an agreement.'),
  covers: own('thing', 'What an agreement covers.'),
  approvedBy: own('thing', 'Who approved a document.'),
  isExample: own('text', 'Whether a plan is made up to show what a plan looks like.'),
  greenFrom: own('text', 'From how many percent of its target a key figure counts as reached.'),
  yellowAbove: own('text', 'Above how many percent of its target a key figure counts as nearly reached.'),
  responsible: own('thing', 'The municipality that answers for a goal.'),
  answersFor: own('thing', 'A goal that a municipality answers for.'),
  supports: own('thing', 'A goal that a project or network contributes to.'),
  supportedBy: own('thing', 'A project or network that contributes to a goal.'),
  keyFigure: own('thing', 'What a goal is measured by.'),
  measures: own('thing', 'The goal that a key figure measures.'),
  wording: own('thing', 'How a key figure has been worded.'),
  targetValue: own('thing', 'What a key figure is to reach in a year.'),
  comparator: own('thing', 'What a target demands of the outcome.'),
  direction: own('thing', 'Which way a key figure is better.'),
  outcome: own('thing', 'A measured value of a key figure, or why there is none.'),
  period: own('thing', 'Which follow-up of the year.'),
  gender: own('thing', 'Of whom something was measured.'),
  missingReason: own('thing', 'Why there is no value.'),
  droppedOn: own('day', 'From that day a key figure is no longer followed up.'),
  goalsReached: own('text', 'How many goals were reached.'),
  goalsMeasured: own('text', 'How many goals were measured.'),
  goalsTotal: own('text', 'How many goals the plan had.'),
  source: own('thing', 'Where a relation goes from.'),
  target: own('thing', 'Where a relation goes to.'),
};

/** Our own vocabulary's address; a word stands after the #. */
export const vocabularyAt = (home: string): string => `${home}/ns#`;

function ownDefinition(word: string, { is }: Own): Definition {
  const iri = `sg:${word}`;
  if (is === 'thing') return thing(iri);
  return is === 'day' ? day(iri) : iri;
}

const OWN_DEFINITIONS = Object.entries(OWN).map(([word, one]) => [word, ownDefinition(word, one)] as const);
const WORDS: Readonly<Record<string, Definition>> = { ...BORROWED, ...Object.fromEntries(OWN_DEFINITIONS) };

/** The @context that defines these words, with our own under `home`. Throws when one is no word of ours: a fault of ours. */
export function contextFor(words: Iterable<string>, home: string): Readonly<Record<string, Definition>> {
  const defined = [...new Set(words)].sort().map((word) => {
    const definition = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
    if (definition === undefined) throw new Error(`«${word}» is not defined in linked-data/terms.ts`);
    return [word, definition] as const;
  });
  return { ...PREFIXES, sg: vocabularyAt(home), ...Object.fromEntries(defined) };
}

/** A value of one of the API's lists, and what it means. */
export type ListValue = { list: string; value: string; means: string };

/** The API's lists whose values stand in what we say. */
export const LISTS = [
  ...['Access', 'AgendaItemKind', 'AgreementStatus', 'AssignmentStatus', 'AttendanceRole', 'AttendanceStatus'],
  ...[
    'BodyKind',
    'Certainty',
    'ChangeAction',
    'Comparator',
    'DataIssueKind',
    'DataIssueStatus',
    'DecisionBasis',
    'DecisionKind',
  ],
  ...['DecisionLinkKind', 'Direction', 'DocumentStatus', 'FollowUpPeriod', 'FundingStatus', 'FundingUnit', 'Gender'],
  ...[
    'MeetingStatus',
    'MembershipRole',
    'MissingReason',
    'OrganizationKind',
    'ParticipationRole',
    'ProjectEventKind',
    'ProjectKind',
    'ProjectPersonRole',
    'ProjectPhase',
  ],
  ...['ReferralPurpose', 'RelationKind'],
];

/** Our own vocabulary as JSON-LD: every word and every value with what it means. */
export function vocabulary(home: string, values: readonly ListValue[]): object {
  const at = vocabularyAt(home);
  const words = Object.entries(OWN).map(([word, { is, means }]) => ({
    id: at + word,
    type: is === 'type' ? 'rdfs:Class' : 'rdf:Property',
    label: word,
    comment: means,
  }));
  const listed = values.map(({ list, value, means }) => ({
    id: `${at}${list}.${value}`,
    type: 'rdfs:Resource',
    label: value,
    comment: means,
  }));
  return {
    '@context': {
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      rdfs: PREFIXES.rdfs,
      ...{ id: '@id', type: '@type', label: 'rdfs:label', comment: 'rdfs:comment' },
    },
    '@graph': [...words, ...listed],
  };
}
