// What a writing changed, as the log tells it: one line for each thing that has a name or a place in the record, with no more than what
// changed. Facts on edges are told through the things they are about. Pure.
import type { ChangeWrite } from '../graph/change.ts';
import { type Label, NAMED_LABELS } from '../graph/model.ts';
import type { Stored } from '../graph/recorded.ts';
import { nodeSaid } from './merge.ts';
import { canonical } from './sources.ts';

export type Difference = { id: string; label: Label; before: Stored | null; after: Stored | null };

/** In the order in which they are told: first the document that says it, then what it names, then what it records. */
const TOLD_OF: readonly Label[] = [
  'Document',
  ...NAMED_LABELS,
  'FundingPot',
  'Meeting',
  'AgendaItem',
  'Decision',
  'Assignment',
];

export function differences(all: readonly Difference[]): Omit<ChangeWrite, 'at' | 'actor'>[] {
  return all
    .filter(({ label }) => TOLD_OF.includes(label))
    .sort((a, b) => TOLD_OF.indexOf(a.label) - TOLD_OF.indexOf(b.label))
    .flatMap(({ id, label, before, after }) => {
      const [was, is] = [before && nodeSaid(label, before), after && nodeSaid(label, after)];
      const names = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].filter(
        (name) => JSON.stringify(was?.[name]) !== JSON.stringify(is?.[name]),
      );
      if (was && is && names.length === 0) return [];
      const action = was ? (is ? 'UPDATED' : 'DELETED') : 'CREATED';
      return [{ action, subject: id, before: was && some(was, names), after: is && some(is, names) } as const];
    });
}

const some = (said: Stored, names: readonly string[]): string =>
  canonical(Object.fromEntries(names.flatMap((name) => (said[name] === undefined ? [] : [[name, said[name]]]))));
