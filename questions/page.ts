// The pages: all questions with a form each, one question with its form, and a question with its answer.
import type { ChoicesByKind, Filled } from './form.ts';
import { formOf, openSentence } from './form.ts';
import { framed, type Html, html, NOTHING } from './html.ts';
import { type Asked, sentenceWith } from './parameters.ts';
import type { Answer, AnswerCell, AnswerColumn, Question } from './question.ts';

/** /questions: every question with its form. */
export function indexPage(questions: readonly Question[], choices: ChoicesByKind): string {
  const each = questions.map(
    (question) => html`<li><h2>${question.number}. ${openSentence(question)}</h2>
${formOf(question, choices)}</li>
`,
  );
  return framed(
    'Frågor till grafen',
    html`<p>Frågor som ställs ofta. Varje svar kan också hämtas som CSV, JSON eller Excel på samma adress.</p>
<ul class="questions">${each}</ul>`,
  );
}

/** A question whose parameters are missing or wrong, with its form and what is the matter. */
export const faultPage = (question: Question, choices: ChoicesByKind, filled: Filled, says: string): string =>
  framed(
    openSentence(question),
    html`<p class="fault" role="alert">${says}</p>
<div class="again">${formOf(question, choices, filled)}</div>`,
  );

/** For what is none of the questions, and for answers that could not be had. */
export const messagePage = (title: string, says: string): string =>
  framed(title, html`<p class="fault" role="alert">${says}</p><p><a href="/questions">Alla frågor</a></p>`);

const isList = (cell: AnswerCell): cell is readonly string[] => Array.isArray(cell);
const links = (name: string, id: string | undefined): Html =>
  id === undefined || id === '' ? html`${name}` : html`<a href="/id/${encodeURI(id)}">${name}</a>`;

function shown(cell: AnswerCell, { kind, name }: AnswerColumn): string {
  if (cell === null || isList(cell)) return '–';
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej';
  if (typeof cell === 'string') return cell;
  // Years and counts stand as they are; kronor and shares as Swedes write them.
  return kind === 'number' || name.endsWith('Sek')
    ? cell.toLocaleString('sv-SE', { maximumFractionDigits: 2 })
    : String(cell);
}

/** More characters than this want a wider column. */
const LONG = 60;

function cellHtml(column: AnswerColumn, cell: AnswerCell, ids: AnswerCell): Html {
  const figure = column.kind === 'integer' || column.kind === 'number' ? html` class="figure"` : NOTHING;
  if (isList(cell) && cell.length > 0) {
    const items = cell.map((name, at) => html`<li>${links(name, isList(ids) ? ids[at] : undefined)}</li>`);
    return html`<td${figure}><ul>${items}</ul></td>`;
  }
  const text = shown(cell, column);
  const wide = text.length > LONG ? html` class="long"` : figure;
  return html`<td${wide}>${cell === null ? text : links(text, typeof ids === 'string' ? ids : undefined)}</td>`;
}

function table(question: Question, { rows }: Answer, label: string): Html {
  const { columns } = question;
  const visible = columns.flatMap((column, at) =>
    column.names === undefined ? [{ column, at, ids: columns.findIndex(({ names }) => names === column.name) }] : [],
  );
  const head = visible.map(({ column }) => html`<th scope="col">${column.title}</th>`);
  const body = rows.map(
    (row) =>
      html`<tr>${visible.map(({ column, at, ids }) => cellHtml(column, row[at] ?? null, row[ids] ?? null))}</tr>
`,
  );
  return html`<div class="answer" role="region" aria-label="${label}" tabindex="0">
<table><thead><tr>${head}</tr></thead><tbody>
${body}</tbody></table></div>`;
}

function twins({ slug }: Question, asked: Asked): Html {
  const given = Object.entries(asked.values).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  const search = new URLSearchParams(given).toString();
  const link = (ending: string, label: string, more = '') => {
    const query = [search, more].filter(Boolean).join('&');
    return html`<li><a href="/questions/${slug}.${ending}${query === '' ? '' : `?${query}`}">${label}</a></li>`;
  };
  return html`<ul class="twins" aria-label="Svaret i andra format">
${link('csv', 'CSV')}${link('csv', 'CSV för svenskt Excel', 'dialekt=excel-sv')}${link('xlsx', 'Excel')}${link('json', 'JSON')}
</ul>`;
}

/** What was given besides what stands in the sentence. */
function besides({ sentence, parameters }: Question, { labels }: Asked): Html {
  const more = parameters.filter(({ name }) => labels[name] !== undefined && !sentence.includes(`{${name}}`));
  return more.length === 0
    ? NOTHING
    : html`<p>${more.map(({ name, label }) => `${label}: ${labels[name]}`).join(' · ')}</p>`;
}

/** A question with its answer. */
export function answerPage(question: Question, asked: Asked, answer: Answer, choices: ChoicesByKind): string {
  const filled = Object.fromEntries(
    Object.entries(asked.values).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
  const { rows, empty } = answer;
  const count = rows.length === 1 ? '1 rad' : `${rows.length} rader`;
  return framed(
    sentenceWith(question, asked.labels),
    html`${besides(question, asked)}
${rows.length === 0 ? html`<p><strong>${empty}</strong></p>` : html`<p>${count}.</p>${table(question, answer, 'Svaret')}`}
${twins(question, asked)}
<p>${question.note}</p>
<section class="again" aria-labelledby="igen"><h2 id="igen">Fråga igen</h2>
${formOf(question, choices, filled)}</section>
<details><summary>Så ställs frågan till API:et (GraphQL)</summary>
${question.documents.map((document) => html`<pre>${document.trim()}</pre>`)}</details>`,
  );
}
