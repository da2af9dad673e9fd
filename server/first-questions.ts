// What people ask first: the lists, one page of each kind, search and the matrix. With ids of whatever graph this is.

type One = { nodes: readonly { id: string }[] };
export type Found = { projects: One; municipalities: One; networks: One; meetings: One };
type Question = { text: string; variables: (found: Found) => Record<string, string> };

/** An id that is nobody's is looked for with the same statement as one that is somebody's. */
const first = ({ nodes: [one] }: One, kind: string): { id: string } => ({ id: one?.id ?? `${kind}:none` });
const none = () => ({});
const list = (text: string): Question => ({ text, variables: none });

export const IDS = `{
  projects(first: 1) { nodes { id } }
  municipalities(first: 1) { nodes { id } }
  networks(first: 1) { nodes { id } }
  meetings(first: 1) { nodes { id } }
}`;

export const FIRST_QUESTIONS: Readonly<Record<string, Question>> = {
  municipalities: list(
    '{ municipalities { totalCount nodes { id name code projects { totalCount nodes { id name } } } } }',
  ),
  projects: list(`{ projects { totalCount nodes { id name kind description phase
    participants { edges { role from to certainty node { id name } } } } pageInfo { endCursor hasNextPage } } }`),
  networks: list(
    '{ networks { totalCount nodes { id name purpose municipalities { edges { role node { id name } } } } } }',
  ),
  meetings: list(
    '{ meetings { totalCount nodes { id date body { id name } attendance { status person { id name } representing { id name } } } } }',
  ),
  project: {
    text: `query ($id: ID!) { project(id: $id) { id name kind description phase
      participants { edges { role from to certainty node { id name } } }
      people { role node: person { id name } }
      events { kind date agendaItem { id heading meeting { id date } } }
      decisions { totalCount nodes { id text kind date meeting { id date } evidence { locator document { id title } } } }
      fundings { id amountSek status } } }`,
    variables: ({ projects }) => first(projects, 'project'),
  },
  municipality: {
    text: `query ($id: ID!) { municipality(id: $id) { id name code county
      projects { edges { role certainty node { id name kind } } }
      networks { edges { role node { id name purpose } } }
      posts { nodes { title from to firstSeen lastSeen certainty node: person { id name } } }
      agreements { id name kind status signedOn } } }`,
    variables: ({ municipalities }) => first(municipalities, 'municipality'),
  },
  search: list('{ search(text: "samverkan") { nodes { id name } } }'),
  matrix: list('{ collaboration(via: [PROJECT]) { municipalities { id name } weights } }'),
  ties: list(
    '{ collaboration { ties(first: 10) { nodes { a { id name } b { id name } weight projects { id name } } } } }',
  ),
};
