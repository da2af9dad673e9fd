// Notes: bullets everywhere, municipalities in brackets, each decision after «Beslut:».
import { absent, expectedOf, type Layout, present } from './layout.ts';
import type { Meeting, Person } from './model.ts';
import { dotted, longDate } from './writing.ts';

const entry = ({ name, represents, until }: Person): string =>
  `- ${name} (${represents})${until ? ` – gick ${dotted(until)}` : ''}`;

function write(meeting: Meeting): string {
  const { body, date, start, end, place, items } = meeting;
  const away = absent(meeting);
  return [
    `# Minnesanteckningar ${body}`,
    `Datum: ${longDate(date)}\nTid: ${dotted(start)}–${dotted(end)}\nPlats: ${place}`,
    `Deltagare:\n\n${present(meeting).map(entry).join('\n')}`,
    ...(away.length > 0 ? [`Förhinder:\n\n${away.map(entry).join('\n')}`] : []),
    ...items.map(({ heading, told, decisions }) =>
      [`## ${heading}`, '', `- ${told}`, ...decisions.map(({ text }) => `- Beslut: att ${text}`)].join('\n'),
    ),
  ].join('\n\n');
}

export const bullets: Layout = {
  name: 'notes in bullets',
  file: 'anteckningar.md',
  write: (meeting) => ({ text: write(meeting), expected: expectedOf(meeting, {}) }),
};
