// schema/printed.graphql is what reviewers and client generators read: it must say what the rooms' files say.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
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

  it('have no mutations and no subscription before the issue that brings them', () => {
    expect(schemaWithoutResolvers().getMutationType()).toBeUndefined();
    expect(schemaWithoutResolvers().getSubscriptionType()).toBeUndefined();
  });
});
