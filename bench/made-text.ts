// Minutes as files, in any number: a region whose groups meet month after month, the same people mostly, now and then somebody new and
// a new project. The same number gives the same text. For measuring the whole way from a file to the graph, and for being killed in the middle of it.

const TOWNS = [
  'Arjeplog',
  'Arvidsjaur',
  'Boden',
  'Gällivare',
  'Haparanda',
  'Jokkmokk',
  'Kalix',
  'Luleå',
  'Pajala',
  'Piteå',
];
const FIRST = [
  'Anna',
  'Björn',
  'Cecilia',
  'David',
  'Elin',
  'Fredrik',
  'Gunilla',
  'Henrik',
  'Ingrid',
  'Jonas',
  'Karin',
  'Lars',
];
const LAST = [
  'Ahlgren',
  'Berglund',
  'Dahlman',
  'Edström',
  'Forsell',
  'Grahn',
  'Hedman',
  'Isaksson',
  'Kvist',
  'Lundmark',
  'Norell',
  'Öqvist',
];
const SUBJECTS = [
  'digital växel',
  'gemensam upphandling',
  'vattenplan',
  'måltider',
  'bredband',
  'skolskjutsar',
  'energirådgivning',
  'e-arkiv',
];
const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const GROUPS = ['Kommunchefsgruppen', 'Ekonomichefsgruppen', 'Styrgruppen för digitalisering', 'Personalchefsgruppen'];

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[((index % list.length) + list.length) % list.length];
  if (found === undefined) throw new Error('An empty list has nothing at any place');
  return found;
};

/** The seat that group `g` has for town `t` in year `y`: about one in five changes hands a year. */
function holder(group: number, town: number, year: number): string {
  const term = Math.floor((year + group + town) / 5);
  return `${at(FIRST, group * 5 + town * 3 + term)} ${at(LAST, group * 7 + town + term * 5)}`;
}

/** The n-th document: one group's meeting, ten items, six decisions. */
export function madeText(n: number): { name: string; text: string } {
  const group = n % GROUPS.length;
  const turn = Math.floor(n / GROUPS.length);
  const month = turn % MONTHS.length;
  const year = 1990 + Math.floor(turn / MONTHS.length);
  const day = 3 + ((n * 7) % 20);
  const number = String(month < 6 ? month + 1 : month + 2).padStart(2, '0');
  const date = `${year}-${number}-${String(day).padStart(2, '0')}`;
  const subject = (k: number) => at(SUBJECTS, n + k);
  const who = (k: number) => holder(group, k, year);
  const project = `Projekt ${at(LAST, turn)} ${year}`;
  const lines = [
    `# ${at(GROUPS, group)} i Fjällringen`,
    `Protokoll ${date}`,
    `Plats och tid: Mötet hölls den ${day} ${at(MONTHS, month)} ${year} kl 09.00-11.30 i ${at(TOWNS, n)}.`,
    '## Närvarande',
    ...TOWNS.map((town, k) => ((n + k) % 9 === 0 ? `~~${who(k)}, ${town}~~` : `${who(k)}, ${town}`)),
    '1. Mötets öppnande',
    `2. Lägesrapport ${subject(0)}`,
    `${who(1)} redovisade läget för arbetet med ${subject(0)} och svarade på frågor.`,
    'Beslut',
    'att lägga informationen till handlingarna.',
    `3. Projektplan ${project}`,
    `${who(2)}, ${at(TOWNS, 2)}, presenterade projektplanen.`,
    'Beslut',
    `att godkänna projektplanen för ${project}.`,
    `att bevilja projektet ${100 + (n % 9) * 25} tkr ur utvecklingsmedel ${year}.`,
    `4. ${subject(1).charAt(0).toUpperCase()}${subject(1).slice(1)}`,
    `Gruppen diskuterade ${subject(1)} inför kommande år.`,
    'Beslut',
    `att ${who(3)} tar fram ett underlag senast den 15 december.`,
    ...[5, 6, 7, 8].flatMap((k) => [
      `${k}. Information om ${subject(k)}`,
      `${who(k)} informerade om ${subject(k)} i ${at(TOWNS, k)}.`,
    ]),
    `9. ${subject(2).charAt(0).toUpperCase()}${subject(2).slice(1)}`,
    'Beslut',
    'att bordlägga ärendet till nästa möte.',
    '10. Övrigt',
    'Beslut',
    'att tacka för informationen.',
    `${who(0)}\nordförande`,
  ];
  return { name: `${date}-${group}-${n}.md`, text: `${lines.join('\n\n')}\n` };
}
