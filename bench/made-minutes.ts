// Minutes that could be: a register and any number of meetings of some ten items, the same every time. Directors change now and then,
// projects come and go, so that the graph grows as a real one does: more meetings, not ever more about the same five things.
import { type Minutes, minutes } from '../services/minutes-format.ts';
import { type Register, register } from '../services/register-format.ts';

const MUNICIPALITIES = 12;
const BODIES = 4;
const ITEMS = 10;
/** How many of a body's meetings a director stays, and how many documents there are to a project. */
const TERM = 25;
const DOCUMENTS_PER_PROJECT = 4;

const range = (n: number): number[] => Array.from({ length: n }, (_, index) => index);
const town = (n: number): string => `municipality:${9000 + (n % MUNICIPALITIES)}`;

/** What the meetings name, for that many documents. */
export function madeRegister(documents: number): Register {
  const terms = Math.ceil(documents / BODIES / TERM) + 1;
  const named = (kind: string, n: number, name: string) =>
    range(n).map((i) => ({ id: `${kind}:mattning-${i}`, name: `${name} ${i}` }));
  return register.parse({
    municipalities: range(MUNICIPALITIES).map((i) => ({ id: town(i), name: `Mätköping ${i}`, code: `${9000 + i}` })),
    bodies: named('body', BODIES, 'Mätgruppen').map((body) => ({ ...body, kind: 'DIRECTORS_GROUP' })),
    networks: named('network', 20, 'Mätnätverket'),
    people: named('person', BODIES * MUNICIPALITIES * terms, 'Måns Mätare'),
    projects: named('project', Math.ceil(documents / DOCUMENTS_PER_PROJECT) + ITEMS, 'Mätprojektet').map((project) => ({
      ...project,
      kind: 'OTHER',
    })),
    pots: [{ id: 'pot:mattning', name: 'Mätpotten', year: 2020 }],
  });
}

/** The `n`th document, from 0: the bodies meet in turn, once a week in all. */
export function madeMinutes(n: number): Minutes {
  const body = n % BODIES;
  const nth = Math.floor(n / BODIES);
  const date = new Date(Date.UTC(2000, 0, 3 + n * 7)).toISOString().slice(0, 10);
  const director = (seat: number) => {
    const term = Math.floor((nth + seat * 2) / TERM);
    return `person:mattning-${(term * BODIES + body) * MUNICIPALITIES + seat}`;
  };
  const item = (ordinal: number) => {
    const project = `project:mattning-${Math.floor(n / DOCUMENTS_PER_PROJECT) + ((ordinal * 7 + n) % ITEMS)}`;
    const seat = (n + ordinal) % MUNICIPALITIES;
    return {
      ordinal,
      label: `§ ${ordinal}`,
      heading: `Punkt ${ordinal} om något som ska mätas`,
      kind: ordinal % 3 === 0 ? 'PROGRESS_REPORT' : 'INFORMATION',
      summary: 'Några meningar om vad som sades, lagom många för att likna en riktig punkt. '.repeat(4),
      presenters: [{ person: director(seat), representing: [town(seat)], projects: [project] }],
      about: [project],
      events: [{ project, kind: 'PROGRESS_REPORTED' }],
      participations: [{ actor: town(seat + 1), project, role: 'PARTICIPANT' }],
      mentions: [
        { as: 'projektet', of: project },
        { as: 'Mätköping', of: town(seat) },
      ],
      decisions: [
        {
          ordinal: 1,
          text: 'gruppen ställer sig bakom förslaget och går vidare med det som sagts.',
          kind: 'ASSIGN',
          concerns: [project],
          assignments: [{ task: 'återkomma med ett förslag', assignees: [director(seat)], due: date }],
          fundings:
            ordinal % 4 === 0
              ? [{ amountSek: 1000 * ordinal, status: 'GRANTED', pot: 'pot:mattning', for: project }]
              : [],
          mentions: [{ as: 'projektet', of: project }],
        },
      ],
      at: { start: ordinal * 1000, end: ordinal * 1000 + 900, page: 1 },
    };
  };
  const meeting = `mattning-${body}-${date}`;
  return minutes.parse({
    document: {
      id: `document:${meeting}-made`,
      origin: 'READ',
      title: `Protokoll ${n}`,
      sha256: n.toString(16).padStart(64, '0'),
      status: 'APPROVED',
      access: 'PUBLIC',
      verbatim: true,
    },
    meeting: {
      id: `meeting:${meeting}`,
      body: `body:mattning-${body}`,
      date,
      chair: director(0),
      secretary: director(1),
    },
    head: { text: `Protokoll ${n}` },
    attendanceList: { text: 'Närvarande' },
    attendance: range(MUNICIPALITIES).map((seat) => ({
      person: director(seat),
      as: `Någon, ${town(seat)}`,
      representing: [town(seat)],
      status: (n + seat) % 5 === 0 ? 'ABSENT' : 'PRESENT',
    })),
    items: range(ITEMS).map((i) => item(i + 1)),
  });
}
