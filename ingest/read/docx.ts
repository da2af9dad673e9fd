// Word's docx → text. Read from the XML itself: the numbers, page headers and deleted words are what converters lose or keep wrongly.
import { Refused } from '../found.ts';
import { DocxBody } from './docx-body.ts';
import { Numbering } from './docx-numbering.ts';
import { readStyles } from './docx-styles.ts';
import { child, childrenOf, parseXml, value, type Xml } from './xml.ts';
import { openZip, type Zip } from './zip.ts';

/** Kinds of zip that are not docx, by a part that only they have. */
const OTHERS: readonly { part: RegExp; what: string; advice: string }[] = [
  { part: /^xl\//, what: 'ett kalkylblad (xlsx)', advice: 'Spara texten som docx eller pdf.' },
  { part: /^ppt\//, what: 'en presentation (pptx)', advice: 'Spara den som pdf.' },
  {
    part: /\.iwa$/,
    what: 'ett dokument från Pages, Numbers eller Keynote',
    advice: 'Exportera det som docx eller pdf.',
  },
  {
    part: /^META-INF\/manifest\.xml$/,
    what: 'ett OpenDocument-dokument (odt)',
    advice: 'Spara det som docx eller pdf.',
  },
];

const BROKEN = 'Filen är skadad: texten saknas i dokumentet. Öppna den i Word, spara den på nytt och läs in den igen.';
const ONLY_PICTURES =
  'Dokumentet innehåller bara bilder, ingen text. Kör textigenkänning (OCR) på det och läs in resultatet.';

/** Bytes of a zip → text with markdown's marks. Throws Refused: BROKEN, ENCRYPTED, TOO_LARGE, SCANNED, WRONG_TYPE. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const zip = await openZip(bytes);
  const main = await mainPart(zip);
  if (main === undefined) throw notWord(zip.names);
  const parts = await relatedParts(zip, main);
  const part = async (path: string | undefined) => {
    const found = path === undefined ? null : await zip.read(path);
    return found === null ? undefined : parseXml(found);
  };
  const body = child(await part(main), 'body');
  if (body === undefined) throw new Refused(BROKEN, 'BROKEN');
  const styles = readStyles(await part(parts.find(({ type }) => type === 'styles')?.path));
  const numbering = new Numbering(await part(parts.find(({ type }) => type === 'numbering')?.path));
  const reader = new DocxBody(styles, numbering);

  // Once each: a document has a header for its first page and one for the others, mostly with the same lines.
  const header = new Set<string>();
  for (const { path } of parts.filter(({ type }) => type === 'header')) {
    const root = await part(path);
    for (const line of root ? reader.blocks(root).flatMap((block) => block.split('\n')) : []) header.add(line);
  }
  const blocks = reader.blocks(body);
  if (blocks.length === 0 && zip.names.some((name) => /\/media\/./.test(name)))
    throw new Refused(ONLY_PICTURES, 'SCANNED');
  return [[...header].join('\n'), ...blocks].filter((block) => block !== '').join('\n\n');
}

/** Word mostly calls it word/document.xml, but the package says which it is. */
async function mainPart(zip: Zip): Promise<string | undefined> {
  const found = (await relations(zip, '_rels/.rels', '')).find(({ type }) => type === 'officeDocument')?.path;
  const path = found ?? 'word/document.xml';
  return zip.names.includes(path) && !OTHERS.some(({ part }) => part.test(path)) ? path : undefined;
}

function relatedParts(zip: Zip, main: string): Promise<Relation[]> {
  const slash = main.lastIndexOf('/') + 1;
  return relations(zip, `${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`, main.slice(0, slash));
}

type Relation = { type: string; path: string };

async function relations(zip: Zip, path: string, folder: string): Promise<Relation[]> {
  const bytes = await zip.read(path);
  if (bytes === null) return [];
  return childrenOf(parseXml(bytes)).flatMap((relation: Xml) => {
    const target = value(relation, 'Target');
    if (target === undefined || value(relation, 'TargetMode') === 'External') return [];
    const type = value(relation, 'Type') ?? '';
    return [
      {
        type: type.slice(type.lastIndexOf('/') + 1),
        path: target.startsWith('/') ? target.slice(1) : `${folder}${target}`,
      },
    ];
  });
}

function notWord(names: readonly string[]): Refused {
  const other = OTHERS.find(({ part }) => names.some((name) => part.test(name)));
  if (other !== undefined) return new Refused(`Filen är ${other.what}. ${other.advice}`, 'WRONG_TYPE');
  if (names.some((name) => name.startsWith('word/'))) return new Refused(BROKEN, 'BROKEN');
  return new Refused('Filen är ett zip-arkiv. Packa upp det och läs in filerna.', 'WRONG_TYPE');
}
