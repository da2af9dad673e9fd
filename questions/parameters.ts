// Checks what a caller gives for a question's parameters. Every complaint names the parameter and says what is allowed.
import type { Ask } from './ask.ts';
import { TYPES } from './choices.ts';
import type { Parameter, ParameterKind, Question, Values } from './question.ts';

/** A parameter that is missing, wrong or unknown. */
export class ParameterFault extends Error {
  override name = 'ParameterFault';
  readonly parameter: string;
  /** The same in Swedish, for pages. */
  readonly swedish: string;
  constructor(parameter: string, english: string, swedish: string) {
    super(english);
    this.parameter = parameter;
    this.swedish = swedish;
  }
}

/** Checked values, and what each one given is called by people. */
export type Asked = { values: Values; labels: Readonly<Record<string, string>> };

const NODE = /* GraphQL */ `query Vad($id: ID!) { node(id: $id) { __typename id ... on Named { name } } }`;
type Node = { __typename: string; id: string; name?: string };

const ALLOWED: Readonly<Record<Exclude<ParameterKind, 'choice'>, [english: string, swedish: string]>> = {
  municipality: [
    'the id of a municipality, such as municipality:1283',
    'id för en kommun, till exempel municipality:1283',
  ],
  undertaking: ['the id of a project or a network', 'id för ett projekt eller ett nätverk'],
  subject: ['the id of a project, matter, network or agreement', 'id för ett projekt, ärende, nätverk eller avtal'],
  assignee: [
    'the id of a municipality, organisation, body, network or person',
    'id för en kommun, organisation, grupp, person eller ett nätverk',
  ],
  body: ['the id of a body, such as body:styrelsen', 'id för ett organ, till exempel body:styrelsen'],
  date: ['a day as YYYY-MM-DD, such as 2022-06-17', 'en dag som ÅÅÅÅ-MM-DD, till exempel 2022-06-17'],
  year: ['a calendar year from 1900 to 2200, such as 2022', 'ett år från 1900 till 2200, till exempel 2022'],
};

/** What a parameter takes, in English and in Swedish. */
export function allowedFor({ kind, choices }: Parameter): [english: string, swedish: string] {
  if (kind !== 'choice') return ALLOWED[kind];
  const each = choices.map(({ value }) => value).join(', ');
  return [`one of ${each}`, `något av ${each}`];
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
const isYear = (text: string): boolean => /^\d{4}$/.test(text) && Number(text) >= 1900 && Number(text) <= 2200;

const quoted = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

function wrong(parameter: Parameter, value: string): ParameterFault {
  const [english, swedish] = allowedFor(parameter);
  const { name, label } = parameter;
  return new ParameterFault(
    name,
    `«${name}» is «${quoted(value)}»; give ${english}.`,
    `«${label}» (${name}) är «${quoted(value)}»; ange ${swedish}.`,
  );
}

function missing(parameter: Parameter): ParameterFault {
  const [english, swedish] = allowedFor(parameter);
  const { name, label } = parameter;
  return new ParameterFault(
    name,
    `«${name}» is missing; give ${english}.`,
    `«${label}» (${name}) saknas; ange ${swedish}.`,
  );
}

/** The one text given, null when there is none; an empty one, as forms send it, is none. */
function textOf(parameter: Parameter, raw: unknown, today: string): string | null {
  if (Array.isArray(raw))
    throw new ParameterFault(
      parameter.name,
      `«${parameter.name}» is given ${raw.length} times; give it once.`,
      `«${parameter.label}» (${parameter.name}) är angiven ${raw.length} gånger; ange den en gång.`,
    );
  if (typeof raw === 'string' && raw.trim() !== '') return raw.trim();
  if (parameter.required) throw missing(parameter);
  return parameter.preset === 'today' ? today : parameter.preset;
}

async function checked(ask: Ask, parameter: Parameter, value: string): Promise<{ value: string; label: string }> {
  const { kind } = parameter;
  if (kind === 'date' || kind === 'year') {
    if (!(kind === 'date' ? isDay(value) : isYear(value))) throw wrong(parameter, value);
    return { value, label: value };
  }
  if (kind === 'choice') {
    const choice = parameter.choices.find((one) => one.value === value);
    if (!choice) throw wrong(parameter, value);
    return choice;
  }
  const { node } = await ask<{ node: Node | null }>(NODE, { id: value });
  if (node === null || !TYPES[kind].includes(node.__typename)) throw wrong(parameter, value);
  return { value: node.id, label: node.name ?? node.id };
}

/**
 * The question's parameters out of a query string. Ids become those that answer now (a merged one its survivor's).
 * Throws a ParameterFault for the first that is missing, wrong, given twice or not the question's.
 */
export async function askedOf(
  ask: Ask,
  question: Question,
  raw: Readonly<Record<string, unknown>>,
  today: string,
): Promise<Asked> {
  const { parameters } = question;
  const names = parameters.map(({ name }) => name);
  const [stray] = Object.keys(raw).filter((name) => !names.includes(name));
  if (stray !== undefined)
    throw new ParameterFault(
      stray,
      `«${quoted(stray)}» is no parameter of this question; it takes ${names.join(', ')}.`,
      `«${quoted(stray)}» hör inte till frågan; den tar ${names.join(', ')}.`,
    );
  const values: Record<string, string | null> = {};
  const labels: Record<string, string> = {};
  for (const parameter of parameters) {
    const text = textOf(parameter, raw[parameter.name], today);
    values[parameter.name] = null;
    if (text === null) continue;
    const { value, label } = await checked(ask, parameter, text);
    values[parameter.name] = value;
    labels[parameter.name] = label;
  }
  const { a, b, fran, till } = values;
  if (a && a === b)
    throw new ParameterFault(
      'b',
      `«a» and «b» are both ${a}; give two different municipalities.`,
      `Båda är ${labels.a}; ange två olika kommuner (a och b).`,
    );
  if (fran && till && fran > till)
    throw new ParameterFault(
      'till',
      `«till» is ${till}, before «fran», ${fran}; give a year from ${fran} on.`,
      `Till och med år (till) är ${till}, före från och med år (fran), ${fran}; ange ett år från och med ${fran}.`,
    );
  return { values, labels };
}

/** The sentence with the values in it. */
export const sentenceWith = ({ sentence }: Question, labels: Asked['labels']): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => labels[name] ?? whole);
