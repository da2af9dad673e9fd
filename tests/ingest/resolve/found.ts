// Found minutes for tests: a text, and what was found in it by the words it stands in.
import type {
  FoundAmount,
  FoundAttendance,
  FoundDate,
  FoundDecision,
  FoundItem,
  FoundMinutes,
  FoundName,
  FoundPresenter,
  FoundTask,
  NameKind,
  ReadText,
  Span,
} from '../../../ingest/found.ts';
import { NameBook } from '../../../ingest/names/book.ts';
import type { Known } from '../../../ingest/names/known.ts';
import type { Earlier } from '../../../ingest/resolve/earlier.ts';
import { type Resolved, resolve } from '../../../ingest/resolve/resolve.ts';

/** Writes text piece by piece and gives each piece its place. */
export class Writing {
  text = '';

  write(piece: string): Span {
    const start = this.text.length;
    this.text += piece;
    const span = { start, end: this.text.length };
    this.text += '\n\n';
    return span;
  }

  /** The place of words inside a span. */
  at(words: string, inside: Span): Span {
    const start = this.text.indexOf(words, inside.start);
    if (start < 0 || start + words.length > inside.end) throw new Error(`«${words}» does not stand there`);
    return { start, end: start + words.length };
  }
}

type Names = readonly (readonly [NameKind, string, string?])[];
type Dates = readonly (readonly [string, string, string?])[];
export type DecisionSpec = {
  text: string;
  type?: FoundDecision['type'];
  names?: Names;
  dates?: Dates;
  amounts?: Partial<FoundAmount>[];
  tasks?: Partial<FoundTask>[];
  referrals?: { to: string; purpose?: 'DECISION' | 'INFORMATION' | 'PREPARATION'; on?: string }[];
  fates?: FoundDecision['fates'];
};
export type ItemSpec = {
  heading: string;
  kind?: FoundItem['kind'];
  text?: string;
  names?: Names;
  dates?: Dates;
  amounts?: Partial<FoundAmount>[];
  presenters?: Partial<FoundPresenter>[];
  fates?: FoundItem['fates'];
  decisions?: DecisionSpec[];
};
export type MinutesSpec = {
  body?: string;
  /** Stands in the head beside the body. */
  place?: string;
  date?: string;
  mode?: FoundMinutes['meeting']['mode'];
  attendance?: (Partial<FoundAttendance> & { person: string })[];
  items?: ItemSpec[];
  signatures?: { person: string; title: string }[];
  chair?: string;
  issues?: FoundMinutes['issues'];
};

const named = (writing: Writing, inside: Span, names: Names = []): FoundName[] =>
  names.map(([kind, name, as = name]) => ({ kind, name, as, span: writing.at(as, inside) }));

const dated = (writing: Writing, inside: Span, dates: Dates = []): FoundDate[] =>
  dates.map(([as, date, endsOn]) => ({
    date,
    precision: 'DAY',
    as,
    span: writing.at(as, inside),
    ...(endsOn ? { endsOn } : {}),
  }));

const day = (date: string, span: Span): FoundDate => ({ date, precision: 'DAY', as: date, span });

const money = (span: Span, amounts: Partial<FoundAmount>[] = []): FoundAmount[] =>
  amounts.map((amount) => ({
    sek: null,
    max: false,
    conditional: false,
    pot: null,
    year: null,
    per: 'TOTAL',
    status: 'GRANTED',
    for: [],
    partOf: null,
    as: '',
    span,
    ...amount,
  }));

const ofKind = (names: readonly FoundName[], kind: NameKind): string[] => [
  ...new Set(names.filter((one) => one.kind === kind).map(({ name }) => name)),
];

function decision(writing: Writing, spec: DecisionSpec, ordinal: number): FoundDecision {
  const span = writing.write(spec.text);
  const names = named(writing, span, spec.names);
  const tasks = (spec.tasks ?? []).map((task) => ({
    task: spec.text,
    assignees: [],
    everyMunicipality: false,
    due: null,
    dueText: null,
    standing: false,
    span,
    ...task,
  }));
  return {
    ordinal,
    text: spec.text,
    span,
    type: spec.type ?? 'OTHER',
    names,
    dates: dated(writing, span, spec.dates),
    amounts: money(span, spec.amounts),
    assignees: tasks.flatMap(({ assignees }) => assignees),
    due: [],
    projects: ofKind(names, 'PROJECT'),
    networks: ofKind(names, 'NETWORK'),
    municipalities: ofKind(names, 'MUNICIPALITY'),
    tasks,
    referrals: (spec.referrals ?? []).map(({ to, purpose = 'DECISION', on }) => ({
      to,
      purpose,
      on: on ? day(on, span) : null,
      onText: on ?? null,
    })),
    fates: spec.fates ?? [],
  };
}

function item(writing: Writing, spec: ItemSpec, ordinal: number): FoundItem {
  const heading = writing.write(spec.heading);
  const paragraph = spec.text ? writing.write(spec.text) : heading;
  const inside = { start: heading.start, end: paragraph.end };
  const names = named(writing, inside, spec.names);
  const decisions = (spec.decisions ?? []).map((one, index) => decision(writing, one, index + 1));
  return {
    ordinal,
    label: null,
    time: null,
    heading: spec.heading,
    kind: spec.kind ?? 'INFORMATION',
    span: { start: heading.start, end: decisions.at(-1)?.span.end ?? paragraph.end },
    paragraphs: spec.text ? [{ text: spec.text, span: paragraph }] : [],
    names,
    dates: dated(writing, inside, spec.dates),
    amounts: money(inside, spec.amounts),
    presenters: (spec.presenters ?? []).map(({ person = '', ...rest }) => ({
      person,
      as: person,
      represents: null,
      projects: [],
      remote: false,
      role: null,
      span: inside,
      ...rest,
    })),
    projects: ofKind(names, 'PROJECT'),
    networks: ofKind(names, 'NETWORK'),
    fates: spec.fates ?? [],
    decisions,
  };
}

/** Found minutes with their text. */
export function found(spec: MinutesSpec): { found: FoundMinutes; read: ReadText } {
  const writing = new Writing();
  const date = spec.date ?? '2023-05-12';
  const head = writing.write(`Protokoll ${spec.body ?? 'Kommunchefsgruppen'} ${date} ${spec.place ?? ''}`);
  const entries = (spec.attendance ?? []).map((entry) => ({
    as: [entry.person, ...(entry.represents ?? [])].join(', '),
    represents: [],
    status: 'PRESENT' as const,
    role: 'MEMBER' as const,
    substituteFor: null,
    remote: false,
    until: null,
    note: null,
    party: null,
    ...entry,
  }));
  const start = writing.text.length;
  const attendance = entries.map((entry) => ({ ...entry, span: writing.write(entry.as) }));
  const attendanceList = { start, end: writing.text.length };
  const items = (spec.items ?? []).map((one, index) => item(writing, one, index + 1));
  const signatures = (spec.signatures ?? []).map(({ person, title }) => ({
    person,
    title,
    span: writing.write(`${person}\n${title}`),
  }));
  const first = signatures[0]?.span;
  return {
    read: {
      name: 'protokoll.md',
      text: writing.text,
      pages: [],
      mediaType: 'text/markdown',
      sha256: 'ab'.repeat(32),
      masked: 0,
    },
    found: {
      title: null,
      status: 'APPROVED',
      approvedBy: [],
      registryNumber: null,
      meeting: {
        body: spec.body ?? 'Kommunchefsgruppen',
        documentDate: date,
        statedDate: date,
        date,
        endsOn: null,
        dateConflict: false,
        start: null,
        end: null,
        place: null,
        mode: spec.mode ?? null,
        number: null,
        chair: spec.chair ?? null,
        secretary: null,
      },
      head,
      attendanceList,
      signature: first ? { start: first.start, end: writing.text.length } : null,
      signatures,
      attendance,
      items,
      issues: spec.issues ?? [],
      leftovers: [],
      understood: 1,
    },
  };
}

/** Municipalities of an invented region, as a register gives them. */
export const TOWNS: Known[] = [
  ['2303', 'Ragunda'],
  ['2305', 'Bräcke'],
  ['2309', 'Krokom'],
  ['2313', 'Strömsund'],
].map(([code = '', name = '']) => ({
  id: `municipality:${code}`,
  kind: 'MUNICIPALITY',
  name,
  aliases: [`${name}s kommun`],
}));

/** Resolves what a spec says against known names and what happened earlier. */
export function resolved(spec: MinutesSpec, known: readonly Known[] = TOWNS, earlier?: Earlier): Resolved {
  const { found: minutes, read } = found(spec);
  return resolve(minutes, read, new NameBook(known), { access: 'PUBLIC', ...(earlier ? { earlier } : {}) });
}
