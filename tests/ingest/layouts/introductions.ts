// The same simple minutes with decisions introduced, and time and place told, in all the ways that secretaries have.
import type { Decision } from './decisions.ts';
import { absent, expectedOf, type Layout, present } from './layout.ts';
import type { Meeting } from './model.ts';
import { dayAndMonth, dotted, listed, longDate, slashDate } from './writing.ts';

type Introduction = { name: string; write: (decisions: readonly Decision[]) => string[]; stated?: boolean };
const clauses = (decisions: readonly Decision[], lead = 'att '): string[] =>
  decisions.map(({ text }) => `${lead}${text}.`);
const sentences = (decisions: readonly Decision[], lead = ''): string[] =>
  decisions.map(({ stated }) => `${lead}${stated}.`);

const WAYS: readonly Introduction[] = [
  { name: '«Beslut:» and a sentence', write: (all) => sentences(all, 'Beslut: '), stated: true },
  { name: 'a heading «Beslut» and sentences', write: (all) => ['### Beslut', ...sentences(all)], stated: true },
  {
    name: '«Beslut» and sentences in bullets',
    write: (all) => ['**Beslut**', sentences(all, '- ').join('\n')],
    stated: true,
  },
  { name: '«Beslöts att»', write: (all) => clauses(all, 'Beslöts att ') },
  {
    name: '«Styrelsen beslutar följande:» and numbers',
    write: (all) => [
      'Styrelsen beslutar följande:',
      all.map(({ text }, index) => `${index + 1}. att ${text}.`).join('\n'),
    ],
  },
  { name: '«Direktionens beslut»', write: (all) => ['**Direktionens beslut**', ...clauses(all)] },
  {
    name: '«Direktionen beslutar att» in one sentence',
    write: (all) => [`Direktionen beslutar ${listed(all.map(({ text }) => `att ${text}`))}.`],
  },
  { name: '«Ledningsgruppen enades om att»', write: (all) => clauses(all, 'Ledningsgruppen enades om att ') },
  { name: '«Gruppen kom överens om att»', write: (all) => clauses(all, 'Gruppen kom överens om att ') },
  { name: '«ATT» in capitals', write: (all) => ['BESLUT', ...clauses(all, 'ATT ')] },
  {
    name: 'dashes before «att»',
    write: (all) => ['Mötet beslutade', all.map(({ text }) => `– att ${text}`).join('\n')],
  },
  {
    name: '«Mötet beslutade:» and bullets without «att»',
    write: (all) => ['Mötet beslutade:', all.map(({ text }) => `* att ${text}`).join('\n')],
  },
];

type Head = (meeting: Meeting) => string[];
const HEADS: readonly Head[] = [
  ({ date, start, end, place }) => [
    `Tid: ${longDate(date)} klockan ${dotted(start)} till ${dotted(end)}`,
    `Plats: ${place}`,
  ],
  ({ date, start, end, place }) => [`Datum: ${date}`, `Tid: ${dotted(start)} – ${dotted(end)}`, `Plats: ${place}`],
  ({ date, start, end, place }) => [
    `Tid och plats: den ${longDate(date)}, kl. ${dotted(start)}–${dotted(end)}, ${place}`,
  ],
  ({ date, start, end, place }) => [
    `Plats: ${place}`,
    `Tid: den ${slashDate(date)} ${date.slice(0, 4)}, ${start}-${end}`,
  ],
  ({ date, start, end, place }) => [
    `Möte den ${dayAndMonth(date)} ${date.slice(0, 4)} kl ${dotted(start)}-${dotted(end)} i ${place}`,
  ],
];

function write(meeting: Meeting, index: number, introduction: Introduction): string {
  const { body, items, chair, secretary } = meeting;
  const away = absent(meeting);
  const entry = ({ name, represents }: Meeting['chair']): string => `${name}, ${represents}`;
  return [
    `# Protokoll från möte med ${body}`,
    ...(HEADS[index % HEADS.length]?.(meeting) ?? []),
    'Närvarande:',
    present(meeting)
      .map((person) => `- ${entry(person)}`)
      .join('\n'),
    ...(away.length > 0 ? [`Förhindrade: ${away.map(entry).join(', ')}`] : []),
    ...items.flatMap(({ heading, told, decisions }, at) => [
      `## ${at + 1}. ${heading}`,
      told,
      ...(decisions.length > 0 ? introduction.write(decisions) : []),
    ]),
    `Ordförande: ${chair.name}`,
    `Vid protokollet: ${secretary.name}`,
  ].join('\n\n');
}

export const INTRODUCTIONS: readonly Layout[] = WAYS.map((introduction, index) => ({
  name: introduction.name,
  file: 'protokoll.md',
  write: (meeting) => ({
    text: write(meeting, index, introduction),
    expected: expectedOf(meeting, {
      label: (at) => String(at + 1),
      partial: false,
      chair: true,
      secretary: true,
      stated: introduction.stated ?? false,
    }),
  }),
}));
