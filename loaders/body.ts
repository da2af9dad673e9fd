import { BODIES, BODY_BY_ID } from '../graph/body.ts';
import type { Ask } from './ask.ts';

export const bodyLoaders = (ask: Ask) => ({
  byId: (id: string) => ask.one(BODY_BY_ID, id),
  all: () => ask.rows(BODIES, {}),
});
