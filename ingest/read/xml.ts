// The XML of office documents: elements by their local names, whatever prefix a program gives the namespace.
import { DOMParser } from '@xmldom/xmldom';
import { Refused } from '../found.ts';

export type Xml = {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Elements and the text between them, in order. */
  content: (Xml | string)[];
};

const BROKEN =
  'Filen är skadad: dess innehåll går inte att tolka. Öppna den i ordbehandlaren, spara den på nytt och läs in den igen.';
const TOO_LARGE = 'Dokumentet är för stort för att vara ett protokoll. Dela upp det och läs in delarna var för sig.';
const MAX_DEPTH = 400;
/** A hundred pages have a fifth of it. An element takes near a kilobyte of memory while it is read. */
const MAX_TAGS = 600_000;

const throwIt = (message: unknown) => {
  throw new Error(String(message));
};

/** Bytes of an XML part → its root. Throws Refused: BROKEN for what is not well-formed and for every document type declaration, TOO_LARGE. */
export function parseXml(bytes: Uint8Array): Xml {
  const code =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(code).decode(bytes);
  // Office never writes one, and entities that expand into each other are declared in it.
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw new Refused(BROKEN, 'BROKEN');
  if (tagsIn(text) > MAX_TAGS) throw new Refused(TOO_LARGE, 'TOO_LARGE');
  let root: Element | null;
  try {
    const parser = new DOMParser({ errorHandler: { warning: () => undefined, error: throwIt, fatalError: throwIt } });
    root = parser.parseFromString(text, 'text/xml').documentElement;
  } catch {
    throw new Refused(BROKEN, 'BROKEN');
  }
  if (root === null) throw new Refused(BROKEN, 'BROKEN');
  return plain(root, 0);
}

function tagsIn(text: string): number {
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) tags++;
  return tags;
}

function plain(element: Element, depth: number): Xml {
  if (depth > MAX_DEPTH) throw new Refused(BROKEN, 'BROKEN');
  const attributes = new Map<string, string>();
  for (let index = 0; index < element.attributes.length; index++) {
    const attribute = element.attributes[index];
    if (attribute !== undefined) attributes.set(attribute.localName ?? attribute.name, attribute.value);
  }
  const content: (Xml | string)[] = [];
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 1) content.push(plain(child as Element, depth + 1));
    else if (child.nodeType === 3 || child.nodeType === 4) content.push(child.nodeValue ?? '');
  }
  return { name: element.localName ?? element.tagName, attributes, content };
}

/** The elements within, text left out. */
export const childrenOf = (node: Xml): Xml[] => node.content.filter((child) => typeof child !== 'string');

/** The first element of that name right within, or further in along a path. */
export function child(node: Xml | undefined, ...path: string[]): Xml | undefined {
  let at = node;
  for (const name of path) at = at && childrenOf(at).find((inner) => inner.name === name);
  return at;
}

export const value = (node: Xml | undefined, attribute = 'val'): string | undefined => node?.attributes.get(attribute);

/** Of switches such as <w:b/>: on unless it says off; undefined when it is not there. */
export function isOn(node: Xml | undefined): boolean | undefined {
  if (node === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(value(node) ?? '1');
}
