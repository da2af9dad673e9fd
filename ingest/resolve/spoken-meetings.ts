// Finds the meetings that a passage speaks of by body and day, and the decisions that it says were taken there.

import type { FoundDate, Span } from '../found.ts';
import { sentencesOf } from '../sentences.ts';
import { placeText } from './issues.ts';
import { bodyByStem, meetingBefore } from './other-meetings.ts';
import { type Named, ofKinds } from './passage-facts.ts';
import type { Resolving } from './resolving.ts';
import { hasAny, kindByWords, WORDS } from './words.ts';

export type Speaking = {
  at: string;
  span: Span;
  names: readonly Named[];
  dates: readonly FoundDate[] /** What the passage is about. */;
  subject?: readonly string[];
};
export type SpokenOf = {
  /** Meetings in the order they are spoken of; `coming`: by a day that is to come, on which something may be due. */
  meetings: { id: string; body: string; as: string; coming: boolean }[];
  /** Ids of decisions that are told of here, and whether they let this body decide. */
  decisions: { id: string; mandate: boolean; span: Span }[];
};

const WINDOW = 300;
const BETWEEN = 110;
const ADJACENT = /^[\s*_]*(?:den|på|,)?[\s*_]*$/iu;
const OWN = /(?:nästa|nästkommande|kommande|vårt|gruppens|föregående|förra)\s+$/iu;
const AFTER = /^[\s*_]*(?:i|med|för|hos)[\s*_]+$/iu;

/** Reads one passage. New meetings and decisions are added to those that the minutes speak of. */
export function spokenOf(passage: Speaking, resolving: Resolving): SpokenOf {
  const spoken: SpokenOf = { meetings: [], decisions: [] };
  const bodies = passage.names.filter(({ kind }) => kind === 'BODY' || kind === 'NETWORK');
  for (const date of passage.dates) {
    const said = { ...passage, bodies, date, sentence: sentenceOf(passage, date, resolving.source) };
    if (date.precision === 'MONTH') {
      const id = inMonth(said, resolving);
      if (id) spoken.meetings.push({ ...id, as: date.as, coming: false });
    }
    if (date.precision !== 'DAY') continue;
    const decision = decisionTold(said, resolving);
    if (decision) spoken.decisions.push(decision);
    const body = decision ? undefined : meetingBody(said, resolving);
    if (!body) continue;
    spoken.meetings.push({
      id: resolving.meetings.on(body.id, date, passage.at),
      body: body.id,
      as: body.as,
      coming: date.date > resolving.own.date,
    });
  }
  return spoken;
}

type Said = Speaking & { bodies: readonly Named[]; date: FoundDate; sentence: Span };

/** The sentence that a date stands in; bounded, so that a text without full stops costs no more. */
function sentenceOf({ span }: Speaking, { span: date }: FoundDate, source: string): Span {
  const from = Math.max(Math.min(span.start, date.start), date.start - WINDOW);
  const to = Math.min(Math.max(span.end, date.end), date.end + WINDOW);
  const sentence = sentencesOf(source.slice(from, to)).find(
    ({ start, end }) => from + start <= date.start && from + end >= date.end,
  );
  return sentence ? { start: from + sentence.start, end: from + sentence.end } : { start: date.start, end: date.end };
}

/** The body whose meeting is on the date, and the words that say so. */
function meetingBody(said: Said, resolving: Resolving): { id: string; as: string } | undefined {
  const { date, sentence, bodies, dates } = said;
  const { source, own, entities } = resolving;
  const before = source.slice(sentence.start, date.span.start);
  const named = meetingBefore(before.replace(/[*_~]/g, ''));
  const nearest = bodies.filter(({ span }) => span.start >= sentence.start && span.end <= date.span.start).at(-1);
  const as = (from: number): string => source.slice(from, date.span.end).replace(/\s+/g, ' ').replace(/[*_~]/g, '');
  if (named) {
    const start = Math.max(sentence.start, date.span.start - named.stem.length - named.noun.length - 6);
    const there = bodyNamedWith(said, named, nearest, resolving);
    return there
      ? { id: there, as: as(nearest && nearest.span.end >= start ? nearest.span.start : start).trim() }
      : undefined;
  }
  if (!nearest || hasEnding(nearest.as, WORDS.peopleOfBody)) return undefined;
  const between = source.slice(nearest.span.end, date.span.start);
  if (ADJACENT.test(between)) return { id: nearest.id, as: as(nearest.span.start) };
  const parted = dates.some(
    ({ span, precision }) => precision === 'DAY' && span.start >= nearest.span.end && span.end <= date.span.start,
  );
  const coming = date.date > own.date && between.length <= BETWEEN && !parted;
  if (!coming || !hasAny(between, WORDS.presenting) || hasAny(between, WORDS.deadlines)) return undefined;
  return entities.thing(nearest.id)?.kind === 'BODY' ? { id: nearest.id, as: nearest.as } : undefined;
}

/** «styrelsemötet den 8 april»: by the compound; «nästa möte»: this body; «internat 25–26 augusti i X» or without X. */
function bodyNamedWith(
  { at, date, bodies, sentence }: Said,
  { stem, noun }: { stem: string; noun: string },
  nearest: Named | undefined,
  { source, own, entities, retreatOf, issues, meetings }: Resolving,
): string | undefined {
  if (stem !== '') return bodyByStem(stem, own.body, entities) ?? nearest?.id;
  const between = nearest ? source.slice(nearest.span.end, date.span.start) : '';
  if (nearest && between.length <= 40) return nearest.id;
  const next = bodies.find(
    ({ span }) => span.start >= date.span.end && AFTER.test(source.slice(date.span.end, span.start)),
  );
  if (next) return next.id;
  const lead = source.slice(sentence.start, date.span.start).toLowerCase();
  if (noun !== WORDS.retreat) return OWN.test(lead.slice(0, lead.lastIndexOf(noun))) ? own.body : undefined;
  const body = retreatOf ?? own.body;
  const id = meetings.on(body, date, at);
  const name = entities.thing(body)?.name ?? body;
  issues.add({
    kind: 'AMBIGUOUS_NAME',
    severity: 'LOW',
    at,
    message: `Det står inte vems internat som hålls ${date.as} (${placeText(at)}). Det är läst som ett möte med ${name}.`,
    about: [id],
    suggestions:
      body === own.body
        ? []
        : [{ action: 'SET_BODY', target: own.body, score: 0.4, explanation: 'Det kan vara gruppens eget internat.' }],
  });
  return body;
}

function inMonth(
  { bodies, date, sentence }: Said,
  { source, meetings, own, entities }: Resolving,
): { id: string; body: string } | undefined {
  const before = source.slice(sentence.start, date.span.start).replace(/[*_~]/g, '');
  const named = meetingBefore(before);
  if (!named) return undefined;
  const nearest = bodies.filter(({ span }) => span.end <= date.span.start && span.end >= date.span.start - 20).at(-1);
  const body = named.stem === '' ? nearest?.id : (bodyByStem(named.stem, own.body, entities) ?? nearest?.id);
  const id = body ? meetings.inMonth(body, date.date) : undefined;
  return body && id ? { id, body } : undefined;
}

/** «Den 4 juni delegerade styrelsen till gruppen att …»: what another body decided, known from here alone. */
function decisionTold(
  said: Said,
  { source, meetings, own, earlier }: Resolving,
): SpokenOf['decisions'][number] | undefined {
  const { at, date, sentence, bodies, names } = said;
  if (date.date >= own.date) return undefined;
  const text = source.slice(sentence.start, sentence.end).replace(/[*_~]/g, '').replace(/\s+/g, ' ').trim();
  const kind = kindByWords(WORDS.mentionedDecisions, text);
  const inside = bodies.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end);
  const body = inside.find(({ id }) => id !== own.body);
  if (!kind || !body) return undefined;
  const meetingId = meetings.on(body.id, date, at);
  const meeting = meetings.spoken.find(({ id }) => id === meetingId);
  if (!meeting) return undefined;
  const concerns = [
    ...ofKinds(
      names.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end),
      ['PROJECT', 'NETWORK', 'MATTER', 'AGREEMENT'],
    ),
    ...(said.subject ?? []),
    ...inside.map(({ id }) => id).filter((id) => id !== body.id),
  ];
  const prefix = `decision:${meetingId.slice('meeting:'.length)}:mention:`;
  const others = earlier.decisions.filter(({ id }) => id.startsWith(prefix));
  const same = others.find((one) => one.concerns.some((id) => concerns.includes(id)));
  const number = others.length + (meeting.decisions?.length ?? 0) + 1;
  const id = same?.id ?? `${prefix}${number}`;
  meeting.decisions = [
    ...(meeting.decisions ?? []).filter((one) => one.id !== id),
    { id, text, kind, concerns: [...new Set(concerns)] },
  ];
  return { id, mandate: hasAny(text, WORDS.mandating), span: sentence };
}

const hasEnding = (text: string, endings: readonly string[]): boolean => {
  const lower = text.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending));
};
