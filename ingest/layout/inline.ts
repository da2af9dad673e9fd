// Marks inside the text: markdown's and html's emphasis become Mark, links become their words, escapes and entities their characters,
// every kind of white space one space. Each character remembers where it stood.
import type { Span } from '../found.ts';
import { type Mark, Passage } from './passage.ts';

type Emphasis = Mark['kind'];

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  sect: '§',
};
const TAGS: Readonly<Record<string, Emphasis>> = {
  b: 'BOLD',
  strong: 'BOLD',
  i: 'ITALIC',
  em: 'ITALIC',
  s: 'STRUCK',
  del: 'STRUCK',
  strike: 'STRUCK',
};

const SPECIAL = /[\s\\*_~[\]!<&`\u00ad\u200b-\u200d\ufeff]/u;
const ENTITY = /&(?:#(\d{1,6})|([A-Za-z]{2,8}));/y;
const TAG = /<(\/?)([a-zA-Z]{1,10})(?:\s[^<>]{0,200})?\/?>|<!--[^>]{0,500}-->/y;
const AUTOLINK = /<((?:https?:|mailto:)?[^\s<>]{3,200})>/y;
const LINK_END = /\]\([^()\s]{0,500}(?:\s"[^"]{0,200}")?\)/y;
const WORD = /[\p{L}\p{N}]/u;

/** Puts a passage together, character by character. */
class Builder {
  private readonly characters: string[] = [];
  private readonly origin: number[] = [];
  private readonly marks: Mark[] = [];
  private readonly open = new Map<Emphasis, number>();
  private readonly closed = new Map<Emphasis, Mark>();

  add(characters: string, at: number): void {
    for (let index = 0; index < characters.length; index++) {
      this.characters.push(characters[index] ?? '');
      this.origin.push(at);
    }
  }

  /** One space, none at the beginning or after another. */
  space(at: number): void {
    if (!isSpace(this.characters.at(-1) ?? ' ')) this.add(' ', at);
  }

  toggle(kind: Emphasis): void {
    const start = this.open.get(kind);
    if (start === undefined) this.open.set(kind, this.characters.length);
    else this.close(kind, start);
  }

  set(kind: Emphasis, on: boolean): void {
    if (this.open.has(kind) !== on) this.toggle(kind);
  }

  build(): Passage {
    // What nobody closed reaches to the end of its block.
    for (const [kind, start] of [...this.open]) this.close(kind, start);
    const end = this.contentEnd(0);
    const text = this.characters.slice(0, end).join('');
    const marks = this.marks.sort((a, b) => a.start - b.start);
    return new Passage(text, Uint32Array.from(this.origin.slice(0, end)), marks);
  }

  private contentEnd(from: number): number {
    let end = this.characters.length;
    while (end > from && isSpace(this.characters[end - 1] ?? '')) end--;
    return end;
  }

  private afterSpace(from: number): number {
    let at = from;
    while (at < this.characters.length && isSpace(this.characters[at] ?? '')) at++;
    return at;
  }

  private close(kind: Emphasis, start: number): void {
    this.open.delete(kind);
    const from = this.afterSpace(start);
    const end = this.contentEnd(from);
    if (end <= from) return;
    const last = this.closed.get(kind);
    // «**one** **two**» is one range.
    if (last && this.afterSpace(last.end) >= from) last.end = end;
    else {
      const mark = { kind, start: from, end };
      this.closed.set(kind, mark);
      this.marks.push(mark);
    }
  }
}

const isSpace = (character: string): boolean => character === ' ' || character === '\n';

/** How one piece of a block follows the one before: by a space, by nothing, or by nothing and without the hyphen before. */
export type Piece = Span & { glue: ' ' | '' | 'MEND' | '\n' };

/** Pieces of the source, put together to one passage. */
export function inline(source: string, pieces: readonly Piece[]): Passage {
  const builder = new Builder();
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && piece.glue === ' ') builder.space(piece.start);
    if (index > 0 && piece.glue === '\n') builder.add('\n', piece.start);
    const mended = pieces[index + 1]?.glue === 'MEND';
    scan(builder, source, piece.start, mended ? withoutHyphen(source, piece) : piece.end);
  }
  return builder.build();
}

function withoutHyphen(source: string, { start, end }: Span): number {
  let last = end;
  while (last > start && /[\s\-‐\u00ad*_~]/u.test(source[last - 1] ?? '')) last--;
  return last;
}

function scan(builder: Builder, source: string, start: number, end: number): void {
  for (let at = start; at < end; ) {
    const character = source[at] ?? '';
    if (!SPECIAL.test(character)) {
      builder.add(character, at);
      at++;
    } else at = special(builder, source, at, end, character);
  }
}

/** Deals with what begins at `at`; returns where to go on. */
function special(builder: Builder, source: string, at: number, end: number, character: string): number {
  if (/\s/.test(character)) builder.space(at);
  else if (character === '\\') return escaped(builder, source, at, end);
  else if (character === '*' || character === '_') return emphasis(builder, source, at, end, character);
  else if (character === '~' && source[at + 1] === '~') {
    builder.toggle('STRUCK');
    return at + 2;
  } else if (character === '&') return entity(builder, source, at);
  else if (character === '<') return tag(builder, source, at, end);
  else if (character === '!' && source[at + 1] === '[') return image(builder, source, at, end);
  else if (character === '[') return bracket(builder, source, at, end);
  else if (character === ']') {
    const link = match(LINK_END, source, at);
    if (link) return at + link[0].length;
    builder.add(character, at);
  } else if (!/[`\u00ad\u200b-\u200d\ufeff]/u.test(character)) builder.add(character, at);
  return at + 1;
}

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function escaped(builder: Builder, source: string, at: number, end: number): number {
  const next = source[at + 1] ?? '';
  if (at + 1 < end && /[!-/:-@[-`{-~]/.test(next)) {
    builder.add(next, at + 1);
    return at + 2;
  }
  // At a line's end it is markdown's hard break.
  if (at + 1 < end) builder.add('\\', at);
  return at + 1;
}

function emphasis(builder: Builder, source: string, at: number, end: number, character: string): number {
  let last = at;
  while (last < end && source[last] === character) last++;
  const count = last - at;
  const before = source[at - 1] ?? ' ';
  const after = last < end ? (source[last] ?? ' ') : ' ';
  const free = /\s/.test(before) && /\s/.test(after) && count === 1;
  const inWord = character === '_' && WORD.test(before) && WORD.test(after);
  if (count > 3 || free || inWord) {
    // Four and more are a drawn line, one between spaces or inside a word is itself.
    if (count <= 3) builder.add(source.slice(at, last), at);
    return last;
  }
  if (count >= 2) builder.toggle('BOLD');
  if (count !== 2) builder.toggle('ITALIC');
  return last;
}

function entity(builder: Builder, source: string, at: number): number {
  const found = match(ENTITY, source, at);
  const code = found?.[1];
  const character = code ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : ENTITIES[found?.[2] ?? ''];
  if (!found || character === undefined) {
    builder.add('&', at);
    return at + 1;
  }
  if (/^[\s\u00a0]$/u.test(character)) builder.space(at);
  else builder.add(character, at);
  return at + found[0].length;
}

function tag(builder: Builder, source: string, at: number, end: number): number {
  const found = match(TAG, source, at);
  if (found && at + found[0].length <= end) {
    const name = (found[2] ?? '').toLowerCase();
    const kind = TAGS[name];
    if (kind) builder.set(kind, found[1] !== '/');
    else if (name === 'br' || name === 'p') builder.add('\n', at);
    return at + found[0].length;
  }
  const link = match(AUTOLINK, source, at);
  if (link) {
    builder.add(link[1] ?? '', at + 1);
    return at + link[0].length;
  }
  builder.add('<', at);
  return at + 1;
}

/** A picture says nothing to a reader of text. */
function image(builder: Builder, source: string, at: number, end: number): number {
  const close = source.indexOf(']', at);
  const link = close > at && close < end && close - at < 300 ? match(LINK_END, source, close) : null;
  if (link) return close + link[0].length;
  builder.add('!', at);
  return at + 1;
}

/** The opening of a link is dropped, any other bracket is text. */
function bracket(builder: Builder, source: string, at: number, end: number): number {
  const close = source.slice(at, Math.min(end, at + 500)).indexOf(']');
  if (close > 0 && match(LINK_END, source, at + close)) return at + 1;
  builder.add('[', at);
  return at + 1;
}
