// Which properties each label and relationship has, and of what kind: what the import tool must be told before the first row.
import type { Stored } from '../../graph/recorded.ts';
import type { Value } from '../../graph/statement.ts';
import { Recording, type Whole } from '../world/recorded.ts';
import { SIZES } from '../world/size.ts';
import { worldOf } from '../world/world.ts';

/** Between the values of a list; no text that is made holds it. */
export const LIST_SEPARATOR = '\u001f';
/** «node Person» or «edge KNOWS» → property → kind, as the tool writes it. */
export type Columns = ReadonlyMap<string, ReadonlyMap<string, string>>;

function kindOfValue(value: Value): string | null {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  if (!Array.isArray(value)) throw new Error(`A property cannot be ${JSON.stringify(value)}`);
  const [first] = value as Value[];
  return first === undefined ? null : `${kindOfValue(first)}[]`;
}

/** What one table of a small graph shows of its properties. */
class Seen {
  rows = 0;
  readonly kinds = new Map<string, string>();
  private readonly present = new Map<string, number>();
  private readonly empty = new Set<string>();

  see(properties: Stored): void {
    this.rows += 1;
    for (const [name, value] of Object.entries(properties)) {
      const kind = kindOfValue(value);
      this.present.set(name, (this.present.get(name) ?? 0) + 1);
      if (kind === null) this.empty.add(name);
      // A list that is empty everywhere is one of texts.
      if (kind !== null || !this.kinds.has(name)) this.kinds.set(name, kind ?? 'string[]');
    }
  }

  /** Lists that can be empty; the tool takes such for no property at all. Throws when some rows have none in earnest. */
  empties(table: string): string[] {
    const torn = [...this.empty].filter((name) => this.present.get(name) !== this.rows);
    if (torn.length > 0) throw new Error(`Of ${table} it cannot be told whether ${torn} is empty or missing`);
    return [...this.empty];
  }
}

/** Those of a small graph of every kind of thing, for a large one has no others; and of each table the lists that can be empty. */
export async function columnsOf(): Promise<{ columns: Columns; empties: [table: string, property: string][] }> {
  const found = new Map<string, Seen>();
  const recording = new Recording({ at: '', actor: '' });
  for (const layer of worldOf(SIZES.tiny))
    for (const [table, { properties }] of rowsOf(await recording.layer(layer))) {
      const seen = found.get(table) ?? new Seen();
      found.set(table, seen);
      seen.see(properties);
    }
  return {
    columns: new Map([...found].map(([table, { kinds }]) => [table, kinds])),
    empties: [...found].flatMap(([table, seen]) =>
      seen.empties(table).map((property): [string, string] => [table, property]),
    ),
  };
}

export type Row = { id?: string; from?: string; to?: string; properties: Stored };
/** Every row of a layer with the table that it belongs to. */
export function* rowsOf({ nodes, changes, facts, edges }: Whole): Iterable<[string, Row]> {
  for (const node of nodes) yield [`node ${node.label}`, node];
  for (const node of changes) yield [`node ${node.label}`, node];
  for (const fact of facts) yield [`edge ${fact.type}`, { from: fact.from, to: fact.to, properties: fact.properties }];
  for (const edge of edges) yield [`edge ${edge.type}`, edge];
}
