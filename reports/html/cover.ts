// The first page: what report this is, the one sentence, and how it stands in each area.
import { type Html, html, NOTHING } from '../../questions/html.ts';
import { lightBar } from '../charts/light-bar.ts';
import type { LightCounts, Reached } from '../model.ts';
import { dayText, momentText, NBSP, shareText } from '../numbers.ts';
import { LIGHT_ORDER, lightSign } from './signs.ts';
import { table } from './table.ts';
import { linked, pageOf, sourceText, type Telling } from './telling.ts';

export function cover(telling: Telling): Html {
  const { report, language, words } = telling;
  const { plan, published } = report;
  const end = plan.to === null ? words.cover.untilFurtherNotice : dayText(plan.to, language);
  const facts: (readonly [string, string | Html])[] = [
    [words.cover.plan, linked(pageOf(telling, plan.id), plan.name)],
    [words.cover.planPeriod, `${dayText(plan.from, language)} – ${end}`],
    [words.cover.period, `${report.year}, ${words.periods[report.period]}`],
    [
      words.cover.state,
      published ? words.cover.published(dayText(published.publishedAt, language)) : words.cover.draft,
    ],
    ...(published?.decision ? [[words.cover.decision, published.decision] as const] : []),
    [words.cover.source, plan.source === null ? words.none.unset : sourceText(plan.source)],
    [words.cover.made, momentText(report.madeAt)],
  ];
  return html`<header class="cover">
<p class="kicker">${words.reportOf} ${report.year}</p>
<h1>${words.title(report.year, report.period)}</h1>
<p class="plan">${plan.name}</p>
${plan.example ? html`<p class="notice">${words.cover.example}</p>` : NOTHING}<dl class="facts">
${facts.map(
  ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>
`,
)}</dl>
</header>
`;
}

/** The sentence on top, the bar of lights with its key, and a row for each area. */
export function summary({ report, language, words }: Telling): Html {
  const sentence = words.headline(report.headline);
  return html`<section aria-labelledby="summary">
<h2 id="summary">${words.sections.summary}</h2>
<p class="headline">${sentence}</p>
${lightBar(report.lights, `${words.chart.lights}: ${inWords(report.lights, words)}`)}
<ul class="key">
${LIGHT_ORDER.map(
  (
    light,
  ) => html`<li>${lightSign(light, null, words)} <b>${report.lights[light]}</b> <span class="quiet">${words.rule.lights(report.thresholds)[light]}</span></li>
`,
)}</ul>
${
  report.areas.length === 0
    ? html`<p>${words.none.areas}</p>`
    : html`<h3>${words.say.summaryTable}</h3>
${table(
  {
    caption: words.say.summaryTable,
    captionHidden: true,
    kind: 'summary',
    columns: [
      { head: words.columns.area },
      ...LIGHT_ORDER.map((light) => ({ head: lightSign(light, null, words), kind: 'number' as const })),
      { head: words.columns.goals, kind: 'number' },
      { head: words.columns.reachedPercent, kind: 'number' },
      { head: words.say.distribution, kind: 'narrow' },
    ],
    rows: report.areas.map((area) => [
      html`<a href="#area-${area.ordinal}">${area.ordinal}.${NBSP}${area.name}</a>`,
      ...counts(area.lights, area),
      html`${lightBar(area.lights, inWords(area.lights, words), 16)}`,
    ]),
    total: [
      words.say.total,
      ...counts(report.lights, report.headline),
      lightBar(report.lights, inWords(report.lights, words), 16),
    ],
  },
  words,
)}`
}${
  report.areas.length === 0
    ? NOTHING
    : html`<h3>${words.say.glance}</h3>
<ul class="glance">
${report.areas
  .flatMap(({ goals }) => goals)
  .map(
    ({
      ordinal,
      name,
      light,
      greyCause,
    }) => html`<li><a href="#goal-${ordinal}">${words.say.goalHeading(ordinal, name)}</a> <span>${lightSign(light, greyCause, words)}</span></li>
`,
  )}</ul>
`
}</section>
`;

  function counts(lights: LightCounts, { goalsReached, goalsTotal }: Reached): string[] {
    const share = goalsTotal === 0 ? words.none.value : shareText((goalsReached / goalsTotal) * 100, language);
    return [...LIGHT_ORDER.map((light) => String(lights[light])), String(goalsTotal), share];
  }
}

const inWords = (lights: LightCounts, words: Telling['words']): string =>
  LIGHT_ORDER.map((light) => `${words.lights[light]} ${lights[light]}`).join(', ');
