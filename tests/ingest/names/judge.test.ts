// Whether a name means something known: measured on hand-labelled pairs, and what the measure cannot show.
import { describe, expect, it, test } from '@jest/globals';
import { judgedPairs, namesTable, scoreOf } from '../../../bench/names.ts';
import { judge } from '../../../ingest/names/judge.ts';
import type { Known } from '../../../ingest/names/known.ts';

const pairs = judgedPairs();
const classes = [...new Set(pairs.map((pair) => pair.class))];

/** The share judged as labelled, as measured, and a little air; 0.9 where nothing stands. */
const AT_LEAST: Readonly<Record<string, number>> = { 'person-namesakes': 0.85, 'person-double-surname': 0.85 };

describe('the labelled pairs', () => {
  it('are many, of every kind of judgement, a third of them set aside', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(600);
    for (const label of ['same', 'different', 'unsure'])
      expect(pairs.filter((pair) => pair.label === label).length).toBeGreaterThan(100);
    const aside = pairs.filter(({ half }) => half === 'aside').length / pairs.length;
    expect(aside).toBeGreaterThan(0.32);
    expect(aside).toBeLessThan(0.35);
  });

  it('are never judged the same when they are not, or when it cannot be known', () => {
    const wrong = pairs.filter(({ verdict, label }) => verdict === 'SAME' && label !== 'same');
    expect(wrong.map(({ mention, context, known, knownContext }) => [mention, context, known, knownContext])).toEqual(
      [],
    );
  });

  test.each(classes)('%s are judged as a person judges them', (name) => {
    const { right, pairs: number } = scoreOf(pairs.filter((pair) => pair.class === name));
    expect(right / number).toBeGreaterThanOrEqual(AT_LEAST[name] ?? 0.9);
  });

  test.each(['open', 'aside'])('are judged as a person judges them, those %s', (half) => {
    const { right, pairs: number } = scoreOf(pairs.filter((pair) => pair.half === half));
    expect(right / number).toBeGreaterThanOrEqual(0.95);
  });

  it('are shown as a table with a line for every class and one for all', () => {
    const lines = namesTable().split('\n');
    expect(lines).toHaveLength(classes.length + 2);
    expect(lines.at(-1)).toMatch(/^all +\d+ +\d+ +\d+ +\d+ +0 +\d+ % +\d+ %$/);
  });
});

const person = (id: string, name: string, represents: string[] = [], lastSeen = '2023-02-01'): Known => ({
  id: `person:${id}`,
  kind: 'PERSON',
  name,
  aliases: [],
  represents,
  lastSeen,
});
const municipality = (name: string, outside = false): Known => ({
  id: `municipality:${name}`,
  kind: 'MUNICIPALITY',
  name,
  aliases: [],
  ...(outside ? { outside } : {}),
});
const project = (name: string, aliases: string[] = []): Known => ({
  id: `project:${name}`,
  kind: 'PROJECT',
  name,
  aliases,
});

describe('a judgement', () => {
  const mora = person('mora', 'Pia Ros', ['municipality:2062']);
  const sala = person('sala', 'Pia Ros', ['municipality:1981']);

  it('says in Swedish what was seen, for the one who must decide', () => {
    const there = {
      as: 'Pia Rossvall',
      kind: 'PERSON',
      represents: ['municipality:2062'],
      date: '2024-01-01',
    } as const;
    const known = person('a', 'Pia Rosvall', ['municipality:2062'], '2023-11-05');
    expect(judge(there, [known])).toMatchObject({
      verdict: 'SAME',
      known: { id: 'person:a' },
      reasons: [
        '«Pia Rossvall» och «Pia Rosvall»: låter likadant',
        'har tidigare företrätt samma kommun eller organisation (senast 2023-11-05)',
      ],
    });
    expect(judge({ ...there, represents: ['municipality:1981'], as: 'Pia Rosvall' }, [known])).toMatchObject({
      verdict: 'UNSURE',
      known: { id: 'person:a' },
      reasons: ['samma namn', 'företräder någon annan 2024-01-01 än tidigare (senast 2023-11-05)'],
    });
  });

  it('names everybody who may be meant and chooses none of them', () => {
    const judged = judge({ as: 'Pia Ros', kind: 'PERSON' }, [mora, sala]);
    expect(judged).toMatchObject({ verdict: 'UNSURE', known: null, reasons: ['flera kan menas: Pia Ros, Pia Ros'] });
    expect(judged.others.map(({ known }) => known.id)).toEqual(['person:mora', 'person:sala']);
  });

  it('tells namesakes apart by whom they are there for, in whatever order they are known', () => {
    const mention = { as: 'Pia Ros', kind: 'PERSON', represents: ['municipality:1981'] } as const;
    for (const known of [
      [mora, sala],
      [sala, mora],
    ])
      expect(judge(mention, known)).toMatchObject({ verdict: 'SAME', known: { id: 'person:sala' } });
  });

  it('takes a slip of the pen for nobody when somebody else bears the very name', () => {
    const judged = judge({ as: 'Stig Larsson', kind: 'PERSON', represents: ['municipality:2062'] }, [
      person('slip', 'Stig Larson', ['municipality:2062']),
      person('very', 'Stig Larsson', ['municipality:1981']),
    ]);
    expect(judged).toMatchObject({ verdict: 'UNSURE', known: null });
  });

  it('does not mistake one municipality for another that it resembles, once the country is known', () => {
    const few = [municipality('Linköping'), municipality('Norrköping')];
    const country = [...few, municipality('Lidköping', true)];
    expect(judge({ as: 'Lidköping', kind: 'MUNICIPALITY' }, country).known?.name).toBe('Lidköping');
    expect(judge({ as: 'Linkjöpin', kind: 'MUNICIPALITY' }, country)).toMatchObject({
      verdict: 'SAME',
      known: { name: 'Linköping' },
    });
    expect(judge({ as: 'Liköping', kind: 'MUNICIPALITY' }, country)).toMatchObject({ verdict: 'UNSURE', known: null });
  });

  it('keeps a renamed project apart and suggests the old one', () => {
    const old = project('Datadelning för smidiga resor');
    expect(judge({ as: 'Datadelning för smidiga och säkra resor', kind: 'PROJECT' }, [old])).toMatchObject({
      verdict: 'UNSURE',
      known: { id: old.id },
    });
    const renamed = project('Resor utan köer', ['Datadelning för smidiga resor']);
    expect(judge({ as: 'datadelning för smidiga resor', kind: 'PROJECT' }, [renamed]).verdict).toBe('SAME');
  });

  it('passes over what is of another kind', () => {
    expect(judge({ as: 'Delad växel', kind: 'NETWORK' }, [project('Delad växel')]).verdict).toBe('DIFFERENT');
  });

  it('is the same whatever stands in the text, and takes no time over what is no name', () => {
    const judged = judge({ as: '()«»--::,,..', kind: 'PERSON' }, [mora]);
    expect(judged).toMatchObject({ verdict: 'DIFFERENT', known: null, score: 0 });
    expect(judge({ as: 'Pia '.repeat(100_000), kind: 'PERSON' }, [mora]).verdict).toBe('DIFFERENT');
    expect(judge({ as: '', kind: 'PROJECT' }, [project('')]).verdict).toBe('DIFFERENT');
  });
});

describe('two real words or names one letter apart', () => {
  test.each([
    ['Digital läsning', 'Digital lösning'],
    ['Samtal om integration', 'Samtal om interaktion'],
    ['Nätverk för ekonomer', 'Nätverk för ekonomi'],
  ])('«%s» and «%s» are never taken for one project', (as, name) => {
    expect(judge({ as, kind: 'PROJECT' }, [project(name)]).verdict).not.toBe('SAME');
  });

  test.each([
    ['Marina Wester', 'Martina Wester'],
    ['Kristina Wester', 'Kristin Wester'],
    ['Kristin Wester', 'Kristina Wester'],
    ['Ulf Ahlström', 'Ulf Åhlström'],
    ['Ulf Öström', 'Ulf Åström'],
    ['Ulf Malmgren', 'Ulf Holmgren'],
    ['Ulf Sundin', 'Ulf Sandin'],
    ['Ulf Hillberg', 'Ulf Hallberg'],
    ['Ulf Hellström', 'Ulf Holmström'],
    ['Ulf Bäck', 'Ulf Beck'],
  ])('«%s» and «%s» are not taken for one person, even from one municipality', (as, name) => {
    const represents = ['municipality:2062'];
    expect(judge({ as, kind: 'PERSON', represents }, [person('x', name, represents)]).verdict).not.toBe('SAME');
  });
});
