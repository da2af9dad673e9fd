import {
  ATTENDANCE_OF,
  type AttendanceRow,
  type AttendanceStatus,
  MEETING_BY_ID,
  MEETINGS,
  MEETINGS_OF_BODY,
  MEETINGS_OF_PERSON,
  MEETINGS_ON,
  type MeetingRow,
  type MeetingStatus,
} from '../graph/meeting.ts';
import type { Ask } from './ask.ts';
import { branched, type Connection, listed, type PageRequest } from './connection.ts';

export type MeetingOrderName = 'DATE';
/** Half-open; as rangeOrAll makes it. */
export type Days = { from: string; to: string };
export type MeetingChoice = {
  bodies: string[] | null;
  attendedBy: string[] | null;
  absent: string[] | null;
  statuses: MeetingStatus[] | null;
  minuted: boolean | null;
  range: Days;
};

const paramsOf = ({ range: { from, to }, ...choice }: MeetingChoice) => ({ ...choice, from, to });

export const meetingLoaders = (ask: Ask) => ({
  byId: (id: string) => ask.one(MEETING_BY_ID, id),
  /** Ids of a body's meetings on a day: those that begin then; if none does, those that go on then. */
  idsOn: async (body: string, date: string): Promise<string[]> => {
    const found = await ask.rows(MEETINGS_ON, { body, date });
    const begun = found.filter(({ begins }) => begins);
    return (begun.length > 0 ? begun : found).map(({ id }) => id);
  },
  list: (choice: MeetingChoice, order: MeetingOrderName, request: PageRequest): Connection<MeetingRow> => {
    const { bodies, attendedBy, absent } = choice;
    const anchor = absent ? 'absent' : attendedBy ? 'attended' : bodies ? 'body' : 'all';
    return listed(ask, MEETINGS, { anchor, order, request, params: paramsOf(choice) });
  },
  ofBody: (id: string, choice: MeetingChoice, order: MeetingOrderName, request: PageRequest): Connection<MeetingRow> =>
    branched(ask, MEETINGS_OF_BODY[order], { parent: id, params: paramsOf(choice), request }, (node) => ({ node })),
  attendance: (id: string, statuses: AttendanceStatus[] | null) => ask.many(ATTENDANCE_OF, id, { statuses }),
  attendedBy: (
    person: string,
    { status, range }: { status: AttendanceStatus[] | null; range: Days },
    request: PageRequest,
  ): Connection<MeetingRow, { attendance: AttendanceRow }> =>
    branched(
      ask,
      MEETINGS_OF_PERSON,
      { parent: person, params: { statuses: status, from: range.from, to: range.to }, request },
      (row) => row,
    ),
});
