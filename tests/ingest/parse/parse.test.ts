// The frame of minutes: who met, when and where, what was treated and decided, in many ways of writing it.
import { describe, expect, it } from '@jest/globals';
import { Refused } from '../../../ingest/found.ts';
import { layout } from '../../../ingest/layout/layout.ts';
import { NameBook } from '../../../ingest/names/book.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import type { ParsedMinutes } from '../../../ingest/parse/parsed.ts';
import { swedishMunicipalities } from '../../../seed/names.ts';

const book = new NameBook(await swedishMunicipalities());

function parsed(text: string): ParsedMinutes {
  const read = { name: 'protokoll.md', text, pages: [], mediaType: 'text/markdown', sha256: '0'.repeat(64), masked: 0 };
  return parse(read, layout(read), book);
}

const TITLE = '# Protokoll Kommunchefsgruppen Norra Kusten\n\n';
const WHEN = 'Tid och plats: 2023-05-11 kl. 9.00–11.30, Stadshuset, Boden\n\n';
const WHO = 'Närvarande: Vera Ås, Boden, Nils Fors, Kalix\n\n';
const ITEM = '1. Budget\n\nVera Ås redogjorde för läget.\n\nBeslut\n\natt tacka för informationen.\n\n';
const minutes = ({ title = TITLE, when = WHEN, who = WHO, body = ITEM } = {}): ParsedMinutes =>
  parsed(title + when + who + body);

const people = ({ attendance }: ParsedMinutes): string[] =>
  attendance.map(({ person, represents, status }) => `${person} | ${represents.join('+')} | ${status}`);
const outline = ({ items }: ParsedMinutes): unknown[] =>
  items.map(({ label, time, heading, decisions }) => [
    label ?? time,
    heading.text,
    ...decisions.map(({ text }) => text),
  ]);

describe('the meeting', () => {
  it.each([
    ['Tid/Plats: 230511 kl. 0900-11.30, Stadshuset, Boden', '09:00', '11:30', 'Stadshuset, Boden', 'IN_PERSON'],
    [
      'Plats och tid: Mötet hölls den 11 maj 2023 klockan 13–15 på Stadshuset i Boden.',
      '13:00',
      '15:00',
      'Stadshuset i Boden',
      'IN_PERSON',
    ],
    ['Tid: torsdagen den 11/5 2023, 9 – 11.30\nPlats: Digitalt via Teams', '09:00', '11:30', 'Teams', 'REMOTE'],
    [
      'Plats: Stadshuset och via Zoom\n\nTid: 2023-05-11, kl 10–15 (ajournering 12.00–13.00)',
      '10:00',
      '15:00',
      'Stadshuset',
      'HYBRID',
    ],
  ])('has its day, hours, place and mode from «%s»', (when, start, end, place, mode) => {
    expect(minutes({ when: `${when}\n\n` }).meeting).toMatchObject({ date: '2023-05-11', start, end, place, mode });
  });

  it('is dated by the letterhead when the line on place and time disagrees, and the conflict is told', () => {
    const { meeting, issues } = minutes({
      title: `${TITLE}Boden 230511\n\n`,
      when: 'Plats och tid: den 11 april kl 9-12 på Stadshuset\n\n',
    });
    expect(meeting).toMatchObject({
      documentDate: '2023-05-11',
      statedDate: '2023-04-11',
      date: '2023-05-11',
      dateConflict: true,
    });
    expect(issues).toEqual([
      expect.objectContaining({ kind: 'DATE_CONFLICT', message: expect.stringContaining('2023-04-11') }),
    ]);
  });

  it('is dated by the stated day when its weekday speaks for it', () => {
    const { meeting } = minutes({
      title: `${TITLE}Boden 230512\n\n`,
      when: 'Plats och tid: torsdagen den 11 maj kl 9-12, Stadshuset\n\n',
    });
    expect(meeting.date).toBe('2023-05-11');
  });

  it.each([
    [
      'Minnesanteckningar från möte med Styrgruppen för delat vatten den 11 maj 2023',
      'Styrgruppen för delat vatten',
      null,
    ],
    ['Kommunchefsgruppens protokoll 3/2023', 'Kommunchefsgruppen', '3/2023'],
    ['Protokoll nr 4 Samrådsnämnden', 'Samrådsnämnden', '4'],
  ])('%s', (title, body, number) => {
    expect(minutes({ title: `${title}\n\n` }).meeting).toMatchObject({ body, number });
  });

  it('was led by whoever led it when the chair is away', () => {
    const { meeting } = minutes({
      who: 'Närvarande: ~~Vera Ås, Boden, ordförande~~\nNils Fors, Kalix\n\n',
      body: `1. Öppnande\n\nNils Fors ledde mötet.\n\n${ITEM.replace('1.', '2.')}`,
    });
    expect(meeting.chair).toBe('Nils Fors');
  });

  it('has its secretary from the signatures, whether the words stand over or under the name', () => {
    const under = minutes({ body: `${ITEM}Vera Ås  \nordförande\n\nNils Fors  \nsekreterare\n` });
    const over = minutes({ body: `${ITEM}Vid protokollet\nNils Fors\n\nOrdförande\nVera Ås\n` });
    for (const { meeting } of [under, over])
      expect(meeting).toMatchObject({ chair: 'Vera Ås', secretary: 'Nils Fors' });
  });
});

describe('those present', () => {
  it.each([
    [
      'Närvarande: Vera Ås, Boden, Nils von Fors, Upplands Väsby',
      ['Vera Ås | Boden | PRESENT', 'Nils von Fors | Upplands Väsby | PRESENT'],
    ],
    ['Närvarande: Vera Ås (Boden), Nils Fors (Kalix)', ['Vera Ås | Boden | PRESENT', 'Nils Fors | Kalix | PRESENT']],
    [
      'Deltagare:\nBoden: Vera Ås\nKalix – Nils Fors, kommunchef\nPiteå – vakant',
      ['Vera Ås | Boden | PRESENT', 'Nils Fors | Kalix | PRESENT'],
    ],
    ['Beslutande\nVera Ås (S), ordförande\nNils Fors (M), §§ 4–9', ['Vera Ås |  | PRESENT', 'Nils Fors |  | PARTIAL']],
    [
      'Närvarande\n\nVera Ås och Nils Fors, Boden\n\n~~Siri Holm, Kalix~~',
      ['Vera Ås | Boden | PRESENT', 'Nils Fors | Boden | PRESENT', 'Siri Holm | Kalix | ABSENT'],
    ],
    [
      'Närvarande: Vera Ås, Boden (till kl 10.40)\n\nAnmält förhinder: Nils Fors (sjuk)',
      ['Vera Ås | Boden | PARTIAL', 'Nils Fors |  | ABSENT'],
    ],
    [
      '| Kommun | Namn | Närvaro |\n|---|---|---|\n| Boden | Vera Ås | X |\n| Kalix | Nils Fors | – |',
      ['Vera Ås | Boden | PRESENT', 'Nils Fors | Kalix | ABSENT'],
    ],
    [
      'Närvarande var Vera Ås, Boden, samt Nils Fors från Region Norrbotten.',
      ['Vera Ås | Boden | PRESENT', 'Nils Fors | Region Norrbotten | PRESENT'],
    ],
  ])('%s', (who, expected) => {
    expect(people(minutes({ who: `${who}\n\n` }))).toEqual(expected);
  });

  it('come and go at the time that is noted; why somebody is away is not kept', () => {
    const { attendance } = minutes({
      who: 'Närvarande: Vera Ås, Boden (till kl 10.40)\n\nFrånvarande: Nils Fors (semester)\n\n',
    });
    expect(attendance).toEqual([
      expect.objectContaining({ person: 'Vera Ås', until: '10:40', note: 'till kl 10.40' }),
      expect.objectContaining({ person: 'Nils Fors', status: 'ABSENT', note: null }),
    ]);
  });

  it('stand in for others', () => {
    const { attendance } = minutes({ who: 'Ersättare\nVera Ås (S), tjänstgör för Nils Fors (S)\n\n' });
    expect(attendance).toEqual([
      expect.objectContaining({ role: 'SERVING_SUBSTITUTE', substituteFor: 'Nils Fors', party: 'S' }),
    ]);
  });
});

describe('a list of people without the usual words', () => {
  it.each([
    ['lines that begin with the town', 'Boden: Vera Ås, chef\nKalix: Nils Fors (t.o.m. punkt 4)\n\n'],
    ['towns with their people in brackets', 'Närvarande: Boden (Vera Ås), Kalix (Nils Fors, till kl 10)\n\n'],
    ['a sentence', 'Med var Vera Ås (Boden) och Nils Fors (Kalix) fram till fikat.\n\n'],
    ['columns', 'Deltagare   Vera Ås     Boden\n            Nils Fors   Kalix   gick 10.30\n\n'],
  ])('is read from %s', (_, who) => {
    expect(people(minutes({ who }))).toEqual(['Vera Ås | Boden | PRESENT', 'Nils Fors | Kalix | PARTIAL']);
  });
});

describe('items and decisions', () => {
  it.each([
    [
      '§§',
      '§ 12 Budget\n\nText om saken.\n\n**Beslut**\n\natt anta budgeten.\n\n§ 13 Övrigt\n\nInget.\n',
      [
        ['§ 12', 'Budget', 'anta budgeten.'],
        ['§ 13', 'Övrigt'],
      ],
    ],
    [
      'a number alone above its heading',
      '§ 12\nBudget\nDnr 2023/5\n\nGruppens beslut\nBudgeten antas.\n\n§ 13\nÖvrigt\n\nInget.\n',
      [
        ['§ 12', 'Budget', 'Budgeten antas.'],
        ['§ 13', 'Övrigt'],
      ],
    ],
    [
      'the clock',
      '09.00 **Öppnande**\n\nVera hälsade välkommen.\n\n09.30\n\n## Budget\n\nText.\n\n### Beslut\n\n**att** anta den.\n\n',
      [
        ['09:00', 'Öppnande'],
        ['09:30', 'Budget', 'anta den.'],
      ],
    ],
    [
      'bold beginnings',
      '**Budget:** Vera berättade om den.\n\n**Avtal:** Nils berättade.\n\nBeslut: Avtalet sägs upp.\n',
      [
        [null, 'Budget'],
        [null, 'Avtal', 'Avtalet sägs upp.'],
      ],
    ],
    [
      'lines of their own',
      'Budgeten\n\nVera berättade om den för alla.\n\nAvtalet\n\nGruppen beslutade att säga upp avtalet samt att Nils skriver till länet.\n',
      [
        [null, 'Budgeten'],
        [null, 'Avtalet', 'säga upp avtalet', 'Nils skriver till länet.'],
      ],
    ],
    [
      'a table',
      '| Nr | Ärende | Beslut | Ansvarig |\n|---|---|---|---|\n| 1 | Budget | Att anta den. | Vera |\n| 2 | Avtal |  |  |\n',
      [
        ['1', 'Budget', 'anta den. Ansvarig: Vera'],
        ['2', 'Avtal'],
      ],
    ],
  ])('set apart by %s', (_, body, expected) => {
    expect(outline(minutes({ body }))).toEqual(expected);
  });

  it('a table of contents is none of them', () => {
    const body =
      '## Innehåll\n\n§ 1 Budget ..... 2\n§ 2 Avtal ..... 2\n§ 3 Övrigt ..... 3\n\n§ 1 Budget\n\nText.\n\n§ 2 Avtal\n\nText.\n\n§ 3 Övrigt\n\nInget.\n';
    expect(outline(minutes({ body }))).toEqual([
      ['§ 1', 'Budget'],
      ['§ 2', 'Avtal'],
      ['§ 3', 'Övrigt'],
    ]);
  });

  it('points of a decision are not items', () => {
    const body =
      '1. Budget\n\nNämnden beslutar att\n1. anta budgeten,\n2. Vera återkommer den 1/10, och\n3. avsluta ärendet.\n\n2. Övrigt\n\nInget.\n';
    expect(outline(minutes({ body }))).toEqual([
      ['1', 'Budget', 'anta budgeten', 'Vera återkommer den 1/10', 'avsluta ärendet.'],
      ['2', 'Övrigt'],
    ]);
  });

  it('ideas that are pitched are entries of their item', () => {
    const body =
      '10.00 **Idéer**\n\nTre idéer presenterades:\n\n**Kajplats, *Vera Ås Boden***\n\n**Ljusstråk, *Nils Fors Kalix***\n\n10.30 **Övrigt**\n\nInget.\n';
    const { items } = minutes({ body });
    expect(items.map(({ heading }) => heading.text)).toEqual(['Idéer', 'Övrigt']);
    expect(items[0]?.paragraphs.map(({ kind }) => kind)).toEqual(['TEXT', 'ENTRY', 'ENTRY']);
  });

  it.each([
    'Förslag till beslut\n\natt bifalla ansökan.',
    'Yrkanden\n\nVera Ås yrkar att ärendet återremitteras.',
    'Kommunfullmäktige i Kalix beslutade 2021 att bygga en bro.',
    'Vera Ås föreslog att arbetet avslutas.',
    'Bakgrund\n\nGruppen beslutade den 3 mars att utreda saken.',
  ])('not decided here: %s', (text) => {
    expect(minutes({ body: `§ 1 Ansökan\n\n${text}\n\n§ 2 Övrigt\n\nInget.\n` }).items[0]?.decisions).toEqual([]);
  });

  it.each([
    ['Gruppen kom överens om att avvakta.', 'avvakta.'],
    ['Efter diskussion enades gruppen om att avvakta.', 'avvakta.'],
    ['Det beslutades att avvakta.', 'avvakta.'],
    ['Rapporten lades till handlingarna.', 'Rapporten lades till handlingarna.'],
    ['Mötet uppdrog åt Vera Ås att skriva till länet.', 'Mötet uppdrog åt Vera Ås att skriva till länet.'],
    ['→ Vera skriver till länet', 'Vera skriver till länet'],
  ])('decided in running text: %s', (text, decision) => {
    const { items } = minutes({ body: `§ 1 Ansökan\n\n${text}\n\n§ 2 Övrigt\n\nInget.\n` });
    expect(items[0]?.decisions.map((one) => one.text)).toEqual([decision]);
  });

  it('a decision is quoted where it stands', () => {
    const text = TITLE + WHEN + WHO + ITEM;
    const span = parsed(text).items[0]?.decisions[0]?.span() ?? { start: 0, end: 0 };
    expect(text.slice(span.start, span.end)).toBe('tacka för informationen.');
  });
});

const CLAIM = (text: string): string[] =>
  minutes({ body: `1. Budget\n\n${text}\n\n2. Övrigt\n\nInget.\n` }).items[0]?.decisions.map((one) => one.text) ?? [];

describe('what the meeting says without «beslutar»', () => {
  it.each([
    ['Vera berättade. Gruppen godkänner planen.', ['Gruppen godkänner planen.']],
    ['Noteras att 20 tkr finns kvar.', ['Noteras att 20 tkr finns kvar.']],
    ['Därmed fastställer gruppen avgiften.', ['Därmed fastställer gruppen avgiften.']],
    ['Däremot sa vi nej till att köpa fler licenser.', ['Däremot sa vi nej till att köpa fler licenser.']],
    ['Nils bokar lokal.', ['Nils bokar lokal.']],
    ['Vera och Nils skriver ett utkast till den 8 juni.', ['Vera och Nils skriver ett utkast till den 8 juni.']],
    ['Vi kom fram till att pröva. Kostnaden delas lika.', ['pröva.', 'Kostnaden delas lika.']],
    ['Beslutades att pröva idén,\natt Nils leder arbetet.', ['pröva idén', 'Nils leder arbetet.']],
    [
      '| Vad | Vem | När |\n|---|---|---|\n| Boka tåg | Nils | 3 juni |',
      ['Boka tåg. Ansvarig: Nils. Klart senast: 3 juni'],
    ],
  ])('«%s» is decided', (text, decisions) => {
    expect(CLAIM(text)).toEqual(decisions);
  });

  it.each([
    'Gruppen kan inte godkänna planen i nuvarande form.',
    'Gruppen beslutade vid förra mötet att pausa frågan.',
    'Om ansökan beviljas startar projektet i höst.',
    'Nils anser att gruppen bör avslå förslaget.',
    'Nils meddelar att Kalix söker en ny chef.',
  ])('«%s» is not', (text) => {
    expect(CLAIM(text)).toEqual([]);
  });

  it('is found in sentences set in italics when the minutes decide in italics throughout', () => {
    const body =
      '## 1. A\n\nText.\n\n*Gruppen godkänner den.*\n\n## 2. B\n\nText.\n\n*Gruppen avslår den.*\n\n*Nils ersätter Vera.*\n';
    expect(minutes({ body }).items.map(({ decisions }) => decisions.length)).toEqual([1, 2]);
  });
});

describe('what unfamiliar minutes decide', () => {
  const decided = (body: string, title = TITLE): string[] =>
    minutes({ title, body: `1. Lovskola\n\n${body}\n` }).items.flatMap(({ decisions }) =>
      decisions.map(({ text }) => text),
    );

  it.each([
    ['under another word than «Beslut»', 'Läget togs upp.\n\nSlutsats: Avtalet sägs upp.', ['Avtalet sägs upp.']],
    [
      'under the position of those who met',
      '**Presidiets ställningstagande**\n\n1. Boden leder arbetet.\n2. Kostnaden delas lika.',
      ['Boden leder arbetet.', 'Kostnaden delas lika.'],
    ],
    ['after an arrow of any kind', 'Läget togs upp.\n\n➤ Boden leder arbetet.', ['Boden leder arbetet.']],
    [
      'below a line that only says who gets the task',
      'Gruppen ger kansliet i uppdrag\n\n- att se över taxan\n- att bjuda in Kalix',
      ['se över taxan', 'bjuda in Kalix'],
    ],
    [
      'about the minutes of an earlier day',
      'Protokollet från den 2 februari läggs till handlingarna.',
      ['Protokollet från den 2 februari läggs till handlingarna.'],
    ],
    ['not to decide yet', 'Inget beslut om gemensam taxa nu.', ['Inget beslut om gemensam taxa nu.']],
    ['nothing when the meeting ends', 'Tack för i dag.\n\nMötet avslutas.', []],
    ['nothing in what a reviewer read out', 'Nils Fors läste ett brev, i vilket ansökan tillstyrktes.', []],
  ])('is found %s', (_, body, expected) => {
    expect(decided(body)).toEqual(expected);
  });

  it('is theirs under the short name that they use for themselves', () => {
    const title = '# Protokoll Länsrådet i samverkan Norra Kusten\n\n';
    expect(decided('LRS avslår ansökan.', title)).toEqual(['LRS avslår ansökan.']);
    expect(decided('XYZ avslår ansökan.', title)).toEqual([]);
  });
});

describe('a head told in prose or set in capitals', () => {
  it('«Vi träffades …» is the day of the meeting, a later day above it when it was written down', () => {
    const title = '**Anteckningar, arbetsgruppen för leder i Norra Kusten**\n\n*Boden 2023-05-17*\n\n';
    const when =
      'Vi träffades torsdagen den 11 maj på Stadshuset i Boden. Med var Vera Ås från Boden och Nils Fors från Kalix. Vera skrev anteckningar och Nils höll i mötet.\n\n';
    const found = minutes({ title, when, who: '' });
    expect(found.meeting).toMatchObject({ date: '2023-05-11', chair: 'Nils Fors', secretary: 'Vera Ås' });
    expect(people(found)).toEqual(['Vera Ås | Boden | PRESENT', 'Nils Fors | Kalix | PRESENT']);
  });

  it('a body in capitals is written as the text writes its words; «Skypemöte» is how one met, not who', () => {
    const title =
      'SAMVERKANSGRUPPEN, NORRA KUSTEN\nMÖTESANTECKNINGAR\n\nTorsdagen den 11/5 2023 kl 8.30 - 11.00\nSkypemöte\n\n';
    expect(minutes({ title, when: '' }).meeting).toMatchObject({
      body: 'Samverkansgruppen, Norra Kusten',
      place: 'Skype',
      mode: 'REMOTE',
    });
  });

  it('«Ort/Ort: namn» represents both', () => {
    const found = minutes({ who: 'Närvarande:\n\nBoden/Kalix: Vera Ås\n\nPiteå: Nils Fors\n\n' });
    expect(people(found)).toEqual(['Vera Ås | Boden+Kalix | PRESENT', 'Nils Fors | Piteå | PRESENT']);
  });
});

describe('what is no minutes is refused with a reason', () => {
  it.each([
    [
      'a notice',
      '# Kallelse till kommunchefsgruppen\n\nTid: 2023-05-11 kl 9\nPlats: Boden\n\n1. Öppnande\n2. Budget\nFörslag till beslut\natt anta den\n3. Övrigt\n',
    ],
    ['a menu', 'Veckans meny\n\nMåndag: Fisk\nTisdag: Soppa\n'],
    [
      'an article',
      '# Kommuner går samman\n\nVid ett möte i Kalix den 2 februari 2024 beslutade kommunerna att gå samman. Närvarande var Vera Ås, Boden.\n\n– Vi är nöjda, säger hon.\n',
    ],
    [
      'a contract',
      '# Avtal om vatten\n\n## § 1 Parter\n\nBoden och Kalix.\n\n## § 2 Tid\n\nAvtalet gäller från den 1 maj 2023.\n\nFör Boden: Vera Ås, kommunchef\n',
    ],
    ['code', "import x from 'y';\n// Beslut\nexport const a = 1;\n"],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(() => parsed(text)).toThrow(Refused);
  });
});

it('items are parsed in time that grows with their number', () => {
  const item = (_: unknown, index: number): string => ITEM.replace('1. Budget', `§ ${index + 1} Ärende ${index + 1}`);
  const taken = (items: number): number => {
    const text = TITLE + WHEN + WHO + Array.from({ length: items }, item).join('');
    const before = performance.now();
    expect(parsed(text).items).toHaveLength(items);
    return performance.now() - before;
  };
  taken(500);
  const short = Math.max(taken(500), 10);
  expect(taken(2_000) / short).toBeLessThan(14); // four times as many: some four times as long, never sixteen
});
