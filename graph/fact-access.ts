// Keeps on each fact who may see it, so that reading one looks at nothing else. Called at the end of every transaction that writes facts, what
// they rest on, or who may see a document: in whatever way it was done, what is stored is then what the passages say (checks/evidence.ts).
import { mildestGround } from './access.ts';
import { FACTS, type FactType, kindOf } from './model.ts';
import type { Run } from './run.ts';
import { type Statement, statement } from './statement.ts';
import { grouped } from './write.ts';

const SETTLE = Object.fromEntries(
  Object.keys(FACTS).map((type) => [
    type,
    statement(
      `access.settle.${type}`,
      `UNWIND $ids AS id
       MATCH ()-[r:${type} {id: id}]->()
       WITH r, ${mildestGround('r')} AS access
       WHERE coalesce(r.access, 'PUBLIC') <> coalesce(access, 'PUBLIC')
       SET r.access = access`,
      { ids: [] },
    ),
  ]),
) as Record<FactType, Statement>;

/** Works out anew who may see these facts; ids of facts that are gone, and of other things, are passed over. */
export async function settleAccess(run: Run, ids: Iterable<string>): Promise<void> {
  const facts = [...new Set(ids)].filter((id) => String(kindOf(id)) in FACTS);
  const types = grouped(facts, (id) => kindOf(id) as FactType);
  await Promise.all([...types].map(([type, group]) => run(SETTLE[type], { ids: group })));
}
