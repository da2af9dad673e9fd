// Lines → items: the heading, the running text, the decisions.
import type { Span } from '../found.ts';
import { Passage } from '../layout/passage.ts';
import type { NameBook } from '../names/book.ts';
import { sentencesOf } from '../sentences.ts';
import type { Part } from '../structure-words.ts';
import {
  clauseOf,
  decisionsInProse,
  decisionsUnderHeading,
  isArrow,
  leadsIn,
  startsClause,
  withoutArrow,
} from './decisions.ts';
import { hasTail, isBreak, isRegistry, type Manner, type Opener, Openers } from './item-openers.ts';
import { type Line, lineOf } from './line.ts';
import type { Paragraph, ParsedItem } from './parsed.ts';
import { lengthWithout } from './trim.ts';
import { anyOf, decisionWords, meetingWords } from './vocabulary.ts';
import { settlesIn, type Voice } from './voice.ts';

type Mode = 'TEXT' | 'BACKGROUND' | 'DECISION' | 'PROPOSAL' | 'DISTRIBUTION';

const MODES: Partial<Readonly<Record<Part, Mode>>> = {
  decision: 'DECISION',
  actions: 'DECISION',
  proposal: 'PROPOSAL',
  background: 'BACKGROUND',
  distribution: 'DISTRIBUTION',
};
const SHORT = 140;
const summaries = new Set(meetingWords.summaries);
/** «Sammanfattning av beslut»: an item of nothing but decisions. */
const sumsUp = (heading: string): boolean => summaries.has(heading.toLowerCase());
const PROPOSED = /(?<!\p{L})(?:försl\p{L}*|före\p{L}*slog|yrka\p{L}*|motion\p{L}*|syfte\p{L}*|önska\p{L}*)(?!\p{L})/iu;
const INLINE_LABEL =
  /[.!?]\s+(?:beslut|beslutades|slutsats|överenskommelse|ställningstagande|åtgärd|förslag till beslut)\s*:/iu;
const SENTENCE_END = /[.!?;]["”»)]?$/u;

type Draft = {
  opener: Opener;
  label: string | null;
  time: string | null;
  heading: Passage;
  paragraphs: (Paragraph & { mode: Mode })[];
  /** The pieces of each. */
  decisions: Passage[][];
  spans: Span[];
  mode: Mode;
  /** Lines told since the latest label. */
  since: number;
  /** The decisions so far are «att»-clauses. */
  clauses: boolean;
  /** The number of the latest point among the decisions. */
  point: number | null;
  /** The latest line announced a list, or belonged to one. */
  listing: boolean;
  /** The document has a heading «Beslut» here: running text is not searched. */
  headed: boolean;
};

/** Reads the items of a document's body. Text before the first item is returned apart. */
export function readItems(
  lines: readonly Line[],
  manner: Manner,
  book: NameBook,
  voice: Voice,
): { items: ParsedItem[]; before: Line[] } {
  const openers = new Openers(lines, manner, book);
  const slanting = decidesInItalics(lines, voice);
  const drafts: Draft[] = [];
  const before: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) continue;
    const draft = drafts.at(-1);
    const deciding = draft?.mode === 'DECISION' && (draft.decisions.length === 0 || line.number !== null);
    const opener = openers.at(index, {
      deciding,
      listing: draft?.listing ?? false,
      point: draft?.mode === 'DECISION' ? draft.point : null,
      empty: draft !== undefined && draft.paragraphs.length + draft.decisions.length === 0,
    });
    if (opener) {
      drafts.push(open(lines, opener, voice));
      index = opener.headingAt;
    } else if (draft && slanting && isItalic(line)) draft.decisions.push(...ofSlanting(draft, line));
    else if (draft) take(draft, line, voice);
    else before.push(line);
  }
  return { items: drafts.map((draft, index) => finish(draft, index + 1, voice)), before };
}

const isItalic = ({ passage: { text, marks }, block, label }: Line): boolean =>
  block.kind === 'PARAGRAPH' &&
  label?.set !== true &&
  marks.some(
    ({ kind, start, end }) =>
      (kind === 'ITALIC' || (kind === 'BOLD' && /[.!]$/u.test(text))) && start === 0 && end >= text.length - 1,
  );

/** Some minutes tell in upright letters and decide in italics, or in bold sentences. */
function decidesInItalics(lines: readonly Line[], voice: Voice): boolean {
  const italic = lines.filter(isItalic);
  const deciding = italic.filter(({ passage }) => decisionsInProse(passage, voice).length > 0).length;
  return deciding > 1 && deciding * 2 > italic.length;
}

function ofSlanting(draft: Draft, line: Line): Passage[][] {
  draft.spans.push(line.passage.span());
  draft.headed = true;
  return decisionsUnderHeading(line.passage).map((decision) => [decision]);
}

function open(lines: readonly Line[], opener: Opener, voice: Voice): Draft {
  const first = lines[opener.at];
  const words = lines[opener.headingAt];
  if (!first || !words) throw new RangeError('an item begins on a line of the document');
  const { heading, rest } = headingOf(words, opener.manner);
  const spans = lines.slice(opener.at, opener.headingAt + 1).map(({ passage }) => passage.span());
  const draft: Draft = {
    opener,
    label: first.number?.label ?? null,
    time: first.time ?? words.time,
    heading,
    paragraphs: [],
    decisions: [],
    spans,
    mode: 'TEXT',
    since: 0,
    clauses: false,
    point: null,
    listing: false,
    headed: false,
  };
  const { label } = first;
  // «Åtgärder för klimatet» is about measures; «Åtgärder» lists them.
  if (sumsUp(heading.text) || (label?.parts.includes('actions') && label.set && label.end >= first.text.length)) {
    draft.mode = 'DECISION';
    draft.headed = true;
  }
  if (rest) take(draft, lineOf({ kind: 'PARAGRAPH', passage: rest, level: 0, cells: [], gap: true }), voice);
  return draft;
}

/** The heading without number, time, marks and closing colon; what stands after it on the same line is text. */
function headingOf(line: Line, manner: Manner): { heading: Passage; rest: Passage | null } {
  const { passage, body } = line;
  const whole = passage.slice(body).trimmed();
  if (isBreak(line)) return { heading: bare(whole), rest: null };
  if (line.lead !== null && (manner === 'LEAD' || !line.strong)) {
    const rest = passage.slice(line.lead).trimmed();
    return { heading: bare(passage.slice(body, line.lead).trimmed()), rest: rest.text === '' ? null : rest };
  }
  const [first, ...others] = sentencesOf(whole.text);
  if (first && others.length > 0 && line.block.kind !== 'HEADING' && !line.strong && SENTENCE_END.test(whole.text))
    return { heading: bare(whole.slice(first.start, first.end)), rest: whole.slice(first.end).trimmed() };
  return { heading: bare(whole), rest: null };
}

const TRAILING_REGISTRY = /\s+(?:dnr|diarienr|ärendenr)\.?:?\s\S+(?:\s\S+)?$/iu;
const bare = (passage: Passage): Passage => {
  const registry = TRAILING_REGISTRY.exec(passage.text)?.index ?? 0;
  const whole = registry > 0 ? passage.slice(0, registry) : passage;
  return whole.slice(0, lengthWithout(whole.text, ':.,;–-'));
};

function take(draft: Draft, whole: Line, voice: Voice): void {
  for (const line of splitAtLabels(whole)) takeOne(draft, line, voice);
}

/** «Anna redovisade läget. Beslut: Läget noteras.» as two lines. */
function splitAtLabels(line: Line): Line[] {
  if (!INLINE_LABEL.test(line.text)) return [line];
  const starts = sentencesOf(line.text)
    .map(({ start }) => start)
    .filter((start) => start === 0 || INLINE_LABEL.test(line.text.slice(start - 2, start + 40)));
  return starts.map((start, index) =>
    lineOf({
      ...line.block,
      gap: index === 0 && line.block.gap,
      cells: [],
      passage: line.passage.slice(start, starts[index + 1]).trimmed(),
    }),
  );
}

function takeOne(draft: Draft, line: Line, voice: Voice): void {
  draft.spans.push(line.passage.span());
  const { label, text, block } = line;
  const mode = label?.set ? modeOf(label.parts) : null;
  if (
    mode !== null &&
    label &&
    (mode !== 'BACKGROUND' ||
      label.end >= text.length ||
      text[label.end - 2] === ':' ||
      line.lead !== null ||
      text.slice(0, label.end).includes(':'))
  ) {
    draft.mode = mode;
    draft.since = 0;
    draft.listing = false;
    if (mode === 'DECISION' && !label.parts.includes('actions')) draft.headed = true;
    const rest = line.passage.slice(label.end).trimmed();
    if (rest.text === '') return;
    if (mode === 'DECISION') decide(draft, { ...line, passage: rest, text: rest.text });
    else {
      draft.since++;
      draft.paragraphs.push({ kind: 'TEXT', passage: mode === 'BACKGROUND' ? line.passage : rest, mode });
    }
    return;
  }
  if (isArrow(text)) {
    draft.decisions.push([withoutArrow(line.passage)]);
    return;
  }
  if (draft.mode === 'DECISION' && decide(draft, line)) return;
  // «Förslag till beslut / Nämnden beslutar att …» proposes; in bold, after the proposal, the same words decide.
  const proposed = draft.mode === 'PROPOSAL' && (!(line.strong || block.kind === 'HEADING') || draft.since === 0);
  if (!proposed && leadsIn(text)) {
    draft.mode = 'DECISION';
    draft.headed = true;
    return;
  }
  const listed = line.block.kind === 'LIST_ITEM' || line.number !== null;
  if (
    draft.mode === 'TEXT' &&
    (((startsClause(text) || listed) && ledIn(draft)) || (startsClause(text) && (begun(draft, voice) || unled(draft))))
  ) {
    draft.mode = 'DECISION';
    draft.headed = true;
    decide(draft, line);
    return;
  }
  if (isRegistry(text)) return;
  tell(draft, line);
}

/** Whether the paragraph above ends with «Styrelsen beslutade»; those words are no text of the item's own, then. */
function ledIn(draft: Draft): boolean {
  const above = draft.paragraphs.at(-1);
  const last = above && sentencesOf(above.passage.text).at(-1);
  if (!above || !last || !leadsIn(above.passage.text.slice(last.start, last.end))) return false;
  draft.paragraphs.pop();
  if (last.start > 0) draft.paragraphs.push({ ...above, passage: above.passage.slice(0, last.start).trimmed() });
  return true;
}

/** Whether nothing but finished sentences stand above: clauses with «att» by themselves are what was decided. */
function unled(draft: Draft): boolean {
  const above = draft.paragraphs.at(-1)?.passage.text ?? '';
  return above === '' || (/[.!?]$/u.test(above) && !PROPOSED.test(above.slice(-200)));
}

/** Whether the paragraph above ends with the first of several decisions: «Beslutades att sända in svaret,». */
function begun(draft: Draft, voice: Voice): boolean {
  const above = draft.paragraphs.at(-1);
  if (above?.kind !== 'TEXT' || /[.!?:]$/u.test(above.passage.text)) return false;
  const last = sentencesOf(above.passage.text).at(-1);
  const found = last ? decisionsInProse(above.passage.slice(last.start, last.end), voice) : [];
  if (!last || found.length === 0) return false;
  draft.paragraphs.pop();
  if (last.start > 0) draft.paragraphs.push({ ...above, passage: above.passage.slice(0, last.start).trimmed() });
  for (const decision of found) draft.decisions.push([decision]);
  draft.clauses = true;
  return true;
}

const modeOf = (parts: readonly Part[]): Mode | null => {
  for (const part of parts) if (MODES[part]) return MODES[part] ?? null;
  return null;
};

/** Takes a line under «Beslut»; false when it is no decision and the list of decisions has ended. */
function decide(draft: Draft, line: Line): boolean {
  const { passage, text, block } = line;
  const clause = startsClause(text);
  const listed = block.kind === 'LIST_ITEM' || line.number !== null;
  if (leadsIn(text)) {
    draft.clauses = false;
    return true;
  }
  if (clause || listed || draft.decisions.length === 0 || !draft.clauses) {
    if (!clause && !listed && draft.decisions.length > 0 && block.gap && !continuesDeciding(text)) {
      draft.mode = 'TEXT';
      return false;
    }
    const found = decisionsUnderHeading(passage);
    for (const decision of found) draft.decisions.push([decision]);
    draft.clauses ||= clause;
    draft.point = line.number?.value ?? draft.point;
    return true;
  }
  const last = draft.decisions.at(-1);
  // Without an empty line between, what follows a clause belongs to it.
  if (last && !block.gap && !line.strong && block.kind === 'PARAGRAPH') {
    last.push(passage);
    return true;
  }
  draft.mode = 'TEXT';
  return false;
}

const NARRATES = new RegExp(anyOf(decisionWords.narrates), 'iu');
/** Under «Beslut» without «att», one paragraph after another decides, until one tells of the meeting again. */
const continuesDeciding = (text: string): boolean => text.length < 400 && !NARRATES.test(text);

function tell(draft: Draft, { passage, text, block, ...line }: Line): void {
  draft.since++;
  const announced = /:$/u.test(text) || /(?:följande|presenterades|pitchades|redovisades)$/iu.test(text);
  const short = text.length <= SHORT && !SENTENCE_END.test(text);
  const entry =
    block.kind === 'LIST_ITEM' ||
    block.kind === 'ROW' ||
    hasTail({ passage, text, block, ...line }) ||
    (draft.listing && short) ||
    line.lead !== null;
  draft.paragraphs.push({ kind: entry && !announced ? 'ENTRY' : 'TEXT', passage, mode: draft.mode });
  draft.listing = announced || (draft.listing && entry) || (entry && hasTail({ passage, text, block, ...line }));
}

function finish(draft: Draft, ordinal: number, voice: Voice): ParsedItem {
  const { label, time, heading, headed } = draft;
  const decisions = draft.decisions.map((pieces) => Passage.join(pieces));
  const open = draft.paragraphs.filter(({ mode, kind }) => mode === 'TEXT' && (kind === 'TEXT' || !headed));
  if (!headed)
    for (const { passage } of open)
      for (const decision of decisionsInProse(passage, voice, decisions.length > 0)) decisions.push(decision);
  const last = open.at(-1);
  if (last && open.length > 1 && decisions.length === 0 && settlesIn(last.passage.text)) decisions.push(last.passage);
  // «§ 5 Rapporten godkändes.»: the heading is all there is.
  if (decisions.length + draft.paragraphs.length === 0) decisions.push(...decisionsInProse(heading, voice));
  const start = draft.spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
  const end = draft.spans.reduce((most, span) => Math.max(most, span.end), 0);
  return {
    ordinal,
    label,
    time,
    span: { start, end },
    heading,
    paragraphs: draft.paragraphs.map(({ kind, passage }) => ({ kind, passage })),
    decisions: decisions.sort((a, b) => a.span().start - b.span().start).map(clauseOf),
  };
}
