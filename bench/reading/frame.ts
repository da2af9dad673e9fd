// The meeting's own facts and who was there.
import { accepted } from '../../tools/gold-tally.ts';
import { acceptedTexts, type Prediction, type ReadingGold } from './format.ts';
import { clock, plain, sameText } from './likeness.ts';
import type { Names } from './names.ts';
import type { Tally } from './rows.ts';

const FIELDS = [
  'body',
  'documentDate',
  'statedDate',
  'date',
  'dateConflict',
  'start',
  'end',
  'place',
  'mode',
  'number',
  'chair',
  'secretary',
] as const;
type Field = (typeof FIELDS)[number];

/** As text; nothing, an empty text and «no» alike are ''. */
const said = (field: Field, value: unknown): string => {
  if (value === null || value === undefined || value === false) return '';
  return field === 'start' || field === 'end' ? clock(String(value)) : String(value);
};

function same(field: Field, names: Names, asked: string, given: string): boolean {
  if (asked === '') return given === '';
  if (field === 'chair' || field === 'secretary') return names.person(asked, given);
  if (field === 'body' || field === 'place') return sameText(asked, given, 0.7);
  if (field === 'number') return plain(asked) === plain(given);
  return asked.toLowerCase() === given.toLowerCase();
}

export function scoreMeeting(
  tally: Tally,
  asked: NonNullable<ReadingGold['meeting']>,
  found: Prediction['meeting'],
  names: Names,
): void {
  for (const field of FIELDS) {
    const [wanted, given] = [said(field, asked[field]), said(field, found?.[field])];
    if (wanted === '' && given === '') continue;
    const right = [wanted, ...accepted(asked.accept, field).map((one) => said(field, one))].some((one) =>
      same(field, names, one, given),
    );
    tally.answer('meeting', right);
    tally.answer(`meeting.${field}`, right);
  }
}

type Asked = ReadingGold['attendance'][number];
type Found = Prediction['attendance'][number];

/** Equal names first, so that a namesake with a letter more does not take the place. */
function pairsOf(asked: readonly Asked[], found: readonly Found[], names: Names): [Map<Asked, Found>, Set<Found>] {
  const left = new Set(found);
  const pairs = new Map<Asked, Found>();
  for (const test of [(a: string, b: string) => plain(a) === plain(b), names.person]) {
    for (const one of asked) {
      const hit = pairs.has(one) ? undefined : [...left].find(({ person }) => test(one.person, person));
      if (!hit) continue;
      left.delete(hit);
      pairs.set(one, hit);
    }
  }
  return [pairs, left];
}

/** One answer for each person and whom they represent: right when that and the status are. */
export function scoreAttendance(tally: Tally, gold: ReadingGold, found: readonly Found[], names: Names): void {
  const [pairs, left] = pairsOf(gold.attendance, found, names);
  for (const asked of gold.attendance) {
    if (asked.optional) continue;
    const given = pairs.get(asked);
    tally.answer('attendance persons', given !== undefined);
    if (given) scoreEntry(tally, asked, given, names, gold.meeting?.mode === 'REMOTE');
    else tally.add('attendance', { missed: Math.max(1, asked.represents.length) });
  }
  for (const { represents } of left) {
    tally.add('attendance', { extra: Math.max(1, represents.length) });
    tally.add('attendance persons', { extra: 1 });
  }
}

function scoreEntry(tally: Tally, asked: Asked, given: Found, names: Names, allRemote: boolean): void {
  const status = [asked.status, ...acceptedTexts(asked, 'status')].includes(given.status ?? '');
  const allowed = acceptedTexts(asked, 'represents');
  const left = given.represents.filter(
    (one) =>
      asked.represents.some((wanted) => names.organization(wanted, one)) ||
      !allowed.some((other) => names.organization(other, one) || sameText(other, one)),
  );
  // Representing nobody is an answer too, when nothing but what is merely allowed was found.
  const nobody = asked.represents.length === 0;
  for (const wanted of nobody ? [''] : asked.represents) {
    const at = left.findIndex((one) => names.represented(wanted, one));
    const hit = nobody ? left.length === 0 : at >= 0;
    if (!nobody && hit) left.splice(at, 1);
    tally.add('attendance', hit && status ? { right: 1 } : { missed: 1, extra: hit ? 1 : 0 });
    tally.answer('attendance municipality', hit);
  }
  tally.add('attendance', { extra: left.length });
  // Of a meeting where everybody was remote it says nothing that a person was.
  if (!allRemote && asked.status !== 'ABSENT' && (asked.remote || given.remote))
    tally.answer('attendance remote', asked.remote === (given.remote ?? false));
}
