// Draws docs/graph-model.svg: every label and relationship of the graph with its Swedish name. Run with
// `node --import tsx tools/model-picture.ts` after a change in graph/model.ts; tests/docs/model-picture.test.ts tells when.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FACTS, type FactType, type Label, NAMED_LABELS, type StructureType } from '../graph/model.ts';

export const pictureFile = fileURLToPath(new URL('../docs/graph-model.svg', import.meta.url));

type Box = { label: Label; says: string; x: number; y: number; w: number; h: number; fill: string };
type Point = readonly [x: number, y: number];
type Relation = {
  types: readonly (FactType | StructureType)[];
  says: string;
  from: readonly Label[];
  to: readonly Label[];
  /** The line, its arrow at the end. Without one the relation is a line of text in its box. */
  path?: readonly Point[];
  /** Where the text begins, or ends when `anchor` says so. */
  at?: Point;
  anchor?: 'start' | 'middle' | 'end';
  /** What the arrow leads to when it leads to a frame. */
  note?: string;
};

const ACTOR = '#e8f1fc';
const THING = '#e9f7ee';
const MEETING = '#fdf1e3';
const MONEY = '#fbf6d4';
const SOURCE = '#f1ecfb';
const PLANNED = '#fdecef';
const EVERY: readonly Label[] = [...NAMED_LABELS, 'Meeting'];
const GROUPS = ['Organization', 'Network', 'Body'] as const;

export const BOXES: readonly Box[] = [
  { label: 'Municipality', says: 'Kommun', x: 56, y: 92, w: 180, h: 52, fill: ACTOR },
  { label: 'Organization', says: 'Organisation', x: 256, y: 92, w: 180, h: 52, fill: ACTOR },
  { label: 'Network', says: 'Nätverk', x: 56, y: 160, w: 180, h: 52, fill: ACTOR },
  { label: 'Body', says: 'Organ', x: 256, y: 160, w: 180, h: 52, fill: ACTOR },
  { label: 'Person', says: 'Person', x: 56, y: 336, w: 380, h: 52, fill: ACTOR },
  { label: 'Agreement', says: 'Avtal', x: 740, y: 72, w: 250, h: 72, fill: THING },
  { label: 'Matter', says: 'Ärende', x: 1036, y: 72, w: 180, h: 72, fill: THING },
  { label: 'Project', says: 'Projekt', x: 740, y: 256, w: 250, h: 124, fill: THING },
  { label: 'ProjectEvent', says: 'Projekthändelse', x: 960, y: 500, w: 162, h: 52, fill: THING },
  { label: 'Meeting', says: 'Möte', x: 40, y: 660, w: 270, h: 70, fill: MEETING },
  { label: 'AgendaItem', says: 'Dagordningspunkt', x: 410, y: 660, w: 190, h: 70, fill: MEETING },
  { label: 'Decision', says: 'Beslut', x: 710, y: 660, w: 200, h: 70, fill: MEETING },
  { label: 'Assignment', says: 'Uppdrag', x: 990, y: 660, w: 190, h: 70, fill: MEETING },
  { label: 'Funding', says: 'Finansiering', x: 990, y: 860, w: 246, h: 76, fill: MONEY },
  { label: 'FundingPot', says: 'Pott, avsatta medel', x: 990, y: 1016, w: 246, h: 52, fill: MONEY },
  { label: 'Document', says: 'Handling', x: 40, y: 980, w: 256, h: 88, fill: SOURCE },
  { label: 'Passage', says: 'Textställe', x: 420, y: 980, w: 240, h: 88, fill: SOURCE },
  { label: 'DataIssue', says: 'Fråga om uppgifterna', x: 706, y: 980, w: 240, h: 88, fill: SOURCE },
  { label: 'Plan', says: 'Plan', x: 40, y: 1140, w: 180, h: 68, fill: PLANNED },
  { label: 'FocusArea', says: 'Målområde', x: 320, y: 1140, w: 180, h: 68, fill: PLANNED },
  { label: 'Goal', says: 'Mål', x: 600, y: 1140, w: 230, h: 68, fill: PLANNED },
  { label: 'KeyFigure', says: 'Mätetal', x: 930, y: 1140, w: 290, h: 68, fill: PLANNED },
  { label: 'PublishedReport', says: 'Publicerad uppföljning', x: 40, y: 1280, w: 230, h: 68, fill: PLANNED },
  { label: 'MeasureVersion', says: 'Lydelse', x: 520, y: 1280, w: 230, h: 68, fill: PLANNED },
  { label: 'Target', says: 'Målvärde', x: 770, y: 1280, w: 215, h: 68, fill: PLANNED },
  { label: 'Outcome', says: 'Utfall', x: 1005, y: 1280, w: 215, h: 68, fill: PLANNED },
];

/** Labels and relationships that are not drawn: the log of changes, files that were refused, and ways kept only so that questions are answered fast. */
export const NOT_DRAWN: readonly string[] = ['Change', 'Refusal', 'REPRESENTED_AT', 'TAKEN_AT'];

export const RELATIONS: readonly Relation[] = [
  // Among people and what they belong to.
  {
    types: ['HOLDS_POST'],
    says: 'har tjänst hos',
    note: 'kommun, organisation',
    from: ['Person'],
    to: ['Municipality', 'Organization'],
    path: [
      [72, 336],
      [72, 224],
    ],
    at: [80, 264],
  },
  {
    types: ['MEMBER_OF'],
    says: 'är medlem i (även kommuner)',
    note: 'organ, nätverk, organisation',
    from: ['Person', 'Municipality'],
    to: GROUPS,
    path: [
      [246, 336],
      [246, 224],
    ],
    at: [254, 264],
  },
  // From actors to what they do together.
  {
    types: ['PARTY_TO'],
    says: 'är part i',
    note: 'kommun, organisation',
    from: ['Municipality', 'Organization'],
    to: ['Agreement'],
    path: [
      [456, 110],
      [740, 110],
    ],
    at: [600, 104],
    anchor: 'middle',
  },
  {
    types: ['PARTICIPATES_IN'],
    says: 'deltar i, äger, finansierar',
    note: 'kommun, organisation, nätverk',
    from: ['Municipality', 'Organization', 'Network'],
    to: ['Project'],
    path: [
      [456, 276],
      [740, 276],
    ],
    at: [600, 270],
    anchor: 'middle',
  },
  {
    types: ['WORKS_ON'],
    says: 'leder, pitchar, arbetar med',
    from: ['Person'],
    to: ['Project'],
    path: [
      [436, 362],
      [740, 362],
    ],
    at: [600, 356],
    anchor: 'middle',
  },
  {
    types: ['COVERS'],
    says: 'omfattar',
    note: 'även nätverk, organisation',
    from: ['Agreement'],
    to: ['Project', 'Network', 'Organization'],
    path: [
      [760, 144],
      [760, 256],
    ],
    at: [768, 188],
  },
  { types: ['REPLACES'], says: 'ersätter ett avtal', from: ['Agreement'], to: ['Agreement'] },
  { types: ['PART_OF'], says: 'är del av ett projekt', from: ['Project'], to: ['Project'] },
  { types: ['CONTINUES'], says: 'fortsätter ett projekt', from: ['Project'], to: ['Project'] },
  {
    types: ['HAS_EVENT'],
    says: 'har händelse',
    from: ['Project'],
    to: ['ProjectEvent'],
    path: [
      [976, 380],
      [976, 500],
    ],
    at: [984, 462],
  },
  {
    types: ['AT'],
    says: 'hände vid',
    note: 'även punkt',
    from: ['ProjectEvent'],
    to: ['AgendaItem', 'Decision'],
    path: [
      [976, 552],
      [976, 620],
      [890, 620],
      [890, 660],
    ],
    at: [984, 586],
  },
  // The meeting and what comes of it.
  {
    types: ['ATTENDED'],
    says: 'närvarade vid',
    from: ['Person'],
    to: ['Meeting'],
    path: [
      [72, 388],
      [72, 660],
    ],
    at: [80, 520],
  },
  {
    types: ['CHAIRED_BY', 'MINUTED_BY'],
    says: 'leds, skrevs av',
    from: ['Meeting'],
    to: ['Person'],
    path: [
      [180, 660],
      [180, 388],
    ],
    at: [188, 520],
  },
  {
    types: ['OF'],
    says: 'hålls av',
    note: 'organ, nätverk',
    from: ['Meeting'],
    to: ['Body', 'Network'],
    path: [
      [300, 660],
      [300, 404],
    ],
    at: [308, 520],
  },
  {
    types: ['PRESENTED'],
    says: 'föredrog',
    from: ['Person'],
    to: ['AgendaItem'],
    path: [
      [424, 388],
      [424, 660],
    ],
    at: [432, 520],
  },
  {
    types: ['ABOUT', 'IN_MATTER'],
    says: 'handlar om, hör till',
    note: 'allt med namn; ärende',
    from: ['AgendaItem'],
    to: EVERY,
    path: [
      [530, 660],
      [530, 420],
    ],
    at: [538, 520],
  },
  {
    types: ['REFERS_TO'],
    says: 'skickar vidare till',
    note: 'organ, nätverk, org.',
    from: ['Decision'],
    to: GROUPS,
    path: [
      [724, 660],
      [724, 420],
    ],
    at: [716, 610],
    anchor: 'end',
  },
  {
    types: ['CONCERNS'],
    says: 'rör',
    note: 'allt med namn',
    from: ['Decision'],
    to: EVERY,
    path: [
      [780, 660],
      [780, 420],
    ],
    at: [788, 520],
  },
  {
    types: ['ASSIGNED_TO'],
    says: 'ges till',
    note: 'aktör',
    from: ['Assignment'],
    to: ['Municipality', ...GROUPS, 'Person'],
    path: [
      [1134, 660],
      [1134, 420],
    ],
    at: [1141, 520],
  },
  { types: ['FOLLOWS_UP'], says: 'bygger på', from: ['Decision'], to: ['Decision'] },
  {
    types: ['HAS_ITEM'],
    says: 'har punkt',
    from: ['Meeting'],
    to: ['AgendaItem'],
    path: [
      [310, 690],
      [410, 690],
    ],
    at: [357, 684],
    anchor: 'middle',
  },
  {
    types: ['RESULTED_IN'],
    says: 'ledde till',
    from: ['AgendaItem'],
    to: ['Decision'],
    path: [
      [600, 690],
      [710, 690],
    ],
    at: [652, 684],
    anchor: 'middle',
  },
  {
    types: ['GIVES'],
    says: 'ger',
    from: ['Decision'],
    to: ['Assignment'],
    path: [
      [910, 690],
      [990, 690],
    ],
    at: [946, 684],
    anchor: 'middle',
  },
  {
    types: ['REPORTED_AT'],
    says: 'redovisas vid',
    from: ['Assignment'],
    to: ['AgendaItem'],
    path: [
      [1030, 730],
      [1030, 770],
      [560, 770],
      [560, 730],
    ],
    at: [690, 764],
    anchor: 'middle',
  },
  {
    types: ['DUE_AT'],
    says: 'ska vara klart till',
    from: ['Assignment'],
    to: ['Meeting'],
    path: [
      [1080, 730],
      [1080, 818],
      [240, 818],
      [240, 730],
    ],
    at: [690, 812],
    anchor: 'middle',
  },
  // Money.
  {
    types: ['GRANTS'],
    says: 'beviljar, föreslår',
    from: ['Decision'],
    to: ['Funding'],
    path: [
      [830, 730],
      [830, 876],
      [990, 876],
    ],
    at: [912, 870],
    anchor: 'middle',
  },
  {
    types: ['NAMES_MONEY'],
    says: 'nämner pengar',
    from: ['AgendaItem'],
    to: ['Funding'],
    path: [
      [460, 730],
      [460, 920],
      [990, 920],
    ],
    at: [690, 914],
    anchor: 'middle',
  },
  { types: ['PART_OF'], says: 'är del av en summa', from: ['Funding'], to: ['Funding'] },
  {
    types: ['FROM'],
    says: 'tas ur',
    from: ['Funding'],
    to: ['FundingPot'],
    path: [
      [1040, 936],
      [1040, 1016],
    ],
    at: [1048, 972],
  },
  {
    types: ['FOR'],
    says: 'är till',
    note: 'projekt, ärende, …',
    from: ['Funding'],
    to: ['Project', 'Network', 'Organization', 'Matter'],
    path: [
      [1224, 860],
      [1224, 420],
    ],
    at: [1216, 770],
    anchor: 'end',
  },
  // What is to be reached, and what came of it.
  {
    types: ['HAS_AREA'],
    says: 'har område',
    from: ['Plan'],
    to: ['FocusArea'],
    path: [
      [220, 1174],
      [320, 1174],
    ],
    at: [268, 1168],
    anchor: 'middle',
  },
  {
    types: ['HAS_GOAL'],
    says: 'har mål',
    from: ['FocusArea'],
    to: ['Goal'],
    path: [
      [500, 1174],
      [600, 1174],
    ],
    at: [548, 1168],
    anchor: 'middle',
  },
  {
    types: ['MEASURED_BY'],
    says: 'mäts med',
    from: ['Goal'],
    to: ['KeyFigure'],
    path: [
      [830, 1174],
      [930, 1174],
    ],
    at: [878, 1168],
    anchor: 'middle',
  },
  { types: ['RESPONSIBLE'], says: 'ansvarig kommun', from: ['Goal'], to: ['Municipality'] },
  { types: ['CONTRIBUTES_TO'], says: 'bidrar till mål', from: ['Project', 'Network'], to: ['Goal'] },
  {
    types: ['HAS_VERSION'],
    says: 'har lydelse',
    from: ['KeyFigure'],
    to: ['MeasureVersion'],
    path: [
      [944, 1208],
      [944, 1238],
      [640, 1238],
      [640, 1280],
    ],
    at: [792, 1232],
    anchor: 'middle',
  },
  {
    types: ['HAS_TARGET'],
    says: 'har målvärde',
    from: ['KeyFigure'],
    to: ['Target'],
    path: [
      [970, 1208],
      [970, 1280],
    ],
    at: [978, 1240],
  },
  {
    types: ['HAS_OUTCOME'],
    says: 'har utfall',
    from: ['KeyFigure'],
    to: ['Outcome'],
    path: [
      [1100, 1208],
      [1100, 1280],
    ],
    at: [1108, 1240],
  },
  {
    types: ['OF'],
    says: 'är av',
    from: ['PublishedReport'],
    to: ['Plan'],
    path: [
      [100, 1280],
      [100, 1208],
    ],
    at: [108, 1240],
  },
  { types: ['DECIDED_BY'], says: 'vilar på beslut', from: ['PublishedReport'], to: ['Decision'] },
  { types: ['DECIDED_BY'], says: 'vilar på beslut', from: ['MeasureVersion'], to: ['Decision'] },
  { types: ['DECIDED_BY'], says: 'vilar på beslut', from: ['Target'], to: ['Decision'] },
  { types: ['FOR'], says: 'gäller kommun, org.', from: ['Outcome'], to: ['Municipality', 'Organization'] },
  // Where it is known from.
  {
    types: ['RECORDS'],
    says: 'återger',
    from: ['Document'],
    to: ['Meeting'],
    path: [
      [110, 980],
      [110, 730],
    ],
    at: [118, 860],
  },
  { types: ['REPLACES'], says: 'ersätter en handling', from: ['Document'], to: ['Document'] },
  { types: ['HELD_BY'], says: 'finns hos organisation', from: ['Document'], to: ['Organization'] },
  {
    types: ['HAS_PASSAGE'],
    says: 'har textställe',
    from: ['Document'],
    to: ['Passage'],
    path: [
      [296, 1024],
      [420, 1024],
    ],
    at: [355, 1018],
    anchor: 'middle',
  },
  { types: ['MENTIONS'], says: 'nämner allt med namn', from: ['Passage'], to: [...EVERY, 'FundingPot'] },
  { types: ['IS_ABOUT'], says: 'gäller vad som helst', from: ['DataIssue'], to: [...EVERY, 'AgendaItem', 'Decision'] },
  { types: ['SUGGESTS'], says: 'föreslår som svar', from: ['DataIssue'], to: [...EVERY, 'DataIssue'] },
];

const FRAMES = [
  { says: 'Allt med namn · Entity', x: 24, y: 24, w: 1212, h: 396, fill: '#fafafa' },
  { says: 'Aktörer · Actor', x: 40, y: 56, w: 416, h: 348, fill: '#ffffff' },
  { says: '', x: 48, y: 84, w: 396, h: 140, fill: 'none' },
  { says: 'Mål och mätetal', x: 24, y: 1100, w: 1212, h: 264, fill: '#fafafa' },
];
const LEGEND = [
  'Blå linje: en uppgift med eget id, giltighetstid, säkerhet och belägg (textställen). Grå linje: samband som bara håller ihop noderna.',
  'En pil till en ram leder till det som står i kursiv stil. Varje nod har också etiketten Thing med ett id som är unikt i hela grafen.',
  'Inte ritat: Change (ändringsloggen), Refusal (filer som inte lästes) och skrivarens genvägar REPRESENTED_AT (kommun – möte) och TAKEN_AT (beslut – möte).',
];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const text = ([x, y]: Point, kind: string, says: string, anchor = 'start'): string =>
  `<text x="${x}" y="${y}" class="${kind}" text-anchor="${anchor}">${escaped(says)}</text>`;
const isFact = ({ types }: Relation): boolean => types.some((type) => type in FACTS);

function drawnBox({ label, says, x, y, w, h, fill }: Box): string[] {
  const own = RELATIONS.filter(({ path, from }) => path === undefined && from[0] === label);
  return [
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="8" fill="${fill}" class="box"/>`,
    text([x + 12, y + 22], 'name', says),
    text([x + 12, y + 39], 'type', label),
    ...own.map((relation, index) =>
      text([x + 12, y + 57 + index * 17], isFact(relation) ? 'fact' : 'edge', `${relation.says} · ${relation.types}`),
    ),
  ];
}

function drawnLine(relation: Relation): string[] {
  const { types, says, path, at, anchor, note } = relation;
  if (path === undefined || at === undefined) return [];
  const kind = isFact(relation) ? 'fact' : 'edge';
  const [x, y] = at;
  // A text in the middle stands on a line that lies down: what it says above the line, the rest below.
  const below = y + (anchor === 'middle' ? 20 : 14);
  const lines = types.map((type, index) => text([x, below + index * 13], 'type', type, anchor));
  const last = note === undefined ? [] : [text([x, below + types.length * 13], 'note', note, anchor)];
  return [
    `<polyline points="${path.map((point) => point.join(',')).join(' ')}" class="${kind}" marker-end="url(#${kind})"/>`,
    text(at, 'says', says, anchor),
    ...lines,
    ...last,
  ];
}

const STYLE = `text { font-family: Inter, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; fill: #1f2937; }
.name { font-size: 15px; font-weight: 600; } .says { font-size: 12.5px; }
.type { font-family: 'DejaVu Sans Mono', Menlo, Consolas, monospace; font-size: 10.5px; fill: #4b5563; }
.note { font-size: 11px; font-style: italic; fill: #4b5563; } .frame { font-size: 13px; font-weight: 600; fill: #4b5563; }
.box { stroke: #6b7280; } .area { stroke: #9ca3af; stroke-dasharray: 5 4; }
polyline { fill: none; stroke-width: 1.5; } polyline.fact { stroke: #1d4ed8; } polyline.edge { stroke: #6b7280; }
text.fact, text.edge { font-size: 11.5px; } text.fact { fill: #1d4ed8; }`;
const arrow = (kind: string, fill: string): string =>
  `<marker id="${kind}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L10 5L0 10z" fill="${fill}"/></marker>`;

export function modelPicture(): string {
  return `${[
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1260 1460" role="img" lang="sv">',
    '<title>Grafens modell</title>',
    '<desc>Etiketter och samband i grafen, gjord av tools/model-picture.ts</desc>',
    `<style>${STYLE}</style>`,
    `<defs>${arrow('fact', '#1d4ed8')}${arrow('edge', '#6b7280')}</defs>`,
    '<rect width="1260" height="1460" fill="#ffffff"/>',
    ...FRAMES.flatMap(({ says, x, y, w, h, fill }) => [
      `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="10" fill="${fill}" class="area"/>`,
      ...(says === '' ? [] : [text([x + 12, y + 20], 'frame', says)]),
    ]),
    ...RELATIONS.flatMap(drawnLine),
    ...BOXES.flatMap(drawnBox),
    ...LEGEND.map((says, index) => text([40, 1394 + index * 20], 'says', says)),
    '</svg>',
  ].join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(pictureFile, modelPicture());
