import { describe, expect, test } from '@jest/globals';
import { decide, read } from './hand-made.ts';

describe('what a decision does', () => {
  test.each([
    ['tacka för informationen och att underlaget skickas till styrelsen', 'NOTE'],
    ['med godkännande lägga rapporten till handlingarna', 'NOTE'],
    ['anse informationen mottagen', 'NOTE'],
    ['Informationen lades till handlingarna.', 'NOTE'],
    ['godkänna projektplanen för Skog och sjö', 'APPROVE'],
    ['ställa sig bakom förslaget och skicka det till styrelsen', 'APPROVE'],
    ['projektet avslutas och slutrapporten godkänns', 'APPROVE'],
    ['fortsätta arbetet. Kostnaden tas från reserven', 'APPROVE'],
    ['bevilja 200 tkr', 'FUND'],
    ['bifalla ansökan och anvisa 1,2 Mkr ur klimatpotten', 'FUND'],
    ['medel till Skog och sjö tas från reserven', 'FUND'],
    ['projekten Skog och sjö respektive Grön buss går vidare', 'PRIORITISE'],
    ['Petter Dahlin återkommer med ett förslag', 'ASSIGN'],
    ['uppdra åt kansliet att utreda frågan', 'ASSIGN'],
    ['ett underlag ska tas fram inför beredning', 'ASSIGN'],
    ['underlaget presenteras för styrelsen 240524', 'REFER'],
    ['remittera förslaget till nätverket Trygga hem', 'REFER'],
    ['föreslå styrelsen att anta budgeten', 'REFER'],
    ['bordlägga ärendet till mötet den 14 juni', 'POSTPONE'],
    ['kommunerna först ska tillfrågas om medverkan', 'POSTPONE'],
    ['återremittera planen till kansliet', 'POSTPONE'],
    ['avslå ansökan', 'REJECT'],
    ['inte gå vidare med förslaget', 'REJECT'],
    ['Styrelsen föreslår fullmäktige besluta att avslå motionen', 'REJECT'],
    ['nästa möte hålls i Kil', 'OTHER'],
  ])('%s: %s', (text, type) => expect(decide(text).type).toBe(type));

  test('who decides is no part of the decision', () => {
    expect(decide('Gruppen beslutade att Sunne samordnar upphandlingen.').text).toBe('Sunne samordnar upphandlingen.');
  });
});

describe('who is to do it', () => {
  test.each([
    ['Karin Ahl och Petter Dahlin får i uppdrag att stämma av med länet', ['Karin Ahl', 'Petter Dahlin']],
    ['uppdra åt Åsa von Bahr att kalla till möte', ['Åsa von Bahr']],
    ['uppdras åt nätverket Trygga hem att utreda frågan', ['Trygga hem']],
    ['ge nätverket Trygga hem i uppdrag att utreda frågan', ['Trygga hem']],
    ['ge kommundirektören i uppdrag att återrapportera', ['Nils Svärd']],
    ['kansliet uppdaterar underlaget', ['Samverkanskansliet Norra Älvdalen']],
    ['Petter återkopplar till gruppen', ['Petter Dahlin']],
    ['Petter och Åsa tar fram texter', ['Petter Dahlin', 'Åsa von Bahr']],
    ['bevilja 90 tkr som nätverket Vatten och avlopp ansvarar för', ['Vatten och avlopp']],
    ['Torsby kommun är projektägare och lägesrapporterar i november', ['Torsby']],
    ['Torsby och Sunne ser över lokalfrågan', ['Torsby', 'Sunne']],
    ['godkänna planen, samt att Petter Dahlin bokar lokal', ['Petter Dahlin']],
    ['underlaget kompletteras av Ove Brandt', ['Ove Brandt']],
    ['Nils Svärd, Sunne, återkommer i juni', ['Nils Svärd']],
    ['avslå idén i denna omgång. Ove Brandt meddelar idéägaren.', ['Ove Brandt']],
    ['ordföranden skriver till länet', ['Karin Ahl']],
    ['Ulla Fors tar kontakt med länet', ['Ulla Fors']],
    ['nätverket Trygga hem bjuds in till nästa möte', []],
    ['projektägare får stöd av kansliet', []],
    ['styrelsen informeras i september', []],
    ['redovisningen skickas till nätverket Trygga hem för kännedom', []],
    ['tacka Petter för redovisningen', []],
  ])('%s', (text, assignees) => expect(decide(text).assignees).toEqual(assignees));

  test.each([
    'samtliga kommuner lämnar synpunkter',
    'respektive kommun signerar avtalet',
    'uppmana kommunerna att svara',
  ])('«%s» is everyone, not a list of towns', (text) => {
    const { tasks, municipalities } = decide(text);
    expect([tasks[0]?.everyMunicipality, tasks[0]?.assignees, municipalities]).toEqual([true, [], []]);
  });

  test('«alla utom» is written out from those who take part', () => {
    expect(decide('alla kommuner utom Sunne och Kil bidrar med 75 tkr').municipalities).toEqual(['Arvika', 'Eda']);
  });

  test('a task has its deadline, or the words for it', () => {
    const [first, second] =
      read([
        {
          heading: 'Val',
          decisions: ['Petter återkommer senast den 15 maj', 'Åsa tar fram ett förslag till nästa möte'],
        },
      ]).items[0]?.decisions ?? [];
    expect(first?.tasks[0]).toMatchObject({ dueText: 'den 15 maj', due: { date: '2024-05-15' } });
    expect(second?.tasks[0]).toMatchObject({ due: null, dueText: 'nästa möte' });
  });

  test('what is to be done by nobody in particular is a task all the same', () => {
    expect(decide('ett underlag ska tas fram i september').tasks).toMatchObject([
      { assignees: [], due: { date: '2024-09-30' } },
    ]);
  });

  test('«tills vidare» is never overdue', () => {
    expect(decide('Ove Brandt tills vidare leder mötena').tasks[0]).toMatchObject({
      standing: true,
      assignees: ['Ove Brandt'],
    });
  });
});

describe('before whom it comes next', () => {
  test.each([
    ['presenteras för styrelsen den 2-3/9 inför beslut om finansiering', [['Styrelsen', 'DECISION', '2024-09-02']]],
    ['styrelsen informeras i september', [['Styrelsen', 'INFORMATION', '2024-09-30']]],
    ['förslaget skickas till presidiet för kännedom', [['Presidiet', 'INFORMATION', null]]],
    ['föreslå presidiet att mötet blir digitalt', [['Presidiet', 'DECISION', null]]],
    ['remittera förslaget till nätverket Trygga hem', [['Trygga hem', 'PREPARATION', null]]],
    ['tacka styrelsen', []],
  ])('%s', (text, referrals) =>
    expect(decide(text).referrals.map(({ to, purpose, on }) => [to, purpose, on?.date ?? null])).toEqual(referrals),
  );
});
