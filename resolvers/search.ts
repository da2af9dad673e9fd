import type { Label } from '../graph/model.ts';
import type { EntityType, Resolvers } from '../schema/types.generated.ts';
import { pageOf } from './arguments.ts';

/** What full text finds each kind by; a document is found by its passages. Kinds without words of their own give no hits. */
const LABELS: Partial<Record<EntityType, Label>> = {
  MUNICIPALITY: 'Municipality',
  ORGANIZATION: 'Organization',
  BODY: 'Body',
  NETWORK: 'Network',
  PERSON: 'Person',
  PROJECT: 'Project',
  MATTER: 'Matter',
  AGREEMENT: 'Agreement',
  MEETING: 'Meeting',
  AGENDA_ITEM: 'AgendaItem',
  DECISION: 'Decision',
  DOCUMENT: 'Passage',
  PASSAGE: 'Passage',
  GOAL: 'Goal',
  KEY_FIGURE: 'KeyFigure',
};

export const search: Resolvers = {
  Query: {
    search: (_, { text, types, ...page }, { loaders }) =>
      loaders.search.hits(
        text,
        types?.flatMap((type) => LABELS[type] ?? []) ?? null,
        pageOf('search', page, { field: 'SCORE', direction: 'ASC' }),
        loaders.base.named,
      ),
  },
};
