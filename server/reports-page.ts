// The page that lists the reports: every plan with its years, in every format, and what has been published.
import { framed, type Html, html, NOTHING } from '../questions/html.ts';
import { FORMATS } from '../reports/formats.ts';
import type { Period } from '../services/follow-up/book.ts';
import { type PlanOffer, reportYears } from './report-plans.ts';

const FORMAT_NAMES = { html: 'Webbsida', pdf: 'PDF', xlsx: 'Excel', csv: 'CSV', json: 'JSON' } as const;
const PERIOD_NAMES: Readonly<Record<Period, string>> = {
  TERTIAL_1: 'tertial 1',
  TERTIAL_2: 'tertial 2',
  YEAR_END: 'helår',
};

const twins = (of: string, query: string, what: string): Html =>
  html`<ul class="twins">${FORMATS.map(
    (format) =>
      html`<li><a href="${of}.${format}${query}" aria-label="${FORMAT_NAMES[format]}: ${what}">${FORMAT_NAMES[format]}</a></li>`,
  )}</ul>`;

function planOf(plan: PlanOffer): Html {
  const { id, name, example, source, published } = plan;
  const query = `?plan=${encodeURIComponent(id)}`;
  const years = reportYears(plan).reverse();
  return html`<li><h2>${name}</h2>
${example ? html`<p><strong>Exempel:</strong> siffrorna är påhittade.</p>` : NOTHING}${source ? html`<p>Källa: ${source}</p>` : NOTHING}
${years.map(
  (year) => html`<h3>${year}</h3>
${twins(`/reports/annual/${year}`, query, `${name} ${year}`)}
<p><a href="/reports/template/${year}.xlsx${query}">Mall att fylla i för ${year} (Excel)</a></p>`,
)}
${
  published.length === 0
    ? NOTHING
    : html`<h3>Publicerade</h3>
${published.map(
  (one) => html`<p>${one.year}, ${PERIOD_NAMES[one.period]}, publicerad ${one.publishedAt.slice(0, 10)}</p>
${twins(`/reports/published/${encodeURIComponent(one.id)}`, '', `publicerad ${one.publishedAt.slice(0, 10)}`)}`,
)}`
}</li>`;
}

/** The page, in Swedish. */
export const reportsPage = (plans: readonly PlanOffer[]): string =>
  framed(
    'Mål och mätetal',
    plans.length === 0
      ? html`<p>Det finns ingen plan än. <code>npm run cli -- import-plan</code> läser in en.</p>`
      : html`<p>Uppföljningen visar vad som är nått, åt vilket håll det går och vad varje siffra vilar på.</p>
<ul class="questions">${[...plans].sort((a, b) => Number(a.example) - Number(b.example)).map(planOf)}</ul>`,
  );
