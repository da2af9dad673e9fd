// The table of a comparison: per kind of answer how many were asked for, and each difference in words. A difference begins with its
// sign: - missing, + more, ! other.

export type Row = { asked: number; differences: string[] };
export type Rows = ReadonlyMap<string, Row>;
/** What else is right besides the answer itself, by the field's name. */
export type Accept = Readonly<Record<string, readonly unknown[]>>;

export const accepted = (accept: Accept, field: string): readonly unknown[] => accept[field] ?? [];

export class Tally {
  readonly rows = new Map<string, Row>();

  constructor(private readonly document: string) {}

  ask(row: string, times = 1): Row {
    const counted = this.rows.get(row) ?? { asked: 0, differences: [] };
    counted.asked += times;
    this.rows.set(row, counted);
    return counted;
  }

  differ(row: string, where: string, what: string): void {
    this.ask(row, 0).differences.push(`${this.document} ${where}: ${what}`);
  }

  /** One answer; nothing at all is an answer too. */
  same(row: string, where: string, asked: unknown, found: unknown, others: readonly unknown[] = []): void {
    this.ask(row);
    if ([asked ?? null, ...others].includes(found ?? null)) return;
    this.differ(row, where, `! ${JSON.stringify(asked ?? null)}, but ${JSON.stringify(found ?? null)}`);
  }

  /** Two lists, in any order: what is asked for must be there, and what else is there must be accepted. */
  list(
    row: string,
    where: string,
    asked: readonly string[],
    found: readonly string[],
    others: readonly unknown[],
    same: (asked: string, found: string) => boolean,
  ): void {
    this.ask(row, asked.length);
    for (const wanted of asked) if (!found.some((given) => same(wanted, given))) this.differ(row, where, `- ${wanted}`);
    for (const given of found) {
      if (![...asked, ...others.map(String)].some((wanted) => same(wanted, given)))
        this.differ(row, where, `+ ${given}`);
    }
  }
}

/** The sum of several documents' tables. */
export function sumOf(tables: readonly Rows[]): Map<string, Row> {
  const total = new Map<string, Row>();
  for (const [name, { asked, differences }] of tables.flatMap((rows) => [...rows])) {
    const row = total.get(name) ?? { asked: 0, differences: [] };
    total.set(name, { asked: row.asked + asked, differences: [...row.differences, ...differences] });
  }
  return total;
}
