// How every mutation is answered: whether the caller may write, the thing as it is afterwards, and what was wrong with the input.
import { GraphQLError } from 'graphql';
import type { ChangeRow } from '../graph/change.ts';
import type { Soon } from '../loaders/soon.ts';
import type { UserError } from '../schema/types.generated.ts';
import type { Context } from '../server/context.ts';
import { badInput } from '../server/errors.ts';
import type { Curated, Wish } from '../services/curate/curate.ts';
import type { UserError as Fault } from '../services/curate/rejected.ts';

const LONGEST_KEY = 200;

/** Throws when the caller may not write at all: no input can mend that. */
export function mustWrite({ caller }: Context): void {
  if (caller.refusal !== null)
    throw new GraphQLError(caller.refusal, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
}

/** The caller's key for the wish. Throws when it is too long to be one. */
export function wishOf(key: string | null | undefined): Wish {
  if (typeof key === 'string' && (key.trim() === '' || key.length > LONGEST_KEY))
    throw badInput(`An idempotency key has 1 to ${LONGEST_KEY} characters.`, ['input', 'idempotencyKey']);
  return { key };
}

export type Written<T> = { written: T | null; change: ChangeRow | null; userErrors: UserError[] };

/** Carries a write out and reads what it was about. */
export async function writing<T>(
  context: Context,
  work: () => Promise<Curated>,
  load: (id: string) => Soon<T | null>,
): Promise<Written<T>> {
  mustWrite(context);
  try {
    const { subject, change } = await work();
    context.forgetLoaded();
    return {
      written: await load(subject),
      change: change === null ? null : await context.loaders.change.byId(change),
      userErrors: [],
    };
  } catch (error) {
    const faults = faultsOf(error);
    if (faults === null) throw error;
    return { written: null, change: null, userErrors: inLanguage(faults, context.caller.language) };
  }
}

/** What the writers of plans and figures answer with. */
type Told<T> = { answer: T & { skipped?: readonly Fault[] }; changes: readonly string[]; again: string | null };

/** Carries out a write of many things, each with a change of its own. What was skipped is told as faults although the rest was written. */
export async function tellingAll<T, A extends object>(
  context: Context,
  work: () => Promise<Told<T>>,
  load: (told: Told<T>) => Promise<A>,
  nothing: A,
): Promise<A & { changes: ChangeRow[]; userErrors: UserError[] }> {
  mustWrite(context);
  try {
    const told = await work();
    context.forgetLoaded();
    const changes = await Promise.all(told.changes.map((id) => context.loaders.change.byId(id)));
    return {
      ...(await load(told)),
      changes: changes.filter((change) => change !== null),
      userErrors: inLanguage(told.answer.skipped ?? [], context.caller.language),
    };
  } catch (error) {
    const faults = faultsOf(error);
    if (faults === null) throw error;
    return { ...nothing, changes: [], userErrors: inLanguage(faults, context.caller.language) };
  }
}

/** What a Rejected says, by its shape: the class itself stays behind the services' door. */
function faultsOf(error: unknown): Fault[] | null {
  return error instanceof Error && error.name === 'Rejected' && 'errors' in error ? (error.errors as Fault[]) : null;
}

const inLanguage = (faults: readonly Fault[], language: 'sv' | 'en'): UserError[] =>
  faults.map(({ code, field, message }) => ({ code, field, message: message[language] }));
