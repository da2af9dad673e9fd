// One item: its kind, who presented what, what it is about, and its decisions read.
import type { FoundAmount, FoundIssue, FoundItem, FoundPresenter } from '../found.ts';
import type { Passage } from '../layout/passage.ts';
import type { ParsedItem } from '../parse/parsed.ts';
import { sentencesOf } from '../sentences.ts';
import { datesIn } from './dates.ts';
import { dated, named, namesOf, type Paid, priced, type Read, readDecision } from './decision.ts';
import type { DocumentNames } from './document-names.ts';
import { fatesOfDecisions, fatesOfItem } from './fates.ts';
import type { Frame } from './frame.ts';
import { amountsIn } from './money.ts';
import { potsIn } from './pots.ts';

/** Takes an item, what was seen of it at first reading, the document's names and the meeting's date; gives all it says. */
export function readItem(item: ParsedItem, frame: Frame, names: DocumentNames, anchor: string): FoundItem {
  const { kind, heading } = frame;
  const texts = [item.heading, ...item.paragraphs.map(({ passage }) => passage)];
  const hits = texts.map((passage) => names.find(passage.text));
  const all = hits.flat();
  const main = frame.projects.map((name) => canonical(name, names));
  const mentioned = namesOf(all, 'PROJECT');
  const networks = namesOf(all, 'NETWORK');
  const around = {
    names,
    anchor,
    network: networks.length === 1 ? (networks[0] ?? null) : null,
  };
  const decisions = item.decisions.map((passage, index) =>
    readDecision(passage, {
      ...around,
      pot: () => potAfter(item.decisions[index + 1], names) ?? onlyPot(texts, names),
    }),
  );
  const own = main.length > 0 ? main : mentioned;
  const fates = fatesOfDecisions(
    kind,
    own,
    decisions.map((decision) => ({ ...decision, granted: isGranted(decision, main) })),
  );
  const text = texts.map((passage) => passage.text).join('\n');
  return {
    ordinal: item.ordinal,
    label: item.label,
    time: item.time,
    span: item.span,
    heading,
    kind,
    paragraphs: item.paragraphs.map(({ passage }) => ({ text: passage.text, span: passage.span() })),
    presenters: frame.presenters.map((presenter) => ({
      ...presenter,
      projects: presented(presenter, frame, own, names),
    })),
    projects: [...new Set([...main, ...mentioned])],
    networks,
    names: texts.flatMap((passage, index) => (hits[index] ?? []).map((hit) => named(hit, passage))),
    dates: texts.flatMap((passage) => datesIn(passage.text, anchor).map((date) => dated(date, passage))),
    amounts: texts.flatMap((passage, index): FoundAmount[] =>
      amountsIn(passage.text, hits[index] ?? [], null).map((amount) => priced(amount, passage)),
    ),
    fates: fatesOfItem(kind, main, text),
    decisions: decisions.map((decision, index) => ({ ...decision, ordinal: index + 1, fates: fates[index] ?? [] })),
  };
}

const canonical = (name: string, names: DocumentNames): string => names.book.lookup(name, 'PROJECT')[0]?.name ?? name;

const isGranted = ({ type, amounts }: Read, main: readonly string[]): boolean =>
  (type === 'FUND' || main.length === 1) &&
  amounts.some(({ status }) => status === 'GRANTED') &&
  amounts.some(({ sek }) => sek !== null);

function presented(presenter: FoundPresenter, { kind }: Frame, own: readonly string[], names: DocumentNames): string[] {
  if (presenter.projects.length > 0) return presenter.projects.map((name) => canonical(name, names));
  return ['PITCH', 'PROJECT_PLAN', 'PROGRESS_REPORT', 'FINAL_REPORT'].includes(kind) ? [...own] : [];
}

/** «… samt att det tas ur samverkanspotten»: said of the money in the decision before. */
function potAfter(next: Passage | undefined, names: DocumentNames): Paid | null {
  if (!next || !OF_BEFORE.test(next.text) || /\d\s?(?:[tm]n?kr|kr)/iu.test(next.text)) return null;
  const [pot] = potsIn(next.text.slice(0, 200), names.find(next.text.slice(0, 200)));
  return pot ? { name: pot.name, year: pot.year, whole: true } : null;
}
const OF_BEFORE =
  /^(?:att\s+)?(?:det|detta|dessa|de|medlen|medel|pengarna|summan|kostnaden|kostnaderna|beloppet|finansieringen|finansiering|bidraget|anslaget)\s/iu;

/** «Medel tas från tidigare års överskott», said under the item and not in the decision. */
function onlyPot(texts: readonly Passage[], names: DocumentNames): Paid | null {
  const pots = texts.flatMap(({ text }) =>
    sentencesOf(text)
      .filter((sentence) => /(?:medel|finansieras|kostnad|tas från|tas ur|belastar)/iu.test(sentence.text))
      .flatMap((sentence) => potsIn(sentence.text, names.find(sentence.text))),
  );
  const [pot] = pots;
  return pot && new Set(pots.map(({ name }) => name)).size === 1
    ? { name: pot.name, year: pot.year, whole: false }
    : null;
}

/** Who speaks for a project without any town or organisation: a person must say which. */
export function withoutTown(item: FoundItem): FoundIssue[] {
  return item.presenters
    .filter(({ represents, projects }) => represents === null && projects.length > 0)
    .map(({ person, projects, span }) => ({
      kind: 'MISSING_MUNICIPALITY',
      severity: 'LOW',
      message: `${person} presenterade ${projects.join(' och ')} under «${item.heading}», men protokollet säger inte för vilken kommun. Ange kommunen om den är känd.`,
      at: String(item.ordinal),
      span,
    }));
}
