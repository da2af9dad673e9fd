// A meeting as it might have been: what every layout writes down, and what reading it back must give.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { ItemKind } from '../../../ingest/found.ts';
import { Choice } from './choice.ts';
import { type Decision, type Matter, WORDINGS } from './decisions.ts';
import { daysAfter } from './writing.ts';

export type Person = {
  name: string;
  represents: string;
  status: 'PRESENT' | 'PARTIAL' | 'ABSENT';
  /** When a PARTIAL one left, «10:30». */
  until: string | null;
};
export type Item = {
  time: string;
  heading: string;
  kind: ItemKind;
  presenter: Person | null;
  /** What is told under the heading: whole sentences. */
  told: string;
  project: string | null;
  decisions: Decision[];
};
export type Meeting = {
  body: string;
  date: string;
  start: string;
  end: string;
  place: string;
  number: number;
  chair: Person;
  secretary: Person;
  /** Everyone on the list, chair first, secretary last. */
  people: Person[];
  items: Item[];
  projects: string[];
};

type Town = { name: string; county: string };
const towns: Town[] = JSON.parse(
  readFileSync(new URL('../../../seed/sverige/municipalities.json', import.meta.url), 'utf8'),
);
/** Names of municipalities by county, of counties with enough of them. */
const COUNTIES = [...new Set(towns.map(({ county }) => county))]
  .map((county) => towns.filter((town) => town.county === county).map(({ name }) => name))
  .filter((list) => list.length >= 6);

const FIRST =
  'Agneta Bodil Carl-Magnus Dragana Elin Fatima Gösta Håkan Ing-Marie Jörgen Kerstin Leif Mehmet Noor'.split(' ');
const LAST = [
  'Ekström',
  'Åkerlind',
  'Berg',
  'Öhrnell',
  'von Sydholm',
  'Al-Hamadi',
  'Lind Sörberg',
  'Wåhlstedt',
  'Zetterblad',
  'Nordin-Falk',
  'Hjälmered',
  'Sjö',
  'Kovačević',
  'Tuominen',
];
const GROUPS = [
  'Kommunchefsgruppen',
  'Kommundirektörsgruppen',
  'Socialchefsgruppen',
  'Styrelsen',
  'Skolchefsnätverket',
];
const REGIONS = ['Norra Åsbygden', 'Sjöriket', 'Samverkan Mittland', 'Tre Älvar'];
const NETWORKS = [
  'nätverket för skolchefer',
  'HR-nätverket',
  'ekonomichefsnätverket',
  'nätverket för samhällsplanering',
];
const PROJECTS = [
  'Grön pendling',
  'Digital granne',
  'Läslust',
  'Samlad skolskjuts',
  'Trygg hemgång',
  'Solkartan',
  'Årstidernas mat',
];
const HOUSES = ['Stadshuset', 'Folkets hus', 'Biblioteket', 'Konferenscenter Linden'];

type Kind = {
  kind: ItemKind;
  headings: readonly string[];
  told: readonly string[];
  decided: readonly (keyof typeof WORDINGS)[];
};
/** «*» in a heading or sentence is the item's project. */
const KINDS: readonly Kind[] = [
  {
    kind: 'INFORMATION',
    headings: ['Information om elberedskap', 'Information om ny socialtjänstlag'],
    told: ['informerade om läget och svarade på frågor.', 'informerade om de nya reglerna.'],
    decided: ['NOTE', 'ASSIGN', 'REFER', 'OTHER'],
  },
  {
    kind: 'PROJECT_PLAN',
    headings: ['Projektplan *'],
    told: ['presenterade projektplanen. Frågor ställdes om tidplan och bemanning.'],
    decided: ['APPROVE', 'FUND', 'POSTPONE', 'REJECT', 'PRIORITISE'],
  },
  {
    kind: 'PROGRESS_REPORT',
    headings: ['Lägesrapport projektet *'],
    told: ['redovisade hur arbetet går. Två delar av fyra är klara.'],
    decided: ['NOTE', 'ASSIGN', 'FUND'],
  },
  {
    kind: 'FINAL_REPORT',
    headings: ['Slutrapport projektet *'],
    told: ['redovisade projektets resultat. Erfarenheterna är goda.'],
    decided: ['NOTE', 'APPROVE', 'REFER'],
  },
  {
    kind: 'AGREEMENT',
    headings: ['Samverkansavtal om räddningstjänst', 'Samverkansavtal om e-arkiv'],
    told: ['redogjorde för avtalsförslaget. Villkoren är desamma för alla.'],
    decided: ['APPROVE', 'REFER', 'POSTPONE', 'ASSIGN'],
  },
  {
    kind: 'STATISTICS',
    headings: ['Statistik över inflyttning', 'Statistik över försörjningsstöd'],
    told: ['visade statistik för de senaste fem åren.'],
    decided: ['NOTE', 'ASSIGN', 'OTHER'],
  },
];

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function meetingBy(choice: Choice): Meeting {
  const here = choice.some(choice.one(COUNTIES), 4 + choice.below(3));
  const start = 480 + choice.below(20) * 15;
  const first = choice.some(FIRST, here.length + 1);
  const last = choice.some(LAST, here.length + 1);
  const people = [...here, 'Samverkanskansliet'].map((represents, index): Person => {
    const fate = index < 2 || represents === 'Samverkanskansliet' ? 0 : choice.below(6);
    return {
      name: `${first[index] ?? ''} ${last[index] ?? ''}`,
      represents,
      status: fate === 5 ? 'ABSENT' : fate === 4 ? 'PARTIAL' : 'PRESENT',
      until: fate === 4 ? clock(start + 60) : null,
    };
  });
  const [chair] = people;
  const secretary = people.at(-1);
  if (!chair || !secretary) throw new Error('a meeting without people');
  const date = daysAfter('2019-01-08', choice.below(2_400));
  const projects = choice.some(PROJECTS, 5);
  const present = people.filter(({ status }) => status !== 'ABSENT');
  const matter: Omit<Matter, 'project'> = {
    date,
    towns: here,
    people: present.map(({ name }) => name),
    networks: NETWORKS,
  };
  const items = choice.some(KINDS, 1 + choice.below(4)).map((kind, index) => {
    const project = projects[index % projects.length] ?? '';
    return itemBy(choice, kind, present, { ...matter, project }, clock(start + 15 + 20 * index));
  });
  return {
    body: `${choice.one(GROUPS)} ${choice.one(REGIONS)}`,
    date,
    start: clock(start),
    end: clock(start + 120 + choice.below(6) * 10),
    place: `${choice.one(HOUSES)}, ${choice.one(here)}`,
    number: 1 + choice.below(9),
    chair,
    secretary,
    people,
    items: [opening(clock(start)), ...items],
    projects,
  };
}

const opening = (time: string): Item => ({
  time,
  heading: 'Mötets öppnande',
  kind: 'FORMALITY',
  presenter: null,
  told: 'Ordföranden hälsade alla välkomna.',
  project: null,
  decisions: [],
});

function itemBy(choice: Choice, kind: Kind, present: readonly Person[], matter: Matter, time: string): Item {
  const heading = choice.one(kind.headings);
  const project = heading.includes('*') ? matter.project : null;
  const presenter = choice.one(present);
  const decided = choice.some(kind.decided, choice.below(3));
  return {
    time,
    heading: heading.replace('*', matter.project),
    kind: kind.kind,
    presenter,
    told: `${presenter.name} ${choice.one(kind.told)}`,
    project,
    decisions: decided.map((type) => choice.one(WORDINGS[type])(choice, matter)),
  };
}

/** A meeting by chance; what it shrinks to has few people and items. */
export const aMeeting = (): fc.Arbitrary<Meeting> => fc.gen().map((generator) => meetingBy(new Choice(generator)));
