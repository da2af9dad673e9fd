// Whether a name in a document is something known, something new, or a matter for a person to decide. Certain: linked. Plausible:
// linked, and said. Two that may be meant: not linked, and said.
import type { NameKind } from '../found.ts';
import type { NameBook } from '../names/book.ts';
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

export function verdictOn(asked: Asked, book: NameBook, _made: readonly Known[]): Verdict {
  const [first, ...others] = apart(asked, book.lookup(asked.name, asked.kind));
  if (!first) return { make: true, issues: [] };
  if (others.length > 0) return ambiguous(asked, [first, ...others]);
  return { known: first, make: false, issues: [] };
}

/** Namesakes told apart by whom they represent: of several, those who were seen for the same. */
function apart({ said }: Asked, known: readonly Known[]): readonly Known[] {
  if (known.length < 2) return known;
  const fitting = known.filter(({ represents = [] }) => represents.some((id) => said.near?.includes(id)));
  return fitting.length > 0 ? fitting : known;
}

/** Two that may be meant: a person is kept apart as a new one, since somebody was there; anything else is left unlinked. */
function ambiguous({ kind, name, said }: Asked, candidates: readonly Known[]): Verdict {
  const action = kind === 'PERSON' ? 'MERGE' : 'LINK';
  const issue: Issue = {
    kind: 'AMBIGUOUS_NAME',
    severity: 'MEDIUM',
    at: said.at,
    message: `«${said.as}» ${placeText(said.at)} kan vara ${listed(candidates.map((one) => described(one)))}. Välj vem eller vad som menas.`,
    about: candidates.map(({ id }) => id),
    suggestions: candidates.map((one, index) => ({
      action,
      target: one.id,
      score: Math.max(0.1, 0.5 - index * 0.1),
      explanation: `Heter ${one.name} i grafen.`,
    })),
  };
  return { make: kind === 'PERSON' || name === '', issues: [issue] };
}

const described = ({ name, id }: Known): string => `${name} (${id})`;
