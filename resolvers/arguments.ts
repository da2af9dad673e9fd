// Checks what the schema's types cannot: pages, ranges, ids that must exist. Every complaint names the argument's path.
import { dayBefore } from '../graph/dates.ts';
import { EVER, type Holding } from '../graph/fact.ts';
import type { Direction } from '../graph/listing.ts';
import { ALWAYS, STILL } from '../graph/model.ts';
import { decodeCursor, type PageRequest } from '../loaders/connection.ts';
import { type Soon, soon } from '../loaders/soon.ts';
import type { Context } from '../server/context.ts';
import { badInput } from '../server/errors.ts';

type Maybe<T> = T | null | undefined;
type PageArguments = { first?: Maybe<number>; after?: Maybe<string>; last?: Maybe<number>; before?: Maybe<string> };

export const DEFAULT_PAGE = 25;
export const LARGEST_PAGE = 100;

/** `field` is where the list stands («projects», «Municipality.projects»); with the order it is what its cursors belong to. */
export function pageOf(
  field: string,
  page: PageArguments,
  order: { field: string; direction: Direction },
): PageRequest {
  const { first, last } = page;
  const at = (argument: string) => [...field.split('.').slice(-1), argument];
  for (const [name, size] of Object.entries({ first, last })) {
    if (size !== undefined && size !== null && (size < 1 || size > LARGEST_PAGE)) {
      throw badInput(
        `«${name}» must be from 1 to ${LARGEST_PAGE}, not ${size}. Walk longer lists with the cursors in pageInfo.`,
        at(name),
      );
    }
  }
  if (typeof first === 'number' && typeof last === 'number') {
    throw badInput('Give «first» or «last», not both: a page begins at one end.', at('last'));
  }
  const tag = `${field}:${order.field}:${order.direction}`;
  const cursor = (name: 'after' | 'before'): string | null => {
    const given = page[name];
    if (given === undefined || given === null) return null;
    const key = decodeCursor(tag, given);
    if (key === null) {
      throw badInput(
        `«${name}» is not a cursor of this list in this order. Take it from the same list's pageInfo or edges.`,
        at(name),
      );
    }
    return key;
  };
  const backward = typeof last === 'number';
  return {
    tag,
    direction: order.direction,
    size: (backward ? last : first) ?? DEFAULT_PAGE,
    after: cursor('after'),
    before: cursor('before'),
    backward,
  };
}

type Range = Maybe<{ from?: Maybe<string>; to?: Maybe<string> }>;

/** A half-open range of dates, open ends filled in; null when none is asked for. Throws when it is empty. */
export function rangeOf(range: Range, path: string[]): { from: string; to: string } | null {
  if (!range || ((range.from ?? null) === null && (range.to ?? null) === null)) return null;
  const from = range.from ?? ALWAYS;
  const to = range.to ?? `${STILL}~`;
  if (from >= to)
    throw badInput(`The range ${from}–${to} is empty: «from» must come before «to», which is not included.`, path);
  return { from, to };
}
/** As rangeOf, with everything when none is asked for. */
export const rangeOrAll = (range: Range, path: string[]): { from: string; to: string } =>
  rangeOf(range, path) ?? { from: ALWAYS, to: `${STILL}~` };

/** Which facts a field with `at` (and `during`) asks for: not given means @asOf's day, else all that ever held; null means all, ever. */
export function holdingOf(args: { at?: Maybe<string>; during?: Range }, context: Context, field: string): Holding {
  const during = rangeOf(args.during, [field, 'during']);
  if (during) {
    if (args.at) throw badInput('Give «at» or «during», not both.', [field, 'at']);
    const last = during.to > STILL ? STILL : dayBefore(during.to);
    return {
      startsBy: context.asOf !== null && context.asOf < last ? context.asOf : last,
      endsAfter: during.from,
      at: null,
    };
  }
  const at = args.at === undefined ? context.asOf : args.at;
  return at === null ? EVER : onDay(at);
}
export const onDay = (at: string): Holding => ({ startsBy: at, endsAfter: at, at });
/** Everything that ever held, as far as @asOf tells. */
export const upToAsOf = ({ asOf }: Context): Holding => (asOf === null ? EVER : { ...EVER, startsBy: asOf });
/** The day a field that asks for one answer means: the one given, else @asOf's, else today. */
export const dayOf = (at: Maybe<string>, context: Context): string => at ?? context.asOf ?? context.today;

/** The ids as the graph knows them now (merged ones as their survivors). Throws when one is unknown or of another kind. */
export async function knownIds(
  context: Context,
  ids: Maybe<readonly string[]>,
  path: string[],
  kinds?: readonly string[],
): Promise<string[] | null> {
  if (ids === null || ids === undefined) return null;
  return Promise.all(
    ids.map(async (id) => {
      const found = await context.loaders.base.survivor(id);
      if (!found)
        throw badInput(`Nothing has the id «${id.slice(0, 100)}». Find ids with search(text:) or the lists.`, path);
      if (kinds && !kinds.some((kind) => found.startsWith(`${kind}:`))) {
        throw badInput(`«${id}» is not one of what this argument takes: ${kinds.join(', ')}.`, path);
      }
      return found;
    }),
  );
}
export async function knownId(
  context: Context,
  id: Maybe<string>,
  path: string[],
  kinds?: readonly string[],
): Promise<string | null> {
  return (await knownIds(context, id === null || id === undefined ? null : [id], path, kinds))?.[0] ?? null;
}

/** A lookup by exactly one of its arguments. `byName` may find several, which is an error that lists them. */
export function lookup<T>(
  context: Context,
  field: string,
  args: Record<string, Maybe<string>>,
  find: { byId: (id: string) => Soon<T | null>; names: Record<string, (value: string) => Soon<string[]>> },
): Soon<T | null> {
  const given = Object.entries(args).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const [choice, ...more] = given;
  const names = ['id', ...Object.keys(find.names)].map((name) => `«${name}»`).join(', ');
  if (!choice || more.length > 0) throw badInput(`Give exactly one of ${names}.`, [field, more[0]?.[0] ?? 'id']);
  const [argument, value] = choice;
  if (argument === 'id') return byIdOrSurvivor(context, value, find.byId);
  return soon(find.names[argument]?.(value) ?? [], (ids) => {
    if (ids.length > 1)
      throw badInput(`Several are called «${value}»: ${ids.join(', ')}. Ask by id.`, [field, argument]);
    return ids[0] === undefined ? null : find.byId(ids[0]);
  });
}

const byIdOrSurvivor = <T>(context: Context, id: string, byId: (id: string) => Soon<T | null>): Soon<T | null> =>
  soon(byId(id), (found) => {
    if (found) return found;
    return soon(context.loaders.base.survivor(id), (survivor) => (survivor && survivor !== id ? byId(survivor) : null));
  });

/** A text filter: blank means it is not one. */
export const textOf = (text: Maybe<string>): string | null =>
  text === null || text === undefined || text.trim() === '' ? null : text;
