// As text pulled out of a pdf: hard line breaks, hyphenation, and page heads wherever the page happened to end.
import { expectedOf, type Layout } from './layout.ts';
import type { Meeting } from './model.ts';
import { dotted, longDate } from './writing.ts';

const WIDTH = 72;
const PAGE = 30;
const FIRST = 7;

/** Breaks a paragraph at the width; a long word is divided where two letters stand on both sides. */
function wrapped(paragraph: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const free = WIDTH - line.length - 1;
    if (line === '') line = word;
    else if (word.length <= free) line += ` ${word}`;
    else {
      const cut = free - 1;
      const divided = cut >= 4 && word.length - cut >= 4 && /^\p{Ll}+$/u.test(word);
      lines.push(divided ? `${line} ${word.slice(0, cut)}-` : line);
      line = divided ? word.slice(cut) : word;
    }
  }
  return [...lines, line];
}

/** Puts a head over every page of so many lines, with its number. */
export function pageHeads(lines: readonly string[], page: number, head: string): string {
  const pages = Math.ceil(lines.length / page);
  return Array.from({ length: pages }, (_, index) => [
    `${head}    Protokoll    ${index + 1} (${pages})`,
    ...lines.slice(index * page, (index + 1) * page),
  ])
    .flat()
    .join('\n');
}

function lines({ body, date, start, end, place, people, items, chair, secretary }: Meeting): string[] {
  const members = people.filter(({ name }) => name !== secretary.name);
  const there = members.filter(({ status }) => status !== 'ABSENT');
  const away = members.filter(({ status }) => status === 'ABSENT');
  const entry = ({ name, represents, until }: Meeting['chair']): string =>
    `${name}, ${represents}${until ? ` (till kl. ${dotted(until)})` : ''}`;
  return [
    '',
    `Protokoll från ${body}`,
    '',
    `Tid:     ${longDate(date)} kl. ${dotted(start)}–${dotted(end)}`,
    `Plats:   ${place}`,
    '',
    'Närvarande',
    ...there.map(entry),
    entry(secretary),
    ...(away.length > 0 ? ['', 'Frånvarande', ...away.map(entry)] : []),
    ...items.flatMap(({ heading, told, decisions }, index) => [
      '',
      `§ ${FIRST + index} ${heading}`,
      ...wrapped(told),
      ...(decisions.length > 0 ? ['Gruppen beslutade'] : []),
      ...decisions.flatMap(({ text }, at) => wrapped(`att ${text}${at + 1 < decisions.length ? ',' : '.'}`)),
    ]),
    '',
    'Vid protokollet',
    secretary.name,
    '',
    'Ordförande',
    chair.name,
  ];
}

export const pdfPages: Layout = {
  name: 'text from a pdf with page heads and hyphens',
  file: 'protokoll.txt',
  write: (meeting) => ({
    text: pageHeads(lines(meeting), PAGE, meeting.body),
    expected: expectedOf(meeting, { label: (index) => `§ ${FIRST + index}`, chair: true, secretary: true }),
  }),
};
