// A question's form: one field per parameter, filled with what the graph holds; it needs no script.
import type { ChoiceGroup } from './choices.ts';
import { type Html, html, NOTHING } from './html.ts';
import type { Parameter, Question } from './question.ts';

/** What can be chosen for each kind of parameter. */
export type ChoicesByKind = Readonly<Partial<Record<Parameter['kind'], readonly ChoiceGroup[]>>>;
/** What stands in the fields. */
export type Filled = Readonly<Record<string, string>>;

const option = (value: string, label: string, chosen: string | undefined): Html =>
  value === chosen
    ? html`<option value="${value}" selected>${label}</option>`
    : html`<option value="${value}">${label}</option>`;

function options({ kind, required, choices, preset }: Parameter, groups: readonly ChoiceGroup[], value?: string): Html {
  if (kind === 'choice')
    return html`${choices.map((one) => option(one.value, one.label, value ?? preset ?? undefined))}`;
  const first = option('', required ? 'Välj …' : 'Alla', value ?? '');
  const [only] = groups;
  const each = ({ choices: found }: ChoiceGroup) => found.map(({ id, name }) => option(id, name, value));
  if (groups.length === 1 && only) return html`${first}${each(only)}`;
  return html`${first}${groups
    .filter(({ choices: found }) => found.length > 0)
    .map((group) => html`<optgroup label="${group.title}">${each(group)}</optgroup>`)}`;
}

function field(parameter: Parameter, choices: ChoicesByKind, value: string | undefined): Html {
  const { name, label, kind, required, preset } = parameter;
  const must = required ? html` required` : NOTHING;
  if (kind === 'date') {
    const shown = preset === 'today' ? `${label} (tomt: i dag)` : required ? label : `${label} (tomt: när som helst)`;
    return html`<label>${shown}<input type="date" name="${name}" value="${value ?? ''}"${must}></label>`;
  }
  if (kind === 'year')
    return html`<label>${label} (tomt: alla)<input type="number" name="${name}" min="1900" max="2200" step="1" value="${value ?? ''}"${must}></label>`;
  return html`<label>${label}<select name="${name}"${must}>${options(parameter, choices[kind] ?? [], value)}</select></label>`;
}

/** The sentence as a heading reads when nothing is chosen: «Vilka projekt delar … och …?» */
export const openSentence = ({ sentence }: Question): string => sentence.replace(/\{\w+\}/g, '…');

export const formOf = (question: Question, choices: ChoicesByKind, filled: Filled = {}): Html =>
  html`<form action="/questions/${question.slug}" method="get" aria-label="${openSentence(question)}">
${question.parameters.map((parameter) => field(parameter, choices, filled[parameter.name]))}
<button type="submit">Visa svaret</button>
</form>`;
