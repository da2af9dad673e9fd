// Meetings, what was on their agendas, what was decided and who is to do it.
import {
  derivedFrom,
  ENTITY,
  type Entity,
  EVIDENCE,
  type Evidence,
  entity,
  FACT,
  type Fact,
  factual,
  type Linked,
  NAMED,
  oneOf,
  type Permalink,
  type Ref,
  ref,
  refs,
  shape,
} from './shape.ts';

const LINK = `${FACT} kind decision { ${NAMED} } later { ${NAMED} }`;
type LinkRow = Fact & { kind: string; decision: Ref; later: Ref };
const linkOf = (row: LinkRow, permalink: Permalink): Linked => ({
  id: permalink(row.id),
  type: 'sg:DecisionLink',
  kind: oneOf('DecisionLinkKind', row.kind),
  earlier: ref(row.decision, permalink),
  later: ref(row.later, permalink),
  ...factual(row, permalink),
});

type ReferralRow = {
  purpose: string;
  on: string | null;
  onText: string | null;
  to: Ref;
  meeting: Ref | null;
  result: Ref | null;
  evidence: Evidence[];
};
const referralOf = (row: ReferralRow, permalink: Permalink): Linked => ({
  type: 'sg:Referral',
  to: ref(row.to, permalink),
  purpose: oneOf('ReferralPurpose', row.purpose),
  date: row.on,
  dueText: row.onText,
  meeting: ref(row.meeting, permalink),
  result: ref(row.result, permalink),
  wasDerivedFrom: derivedFrom(row.evidence, permalink),
});

type AttendanceRow = { person: Ref; role: string; status: string; representing: Ref[]; evidence: Evidence[] };
const attendanceOf = (row: AttendanceRow, permalink: Permalink): Linked => ({
  type: 'sg:Attendance',
  person: ref(row.person, permalink),
  role: oneOf('AttendanceRole', row.role),
  status: oneOf('AttendanceStatus', row.status),
  representing: refs(row.representing, permalink),
  wasDerivedFrom: derivedFrom(row.evidence, permalink),
});

export const MEETINGS = {
  Meeting: shape<
    Ref & {
      url: string;
      status: string;
      date: string;
      endsOn: string | null;
      place: string | null;
      body: Ref;
      chair: Ref | null;
      secretary: Ref | null;
      attendance: AttendanceRow[];
      agendaItems: Ref[];
      decisions: Ref[];
      documents: Ref[];
    }
  >(
    `name url status date endsOn place body { ${NAMED} } chair { ${NAMED} } secretary { ${NAMED} }
     attendance { person { ${NAMED} } role status representing { ${NAMED} } ${EVIDENCE} }
     agendaItems { ${NAMED} } decisions { ${NAMED} } documents { ${NAMED} }`,
    (row, permalink) => ({
      type: ['sg:Meeting', 'schema:Event', 'prov:Activity'],
      name: row.name,
      url: row.url,
      status: oneOf('MeetingStatus', row.status),
      startDate: row.date,
      endDate: row.endsOn ?? row.date,
      location: row.place,
      organizer: ref(row.body, permalink),
      chair: ref(row.chair, permalink),
      secretary: ref(row.secretary, permalink),
      attendee: refs(
        row.attendance.filter(({ status }) => status !== 'ABSENT').map(({ person }) => person),
        permalink,
      ),
      attendance: row.attendance.map((one) => attendanceOf(one, permalink)),
      subEvent: refs(row.agendaItems, permalink),
      decision: refs(row.decisions, permalink),
      recordedIn: refs(row.documents, permalink),
    }),
  ),
  AgendaItem: shape<
    Ref & {
      url: string;
      ordinal: number;
      label: string | null;
      kind: string;
      summary: string | null;
      meeting: Ref;
      matter: Ref | null;
      presenters: { person: Ref; representing: Ref[] }[];
      about: Ref[];
      decisions: Ref[];
      evidence: Evidence[];
    }
  >(
    `name url ordinal label kind summary meeting { ${NAMED} } matter { ${NAMED} } about { ${NAMED} } decisions { ${NAMED} }
     presenters { person { ${NAMED} } representing { ${NAMED} } } ${EVIDENCE}`,
    (row, permalink) => ({
      type: ['sg:AgendaItem', 'schema:Event'],
      name: row.name,
      url: row.url,
      position: row.ordinal,
      label: row.label,
      kind: oneOf('AgendaItemKind', row.kind),
      description: row.summary,
      superEvent: ref(row.meeting, permalink),
      matter: ref(row.matter, permalink),
      about: refs(row.about, permalink),
      presentation: row.presenters.map(({ person, representing }) => ({
        type: 'sg:Presentation',
        person: ref(person, permalink),
        representing: refs(representing, permalink),
      })),
      decision: refs(row.decisions, permalink),
      wasDerivedFrom: derivedFrom(row.evidence, permalink),
    }),
  ),
  Decision: shape<
    Ref & {
      url: string;
      ordinal: number | null;
      text: string;
      kind: string;
      basis: string;
      date: string;
      meeting: Ref & { body: Ref };
      agendaItem: Ref | null;
      concerns: Ref[];
      assignments: { id: string; task: string }[];
      fundings: { id: string }[];
      referrals: ReferralRow[];
      matters: Ref[];
      links: LinkRow[];
      evidence: Evidence[];
    }
  >(
    `name url ordinal text kind basis date meeting { ${NAMED} body { ${NAMED} } } agendaItem { ${NAMED} } concerns { ${NAMED} }
     assignments { id task } fundings { id } matters { ${NAMED} } links { ${LINK} }
     referrals { purpose on onText to { ${NAMED} } meeting { ${NAMED} } result { ${NAMED} } ${EVIDENCE} } ${EVIDENCE}`,
    (row, permalink) => ({
      type: ['sg:Decision', 'opengov:Motion', 'prov:Entity'],
      name: row.name,
      url: row.url,
      position: row.ordinal,
      text: row.text,
      kind: oneOf('DecisionKind', row.kind),
      basis: oneOf('DecisionBasis', row.basis),
      dateCreated: row.date,
      wasGeneratedBy: ref(row.meeting, permalink),
      wasAttributedTo: ref(row.meeting.body, permalink),
      agendaItem: ref(row.agendaItem, permalink),
      about: refs(row.concerns, permalink),
      assignment: row.assignments.map(({ id, task }) => ref({ id, name: task }, permalink)),
      funding: refs(row.fundings, permalink),
      matter: refs(row.matters, permalink),
      referral: row.referrals.map((one) => referralOf(one, permalink)),
      link: row.links.map((one) => linkOf(one, permalink)),
      wasDerivedFrom: derivedFrom(row.evidence, permalink),
    }),
  ),
  DecisionLink: shape<LinkRow>(LINK, linkOf),
  Assignment: shape<{
    id: string;
    task: string;
    assignees: Ref[];
    due: string | null;
    dueText: string | null;
    status: string;
    standing: boolean;
    completedOn: string | null;
    note: string | null;
    certainty: string;
    decision: Ref;
    reportedAt: Ref[];
    evidence: Evidence[];
  }>(
    `task assignees { ${NAMED} } due dueText status standing completedOn note certainty decision { ${NAMED} }
     reportedAt { ${NAMED} } ${EVIDENCE}`,
    (row, permalink) => ({
      type: ['sg:Assignment', 'schema:PlanAction'],
      name: row.task,
      agent: refs(row.assignees, permalink),
      due: row.due,
      dueText: row.dueText,
      status: oneOf('AssignmentStatus', row.status),
      standing: row.standing,
      endDate: row.completedOn,
      note: row.note,
      decision: ref(row.decision, permalink),
      agendaItem: refs(row.reportedAt, permalink),
      certainty: oneOf('Certainty', row.certainty),
      wasDerivedFrom: derivedFrom(row.evidence, permalink),
    }),
  ),
  Matter: shape<Entity & { registryNumber: string | null; items: { node: Ref }[] }>(
    `${ENTITY} registryNumber`,
    (row, permalink) => ({
      type: 'sg:Matter',
      ...entity(row, permalink),
      registryNumber: row.registryNumber,
      agendaItem: refs(
        row.items.map(({ node }) => node),
        permalink,
      ),
    }),
    [{ as: 'items', field: 'items', given: '', edge: `node { ${NAMED} }` }],
  ),
};
