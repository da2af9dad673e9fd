// One decision: what it does, who is to do what by when, with which money, before whom it comes next.
import type { DecisionKind, FoundAmount, FoundDate, FoundDecision, FoundTask } from '../found.ts';
import type { Passage } from '../layout/passage.ts';
import { everyMatch } from '../names/every-match.ts';
import { anyOf, withoutTail } from '../phrases.ts';
import { sentencesOf } from '../sentences.ts';
import { type DateHit, datesIn } from './dates.ts';
import { decisionKindOf } from './decision-kind.ts';
import { deciding } from './decision-words.ts';
import type { DocumentNames, NameHit } from './document-names.ts';
import { dueAmong, dueTextIn, isStanding } from './due.ts';
import { type AmountHit, amountsIn } from './money.ts';
import { referralsIn } from './referrals.ts';
import { type TaskHit, tasksIn } from './tasks.ts';
import { townsNamed } from './towns.ts';

const LEAD = new RegExp(
  `^(?:[\\p{L}-]+\\s+){0,6}?${anyOf(deciding.lead)}(?:\\s+[\\p{L}]+){0,2}?\\s*[,:]?\\s*att\\s+`,
  'iu',
);
const STATUS: Partial<Record<DecisionKind, FoundAmount['status']>> = {
  REJECT: 'REQUESTED',
  POSTPONE: 'REQUESTED',
  REFER: 'PROPOSED',
  NOTE: 'ESTIMATED',
};
const RESPONSIBLE = /(?:^|\s)(?:Ansvariga?|Ansvar|Vem|Utförare|Handläggare):.*$/u;
const THE_NETWORK = /(?<![\p{L}])nätverket(?:s)?(?=\s+\p{Ll})/giu;

/** What stands around a decision and helps to understand it. */
export type Around = {
  names: DocumentNames;
  anchor: string;
  network: string | null;
  /** The one pot that the item's text or the next decision says money comes from. */
  pot: () => Paid | null;
};
/** `whole`: of all the money in the decision, also what is so much a town. */
export type Paid = { name: string; year: number | null; whole: boolean };
export type Read = Omit<FoundDecision, 'ordinal' | 'fates'>;

export const dated = ({ start, end, ...date }: DateHit, passage: Passage): FoundDate => ({
  ...date,
  span: passage.span(start, end),
});
export const named = ({ start, end, known, ...name }: NameHit, passage: Passage): FoundDecision['names'][number] => ({
  ...name,
  span: passage.span(start, end),
});
export const priced = ({ start, end, ...amount }: AmountHit, passage: Passage): FoundDecision['amounts'][number] => ({
  ...amount,
  span: passage.span(start, end),
});
export const namesOf = (hits: readonly NameHit[], kind: NameHit['kind']): string[] => [
  ...new Set(hits.filter((hit) => hit.kind === kind).map(({ name }) => name)),
];

/** Without struck-out words and without «Gruppen beslutar att». */
function bare(passage: Passage): Passage {
  const struck = passage.marks.some(
    ({ kind, start, end }) => kind === 'STRUCK' && start === 0 && end >= passage.text.length,
  );
  const lead = struck ? null : LEAD.exec(passage.text.slice(0, 200));
  const from = lead?.[0].length ?? /^\s*att\s+/iu.exec(passage.text)?.[0].length ?? 0;
  return from > 0 ? passage.slice(from) : passage;
}

/** Takes a decision's passage and what is known around it; gives what it says, its place among the others and the projects' fate apart. */
export function readDecision(whole: Passage, { names, anchor, network, pot }: Around): Read {
  const passage = bare(whole);
  const { text } = passage;
  const hits = withNetwork(names.find(text), text, network);
  const dates = datesIn(text, anchor);
  const due = dueAmong(text, dates, anchor);
  const given = tasksIn(text, hits, names);
  const main = given.find(({ start }) => start === 0);
  const type = decisionKindOf(withoutResponsible(text), main && main.at < 40 ? main.at : null);
  // Somebody is to do it, the text does not say who.
  const tasks = given.length > 0 || type !== 'ASSIGN' ? given : [unassigned(text)];
  const amounts = amountsIn(text, hits, STATUS[type] ?? 'GRANTED');
  const unpaid = type === 'FUND' ? amounts.filter((one) => one.pot === null && one.sek !== null) : [];
  const elsewhere = unpaid.length > 0 ? pot() : null;
  if (elsewhere)
    for (const amount of unpaid.filter(({ per }) => elsewhere.whole || per === 'TOTAL'))
      Object.assign(amount, { pot: elsewhere.name, year: amount.year ?? elsewhere.year });
  const found = tasks.map((task) => withDeadline(task, text, due, passage));
  return {
    text: withoutTail(text, ' \n\t,;'),
    span: whole.span(),
    type,
    names: hits.map((hit) => named(hit, passage)),
    dates: dates.map((date) => dated(date, passage)),
    amounts: amounts.map((amount) => priced(amount, passage)),
    due: due.map((date) => dated(date, passage)),
    projects: namesOf(hits, 'PROJECT'),
    networks: namesOf(hits, 'NETWORK'),
    municipalities: townsNamed(text, hits, names),
    assignees: [...new Set(found.flatMap(({ assignees }) => assignees))],
    tasks: found,
    referrals: referralsIn(text, hits, anchor).map(({ on, ...referral }) => ({
      ...referral,
      on: on && dated(on, passage),
    })),
  };
}

/** Without «Ansvarig: Anna Ek» at its end. */
function withoutResponsible(text: string): string {
  const last = text.lastIndexOf('\n') + 1;
  return text.slice(0, last) + text.slice(last).replace(RESPONSIBLE, '');
}

/** «nätverket» by itself is the network that the item is about. */
function withNetwork(hits: NameHit[], text: string, around: string | null): NameHit[] {
  const networks = hits.filter(({ kind }) => kind === 'NETWORK');
  const own = namesOf(networks, 'NETWORK');
  const network = own.length > 0 ? own[0] : around;
  if (!network || own.length > 1) return hits;
  // «nätverket för upphandling» is named right after.
  const alone = everyMatch(THE_NETWORK, text).find(
    ({ 0: as, index }) => !networks.some(({ start, end }) => start <= index + as.length + 5 && index < end),
  );
  if (!alone || networks.some(({ start }) => start > alone.index)) return hits;
  const start = alone.index;
  const end = start + alone[0].length;
  return [...hits, { kind: 'NETWORK' as const, name: network, as: alone[0], known: null, start, end }].sort(
    (a, b) => a.start - b.start,
  );
}

function unassigned(text: string): TaskHit {
  const { text: task, start, end } = sentencesOf(text)[0] ?? { text, start: 0, end: text.length };
  return { task: task.replace(/[\s.,;]+$/u, ''), assignees: [], everyMunicipality: false, start, end, at: start };
}

function withDeadline(task: TaskHit, text: string, due: readonly DateHit[], passage: Passage): FoundTask {
  const { start, end, at, ...rest } = task;
  const clause = text.slice(start, end);
  const own = due.find((date) => date.start >= start && date.end <= end);
  return {
    ...rest,
    due: own ? dated(own, passage) : null,
    dueText: own ? own.as : dueTextIn(clause),
    standing: isStanding(clause),
    span: passage.span(start, end),
  };
}
