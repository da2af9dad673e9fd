// What a person should look at, collected while names become things.
import type { MinutesInput } from '../../services/minutes-format.ts';

export type Issue = NonNullable<MinutesInput['issues']>[number];
export type Suggestion = NonNullable<Issue['suggestions']>[number];

export class Issues {
  readonly list: Issue[] = [];
  private readonly seen = new Set<string>();
  private readonly byPlace = new Map<string, Issue[]>();

  /** Adds an issue; the same about the same things is told once, where it was first met. */
  add(issue: Issue): void {
    const about = [...new Set(issue.about ?? [])];
    const key = JSON.stringify([issue.kind, about.length > 0 ? about : issue.message]);
    if (this.seen.has(key) || this.contains(issue.kind, issue.at, about)) return;
    this.seen.add(key);
    const added = { ...issue, about };
    this.list.push(added);
    const place = `${issue.kind} ${issue.at}`;
    this.byPlace.set(place, [...(this.byPlace.get(place) ?? []), added]);
  }

  /** One issue about several things in a place says what one about each of them would. */
  private contains(kind: Issue['kind'], at: string, about: readonly string[]): boolean {
    const there = this.byPlace.get(`${kind} ${at}`) ?? [];
    return about.length > 0 && there.some((one) => about.every((id) => one.about?.includes(id)));
  }
}

/** «A, B och C». */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`;

/** How the text is cited to people: where it stands, in words. */
export function placeText(at: string): string {
  if (at === 'head') return 'i sidhuvudet';
  if (at === 'attendance') return 'i närvarolistan';
  if (at === 'signature') return 'vid underskriften';
  const [item, decision] = at.split(':');
  return decision ? `i punkt ${item}, beslut ${decision}` : `i punkt ${item}`;
}
