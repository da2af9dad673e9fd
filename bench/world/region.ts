// A region's own layer: what its municipalities have together after two years of minutes. The first region's is what the comparison of
// servers is made on, so that its questions find the same in a graph of any size.
import { type Minutes, minutes } from '../../services/minutes-format.ts';
import { type Register, register } from '../../services/register-format.ts';
import { range } from './size.ts';

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

/** The names of region `nth` and, one by one, its minutes; `towns` are ids of its municipalities. */
export function regionLayer(nth: number, towns: readonly string[]): { names: Register; minutes: Iterable<Minutes> } {
  const layer = new Layer(nth, towns);
  return { names: layer.names(), minutes: layer.minutes() };
}

class Layer {
  private readonly key: string;
  /** The first region's names have none. */
  private readonly behind: string;

  constructor(
    nth: number,
    private readonly towns: readonly string[],
  ) {
    this.key = nth === 0 ? 'jamforelse' : `jamforelse-r${nth}`;
    this.behind = nth === 0 ? '' : ` i krets ${nth}`;
  }

  private person = (n: number): string => `person:${this.key}-${n % PEOPLE}`;
  private project = (n: number): string => `project:${this.key}-${n}`;

  names(): Register {
    return register.parse({
      bodies: [{ id: `body:${this.key}gruppen`, name: `Jämförelsegruppen${this.behind}`, kind: 'STEERING_GROUP' }],
      people: range(PEOPLE).map((n) => ({ id: this.person(n), name: `Ledamot ${n} Jämförare${this.behind}` })),
      pots: [{ id: `pot:${this.key}`, name: `Jämförelsepotten${this.behind}`, year: 2023 }],
      projects: range(PROJECTS).map((n) => ({
        id: this.project(n),
        name: `Gemensam ${SUBJECTS[n % SUBJECTS.length]} etapp ${n}${this.behind}`,
        kind: n % 3 === 0 ? 'TRIAL' : 'TEST_AND_DEVELOPMENT',
        description:
          'Kommunerna provar tillsammans det som ingen av dem har råd att prova ensam, och berättar hur det gick.',
      })),
    });
  }

  *minutes(): Iterable<Minutes> {
    for (const n of range(MEETINGS)) {
      const date = new Date(Date.UTC(2023, n, 10)).toISOString().slice(0, 10);
      const up = range(ITEMS).map((at) => n * ITEMS + at);
      yield minutes.parse({
        document: {
          id: `document:${this.key}-${date}`,
          origin: 'READ',
          title: `Protokoll ${date}${this.behind}`,
          sha256: Buffer.from(`${this.key} ${n}`).toString('hex').padStart(64, '0').slice(-64),
          status: 'APPROVED',
          access: 'PUBLIC',
          verbatim: true,
        },
        meeting: { id: `meeting:${this.key}-${date}`, body: `body:${this.key}gruppen`, date, chair: this.person(0) },
        head: { text: `Protokoll ${date}` },
        attendanceList: { text: 'Närvarande' },
        attendance: this.towns.map((town, seat) => ({
          person: this.person(seat),
          as: 'Någon',
          representing: [town],
          status: 'PRESENT',
        })),
        items: up.map((at, index) => this.item(index + 1, at % PROJECTS, Math.floor(at / PROJECTS))),
      });
    }
  }

  /** What an item says of its project, the `time`th time that it is up. */
  private item(ordinal: number, n: number, time: number) {
    const { towns } = this;
    const project = this.project(n);
    const town = (step: number): string => towns[(n + time * AT_A_TIME + step) % towns.length] ?? '';
    const joining = time > n % 4 ? 0 : Math.max(0, Math.min(AT_A_TIME, towns.length - time * AT_A_TIME));
    return {
      ordinal,
      label: `§ ${ordinal}`,
      heading: `Lägesrapport ${ordinal} om ett gemensamt arbete`,
      kind: 'PROGRESS_REPORT',
      summary: 'Arbetet följer planen, och det som återstår är sådant som kommunerna får avgöra var för sig. '.repeat(
        2,
      ),
      about: [project],
      events: [{ project, kind: time === 0 ? 'STARTED' : 'PROGRESS_REPORTED' }],
      participations: range(joining).map((step) => ({
        ...{ actor: town(step), project },
        role: step === 0 && time === 0 ? 'OWNER' : step === 1 ? 'FINANCIER' : 'PARTICIPANT',
      })),
      works: range(time === 0 ? 3 : 0).map((step) => ({
        ...{ person: this.person(n * 3 + step), project },
        role: step === 0 ? 'PROJECT_LEADER' : 'STEERING_GROUP',
      })),
      decisions: [
        {
          ordinal: 1,
          text: 'gruppen ställer sig bakom rapporten och går vidare med det som sagts.',
          kind: 'APPROVE',
          concerns: [project],
          fundings:
            time === 0 ? [{ amountSek: 1_000 * (n + 1), status: 'GRANTED', pot: `pot:${this.key}`, for: project }] : [],
        },
      ],
      at: { start: ordinal * 1_000, end: ordinal * 1_000 + 900, page: 1 },
    };
  }
}
