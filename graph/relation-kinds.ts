// The kinds of relation that the collaboration analysis walks along, and what they join: vocabulary alone, no statement.
import { type Label, NAMED_LABELS } from './model.ts';

/** Kind → the labels it goes from and to. Of those with several pairs only what the graph holds occurs. */
export const RELATION_KINDS = {
  HOLDS_POST: { from: ['Person'], to: ['Municipality', 'Organization'] },
  MEMBER_OF: { from: ['Person', 'Municipality'], to: ['Body', 'Network', 'Organization'] },
  PARTICIPATES_IN: { from: ['Municipality', 'Organization', 'Network'], to: ['Project'] },
  WORKS_ON: { from: ['Person'], to: ['Project'] },
  PART_OF: { from: ['Project'], to: ['Project'] },
  CONTINUES: { from: ['Project'], to: ['Project'] },
  ATTENDED: { from: ['Person'], to: ['Meeting'] },
  PRESENTED: { from: ['Person'], to: ['AgendaItem'] },
  ABOUT: {
    from: ['AgendaItem'],
    to: ['Municipality', 'Organization', 'Body', 'Network', 'Person', 'Project', 'Matter', 'Agreement', 'Meeting'],
  },
  CONCERNS: {
    from: ['Decision'],
    to: ['Municipality', 'Organization', 'Body', 'Network', 'Person', 'Project', 'Matter', 'Agreement', 'Meeting'],
  },
  HAS_ITEM: { from: ['Meeting'], to: ['AgendaItem'] },
  RESULTED_IN: { from: ['AgendaItem'], to: ['Decision'] },
  GIVES: { from: ['Decision'], to: ['Assignment'] },
  ASSIGNED_TO: { from: ['Assignment'], to: ['Municipality', 'Organization', 'Body', 'Network', 'Person'] },
  REFERS_TO: { from: ['Decision'], to: ['Body', 'Organization', 'Network'] },
  FOLLOWS_UP: { from: ['Decision'], to: ['Decision'] },
  PARTY_TO: { from: ['Municipality', 'Organization'], to: ['Agreement'] },
  COVERS: { from: ['Agreement'], to: ['Project', 'Network', 'Organization'] },
  CONTRIBUTES_TO: { from: ['Project', 'Network'], to: ['Goal'] },
  RESPONSIBLE: { from: ['Goal'], to: ['Municipality'] },
} as const satisfies Record<string, { from: readonly Label[]; to: readonly Label[] }>;
export type RelationKind = keyof typeof RELATION_KINDS;
export const HELD_KINDS = Object.keys(RELATION_KINDS) as RelationKind[];
/** What people mean by working together, when they do not say it. */
export const USUAL_KINDS: readonly RelationKind[] = [
  'HOLDS_POST',
  'MEMBER_OF',
  'PARTICIPATES_IN',
  'WORKS_ON',
  'PARTY_TO',
  'COVERS',
];
/** Labels that stand in `Named`: what a chain or a ranking can be shown with. */
export const NAMED: readonly Label[] = [...NAMED_LABELS, 'Meeting', 'AgendaItem', 'Decision', 'Goal'];
export const endsOf = (kind: RelationKind): readonly Label[] => [
  ...new Set([...RELATION_KINDS[kind].from, ...RELATION_KINDS[kind].to]),
];

/** The usual kinds have statements of their own, which need not judge each relation's kind. */
export const usualOrChosen = (kinds: readonly RelationKind[]): 'usual' | 'chosen' =>
  kinds.length === USUAL_KINDS.length && USUAL_KINDS.every((kind) => kinds.includes(kind)) ? 'usual' : 'chosen';
