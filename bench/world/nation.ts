// What all municipalities are in: a few things with very many ends. One meeting for each score of them, so that no transaction is huge.
import { type Minutes, minutes } from '../../services/minutes-format.ts';
import { type Register, register } from '../../services/register-format.ts';
import { range } from './size.ts';
import type { Town } from './towns.ts';

const AT_A_MEETING = 20;
const [BODY, NETWORK, PROJECT, CHAIR] = [
  'body:hela-landet',
  'network:hela-landet',
  'project:hela-landet',
  'person:hela-landet',
];
/** After every other in a list by name. */
const NAME = 'Öppna data i hela landet';

/** The names and, one by one, the minutes. */
export function nationLayer(towns: readonly Town[]): { names: Register; minutes: Iterable<Minutes> } {
  const names = register.parse({
    bodies: [{ id: BODY, name: 'Hela landets grupp', kind: 'OTHER' }],
    networks: [{ id: NETWORK, name: 'Övergripande nätverket för hela landet', purpose: 'Alla kommuner möts.' }],
    people: [{ id: CHAIR, name: 'Öjvind Hela-Landet' }],
    projects: [{ id: PROJECT, name: NAME, kind: 'OTHER' }],
  });
  return { names, minutes: meetings(towns) };
}

function* meetings(towns: readonly Town[]): Iterable<Minutes> {
  const alike = namesakes(towns);
  for (const n of range(Math.ceil(towns.length / AT_A_MEETING))) {
    const date = new Date(Date.UTC(2021, 0, 4 + n * 7)).toISOString().slice(0, 10);
    const new_ = towns.slice(n * AT_A_MEETING, (n + 1) * AT_A_MEETING);
    yield minutes.parse({
      document: {
        id: `document:hela-landet-${date}`,
        origin: 'READ',
        title: `Protokoll för hela landet ${date}`,
        sha256: Buffer.from(`hela landet ${n}`).toString('hex').padStart(64, '0').slice(-64),
        status: 'APPROVED',
        access: 'PUBLIC',
        verbatim: true,
      },
      meeting: { id: `meeting:hela-landet-${date}`, body: BODY, date, chair: CHAIR },
      head: { text: `Hela landets grupp, ${date}` },
      attendanceList: { text: 'Närvarande' },
      attendance: [{ person: CHAIR, as: 'Ordföranden', representing: [], status: 'PRESENT' }],
      items: [
        {
          ordinal: 1,
          heading: 'Nya deltagare',
          kind: 'INFORMATION',
          about: [PROJECT],
          events: n === 0 ? [{ project: PROJECT, kind: 'STARTED' }] : [],
          participations: new_.map(({ id }) => ({ actor: id, project: PROJECT, role: 'PARTICIPANT' })),
          memberships: new_.map(({ id }) => ({ member: id, group: NETWORK, role: 'MEMBER' })),
        },
      ],
      // Habo and Håbo are two, and whoever checks names is told so.
      issues:
        n === 0 ? alike.map((about) => ({ kind: 'POSSIBLE_DUPLICATE', message: 'Lika namn.', about, at: '1' })) : [],
    });
  }
}

/** Ids of municipalities whose names differ in accents alone. */
function namesakes(towns: readonly Town[]): string[][] {
  const found = new Map<string, string[]>();
  for (const { id, name } of towns) {
    const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    found.set(bare, [...(found.get(bare) ?? []), id]);
  }
  return [...found.values()].filter((ids) => ids.length > 1);
}
