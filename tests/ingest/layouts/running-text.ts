// Running text: who was there and what was decided stands in sentences.
import { absent, expectedOf, type Layout, present } from './layout.ts';
import type { Meeting, Person } from './model.ts';
import { dotted, listed, longDate } from './writing.ts';

const entry = ({ name, represents }: Person): string => `${name}, ${represents}`;

function write(meeting: Meeting): string {
  const { body, date, start, end, place, items } = meeting;
  const away = absent(meeting);
  return [
    `Minnesanteckningar från möte med ${body} ${longDate(date)}`,
    `Mötet hölls i ${place} och pågick kl. ${dotted(start)}–${dotted(end)}.`,
    `Närvarande: ${present(meeting).map(entry).join('; ')}`,
    ...(away.length > 0 ? [`Frånvarande: ${away.map(entry).join('; ')}`] : []),
    ...items.flatMap(({ heading, told, decisions }) => [
      heading,
      [told, ...sentences(decisions.map(({ text }) => text))].join(' '),
    ]),
  ].join('\n\n');
}

function sentences(texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`Gruppen beslutade ${listed(texts.map((text) => `att ${text}`))}.`];
}

export const runningText: Layout = {
  name: 'running text',
  file: 'anteckningar.txt',
  write: (meeting) => ({ text: write(meeting), expected: expectedOf(meeting, { partial: false }) }),
};
