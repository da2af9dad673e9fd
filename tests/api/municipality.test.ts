import { describe, expect, test } from '@jest/globals';
import { testServer } from '../support/server.ts';

const api = await testServer();
const director = (code: string, at: string) =>
  api.data(
    'query On($code: String!, $at: Date!) { municipality(code: $code) { director(at: $at) { title person { name } certainty } } }',
    { code, at },
  );
const is = (name: string, certainty: string) => ({
  municipality: { director: { title: 'Kommundirektör', person: { name }, certainty } },
});

describe('municipalities', () => {
  test('are eleven, in Swedish order, Å and Ä and Ö last', async () => {
    const { municipalities } = await api.data<{ municipalities: { totalCount: number; nodes: { name: string }[] } }>(
      '{ municipalities { totalCount nodes { name } } }',
    );
    expect(municipalities.totalCount).toBe(11);
    expect(municipalities.nodes.map(({ name }) => name).slice(-3)).toEqual(['Åstorp', 'Ängelholm', 'Örkelljunga']);
  });

  test.each(['Helsingborg', 'helsingborgs stad', 'HELSINGBORG'])('are found by the name «%s»', async (name) => {
    expect(await api.data('query By($name: String!) { municipality(name: $name) { code } }', { name })).toEqual({
      municipality: { code: '1283' },
    });
  });

  test('are found by name from a Mac, which takes its letters apart', async () => {
    expect(
      await api.data('query By($name: String!) { municipality(name: $name) { code } }', {
        name: 'Båstad'.normalize('NFD'),
      }),
    ).toEqual({ municipality: { code: '1278' } });
  });

  test('of an unknown code are null', async () => {
    expect(await api.data('{ municipality(code: "0180") { name } }')).toEqual({ municipality: null });
  });

  test('can be filtered by code, by project and by text', async () => {
    expect(await api.data('{ municipalities(filter: {codes: ["1260", "1292"]}) { nodes { name } } }')).toEqual({
      municipalities: { nodes: [{ name: 'Bjuv' }, { name: 'Ängelholm' }] },
    });
    expect(
      await api.data('{ municipalities(filter: {inProject: "project:kultur-och-industriarv"}) { nodes { name } } }'),
    ).toEqual({ municipalities: { nodes: [{ name: 'Helsingborg' }, { name: 'Höganäs' }] } });
    expect(await api.data('{ municipalities(filter: {text: "hoganas"}) { nodes { name } } }')).toEqual({
      municipalities: { nodes: [{ name: 'Höganäs' }] },
    });
  });
});

describe('the director on a day', () => {
  test('is whom the minutes of that day list', async () => {
    expect(await director('1257', '2019-04-05')).toEqual(is('Stefan Christensson', 'OBSERVED'));
    expect(await director('1257', '2022-06-17')).toEqual(is('Ardiana Demjaha', 'OBSERVED'));
  });

  test('follows, between two sightings, from them', async () => {
    expect(await director('1257', '2021-12-31')).toEqual(is('Stefan Christensson', 'INFERRED'));
    expect(await director('1282', '2020-01-01')).toEqual(is('Christian Alexandersson', 'INFERRED'));
  });

  test('is the one seen up to the day before the next is seen', async () => {
    expect(await director('1257', '2022-06-16')).toEqual(is('Stefan Christensson', 'INFERRED'));
  });

  test('is unknown before anybody was seen, not guessed', async () => {
    expect(await director('1257', '2015-01-01')).toEqual({ municipality: { director: null } });
  });

  test('is today’s when no day is given, and @asOf’s under @asOf', async () => {
    expect(await api.data('{ municipality(code: "1257") { director { person { name } } } }')).toEqual({
      municipality: { director: { person: { name: 'Ardiana Demjaha' } } },
    });
    expect(
      await api.data(
        'query Then @asOf(date: "2020-01-01") { municipality(code: "1257") { director { person { name } } } }',
      ),
    ).toEqual({ municipality: { director: { person: { name: 'Stefan Christensson' } } } });
  });

  test('of Ängelholm in 2019 is not also Båstad’s, though she sat for both', async () => {
    expect(await director('1292', '2019-04-05')).toEqual(is('Lilian Eriksson', 'OBSERVED'));
    expect(await director('1278', '2019-04-05')).toEqual({ municipality: { director: null } });
  });
});

describe('what a municipality takes part in', () => {
  test('comes with role, period, certainty and the passage it rests on', async () => {
    const query =
      '{ municipality(code: "1284") { projects { totalCount edges { role certainty firstSeen evidence { locator } node { name } } } } }';
    expect(await api.data(query)).toEqual({
      municipality: {
        projects: {
          totalCount: 2,
          edges: [
            {
              role: 'PARTICIPANT',
              certainty: 'INFERRED',
              firstSeen: '2021-06-18',
              evidence: [{ locator: 'punkt 2' }],
              node: { name: 'Kultur- och industriarv' },
            },
            {
              role: 'PARTICIPANT',
              certainty: 'INFERRED',
              firstSeen: '2022-02-11',
              evidence: [{ locator: 'punkt 4' }],
              node: { name: 'Tillgänglighetsguide' },
            },
          ],
        },
      },
    });
  });

  test('is what held on a day; an explicit null under @asOf means ever', async () => {
    const names = (at: string) =>
      `query At @asOf(date: "2021-12-31") { municipality(code: "1284") { projects${at} { nodes { name } } } }`;
    expect(await api.data(names(''))).toEqual({
      municipality: { projects: { nodes: [{ name: 'Kultur- och industriarv' }] } },
    });
    expect(await api.data(names('(at: "2019-01-01")'))).toEqual({ municipality: { projects: { nodes: [] } } });
    expect(await api.data<{ municipality: { projects: { nodes: unknown[] } } }>(names('(at: null)'))).toMatchObject({
      municipality: { projects: { nodes: [{}, {}] } },
    });
  });

  test('attendance counts whom it sent, or did not', async () => {
    expect(
      await api.data('{ municipality(code: "1283") { attendance { meetings present partial absent rate } } }'),
    ).toEqual({
      municipality: { attendance: { meetings: 5, present: 3, partial: 0, absent: 2, rate: 0.6 } },
    });
    expect(
      await api.data('{ municipality(code: "1282") { attendance(during: {to: "2020-01-01"}) { meetings partial } } }'),
    ).toEqual({
      municipality: { attendance: { meetings: 1, partial: 1 } },
    });
  });
});
