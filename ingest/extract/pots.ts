// The named money that something is paid from: «tas från projektmedel 2024», «ur anslaget för samverkan», «belastar utvecklingspotten».
import { everyMatch } from '../names/every-match.ts';
import { anyOf, wholeWords } from '../phrases.ts';
import type { NameHit } from './document-names.ts';
import { moneyWords } from './money-words.ts';

export type Pot = { name: string; year: number | null; years: number[]; start: number; end: number };

// «av 2024 års projektmedel», «av utvecklingsmedlen»: «av» leads to a pot only when it stands right before one.
const OF =
  'av(?=\\s+(?:20\\d\\d\\s+års\\s+|årets\\s+|fjolårets\\s+|tidigare\\s+års\\s+|föregående\\s+års\\s+|de\\s+|den\\s+|det\\s+egna\\s+|eget\\s+)?[\\p{L}-]*(?:medel|överskott|medlen|potten|fonden|överskottet|reserven|anslaget|kapital|kapitalet)(?![\\p{L}]))';
// «avsätta 900 tkr till utvecklingspotten», «och 180 tkr anslaget för …»
const TO = `(?<=\\d\\s?(?:${Object.keys(moneyWords.units).join('|')})\\s)till(?=\\s+(?:den\\s+|det\\s+)?[\\p{L}-]+(?:potten|fonden|reserven|bufferten)(?![\\p{L}]))`;
const BARE = `(?<=\\d\\s?)(?:${Object.keys(moneyWords.units).join('|')})(?=\\s+(?:anslaget|budgetposten|kontot|reserven|potten)\\s)`;
const LEAD = new RegExp(`${wholeWords(moneyWords.potLeads).source}|(?<![\\p{L}])(?:${OF}|${TO}|${BARE})`, 'giu');
const SUM = new RegExp(`\\d\\s?${anyOf(Object.keys(moneyWords.units))}(?![\\p{L}])`, 'iu');
const END = new RegExp(
  `[.,;:()]|\\s(?:${moneyWords.potEnds.join('|')})(?=\\s|$)|\\s(?:och|samt)\\s+(?=(?:(?:högst|max|maximalt|ytterligare|upp till|cirka|ca|resterande)\\s+)?[\\d]+(?:[\\d \\u00a0,.]*)\\s?(?:${Object.keys(moneyWords.units).join('|')})\\b)|\\s(?:och|samt)\\s+(?=\\p{Ll}+(?:ar|er|as|es)\\s)`,
  'iu',
);
const NOUN = new RegExp(`(?:${moneyWords.potNouns.join('|')})(?![\\p{L}])`, 'iu');
const STRIP = new RegExp(`^(?:${moneyWords.potStrip.sort((a, b) => b.length - a.length).join('|')})\\s+`, 'iu');
const PLAIN = new Set(moneyWords.notPots);
const YEARS = /(?<!\d)20\d\d(?!\d)/gu;

/** Takes a sentence and the names in it; gives the pots it names, left to right. */
export function potsIn(sentence: string, hits: readonly NameHit[]): Pot[] {
  const pots: Pot[] = [];
  for (const { 0: lead, index } of everyMatch(LEAD, sentence)) {
    const start = index + lead.length + 1;
    if (pots.some((pot) => start <= pot.end)) continue;
    const rest = sentence.slice(start, start + 160);
    const until = END.exec(rest)?.index ?? rest.length;
    const known = hits.find((hit) => hit.kind === 'POT' && hit.start >= start && hit.start <= start + 30);
    const as = known ? sentence.slice(start, Math.max(known.end, start + until)) : rest.slice(0, until);
    // «finansieras med högst 90 tkr från reserven»: the pot has a lead of its own.
    if (!known && (!NOUN.test(as) || SUM.test(as))) continue;
    const name = as
      .replace(STRIP, '')
      .replace(/["”“«»]/gu, '')
      .trim();
    if (name === '' || name.length > 90 || PLAIN.has(name.toLowerCase()) || /^\d(?!\d{3} års)/u.test(name)) continue;
    const years = rangeOrList(name);
    const bare = years.length > 1 ? name.replace(/[\s,]*20\d\d.*$/u, '') : name;
    pots.push({
      name: bare,
      year: years.length === 1 ? (years[0] ?? null) : null,
      years,
      start,
      end: start + as.length,
    });
  }
  return pots;
}

/** «2023 och 2024», «2023–2025»: each year. */
export function rangeOrList(text: string): number[] {
  const years = everyMatch(YEARS, text).map(([year]) => Number(year));
  const [from = 0, to = 0] = years;
  if (years.length === 2 && to > from && to - from < 10 && /20\d\d\s?[-–]\s?20\d\d/u.test(text))
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return years;
}
