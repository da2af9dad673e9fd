// What stands before the items: the letterhead, place and time, those present, chair and secretary. Also read when it stands last.
import type { FoundAttendance, Span } from '../found.ts';
import { Passage } from '../layout/passage.ts';
import type { NameBook } from '../names/book.ts';
import { sentencesOf } from '../sentences.ts';
import { type AttendanceGroup, labelOf, type Part } from '../structure-words.ts';
import { entriesOf, isEmptySeat, isNobody, placeAbove } from './attendance-entry.ts';
import { attendanceTable } from './attendance-table.ts';
import { namesBody } from './body-words.ts';
import { clocksIn } from './clock.ts';
import { daysIn } from './days.ts';
import { type Line, lineOf } from './line.ts';
import { isPerson, nameLength } from './person-shape.ts';
import { isMode } from './place.ts';
import { proseAttendance } from './prose-attendance.ts';
import { meetingWords } from './vocabulary.ts';

export type Preamble = {
  /** Lines of the letterhead and the title, labels apart. */
  letterhead: Line[];
  whenWhere: Passage[];
  attendance: FoundAttendance[];
  attendanceSpan: Span | null;
  chair: string[];
  secretary: string[];
  approvers: string[];
  number: string | null;
  registry: string | null;
  body: string | null;
  /** Lines that belong to none of these. */
  rest: Line[];
};

const FALLBACK: AttendanceGroup = { status: 'PRESENT', role: 'MEMBER' };
const SIGNS: ReadonlySet<Part> = new Set([
  'chair',
  'secretary',
  'approver',
  'signature',
  'dated',
  'registry',
  'number',
  'body',
  'agenda',
]);

/** Reads lines from the beginning up to where the items begin. */
export function readPreamble(lines: readonly Line[], book: NameBook): Preamble {
  const found: Preamble = {
    letterhead: [],
    whenWhere: [],
    attendance: [],
    attendanceSpan: null,
    chair: [],
    secretary: [],
    approvers: [],
    number: null,
    registry: null,
    body: null,
    rest: [],
  };
  const reader = new Reader(found, book);
  for (let index = 0; index < lines.length; index++) {
    const rows = tableAt(lines, index);
    if (rows.length > 1) {
      const table = attendanceTable(rows, book);
      if (table) {
        reader.attend(table, rows);
        index += rows.length - 1;
        continue;
      }
    }
    const line = lines[index];
    if (!line) continue;
    const listed = reader.unlabelled(lines, index);
    for (const one of lines.slice(index, index + listed)) reader.attends(one);
    if (listed > 0) index += listed - 1;
    else reader.take(line);
  }
  return found;
}

/** The rows of a table that begins here. */
export function tableAt(lines: readonly Line[], from: number): Line[] {
  const rows: Line[] = [];
  for (let at = from; lines[at]?.block.kind === 'ROW' && (at === from || !lines[at]?.block.gap); at++) {
    const row = lines[at];
    if (row) rows.push(row);
  }
  return rows;
}

class Reader {
  private part: Part | null = null;
  private group: AttendanceGroup = FALLBACK;
  private place: string | null = null;
  /** Lines since the label. */
  private since = 0;

  constructor(
    private readonly found: Preamble,
    private readonly book: NameBook,
  ) {}

  /** How many lines from here are «Ort: Anna Ek, …» or «Anna Ek, Ort», without a word that says so; 0 unless two or more. */
  unlabelled(lines: readonly Line[], from: number): number {
    const listing = this.part === 'attendance' || this.part === 'approver' || this.part === 'signature';
    if (listing || this.found.attendance.length > 0) return 0;
    let count = 0;
    for (let at = from; at < lines.length; at++) {
      const line = lines[at];
      if (!line || line.label?.set || line.text.length > 200 || line.number !== null || this.partOf(line)) break;
      const entries = entriesOf(line.passage, FALLBACK, this.book);
      if (entries.length === 0 || !entries.some(({ represents }) => represents.length > 0)) break;
      count++;
    }
    return count > 1 ? count : 0;
  }

  attends(line: Line): void {
    this.group = FALLBACK;
    this.attendee(line, line.passage);
    this.part = null;
  }

  take(whole: Line): void {
    for (const line of severalLabels(whole)) this.takeOne(line);
  }

  private takeOne(line: Line): void {
    const { label, text, passage } = line;
    const begun = this.partOf(line);
    if (label && begun) {
      // «Möte: 2023-05-11 kl. 9» tells when, not who.
      const part = begun.part === 'body' && daysIn(text.slice(begun.end, 300)).length > 0 ? 'whenWhere' : begun.part;
      const { end } = begun;
      this.part = part;
      this.since = 0;
      this.place = null;
      if (label.group && part === 'attendance') this.group = label.group;
      const rest = passage.slice(end).trimmed();
      if (part === 'dated') this.found.letterhead.push(line);
      else if (part === 'whenWhere')
        this.found.whenWhere.push(label.words === 'plats och tid' || rest.text === '' ? rest : passage);
      else if (rest.text !== '') this.sentences(line, rest);
      if (part === 'attendance') this.widen(line);
      return;
    }
    this.since++;
    if (this.part === 'whenWhere' && proseAttendance(passage, this.book, this.found)) return;
    if (this.value(line, passage, false)) return;
    if (this.found.attendance.length === 0 && !this.found.attendanceSpan) {
      const prose = proseAttendance(passage, this.book, this.found);
      if (prose) return;
      // «Möte den 5 maj kl. 9–12 i Folkets hus»: place and time without a label.
      const day = daysIn(text)[0];
      if (day && day.start > 8 && clocksIn(text).length > 0 && namesBody(text.slice(0, day.start))) {
        const title = passage.slice(0, day.start).trimmed();
        this.found.letterhead.push(lineOf({ ...line.block, cells: [], passage: title }));
        this.found.whenWhere.push(passage.slice(day.start));
      } else if (clocksIn(text).length > 0 || isMode(text)) this.found.whenWhere.push(passage);
      else if (this.dayAndPlace(passage)) this.found.letterhead.push(line);
      else if (this.part !== 'agenda') this.found.letterhead.push(line);
      return;
    }
    if (proseAttendance(passage, this.book, this.found)) return;
    if (text.trim() !== '') this.found.rest.push(line);
  }

  /** «14–15 maj 2022, Folkets hus, Ort»: a place after the day, without a label. */
  private dayAndPlace(passage: Passage): boolean {
    const [day] = passage.text.length < 120 ? daysIn(passage.text) : [];
    if (!day || day.start > 0 || !/^\s*,\s*\p{Lu}/u.test(passage.text.slice(day.end))) return false;
    this.found.whenWhere.push(passage.slice(day.end));
    return true;
  }

  /** What stands after a label: people, and sentences about the meeting after them. */
  private sentences(line: Line, rest: Passage): void {
    const columns = line.block.cells.length > 2 ? Passage.join(line.block.cells.slice(1), ', ') : rest;
    const [first, ...others] = this.part === 'attendance' ? sentencesOf(columns.text) : [];
    if (!first || others.length === 0) {
      this.value(line, columns, true);
      return;
    }
    this.value(line, columns.slice(first.start, first.end), true);
    for (const { start, end } of others) {
      const sentence = columns.slice(start, end);
      const said = lineOf({ ...line.block, cells: [], passage: sentence });
      if (said.label?.set) this.takeOne(said);
      else if (!proseAttendance(sentence, this.book, this.found)) this.value(line, sentence, true);
    }
  }

  attend(table: readonly FoundAttendance[], rows: readonly Line[]): void {
    for (const entry of table) this.found.attendance.push(entry);
    for (const row of rows) this.widen(row);
    this.part = null;
  }

  /** Which part of the preamble a line begins, and where its value starts. */
  private partOf({ label, text, passage, block }: Line): { part: Part; end: number } | null {
    if (!label) return null;
    const rest = text.slice(label.end);
    for (const part of label.parts) {
      if (part !== 'attendance' && part !== 'whenWhere' && !SIGNS.has(part)) continue;
      // «Protokoll Samrådsgruppen» is a title; «Protokoll: Anna Ek» says who wrote it.
      if (meetingWords.minutesWords.includes(label.words) && !/:\s*\S/u.test(text.slice(label.words.length))) continue;
      if (label.set) return { part, end: label.end };
      const named = nameLength(rest.split(/[\s,]+/u), this.book) > 1;
      // «Beslutande Anna Ek (S)», «Plats och tid Stadshuset, kl. 9»: set in columns, without a colon.
      if (part === 'attendance') {
        if (named) return { part, end: label.end };
        // «Närvarande från kommunerna:»
        const colon = text.indexOf(':', label.end);
        if (colon !== -1 && colon - label.end < 60 && !text.slice(label.end, colon).includes(','))
          return { part, end: colon + 1 };
        const shown = block.kind === 'HEADING' || passage.marks.length > 0;
        if (shown && text.length < 50 && !/\d/u.test(text)) return { part, end: text.length };
      } else if (part === 'chair' || part === 'secretary' || part === 'approver') {
        if (named && rest.length < 80) return { part, end: label.end };
      } else if (part === 'registry' || (part === 'whenWhere' && label.words.includes(' '))) {
        return /^[\p{Lu}\d]/u.test(rest) && rest.length < 200 ? { part, end: label.end } : null;
      } else if (part === 'number' && /^\d/u.test(rest)) return { part, end: label.end };
    }
    return null;
  }

  /** Takes a text for the part it stands under; false when it cannot be that. */
  private value(line: Line, passage: Passage, sameLine: boolean): boolean {
    const { text } = passage;
    if (this.part === 'attendance') return this.attendee(line, passage);
    if (this.part === 'whenWhere') {
      if (!sameLine && (this.since > 2 || text.length > 220 || (this.since > 0 && line.block.kind === 'HEADING')))
        return false;
      this.found.whenWhere.push(passage);
      return true;
    }
    if (this.part === null || (!sameLine && this.since > 3)) return false;
    const entries =
      this.part === 'chair' || this.part === 'secretary' || this.part === 'approver'
        ? entriesOf(passage, FALLBACK, this.book)
        : [];
    if (this.part === 'chair' || this.part === 'secretary' || this.part === 'approver') {
      const list =
        this.part === 'chair'
          ? this.found.chair
          : this.part === 'secretary'
            ? this.found.secretary
            : this.found.approvers;
      list.push(...entries.map(({ person }) => person));
      return entries.length > 0;
    }
    if (this.part === 'number') this.found.number ??= /\d[\d/:-]*/u.exec(text)?.[0] ?? null;
    else if (this.part === 'registry') this.found.registry ??= text;
    else if (this.part === 'body') this.found.body ??= text;
    else if (this.part === 'dated') this.found.letterhead.push(line);
    else return this.part === 'signature' || this.part === 'agenda';
    this.part = null;
    return true;
  }

  private attendee(line: Line, passage: Passage): boolean {
    const entries = columnsOf(line, passage, this.book).flatMap((cell) => entriesOf(cell, this.group, this.book));
    if (entries.length > 0) {
      const place = this.place;
      for (const entry of entries)
        this.found.attendance.push(
          place !== null && entry.represents.length === 0 ? { ...entry, represents: [place] } : entry,
        );
      this.widen(line);
      return true;
    }
    if (isNobody(passage.text) || /^(?:vakant|-|–)/iu.test(passage.text) || isEmptySeat(passage.text, this.book))
      return true;
    const place =
      passage.text.length < 60 && line.number === null && line.time === null && line.block.kind !== 'HEADING'
        ? placeAbove(passage.text, this.book)
        : null;
    if (place === null) {
      this.part = null;
      return false;
    }
    this.place = place;
    this.widen(line);
    return true;
  }

  private widen({ passage }: Line): void {
    const { start, end } = passage.span();
    const before = this.found.attendanceSpan;
    this.found.attendanceSpan = before
      ? { start: Math.min(before.start, start), end: Math.max(before.end, end) }
      : { start, end };
  }
}

/** «Närvarande var … Ordförande: Anna Ek. Sekreterare: Bo By.»: each label begins a line. */
function severalLabels(line: Line): Line[] {
  if (line.text.length > 1000 || line.block.cells.length > 0) return [line];
  const bold = line.passage.marks.filter(({ kind }) => kind === 'BOLD');
  const places = new Set([...sentencesOf(line.text), ...bold].map(({ start }) => start));
  const starts = [...places]
    .filter((start) => start === 0 || isColonLabel(line.text.slice(start, start + 60)))
    .sort((a, b) => a - b);
  if (starts.length < 2) return [line];
  return starts.map((start, index) =>
    lineOf({ ...line.block, cells: [], passage: line.passage.slice(start, starts[index + 1]).trimmed() }),
  );
}

const isColonLabel = (text: string): boolean => {
  const label = labelOf(text);
  return label?.set === true && text.slice(0, label.end).trimEnd().endsWith(':');
};

/** In columns: each is somebody, or the later ones tell about the first. */
function columnsOf({ block, passage: whole }: Line, passage: Passage, book: NameBook): Passage[] {
  if (block.cells.length < 2 || passage !== whole) return [passage];
  const people = block.cells.every(({ text }) => isPerson(text.split(/\s*[,(]/u)[0] ?? '', book));
  return people ? block.cells : [Passage.join(block.cells, ', ')];
}
