// What a parameter that takes an id can be: every thing of its kind that the graph holds, by name.
import { type Ask, everyNode, type Page, WALK } from './ask.ts';
import type { Parameter, ParameterKind } from './question.ts';

export type Choice = { id: string; name: string };
/** Choices under a Swedish heading. */
export type ChoiceGroup = { title: string; choices: readonly Choice[] };

type List = 'municipalities' | 'projects' | 'networks' | 'matters' | 'agreements';
const list = (field: List): string =>
  `query Val($after: String) { ${field}(first: 100, after: $after) { nodes { id name } ${WALK} } }`;
const BODIES = '{ bodies { id name } }';
const EVERY_ASSIGNEE = `query Mottagare($after: String) { assignments(first: 100, after: $after) { nodes { assignees { id name } } ${WALK} } }`;

/** The types that a kind of parameter takes; empty: it takes no id. */
export const TYPES: Readonly<Record<ParameterKind, readonly string[]>> = {
  municipality: ['Municipality'],
  undertaking: ['Project', 'Network'],
  subject: ['Project', 'Matter', 'Network', 'Agreement'],
  assignee: ['Municipality', 'Organization', 'Body', 'Network', 'Person'],
  body: ['Body'],
  date: [],
  year: [],
  choice: [],
};

const TITLES: Readonly<Record<List, string>> = {
  municipalities: 'Kommuner',
  projects: 'Projekt',
  networks: 'Nätverk',
  matters: 'Ärenden',
  agreements: 'Avtal',
};

async function listed(ask: Ask, field: List): Promise<ChoiceGroup> {
  type Found = Record<string, Page<Choice>>;
  return { title: TITLES[field], choices: await everyNode<Found, Choice>(ask, list(field), {}, (data) => data[field]) };
}

async function bodies(ask: Ask): Promise<ChoiceGroup> {
  return { title: 'Organ', choices: (await ask<{ bodies: Choice[] }>(BODIES)).bodies };
}

/** Those who have been given something to do, each once, by name. */
async function assignees(ask: Ask): Promise<ChoiceGroup> {
  type Found = { assignments: Page<{ assignees: Choice[] }> };
  const found = await everyNode<Found, { assignees: Choice[] }>(ask, EVERY_ASSIGNEE, {}, (data) => data.assignments);
  const each = new Map(found.flatMap((one) => one.assignees.map((assignee) => [assignee.id, assignee] as const)));
  return { title: 'Har fått uppdrag', choices: [...each.values()].sort((a, b) => a.name.localeCompare(b.name, 'sv')) };
}

/** What can be chosen for a parameter; none for days, years and choices that the parameter itself lists. */
export async function choicesFor(ask: Ask, { kind }: Parameter): Promise<ChoiceGroup[]> {
  switch (kind) {
    case 'municipality':
      return [await listed(ask, 'municipalities')];
    case 'undertaking':
      return Promise.all([listed(ask, 'projects'), listed(ask, 'networks')]);
    case 'subject':
      return Promise.all(
        (['projects', 'matters', 'networks', 'agreements'] as const).map((field) => listed(ask, field)),
      );
    case 'assignee':
      return [await assignees(ask)];
    case 'body':
      return [await bodies(ask)];
    default:
      return [];
  }
}
