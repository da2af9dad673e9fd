// Area by area, goal by goal: the table of key figures as it is used to, and below it each figure over the years.
import { type Html, html, NOTHING } from '../../questions/html.ts';
import { figureChart } from '../charts/figure-chart.ts';
import { figureSentence } from '../charts/figure-sentence.ts';
import type { ReportArea, ReportFigure, ReportGoal } from '../model.ts';
import { attainmentText, targetText } from '../numbers.ts';
import { evidenceBelow } from './evidence.ts';
import { lightSign, trendSign } from './signs.ts';
import { type Cell, type Column, table } from './table.ts';
import { linked, outcomeText, pageOf, type Telling, when } from './telling.ts';

/** A goal with no more key figures than these is kept on one page. */
const FEW = 3;

export function goals(telling: Telling): Html {
  const { report, words } = telling;
  const head = html`<h2 id="goals">${words.sections.goals}</h2>
`;
  if (report.areas.length === 0)
    return html`<section aria-labelledby="goals">${head}<p>${words.none.areas}</p></section>
`;
  return html`<section aria-labelledby="goals">
${report.areas.map((area, at) => areaOf(area, at === 0 ? html`${head}<p class="quiet">${words.chart.key}</p>` : NOTHING, telling))}</section>
`;
}

/** Headings never end a page: those above the first goal are kept together with it. */
function areaOf(area: ReportArea, above: Html, telling: Telling): Html {
  const { words } = telling;
  const [first, ...others] = area.goals;
  const head = html`${above}<div class="head"><h3 id="area-${area.ordinal}">${words.say.areaHeading(area.ordinal, area.name)}</h3>
<p class="quiet">${words.reached(area)}</p></div>
`;
  return html`<section aria-labelledby="area-${area.ordinal}">
${first ? html`<div class="${keptWhole(first)}">${head}${goalOf(first, 'goal', telling)}</div>` : html`${head}<p>${words.none.goals}</p>`}
${others.map((goal) => goalOf(goal, `goal ${keptWhole(goal)}`, telling))}</section>
`;
}

const keptWhole = ({ keyFigures }: ReportGoal): string => (keyFigures.length <= FEW ? 'together' : 'long');

function goalOf(goal: ReportGoal, kind: string, telling: Telling): Html {
  const { words } = telling;
  const contributors = goal.contributors.map(({ id, name }) => linked(pageOf(telling, id), name));
  return html`<section class="${kind}" aria-labelledby="goal-${goal.ordinal}">
<div class="head"><h4 id="goal-${goal.ordinal}">${words.say.goalHeading(goal.ordinal, goal.name)}</h4>
<p>${lightSign(goal.light, goal.greyCause, words)} <span class="quiet">· ${words.say.responsible(goal.responsible?.name ?? words.none.responsible)}</span></p>
${when(contributors.length > 0, () => html`<p class="quiet">${words.columns.contributors}: ${contributors.map((one, at) => html`${at === 0 ? '' : ', '}${one}`)}</p>`)}</div>
${
  goal.keyFigures.length === 0
    ? html`<p>${words.none.figures}</p>`
    : html`${figureTable(goal, telling)}<div class="charts ${arrangement(goal.keyFigures.length)}">
${goal.keyFigures.map((figure, at) => chartOf(figure, `f-${goal.ordinal}-${at + 1}`, telling))}</div>`
}</section>
`;
}

/** One chart lies beside its words, four stand in twos, the others in threes. */
const arrangement = (count: number): string => (count === 1 ? 'one' : count === 4 ? 'twos' : 'threes');

function figureTable(goal: ReportGoal, telling: Telling): Html {
  const { report, language, words } = telling;
  const ranked = report.areas.some((area) =>
    area.goals.some((one) => one.keyFigures.some(({ rank }) => rank !== null)),
  );
  const columns: Column[] = [
    { head: words.columns.figure, kind: 'wide' },
    ...report.years.map((year) => ({ head: html`${words.columns.outcome}<br>${year}`, kind: 'number' as const })),
    { head: words.columns.target },
    { head: words.say.attainmentShort, kind: 'number' },
    { head: words.columns.light },
    { head: words.columns.trend },
    ...(ranked ? [{ head: words.columns.rank, kind: 'narrow' as const }] : []),
  ];
  const rows = goal.keyFigures.map((figure): Cell[] => [
    html`${figure.name}${when(figure.unit !== null && figure.unit !== '%', () => html` <span class="quiet">(${figure.unit ?? ''})</span>`)}`,
    ...report.years.map((year) => outcomeCell(figure, year, telling)),
    figure.target
      ? targetCell(targetText(figure.target, figure, language))
      : html`<span class="quiet">${words.none.value}</span>`,
    figure.attainmentPercent === null
      ? html`<span class="quiet">${words.none.value}</span>`
      : attainmentText(figure.attainmentPercent, report.thresholds, language),
    lightSign(figure.light, figure.greyCause, words),
    trendSign(figure, report.year, words),
    ...(ranked
      ? [
          figure.rank === null
            ? html`<span class="quiet">${words.none.value}</span>`
            : words.say.rankOf(figure.rank, figure.rankOf),
        ]
      : []),
  ]);
  const caption = words.say.goalTable(goal.ordinal, goal.name);
  return table({ caption, captionHidden: true, columns, rows, kind: 'figures' }, words);
}

/** A short target stays on its line. */
const targetCell = (text: string): Html =>
  text.length <= 18 ? html`<span class="light">${text}</span>` : html`${text}`;

function outcomeCell(figure: ReportFigure, year: number, { language }: Telling): Cell {
  const text = outcomeText(figure, year, language);
  const value = figure.outcomes.find((outcome) => outcome.year === year)?.value ?? null;
  return value === null ? html`<span class="quiet">${text}</span>` : text;
}

function chartOf(figure: ReportFigure, id: string, telling: Telling): Html {
  const { language, words } = telling;
  return html`<figure><figcaption><b>${figure.name}</b> ${figureSentence(figure, words, language)}.</figcaption>
${figureChart(figure, id, words, language)}
${evidenceBelow(figure, telling)}</figure>
`;
}
