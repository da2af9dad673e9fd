// What of an agreed API ours lacks or says differently. More than was agreed is fine; what belongs to a later issue is told apart.
import { type Change, ChangeType, CriticalityLevel, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';

/** Subject → the types, and the fields as Type.field, that come with a later issue. */
export type Later = Readonly<Record<string, readonly string[]>>;

export type Comparison = {
  /** In the contract, not in ours, or there with another type, default or meaning. */
  wrong: string[];
  /** Not in ours yet, by the subject that brings it. */
  later: Map<string, string[]>;
  /** Said to come later, but here already or not in the contract at all. */
  stale: string[];
};

export async function compareWithContract(
  contract: GraphQLSchema,
  ours: GraphQLSchema,
  postponed: Later,
): Promise<Comparison> {
  const wrong: string[] = [];
  const later = new Map<string, string[]>();
  const used = new Set<string>();
  for (const change of (await diff(contract, ours)).filter(matters)) {
    const { path = change.message } = change;
    const place = places(path).find((name) => Object.values(postponed).some((names) => names.includes(name)));
    if (place === undefined || !isRemoval(change)) {
      wrong.push(`${path}: ${change.message}`);
      continue;
    }
    const subject = Object.keys(postponed).find((name) => postponed[name]?.includes(place)) ?? '';
    later.set(subject, [...(later.get(subject) ?? []), path]);
    used.add(place);
  }
  const stale = Object.values(postponed)
    .flat()
    .filter((name) => !used.has(name));
  return { wrong: wrong.sort(), later, stale };
}

/** `Type.field.argument` → itself, `Type.field`, `Type`. */
function places(path: string): string[] {
  const parts = path.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}

const isRemoval = ({ type }: Change): boolean => type === ChangeType.TypeRemoved || type === ChangeType.FieldRemoved;

/** Descriptions are ours to write, and additions are welcome unless they refuse a request that the contract allows. */
function matters(change: Change): boolean {
  if (/DESCRIPTION|DEPRECAT/.test(change.type)) return false;
  // The complete contract lists types only; that there are mutations is said in the short one.
  if (change.type === ChangeType.SchemaMutationTypeChanged && change.meta.oldMutationTypeName === null) return false;
  return !/_ADDED$/.test(change.type) || change.criticality.level === CriticalityLevel.Breaking;
}
