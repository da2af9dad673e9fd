// Markdown as it comes out of a word processor: underscores for bold, escapes, hard breaks, hard spaces.
import { absent, expectedOf, type Layout, present } from './layout.ts';
import type { Meeting, Person } from './model.ts';
import { dotted, longDate } from './writing.ts';

const entry = ({ name, represents, until }: Person): string =>
  `${name}, ${represents}${until ? ` \\(till kl ${dotted(until)}\\)` : ''}`;
const escaped = (text: string): string => text.replace(/(?<=\d)-(?=\d)/g, '\\-');

function write(meeting: Meeting): string {
  const { body, date, start, end, place, items, chair, secretary } = meeting;
  const away = absent(meeting);
  return [
    `# __Protokoll ${body}__`,
    `__Tid:__ ${longDate(date)}, kl\u00a0${dotted(start)}\\-${dotted(end)}`,
    `__Plats:__ ${place}`,
    `__Närvarande:__`,
    present(meeting).map(entry).join('\\\n'),
    ...(away.length > 0 ? ['__Ej närvarande:__', away.map(entry).join('\\\n')] : []),
    ...items.flatMap(({ heading, told, decisions }, index) => [
      `__${index + 1}\\. ${heading}__`,
      told,
      ...(decisions.length > 0 ? ['__Beslut:__'] : []),
      ...decisions.map(({ text }) => `- *att* ${escaped(text)}`),
    ]),
    `__Ordförande:__ ${chair.name}`,
    `__Sekreterare:__ ${secretary.name}`,
  ].join('\n\n');
}

export const word: Layout = {
  name: 'markdown out of a word processor',
  file: 'protokoll.md',
  write: (meeting) => ({
    text: write(meeting),
    expected: expectedOf(meeting, { label: (index) => String(index + 1), chair: true, secretary: true }),
  }),
};
