// From what was found in one document to minutes whose names are things in the graph, and the things that are new to it. Pure: the
// same document against the same graph gives the same minutes.
import {
  documentId,
  type Minutes,
  type MinutesInput,
  minutes as minutesFormat,
} from '../../services/minutes-format.ts';
import type { Register } from '../../services/register-format.ts';
import type { FoundMinutes, ReadText } from '../found.ts';
import type { NameBook } from '../names/book.ts';
import { Attending } from './attendance.ts';
import { type Earlier, NOTHING_EARLIER } from './earlier.ts';
import { Entities } from './entities.ts';
import { type Issue, Issues } from './issues.ts';
import { resolveItem } from './items.ts';
import { Meetings, meetingId, type OwnMeeting } from './other-meetings.ts';
import { namesOf, within } from './passage-facts.ts';
import { type Passage, Places } from './places.ts';
import { Projects } from './projects.ts';
import type { Resolving } from './resolving.ts';
import { signedFacts } from './signatures.ts';
import { hasAny, WORDS } from './words.ts';

export type ResolveOptions = {
  /** The ground in law for keeping the document from the public. */
  accessGround?: string | null | undefined;
  access: Minutes['document']['access'];
  /** What the graph knows of the things the document names; nothing when no graph is at hand. */
  earlier?: Earlier;
};
export type Resolved = {
  /** New to the graph. */
  register: Register;
  minutes: Minutes;
  /** How many of the named things were known before. */
  knownEntities: number;
};

const UNNAMED_BODY = 'Mötet';
const FIRST_LINES = 400;

/** Resolves one document's names. Throws only when what comes out is no minutes: a fault of the reader, never of the document. */
export function resolve(found: FoundMinutes, read: ReadText, book: NameBook, options: ResolveOptions): Resolved {
  const earlier = options.earlier ?? NOTHING_EARLIER;
  const issues = new Issues();
  const entities = new Entities(book, issues, found.meeting.date);
  const own = ownMeeting(found, read.text, entities, earlier);
  const attending = new Attending(found, entities, issues);
  const resolving: Resolving = {
    found,
    source: read.text,
    places: new Places(read),
    entities,
    issues,
    attending,
    meetings: new Meetings(own, earlier.meetings),
    projects: new Projects(entities, issues, earlier),
    earlier,
    own,
    members: membersOf(attending, earlier, entities),
    home: homeOf(found, read.text, entities, attending),
    retreatOf: undefined,
  };
  resolving.retreatOf = retreatBody(resolving);
  const items = found.items.map((item) => resolveItem(item, resolving));
  attending.tellHomeless();
  const meeting = meetingOf(found, own, attending, entities, read.text);
  for (const issue of foundIssues(resolving)) issues.add(issue);
  const minutes: MinutesInput = {
    document: {
      id: documentId(own.id, read.sha256),
      origin: 'READ',
      title: titleOf(found.title) ?? `${entities.thing(own.body)?.name ?? UNNAMED_BODY} ${own.date}`,
      fileName: read.name,
      mediaType: read.mediaType,
      sha256: read.sha256,
      status: found.status,
      access: options.access,
      ...(options.accessGround ? { accessGround: options.accessGround } : {}),
      verbatim: true,
      understood: found.understood,
    },
    meeting,
    ...sections(resolving),
    attendance: attending.entries,
    items,
    otherMeetings: resolving.meetings.spoken,
    issues: issues.list,
    leftovers: found.leftovers.flatMap((span) => resolving.places.passage(span) ?? []),
  };
  return { register: entities.register, minutes: minutesFormat.parse(minutes), knownEntities: entities.knownCount };
}

/** The body that met and its meeting; a network's meeting is the network's. */
function ownMeeting(
  { meeting, title, head }: FoundMinutes,
  source: string,
  entities: Entities,
  earlier: Earlier,
): OwnMeeting {
  const said = meeting.body ?? title ?? UNNAMED_BODY;
  // Every municipality has a Kommunstyrelsen: whose it is stands in the head.
  const alike = !said.includes(' ') && WORDS.municipalBodies.some((word) => said.toLowerCase().endsWith(word));
  const home = alike ? entities.municipalityIn(source.slice(head.start, head.end)) : undefined;
  const name = home ? `${said} i ${home}` : said;
  const known = entities.find(['BODY', 'NETWORK'], name);
  const kind = /nätverk/iu.test(name) ? 'NETWORK' : 'BODY';
  const body =
    known ?? entities.of(kind, name, { at: 'head', as: name }) ?? entities.make('BODY', name, { at: 'head', as: name });
  if (!body) throw new Error(`The body «${name}» could not be made`);
  const { date, endsOn } = meeting;
  return { id: earlier.own ?? meetingId(body, date, endsOn, earlier.meetings), body, date, endsOn };
}

function meetingOf(
  { meeting }: FoundMinutes,
  own: OwnMeeting,
  attending: Attending,
  entities: Entities,
  source: string,
): MinutesInput['meeting'] {
  const person = (name: string | null) => (name ? entities.person(name, { at: 'head', as: name }) : undefined);
  const chair = person(meeting.chair);
  const secretary = person(meeting.secretary);
  if (secretary) attending.serve(secretary, entities);
  const listed = attending.entries.find((entry) => entry.person === chair);
  if (listed && !listed.note && listed.role === 'SECRETARY' && hasAny(source, WORDS.led)) listed.note = 'Ledde mötet.';
  const { documentDate, statedDate, number, place, mode, start, end } = meeting;
  return {
    id: own.id,
    body: own.body,
    date: own.date,
    ...(own.endsOn ? { endsOn: own.endsOn } : {}),
    ...(documentDate ? { documentDate } : {}),
    ...(statedDate ? { statedDate } : {}),
    ...(number ? { number } : {}),
    ...(place ? { place } : {}),
    ...(mode ? { mode } : {}),
    ...(start ? { startsAt: start } : {}),
    ...(end ? { endsAt: end } : {}),
    ...(chair ? { chair } : {}),
    ...(secretary ? { secretary } : {}),
  };
}

/** Everyone who has a seat: as this list and the body's earlier ones show. */
function membersOf(attending: Attending, earlier: Earlier, entities: Entities): string[] {
  const here = attending.entries
    .filter(({ role }) => role !== 'GUEST' && role !== 'SECRETARY')
    .flatMap(({ representing = [] }) => representing);
  const ids = [...here, ...earlier.members].filter((id) => id.startsWith('municipality:'));
  return [...new Set(ids)].filter((id) => entities.thing(id));
}

/** Organisations that the head names beside the body, or whose secretariat is there: whose body it is. */
function homeOf(
  { head, title, meeting }: FoundMinutes,
  source: string,
  entities: Entities,
  attending: Attending,
): ReadonlySet<string> {
  const served = attending.entries
    .flatMap(({ representing = [] }) => representing)
    .flatMap((id) => entities.thing(id) ?? [])
    .filter(({ subkind }) => subkind === 'SECRETARIAT')
    .map(({ name }) => name);
  const text =
    `${served.join(' ')} ${title ?? ''} ${meeting.body ?? ''} ${source.slice(head.start, Math.min(head.end, head.start + 2000))}`.toLowerCase();
  const organisations = entities.all('ORGANIZATION').filter(({ name, aliases }) => {
    const spelled = [name, ...aliases].filter((one) => one.includes(' '));
    return spelled.some((one) => text.includes(one.toLowerCase()));
  });
  return new Set(organisations.map(({ id }) => id));
}

/** «styrelsens första internat»: whose retreats the document speaks of, when it says so once. */
function retreatBody({ found, entities, source }: Resolving): string | undefined {
  const names = found.items.flatMap((item) => item.names).filter(({ kind }) => kind === 'BODY');
  const with_ = names.filter(({ span }) => hasAny(source.slice(span.end, span.end + 25), [` ${WORDS.retreat}`]));
  const bodies = new Set(with_.flatMap(({ name }) => entities.find(['BODY'], name) ?? []));
  return bodies.size === 1 ? [...bodies][0] : undefined;
}

function sections({
  found,
  own,
  attending,
  entities,
  places,
}: Resolving): Pick<MinutesInput, 'head' | 'attendanceList' | 'signature'> {
  const { head, attendanceList, signature, signatures } = found;
  // Minutes without a head begin with their items: what stands first is then what the meeting rests on.
  const top = places.passage(head) ??
    places.passage({ start: 0, end: FIRST_LINES }) ?? { text: UNNAMED_BODY, start: 0, end: 0 };
  const list = (attendanceList && places.passage(attendanceList)) ?? top;
  const end = signature && places.passage(signature);
  const seats = attending.parties.map(({ person, party, representing }) => ({
    member: person,
    group: own.body,
    role: 'MEMBER' as const,
    party,
    ...(representing[0] && /^(municipality|organization):/.test(representing[0])
      ? { onBehalfOf: representing[0] }
      : {}),
  }));
  return {
    head: section(top),
    attendanceList: { ...section(list), memberships: seats },
    ...(end ? { signature: { ...section(end), ...signedFacts(signatures, own.body, attending, entities) } } : {}),
  };
}

const section = ({ text, ...at }: Passage): { text: string; at: Omit<Passage, 'text'> } => ({ text, at });

/** What parse and extract were unsure of, about the things that the passage names. */
function foundIssues({ found, entities, own, attending }: Resolving): Issue[] {
  const places = new Set(['head', 'attendance', ...(found.signature ? ['signature'] : [])]);
  for (const { ordinal, decisions } of found.items)
    for (const place of [`${ordinal}`, ...decisions.map((decision) => `${ordinal}:${decision.ordinal}`)])
      places.add(place);
  const names = found.items.flatMap((item) => [...item.names, ...item.decisions.flatMap((decision) => decision.names)]);
  return found.issues.map(({ kind, severity, message, at, span }) => {
    const spoken = span
      ? namesOf(
          names.filter((name) => within(name.span, span) || within(span, name.span)),
          at,
          entities,
        )
      : [];
    const listed = span ? attending.at(span) : [];
    const about = kind === 'DATE_CONFLICT' ? [own.id] : [...spoken.map(({ id }) => id), ...listed];
    const place = places.has(at) ? at : 'head';
    const issue = { kind, severity, message, at: place, about };
    return kind === 'DATE_CONFLICT' ? { ...issue, suggestions: dateSuggestions(found) } : issue;
  });
}

function dateSuggestions({ meeting }: FoundMinutes): Issue['suggestions'] {
  const { documentDate, statedDate, date } = meeting;
  if (!documentDate || !statedDate) return [];
  const kept = date === documentDate;
  return [
    { action: 'KEEP_DOCUMENT_DATE', score: kept ? 0.9 : 0.2, explanation: `Brevhuvudet anger ${documentDate}.` },
    { action: 'USE_STATED_DATE', score: kept ? 0.1 : 0.8, explanation: `Raden om tid och plats anger ${statedDate}.` },
  ];
}

/** A letterhead of place and date is no title. */
function titleOf(title: string | null): string | null {
  const words = (title ?? '')
    .replace(/[\d./:–-]+/g, ' ')
    .trim()
    .split(/\s+/);
  return words.length > 1 ? title : null;
}
