// Whether a name in a text means something known. A wrong «the same» joins two people for ever and costs far more than a question, so:
// the same only when the spelling says it and nothing speaks against it; what only may be, is asked.
import type { NameKind } from '../found.ts';
import type { Known } from './known.ts';
import { likeMunicipality, placeWords } from './like-municipality.ts';
import { likePerson, type PersonName, personName } from './like-person.ts';
import { likeThing, type ThingName, thingName } from './like-thing.ts';
import { GRADES, type Grade, type Likeness, NOT_ALIKE } from './likeness.ts';
import { wordsOf } from './words.ts';

export type Mention = {
  /** As the text writes it. */
  as: string;
  kind: NameKind;
  /** Ids of those for whom a person is there: what tells namesakes apart. */
  represents?: readonly string[];
  /** The meeting's date. */
  date?: string;
  /** In which capacity, for the reasons that are shown. */
  role?: string;
};

export type Verdict = 'SAME' | 'DIFFERENT' | 'UNSURE';

export type Judgement = {
  verdict: Verdict;
  /** SAME: what is meant. UNSURE: what is suggested, null when several may be meant. DIFFERENT: null. */
  known: Known | null;
  /** 0–1, of the best candidate. */
  score: number;
  /** Swedish, ready to show; the spelling first, then what speaks for or against. */
  reasons: string[];
  /** Who else may be meant, likeliest first, at most five. */
  others: { known: Known; score: number; reason: string }[];
};

type Context = 'FOR' | 'NONE' | 'AGAINST';
type Judged = { known: Known; likeness: Likeness; context: Context; verdict: Verdict; score: number };

/** What a grade of likeness means for a person who is seen for the same, for somebody unknown, for somebody else. */
const PERSON: Readonly<Record<Grade, Readonly<Record<Context, Verdict>>>> = {
  EXACT: { FOR: 'SAME', NONE: 'SAME', AGAINST: 'UNSURE' },
  LIKELY: { FOR: 'SAME', NONE: 'UNSURE', AGAINST: 'DIFFERENT' },
  ADDED: { FOR: 'SAME', NONE: 'UNSURE', AGAINST: 'UNSURE' },
  VARIANT: { FOR: 'SAME', NONE: 'DIFFERENT', AGAINST: 'DIFFERENT' },
  DOUBT: { FOR: 'UNSURE', NONE: 'UNSURE', AGAINST: 'DIFFERENT' },
  FAINT: { FOR: 'UNSURE', NONE: 'DIFFERENT', AGAINST: 'DIFFERENT' },
  NOT: { FOR: 'DIFFERENT', NONE: 'DIFFERENT', AGAINST: 'DIFFERENT' },
};
/** Things have their name only. */
const THING: Readonly<Record<Grade, Verdict>> = {
  EXACT: 'SAME',
  LIKELY: 'SAME',
  ADDED: 'UNSURE',
  VARIANT: 'UNSURE',
  DOUBT: 'UNSURE',
  FAINT: 'DIFFERENT',
  NOT: 'DIFFERENT',
};
/** A slip of the pen must be this much nearer to one candidate than to the next. */
const MARGIN = 0.06;
const MOST_OTHERS = 5;
/** No name is longer; what is, came out of a broken layout and would cost its length for every candidate. */
const LONGEST_NAME = 300;

/**
 * Judges a mention against everything that may be meant; candidates of other kinds are passed over. Misspelt municipalities are only
 * safe with all of the country's among the candidates: «Lidköping» is no misspelt Linköping. Pure; linear in the candidates.
 */
export function judge(mention: Mention, candidates: readonly Known[]): Judgement {
  const like = likenessTo(mention);
  const judged = candidates
    .filter(({ kind }) => kind === mention.kind && mention.as.length <= LONGEST_NAME)
    .map((known) => weigh(mention, known, like(known)))
    .filter(({ verdict }) => verdict !== 'DIFFERENT')
    .sort((a, b) => strength(b) - strength(a) || b.score - a.score);
  const [best, ...rest] = judged;
  if (!best)
    return { verdict: 'DIFFERENT', known: null, score: 0, reasons: ['inget känt namn liknar detta'], others: [] };
  const rivals = rest.filter((other) => rivalOf(best, other));
  const alone = rivals.length === 0;
  const shown = alone ? rest : [best, ...rest];
  return {
    verdict: alone ? best.verdict : 'UNSURE',
    known: alone ? best.known : null,
    score: best.score,
    reasons: alone
      ? reasonsFor(mention, best, best.likeness)
      : [`flera kan menas: ${[best, ...rivals].map(({ known }) => known.name).join(', ')}`],
    others: shown
      .slice(0, MOST_OTHERS)
      .map(({ known, score, likeness }) => ({ known, score, reason: likeness.reason })),
  };
}

/** Taken apart once for every known thing: a document asks the same ones hundreds of times. */
const taken = new WeakMap<Known, { people: PersonName[]; things: ThingName[] }>();
function partsOf(known: Known): { people: PersonName[]; things: ThingName[] } {
  const before = taken.get(known);
  if (before) return before;
  const spellings = [known.name, ...known.aliases];
  const person = known.kind === 'PERSON';
  const parts = {
    people: person ? spellings.map((one) => personName(one)) : [],
    things: person ? [] : spellings.map((one) => thingName(one, known.kind)),
  };
  taken.set(known, parts);
  return parts;
}

function likenessTo({ as, kind }: Mention): (known: Known) => Likeness {
  if (kind === 'PERSON') {
    const name = personName(as);
    return (known) => best(partsOf(known).people.map((one) => likePerson(name, one)));
  }
  if (kind === 'MUNICIPALITY') {
    const place = placeWords(as);
    const written = wordsOf(as)
      .map(({ key }) => key)
      .join(' ');
    return (known) => likeMunicipality(place, written, known);
  }
  const name = thingName(as, kind);
  return (known) => best(partsOf(known).things.map((one) => likeThing(name, one)));
}

const rank = ({ grade }: Likeness): number => GRADES.indexOf(grade);
const best = (all: readonly Likeness[]): Likeness =>
  all.reduce((a, b) => (rank(b) < rank(a) || (rank(b) === rank(a) && b.score > a.score) ? b : a), NOT_ALIKE);

function weigh(mention: Mention, known: Known, likeness: Likeness): Judged {
  const context = mention.kind === 'PERSON' ? contextOf(mention, known) : 'NONE';
  const verdict = mention.kind === 'PERSON' ? PERSON[likeness.grade][context] : THING[likeness.grade];
  const score = likeness.score * { FOR: 1, NONE: 0.95, AGAINST: 0.6 }[context];
  return { known, likeness, context, verdict, score: Math.round(score * 100) / 100 };
}

/** Seen for the same municipality or organisation, for another, or nothing is known. */
function contextOf({ represents = [] }: Mention, { represents: seen = [] }: Known): Context {
  if (represents.length === 0 || seen.length === 0) return 'NONE';
  return represents.some((id) => seen.includes(id)) ? 'FOR' : 'AGAINST';
}

/** The same name in the same place before the same name; that before a slip; the rest is a question. */
function strength({ verdict, likeness, context }: Judged): number {
  if (verdict !== 'SAME') return likeness.grade === 'EXACT' ? 1 : 0;
  if (likeness.grade !== 'EXACT') return 2;
  return context === 'FOR' ? 4 : 3;
}

/** Whether another candidate stands in the way of the best one. */
function rivalOf(first: Judged, other: Judged): boolean {
  const [a, b] = [strength(first), strength(other)];
  if (first.verdict === 'SAME') {
    if (a === 4) return b === 4;
    // One of the graph is meant before one of another region.
    if (a === 3)
      return (b === 3 && first.known.outside === other.known.outside) || (b === 2 && other.context === 'FOR');
    // A slip where somebody bears the very name, if elsewhere, is none.
    return b === 1 || (b === 2 && first.score - other.score < MARGIN);
  }
  return a === b && first.score - other.score < MARGIN;
}

function reasonsFor({ as, date, role }: Mention, { known, context }: Judged, { reason }: Likeness): string[] {
  const seen = known.lastSeen === undefined ? '' : ` (senast ${known.lastSeen})`;
  const when = date === undefined ? '' : ` ${date}`;
  return [
    as === known.name ? reason : `«${as}» och «${known.name}»: ${reason}`,
    ...(context === 'FOR' ? [`har tidigare företrätt samma kommun eller organisation${seen}`] : []),
    ...(context === 'AGAINST' ? [`företräder någon annan${when} än tidigare${seen}`] : []),
    ...(role === undefined || context === 'NONE' ? [] : [`här som ${role}`]),
  ];
}
