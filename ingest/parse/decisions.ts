// What was decided: «att»-clauses under «Beslut», and sentences in running text that say that something is decided.
import type { Passage } from '../layout/passage.ts';
import { sentencesOf } from '../sentences.ts';
import { anyOf, decisionWords } from './vocabulary.ts';
import { resolvesIn, settlesIn, undertakesIn, type Voice } from './voice.ts';

const { decide, agree, commission, commissioned, settled, noSettling, own, earlier, foregoing, welcomes } =
  decisionWords;
const BULLET = /^\s*(?:[-–•*→➔➙-➿⮕►▶▸‣]\s*|\(?\d{1,2}[.)]\)?\s+|\d{1,2}\s+(?=att\s)|[a-zåäö]\)\s+)/u;
const ARROW = /^\s*(?:[→➔➙-➿⮕►▶▸‣⇒⟶✔✓☑✅]\uFE0F?|={1,2}>|-{1,2}>|»(?=\s))\s*/u;
const ATT = /^(?:dels\s+)?att\s*[:,]?\s+/iu;
// «anslå 50 000 kr, att belasta budgeten»: how it is paid is no decision of its own.
const COORDINATE =
  /(?:[,;.]|,?\s+(?:samt|och)|,?\s+dels)\s+(att)\s(?!(?:belasta|tas ur|tas från|finansieras|fördelas|betalas|bekostas)(?!\p{L}))/giu;
const LEAD = new RegExp(
  `^(?:[^.:;]{0,90}?)(?:${anyOf(decide)}|${anyOf(agree)})(?:\\s*,?\\s*(?:${anyOf([...own, ...foregoing])}))*\\s*(?:[:,]\\s*)?(?:(att)\\s+)?`,
  'iu',
);
const SUBJECT_DECIDES = new RegExp(`${anyOf(decide)}|${anyOf(agree)}`, 'iu');
const COMMISSION = new RegExp(anyOf(commission), 'iu');
const COMMISSIONED = new RegExp(anyOf(commissioned), 'iu');
const WELCOMES = new RegExp(`^[^.;]{0,80}?${anyOf(welcomes)}[^.;]{0,60}?\\soch\\s(?=\\p{L}+(?:en|et)\\s)`, 'iu');
const SETTLED = new RegExp(anyOf(settled), 'iu');
const UNSETTLED = new RegExp(anyOf(noSettling), 'iu');
const OWN = new RegExp(`(?:^|\\s)(?:${own.join('|')})(?=\\s|$)`, 'iu');
const EARLIER = new RegExp(anyOf(earlier), 'iu');
const OTHERS_DATE =
  /(?:19|20)\d\d|\d{6}|\d{1,2}\/\d{1,2}|\d{1,2}\s(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/iu;
/** «Protokoll 4/2022», «Protokollet från den 5 maj»: minutes of an earlier meeting that this one deals with. */
const MINUTES = /^(?:\p{L}+\s){0,3}(?:\p{L}*protokoll\p{L}*|\p{L}*anteckning\p{L}*)(?:\s|$)/iu;
const CONDITION = /(?:^|[,;]\s*)(?:om|när|ifall|därest|såvida|innan)\s/iu;
const PROPOSES = /(?<!\p{L})(?:föreslår|föreslog|föreslå|föreslås|hemställer|rekommenderar|tillstyrker)(?!\p{L})/iu;

const LEADS_IN =
  /^(?:[^.]{0,80}\s)?(?:beslutar|beslutade|beslutades|beslutas|beslöt|beslöts|enades om|kom överens om|enas om)(?:\s(?:enhälligt|därmed|följande|därför|också|för egen del|för sin del|(?:att\s)?(?:föreslå|rekommendera|hemställa hos|uppmana)\s[^.:]{3,60}))*\s*(?:att)?\s*:?$/iu;

/** «Styrelsen ger kansliet i uppdrag», «Uppdrar åt kansliet att»: what is to be done follows on lines of its own. */
const COMMISSIONS_IN =
  /^(?:[^.]{0,60}\s)?(?:(?:uppdrar|uppdrog|uppdras|uppdrogs)\s(?:åt|till)\s[^.:]{2,60}(?:\satt\s*:?|:)|(?:ger|gav)\s[^.:]{2,60}\si\suppdrag(?:\satt)?\s*:?|(?:får|fick|ges|gavs)\si\suppdrag(?:\satt)?\s*:?)$/iu;

/** «Gruppen beslutar att», «Styrelsen beslutade:»: the decisions follow on lines of their own. */
export const leadsIn = (text: string): boolean =>
  text.length < 140 &&
  (LEADS_IN.test(text) || COMMISSIONS_IN.test(text)) &&
  !PROPOSES.test(text.slice(0, SUBJECT_DECIDES.exec(text)?.index ?? text.length));

export const startsClause = (text: string): boolean => ATT.test(text.replace(BULLET, ''));
export const isArrow = (text: string): boolean => ARROW.test(text);

/** A clause as it is kept: without bullet, number, «att», and without the comma or «samt» that ties it to the next one. */
export function clauseOf(passage: Passage): Passage {
  const bullet = BULLET.exec(passage.text)?.[0].length ?? 0;
  const att = ATT.exec(passage.text.slice(bullet))?.[0].length ?? 0;
  const start = bullet + att;
  const tail = /(?:\s*[,;]?\s*(?:och|samt)?|[,;])\s*$/u.exec(passage.text.slice(start))?.[0].length ?? 0;
  return passage.slice(start, Math.max(start, passage.text.length - tail)).trimmed();
}

/** The clauses of one paragraph under «Beslut»; empty when it only leads in («Gruppen beslutar att»). */
export function decisionsUnderHeading(passage: Passage): Passage[] {
  const { text } = passage;
  if (startsClause(text)) return [clauseOf(passage)];
  const body = passage.slice(BULLET.exec(text)?.[0].length ?? 0);
  const lead = LEAD.exec(body.text);
  if (!lead || PROPOSES.test(lead[0])) return proposed(body);
  const rest = body.slice(lead[0].length);
  if (rest.text.replace(/[:.\s]/gu, '') === '' || /^att\s*:?$/iu.test(rest.text.trim())) return [];
  return lead[1]
    ? splitClauses(rest)
    : ATT.test(rest.text)
      ? splitClauses(rest.slice(ATT.exec(rest.text)?.[0].length ?? 0))
      : [clauseOf(lead[0].trimEnd().endsWith(':') ? rest : body)];
}

/** «Nämnden föreslår fullmäktige besluta att …» under «Beslut» is what this body decided: to send it on. */
function proposed(passage: Passage): Passage[] {
  const bare = clauseOf(passage);
  return bare.text === '' || /^(?:[\p{L}\s]{0,60})(?:föreslår|föreslog)[\p{L}\s]{0,60}[:]?$/iu.test(bare.text)
    ? []
    : [bare];
}

/** «att a, att b samt att c» → a, b, c. The first «att» is already gone. */
function splitClauses(passage: Passage): Passage[] {
  const { text } = passage;
  const clauses: Passage[] = [];
  let start = 0;
  for (const match of text.matchAll(COORDINATE)) {
    const att = match.index + match[0].length - 4;
    const clause = clauseOf(passage.slice(start, match.index));
    if (clause.text !== '') clauses.push(clause);
    start = att;
  }
  const last = clauseOf(passage.slice(start));
  if (last.text !== '') clauses.push(last);
  return clauses;
}

/** What a paragraph of running text says was decided at the meeting itself; `decided`: the item has decisions already. */
export function decisionsInProse(passage: Passage, voice: Voice, decided = false): Passage[] {
  if (isArrow(passage.text)) return [withoutArrow(passage)];
  const found: Passage[] = [];
  for (const { start, end } of sentencesOf(passage.text)) {
    const sentence = passage.slice(start, end);
    const own = inSentence(sentence, voice, decided || found.length > 0);
    // «Det bestämdes att … Kostnaden delas lika.»: what follows in the passive goes with it.
    found.push(...(own.length === 0 && found.length > 0 && settlesIn(sentence.text) ? [clauseOf(sentence)] : own));
  }
  return found;
}

/** «→ Anna bokar lokal» without its arrow. */
export const withoutArrow = (passage: Passage): Passage =>
  passage.slice(ARROW.exec(passage.text)?.[0].length ?? 0).trimmed();

function inSentence(sentence: Passage, voice: Voice, decided: boolean): Passage[] {
  const { bodies } = voice;
  const { text } = sentence;
  const decides = SUBJECT_DECIDES.exec(text);
  if (decides) {
    const before = text.slice(0, decides.index);
    const after = text.slice(decides.index + decides[0].length);
    if (EARLIER.test(before) || PROPOSES.test(before) || (OTHERS_DATE.test(before) && !ownSubject(before, bodies)))
      return [];
    const att = /^[^.;]{0,120}?(?<!\p{L})(att)\s/iu.exec(after);
    if (att && (EARLIER.test(att[0]) || OTHERS_DATE.test(att[0]))) return [];
    // «enades gruppen om att»: the subject may stand after the verb.
    if (att && ownSubject(before, bodies, att[0]))
      return splitClauses(sentence.slice(decides.index + decides[0].length + att[0].length));
    if (
      !att &&
      /^(?:besl[uö]|bestämmer|bestämde|bestäms|fastslog|fastslår)/iu.test(decides[0]) &&
      ownSubject(before, bodies, '') &&
      /\p{L}{3}/u.test(after.replace(/\batt\b/gu, '')) &&
      (before !== '' || /^bestäm(?:s|des)|^beslut(?:ades|as)|^beslöts/iu.test(decides[0]))
    )
      return [clauseOf(sentence)];
    return [];
  }
  const said = resolvesIn(text, voice) || says(sentence, bodies) || undertakesIn(text, voice, decided);
  return said ? [clauseOf(withoutTold(sentence))] : [];
}

/** «Ordföranden hälsar välkommen och dagordningen godkänns» → «dagordningen godkänns» */
function withoutTold(sentence: Passage): Passage {
  const cut = WELCOMES.exec(sentence.text)?.[0].length ?? 0;
  return sentence.slice(cut);
}

function ownSubject(before: string, bodies: ReadonlySet<string>, after = ''): boolean {
  const words = before.trim().toLowerCase();
  if (words === '' || /^(?:det|efter|därefter|därmed|således|sedan)(?:\s|$)/u.test(words))
    return words === '' || words === 'det' || OWN.test(` ${words}`) || OWN.test(` ${after}`) || after !== '';
  return (
    OWN.test(words) ||
    OWN.test(` ${after.toLowerCase()}`) ||
    [...bodies].some((body) => words.includes(body) || after.toLowerCase().includes(body))
  );
}

/** «Mötet uppdrog åt …», «X får i uppdrag att …», «Rapporten lades till handlingarna». */
function says({ text }: Passage, bodies: ReadonlySet<string>): boolean {
  const commission = COMMISSION.exec(text);
  if (commission)
    return (
      ownSubject(text.slice(0, commission.index), bodies) || (/^uppdr/iu.test(commission[0]) && commission.index === 0)
    );
  const given = COMMISSIONED.exec(text);
  const word = given ?? SETTLED.exec(text);
  if (!word) return false;
  const before = text.slice(0, word.index);
  return (
    !UNSETTLED.test(before) &&
    !CONDITION.test(before) &&
    (MINUTES.test(before) || (!EARLIER.test(before) && !OTHERS_DATE.test(before))) &&
    before.length < 120
  );
}
