// The same things as many secretaries would write them: associations of municipalities, rescue services, steering groups, networks,
// groups that write «vi». One row, one way of writing.
import { describe, expect, test } from '@jest/globals';
import { decide, type HandMade, readOne } from './hand-made.ts';

describe('what a decision does', () => {
  test.each([
    ['NOTE', 'förklara sig ha mottagit informationen'],
    ['NOTE', 'informationen är mottagen'],
    ['NOTE', 'rapporten läggs till protokollet'],
    ['NOTE', 'konstatera att målet är uppnått'],
    ['NOTE', 'Noterat.'],
    ['APPROVE', 'Direktionen fastställer budgeten för 2025.'],
    ['APPROVE', 'ställa sig positiv till att delta'],
    ['APPROVE', 'rådet hade inget att erinra mot förslaget'],
    ['APPROVE', 'Styrgruppen säger ja till steg 2.'],
    ['APPROVE', 'bevilja direktionens ledamöter ansvarsfrihet för 2023'],
    ['APPROVE', 'anta yttrandet som sitt eget och översända det till regeringen'],
    ['APPROVE', 'Avtalet löper vidare i sin nuvarande form'],
    ['APPROVE', 'höja avgiften till 11 kr per invånare'],
    ['APPROVE', 'Lund ansluter sig till avtalet från och med 1 januari 2025'],
    ['APPROVE', 'Godkänt.'],
    ['FUND', 'Säffle och Eda går in med 150 tkr vardera ur projektmedel 2024'],
    ['FUND', 'varje kommun betalar 60 000 kr per år till processledningen'],
    ['FUND', 'Vi sätter av 50 tusen kronor till marknadsföring'],
    ['FUND', 'tillskjuta ytterligare 90 000 kr till Skog och sjö'],
    ['FUND', 'återbetala överskottet, 1,1 mnkr, till medlemmarna'],
    ['REJECT', 'Ansökan om medel till projektet Läslust avslås.'],
    ['REJECT', 'Ansökan bifalls inte'],
    ['REJECT', 'lämna motionen utan bifall'],
    ['REJECT', 'nej till att köpa fler licenser'],
    ['REJECT', 'avböja inbjudan'],
    ['REJECT', 'inte delta i projektet Läslust'],
    ['REJECT', 'säga upp avtalet till årsskiftet'],
    ['REJECT', 'Punkten stryks.'],
    ['POSTPONE', 'skjuta på upphandlingen av nya dörrar till februari 2025'],
    ['POSTPONE', 'vänta med beslut till dess att utredningen är klar'],
    ['POSTPONE', 'ärendet tas upp igen på majmötet'],
    ['POSTPONE', 'Punkten flyttas till nästa möte.'],
    ['POSTPONE', 'lägga projektet Lärlyftet på is'],
    ['POSTPONE', 'Vi avvaktar regionens beslut.'],
    ['REFER', 'hänvisa sökanden till nätverket Trygga hem'],
    ['REFER', 'lämna förslaget vidare till presidiet'],
    ['REFER', 'Skicka förslaget på remiss till medlemskommunerna'],
    ['REFER', 'Vi skickar frågan vidare till kommuncheferna i Kil och Eda'],
    ['REFER', 'ta upp frågan på presidiets möte'],
    ['PRIORITISE', 'Skog och sjö prioriteras och tas vidare till projektplan'],
    ['ASSIGN', 'adjungera Nils Svärd till arbetsgruppen'],
    ['ASSIGN', 'ge kansliet mandat att förhandla'],
    ['ASSIGN', 'Vi bjuder in Almi till nästa träff.'],
    ['ASSIGN', 'Räddningschefen får i uppdrag att återkomma med en beräkning'],
    ['NOTE', 'Styrgruppen noterar lägesrapporten.'],
    ['APPROVE', 'Stämman biföll motionen.'],
    ['APPROVE', 'Styrgruppen väljer alternativ b.'],
    ['FUND', 'Vi skjuter till högst 40 000 kr.'],
    ['REJECT', 'inte tillsätta någon arbetsgrupp'],
    ['POSTPONE', 'Inget beslut om huvudmannaskap nu.'],
    ['POSTPONE', 'Gruppen tar inte ställning i dag.'],
    ['ASSIGN', 'Till ordförande omvaldes Karin Ahl.'],
    ['NOTE', 'Tack för dragningen!'],
    ['NOTE', 'Redovisningen föranleder ingen åtgärd'],
    ['REJECT', 'Vi hoppar över årets mässa'],
    ['PRIORITISE', 'I första hand satsar vi på Skog och sjö'],
    ['POSTPONE', 'Frågan kommer upp igen i september'],
    ['OTHER', 'inga beslut fattades'],
  ])('%s: %s', (type, text) => expect(decide(text).type).toBe(type));
});

describe('who is to do it', () => {
  test.each([
    ['Petter och Nils skriver ihop ett första utkast', ['Petter Dahlin', 'Nils Svärd']],
    ['Petter åtog sig att kontakta länet.', ['Petter Dahlin']],
    ['Gruppen vill att Petter undersöker saken vidare.', ['Petter Dahlin']],
    ['Till ny ordförande utsågs Nils Svärd.', ['Nils Svärd']],
    ['Som ersättare utses Åsa von Bahr (Kil).', ['Åsa von Bahr']],
    ['utse Karin Ahl, Arvika, och Petter Dahlin, Eda, att ingå i arbetsgruppen', ['Karin Ahl', 'Petter Dahlin']],
    ['en arbetsgrupp bestående av Karin Ahl och Ove Brandt bildas', ['Karin Ahl', 'Ove Brandt']],
    ['delegera till kommundirektören att teckna avtal', ['Nils Svärd']],
    ['Stämman valde till revisorer Siv Ros och Rolf Hall för 2024.', ['Siv Ros', 'Rolf Hall']],
    ['Det blir Eda som tar rollen som värdkommun.', ['Eda']],
    ['Åsa frågar Torsby om de vill vara med.', ['Åsa von Bahr']],
    ['Uppdraget går till Åsa von Bahr.', ['Åsa von Bahr']],
    ['Kil står för annonseringen och Eda sköter avtalen', ['Kil', 'Eda']],
    ['projektägare för ”Lärlyftet” blir Vännäs', ['Vännäs']],
    ['HR-nätverket tar fram en gemensam policy', ['HR-nätverket']],
    ['Ta fram underlag (Åsa)', ['Åsa von Bahr']],
    ['Boka lokal till höstkonferensen – Petter', ['Petter Dahlin']],
    ['Kontakta regionen /Petter', ['Petter Dahlin']],
    ['Petter: kontakta regionen om kartan', ['Petter Dahlin']],
    ['Uppdras åt samtliga kommuner utom Kil att utse en ledamot', ['Arvika', 'Eda', 'Sunne']],
    ['Alla kommuner förutom Kil ställer sig bakom förslaget.', []],
    ['Teknikbussen avslås då liknande verksamhet redan bedrivs av nätverket Trygga hem', []],
  ])('%s', (text, assignees) => expect([...decide(text).assignees].sort()).toEqual([...assignees].sort()));

  test('«alla» by itself is everyone', () => {
    expect(decide('Alla tar med sig frågan hem och lämnar synpunkter senast 3/5.').tasks[0]).toMatchObject({
      everyMunicipality: true,
      due: { date: '2024-05-03' },
    });
  });
});

describe('which towns are meant', () => {
  test.each([
    ['kostnaden fördelas på samtliga medlemskommuner utom Sunne', ['Arvika', 'Eda', 'Kil']],
    ['Alla medverkande kommuner med undantag av Kil signerar avtalet', ['Arvika', 'Eda', 'Sunne']],
    ['bilda en arbetsgrupp med en tjänsteperson vardera från Kil och Eda', ['Kil', 'Eda']],
  ])('%s', (text, towns) => expect(decide(text).municipalities).toEqual(towns));
});

describe('by when, for a meeting of 19 April 2024', () => {
  test.each([
    ['Petter återkommer senast den 15', '2024-05-15'],
    ['Petter återkommer den 3:e', '2024-05-03'],
    ['Petter återkommer senast sista april', '2024-04-30'],
    ['Petter återkommer inom två veckor', '2024-05-03'],
    ['Petter återkommer på fredag', '2024-04-26'],
    ['Petter återkommer innan månaden är slut', '2024-04-30'],
    ['Petter återkommer vid månadsskiftet maj/juni', '2024-05-31'],
    ['Petter återkommer före semestern', '2024-06-30'],
    ['Petter återkommer under kvartal 2', '2024-06-30'],
    ['Petter återkommer under tertial 2', '2024-08-31'],
    ['Petter återkommer till majmötet', '2024-05-31'],
    ['Petter återkommer senast 30/9-24', '2024-09-30'],
    ['Petter återkommer nästa vecka', '2024-04-22'],
  ])('%s: %s', (text, date) => expect(decide(text).due.map((one) => one.date)).toEqual([date]));

  test.each([
    'godkänna delårsrapporten per 2024-08-31',
    'anta avtalet för tiden 2025–2027',
    'godkänna planen för hösten',
  ])('%s: no deadline', (text) => expect(decide(text).due).toEqual([]));
});

describe('which money', () => {
  test.each([
    ['avsätta max 150 tkr av 2024 års projektmedel till utbildning', [150_000, true, '2024 års projektmedel', 2024]],
    ['fastställa rådets budget för 2025 till 2 140 000 kr', [2_140_000, false, null, 2025]],
    ['bevilja 850 000 kronor ur utvecklingsfonden under 2024', [850_000, false, 'utvecklingsfonden', 2024]],
    [
      'Projektet finansieras med högst 10 000 kr från utvecklingsmedel 2023',
      [10_000, true, 'utvecklingsmedel 2023', 2023],
    ],
    [
      'projektbudgeten utökas med 120 tkr, vilket tas ur projektets reserv',
      [120_000, false, 'projektets reserv', null],
    ],
    ['Skog och sjö beviljas 900 tkr 2025', [900_000, false, null, 2025]],
  ])('%s', (text, [sek, max, pot, year]) => expect(decide(text).amounts[0]).toMatchObject({ sek, max, pot, year }));

  test('the next decision may say which pot pays', () => {
    const [first] = readOne({
      heading: 'Utbildning',
      decisions: ['lägga 15 tkr per kommun på en gemensam utbildning', 'det tas ur samverkanspotten'],
    }).decisions;
    expect(first?.amounts).toMatchObject([{ sek: 15_000, pot: 'samverkanspotten' }]);
  });
});

describe('which projects and networks', () => {
  test.each([
    ['bevilja 10 000 kr till projektet Läslust ur utvecklingsmedel 2024', ['Läslust'], []],
    ['ge projekt Lärlyftet klartecken att gå in i nästa fas', ['Lärlyftet'], []],
    ['bevilja projektet Blå kusten medfinansiering med högst 85 tkr', ['Blå kusten'], []],
    ['avsluta projektet Hemma utan hinder.', ['Hemma utan hinder'], []],
    ['anvisa 85 000 kronor till nätverket för skolchefer för 2025', [], ['Skolchefer']],
    ['ge nätverket för skolchefer i uppdrag att ta fram ett förslag', [], ['Skolchefer']],
    ['skicka förslaget till nätverket för upphandling och Inköpsrådet', [], ['Upphandling']],
    ['återremittera frågan till nätverket för måltidschefer för kompletterande uppgifter', [], ['Måltidschefer']],
    ['Nätverken för HR och löner träffas i maj.', [], ['HR', 'Löner']],
  ])('%s', (text, projects, networks) => {
    const decision = decide(text);
    expect([decision.projects, decision.networks]).toEqual([projects, networks]);
  });
});

describe('an item', () => {
  const rows: [HandMade, { kind?: string; presenters?: string[]; projects?: string[] }][] = [
    [
      { heading: 'Inledning', texts: ['Karin öppnade mötet.'] },
      { kind: 'FORMALITY', presenters: [] },
    ],
    [{ heading: 'Runt bordet', texts: ['Kil har bytt system.'] }, { kind: 'INFORMATION' }],
    [{ heading: 'Befolkningsprognos 2035', texts: ['Siffrorna visades.'] }, { kind: 'STATISTICS' }],
    [
      { heading: 'Medfinansiering av projektet Blå kusten (Dnr 22/88)' },
      { kind: 'PROJECT_PLAN', projects: ['Blå kusten'] },
    ],
    [
      { heading: 'Ansökan Kustbussen', texts: ['Nätverket Trygga hem söker medel till en förstudie.'] },
      { kind: 'PROJECT_PLAN', projects: ['Kustbussen'] },
    ],
    [
      { heading: 'Avslut av projekt Skog och sjö', texts: ['Petter Dahlin lämnade slutrapport.'] },
      { kind: 'FINAL_REPORT', presenters: ['Petter Dahlin'], projects: ['Skog och sjö'] },
    ],
    [
      { heading: 'PROJEKTPLAN LÄSLUST', texts: ['Åsa von Bahr gick igenom planen för Läslust.'] },
      { kind: 'PROJECT_PLAN', presenters: ['Åsa von Bahr'], projects: ['Läslust'] },
    ],
    [
      { heading: 'Slutrapport Gröna stråk', texts: ['Projektledaren Siv Ros, Eda, slutrapporterade.'] },
      { kind: 'FINAL_REPORT', presenters: ['Siv Ros'], projects: ['Gröna stråk'] },
    ],
    [
      { heading: 'PROJEKTIDÉER', texts: ['Cykla Fjällbygden – Siv Ros, Eda', 'Matnyttigt – Rolf Hall, Kil'] },
      { kind: 'PITCH', presenters: ['Siv Ros', 'Rolf Hall'], projects: ['Cykla Fjällbygden', 'Matnyttigt'] },
    ],
    [
      {
        heading: 'Projektidéer',
        texts: ['Karin Ahl, Arvika, presenterade ”Bokbåten” och Petter Dahlin, Eda, ”Språkvän”.'],
      },
      { kind: 'PITCH', presenters: ['Karin Ahl', 'Petter Dahlin'], projects: ['Bokbåten', 'Språkvän'] },
    ],
    [
      {
        heading: 'Pågående projekt',
        entries: ['Bok på hjul – löper enligt plan', 'Utfallet ligger 240 tkr under budget'],
      },
      { kind: 'PROGRESS_REPORT', projects: ['Bok på hjul'] },
    ],
    [{ heading: 'VA-plan', texts: ['Inledning av VA-ingenjör Mia Ros, Torsby.'] }, { presenters: ['Mia Ros'] }],
    [{ heading: 'Beredskap', texts: ['En lägesbild gavs av samordnare Tom Ek, Sunne.'] }, { presenters: ['Tom Ek'] }],
    [{ heading: 'Säkerhet', texts: ['Gästföreläsare: Jan Frid, MSB.'] }, { presenters: ['Jan Frid'] }],
    [
      { heading: 'Friskvård', texts: ['HR-chefen Lotta Wik (Kil) drog bilderna.'] },
      { kind: 'INFORMATION', presenters: ['Lotta Wik'] },
    ],
  ];
  test.each(rows)('%j', (item, { kind, presenters, projects }) => {
    const found = readOne(item);
    if (kind !== undefined) expect(found.kind).toBe(kind);
    if (presenters) expect(found.presenters.map(({ person }) => person)).toEqual(presenters);
    if (projects) expect(found.projects).toEqual(projects);
  });
});

describe('who presented, and who did not', () => {
  test.each<[string, string[]]>([
    ['Nils Svärd tog upp frågan om bilpooler.', ['Nils Svärd']],
    ['Rapporten gicks igenom av Nils Svärd.', ['Nils Svärd']],
    ['Nils Svärd: Upphandlingen är överklagad och dröjer till hösten.', ['Nils Svärd']],
    ['Nils Svärd läste upp revisorernas berättelse.', ['Nils Svärd']],
    ['Nils Svärd meddelade att tjänsten är tillsatt.', ['Nils Svärd']],
    ['Nils Svärd hade en kort dragning om läget.', ['Nils Svärd']],
    ['Frågan väcktes av Nils Svärd.', ['Nils Svärd']],
    ['Grupp A: Bussarna går för sällan om kvällarna.', []],
    ['Nils Svärd kommer till nästa möte och berättar om lånen.', []],
    ['Nils lyfter frågan om lån med regionen.', []],
    ['Nils och Karin håller i presentationen.', []],
    ['Nils Svärd anmälde jäv.', []],
  ])('%s', (text, people) => {
    const { presenters } = readOne({ heading: 'Lån till företag', texts: [text] });
    expect(presenters.map(({ person }) => person)).toEqual(people);
  });
});

describe('who is to do it', () => {
  test.each<[string, string[]]>([
    ['Nils Svärd + Karin Ahl: skriver remissvaret', ['Nils Svärd', 'Karin Ahl']],
    ['återremittera förslaget till kommundirektören, som ska ta fram en ny kalkyl', ['Nils Svärd']],
    ['Nils Svärd fick i uppgift att ringa regionen.', ['Nils Svärd']],
    ['ge Nils Svärd i uppgift att ringa regionen', ['Nils Svärd']],
    ['Det åligger Nils Svärd att ringa regionen', ['Nils Svärd']],
    ['Ansvar för uppföljningen: Nils Svärd', ['Nils Svärd']],
    ['Till nästa möte undersöker Nils Svärd priset', ['Nils Svärd']],
    ['Senast den 3 maj skickar Nils Svärd ut materialet', ['Nils Svärd']],
    ['överlämna frågan till nätverket Trygga hem. Nätverket lämnar svar senast 1 juni.', ['Trygga hem']],
    ['överlämna frågan till nätverket för skolskjuts. Nätverket lämnar svar senast 1 juni.', ['Skolskjuts']],
    ['uppdra åt Nils Svärd att ta fram ett underlag som nätverket Trygga hem kan utgå från', ['Nils Svärd']],
    ['att informationen från Nils Svärd läggs till handlingarna', []],
    ['tacka Nils Svärd för informationen', []],
  ])('%s', (text, people) => expect(decide(text).assignees).toEqual(people));
});

describe('which projects an item is about', () => {
  test.each<[string, string, string[]]>([
    [
      'Blå stråket – fortsatt finansiering',
      'Karin Ahl lämnar en lägesrapport. Projektet söker medel.',
      ['Blå stråket'],
    ],
    ['Blå stråket – GUL', 'Karin Ahl berättade.', ['Blå stråket']],
    ['Ny idé: Blå stråket', 'Karin Ahl pitchade.', ['Blå stråket']],
    ['Lån', 'Nätverket söker pengar till läsfrämjandeprojektet Boken på vift.', ['Boken på vift']],
    [
      'Medel',
      'Två förslag hade kommit in: Brobyggare (Kil) samt Familjer på hjul (Nora/Eda).',
      ['Brobyggare', 'Familjer på hjul'],
    ],
    ['Förslag om gemensam upphandling', 'Karin Ahl presenterade en idé.', []],
    ['Övriga frågor', 'I projektet ska en projektledare anställas.', []],
  ])('%s: %s', (heading, text, projects) => expect(readOne({ heading, texts: [text] }).projects).toEqual(projects));

  test.each(['Föredragande: Nils Svärd', 'Yttrande från föreningen', 'Delårsrapport 2, 2023', 'Ansökan 2023-03-31'])(
    '«%s» in a list is none',
    (listed) => expect(readOne({ heading: 'Lägesrapporter', entries: [listed] }).projects).toEqual([]),
  );
});

describe('which pot pays', () => {
  test.each<[string, (string | null)[]]>([
    ['avsätta högst 90 tkr till Samverkanspotten 2025', ['Samverkanspotten 2025']],
    ['föra över 35 tkr av 2023 års överskott till driften', ['2023 års överskott']],
    [
      '30 tkr belastar anslaget för resor 2024 och 18 tkr anslaget för mässor',
      ['anslaget för resor 2024', 'anslaget för mässor'],
    ],
  ])('%s', (text, pots) => expect(decide(text).amounts.map(({ pot }) => pot)).toEqual(pots));
});

test.each([
  ['Kil och Eda bidrar med 15 000 kronor var.', 'MUNICIPALITY'],
  ['Kil och Eda bidrar med 15 000 kronor var i medfinansiering', 'MUNICIPALITY'],
  ['varje kommun går in med 10 tkr årligen', 'MUNICIPALITY_YEAR'],
  ['bevilja 15 000 kronor till mässan', 'TOTAL'],
])('%s: so much for each', (text, per) => expect(decide(text).amounts[0]?.per).toBe(per));
