// What a check is: one statement that finds what breaks a rule of the graph. Nothing found means that the rule holds.
import type { Row, Run } from '../run.ts';
import { type Params, statement } from '../statement.ts';

/** The first of the ids that break the rule, in order, and how many there are in all. */
export type Finding = { name: string; description: string; found: string[]; total: number };
export type Check = (run: Run) => Promise<Finding>;

export const SHOWN = 20;

/** `finds` ends where `id` is bound to each thing or fact that breaks the rule. */
export function check(name: string, description: string, finds: string, params: Params = {}): Check {
  const asked = statement(
    `check.${name}`,
    `${finds} WITH DISTINCT id ORDER BY id WITH collect(id) AS ids RETURN ids[..${SHOWN}], size(ids)`,
    params,
  );
  return async (run) => {
    const [[found, total] = []]: Row[] = await run(asked, params);
    return { name, description, found: found as string[], total: Number(total) };
  };
}
