// What a decision does, by the first verb of its first sentence that tells.
import type { DecisionKind } from '../found.ts';
import { wholeWords } from '../phrases.ts';
import { sentencesOf } from '../sentences.ts';
import { deciding } from './decision-words.ts';

const RULES = deciding.kinds.map(([kind, words], order) => ({ kind, order, pattern: wholeWords(words, 'iu') }));
const THROUGH = wholeWords(deciding.through, 'iu');
const WEAK = wholeWords(deciding.weak, 'iu');
const CONSENT = wholeWords(['bifall*', 'tillstyrk*'], 'iu');
const SUM = /\d\s?(?:tkr|mkr|mnkr|kr\b|kronor|miljon)/iu;

const DENIABLE: ReadonlySet<DecisionKind> = new Set(['APPROVE', 'FUND', 'PRIORITISE']);
/** «inte tillsätta någon grupp», «finansierar ej». */
const denied = (text: string, from: number, to: number): boolean =>
  /(?<![\p{L}])(?:inte|ej|icke)\s+$/iu.test(text.slice(Math.max(0, from - 8), from)) ||
  /^\s+(?:inte|ej)(?![\p{L}])/iu.test(text.slice(to, to + 8));

/** Takes the decision's text and whether its first clause gives somebody something to do before any other verb. */
export function decisionKindOf(text: string, assignsAt: number | null): DecisionKind {
  const whole = sentencesOf(text)[0]?.text ?? text;
  const through = THROUGH.exec(whole);
  const first = through ? whole.slice(through.index + through[0].length) : whole;
  const found = RULES.flatMap(({ kind, order, pattern }) => {
    const match = pattern.exec(first);
    return match ? [{ kind, order, at: match.index, length: match[0].length, weak: Number(WEAK.test(match[0])) }] : [];
  }).sort((a, b) => a.weak - b.weak || a.at - b.at || b.length - a.length || a.order - b.order);
  const [verb] = found;
  const pays = verb?.kind === 'FUND' && verb.weak === 0 && SUM.test(first);
  if (assignsAt !== null && !through && (!verb || verb.at > assignsAt) && verb?.kind !== 'PRIORITISE' && !pays)
    return 'ASSIGN';
  // «bifalla ansökan och anvisa 1 Mkr»: money tells more than the consent.
  if (verb?.kind === 'APPROVE' && SUM.test(first) && (found.some(({ kind }) => kind === 'FUND') || CONSENT.test(first)))
    return 'FUND';
  if (verb && DENIABLE.has(verb.kind) && denied(first, verb.at, verb.at + verb.length)) return 'REJECT';
  if (verb) return verb.kind;
  if (SUM.test(first)) return 'FUND';
  return assignsAt !== null ? 'ASSIGN' : 'OTHER';
}
