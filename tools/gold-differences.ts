// Where a seed's minutes say something else than the gold of the same document, answers that the gold accepts left out.
import type { Minutes } from '../services/minutes-format.ts';
import type { Gold, GoldDecision, GoldItem } from './gold-format.ts';
import { GoldNames, type Spellings } from './gold-names.ts';
import { accepted, type Rows, Tally } from './gold-tally.ts';

type Item = Minutes['items'][number];
type Decision = Item['decisions'][number];
type Money = Decision['fundings'][number];
type Judge = { tally: Tally; names: GoldNames };

const KINDS = { projects: 'project:', networks: 'network:', municipalities: 'municipality:' } as const;
const ofKind = (ids: readonly string[], prefix: string): string[] => ids.filter((id) => id.startsWith(prefix));

export function goldDifferences(gold: Gold, minutes: Minutes, spellings: Spellings): Rows {
  const judge = { tally: new Tally(gold.file), names: new GoldNames(gold.aliases, spellings) };
  compareMeeting(judge, gold.meeting, minutes.meeting);
  compareAttendance(judge, gold.attendance, minutes.attendance);
  compareItems(judge, gold.items, minutes.items);
  return judge.tally.rows;
}

function compareMeeting({ tally, names }: Judge, asked: Gold['meeting'], found: Minutes['meeting']): void {
  const { documentDate, statedDate, date, startsAt: start, endsAt: end, place, mode, number } = found;
  for (const [key, value] of Object.entries({ documentDate, statedDate, date, start, end, place, mode, number }))
    tally.same('meeting', key, asked[key], value, accepted(asked.accept, key));
  for (const key of ['chair', 'secretary'] as const) {
    const person = found[key];
    const right = asked[key] && person ? names.named(asked[key], person) : !asked[key] && !person;
    tally.same('meeting', key, asked[key], right ? asked[key] : person);
  }
}

function compareAttendance({ tally, names }: Judge, asked: Gold['attendance'], found: Minutes['attendance']): void {
  const left = new Set(found);
  for (const { person, represents, status, remote, optional, accept } of asked) {
    const entry = [...left].find((one) => names.named(person, one.person));
    tally.ask('attendance');
    if (!entry) {
      if (!optional) tally.differ('attendance', person, '- not in the seed');
      continue;
    }
    left.delete(entry);
    tally.same('attendance status', person, status, entry.status, accepted(accept, 'status'));
    tally.same('attendance remote', person, remote, entry.remote);
    // Whom a guest stands for is judged where the guest presents.
    if (optional) continue;
    const others = accepted(accept, 'represents');
    tally.list('attendance represents', person, represents, entry.representing, others, names.named);
  }
  for (const { as } of left) tally.differ('attendance', as, '+ only in the seed');
}

function compareItems(judge: Judge, asked: readonly GoldItem[], found: readonly Item[]): void {
  const { tally, names } = judge;
  const left = [...found];
  for (const item of asked) {
    const next = left[0];
    if (!next) {
      if (!item.optional) tally.differ('items', `item ${item.ordinal}`, `- ${item.heading}`);
    } else if (!item.optional || names.plain(item.heading) === names.plain(next.heading)) {
      tally.ask('items');
      left.shift();
      compareItem(judge, item, next);
    }
  }
  for (const { ordinal, heading } of left) tally.differ('items', `item ${ordinal}`, `+ ${heading}`);
}

function compareItem(judge: Judge, asked: GoldItem, found: Item): void {
  const { tally, names } = judge;
  const where = `item ${asked.ordinal}`;
  tally.same('item heading', where, names.plain(asked.heading), names.plain(found.heading));
  tally.same('item time', where, asked.time, found.time, accepted(asked.accept, 'time'));
  tally.same('item label', where, asked.label, found.label);
  tally.same('item kind', where, asked.kind, found.kind, accepted(asked.accept, 'kind'));
  const people = asked.presenters.map(({ person }) => person);
  const presenting = found.presenters.map(({ person }) => person);
  tally.list('presenters', where, people, presenting, accepted(asked.accept, 'presenters'), names.named);
  for (const { person, represents } of asked.presenters) {
    const same = found.presenters.find((presenter) => names.named(person, presenter.person));
    const home = represents ? [represents] : [];
    if (same) tally.list('presenters represent', `${where} ${person}`, home, same.representing, [], names.named);
  }
  for (const key of ['projects', 'networks'] as const) {
    // What the decisions under the item name, or may name, may stand on the item too.
    const also = asked.decisions.flatMap((decision) => [...decision[key], ...accepted(decision.accept, key)]);
    const others = [...accepted(asked.accept, key), ...also];
    tally.list(`item ${key}`, where, asked[key], ofKind(found.about, KINDS[key]), others, names.named);
  }
  for (const [index, decision] of asked.decisions.entries()) {
    const place = `decision ${asked.ordinal}:${index + 1}`;
    const given = found.decisions[index];
    tally.ask('decisions');
    if (given) compareDecision(judge, place, decision, given);
    else if (!decision.optional) tally.differ('decisions', place, '- not in the seed');
  }
  for (const { ordinal } of found.decisions.slice(asked.decisions.length))
    tally.differ('decisions', `decision ${asked.ordinal}:${ordinal}`, '+ only in the seed');
}

/** The gold's `parts`, later sentences of one clause, stand in the seed as the same decision's tasks, referrals and money. */
function compareDecision(judge: Judge, where: string, asked: GoldDecision, found: Decision): void {
  const { tally, names } = judge;
  const others = (field: string) => accepted(asked.accept, field);
  tally.same('decision kind', where, asked.type, found.kind, others('type'));
  const assignees = [...new Set(found.assignments.flatMap((assignment) => assignment.assignees))];
  // «respektive kommun» and «kommunerna» stand for every municipality.
  const everyone = others('assignees').some((name) => /kommun(?:erna)?$/.test(String(name)));
  const single = assignees.filter((id) => !everyone || !id.startsWith(KINDS.municipalities));
  tally.list('assignees', where, asked.assignees, single, others('assignees'), names.named);
  const due = [...found.assignments.map((task) => task.due), ...found.referrals.map(({ on }) => on)];
  tally.list('due', where, asked.due, [...new Set(due.flatMap((date) => date ?? []))], others('due'), sameDate);
  for (const [key, prefix] of Object.entries(KINDS) as [keyof typeof KINDS, string][])
    tally.list(`decision ${key}`, where, asked[key], ofKind(found.concerns, prefix), others(key), names.named);
  compareAmounts(judge, where, asked.amounts, found.fundings);
}

function compareAmounts(
  { tally, names }: Judge,
  where: string,
  asked: GoldDecision['amounts'],
  found: readonly Money[],
): void {
  const left = new Set(withParts(found).filter(({ amountSek }) => amountSek !== undefined));
  for (const { sek, max, pot, year, accept } of asked) {
    const money = [...left].find(({ amountSek, isCeiling }) => amountSek === sek && isCeiling === max);
    tally.ask('amounts');
    if (!money) {
      tally.differ('amounts', where, `- ${sek} kr${max ? ' at most' : ''}`);
      continue;
    }
    left.delete(money);
    tally.same('amount year', where, year, money.year, accepted(accept, 'year'));
    const right = [pot, ...accepted(accept, 'pot')].find((name) =>
      money.pot ? typeof name === 'string' && names.endsWith(name, money.pot) : !name,
    );
    tally.same('amount pot', where, pot, right === undefined ? money.pot : pot);
  }
  for (const { amountSek } of left) tally.differ('amounts', where, `+ ${amountSek} kr`);
}

const withParts = (fundings: readonly Money[]): Money[] =>
  fundings.flatMap((money) => [money, ...withParts(money.parts)]);

/** «2021-09» is any day of that month, «2021-09-02/2021-09-03» either of the two. */
const sameDate = (asked: string, found: string): boolean =>
  asked.split('/').some((date) => found === date || (date.length < found.length && found.startsWith(`${date}-`)));
