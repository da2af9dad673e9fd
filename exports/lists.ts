// Everything that /export has as a table.
import type { List } from './list.ts';
import { PLANS } from './plans.ts';
import { RELATIONS } from './relations.ts';
import { THINGS } from './things.ts';

export const LISTS: readonly List[] = [...THINGS, ...RELATIONS, ...PLANS];
