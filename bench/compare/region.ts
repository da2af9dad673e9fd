// What is put beside the seed, so that its municipalities have as much together as a region that has kept minutes for two years: the same
// every time, and written by the one writer, so that every fact rests on a passage as it does in earnest.
import type { Graph } from '../../graph/run.ts';
import { minutes } from '../../services/minutes-format.ts';
import { recordMinutes, recordRegister } from '../../services/record.ts';
import { register } from '../../services/register-format.ts';

const PROJECTS = 60;
const PEOPLE = 90;
const MEETINGS = 24;
const ITEMS = 10;
/** How many municipalities come to a project each time it is up; one project in four is up so once, one twice, and so on. */
const AT_A_TIME = 4;
const SUBJECTS = [
  'e-arkiv',
  'bredband',
  'skolskjuts',
  'vattenplan',
  'upphandling',
  'måltider',
  'energi',
  'digital växel',
];
const RECORDER = { now: () => new Date('2026-01-15T12:00:00Z'), actor: 'bench' };

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const person = (n: number): string => `person:jamforelse-${n % PEOPLE}`;
const projectId = (n: number): string => `project:jamforelse-${n}`;

const names = register.parse({
  bodies: [{ id: 'body:jamforelsegruppen', name: 'Jämförelsegruppen', kind: 'STEERING_GROUP' }],
  people: range(PEOPLE).map((n) => ({ id: person(n), name: `Ledamot ${n} Jämförare` })),
  pots: [{ id: 'pot:jamforelse', name: 'Jämförelsepotten', year: 2023 }],
  projects: range(PROJECTS).map((n) => ({
    id: projectId(n),
    name: `Gemensam ${SUBJECTS[n % SUBJECTS.length]} etapp ${n}`,
    kind: n % 3 === 0 ? 'TRIAL' : 'TEST_AND_DEVELOPMENT',
    description:
      'Kommunerna provar tillsammans det som ingen av dem har råd att prova ensam, och berättar hur det gick.',
  })),
});

/** What an item says of its project, the `time`th time that it is up. */
function item(ordinal: number, n: number, time: number, towns: readonly string[]) {
  const project = projectId(n);
  const town = (step: number): string => towns[(n + time * AT_A_TIME + step) % towns.length] ?? '';
  const joining = time > n % 4 ? 0 : Math.max(0, Math.min(AT_A_TIME, towns.length - time * AT_A_TIME));
  return {
    ordinal,
    label: `§ ${ordinal}`,
    heading: `Lägesrapport ${ordinal} om ett gemensamt arbete`,
    kind: 'PROGRESS_REPORT',
    summary: 'Arbetet följer planen, och det som återstår är sådant som kommunerna får avgöra var för sig. '.repeat(2),
    about: [project],
    events: [{ project, kind: time === 0 ? 'STARTED' : 'PROGRESS_REPORTED' }],
    participations: range(joining).map((step) => ({
      ...{ actor: town(step), project },
      role: step === 0 && time === 0 ? 'OWNER' : step === 1 ? 'FINANCIER' : 'PARTICIPANT',
    })),
    works: range(time === 0 ? 3 : 0).map((step) => ({
      ...{ person: person(n * 3 + step), project },
      role: step === 0 ? 'PROJECT_LEADER' : 'STEERING_GROUP',
    })),
    decisions: [
      {
        ordinal: 1,
        text: 'gruppen ställer sig bakom rapporten och går vidare med det som sagts.',
        kind: 'APPROVE',
        concerns: [project],
        fundings:
          time === 0 ? [{ amountSek: 1_000 * (n + 1), status: 'GRANTED', pot: 'pot:jamforelse', for: project }] : [],
      },
    ],
    at: { start: ordinal * 1_000, end: ordinal * 1_000 + 900, page: 1 },
  };
}

/** Puts it beside what the graph holds; `towns` are ids of its municipalities. */
export async function fillRegion(graph: Graph, towns: readonly string[]): Promise<void> {
  await recordRegister(graph, names, RECORDER);
  for (const n of range(MEETINGS)) {
    const date = new Date(Date.UTC(2023, n, 10)).toISOString().slice(0, 10);
    const document = {
      id: `document:jamforelse-${date}`,
      origin: 'READ',
      title: `Protokoll ${date}`,
      sha256: n.toString(16).padStart(64, '0'),
      status: 'APPROVED',
      access: 'PUBLIC',
      verbatim: true,
    };
    const up = range(ITEMS).map((at) => n * ITEMS + at);
    const made = minutes.parse({
      document,
      meeting: { id: `meeting:jamforelse-${date}`, body: 'body:jamforelsegruppen', date, chair: person(0) },
      head: { text: `Protokoll ${date}` },
      attendanceList: { text: 'Närvarande' },
      attendance: towns.map((town, seat) => ({
        person: person(seat),
        as: 'Någon',
        representing: [town],
        status: 'PRESENT',
      })),
      items: up.map((at, index) => item(index + 1, at % PROJECTS, Math.floor(at / PROJECTS), towns)),
    });
    await recordMinutes(graph, made, RECORDER);
  }
}
