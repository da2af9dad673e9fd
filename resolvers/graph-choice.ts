// Which part of the graph an analysis is asked about: the arguments `types`, `via`, `at`, `during` and `certainty` that all of them share.
import type { Certainty, Holding } from '../graph/fact.ts';
import type { Label } from '../graph/model.ts';
import { endsOf, HELD_KINDS, NAMED, RELATION_KINDS, type RelationKind, USUAL_KINDS } from '../graph/relation-kinds.ts';
import type { EntityType } from '../schema/types.generated.ts';
import type { Context } from '../server/context.ts';
import { badInput } from '../server/errors.ts';
import type { Choice } from '../services/analysis/projection.ts';
import { holdingOf } from './arguments.ts';

type Maybe<T> = T | null | undefined;
type RelationArguments = {
  via?: Maybe<readonly RelationKind[]>;
  at?: Maybe<string>;
  during?: Maybe<{ from?: Maybe<string>; to?: Maybe<string> }>;
  certainty?: Maybe<readonly Certainty[]>;
};
type GraphArguments = RelationArguments & { types?: Maybe<readonly EntityType[]> };

/** `AGENDA_ITEM` → `AgendaItem`. */
const labelOf = (type: EntityType): string =>
  type
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** Of what is asked for, the kinds that the graph can hold; there may be none. */
function kindsOf(via: Maybe<readonly RelationKind[]>, field: string): readonly RelationKind[] {
  if (via === null || via === undefined) return USUAL_KINDS;
  if (via.length === 0)
    throw badInput('«via» names no kind of relation: leave it out, or name at least one.', [field, 'via']);
  return HELD_KINDS.filter((kind) => via.includes(kind));
}

/** The relations that are asked for, for what can show nodes of any type. */
export function relationsOf(
  args: RelationArguments,
  context: Context,
  field: string,
): { kinds: readonly RelationKind[]; holding: Holding; certainty: readonly Certainty[] | null } {
  if (args.certainty?.length === 0)
    throw badInput('«certainty» is empty, and no relation is of none: leave it out, or name at least one.', [
      field,
      'certainty',
    ]);
  return {
    kinds: kindsOf(args.via, field),
    holding: holdingOf(args, context, field),
    certainty: args.certainty ?? null,
  };
}

/** As relationsOf, for what shows nodes by name: a kind whose ends have none is refused. */
export function namedRelationsOf(args: RelationArguments, context: Context, field: string) {
  const chosen = relationsOf(args, context, field);
  const nameless = chosen.kinds.filter((kind) => endsOf(kind).some((label) => !NAMED.includes(label)));
  if (nameless.length > 0)
    throw badInput(`${nameless.join(', ')} joins assignments, which have no name to show: take it out of «via».`, [
      field,
      'via',
    ]);
  return chosen;
}

/** The whole graph of some types and kinds. Types not given: all that the kinds join. Throws when nothing in «via» can join the types. */
export function graphChoice(args: GraphArguments, context: Context, field: string): Choice {
  const chosen = namedRelationsOf(args, context, field);
  const joined = NAMED.filter((label) => chosen.kinds.some((kind) => endsOf(kind).includes(label)));
  const given = args.types ? [...new Set(args.types.map(labelOf))] : null;
  const labels = given === null ? joined : NAMED.filter((label) => given.includes(label));
  const nameless = given?.filter((label) => !NAMED.some((known) => known === label)) ?? [];
  if (nameless.length > 0)
    throw badInput(
      `Nodes of the type ${nameless.join(', ')} have no name to rank or group by: take it out of «types».`,
      [field, 'types'],
    );
  if (chosen.kinds.length === 0)
    throw badInput(`The graph holds no relations of the kind ${(args.via ?? []).join(', ')} yet.`, [field, 'via']);
  if (labels.length === 0) throw badInput('«types» is empty: leave it out, or name at least one.', [field, 'types']);
  const apart = labels.filter((label) => !chosen.kinds.some((kind) => joins(kind, label, labels)));
  if (apart.length === labels.length)
    throw badInput(
      `No relation in «via» (${chosen.kinds.join(', ')}) joins ${(args.types ?? []).join(', ')}: add the types in between, such as PROJECT or NETWORK, or ask «collaboration» for municipality by municipality.`,
      [field, 'types'],
    );
  return { ...chosen, labels, access: context.access };
}

function joins(kind: RelationKind, label: Label, labels: readonly Label[]): boolean {
  const { from, to }: { from: readonly Label[]; to: readonly Label[] } = RELATION_KINDS[kind];
  return (
    (from.includes(label) && to.some((other) => labels.includes(other))) ||
    (to.includes(label) && from.some((other) => labels.includes(other)))
  );
}
