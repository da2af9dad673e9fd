import { describe, expect, test } from '@jest/globals';
import { itemKindOf } from '../../../ingest/extract/item-kind.ts';
import { type HandMade, read, readOne } from './hand-made.ts';

describe('kinds of items', () => {
  test.each([
    ['Mötets öppnande samt incheckning', '', 'FORMALITY'],
    ['§ 45 Val av justerare', '', 'FORMALITY'],
    ['Nya projektidéer', '', 'PITCH'],
    ['Ungdomsdag', 'Idé från Petter Dahlin.', 'PITCH'],
    ['Slutrapport projektet Grön buss', '', 'FINAL_REPORT'],
    ['Projektet Grön buss', 'Petter berättar om genomförande och resultat.', 'FINAL_REPORT'],
    ['Lägesrapport – projektet Grön buss', '', 'PROGRESS_REPORT'],
    ['Projektet Grön buss', 'Petter rapporterar om läget.', 'PROGRESS_REPORT'],
    ['Projektet Grön buss', 'Petter presenterade projektplanen.', 'PROJECT_PLAN'],
    ['Ansökan om medel till projektet Grön buss', '', 'PROJECT_PLAN'],
    ['Samverkansavtal om räddningstjänst', '', 'AGREEMENT'],
    ['Samhällsvägledning', 'Under mötet signerades nytt samarbetsavtal.', 'AGREEMENT'],
    ['Statistik försörjningsstöd', '', 'STATISTICS'],
    ['Länsmötet', 'Diskussion inför mötet.', 'DISCUSSION'],
    ['Bredband', 'Petter informerade om utbyggnaden.', 'INFORMATION'],
    ['Övriga frågor', '', 'OTHER'],
  ])('%s (%s): %s', (heading, text, kind) => expect(itemKindOf(heading, text)).toBe(kind));
});

describe('who presents', () => {
  const people = (item: HandMade): string[] =>
    readOne(item).presenters.map(({ person, represents, role, remote }) =>
      [person, represents ?? '?', role ?? '', remote ? 'remote' : ''].join(' ').trim().replace(/ +/g, ' '),
    );
  test.each([
    ['Moa Hjelm, projektledare, redovisar läget.', ['Moa Hjelm ? PROJECT_LEADER']],
    ['Projektledare Moa Hjelm, Torsby kommun, föredrog planen.', ['Moa Hjelm Torsby PROJECT_LEADER']],
    [
      'Moa Hjelm och Per Lind från nätverket Trygga hem samt Eva Ro från nätverket Vatten och avlopp redovisar.',
      ['Moa Hjelm Trygga hem', 'Per Lind Trygga hem', 'Eva Ro Vatten och avlopp'],
    ],
    ['Planen presenteras av Moa Hjelm, Per Lind och Eva Ro.', ['Moa Hjelm ?', 'Per Lind ?', 'Eva Ro ?']],
    ['Tina Sand från arbetsmarknadsförvaltningen i Arvika kommun redogjorde för tidplanen.', ['Tina Sand Arvika']],
    ['Eva Ro, styrgruppsmedlem från Kils kommun ger ett framåtperspektiv.', ['Eva Ro Kil STEERING_GROUP']],
    ['Pia Mo, Lund, deltog via Teams och berättade om planen.', ['Pia Mo Lund remote']],
    ['Föredragande: Moa Hjelm, Eda', ['Moa Hjelm Eda']],
    ['Petter visade en ny version.', ['Petter Dahlin Eda']],
    ['Därefter informerade Petter Dahlin om läget.', ['Petter Dahlin Eda']],
    ['Lars Ohm, Region Dalarna, informerade om läget.', ['Lars Ohm Region Dalarna']],
    ['Lars Ohm, bredbandssamordnare Region Dalarna, beskrev läget.', ['Lars Ohm Region Dalarna']],
    ['Gruppen tackade Petter Dahlin som slutar i juni.', []],
    ['Petter Dahlin yrkade avslag.', []],
  ])('%s', (text, presenters) => expect(people({ heading: 'Läget', texts: [text] })).toEqual(presenters));

  test('those who only open and close the meeting present nothing', () => {
    expect(people({ heading: 'Mötets öppnande', texts: ['Karin Ahl informerade om dagordningen.'] })).toEqual([]);
  });

  const pitch: HandMade = {
    heading: 'Pitchomgång',
    texts: ['Alla som pitchade deltog på distans via Teams.'],
    entries: [
      'Cykel i skolan *Moa Hjelm Eda, Per Lind och Eva Ro Kil*',
      'Närmat – Lisa Holm, Lund',
      'Grön buss, *Olle Alm Sunne*',
    ],
    decisions: [
      'projekten Cykel i skolan och Grön buss prioriteras. Kansliet ger stöd.',
      'Ove Brandt återkopplar bakgrunden till projektet Närmat',
    ],
  };

  test('in a list of ideas each has its presenters, and each presenter a town', () => {
    const { projects, presenters } = readOne(pitch);
    expect(projects).toEqual(['Cykel i skolan', 'Närmat', 'Grön buss']);
    expect(presenters.map((one) => [one.person, one.represents, one.projects[0], one.remote])).toEqual([
      ['Moa Hjelm', 'Eda', 'Cykel i skolan', true],
      ['Per Lind', 'Kil', 'Cykel i skolan', true],
      ['Eva Ro', 'Kil', 'Cykel i skolan', true],
      ['Lisa Holm', 'Lund', 'Närmat', true],
      ['Olle Alm', 'Sunne', 'Grön buss', true],
    ]);
  });

  test('ideas that are left out when others go on are declined, where they are handed back', () => {
    const { fates, decisions } = readOne(pitch);
    expect(fates.map(({ project, kind }) => `${project} ${kind}`)).toEqual([
      'Cykel i skolan PITCHED',
      'Närmat PITCHED',
      'Grön buss PITCHED',
    ]);
    expect(decisions[0]?.fates.map(({ project, kind }) => `${project} ${kind}`)).toEqual([
      'Cykel i skolan PRIORITISED',
      'Grön buss PRIORITISED',
    ]);
    expect(decisions[1]?.fates).toEqual([{ project: 'Närmat', kind: 'DECLINED', certainty: 'INFERRED' }]);
  });

  test('somebody who speaks for a project and for no town is an issue', () => {
    const { issues } = read([
      { heading: 'Slutrapport projektet Grön buss', texts: ['Moa Hjelm redovisar resultatet.'] },
    ]);
    expect(issues).toMatchObject([{ kind: 'MISSING_MUNICIPALITY', at: '1' }]);
    expect(issues[0]?.message).toContain('Moa Hjelm');
  });
});

describe('what becomes of projects', () => {
  const fates = (heading: string, decision: string): string[] => {
    const item = readOne({ heading, decisions: [decision] });
    return [...item.fates, ...(item.decisions[0]?.fates ?? [])].map(({ kind }) => kind);
  };
  test.each([
    [
      'Projektplan Grön buss',
      'projektplanen är godkänd för utskick till styrelsen inför beslut om finansiering',
      ['PLAN_PRESENTED', 'PLAN_APPROVED', 'FORWARDED'],
    ],
    ['Projektplan Grön buss', 'bevilja projektet 200 tkr', ['PLAN_PRESENTED', 'FUNDED']],
    [
      'Projektplan Grön buss',
      'projektet presenteras för styrelsen för beslut om finansiering med 200 tkr',
      ['PLAN_PRESENTED', 'FORWARDED'],
    ],
    ['Projektplan Grön buss', 'bordlägga projektplanen', ['PLAN_PRESENTED', 'POSTPONED']],
    ['Projektplan Grön buss', 'återremittera projektplanen', ['PLAN_PRESENTED', 'RETURNED']],
    ['Projektplan Grön buss', 'avslå ansökan', ['PLAN_PRESENTED', 'DECLINED']],
    ['Slutrapport projektet Grön buss', 'tacka för informationen', ['FINAL_REPORTED']],
    ['Information', 'avslå ansökan', []],
  ])('%s: %s', (heading, decision, kinds) => expect(fates(heading, decision)).toEqual(kinds));
});
