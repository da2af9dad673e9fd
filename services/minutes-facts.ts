// One meeting's minutes as nodes and edges, each resting on the passage that says it. Pure: the same minutes give the same facts.
import { strictest } from '../graph/access.ts';
import { type Batch, newBatch } from './batch.ts';
import type { Minutes } from './minutes-format.ts';
import { impliedByPresenting } from './taking-part.ts';

type Item = Minutes['items'][number];
type Decision = Item['decisions'][number];
type Facts = Pick<Item, 'events' | 'participations' | 'works' | 'posts' | 'memberships' | 'agreements' | 'mentions'>;
type Funding = Item['fundings'][number];
type At = NonNullable<Item['at']>;

const local = (id: string): string => id.slice(id.indexOf(':') + 1);

export function minutesFacts(minutes: Minutes): Batch {
  const batch = newBatch(minutes.meeting.date, strictest([minutes.document.access]));
  const writer = new MinutesWriter(minutes, batch);
  writer.meeting();
  writer.attendance();
  for (const item of minutes.items) writer.item(item);
  for (const other of minutes.otherMeetings) batch.shared(() => writer.otherMeeting(other));
  for (const [index, issue] of minutes.issues.entries()) writer.issue(issue, index + 1);
  return batch;
}

/** Holds what every fact of one document needs: the document, its meeting and their ids. */
class MinutesWriter {
  private readonly meetingId: string;
  private readonly date: string;
  private readonly at: string;

  constructor(
    private readonly minutes: Minutes,
    private readonly batch: Batch,
  ) {
    this.meetingId = minutes.meeting.id;
    this.date = minutes.meeting.date;
    this.at = local(this.meetingId);
  }

  /** The id of the passage at «head», «4» or «4:2». */
  private passage(place: string): string {
    return `passage:${local(this.minutes.document.id)}:${place}`;
  }

  private addPassage(
    place: string,
    ordinal: number,
    locator: string,
    text: string,
    { at, mentions }: { at?: At | undefined; mentions: Facts['mentions'] },
  ): string {
    const id = this.passage(place);
    const { document } = this.minutes;
    const { text: words = text, ...where } = at ?? {};
    const { verbatim } = document;
    this.batch.node('Passage', id, { ordinal, locator, text: words, verbatim, date: this.date, ...where });
    this.batch.edge('HAS_PASSAGE', document.id, id);
    const spellings = new Map<string, string[]>();
    for (const { as, of } of mentions) spellings.set(of, [...(spellings.get(of) ?? []), as]);
    for (const [of, as] of spellings) this.batch.edge('MENTIONS', id, of, { as });
    return id;
  }

  meeting(): void {
    const { document, meeting, head, attendanceList, signature, leftovers } = this.minutes;
    const { id, holder, verbatim: _, ...about } = document;
    this.batch.node('Document', id, { ...about, name: about.title, date: this.date });
    this.batch.edge('RECORDS', id, this.meetingId);
    if (holder) this.batch.edge('HELD_BY', id, holder);
    const passage = this.addPassage('head', 0, 'sidhuvud', head.text, head);
    this.facts(head, passage, 'head');
    const list = this.addPassage('attendance', 1, 'närvarolista', attendanceList.text, attendanceList);
    this.facts(attendanceList, list, 'attendance');
    if (signature) {
      const end = this.addPassage('signature', 1_000_000, 'underskrift', signature.text, signature);
      this.facts(signature, end, 'signature');
    }
    for (const [index, { text, ...at }] of leftovers.entries()) {
      // After the signatures; nothing rests on it, but whoever reads the document sees that it was there.
      this.addPassage(`leftover-${index + 1}`, 1_000_001 + index, 'ej tolkat', text, { at, mentions: [] });
    }
    const { body, chair, secretary, ...what } = meeting;
    const dateConflict = Boolean(what.statedDate && what.documentDate && what.statedDate !== what.documentDate);
    const held = { ...what, id: undefined, minuted: true, status: 'HELD', dateConflict };
    this.batch.shared(() => this.batch.node('Meeting', this.meetingId, held, passage));
    this.batch.edge('OF', this.meetingId, body);
    if (chair) this.batch.edge('CHAIRED_BY', this.meetingId, chair);
    if (secretary) this.batch.edge('MINUTED_BY', this.meetingId, secretary);
  }

  attendance(): void {
    const passage = this.passage('attendance');
    for (const [index, { person, as, representingCertainty, ...how }] of this.minutes.attendance.entries()) {
      this.batch.fact(
        'ATTENDED',
        person,
        this.meetingId,
        { ...how, as, ordinal: index + 1, representingCertainty, certainty: 'STATED' },
        passage,
      );
    }
    for (const [actor, status] of representedBy(this.minutes.attendance)) {
      this.batch.edge('REPRESENTED_AT', actor, this.meetingId, { status });
    }
  }

  item(item: Item): void {
    const id = `item:${this.at}:${item.ordinal}`;
    const text = item.summary ?? item.heading;
    const passage = this.addPassage(
      `${item.ordinal}`,
      10 + item.ordinal * 100,
      item.label ?? `punkt ${item.ordinal}`,
      text,
      item,
    );
    const { ordinal, label, time, heading, kind, summary } = item;
    this.batch.node('AgendaItem', id, { ordinal, label, time, heading, kind, summary, date: this.date }, passage);
    this.batch.edge('HAS_ITEM', this.meetingId, id);
    const matters = new Set([item.matter, ...item.about].filter((thing) => thing?.startsWith('matter:')));
    for (const matter of matters) if (matter) this.batch.edge('IN_MATTER', id, matter);
    for (const assignment of new Set([...item.reports, ...item.completes])) {
      const done = item.completes.includes(assignment) ? { done: [passage] } : {};
      this.batch.edge('REPORTED_AT', assignment, id, done, passage);
    }
    for (const thing of item.about) this.batch.fact('ABOUT', id, thing, { certainty: 'STATED' }, passage);
    for (const [index, { person, ...how }] of item.presenters.entries()) {
      this.batch.fact('PRESENTED', person, id, { ...how, ordinal: index + 1, certainty: 'STATED' }, passage);
    }
    for (const [index, money] of item.fundings.entries())
      this.funding(money, `${this.at}:${ordinal}:0:${index + 1}`, id, null, passage);
    const implied = impliedByPresenting(item);
    this.facts(item, passage, `${ordinal}`);
    this.facts({ ...NOTHING, ...implied }, passage, `${ordinal}`);
    for (const decision of item.decisions) this.decision(item, id, decision);
  }

  private decision(item: Item, itemId: string, decision: Decision): void {
    const place = `${item.ordinal}:${decision.ordinal}`;
    const id = `decision:${this.at}:${place}`;
    const locator = `${item.label ?? `punkt ${item.ordinal}`}, beslut ${decision.ordinal}`;
    const passage = this.addPassage(
      place,
      10 + item.ordinal * 100 + decision.ordinal,
      locator,
      decision.text,
      decision,
    );
    const { ordinal, text, kind } = decision;
    this.batch.node('Decision', id, { ordinal, text, kind, basis: 'MINUTES', date: this.date }, passage);
    this.batch.edge('RESULTED_IN', itemId, id);
    this.batch.edge('TAKEN_AT', id, this.meetingId);
    for (const thing of decision.concerns) this.batch.fact('CONCERNS', id, thing, { certainty: 'STATED' }, passage);
    for (const [index, referral] of decision.referrals.entries()) {
      const { to, ...how } = referral;
      this.batch.fact('REFERS_TO', id, to, { ...how, certainty: 'STATED' }, passage, `${index + 1}`);
    }
    for (const link of decision.links) {
      this.batch.fact(
        'FOLLOWS_UP',
        id,
        link.decision,
        { kind: link.kind, certainty: link.certainty, from: this.date },
        passage,
      );
    }
    for (const [index, money] of decision.fundings.entries())
      this.funding(money, `${this.at}:${place}:${index + 1}`, itemId, id, passage);
    for (const [index, task] of decision.assignments.entries())
      this.assignment(task, `assignment:${this.at}:${place}:${index + 1}`, id, passage);
    this.facts(decision, passage, place);
  }

  private assignment(task: Decision['assignments'][number], id: string, decision: string, passage: string): void {
    const { assignees, dueAt, reportedAt, ...what } = task;
    this.batch.node('Assignment', id, { ...what, date: this.date }, passage);
    this.batch.edge('GIVES', decision, id);
    for (const actor of assignees)
      this.batch.fact('ASSIGNED_TO', id, actor, { answer: 'PENDING', certainty: what.certainty }, passage);
    if (dueAt) this.batch.edge('DUE_AT', id, dueAt);
    for (const item of reportedAt) this.batch.edge('REPORTED_AT', id, item, {}, passage);
  }

  private funding(money: Funding, place: string, item: string, decision: string | null, passage: string): void {
    const { pot, for: purpose, parts, ...what } = money;
    const id = `funding:${place}`;
    this.batch.node('Funding', id, { ...what, date: this.date, isLeaf: parts.length === 0 }, passage);
    this.batch.edge('NAMES_MONEY', item, id, {}, passage);
    if (decision) this.batch.edge('GRANTS', decision, id);
    if (pot) this.batch.edge('FROM', id, pot);
    if (purpose) this.batch.edge('FOR', id, purpose);
    for (const [index, part] of parts.entries()) {
      const inherited = { ...part, for: part.for ?? purpose };
      this.funding(inherited, `${place}:${index + 1}`, item, decision, passage);
      this.batch.fact('PART_OF', `funding:${place}:${index + 1}`, id, { certainty: 'STATED' }, passage);
    }
  }

  /** The facts beside the item or decision itself. `place` is where they stand; events are numbered in the order they are told. */
  private facts(said: Facts, passage: string, place: string): void {
    const item = /^\d+/.exec(place)?.[0];
    for (const [index, { project, date = this.date, ...what }] of said.events.entries()) {
      const id = `event:${this.at}:${place.includes(':') ? place : `${place}:0`}:${index + 1}`;
      this.batch.node('ProjectEvent', id, { ...what, date, rank: index + 1 }, passage);
      this.batch.edge('HAS_EVENT', project, id);
      if (item) this.batch.edge('AT', id, `item:${this.at}:${item}`);
      if (place.includes(':')) this.batch.edge('AT', id, `decision:${this.at}:${place}`);
    }
    for (const { actor, project, role, certainty } of said.participations) {
      this.batch.fact('PARTICIPATES_IN', actor, project, { role, certainty }, passage, role);
    }
    for (const { person, project, role, ...how } of said.works)
      this.batch.fact('WORKS_ON', person, project, { role, ...how }, passage, role);
    for (const { person, employer, ...post } of said.posts)
      this.batch.fact('HOLDS_POST', person, employer, post, passage, slug(post.title));
    for (const { member, group, ...how } of said.memberships) {
      this.batch.fact(
        'MEMBER_OF',
        member,
        group,
        how,
        passage,
        [how.role, ...(how.onBehalfOf ? [local(how.onBehalfOf)] : [])].join('-'),
      );
    }
    for (const { agreement, parties, covers, signedOn } of said.agreements) {
      for (const party of parties)
        this.batch.fact('PARTY_TO', party, agreement, { signedOn, certainty: 'STATED' }, passage);
      for (const thing of covers) this.batch.fact('COVERS', agreement, thing, { certainty: 'STATED' }, passage);
    }
  }

  /** A meeting that these minutes speak of; its own minutes, when they are read, say more. */
  otherMeeting(other: Minutes['otherMeetings'][number]): void {
    const { id, body, decisions, at, ...what } = other;
    const passage = this.passage(at);
    this.batch.node('Meeting', id, { ...what, minuted: false, dateConflict: false }, passage);
    this.batch.edge('OF', id, body);
    for (const { id: decision, concerns, fundings, ...said } of decisions) {
      this.batch.node('Decision', decision, { ...said, basis: 'MENTION', date: what.date }, passage);
      this.batch.edge('TAKEN_AT', decision, id);
      for (const thing of concerns) this.batch.fact('CONCERNS', decision, thing, { certainty: 'STATED' }, passage);
      const item = `item:${this.at}:${/^\d+/.exec(at)?.[0] ?? '1'}`;
      for (const [index, money] of fundings.entries())
        this.funding(money, `${local(decision)}:${index + 1}`, item, decision, passage);
    }
  }

  issue(issue: Minutes['issues'][number], ordinal: number): void {
    const id = `issue:${this.at}:${ordinal}`;
    const { about, at, suggestions, ...what } = issue;
    this.batch.node('DataIssue', id, { ...what, status: 'OPEN', date: this.date }, this.passage(at));
    for (const thing of new Set(about)) this.batch.edge('IS_ABOUT', id, thing);
    // A suggestion about nothing in particular points back at the issue.
    const targets = new Set(suggestions.map(({ target }) => target ?? id));
    for (const target of targets) {
      const made = suggestions.filter((suggestion) => (suggestion.target ?? id) === target);
      this.batch.edge('SUGGESTS', id, target, {
        actions: made.map(({ action }) => action),
        scores: made.map(({ score }) => score),
        explanations: made.map(({ explanation }) => explanation),
      });
    }
  }
}

/** Each represented actor's best status; sums count members and serving substitutes only. */
function representedBy(attendance: Minutes['attendance']): Map<string, string> {
  const best = ['PRESENT', 'PARTIAL', 'ABSENT'];
  const found = new Map<string, string>();
  for (const { representing, role, status } of attendance) {
    if (role !== 'MEMBER' && role !== 'SERVING_SUBSTITUTE') continue;
    for (const actor of representing) {
      const before = found.get(actor);
      if (before === undefined || best.indexOf(status) < best.indexOf(before)) found.set(actor, status);
    }
  }
  return found;
}

const NOTHING: Facts = {
  events: [],
  participations: [],
  works: [],
  posts: [],
  memberships: [],
  agreements: [],
  mentions: [],
};
const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
