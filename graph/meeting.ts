// Meetings of bodies and networks, and who was at them.
import { minutesShown, open } from './access.ts';
import { computed, flag, maybe, oneOf, type Read, read, select, text, texts, width } from './columns.ts';
import { branch, listing } from './listing.ts';
import { byId, related } from './lookup.ts';
import type { Query } from './query.ts';
import type { Row } from './run.ts';
import { statement } from './statement.ts';

export type MeetingStatus = 'PLANNED' | 'HELD' | 'CANCELLED';
export type AttendanceStatus = 'PRESENT' | 'PARTIAL' | 'ABSENT';
export type AttendanceRole = 'MEMBER' | 'SERVING_SUBSTITUTE' | 'SUBSTITUTE' | 'ADJUNCT' | 'SECRETARY' | 'GUEST';

/** What is dated after @asOf, or said by a document that the viewer may not see, is not told of. */
export const TOLD = `n.sortDate < $asOfEnd AND ${open('n')}`;
/** A range of days as bounds on the sort key, @asOf included: pages and counts are cut at the same place, and the index is sought. */
export const DATED = `n.sortDate > $from AND n.sortDate < $to AND ${TOLD}`;
/** The same where a parent has led to the meetings, with the key as `day`: no index is to be sought beside that. */
export const THOSE_DAYS = DATED.replaceAll('n.sortDate', 'day');
export const DATED_SAMPLE = { from: '', to: '9999-12-31~', asOfEnd: '~~' };

/** The id of the one node at the end of an arrow. */
export const end =
  (arrow: string) =>
  (n: string): string =>
    `head([(${n})${arrow}(x) | x.id])`;

export const MEETING = {
  id: text,
  name: computed(text, (n) => `head([(${n})-[:OF]->(x) | x.name]) + ' ' + ${n}.date`),
  minuted: flag,
  status: oneOf<MeetingStatus>(),
  date: text,
  endsOn: maybe(text),
  statedDate: maybe(text),
  documentDate: maybe(text),
  dateConflict: flag,
  number: maybe(text),
  place: maybe(text),
  mode: maybe(oneOf<'IN_PERSON' | 'REMOTE' | 'HYBRID'>()),
  startsAt: maybe(text),
  endsAt: maybe(text),
  body: computed(text, end('-[:OF]->')),
  chair: computed(maybe(text), end('-[:CHAIRED_BY]->')),
  secretary: computed(maybe(text), end('-[:MINUTED_BY]->')),
};
export type MeetingRow = Read<typeof MEETING>;
const oneEnd = (type: string, what: 1 | 2): string => `head([one IN ends WHERE one[0] = '${type}' | one[${what}]])`;
/** A meeting with few edges is looked through whole for each kind that is asked for: the three are asked for together. */
export const MEETING_BY_ID = byId('Meeting', MEETING, TOLD, {
  walk: '[(n)-[r:OF|CHAIRED_BY|MINUTED_BY]->(x) | [type(r), x.id, x.name]]',
  known: {
    name: `${oneEnd('OF', 2)} + ' ' + n.date`,
    body: oneEnd('OF', 1),
    chair: oneEnd('CHAIRED_BY', 1),
    secretary: oneEnd('MINUTED_BY', 1),
  },
});

/** A body's meetings that a day lies in, and whether it is their first: an internat has several days. */
export const MEETINGS_ON: Query<{ id: string; begins: boolean }> = {
  statement: statement(
    'meeting.on',
    `MATCH (:Thing {id: $body})<-[:OF]-(n:Meeting)
     WHERE n.date <= $date AND coalesce(n.endsOn, n.date) >= $date AND ${TOLD}
     RETURN n.id AS id, n.date = $date AS begins ORDER BY n.sortDate`,
    { body: '', date: '2022-06-17', asOfEnd: '~~', access: ['PUBLIC'] },
  ),
  parse: ([id, begins]) => ({ id: text.read(id, 'id'), begins: begins === true }),
};

const WAS_THERE = `r.status IN ['PRESENT', 'PARTIAL']`;
const WAS_AWAY = `r.status = 'ABSENT'`;
/** People by the attendance list, municipalities by those who represented them. */
const line = (ids: string, how: string): string =>
  `EXISTS { MATCH (n)<-[r:ATTENDED|REPRESENTED_AT]-(a) WHERE a.id IN ${ids} AND ${how} AND ${minutesShown('n')} }`;
const lineAnchor = (ids: string, how: string): string =>
  `MATCH (a:Thing)-[r:ATTENDED|REPRESENTED_AT]->(n:Meeting) WHERE a.id IN ${ids} AND ${how} AND ${minutesShown('n')} WITH DISTINCT n WHERE`;

const FILTERS = `($bodies IS NULL OR EXISTS { MATCH (n)-[:OF]->(b) WHERE b.id IN $bodies })
    AND ($statuses IS NULL OR n.status IN $statuses)
    AND ($minuted IS NULL OR n.minuted = $minuted)
    AND ($attendedBy IS NULL OR ${line('$attendedBy', WAS_THERE)})
    AND ($absent IS NULL OR ${line('$absent', WAS_AWAY)})`;
const SAMPLE = { ...DATED_SAMPLE, bodies: null, statuses: null, minuted: null, attendedBy: null, absent: null };

export const MEETINGS = listing({
  name: 'meeting',
  columns: MEETING,
  anchors: {
    all: 'MATCH (n:Meeting) WHERE',
    body: 'MATCH (b:Thing)<-[:OF]-(n:Meeting) WHERE b.id IN $bodies WITH DISTINCT n WHERE',
    attended: lineAnchor('$attendedBy', WAS_THERE),
    absent: lineAnchor('$absent', WAS_AWAY),
  },
  filters: FILTERS,
  orders: { DATE: 'n.sortDate' },
  bounds: DATED,
  sample: SAMPLE,
});
/** By the name of the order. */
export const MEETINGS_OF_BODY = {
  DATE: branch({
    name: 'meeting.ofBody',
    parent: 'Thing',
    match: `MATCH (p)<-[:OF]-(n:Meeting) WITH p, n, n.sortDate AS day WHERE ${THOSE_DAYS} AND ${FILTERS}`,
    key: 'n.sortDate',
    returns: select('n', MEETING),
    parse: (row) => read(MEETING, row),
    sample: SAMPLE,
  }),
};

export const ATTENDANCE = {
  role: oneOf<AttendanceRole>(),
  status: oneOf<AttendanceStatus>(),
  substituteFor: maybe(text),
  representing: texts,
  remote: flag,
  until: maybe(text),
  note: maybe(text),
  evidence: texts,
  person: computed(text, (r) => `startNode(${r}).id`),
};
export type AttendanceRow = Read<typeof ATTENDANCE>;
const BY_STATUS = '($statuses IS NULL OR r.status IN $statuses)';

/** The attendance list. A writer that keeps the lines' numbers decides their order; else members, secretary, guests, by name. */
export const ATTENDANCE_OF = related({
  name: 'meeting.attendance',
  parent: 'Meeting',
  match: `MATCH (p)<-[r:ATTENDED]-(x:Person) WHERE ${BY_STATUS} AND ${minutesShown('p')}`,
  returns: select('r', ATTENDANCE, { person: 'x.id' }),
  orderBy: `[coalesce(r.ordinal, 9999), CASE r.role WHEN 'GUEST' THEN 2 WHEN 'SECRETARY' THEN 1 ELSE 0 END, x.sortName]`,
  parse: (row) => read(ATTENDANCE, row),
  sample: { statuses: null },
});

/** A meeting seen from somebody on its attendance list: the line and the meeting in one row. */
export type Attending = { attendance: AttendanceRow; node: MeetingRow };
export const MEETINGS_OF_PERSON = branch({
  name: 'meeting.ofPerson',
  parent: 'Person',
  match: `MATCH (p)-[r:ATTENDED]->(n:Meeting) WITH p, id, r, n, n.sortDate AS day
    WHERE ${THOSE_DAYS} AND ${BY_STATUS} AND ${minutesShown('n')}`,
  key: 'n.sortDate',
  returns: `${select('r', ATTENDANCE, { person: 'id' })}, ${select('n', MEETING)}`,
  parse: (row: Row): Attending => ({ attendance: read(ATTENDANCE, row), node: read(MEETING, row, width(ATTENDANCE)) }),
  sample: { ...DATED_SAMPLE, statuses: null },
});
