// schema/printed.graphql is what reviewers and client generators read: it must say what the rooms' files say.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { loadTypeDefs, printedSchemaFile } from '../../schema/load.ts';
import { printWholeSchema, schemaWithoutResolvers } from '../../schema/print.ts';

const MEND =
  'schema/printed.graphql does not fit the other schema files: run `npm run codegen` and commit what it writes';

/** Layout is the formatter's; the text that counts is the schema's own. */
const normal = (text: string): string[] => printSchema(lexicographicSortSchema(buildSchema(text))).split('\n');

describe('schema/printed.graphql', () => {
  it('is the schema as it stands', () => {
    const [kept, made] = [normal(readFileSync(printedSchemaFile, 'utf8')), normal(printWholeSchema())];
    const line = made.findIndex((text, index) => text !== kept[index]);
    const difference =
      line === -1 && kept.length === made.length ? null : `${MEND}. Kept: ${kept[line]} Made: ${made[line]}`;
    expect(difference).toBeNull();
  });

  it('says who makes it', () => {
    expect(readFileSync(printedSchemaFile, 'utf8')).toMatch(/^# Made by `npm run codegen`/);
  });
});

describe('the rooms together', () => {
  it('have one Query and leave nothing as an extension', () => {
    const kinds = loadTypeDefs().definitions.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.endsWith('Extension'))).toEqual([]);
    expect(schemaWithoutResolvers().getQueryType()?.getFields()).toHaveProperty('municipality');
  });

  it('say what every mutation answers when its input is wrong', () => {
    const mutations = Object.values(schemaWithoutResolvers().getMutationType()?.getFields() ?? {});
    expect(mutations.length).toBeGreaterThan(20);
    for (const { name, type } of mutations) {
      const payload = schemaWithoutResolvers().getType(String(type).replace('!', ''));
      expect([name, String(isObjectType(payload) && payload.getFields()['userErrors']?.type)]).toEqual([
        name,
        '[UserError!]!',
      ]);
    }
  });

  it('have no subscription before something is sent on one', () => {
    expect(schemaWithoutResolvers().getSubscriptionType()).toBeUndefined();
  });
});
