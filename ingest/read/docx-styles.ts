// What a docx's named styles say about a paragraph or a run that says nothing itself.
import { child, childrenOf, isOn, value, type Xml } from './xml.ts';

export type RunLook = { bold?: boolean; italic?: boolean; struck?: boolean; hidden?: boolean };
export type ListPlace = { list: string; level: number | undefined };
export type Style = { name: string; heading?: number; place?: ListPlace } & RunLook;

/** The styles by id, each with what it takes over from those it is based on. `''` is the paragraph style used when none is named. */
export function readStyles(root: Xml | undefined): ReadonlyMap<string, Style> {
  const written = new Map<string, Xml>();
  let usual: string | undefined;
  for (const style of root ? childrenOf(root) : []) {
    const id = style.name === 'style' ? value(style, 'styleId') : undefined;
    if (id === undefined) continue;
    written.set(id, style);
    if (value(style, 'type') === 'paragraph' && ['1', 'true'].includes(value(style, 'default') ?? '')) usual = id;
  }
  const styles = new Map<string, Style>();
  const resolve = (id: string, asking: ReadonlySet<string>): Style | undefined => {
    const known = styles.get(id);
    const style = written.get(id);
    // A style based on itself through others is no reason to go round for ever.
    if (known !== undefined || style === undefined || asking.has(id)) return known;
    const base = value(child(style, 'basedOn'));
    const below = base === undefined ? undefined : resolve(base, new Set([...asking, id]));
    const resolved = { ...below, ...described(style) };
    styles.set(id, resolved);
    return resolved;
  };
  for (const id of written.keys()) resolve(id, new Set());
  const normal = usual === undefined ? undefined : styles.get(usual);
  if (normal !== undefined) styles.set('', normal);
  return styles;
}

function described(style: Xml): Style {
  const name = value(child(style, 'name')) ?? '';
  const paragraph = child(style, 'pPr');
  const heading = headingLevel(name, paragraph);
  const place = listPlace(paragraph);
  return {
    name,
    ...(heading !== undefined && { heading }),
    ...(place && { place }),
    ...runLook(child(style, 'rPr')),
  };
}

/** 1–6, for the styles that Word has for headings in English and Swedish and those that have a place in the outline. */
function headingLevel(name: string, paragraph: Xml | undefined): number | undefined {
  const named = /^(?:heading|rubrik) ?([1-9])$/i.exec(name)?.[1];
  if (named !== undefined) return Math.min(6, Number(named));
  if (/^(?:title|rubrik)$/i.test(name)) return 1;
  return outlineLevel(paragraph);
}

/** A paragraph's own place in the outline; 9 stands for running text. */
export function outlineLevel(paragraph: Xml | undefined): number | undefined {
  const level = Number(value(child(paragraph, 'outlineLvl')) ?? Number.NaN);
  return level >= 0 && level < 9 ? Math.min(6, level + 1) : undefined;
}

/** The list that a paragraph's or style's properties put it in; `'0'` takes it out of any. */
export function listPlace(paragraph: Xml | undefined): ListPlace | undefined {
  const numbering = child(paragraph, 'numPr');
  const list = value(child(numbering, 'numId'));
  const level = value(child(numbering, 'ilvl'));
  return list === undefined ? undefined : { list, level: level === undefined ? undefined : Number(level) };
}

/** What run properties say, and nothing of what they do not say. */
export function runLook(properties: Xml | undefined): RunLook {
  const bold = isOn(child(properties, 'b'));
  const italic = isOn(child(properties, 'i'));
  const struck = isOn(child(properties, 'strike'));
  const twice = isOn(child(properties, 'dstrike'));
  const hidden = isOn(child(properties, 'vanish'));
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...((struck ?? twice) !== undefined && { struck: struck === true || twice === true }),
    ...(hidden !== undefined && { hidden }),
  };
}
