// No markup at all; headings and labels in capitals, «Närvarande» in two columns.
import { absent, expectedOf, type Layout, present } from './layout.ts';
import type { Meeting, Person } from './model.ts';
import { longDate } from './writing.ts';

const entry = ({ name, represents }: Person): string => `${name.padEnd(30)}${represents}`;

function write(meeting: Meeting): string {
  const { body, date, start, end, place, items, chair, secretary } = meeting;
  const away = absent(meeting);
  return [
    `PROTOKOLL\n${body.toUpperCase()}`,
    `TID: ${longDate(date)}, kl. ${start} - ${end}\nPLATS: ${place}`,
    `NÄRVARANDE\n${present(meeting).map(entry).join('\n')}`,
    ...(away.length > 0 ? [`FRÅNVARANDE\n${away.map(entry).join('\n')}`] : []),
    ...items.map(({ heading, told, decisions }, index) =>
      [
        `§ ${index + 1} ${heading.toUpperCase()}`,
        told,
        ...(decisions.length > 0 ? ['BESLUT'] : []),
        ...decisions.map(({ text }) => `Att ${text}.`),
      ].join('\n'),
    ),
    `ORDFÖRANDE: ${chair.name}\nSEKRETERARE: ${secretary.name}`,
  ].join('\n\n');
}

export const capitals: Layout = {
  name: 'headings in capitals, names in columns',
  file: 'protokoll.txt',
  write: (meeting) => ({
    text: write(meeting),
    expected: expectedOf(meeting, {
      label: (index) => `§ ${index + 1}`,
      partial: false,
      chair: true,
      secretary: true,
    }),
  }),
};
