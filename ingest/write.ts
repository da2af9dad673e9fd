// A document's text goes into the graph: read with the names that the graph knows, resolved against what happened before, recorded. All
// of it inside one transaction and its lock, so that two documents at once agree on new names.

import { kindOf } from '../graph/model.ts';
import { restingOn } from '../graph/recorded.ts';
import type { Graph } from '../graph/run.ts';
import { isNamed } from '../services/becoming.ts';
import type { Minutes } from '../services/minutes-format.ts';
import { type Reading, type Recorded, type Recorder, recordReading } from '../services/record.ts';
import type { FoundIssue, ReadText } from './found.ts';
import { readMinutes } from './main.ts';
import { NameBook } from './names/book.ts';
import type { Known } from './names/known.ts';
import { earlierOf, knownNames, withCountry } from './resolve/candidates.ts';
import { NamesKept } from './resolve/names-kept.ts';
import { type Resolved, resolve } from './resolve/resolve.ts';
import { type Suggester, suggestedIssues } from './suggester.ts';

export type IngestOptions = Recorder & {
  access: Minutes['document']['access'];
  /** Municipalities of the whole country, known by name only until minutes speak of them. */
  country: readonly Known[];
  /** The ground in law for keeping the document from the public. */
  accessGround?: string | null | undefined;
  /** The caller's name for the wish; kept with the change. */
  key?: string | null | undefined;
  /** Readers beside the rules; what they find are questions. */
  suggesters?: readonly Suggester[];
};

export type Outcome = {
  document: string;
  meeting: string;
  items: number;
  decisions: number;
  /** How many things the document names that the graph did not know. */
  newEntities: number;
  /** How many things it names that the graph knew. */
  knownEntities: number;
  /** Ids of what somebody should look at. */
  issues: string[];
  /** The same in words, in the order of the document; empty when nothing was written. */
  messages: string[];
  /** These bytes had been read before, and nothing was changed. */
  unchanged: boolean;
  /** The document whose place it took. */
  replaced: string | null;
};

/**
 * Reads minutes into the graph, all or nothing. Throws Refused when the text is no minutes; GraphUnavailable and GraphTimeout when the
 * database cannot be reached or does not answer.
 */
export async function ingest(graph: Graph, read: ReadText, options: IngestOptions): Promise<Outcome> {
  let resolved: Resolved | undefined;
  let writing = 0;
  const names = namesOf(graph);
  const suggested = await suggestions(graph, read, options);
  const recorded = await recordReading(
    graph,
    {
      sha256: read.sha256,
      prepare: async (run, version): Promise<Reading> => {
        writing = version;
        const book = new NameBook(withCountry(await names.before(version, run), options.country));
        const found = readMinutes(read, book);
        found.issues.push(...suggested);
        const earlier = await earlierOf(run, found, book, read.sha256);
        resolved = resolve(found, read, book, { access: options.access, accessGround: options.accessGround, earlier });
        return { register: resolved.register, minutes: resolved.minutes };
      },
    },
    options,
    { key: options.key },
  );
  // Where something went or took another's place, all names are read again.
  if (resolved && recorded.outcome === 'WRITTEN' && !recorded.replaced && recorded.gone.length === 0)
    names.wrote(writing, touchedBy(resolved, recorded));
  return outcome(graph, recorded, resolved);
}

const kept = new WeakMap<Graph, NamesKept>();
function namesOf(graph: Graph): NamesKept {
  const names = kept.get(graph) ?? new NamesKept();
  kept.set(graph, names);
  return names;
}

/** Things whose names a document has changed, and people it has seen. */
const touchedBy = ({ register, minutes }: Resolved, { created, updated }: Recorded): string[] => [
  ...new Set([
    ...[...created, ...updated].filter(isNamed),
    ...Object.values(register).flatMap((entries) => entries.map(({ id }) => id)),
    ...minutes.attendance.map(({ person }) => person),
  ]),
];

/** Asked before the transaction, which others wait for: what is asked may take long. */
async function suggestions(
  graph: Graph,
  read: ReadText,
  { suggesters = [], country }: IngestOptions,
): Promise<FoundIssue[]> {
  if (suggesters.length === 0) return [];
  return suggestedIssues(read, readMinutes(read, new NameBook(await knownNames(graph.read, country))), suggesters);
}

/** Counts are of what stands in the graph now, also when these bytes had been read before. */
async function outcome(graph: Graph, recorded: Recorded, resolved: Resolved | undefined): Promise<Outcome> {
  const { document, meeting, replaced } = recorded;
  const { supports } = await restingOn(graph.read, document);
  const ofKind = (kind: ReturnType<typeof kindOf>): string[] => supports.filter((id) => kindOf(id) === kind);
  const written = recorded.outcome === 'WRITTEN';
  return {
    document,
    meeting,
    items: ofKind('AgendaItem').length,
    decisions: ofKind('Decision').filter((id) => !id.includes(':mention:')).length,
    newEntities: written && resolved ? Object.values(resolved.register).flat().length : 0,
    knownEntities: written && resolved ? resolved.knownEntities : 0,
    issues: ofKind('DataIssue').sort(),
    messages: written && resolved ? resolved.minutes.issues.map(({ message }) => message) : [],
    unchanged: !written,
    replaced,
  };
}
