// What cannot be asked of who works with whom: each refusal names its argument, and the server goes on.
import { describe, expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();
const late = await testServer({ today: '2060-01-01' });
const HELSINGBORG = 'municipality:1283';

describe('a question that cannot be answered', () => {
  test.each([
    [
      'collaboration(municipalities: ["municipality:9999"]) { weights }',
      'collaboration.municipalities',
      /Nothing has the id «municipality:9999»/,
    ],
    [
      'collaboration(municipalities: ["network:kommunikation", "project:smart-stad"]) { weights }',
      'collaboration.municipalities',
      /«?(network:kommunikation|project:smart-stad)/,
    ],
    ['collaboration(via: []) { weights }', 'collaboration.via', /«via» names nothing that ties/],
    ['collaboration(certainty: []) { weights }', 'collaboration.certainty', /«certainty» is empty/],
    ['collaboration(during: {from: "2022-01-01", to: "2021-01-01"}) { weights }', 'collaboration.during', /is empty/],
    ['collaboration(at: "2022-01-01", during: {from: "2021-01-01"}) { weights }', 'collaboration.at', /not both/],
    ['collaborationOverTime(via: []) { ties }', 'collaborationOverTime.via', /«via» names nothing that ties/],
    [
      'collaborationOverTime(during: {from: "2022-01-01", to: "2021-01-01"}) { ties }',
      'collaborationOverTime.during',
      /is empty/,
    ],
    [
      'collaborationOverTime(municipalities: ["x"]) { ties }',
      'collaborationOverTime.municipalities',
      /Nothing has the id «x»/,
    ],
    [
      `municipality(id: "${HELSINGBORG}") { collaborators(via: []) { totalCount } }`,
      'collaborators.via',
      /«via» names nothing/,
    ],
    [
      `municipality(id: "${HELSINGBORG}") { collaborators(first: 1000) { totalCount } }`,
      'collaborators.first',
      /must be from 1 to 100, not 1000/,
    ],
    ['collaboration { ties(after: "nonsens") { totalCount } }', 'ties.after', /not a cursor of this list/],
  ])('%s is refused by name', async (question, argument, message) => {
    const { errors } = await api.query(`{ asked: ${question} }`);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).toMatch(message);
    expect(await api.data('{ __typename }')).toEqual({ __typename: 'Query' });
  });

  test('too many periods are refused with how many there would be', async () => {
    const { errors } = await late.query('{ collaborationOverTime(interval: MONTH) { ties } }');
    expect(errors?.[0]?.message).toMatch(
      /makes 490 periods, and at most 240 .+ longer «interval» or a shorter «during»/,
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'collaborationOverTime.interval',
    });
    const asked = '{ collaborationOverTime(interval: MONTH, during: {from: "2021-01-01", to: "2041-01-01"}) { ties } }';
    expect((await late.data<{ collaborationOverTime: unknown[] }>(asked)).collaborationOverTime).toHaveLength(240);
  });
});
