// One name a line, the absent struck through, items that begin with the clock and a bold heading.
import { expectedOf, type Layout } from './layout.ts';
import type { Meeting, Person } from './model.ts';
import { dayAndMonth, dotted, sixDigits } from './writing.ts';

const entry = ({ name, represents, status, until }: Person): string =>
  status === 'ABSENT'
    ? `~~${name}, ${represents}~~`
    : `${name}, ${represents}${until ? ` (till ${dotted(until)})` : ''}`;

function write({ body, date, start, end, place, people, items, chair, secretary }: Meeting): string {
  return [
    `## ${body}`,
    `${place.split(', ')[1] ?? place} ${sixDigits(date)}`,
    `Plats och tid: Mötet genomfördes den ${dayAndMonth(date)} kl ${dotted(start)}-${dotted(end)} på ${place}.`,
    '**Närvarande tjänstemän:**',
    ...people.map(entry),
    ...items.flatMap(({ time, heading, told, decisions }) => [
      `${dotted(time)} **${heading}**`,
      told,
      ...(decisions.length > 0 ? ['**Beslut**'] : []),
      ...decisions.map(({ text }) => `**att** ${text}.`),
    ]),
    `${chair.name}  \nordförande`,
    `${secretary.name}  \nsekreterare`,
  ].join('\n\n');
}

export const oneALine: Layout = {
  name: 'one name a line, the absent struck through, clock times',
  file: 'protokoll.md',
  write: (meeting) => ({
    text: write(meeting),
    expected: expectedOf(meeting, { time: true, chair: true, secretary: true }),
  }),
};
