// A municipality's own layer: boards that meet, take up matters and decide. Nothing of it touches what regions have together, so the
// graph grows and a project's page does not.
import { type Minutes, minutes } from '../../services/minutes-format.ts';
import { type Register, register } from '../../services/register-format.ts';
import { randomFrom } from '../path-graph.ts';
import { DECISIONS, ITEMS, range, type Size } from './size.ts';
import type { Town } from './towns.ts';

const BOARDS = [
  'Kommunstyrelsen',
  'Barn- och utbildningsnämnden',
  'Socialnämnden',
  'Byggnadsnämnden',
  'Miljönämnden',
  'Kulturnämnden',
  'Tekniska nämnden',
  'Vård- och omsorgsnämnden',
];
const FIRST = ['Anna', 'Åsa', 'Bengt', 'Cecilia', 'Daniel', 'Elin', 'Fredrik', 'Gunilla', 'Håkan', 'Ingrid', 'Johan'];
const LAST = ['Andersson', 'Berg', 'Ek', 'Forsberg', 'Gran', 'Holm', 'Jonsson', 'Lind', 'Nyström', 'Öberg', 'Sand'];
const THINGS = [
  'skolskjuts',
  'detaljplan',
  'bygglov',
  'bidrag',
  'avtal',
  'budget',
  'vattenplan',
  'taxa',
  'upphandling',
];
const HEADS = ['Svar på motion om', 'Yttrande över', 'Revidering av', 'Antagande av', 'Uppföljning av'];
const KINDS = ['APPROVE', 'NOTE', 'REFER', 'ASSIGN', 'POSTPONE', 'REJECT', 'FUND'] as const;
const SEATS = 11;
const MATTERS = 30;
/** One decision in so many is about the municipality itself, gives somebody a task, or grants money. */
const [ITSELF, TASK, MONEY] = [20, 4, 10];

/** The names of one municipality's boards and, one by one, their minutes. */
export function councilLayer(town: Town, size: Size): { names: Register; minutes: Iterable<Minutes> } {
  const layer = new Council(town, size);
  return { names: layer.names(), minutes: layer.minutes() };
}

class Council {
  private readonly random: () => number;

  constructor(
    private readonly town: Town,
    private readonly size: Size,
  ) {
    this.random = randomFrom(Number(town.code));
  }

  private below = (n: number): number => Math.floor(this.random() * n);
  private board = (b: number): string => `body:n${this.town.code}-${b}`;
  private matter = (b: number, n: number): string => `matter:n${this.town.code}-${b}-${n}`;
  private person = (n: number): string => `person:n${this.town.code}-${n}`;
  private seated = (b: number, n: number): string => this.person(b * this.size.people + (n % this.size.people));
  /** Each matter that there is comes up. */
  private matters = (): number => Math.min(MATTERS, this.size.meetings * ITEMS);

  names(): Register {
    const { boards, people } = this.size;
    const { code, name } = this.town;
    return register.parse({
      bodies: range(boards).map((b) => ({
        id: this.board(b),
        name: `${BOARDS[b % BOARDS.length]} i ${name}`,
        kind: b === 0 ? 'BOARD' : 'OTHER',
      })),
      people: range(boards * people).map((n) => ({
        id: this.person(n),
        name: `${FIRST[n % FIRST.length]} ${LAST[Math.floor(n / FIRST.length) % LAST.length]} ${code}-${n}`,
      })),
      matters: range(boards).flatMap((b) =>
        range(this.matters()).map((n) => ({
          id: this.matter(b, n),
          name: `${HEADS[n % HEADS.length]} ${THINGS[n % THINGS.length]} ${code}-${b}-${n}`,
          registryNumber: `${code} ${b}-${2020 + (n % 4)}/${n}`,
        })),
      ),
    });
  }

  *minutes(): Iterable<Minutes> {
    for (const b of range(this.size.boards)) for (const n of range(this.size.meetings)) yield this.meeting(b, n);
  }

  private meeting(b: number, n: number): Minutes {
    const { code, name } = this.town;
    const date = new Date(Date.UTC(2022, 0, 10 + b + n * 60)).toISOString().slice(0, 10);
    const at = `n${code}-${b}-${date}`;
    const first = this.below(this.size.people);
    return minutes.parse({
      document: {
        id: `document:${at}`,
        origin: 'READ',
        title: `Protokoll från ${BOARDS[b % BOARDS.length]} i ${name} ${date}`,
        sha256: Buffer.from(at).toString('hex').padStart(64, '0').slice(-64),
        status: 'APPROVED',
        access: 'PUBLIC',
        verbatim: true,
      },
      meeting: {
        id: `meeting:${at}`,
        body: this.board(b),
        date,
        chair: this.seated(b, 0),
        secretary: this.seated(b, 1),
      },
      head: {
        text: `${BOARDS[b % BOARDS.length]} i ${name}, protokoll ${date}`,
        memberships: n === 0 ? range(this.size.people).map((m) => this.seat(b, m)) : [],
      },
      attendanceList: { text: 'Beslutande och övriga närvarande' },
      attendance: range(SEATS).map((seat) => ({
        person: this.seated(b, first + seat),
        as: `Ledamot ${seat + 1}`,
        representing: [],
        status: this.below(12) === 0 ? 'ABSENT' : 'PRESENT',
      })),
      items: range(ITEMS).map((index) => this.item(b, n * ITEMS + index, index + 1, date)),
      issues:
        n === 0
          ? [{ kind: 'SPELLING', message: 'Namnet är stavat på två sätt.', about: [this.seated(b, 2)], at: '1' }]
          : [],
    });
  }

  private seat = (b: number, m: number) => ({
    ...{ member: this.seated(b, m), group: this.board(b) },
    role: m === 0 ? 'CHAIR' : m === 1 ? 'SECRETARY' : 'MEMBER',
  });

  private item(b: number, nth: number, ordinal: number, date: string) {
    const number = nth % this.matters();
    const matter = this.matter(b, number);
    const thing = THINGS[number % THINGS.length];
    const speaker = this.seated(b, this.below(this.size.people));
    return {
      ordinal,
      label: `§ ${nth + 1}`,
      heading: `${HEADS[number % HEADS.length]} ${thing} ${this.town.code}-${b}-${number}`,
      kind: ordinal === 1 ? 'INFORMATION' : 'DISCUSSION',
      summary: `Förvaltningen redogör för ärendet om ${thing}, vad som har hänt sedan det var uppe sist och vad det kostar.`,
      presenters: [{ person: speaker, representing: [], projects: [] }],
      about: [matter],
      matter,
      mentions: [{ as: 'föredragande', of: speaker }],
      decisions: range(DECISIONS).map((d) => this.decision(b, nth, d + 1, matter, date)),
      at: { start: ordinal * 1_000, end: ordinal * 1_000 + 900, page: 1 + Math.floor(ordinal / 3) },
    };
  }

  private decision(b: number, nth: number, ordinal: number, matter: string, date: string) {
    const count = nth * DECISIONS + ordinal;
    return {
      ordinal,
      text: `att ${ordinal === 1 ? 'godkänna förvaltningens förslag' : 'uppdra åt förvaltningen att återkomma'} i ärende ${nth + 1} (${this.town.code}-${b}).`,
      kind: KINDS[this.below(KINDS.length)],
      concerns: [matter, ...(count % ITSELF === 0 ? [this.town.id] : [])],
      assignments:
        count % TASK === 0
          ? [
              {
                task: `Återkomma i ärende ${nth + 1}`,
                assignees: [this.seated(b, this.below(this.size.people))],
                due: date,
              },
            ]
          : [],
      fundings: count % MONEY === 0 ? [{ amountSek: 1_000 * (1 + this.below(900)), status: 'GRANTED' }] : [],
    };
  }
}
