import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { highlight } from '../../graph/highlight.ts';
import { fold, luceneQueries, sortKey, tellingWords, words } from '../../graph/text.ts';

describe('names are ordered as in Swedish', () => {
  test('å, ä and ö come last, in that order, and other accents do not count', () => {
    const names = ['Örkelljunga', 'Ängelholm', 'Åstorp', 'Zinkgruvan', 'Éva', 'Eva Z', 'Bjuv', 'Landskrona'];
    const ordered = [...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    expect(ordered).toEqual(['Bjuv', 'Éva', 'Eva Z', 'Landskrona', 'Zinkgruvan', 'Åstorp', 'Ängelholm', 'Örkelljunga']);
  });
});

describe('the words of a text', () => {
  test('are its letters and digits, composed, without Swedish endings after a colon', () => {
    expect(words('SKR:s «Kultur- och industriarv», A\u030astorp 17/6')).toEqual([
      'SKR',
      'Kultur',
      'och',
      'industriarv',
      'Åstorp',
      '17',
      '6',
    ]);
    expect(words('kl. 9:30')).toEqual(['kl', '9', '30']);
  });

  test('are few, and a word that the longest text cuts through is left out', () => {
    expect(words('ett '.repeat(100))).toHaveLength(12);
    expect(words(`${'x'.repeat(195)} avkapat`)).toEqual(['x'.repeat(195)]);
    expect(words('y'.repeat(300))).toEqual(['y'.repeat(200)]);
  });

  test('that say nothing need not be found, unless there are no others', () => {
    expect(tellingWords('Nätverk för skolchefer i Höganäs')).toEqual(['natverk', 'skolchefer', 'hoganas']);
    expect(tellingWords('att och')).toEqual(['att', 'och']);
  });

  test('are folded to what a keyboard without them gives', () => {
    expect(fold('Höganäs, Ærø, Helsingør, Crespín, STRAẞE')).toBe('hoganas, aero, helsingor, crespin, strasse');
  });
});

describe('what Lucene is asked', () => {
  test('is each word as a stem, and whole, begun or misspelt', () => {
    expect(luceneQueries('Örkelljunga 2022')).toEqual({
      stems: '+"örkelljunga" +"2022"',
      folded: '+(orkelljunga^4 OR orkelljunga*^2 OR orkelljunga~1) +(2022^4 OR 2022*^2)',
    });
    expect(luceneQueries(' !? ')).toBeNull();
  });

  test('holds nothing of the text but letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const queries = luceneQueries(text);
        if (!queries) return;
        expect(queries.stems).toMatch(/^\+"[\p{L}\p{N}\p{M}]+"( \+"[\p{L}\p{N}\p{M}]+")*$/u);
        expect(queries.folded).toMatch(
          /^\+\((?:[\p{L}\p{N}]+(?:\^4|\*\^2|~1)(?: OR )?)+\)( \+\((?:[\p{L}\p{N}]+(?:\^4|\*\^2|~1)(?: OR )?)+\))*$/u,
        );
      }),
    );
  });
});

describe('a highlight', () => {
  const text = 'Gruppen träffades i Höganäs. Förslaget om laddning av elbilar sköts upp. Kl. 9 var det slut.';

  test('is the sentence that has most of the words, however they are typed', () => {
    for (const sought of [['elbilar', 'laddning'], ['laddningen'], ['elbila'], ['eblilar']])
      expect(highlight(null, text, sought)).toBe('Förslaget om laddning av elbilar sköts upp.');
    expect(highlight(null, text, ['hoganas'])).toBe('Gruppen träffades i Höganäs.');
  });

  test('is nothing when the name has them, and otherwise the alias or the text that does', () => {
    const found = 'Smarta lokaler\nSMARTA hus\nSensorer i skolor.';
    expect(highlight('Smarta lokaler', found, ['smarta'])).toBeNull();
    expect(highlight('Smarta lokaler', found, ['hus'])).toBe('SMARTA hus');
    expect(highlight('Smarta lokaler', found, ['sensor'])).toBe('Sensorer i skolor.');
    expect(highlight('Smarta lokaler', found, ['borta'])).toBeNull();
  });

  test('never exceeds 200 characters, and holds the word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zåäö]{1,30}$/), { maxLength: 80 }), fc.nat(80), (before, place) => {
        const long = [...before.slice(0, place), 'målordet', ...before.slice(place)].join(' ');
        const shown = highlight(null, long, ['malordet']) ?? '';
        expect(shown.length).toBeLessThanOrEqual(200);
        expect(shown).toContain('målordet');
      }),
    );
  });
});
