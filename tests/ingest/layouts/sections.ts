// Paragraphs with §, members by office, proposals before decisions: how boards and committees write.
import { absent, expectedOf, type Layout, present } from './layout.ts';
import type { Meeting, Person } from './model.ts';
import { dotted } from './writing.ts';

const FIRST = 41;
const entry =
  (chair: Person) =>
  ({ name, represents, until }: Person): string =>
    `${name} (S), ${represents}${name === chair.name ? ', ordförande' : ''}${until ? `, till kl. ${dotted(until)}` : ''}`;

function write(meeting: Meeting): string {
  const { body, date, start, end, place, items, chair, secretary } = meeting;
  const away = absent(meeting);
  const members = present(meeting).filter(({ name }) => name !== secretary.name);
  return [
    body,
    'SAMMANTRÄDESPROTOKOLL',
    `Sammanträdesdatum ${date}`,
    `**Plats och tid:** ${place}, kl. ${dotted(start)}–${dotted(end)}`,
    `**Beslutande:**\n${members.map(entry(chair)).join('\n')}`,
    ...(away.length > 0 ? [`**Frånvarande:**\n${away.map(entry(chair)).join('\n')}`] : []),
    `**Övriga närvarande:**\n${secretary.name}, ${secretary.represents}, sekreterare`,
    ...items.flatMap(({ heading, told, decisions }, index) => [
      `## § ${FIRST + index} ${heading}`,
      told,
      ...(decisions.length > 0 ? ['**Förslag till beslut**', 'Kansliet föreslår att ärendet bifalls.'] : []),
      ...clauses(decisions.map(({ text }) => text)),
    ]),
    `Ordförande: ${chair.name}`,
    `Sekreterare: ${secretary.name}`,
  ].join('\n\n');
}

function clauses(texts: string[]): string[] {
  if (texts.length === 0) return [];
  if (texts.length === 1) return ['**Beslut**', `Mötet beslutar att ${texts.join('')}.`];
  return [
    '**Beslut**',
    'Mötet beslutar',
    ...texts.map((text, index) => `att ${text}${index + 1 < texts.length ? ',' : '.'}`),
  ];
}

export const sections: Layout = {
  name: '§§, members and proposals',
  file: 'protokoll.md',
  write: (meeting) => ({
    text: write(meeting),
    expected: expectedOf(meeting, { label: (index) => `§ ${FIRST + index}`, chair: true, secretary: true }),
  }),
};
