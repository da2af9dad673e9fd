// docs/words.md promises one name for one thing: the names it gives are those of the schema.
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { isEnumType, isInterfaceType, isObjectType } from 'graphql';
import { schemaWithoutResolvers } from '../../schema/print.ts';

it('the glossary names types, fields and values that there are', () => {
  const types = schemaWithoutResolvers().getTypeMap();
  const words = readFileSync(new URL('../../docs/words.md', import.meta.url), 'utf8');
  const names = [...words.matchAll(/`([A-Z]\w*[a-z]\w*)(?:\.(\w+))?`/g)];
  const unknown = names.filter(([, typeName = '', member]) => {
    const type = types[typeName];
    if (member === undefined || type === undefined) return type === undefined;
    if (isEnumType(type)) return !type.getValue(member);
    return !(isObjectType(type) || isInterfaceType(type)) || !(member in type.getFields());
  });
  expect(names.length).toBeGreaterThan(60);
  expect(unknown.map(([name]) => name)).toEqual([]);
});
