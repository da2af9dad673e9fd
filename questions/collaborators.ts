// Question 1: which municipalities one works most with, and through what.
import type { Certainty, ParticipationRole } from '../schema/types.generated.ts';
import { type Ask, type EdgePage, everyEdge, WALK } from './ask.ts';
import { EVIDENCE, EVIDENCE_COLUMNS, evidenceCells, SOURCE, type Source } from './evidence.ts';
import { type AnswerCell, column, given, idsOf, parameter, type Question } from './question.ts';

const COLLABORATORS = /* GraphQL */ `
  query ArbetarMestMed($id: ID!, $via: [TieKind!], $at: Date, $weighting: Weighting!, $after: String) {
    municipality(id: $id) {
      collaborators(via: $via, at: $at, weighting: $weighting, first: 100, after: $after) {
        edges {
          weight
          node { id name }
          tie {
            projects { id name }
            networks { id name }
            agreements { id name }
            presentations { id name meeting { date } ${EVIDENCE} }
            meetings
          }
        }
        ${WALK}
      }
    }
  }
  ${SOURCE}`;

/** Who takes part in a shared project or network, and where that is said. */
const PARTS = /* GraphQL */ `
  query VemSomDeltar($id: ID!, $at: Date, $after: String) {
    node(id: $id) {
      ... on Project {
        participants(role: [OWNER, PARTICIPANT, FINANCIER], at: $at, first: 100, after: $after) {
          edges { role certainty ${EVIDENCE} node { id } }
          ${WALK}
        }
      }
      ... on Network {
        municipalities(at: $at, first: 100, after: $after) {
          edges { role certainty ${EVIDENCE} node { id } }
          ${WALK}
        }
      }
    }
  }
  ${SOURCE}`;

type Named = { id: string; name: string };
type Tie = {
  projects: Named[];
  networks: Named[];
  agreements: Named[];
  presentations: (Named & { evidence: Source[] })[];
  meetings: number;
};
type Collaborator = { weight: number; node: Named; tie: Tie };
type Found = { municipality: { collaborators: EdgePage<Collaborator> } | null };
type Part = { role: ParticipationRole; certainty: Certainty; evidence: Source[]; node: { id: string } };
type Parts = { node: { participants?: EdgePage<Part>; municipalities?: EdgePage<Part> } | null };

const VIA: Readonly<Record<string, string[] | null>> = {
  samverkan: null,
  projekt: ['PROJECT'],
  natverk: ['NETWORK'],
  avtal: ['AGREEMENT'],
  dragningar: ['PRESENTATION'],
  moten: ['MEETING'],
  allt: ['PROJECT', 'NETWORK', 'AGREEMENT', 'PRESENTATION', 'MEETING'],
};
const WEIGHTINGS: Readonly<Record<string, string>> = { antal: 'COUNT', newman: 'NEWMAN' };

/** Weights that differ by less are the same number, added up in another order. */
const SAME = 1e-9;

/** The facts behind every project and network that is shared, by its id. */
async function factsOf(ask: Ask, found: readonly Collaborator[], at: string | null): Promise<Map<string, Part[]>> {
  const shared = new Set(found.flatMap(({ tie }) => [...tie.projects, ...tie.networks].map(({ id }) => id)));
  const facts = [...shared].map(async (id) => {
    const parts = await everyEdge<Parts, Part>(
      ask,
      PARTS,
      { id, at },
      ({ node }) => node?.participants ?? node?.municipalities,
    );
    return [id, parts] as const;
  });
  return new Map(await Promise.all(facts));
}

const cellsOf = (things: readonly Named[]): AnswerCell[] => [
  things.map(({ name }) => name),
  things.map(({ id }) => id),
];

export const collaborators: Question = {
  slug: 'arbetar-mest-med',
  number: 1,
  sentence: 'Vilka arbetar mest med {k}?',
  note:
    'Två kommuner arbetar ihop genom det som båda är med i samtidigt. Tillfrågade och de som avstår räknas inte, och ett gemensamt möte räknas bara ' +
    'när man väljer det, för det binder ihop alla. Antal: varje sak räknas som 1. Newman: varje sak räknas som 1/(k−1) när k kommuner är med, så att ' +
    'det som alla delar väger lätt. Lika vikt ger samma plats.',
  parameters: [
    parameter('k', 'Kommun', 'municipality', { required: true }),
    parameter('via', 'Genom', 'choice', {
      preset: 'samverkan',
      choices: [
        { value: 'samverkan', label: 'projekt, nätverk och avtal' },
        { value: 'projekt', label: 'bara projekt' },
        { value: 'natverk', label: 'bara nätverk' },
        { value: 'avtal', label: 'bara avtal' },
        { value: 'dragningar', label: 'bara gemensamma dragningar' },
        { value: 'moten', label: 'bara möten' },
        { value: 'allt', label: 'allt, också möten' },
      ],
    }),
    parameter('vikt', 'Vikt', 'choice', {
      preset: 'antal',
      choices: [
        { value: 'antal', label: 'antal' },
        { value: 'newman', label: 'Newman' },
      ],
    }),
    parameter('dag', 'Bara det som gäller dagen', 'date'),
  ],
  documents: [COLLABORATORS, PARTS],
  columns: [
    column('place', 'Plats', 'integer'),
    column('municipality', 'Kommun'),
    idsOf('municipality', 'Kommunens id'),
    column('weight', 'Vikt', 'number'),
    column('project', 'Projekt'),
    idsOf('project', 'Projektens id'),
    column('network', 'Nätverk'),
    idsOf('network', 'Nätverkens id'),
    column('agreement', 'Avtal'),
    idsOf('agreement', 'Avtalens id'),
    column('presentation', 'Gemensamma dragningar'),
    idsOf('presentation', 'Punkternas id'),
    column('meetings', 'Gemensamma möten', 'integer'),
    ...EVIDENCE_COLUMNS,
  ],
  async answer(ask, values) {
    const id = given(values, 'k');
    const at = values.dag ?? null;
    const found = await everyEdge<Found, Collaborator>(
      ask,
      COLLABORATORS,
      { id, at, via: VIA[given(values, 'via')], weighting: WEIGHTINGS[given(values, 'vikt')] },
      ({ municipality }) => municipality?.collaborators,
    );
    const facts = await factsOf(ask, found, at);
    const rows = found.map(({ weight, node, tie }) => {
      const parts = [...tie.projects, ...tie.networks].flatMap((thing) => facts.get(thing.id) ?? []);
      const theirs = parts.filter((part) => part.node.id === id || part.node.id === node.id);
      return [
        found.findIndex((other) => other.weight - weight < SAME) + 1,
        node.name,
        node.id,
        weight,
        ...cellsOf(tie.projects),
        ...cellsOf(tie.networks),
        ...cellsOf(tie.agreements),
        ...cellsOf(tie.presentations),
        tie.meetings,
        ...evidenceCells([...theirs, ...tie.presentations].flatMap(({ evidence }) => evidence)),
      ];
    });
    return { rows, empty: 'Kommunen delar inget sådant med någon annan kommun i grafen.' };
  },
};
