// What the signatures say: who chairs the body, and which post somebody holds at the organisation they represent.
import type { MinutesInput } from '../../services/minutes-format.ts';
import type { FoundMinutes } from '../found.ts';
import type { Attending } from './attendance.ts';
import type { Entities } from './entities.ts';
import { kindByWords, WORDS } from './words.ts';

type Section = NonNullable<MinutesInput['signature']>;

export function signedFacts(
  signatures: FoundMinutes['signatures'],
  body: string,
  attending: Attending,
  entities: Entities,
): Pick<Section, 'posts' | 'memberships' | 'mentions'> {
  const posts: NonNullable<Section['posts']> = [];
  const memberships: NonNullable<Section['memberships']> = [];
  const mentions: NonNullable<Section['mentions']> = [];
  for (const { person: name, title } of signatures) {
    const person = entities.person(name, { at: 'signature', as: name });
    if (!person) continue;
    mentions.push({ as: name, of: person });
    const role = kindByWords(WORDS.titleRoles, title);
    if (role === 'CHAIR' || role === 'VICE_CHAIR') memberships.push({ member: person, group: body, role });
    const employer = attending.represented(person).find((id) => /^(organization|municipality):/.test(id));
    if (role === undefined && title.trim() !== '' && employer) {
      posts.push({ person, employer, title: title.trim().charAt(0).toUpperCase() + title.trim().slice(1) });
    }
  }
  return { posts, memberships, mentions };
}
