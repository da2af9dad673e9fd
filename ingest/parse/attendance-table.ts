// A table of those present: «Namn | Kommun | Närvarande».
import type { FoundAttendance } from '../found.ts';
import { Passage } from '../layout/passage.ts';
import type { NameBook } from '../names/book.ts';
import { entriesOf } from './attendance-entry.ts';
import { daysIn } from './days.ts';
import type { Line } from './line.ts';
import { isPerson, organisationOf, townOf } from './person-shape.ts';
import { peopleWords } from './vocabulary.ts';

type Column = keyof typeof peopleWords.columns;
type Status = keyof typeof peopleWords.statuses;
const MEMBER = { status: 'PRESENT', role: 'MEMBER' } as const;

const columnNames = new Map(
  Object.entries(peopleWords.columns).flatMap(([column, words]) =>
    words.map((word) => [word, column as Column] as const),
  ),
);
const statusWords = new Map(
  Object.entries(peopleWords.statuses).flatMap(([status, words]) =>
    words.map((word) => [word, status as Status] as const),
  ),
);

/** «12/10» over a column: who was there that day. */
const columnOf = (cell: Passage): Column | null =>
  daysIn(cell.text).length > 0 && cell.text.length < 25
    ? 'present'
    : (columnNames.get(cell.text.toLowerCase().replace(/[.:]$/u, '').trim()) ?? null);

/** The people of a table; null when it is about something else. */
export function attendanceTable(rows: readonly Line[], book: NameBook): FoundAttendance[] | null {
  const [head, ...body] = rows;
  if (!head) return null;
  const columns = head.block.cells.map(columnOf);
  if (columns.length > 0 && columns.every((column) => column === 'present' || column === 'absent')) {
    const people = sideBySide(body, columns, book);
    if (people.length > 0) return people;
  }
  const headed =
    columns.includes('person') ||
    (columns.includes('represents') && columns.some((one) => one === 'present' || one === 'absent' || one === 'role'));
  const data = headed ? body : rows;
  const layout = headed ? columns : guess(data, book);
  const person = layout.indexOf('person');
  if (person === -1) return null;
  const people = data.flatMap((row) => personOf(row, layout, person, book));
  return people.length > 0 && people.length >= data.length / 2 ? people : null;
}

/** «| Närvarande | Frånvarande |» over the people themselves. */
function sideBySide(rows: readonly Line[], columns: readonly (Column | null)[], book: NameBook): FoundAttendance[] {
  return columns.flatMap((column, index) => {
    const status = column === 'absent' ? 'ABSENT' : 'PRESENT';
    return rows.flatMap(({ block: { cells } }) => {
      const cell = cells[index];
      return cell && cell.text !== '' ? entriesOf(cell, { status, role: 'MEMBER' }, book) : [];
    });
  });
}

/** Without a heading: the column where people stand, the one where places stand. */
function guess(rows: readonly Line[], book: NameBook): (Column | null)[] {
  const width = Math.max(...rows.slice(0, 20).map(({ block }) => block.cells.length));
  const sample = rows.slice(0, 20);
  const most = (test: (text: string) => boolean, column: number): boolean =>
    sample.filter(({ block }) => test(block.cells[column]?.text ?? '')).length > sample.length / 2;
  return Array.from({ length: width }, (_, column) => {
    if (most((text) => isPerson(text, book), column)) return 'person';
    if (most((text) => townOf(text, book) !== null, column)) return 'represents';
    return most((text) => statusWords.has(text.toLowerCase()), column) ? 'present' : null;
  });
}

function personOf(
  { block: { cells }, passage }: Line,
  layout: readonly (Column | null)[],
  person: number,
  book: NameBook,
): FoundAttendance[] {
  const cell = cells[person];
  if (!cell || cell.text === '') return [];
  const described = layout.flatMap((column, index) => {
    const other = cells[index];
    return other && other.text !== '' && (column === 'role' || column === 'party' || column === 'note') ? [other] : [];
  });
  const places = (cells[layout.indexOf('represents')]?.text ?? '')
    .split(/\s*[,;/\n]\s*|\s+och\s+/u)
    .filter((place) => /\p{L}{2}/u.test(place))
    .map((place) => townOf(place, book) ?? organisationOf(place, book) ?? place);
  return entriesOf(Passage.join([cell, ...described], ', '), MEMBER, book).map((entry) => {
    const represents = places.length > 0 ? places : entry.represents;
    return withStatus({ ...entry, represents, as: passage.text, span: passage.span() }, cells, layout);
  });
}

function withStatus(
  entry: FoundAttendance,
  cells: readonly Passage[],
  layout: readonly (Column | null)[],
): FoundAttendance {
  const textIn = (column: Column): string | null => {
    const index = layout.indexOf(column);
    return index === -1 ? null : (cells[index]?.text ?? '').trim();
  };
  const absent = textIn('absent');
  if (absent !== null && absent !== '' && statusWords.get(absent.toLowerCase()) !== 'ABSENT')
    return { ...entry, status: 'ABSENT', remote: false };
  const remote = textIn('remote');
  if (remote && statusWords.get(remote.toLowerCase()) === 'PRESENT') return { ...entry, remote: true };
  const days = layout.flatMap((column, index) =>
    column === 'present' ? [(cells[index]?.text ?? '').trim().toLowerCase()] : [],
  );
  if (days.length > 1) {
    const there = days.filter((day) => day !== '' && statusWords.get(day) !== 'ABSENT').length;
    return { ...entry, status: there === 0 ? 'ABSENT' : there < days.length ? 'PARTIAL' : entry.status };
  }
  const present = textIn('present');
  if (present === null || entry.status === 'ABSENT') return entry;
  const status = statusWords.get(present.toLowerCase());
  if (present === '') return absent === '' ? entry : { ...entry, status: 'ABSENT', remote: false };
  if (status === 'ABSENT') return { ...entry, status: 'ABSENT', remote: false };
  if (status === 'REMOTE') return { ...entry, remote: true };
  if (status === 'PARTIAL') return { ...entry, status: 'PARTIAL' };
  return status === 'PRESENT' ? entry : fromWords(entry, present);
}

/** «Närvarande t.o.m. punkt 3», «Närvarande på distans» */
function fromWords(entry: FoundAttendance, words: string): FoundAttendance {
  const lower = words.toLowerCase();
  if (/^(?:ej|inte|frånvarande|förhind|anmält|återbud|nej)/u.test(lower))
    return { ...entry, status: 'ABSENT', remote: false };
  const remote = entry.remote || peopleWords.statuses.REMOTE.some((word) => word.length > 1 && lower.includes(word));
  const partial = /(?:§|punkt|t\.?o\.?m|fr\.?o\.?m|till|från|del|kl)\b/u.test(lower) && /\d|del/u.test(lower);
  return {
    ...entry,
    remote,
    status: partial ? 'PARTIAL' : entry.status,
    note: partial ? words.replace(/^närvarande\s+/iu, '') : entry.note,
  };
}
