// What one meeting's minutes say, as lines that can be compared: one fact a line, by section, wording left out.
import type { Minutes } from '../services/minutes-format.ts';
import { impliedByPresenting } from '../services/taking-part.ts';

type Item = Minutes['items'][number];
type Decision = Item['decisions'][number];
type Funding = Item['fundings'][number];
type Facts = Pick<Item, 'events' | 'participations' | 'works' | 'posts' | 'memberships' | 'agreements'>;

/** Section → its lines. */
export type Lines = Map<string, string[]>;

const list = (ids: readonly string[]): string => `[${[...ids].sort().join(' ')}]`;
const flags = (said: Readonly<Record<string, boolean | string | number | undefined>>): string =>
  Object.entries(said)
    .flatMap(([key, value]) =>
      value === undefined || value === false ? [] : value === true ? [key] : [`${key}=${value}`],
    )
    .join(' ');

/** Ids are replaced as `as` says, so that one thing under two ids is one. */
export function factLines(minutes: Minutes, as: (id: string) => string): Lines {
  const lines: Lines = new Map();
  const add = (section: string, ...words: (string | undefined)[]): void => {
    const line = words.filter(Boolean).join(' ');
    lines.set(section, [...(lines.get(section) ?? []), line]);
  };
  const ids = (all: readonly string[]): string => list(all.map(as));
  const { meeting } = minutes;
  for (const [key, value] of Object.entries(meeting)) if (key !== 'id') add('meeting', `${key}=${as(String(value))}`);
  for (const {
    person,
    status,
    role,
    representing,
    remote,
    until,
    substituteFor,
    representingCertainty,
  } of minutes.attendance)
    add(
      'attendance',
      as(person),
      status,
      role,
      ids(representing),
      flags({ remote, until, substituteFor }),
      representingCertainty,
    );
  const money = (
    place: string,
    { amountSek, status, isCeiling, isConditional, year, per, pot, for: purpose, parts }: Funding,
  ): void => {
    const about = {
      sek: amountSek,
      max: isCeiling,
      conditional: isConditional,
      year,
      pot: pot && as(pot),
      for: purpose && as(purpose),
    };
    add('fundings', place, status, per, flags(about), parts.length > 0 ? `of ${parts.length}` : '');
    for (const part of parts) money(`${place} part`, { ...part, for: part.for ?? purpose });
  };
  const facts = (place: string, said: Facts): void => {
    for (const { project, kind, date } of said.events) add('events', place, as(project), kind, date);
    for (const { actor, project, role } of said.participations)
      add('participations', place, as(actor), as(project), role);
    for (const { person, project, role, representing } of said.works)
      add('works', place, as(person), as(project), role, ids(representing));
    for (const { person, employer, title } of said.posts) add('posts', place, as(person), as(employer), title);
    for (const { member, group, role, from, party } of said.memberships)
      add('memberships', place, as(member), as(group), role, from, party);
    for (const { agreement, parties, covers, signedOn } of said.agreements)
      add('agreements', place, as(agreement), ids(parties), ids(covers), signedOn);
  };
  const decide = (place: string, decision: Decision): void => {
    add('decisions', place, decision.kind);
    for (const id of decision.concerns) add('concerns', place, as(id));
    for (const { assignees, due, duePrecision, dueAt, standing } of decision.assignments)
      add(
        'assignments',
        place,
        ids(assignees),
        due,
        duePrecision,
        dueAt && `at ${as(dueAt)}`,
        standing ? 'standing' : '',
      );
    for (const { to, purpose, on, onPrecision } of decision.referrals)
      add('referrals', place, as(to), purpose, on, onPrecision);
    for (const funding of decision.fundings) money(place, funding);
    for (const link of decision.links) add('links', place, link.kind, as(link.decision));
    facts(place, decision);
  };
  for (const [place, section] of Object.entries({
    head: minutes.head,
    attendance: minutes.attendanceList,
    signature: minutes.signature,
  }))
    if (section) facts(place, section);
  for (const item of minutes.items) {
    const place = String(item.ordinal);
    add('items', place, item.kind, flags({ time: item.time, label: item.label }), plain(item.heading));
    for (const { person, representing, projects, remote } of item.presenters)
      add('presenters', place, as(person), ids(representing), ids(projects), remote ? 'remote' : '');
    for (const id of item.about) add('about', place, as(id));
    if (item.matter) add('matters', place, as(item.matter));
    for (const id of item.reports) add('reports', place, as(id));
    for (const funding of item.fundings) money(place, funding);
    const implied = impliedByPresenting(item);
    facts(place, {
      ...item,
      participations: [...item.participations, ...implied.participations],
      works: [...item.works, ...implied.works],
    });
    for (const decision of item.decisions) decide(`${place}:${decision.ordinal}`, decision);
  }
  for (const { id, date, endsOn, status, decisions } of minutes.otherMeetings) {
    add('otherMeetings', as(id), date, endsOn, status);
    for (const { kind, concerns } of decisions) add('otherMeetings', as(id), 'decided', kind, ids(concerns));
  }
  for (const { kind, at, about } of minutes.issues) add('issues', at, kind, ids(about));
  return lines;
}

/** Headings without marks and case: wording is not compared. */
const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
