// Who was there: the list, then those who only presented. Whom somebody represents is taken from the list, else from other minutes.
import type { MinutesInput } from '../../services/minutes-format.ts';
import type { FoundAttendance, FoundItem, FoundMinutes, FoundPresenter, Span } from '../found.ts';
import type { Entities } from './entities.ts';
import { type Issues, listed } from './issues.ts';

export type Attendance = MinutesInput['attendance'][number];

const REPRESENTED = ['MUNICIPALITY', 'ORGANIZATION', 'NETWORK', 'BODY'] as const;

/** The ids of those whom a name in the list stands for: a municipality before an organisation, which is made when nothing is known. */
export function representedBy(names: readonly string[], at: string, entities: Entities): string[] {
  const ids = names.map(
    (name) =>
      entities.find(REPRESENTED, name) ?? entities.of(entities.kindOf(name) ?? kindOf(name), name, { at, as: name }),
  );
  return [...new Set(ids.filter((id) => id !== undefined))];
}

const kindOf = (name: string): 'NETWORK' | 'ORGANIZATION' => (/nätverk/iu.test(name) ? 'NETWORK' : 'ORGANIZATION');

/** Presenters' ids and what they represent, by item and order of presenting: found once, used by the items too. */
export type Presenting = { person: string; representing: string[] };

export class Attending {
  readonly entries: Attendance[] = [];
  /** Elected members' parties. */
  readonly parties: { person: string; party: string; representing: string[] }[] = [];
  private readonly byPerson = new Map<string, Attendance>();
  private readonly spans: { person: string; representing: string[]; span: Span }[] = [];

  constructor(
    private readonly found: FoundMinutes,
    private readonly entities: Entities,
    private readonly issues: Issues,
  ) {
    // First those whose organisation stands beside them: the others are then told apart from them.
    for (const entry of found.attendance) this.list(entry);
    for (const entry of this.entries) this.fillIn(entry);
    this.twoAtOnce();
  }

  /** Whoever keeps the minutes without speaking for a municipality is there as secretary, the others of the secretariat beside. */
  serve(secretary: string, entities: Entities): void {
    for (const entry of this.entries) {
      const homes = entry.representing ?? [];
      if (entry.role !== 'MEMBER' || homes.some((id) => id.startsWith('municipality:'))) continue;
      if (entry.person === secretary) entry.role = 'SECRETARY';
      else if (homes.some((id) => entities.thing(id)?.subkind === 'SECRETARIAT')) entry.role = 'ADJUNCT';
    }
  }

  /** The person and those represented in the entry that a span lies in. */
  at(span: Span): string[] {
    return this.spans
      .filter((entry) => entry.span.start <= span.start && span.end <= entry.span.end)
      .flatMap(({ person, representing }) => [...representing, person]);
  }

  /** Whom a person of the list represents. */
  represented(person: string): string[] {
    return this.byPerson.get(person)?.representing ?? [];
  }

  /** A presenter's id and whom they represent; whoever is not on the list was there as a guest. */
  presenter(said: FoundPresenter, item: FoundItem): Presenting | undefined {
    const at = String(item.ordinal);
    const stated = said.represents ? representedBy([said.represents], at, this.entities) : [];
    const person = this.entities.person(said.person, { at, as: said.as, near: stated });
    if (!person) return undefined;
    const there = this.byPerson.get(person);
    if (there) {
      if (there.role === 'GUEST' && there.representing?.length === 0 && stated.length > 0) there.representing = stated;
      if (there.status === 'ABSENT' && !this.listedAbsent(person)) there.status = 'PRESENT';
      const representing = stated.length > 0 ? stated : (there.representing ?? []);
      return { person, representing };
    }
    const guest: Attendance = {
      person,
      as: said.as,
      representing: stated,
      role: 'GUEST',
      status: 'PRESENT',
      ...(said.remote || this.found.meeting.mode === 'REMOTE' ? { remote: true } : {}),
    };
    this.add(guest);
    if (stated.length === 0) this.homeless.push({ person, at });
    return { person, representing: stated };
  }

  /** Guests of whom nothing says where they come from, item by item. */
  private readonly homeless: { person: string; at: string }[] = [];
  tellHomeless(): void {
    for (const at of new Set(this.homeless.map((one) => one.at))) {
      const people = this.homeless
        .filter((one) => one.at === at && this.represented(one.person).length === 0)
        .map(({ person }) => person);
      if (people.length === 0) continue;
      const names = listed(people.map((id) => this.entities.thing(id)?.name ?? id));
      this.issues.add({
        kind: 'MISSING_MUNICIPALITY',
        severity: 'LOW',
        at,
        message: `${names} presenterar i punkt ${at} utan att protokollet säger vem ${people.length > 1 ? 'de' : 'hen'} företräder. Ange kommun eller organisation.`,
        about: people,
      });
    }
  }

  private listedAbsent(person: string): boolean {
    return this.byPerson.get(person)?.role !== 'GUEST';
  }

  private add(entry: Attendance): void {
    this.entries.push(entry);
    this.byPerson.set(entry.person, entry);
  }

  private list(said: FoundAttendance): void {
    const at = 'attendance';
    const representing = representedBy(said.represents, at, this.entities);
    const person = this.entities.person(said.person, { at, as: said.person, near: representing });
    if (!person) {
      this.issues.add({
        kind: 'UNKNOWN_NAME',
        severity: 'MEDIUM',
        at,
        message: `«${said.as}» i närvarolistan gick inte att läsa som en person. Lägg till personen för hand om det är en deltagare.`,
      });
      return;
    }
    // One who is listed twice (present, and among the elected) is one attendance: the first.
    if (this.byPerson.has(person)) return;
    this.spans.push({ person, representing, span: said.span });
    if (said.party) this.parties.push({ person, party: said.party, representing });
    const substituteFor = said.substituteFor
      ? this.entities.person(said.substituteFor, { at, as: said.substituteFor })
      : undefined;
    this.add({
      person,
      as: said.as,
      representing,
      role: said.role,
      status: said.status,
      ...(said.remote ? { remote: true } : {}),
      ...(said.until ? { until: said.until } : {}),
      ...(said.note ? { note: said.note } : {}),
      ...(substituteFor && substituteFor !== person ? { substituteFor } : {}),
    });
  }

  /** Whom the list leaves without a home is given the one they had at other meetings, or shown with who is missing. */
  private fillIn(entry: Attendance): void {
    if ((entry.representing?.length ?? 0) > 0) return;
    const name = this.entities.thing(entry.person)?.name ?? entry.as;
    const before = this.entities.thing(entry.person)?.represents?.[0];
    const issue = { kind: 'MISSING_MUNICIPALITY', at: 'attendance', about: [entry.person] } as const;
    if (before) {
      entry.representing = [before];
      entry.representingCertainty = 'INFERRED';
      const home = this.entities.thing(before)?.name ?? before;
      this.issues.add({
        ...issue,
        severity: 'LOW',
        message: `${name} står i närvarolistan utan kommun. ${home} är taget från andra protokoll.`,
        about: [entry.person],
        suggestions: [
          {
            action: 'SET_MUNICIPALITY',
            target: before,
            score: 0.8,
            explanation: `${name} har företrätt ${home} vid andra möten.`,
          },
        ],
      });
      return;
    }
    if (entry.role !== 'MEMBER' && entry.role !== 'SERVING_SUBSTITUTE') return;
    // Lists of a body whose members are elected or employed at one place name no municipality at all.
    if (!this.found.attendance.some(({ represents }) => represents.length > 0)) return;
    this.issues.add({
      ...issue,
      severity: 'MEDIUM',
      message: `${name} står i närvarolistan utan kommun, och inget annat protokoll säger vilken. Ange kommun.`,
      about: [entry.person],
    });
  }

  /** One who stands for two: either so, or a name before the second has been lost. */
  private twoAtOnce(): void {
    for (const { person, representing = [], as } of this.entries) {
      const homes = representing.filter((id) => id.startsWith('municipality:'));
      const [, second] = homes;
      if (!second) continue;
      this.issues.add({
        kind: 'AMBIGUOUS_NAME',
        severity: 'MEDIUM',
        at: 'attendance',
        message: `«${as}»: antingen företräder ${this.entities.thing(person)?.name ?? as} båda kommunerna, eller så har ett namn fallit bort.`,
        about: [person, ...homes],
        suggestions: [
          {
            action: 'KEEP_BOTH',
            target: second,
            score: 0.5,
            explanation: 'Listan nämner båda kommunerna efter namnet.',
          },
          {
            action: 'REMOVE_REPRESENTATION',
            target: second,
            score: 0.5,
            explanation: 'De flesta deltagare företräder en enda kommun.',
          },
        ],
      });
    }
  }
}
