import type { Holding } from '../graph/fact.ts';
import {
  DIRECTOR_TITLES,
  DIRECTORS_OF,
  MEMBERS_OF,
  MEMBERSHIP_BY_ID,
  MEMBERSHIPS_OF,
  PEOPLE,
  PERSON_BY_ID,
  PERSON_BY_NAME,
  type PersonRow,
  POST_BY_ID,
  POSTS_AT,
  POSTS_OF,
  type PostRow,
  ROLE_HOLDERS,
} from '../graph/person.ts';
import type { Ask } from './ask.ts';
import { branched, type Connection, listed, type PageRequest } from './connection.ts';
import { type Soon, soon } from './soon.ts';
import { named, textParams } from './text.ts';

export type PersonChoice = {
  text: string | null;
  postAt: string | null;
  title: string | null;
  memberOf: string[] | null;
  worksOn: string[] | null;
  holding: Holding;
};

export const personLoaders = (ask: Ask) => ({
  byId: (id: string) => ask.one(PERSON_BY_ID, id),
  /** A person that a fact names. Throws when the graph is broken. */
  known: (id: string): Soon<PersonRow> =>
    soon(ask.one(PERSON_BY_ID, id), (found) => {
      if (!found) throw new Error(`The graph names ${id}, which it does not hold`);
      return found;
    }),
  idsByName: (name: string) => named(ask, PERSON_BY_NAME, name),
  list: ({ text, holding, title, ...choice }: PersonChoice, request: PageRequest): Connection<PersonRow> => {
    const anchor = text
      ? 'text'
      : choice.postAt
        ? 'post'
        : choice.memberOf
          ? 'group'
          : choice.worksOn
            ? 'project'
            : 'all';
    const params = { ...textParams(text), ...holding, ...choice, title: title?.toLowerCase() ?? null };
    return listed(ask, PEOPLE, { anchor, order: 'NAME', request, params });
  },
  post: (id: string) => ask.one(POST_BY_ID, id),
  postsOf: (person: string, holding: Holding) => ask.many(POSTS_OF, person, holding),
  postsAt: (employer: string, holding: Holding, title: string | null, request: PageRequest): Connection<PostRow> =>
    branched(
      ask,
      POSTS_AT,
      { parent: employer, params: { ...holding, title: title?.toLowerCase() ?? null }, request },
      (node) => ({ node }),
    ),
  directorOf: (municipality: string, holding: Holding) =>
    ask.one(DIRECTORS_OF, municipality, { ...holding, titles: DIRECTOR_TITLES }),
  membership: (id: string) => ask.one(MEMBERSHIP_BY_ID, id),
  membershipsOf: (member: string, holding: Holding) => ask.many(MEMBERSHIPS_OF, member, holding),
  membersOf: (group: string, holding: Holding) => ask.many(MEMBERS_OF, group, holding),
  inRole: (group: string, role: 'CHAIR' | 'COORDINATOR', holding: Holding) =>
    ask.one(ROLE_HOLDERS, group, { ...holding, role }),
});
