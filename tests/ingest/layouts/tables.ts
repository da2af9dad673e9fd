// A table of those present and a table of items.
import { expectedOf, type Layout } from './layout.ts';
import type { Meeting, Person } from './model.ts';
import { capitalised, dotted } from './writing.ts';

const presence = ({ status, until }: Person): string =>
  status === 'ABSENT' ? 'Frånvarande' : until ? `Närvarande till ${dotted(until)}` : 'Närvarande';
const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;

function write({ body, date, start, end, place, people, items, chair, secretary }: Meeting): string {
  return [
    `# Protokoll ${body}`,
    '',
    row('Datum', 'Tid', 'Plats'),
    '|---|---|---|',
    row(date, `${start}–${end}`, place),
    '',
    `Ordförande: ${chair.name}`,
    '',
    `Sekreterare: ${secretary.name}`,
    '',
    row('Namn', 'Kommun', 'Närvaro'),
    '|---|---|---|',
    ...people.map((person) => row(person.name, person.represents, presence(person))),
    '',
    row('Nr', 'Ärende', 'Diskussion', 'Beslut'),
    '|---|---|---|---|',
    ...items.map(({ heading, told, decisions }, index) =>
      row(String(index + 1), heading, told, decisions.map(({ text }) => `${capitalised(`att ${text}`)}.`).join('<br>')),
    ),
  ].join('\n');
}

export const tables: Layout = {
  name: 'tables of people and of items',
  file: 'protokoll.md',
  write: (meeting) => ({
    text: write(meeting),
    expected: expectedOf(meeting, { label: (index) => String(index + 1), chair: true, secretary: true }),
  }),
};
