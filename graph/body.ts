// Bodies: what meets and decides. Who sits in them stands in graph/person.ts, their meetings in graph/meeting.ts.
import { ENTITY } from './base.ts';
import { oneOf, type Read, read, select } from './columns.ts';
import { byId } from './lookup.ts';
import type { Query } from './query.ts';
import { statement } from './statement.ts';

export type BodyKind = 'DIRECTORS_GROUP' | 'BOARD' | 'PRESIDIUM' | 'STEERING_GROUP' | 'REFERENCE_GROUP' | 'OTHER';

export const BODY = { ...ENTITY, kind: oneOf<BodyKind>() };
export type BodyRow = Read<typeof BODY>;

export const BODY_BY_ID = byId('Body', BODY);
export const BODIES: Query<BodyRow> = {
  statement: statement(
    'body.all',
    // The condition is always true; it is what makes the planner walk the index, in order, instead of sorting.
    `MATCH (n:Body) WHERE n.sortName > '' RETURN ${select('n', BODY)} ORDER BY n.sortName`,
  ),
  parse: (row) => read(BODY, row),
};
