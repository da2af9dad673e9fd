// Everything on lines of its own, items by the clock without marks, «Beslutades» before what was decided.
import { absent, expectedOf, type Layout, present } from './layout.ts';
import type { Meeting, Person } from './model.ts';
import { dotted, longDate } from './writing.ts';

const entry = ({ name, represents, until }: Person): string =>
  `${represents}: ${name}${until ? `, till kl ${dotted(until)}` : ''}`;

function write(meeting: Meeting): string {
  const { body, date, start, end, place, items, chair, secretary } = meeting;
  const away = absent(meeting);
  return [
    `Protokoll ${body} den ${longDate(date)}`,
    `Plats: ${place}`,
    `Tid: kl. ${dotted(start)}–${dotted(end)}`,
    `Ordförande: ${chair.name}`,
    `Protokollförare: ${secretary.name}`,
    ['Deltagare:', ...present(meeting).map(entry)].join('\n'),
    ...(away.length > 0 ? [['Frånvarande:', ...away.map(entry)].join('\n')] : []),
    ...items.flatMap(({ time, heading, told, decisions }) => [
      `Kl. ${dotted(time)} ${heading}`,
      told,
      ...decisions.map(({ text }) => `Beslutades att ${text}.`),
    ]),
  ].join('\n\n');
}

export const clockTimes: Layout = {
  name: 'plain lines by the clock',
  file: 'protokoll.txt',
  write: (meeting) => ({
    text: write(meeting),
    expected: expectedOf(meeting, { time: true, chair: true, secretary: true }),
  }),
};
