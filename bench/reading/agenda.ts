// What was treated: items with their presenters, decisions with everything in them.
import { acceptedTexts, type FoundDecision, type FoundItem, type Prediction, type ReadingGold } from './format.ts';
import { clock, sameDate } from './likeness.ts';
import { scoreAmounts } from './money.ts';
import type { Names } from './names.ts';
import { type DecisionPair, type ItemPair, pairDecisions, pairItems } from './pairing.ts';
import type { Tally } from './rows.ts';

export function scoreAgenda(tally: Tally, gold: ReadingGold, found: Prediction['items'], names: Names): void {
  const items = pairItems(gold.items, found);
  for (const pair of items.pairs) if (!pair.asked.optional) scoreItem(tally, pair, names);
  for (const item of items.left) countExtraItem(tally, item);
  const decisions = pairDecisions(items.pairs, items.left);
  for (const pair of decisions.pairs) if (!pair.asked.optional) scoreDecision(tally, pair, names);
  for (const decision of decisions.left) countExtraDecision(tally, decision);
}

type Titles = 'projects' | 'networks';
const sameTitle = (names: Names): Record<Titles, Names['project']> => ({
  projects: names.project,
  networks: names.network,
});

function scoreItem(tally: Tally, { asked, main, all }: ItemPair, names: Names): void {
  tally.answer('items', all.length > 0);
  tally.answer('item kind', [asked.kind, ...acceptedTexts(asked, 'kind')].includes(main?.kind ?? ''));
  if (asked.time) tally.answer('item time', main !== undefined && clock(main.time ?? '') === asked.time);
  scorePresenters(tally, { asked, main, all }, names);
  for (const [key, same] of Object.entries(sameTitle(names)) as [Titles, Names['project']][]) {
    // What its decisions name belongs to the item as well.
    const inDecisions = asked.decisions.flatMap((one) => [...one[key], ...acceptedTexts(one, key)]);
    const given = union(all.map((item) => item[key]));
    tally.list([`item ${key}`, key], asked[key], given, same, [...acceptedTexts(asked, key), ...inDecisions]);
  }
}

function scorePresenters(tally: Tally, { asked, all }: ItemPair, names: Names): void {
  const given = all.flatMap(({ presenters }) => presenters);
  const wanted = asked.presenters.map(({ person }) => person);
  const people = [...new Map(given.map((one) => [JSON.stringify(one), one.person])).values()];
  tally.list(['presenters'], wanted, people, names.person, acceptedTexts(asked, 'presenters'));
  for (const { person, represents } of asked.presenters) {
    const same = given.find((one) => names.person(person, one.person));
    if (represents && same)
      tally.answer(
        'presenter municipality',
        same.represents.some((one) => names.represented(represents, one)),
      );
  }
}

function scoreDecision(tally: Tally, { asked, found, home }: DecisionPair, names: Names): void {
  const kinds = [asked.type, ...acceptedTexts(asked, 'type')];
  tally.answer('decisions', found.length > 0);
  tally.answer(
    'decision type',
    found.some(({ type }) => kinds.includes(type)),
  );
  tally.answer('decision in right item', found.length > 0 && home);
  const lists = {
    assignees: [['assignees'], names.actor],
    due: [['due'], sameDate],
    projects: [['decision projects', 'projects'], names.project],
    networks: [['decision networks', 'networks'], names.network],
    municipalities: [['municipalities'], names.organization],
  } as const;
  for (const key of ['assignees', 'due', 'projects', 'networks', 'municipalities'] as const) {
    const [rows, same] = lists[key];
    tally.list(rows, asked[key], union(found.map((one) => one[key])), same, acceptedTexts(asked, key));
  }
  scoreAmounts(tally, asked, found);
}

/** What stands in something that is not there is too much too. */
function countExtraItem(tally: Tally, { presenters, projects, networks }: FoundItem): void {
  tally.add('items', { extra: 1 });
  tally.add('presenters', { extra: presenters.length });
  for (const row of ['item projects', 'projects']) tally.add(row, { extra: projects.length });
  for (const row of ['item networks', 'networks']) tally.add(row, { extra: networks.length });
}

function countExtraDecision(tally: Tally, decision: FoundDecision): void {
  tally.add('decisions', { extra: 1 });
  for (const key of ['assignees', 'due', 'municipalities', 'projects', 'networks'] as const)
    tally.add(key, { extra: decision[key].length });
  for (const key of ['projects', 'networks'] as const) tally.add(`decision ${key}`, { extra: decision[key].length });
  scoreAmounts(tally, null, [decision]);
}

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];
