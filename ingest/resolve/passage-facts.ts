// What a passage says beside its own item or decision: the names it mentions, roles in projects, seats, agreements.
import type { MinutesInput } from '../../services/minutes-format.ts';
import type { FoundName, NameKind, Span } from '../found.ts';
import type { Entities, Mention } from './entities.ts';
import { hasAny, WORDS } from './words.ts';

type Item = MinutesInput['items'][number];
export type Participation = NonNullable<Item['participations']>[number];
export type Membership = NonNullable<Item['memberships']>[number];

/** A name of the text and the thing it was judged to be. */
export type Named = FoundName & { id: string };

/** The things that names in a passage mean; names that mean nothing certain are left out. */
export function namesOf(names: readonly FoundName[], at: string, entities: Entities): Named[] {
  return names.flatMap((said) => {
    const id = entities.of(said.kind, said.name, { at, as: said.as });
    return id ? [{ ...said, id }] : [];
  });
}

/** Each spelling of each thing once. */
export function mentionsOf(names: readonly { as: string; id: string }[]): Mention[] {
  const seen = new Map(names.map(({ as, id }) => [`${id} ${as}`, { as, of: id }]));
  return [...seen.values()];
}

export const ofKinds = (names: readonly Named[], kinds: readonly NameKind[]): string[] => [
  ...new Set(names.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)),
];

export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

const NEAR = 60;
const TAKES_PART = ['MUNICIPALITY', 'ORGANIZATION', 'NETWORK'] as const;

/** Roles that the words right before or after a name give it in the project that the passage is about. */
export function participationsIn(
  source: string,
  names: readonly Named[],
  project: string | undefined,
): Participation[] {
  if (!project) return [];
  const found = new Map<string, Participation>();
  for (const { kind, id, span } of names) {
    if (!TAKES_PART.some((one) => one === kind)) continue;
    const before = sentenceEnd(source.slice(Math.max(0, span.start - NEAR), span.start))
      .toLowerCase()
      .trimEnd();
    const after = sentenceStart(source.slice(span.end, span.end + NEAR))
      .toLowerCase()
      .trimStart();
    const role =
      WORDS.takingPart.before.find(([, signs]) => signs.some((sign) => before.endsWith(sign)))?.[0] ??
      WORDS.takingPart.after.find(([, signs]) => signs.some((sign) => after.startsWith(sign)))?.[0];
    if (role) found.set(`${id} ${role}`, { actor: id, project, role });
  }
  return [...found.values()];
}

const sentenceEnd = (text: string): string => text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('\n')) + 1);
const sentenceStart = (text: string): string => /^[^.\n]*/.exec(text)?.[0] ?? '';

/** Who was elected to what, or leads from now on, by a decision. */
export function seatsGiven(
  text: string,
  source: string,
  names: readonly Named[],
  body: string,
  date: string,
): Membership[] {
  const people = names.filter(({ kind }) => kind === 'PERSON');
  if (people.length === 0) return [];
  if (hasAny(text, WORDS.leading)) {
    const first = people[0];
    return first ? [{ member: first.id, group: body, role: 'CHAIR', from: date }] : [];
  }
  if (!hasAny(text, WORDS.electing)) return [];
  const group = names.find(({ kind }) => kind === 'BODY' || kind === 'NETWORK')?.id ?? body;
  return people.flatMap(({ id, span }) => {
    const after = sentenceStart(source.slice(span.end, span.end + NEAR)).toLowerCase();
    const before = sentenceEnd(source.slice(Math.max(0, span.start - NEAR), span.start)).toLowerCase();
    const role = WORDS.electedRoles.find(([, signs]) =>
      signs.some(
        (sign) => after.includes(`till ${sign}`) || after.includes(`som ${sign}`) || before.trimEnd().endsWith(sign),
      ),
    )?.[0];
    return role ? [{ member: id, group, role, from: date }] : [];
  });
}
