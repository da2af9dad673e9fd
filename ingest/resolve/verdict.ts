// Whether a name in a document is something known, something new, or a matter for a person to decide. Certain: linked. Plausible:
// linked, and said. Several that may be meant: not linked, and said.
import type { NameKind } from '../found.ts';
import type { NameBook } from '../names/book.ts';
import { type Judgement, judge } from '../names/judge.ts';
import type { Known } from '../names/known.ts';
import { type Issue, listed, placeText } from './issues.ts';

/** How a name is said: where, in which words, and by whom it is accompanied. */
export type Said = {
  at: string;
  as: string;
  /** Ids of those the person represents, or who carry the project: what tells namesakes apart. */
  near?: readonly string[];
  /** What is said around it, by which the kind of a new thing is told. */
  about?: string;
};
export type Asked = { kind: NameKind; name: string; said: Said; date: string };
export type Verdict = {
  /** What is meant. */
  known?: Known;
  /** Nothing that is there: make it. */
  make: boolean;
  issues: Issue[];
};

/** So many of the document's own latest things are compared with a new name: what is meant again stands near. */
const MOST_MADE = 100;
/** From here on a spelling that differs is taken for a slip of the pen without asking whether it is the same. */
const SURE = 0.95;
/** From here on a name that may be meant is linked, with a question; below it the name is a new thing, with a question. */
const PLAUSIBLE: Readonly<Partial<Record<NameKind, number>>> = {
  MUNICIPALITY: 0.5,
  PERSON: 0.7,
  PROJECT: 0.6,
  NETWORK: 0.6,
  BODY: 0.6,
  ORGANIZATION: 0.6,
};

/** Judges a name against what the graph knows and what the document itself has brought (`made`). */
export function verdictOn(asked: Asked, book: NameBook, made: readonly Known[]): Verdict {
  const { kind, name, said, date } = asked;
  const there = book.lookup(name, kind);
  const [only, second] = there;
  // The name itself, borne by one: only people can have a namesake that is not known yet.
  if (only && !second && (kind !== 'PERSON' || fits(only, said))) return { known: only, make: false, issues: [] };
  const candidates = [...made.slice(-MOST_MADE), ...book.known].filter((one) => one.kind === kind);
  const judgement = judge({ as: name, kind, date, ...(said.near ? { represents: said.near } : {}) }, candidates);
  const { verdict, known, others } = judgement;
  if (known && verdict === 'SAME') {
    const spelt = there.includes(known) || judgement.score >= SURE;
    return { known, make: false, issues: spelt ? [] : [spelling(asked, known, judgement)] };
  }
  if (!known && others.length > 0) return ambiguous(asked, judgement);
  if (known && judgement.score >= (PLAUSIBLE[kind] ?? 1))
    return { known, make: false, issues: [spelling(asked, known, judgement)] };
  return { make: true, issues: known ? [duplicate(asked, known, judgement)] : [] };
}

/** Whether nothing speaks against a known person of the name. */
const fits = ({ represents = [] }: Known, { near = [] }: Said): boolean =>
  near.length === 0 || represents.length === 0 || represents.some((id) => near.includes(id));

function spelling({ said }: Asked, known: Known, { score, reasons, verdict }: Judgement): Issue {
  return {
    kind: 'SPELLING',
    as: said.as,
    severity: verdict === 'SAME' ? 'LOW' : 'MEDIUM',
    at: said.at,
    message: `«${said.as}» ${placeText(said.at)} är läst som ${known.name}. Rätta om något annat menas.`,
    about: [known.id],
    suggestions: [
      { action: 'LINK', target: known.id, score, explanation: sentence(reasons) },
      {
        action: 'KEEP_SEPARATE',
        target: known.id,
        score: rounded(1 - score),
        explanation: 'Det kan vara ett eget namn.',
      },
    ],
  };
}

function duplicate({ said }: Asked, known: Known, { score, reasons }: Judgement): Issue {
  return {
    kind: 'POSSIBLE_DUPLICATE',
    severity: 'MEDIUM',
    at: said.at,
    message: `«${said.as}» ${placeText(said.at)} kan vara detsamma som ${known.name}, men är upptaget för sig. Slå ihop om det är detsamma.`,
    about: [known.id],
    suggestions: [
      {
        action: 'KEEP_SEPARATE',
        target: known.id,
        score: rounded(1 - score),
        explanation: 'Inget säger säkert att det är detsamma.',
      },
      { action: 'MERGE', target: known.id, score, explanation: sentence(reasons) },
    ],
  };
}

/** Several may be meant: a person is a new one, since somebody was there; anything else is left unlinked. */
function ambiguous({ kind, said }: Asked, { others }: Judgement): Verdict {
  const names = listed(others.map(({ known }) => `${known.name} (${known.id})`));
  const issue: Issue = {
    kind: 'AMBIGUOUS_NAME',
    as: said.as,
    severity: 'MEDIUM',
    at: said.at,
    message: `«${said.as}» ${placeText(said.at)} kan vara ${names}. Välj vem eller vad som menas.`,
    about: others.map(({ known }) => known.id),
    suggestions: others.map(({ known, score, reason }) => ({
      action: kind === 'PERSON' ? 'MERGE' : 'LINK',
      target: known.id,
      score,
      explanation: sentence([reason]),
    })),
  };
  return { make: kind === 'PERSON', issues: [issue] };
}

const rounded = (score: number): number => Math.round(score * 100) / 100;
const sentence = (reasons: readonly string[]): string => {
  const text = reasons.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
