// What a way of writing minutes has to say: the text, and what of the meeting can be read in it.
import type { DecisionKind } from '../../../ingest/found.ts';
import type { Amount } from './decisions.ts';
import type { Item, Meeting, Person } from './model.ts';

export type ExpectedDecision = {
  text: string;
  types: DecisionKind[];
  assignees: string[];
  due: string[];
  amounts: Amount[];
  projects: string[];
  municipalities: string[];
};
export type ExpectedItem = {
  label: string | null;
  time: string | null;
  heading: string;
  kind: Item['kind'];
  presenters: string[];
  projects: string[];
  decisions: ExpectedDecision[];
};
/** undefined: the layout does not say it. */
export type Expected = {
  meeting: {
    body: string;
    date: string;
    start: string;
    end: string;
    place: string;
    number?: string;
    chair?: string;
    secretary?: string;
  };
  attendance: Pick<Person, 'name' | 'represents' | 'status'>[];
  items: ExpectedItem[];
};
export type Written = { text: string; expected: Expected };
export type Layout = { name: string; file: string; write: (meeting: Meeting) => Written };

type Says = {
  label?: (index: number) => string;
  time?: boolean;
  number?: boolean;
  chair?: boolean;
  secretary?: boolean;
  /** How a status is read where the layout cannot say it. */
  partial?: boolean;
  heading?: (heading: string) => string;
  /** Decisions stand as sentences of their own. */
  stated?: boolean;
};

/** Everything in the meeting, less what the layout does not say. */
export function expectedOf(meeting: Meeting, says: Says): Expected {
  const { body, date, start, end, place, number, chair, secretary, people, items } = meeting;
  return {
    meeting: {
      body,
      date,
      start,
      end,
      place,
      ...(says.number ? { number: `${number}/${date.slice(0, 4)}` } : {}),
      ...(says.chair ? { chair: chair.name } : {}),
      ...(says.secretary ? { secretary: secretary.name } : {}),
    },
    attendance: people.map(({ name, represents, status }) => ({
      name,
      represents,
      status: status === 'PARTIAL' && says.partial === false ? 'PRESENT' : status,
    })),
    items: items.map((item, index) => ({
      label: says.label?.(index) ?? null,
      time: says.time ? item.time : null,
      heading: says.heading?.(item.heading) ?? item.heading,
      kind: item.kind,
      presenters: item.presenter ? [item.presenter.name] : [],
      projects: item.project ? [item.project] : [],
      decisions: item.decisions.map(({ stated, ...decision }) =>
        says.stated ? { ...decision, text: stated } : decision,
      ),
    })),
  };
}

export const present = (meeting: Meeting): Person[] => meeting.people.filter(({ status }) => status !== 'ABSENT');
export const absent = (meeting: Meeting): Person[] => meeting.people.filter(({ status }) => status === 'ABSENT');
