// The same graph behind @neo4j/graphql, as its manual has it: a type for each label, a relationship for each field, the properties of a
// relationship as a type, an index for full text. Served by Apollo on Fastify, as ours is.
import { ApolloServer } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Connection } from '../../graph/driver.ts';
import { TIES_OF_THIS } from '../bare/compare.ts';
import type { Question } from './questions.ts';
import { vendor } from './vendor.ts';

const TYPES = `
  interface Participant { id: ID! name: String! }
  type Participation @relationshipProperties { role: String! from: String to: String certainty: String! }
  type Membership @relationshipProperties { role: String! }
  type Work @relationshipProperties { role: String! }
  type Post @relationshipProperties {
    title: String! from: String to: String firstSeen: String lastSeen: String certainty: String!
  }
  type Tie { with: ID! weight: Int! }

  type Municipality implements Participant @node {
    id: ID!
    name: String!
    sortName: String!
    code: String!
    county: String
    projects: [Project!]! @relationship(type: "PARTICIPATES_IN", direction: OUT, properties: "Participation")
    networks: [Network!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Membership")
    posts: [Person!]! @relationship(type: "HOLDS_POST", direction: IN, properties: "Post")
    agreements: [Agreement!]! @relationship(type: "PARTY_TO", direction: OUT)
    ties: [Tie!]! @cypher(statement: """${TIES_OF_THIS}""", columnName: "tie")
  }
  type Organization implements Participant @node { id: ID! name: String! }
  type Network implements Participant @node { id: ID! name: String! purpose: String }
  type Agreement @node { id: ID! name: String! kind: String! status: String! signedOn: String }
  type Person @node { id: ID! name: String! }
  type Project @node
    @fulltext(indexes: [{ indexName: "folded", queryName: "projectsByWords", fields: ["searchText"] }]) {
    id: ID!
    name: String!
    sortName: String!
    searchText: String!
    kind: String!
    description: String
    participants: [Participant!]! @relationship(type: "PARTICIPATES_IN", direction: IN, properties: "Participation")
    municipalities: [Municipality!]! @relationship(type: "PARTICIPATES_IN", direction: IN, properties: "Participation")
    people: [Person!]! @relationship(type: "WORKS_ON", direction: IN, properties: "Work")
    events: [ProjectEvent!]! @relationship(type: "HAS_EVENT", direction: OUT)
    decisions: [Decision!]! @relationship(type: "CONCERNS", direction: IN)
    fundings: [Funding!]! @relationship(type: "FOR", direction: IN)
  }
  type ProjectEvent @node {
    id: ID! kind: String! date: String
    agendaItem: [AgendaItem!]! @relationship(type: "AT", direction: OUT)
  }
  type AgendaItem @node {
    id: ID! heading: String!
    meeting: [Meeting!]! @relationship(type: "HAS_ITEM", direction: IN)
  }
  type Meeting @node { id: ID! date: String! }
  type Decision @node {
    id: ID! text: String! kind: String! date: String!
    meeting: [Meeting!]! @relationship(type: "TAKEN_AT", direction: OUT)
  }
  type Funding @node { id: ID! amountSek: Int status: String! }
`;

const PARTICIPATION = '... on Participation { role from to certainty }';
const TAKES_PART = 'edge: { role: { in: ["OWNER", "PARTICIPANT", "FINANCIER"] } }';
const FIRST_TEN = 'first: 10, sort: [{ node: { sortName: ASC } }]';
export const PEER: Readonly<Record<Question, string>> = {
  fiftyProjects: `{ projects(limit: 50, sort: [{ sortName: ASC }]) { id name kind description
    participants: participantsConnection { edges { properties { ${PARTICIPATION} } node { id name } } } } }`,
  projectPage: `query ($id: ID!) { projects(where: { id: { eq: $id } }) { id name kind description
    participants: participantsConnection { edges { properties { ${PARTICIPATION} } node { id name } } }
    people: peopleConnection { edges { properties { role } node { id name } } }
    events { kind date agendaItem { id heading meeting { id date } } }
    decisions { id text kind date meeting { id date } }
    fundings { id amountSek status } } }`,
  municipalityPage: `query ($id: ID!) { municipalities(where: { id: { eq: $id } }) { id name code county
    projects: projectsConnection { edges { properties { role certainty } node { id name kind } } }
    networks: networksConnection { edges { properties { role } node { id name purpose } } }
    posts: postsConnection { edges { properties { title from to firstSeen lastSeen certainty } node { id name } } }
    agreements { id name kind status signedOn } } }`,
  pairs: '{ municipalities { id name ties { with weight } } }',
  bothTakePart: `query ($a: ID!, $b: ID!) { projects(where: { AND: [
    { municipalitiesConnection: { some: { node: { id: { eq: $a } }, ${TAKES_PART} } } }
    { municipalitiesConnection: { some: { node: { id: { eq: $b } }, ${TAKES_PART} } } }
  ] }) { id name kind description } }`,
  fiveLevels: `query ($id: ID!) { municipalities(where: { id: { eq: $id } }) { id name
    projects: projectsConnection(${FIRST_TEN}) { edges { properties { role } node { id name
      participants: participantsConnection { edges { properties { ... on Participation { role } } node { id name
        ... on Municipality {
          projects: projectsConnection(${FIRST_TEN}) { edges { properties { role } node { id name
            people: peopleConnection { edges { properties { role } node { id name } } } } } } } } } } } } } } }`,
  oneProject: 'query ($id: ID!) { projects(where: { id: { eq: $id } }) { id name kind description } }',
  byWords: 'query ($folded: String!) { projectsByWords(phrase: $folded) { edges { node { id name } } } }',
};

type Library = {
  Neo4jGraphQL: new (of: { typeDefs: string; driver: unknown }) => { getSchema(): Promise<GraphQLSchema> };
};
type Driver = { driver(uri: string, auth: unknown): unknown; auth: { basic(user: string, password: string): unknown } };

/** Serves it; returns its address. */
export async function servePeer({ uri, user, password, database }: Connection): Promise<string> {
  const { Neo4jGraphQL } = (await vendor('@neo4j/graphql')) as Library;
  const { default: neo4j } = (await vendor('neo4j-driver')) as { default: Driver };
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  const app = fastify();
  const apollo = new ApolloServer({ schema, plugins: [fastifyApolloDrainPlugin(app)] });
  await apollo.start();
  const context = async () => ({ sessionConfig: { database } });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, { context }),
  });
  return `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
}
