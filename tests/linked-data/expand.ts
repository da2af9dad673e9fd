// What JSON-LD's expansion makes of a document whose @context is inline: enough of it to check ours, and strict where it is lenient.
// Words that the context does not define are dropped in silence by JSON-LD; here they are an error.

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Definition = { iri: string; type: string | null; language: string | null };
export type Triple = { subject: string; predicate: string; object: string; datatype: string | null };

const isMap = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function definitionsOf(context: { [key: string]: Json }) {
  const iriOf = (text: string): string => {
    const colon = text.indexOf(':');
    const prefix = colon < 0 ? undefined : context[text.slice(0, colon)];
    return typeof prefix === 'string' && !text.startsWith('@') ? prefix + text.slice(colon + 1) : text;
  };
  const define = (word: string): Definition => {
    const found = Object.hasOwn(context, word) ? context[word] : undefined;
    if (typeof found === 'string') return { iri: iriOf(found), type: null, language: null };
    if (!isMap(found) || typeof found['@id'] !== 'string') {
      throw new Error(`«${word}» is not in the context`);
    }
    const { '@type': type, '@language': language } = found;
    return {
      iri: iriOf(found['@id']),
      type: typeof type === 'string' ? iriOf(type) : null,
      language: typeof language === 'string' ? language : null,
    };
  };
  return { define, iriOf };
}

const absolute = (iri: string, where: string): string => {
  if (!/^https?:\/\/[^\s<>"{}|\\^`]+$/.test(iri)) throw new Error(`${where} is no absolute address: «${iri}»`);
  return iri;
};

/** Every statement of the document. Throws when a word is not defined, an address is not absolute or a node says two ids. */
export function triples(document: { [key: string]: Json }): Triple[] {
  const { '@context': context, ...root } = document;
  if (!isMap(context)) throw new Error('There is no inline @context');
  const { define, iriOf } = definitionsOf(context);
  const found: Triple[] = [];
  let blanks = 0;

  function node(value: { [key: string]: Json }): string {
    const named = Object.entries(value).find(([word]) => define(word).iri === '@id')?.[1];
    const subject = typeof named === 'string' ? absolute(iriOf(named), 'id') : `_:b${blanks++}`;
    for (const [word, given] of Object.entries(value)) {
      const { iri, type, language } = define(word);
      for (const one of Array.isArray(given) ? given : [given]) say(subject, { iri, type, language, word }, one);
    }
    return subject;
  }

  function say(subject: string, { iri, type, language, word }: Definition & { word: string }, value: Json): void {
    if (iri === '@id') return;
    if (iri === '@type') {
      if (typeof value !== 'string') throw new Error('A type is no text');
      found.push({ subject, predicate: 'rdf:type', object: absolute(iriOf(value), 'type'), datatype: null });
      return;
    }
    const predicate = absolute(iri, word);
    if (value === null || Array.isArray(value)) throw new Error(`${word} is ${JSON.stringify(value)}`);
    if (isMap(value)) {
      if (type !== '@id') throw new Error(`${word} holds a thing and is not defined so`);
      found.push({ subject, predicate, object: node(value), datatype: '@id' });
      return;
    }
    const object = type === '@id' ? absolute(String(value), word) : String(value);
    const natural = typeof value === 'string' ? (language ?? null) : typeof value;
    found.push({ subject, predicate, object, datatype: type ?? natural });
  }

  node(root);
  return found;
}
