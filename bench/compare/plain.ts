// What an answer says, without how its API wraps it: so that the answers of three servers can be compared.
import type { Question } from './questions.ts';

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Ends that are one or none, which the vendor's library has as lists. */
const ONE = new Set(['agendaItem', 'meeting']);
/** Questions about one thing, for which the vendor's library has lists. */
const OF_ONE: ReadonlySet<Question> = new Set(['projectPage', 'municipalityPage', 'fiveLevels', 'oneProject']);

/** Pages become lists, what a fact says stands beside its node, lists are sorted: no order is promised by all three. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const all = value.map(plain).map((one) => [JSON.stringify(one), one] as const);
    return all.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  }
  if (!isFields(value)) return value;
  const page = value.edges ?? value.nodes;
  if (Array.isArray(page)) return plain(page);
  const fields = isFields(value.properties) ? { ...value.properties, node: value.node } : value;
  const said = Object.entries(fields).map(([name, inner]): [string, unknown] => [
    name,
    plain(ONE.has(name) && Array.isArray(inner) ? (inner[0] ?? null) : inner),
  ]);
  // An edge that says nothing is its node.
  const [only, ...others] = said;
  if (only?.[0] === 'node' && others.length === 0) return only[1];
  return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}

type Matrix = { municipalities: { id: string; name: string }[]; weights: number[][] };
/** The matrix told as the pairs in it, each once. */
const pairsOf = ({ municipalities, weights }: Matrix): unknown =>
  municipalities.map(({ id, name }, row) => ({
    id,
    name,
    ties: municipalities.flatMap((other, column) => {
      const weight = weights[row]?.[column] ?? 0;
      return column > row && weight > 0 ? [{ with: other.id, weight }] : [];
    }),
  }));

/** What a server answered to a question. Throws when it answered with errors. */
export function answerOf(question: Question, body: string): string {
  const { data, errors } = JSON.parse(body) as { data?: Fields | null; errors?: unknown };
  if (errors !== undefined || !data) throw new Error(`${question} was answered with errors: ${body.slice(0, 2_000)}`);
  const [root] = Object.values(data);
  const whole = isFields(root) && 'weights' in root ? pairsOf(root as Matrix) : root;
  return JSON.stringify(plain(OF_ONE.has(question) && Array.isArray(whole) ? (whole[0] ?? null) : whole));
}

/** Throws an Error that shows where two answers part, when they do. */
export function assertSame(
  what: string,
  [a, ofA]: readonly [string, string],
  [b, ofB]: readonly [string, string],
): void {
  if (ofA === ofB) return;
  let at = 0;
  while (ofA[at] === ofB[at]) at += 1;
  const part = (text: string): string => text.slice(Math.max(0, at - 200), at + 400);
  throw new Error(`${what}: ${a} and ${b} answer differently.\n${a}: …${part(ofA)}…\n${b}: …${part(ofB)}…`);
}
