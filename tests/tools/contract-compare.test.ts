// The comparison with the agreed API, on small schemas that differ in one thing each.
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { compareWithContract, type Later } from '../../tools/contract-compare.ts';

const CONTRACT = `
  type Query { thing(id: ID!, first: Int = 25): Thing  plans: [Plan!]! }
  interface Named { name: String! }
  type Thing implements Named { name: String!  light: Light }
  type Plan { name: String! }
  enum Light { GREEN RED }
  input Filter { text: String }`;
const LATER: Later = { goals: ['Plan', 'Query.plans'] };

const compare = (change: (contract: string) => string, later: Later = {}) =>
  compareWithContract(buildSchema(CONTRACT), buildSchema(change(CONTRACT)), later);
const without = (text: string) => (contract: string) => contract.replace(text, '');

describe('comparing with the contract', () => {
  it('finds nothing in the same schema, described or not', async () => {
    const { wrong, later } = await compare((contract) =>
      contract.replace('type Plan', '"A plan with goals." type Plan'),
    );
    expect(wrong).toEqual([]);
    expect([...later]).toEqual([]);
  });

  it.each([
    ['a type', without('type Plan { name: String! }'), 'Plan'],
    ['a field', without('light: Light'), 'Thing.light'],
    ['an argument', without(', first: Int = 25'), 'Query.thing'],
    ['an enum value', without(' RED'), 'Light.RED'],
    ['an interface', without(' implements Named'), 'Thing'],
  ])('finds %s that is missing', async (_, change, path) => {
    const broken = (contract: string) => {
      const text = change(contract);
      return text.includes('type Plan') ? text : text.replace('plans: [Plan!]!', 'plans: [Thing!]!');
    };
    expect((await compare(broken)).wrong.join('\n')).toContain(path);
  });

  it.each([
    ['a type that differs', 'light: Light', 'light: String', 'Thing.light'],
    ['a default that differs', 'first: Int = 25', 'first: Int = 20', 'Query.thing.first'],
    ['an argument too many that must be given', 'first: Int = 25', 'first: Int = 25, last: Int!', 'Query.thing'],
  ])('finds %s', async (_, from, to, path) => {
    const { wrong } = await compare((contract) => contract.replace(from, to));
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toContain(path);
  });

  it('takes more than was agreed', async () => {
    const more = (contract: string) =>
      `${contract} type Extra { a: Int }`
        .replace('GREEN', 'BLUE GREEN')
        .replace('text: String', 'text: String  code: String')
        .replace('light: Light', 'light(at: String): Light  more: Int');
    expect((await compare(more)).wrong).toEqual([]);
  });

  it('tells what comes later apart, and says when it has come', async () => {
    const early = await compare(
      (contract) => contract.replace('type Plan { name: String! }', '').replace('plans: [Plan!]!', ''),
      LATER,
    );
    expect(early).toEqual({ wrong: [], later: new Map([['goals', ['Plan', 'Query.plans']]]), stale: [] });
    expect((await compare((contract) => contract, LATER)).stale).toEqual(['Plan', 'Query.plans']);
  });
});
