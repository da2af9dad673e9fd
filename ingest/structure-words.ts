// The words by which minutes are built up – «Närvarande», «Beslut», «Plats och tid» – and which part of the minutes each begins.
import { z } from 'zod';
import json from './vocabulary/headings.json' with { type: 'json' };

const words = z.array(z.string().min(1));
const format = z.strictObject({
  attendance: z.array(
    z.strictObject({
      status: z.enum(['PRESENT', 'ABSENT']),
      role: z.enum(['MEMBER', 'SERVING_SUBSTITUTE', 'SUBSTITUTE', 'ADJUNCT', 'GUEST']),
      words,
    }),
  ),
  whenWhere: words,
  dated: words,
  decision: words,
  actions: words,
  proposal: words,
  background: words,
  distribution: words,
  agenda: words,
  chair: words,
  secretary: words,
  approver: words,
  signature: words,
  registry: words,
  number: words,
  body: words,
  break: words,
});
const { attendance, ...others } = format.parse(json);

export type Part = 'attendance' | Exclude<keyof z.infer<typeof format>, 'attendance'>;
export type AttendanceGroup = Pick<z.infer<typeof format>['attendance'][number], 'status' | 'role'>;

export type Label = {
  /** What it may begin; several for words such as «Föredragande», the likeliest first. */
  parts: Part[];
  group: AttendanceGroup | null;
  /** In lower case, single spaces. */
  words: string;
  /** Where the text after it begins. */
  end: number;
  /** A colon or the end of the line follows: the words do stand as a label. */
  set: boolean;
};

type Entry = { parts: Part[]; group: AttendanceGroup | null };
const entries = new Map<string, Entry>();
const enter = (word: string, part: Part, group: AttendanceGroup | null): void => {
  const entry = entries.get(word) ?? { parts: [], group: null };
  entry.parts.push(part);
  entry.group ??= group;
  entries.set(word, entry);
};
for (const { status, role, words: list } of attendance)
  for (const word of list) enter(word, 'attendance', { status, role });
for (const [part, list] of Object.entries(others))
  for (const word of list) enter(word, part as Exclude<Part, 'attendance'>, null);

const LONGEST = Math.max(...[...entries.keys()].map((key) => key.split(' ').length));
const WORD = /[\p{L}]+/gu;
// Between the words of a label: «Tid/Plats», «Tjg. ersättare», «Ej tjänstgörande».
const INSIDE = /^[\s/.&-]{1,3}$/u;
const AFTER = /^\s*(?:\([^()\n]{0,40}\)\s*)?(?:[:;]|[.…]?\s*$|\s*[–—-]\s|\s*\n)\s*/u;
// «Kommunstyrelsens beslut», «Gruppens ställningstagande»
const OWN_DECISION =
  /^(?:[\p{L}-]+\s){0,4}[\p{L}-]+s\s+(?:beslut|ställningstaganden?|överenskommelser?|slutsatser|slutsats|avgörande|beslut och uppdrag)(?=\s*(?:[:.]|$))/iu;
const NOT_OWN = /^(?:förslag|tidigare|motivering|skäl|underlag|förvaltning|arbetsgrupp|utredning|revisor)/iu;

// «I sammanträdet deltog», «Följande ledamöter var närvarande:»: a line of its own over a list.
const GATHERED =
  /^(?:(?:närvarande|deltagande|frånvarande|förhindrade|inbjudna)\s\p{Ll}+(?:\s(?:och|från|i)\s\p{L}+)?(?=\s*:?\s*$)|(?:[\p{L}-]+\s){1,5}(?:deltog|deltar|närvarade|medverkade|närvarande|förhindrade|frånvarande)(?=\s*:?\s*$))/iu;
const AWAY = /(?<!\p{L})(?:inte|ej|förhindrade|frånvarande)(?!\p{L})/iu;
// «Beslut 3:», «Beslut nr 12/2023 –», «[Beslut] »
const NUMBERED_DECISION =
  /^(?:beslut(?:spunkt)?\s(?:nr\.?\s?)?\d{1,3}(?:\s?[/:]\s?\d{2,4})?\s*(?:[:.–—-]\s*|$)|[[(](?:beslut|b)[\])]\s*:?\s*)/iu;

/** The label at the beginning of a line, the longest one; null when it begins with none. */
export function labelOf(text: string): Label | null {
  const own = text.length < 400 && OWN_DECISION.exec(text.slice(0, 90));
  if (own && !NOT_OWN.test(text))
    return labelled(text, own[0].toLowerCase(), own[0].length, { parts: ['decision'], group: null });
  const numbered = NUMBERED_DECISION.exec(text);
  if (numbered) return { parts: ['decision'], group: null, words: 'beslut', end: numbered[0].length, set: true };
  const gathered = text.length < 60 ? GATHERED.exec(text) : null;
  if (gathered)
    return labelled(text, gathered[0].toLowerCase(), gathered[0].length, {
      parts: ['attendance'],
      group: { status: AWAY.test(gathered[0]) ? 'ABSENT' : 'PRESENT', role: 'MEMBER' },
    });
  let found: Label | null = null;
  let key = '';
  let last = 0;
  let count = 0;
  for (const { 0: word, index } of text.slice(0, 120).matchAll(WORD)) {
    if (count === 0 ? index > 0 : !INSIDE.test(text.slice(last, index))) break;
    if (++count > LONGEST) break;
    key = count === 1 ? word.toLowerCase() : `${key} ${word.toLowerCase()}`;
    last = index + word.length;
    const entry = entries.get(key);
    if (entry) {
      const label = labelled(text, key, last, entry);
      if (label.set || !found?.set) found = label;
    }
  }
  return found;
}

function labelled(text: string, words: string, end: number, { parts, group }: Entry): Label {
  const after = AFTER.exec(text.slice(end, end + 200));
  const rest = after ? end + after[0].length : end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  return { parts: [...parts], group, words, end: rest, set: after !== null };
}

/** Whether a line is nothing but one of the words by which minutes are built up. */
export const isStructureWord = (line: string): boolean => {
  const label = line.length < 80 ? labelOf(line) : null;
  return label?.set === true && label.end >= line.length;
};

/** Whether a line begins with one of them and a colon, or is nothing else. */
export const startsPart = (line: string): boolean => {
  const label = labelOf(line);
  return label?.set === true && (label.end >= line.length || line.slice(0, label.end).includes(':'));
};
