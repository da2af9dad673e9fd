// Comma lists, numbered items, «Beslut» and a clause with «att» in each paragraph.
import { absent, expectedOf, type Layout, present } from './layout.ts';
import type { Meeting, Person } from './model.ts';
import { dotted, sixDigits } from './writing.ts';

const entry = ({ name, represents, until }: Person): string =>
  `${name}${until ? ` (till kl ${dotted(until)})` : ''}, ${represents}`;

function write(meeting: Meeting): string {
  const { body, number, date, start, end, place, items, chair, secretary } = meeting;
  const away = absent(meeting);
  return [
    `# ${body} protokoll ${number}/${date.slice(0, 4)}`,
    `Tid/Plats: ${sixDigits(date)} kl. ${dotted(start)}-${dotted(end)}, ${place}`,
    `Närvarande: ${present(meeting).map(entry).join(', ')}.`,
    ...(away.length > 0 ? [`Anmält förhinder: ${away.map(entry).join(', ')}`] : []),
    ...items.flatMap(({ heading, told, decisions }, index) => [
      `${index + 1}. ${heading}`,
      told,
      ...(decisions.length > 0 ? ['Beslut'] : []),
      ...decisions.map(({ text }) => `att ${text}.`),
    ]),
    `${chair.name}\nordförande`,
    `${secretary.name}\nsekreterare`,
  ].join('\n\n');
}

export const commas: Layout = {
  name: 'comma lists and numbered items',
  file: 'protokoll.md',
  write: (meeting) => ({
    text: write(meeting),
    expected: expectedOf(meeting, { label: (index) => String(index + 1), number: true, chair: true, secretary: true }),
  }),
};
