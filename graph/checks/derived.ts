// That what things are sought and sorted by is what graph/indexed.ts makes of them now: recomputed, thing by thing.
import { indexed, type Properties } from '../indexed.ts';
import { LABELS, type Label } from '../model.ts';
import type { Run } from '../run.ts';
import { type Statement, statement } from '../statement.ts';
import { type Check, SHOWN } from './check.ts';

const BATCH = 1_000;
const READ = Object.fromEntries(
  Object.keys(LABELS).map((label) => [
    label,
    statement(
      `check.derived.${label}`,
      `MATCH (n:${label}) WHERE n.id > $after RETURN n.id, properties(n) ORDER BY n.id LIMIT $batch`,
      { after: '', batch: BATCH },
    ),
  ]),
) as Record<Label, Statement>;

const DERIVED = ['sortName', 'sortDate', 'sortDue', 'sortOrdinal', 'sortAgenda', 'searchText'];
/** Their text is their own; that of the others is made of the rest. */
const OWN_TEXT: Label[] = ['Decision', 'Passage'];

function isStale(label: Label, id: string, stored: Properties): boolean {
  const said = OWN_TEXT.includes(label) ? stored : { ...stored, text: undefined };
  const made = indexed(label, id, said);
  return [...new Set([...Object.keys(made), ...DERIVED])].some((name) => stored[name] !== made[name]);
}

async function stale(run: Run, label: Label): Promise<string[]> {
  const found: string[] = [];
  for (let after = ''; ; ) {
    const rows = (await run(READ[label], { after, batch: BATCH })) as [string, Properties][];
    found.push(...rows.filter(([id, stored]) => isStale(label, id, stored)).map(([id]) => id));
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return found;
    after = last[0];
  }
}

export const derivedCheck: Check = async (run) => {
  const found: string[] = [];
  for (const label of Object.keys(LABELS) as Label[]) found.push(...(await stale(run, label)));
  return {
    name: 'derived',
    description: 'What a thing is sought and sorted by follows from what it says.',
    found: found.sort().slice(0, SHOWN),
    total: found.length,
  };
};
