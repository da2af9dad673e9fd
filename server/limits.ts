// How much one request may ask for. Three are settings; the others are far above what any honest question needs.
import type { Settings } from '../config/settings.ts';

export type Limits = {
  /** Bytes of a request's body. */
  bodyBytes: number;
  /** Bytes of a document that a request carries beside it, before Base64. */
  documentBytes: number;
  /** Bytes of a request's line and headers together; a GET carries its query there. */
  headerBytes: number;
  /** Brackets of any kind open at once in the query's text: graphql-js parses by recursion. */
  nesting: number;
  tokens: number;
  /** Levels of fields; `edges`, `node` and `nodes` are how a list is written, not a level. */
  depth: number;
  /** Levels below `__schema` and `__type`; the introspection of GraphiQL has 13. */
  introspectionDepth: number;
  aliases: number;
  directives: number;
  rootFields: number;
  /** Fields and fragments once every fragment is written out: a few fragments that double each other make millions. */
  selections: number;
  /** Objects that an answer could hold, page size times page size. */
  price: number;
  /** Levels of lists and objects in variables. */
  inputDepth: number;
  /** Characters of one text in variables or in the query. */
  textLength: number;
  /** Combining marks in a row, as in Unicode's Stream-Safe Text Format: normalising thousands blocks the process. */
  combiningMarks: number;
  /** Items of one list in variables or in the query. */
  listItems: number;
};

export function limitsFrom(
  settings: Pick<Settings, 'MAX_BODY_BYTES' | 'MAX_DOCUMENT_BYTES' | 'MAX_DEPTH' | 'MAX_ALIASES' | 'MAX_TOKENS'>,
): Limits {
  return {
    bodyBytes: settings.MAX_BODY_BYTES,
    documentBytes: settings.MAX_DOCUMENT_BYTES,
    headerBytes: 16_384,
    nesting: 100,
    tokens: settings.MAX_TOKENS,
    depth: settings.MAX_DEPTH,
    introspectionDepth: 20,
    aliases: settings.MAX_ALIASES,
    directives: 20,
    rootFields: 20,
    selections: 5_000,
    price: 100_000,
    inputDepth: 20,
    textLength: 10_000,
    combiningMarks: 30,
    listItems: 1_000,
  };
}

/** How large a graph may be that is measured whole, and for how long. */
export const measuringLimits = (
  settings: Pick<
    Settings,
    'ANALYSIS_MAX_NODES' | 'ANALYSIS_MAX_RELATIONS' | 'ANALYSIS_MAX_STEPS' | 'ANALYSIS_TIMEOUT_MS'
  >,
) => ({
  nodes: settings.ANALYSIS_MAX_NODES,
  relations: settings.ANALYSIS_MAX_RELATIONS,
  steps: settings.ANALYSIS_MAX_STEPS,
  timeoutMs: settings.ANALYSIS_TIMEOUT_MS,
});

/** How long a text Base64 makes of so many bytes, line ends of 76 characters included. */
export const base64Length = (bytes: number): number => Math.ceil((Math.ceil(bytes / 3) * 4 * 78) / 76);

/** 100000 → «100,000»: messages are English, whatever the machine speaks. */
export const readable = (count: number): string => count.toLocaleString('en-US', { maximumFractionDigits: 0 });
