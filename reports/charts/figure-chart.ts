// A key figure over the years: a line through its outcomes, the target as a dashed line with the side where it is met shaded, and a hatched gap
// for each year without an outcome.
import { scaleBand, scaleLinear } from 'd3-scale';
import { type Html, html, NOTHING } from '../../questions/html.ts';
import type { Language, ReportFigure, ReportOutcome, ReportTarget } from '../model.ts';
import { decimalsOf, missingText, targetText, valueText } from '../numbers.ts';
import type { Words } from '../words.ts';
import { figureSentence, measured } from './figure-sentence.ts';

const WIDTH = 240;
const HEIGHT = 128;
const TOP = 18;
/** Where the years stand below the plot. */
const FOOT = 18;
const BOTTOM = HEIGHT - FOOT;
/** A letter's width at the size of labels: enough to see whether a text finds room. */
const LETTER = 5.9;
const LABEL_GAP = 6;

type Point = { outcome: ReportOutcome; x: number; y: number; label: string };

/** The chart as SVG; its text alternative is what the caption says and every year's value. */
export function figureChart(figure: ReportFigure, id: string, words: Words, language: Language): Html {
  const targets = figure.targets.filter(({ value }) => value !== null);
  const target = figure.target ?? targets.at(-1) ?? null;
  const targetLabel = target && target.value !== null ? labelLines(targetText(target, figure, language)) : [];
  const right = target?.value == null ? 8 : Math.max(...targetLabel.map((line) => line.length)) * LETTER + 8;
  const years = figure.outcomes.map(({ year }) => year);
  const x = scaleBand<number>()
    .domain(years)
    .range([0, WIDTH - right]);
  const band = x.bandwidth();
  const y = heightOf(figure, targets);
  const decimals = decimalsOf(figure.outcomes.map(({ value }) => value));
  const points = figure.outcomes.flatMap((outcome): Point[] =>
    outcome.value === null
      ? []
      : [
          {
            outcome,
            x: (x(outcome.year) ?? 0) + band / 2,
            y: y(outcome.value),
            label: valueText(outcome.value, figure, language, decimals),
          },
        ],
  );
  const shownEvery = band >= 27 ? 1 : 2;
  return html`<svg class="chart" role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<title id="${id}-t">${figure.name}: ${figureSentence(figure, words, language)}</title>
<desc id="${id}-d">${alternative(figure, language)}</desc>
${targetArea(target, y, WIDTH - right)}${figure.outcomes.map((outcome) =>
  outcome.value === null ? gap(outcome, (x(outcome.year) ?? 0) + 2, band - 4, language) : NOTHING,
)}<path d="M0 ${BOTTOM}H${round(WIDTH - right)}" class="axis"/>${targetLines(targets, years, x, y)}${lines(points, years)}${points.map((point) => mark(point, figure, point === points.at(-1)))}${labels(points, band, target?.value == null ? null : y(target.value))}
${years.map((year, at) => ((years.length - 1 - at) % shownEvery === 0 ? html`<text x="${round((x(year) ?? 0) + band / 2)}" y="${HEIGHT - 4}" text-anchor="middle" class="year">${year}</text>` : NOTHING))}${besideTarget(targetLabel, target, y, WIDTH - right + 5)}
</svg>`;
}

/** From the lowest to the highest of outcomes and targets, with room around; never below zero when nothing is. */
function heightOf(figure: ReportFigure, targets: readonly ReportTarget[]): (value: number) => number {
  const values = [...measured(figure), ...targets].flatMap(({ value }) => (value === null ? [] : [value]));
  if (figure.direction === 'YES_NO') values.push(0, 1);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return scaleLinear([0, 1], [BOTTOM, TOP]);
  const room = low === high ? Math.abs(low) || 1 : (high - low) * 0.28;
  const bottom = low >= 0 ? Math.max(0, low - room) : low - room;
  return scaleLinear([bottom, high + room * 0.4], [BOTTOM - 2, TOP]);
}

const alternative = (figure: ReportFigure, language: Language): string =>
  figure.outcomes
    .map(({ year, value, missingReason }) =>
      value === null
        ? `${year}: ${missingText(missingReason, language)}`
        : `${year}: ${valueText(value, figure, language)}`,
    )
    .join('; ');

/** The side of the target's line where it is met. */
function targetArea(target: ReportTarget | null, y: (value: number) => number, width: number): Html {
  if (target?.value == null || target.comparator === 'EQUAL') return NOTHING;
  const at = y(target.value);
  const [top, bottom] = target.comparator === 'AT_MOST' ? [at, BOTTOM] : [4, at];
  return html`<rect x="0" y="${round(top)}" width="${round(width)}" height="${round(Math.max(0, bottom - top))}" class="met"/>`;
}

/** A step for each year with a target of its own; a thinner line where the next one is only held beside the year. */
function targetLines(
  targets: readonly ReportTarget[],
  years: readonly number[],
  x: { (year: number): number | undefined; bandwidth(): number },
  y: (value: number) => number,
): Html {
  const band = x.bandwidth();
  return html`${years.map((year) => {
    const own = targets.find((target) => target.year === year);
    const shown = own ?? targets.find((target) => target.year > year) ?? targets.at(-1);
    if (shown?.value == null) return NOTHING;
    const from = x(year) ?? 0;
    return html`<path d="M${round(from)} ${round(y(shown.value))}H${round(from + band)}" class="target${own ? '' : ' beside'}"/>`;
  })}`;
}

/** Lines between years that follow each other; a year without an outcome breaks it. */
function lines(points: readonly Point[], years: readonly number[]): Html {
  const parts = points.flatMap((point, at) => {
    const next = points[at + 1];
    const follows = next && years.indexOf(next.outcome.year) - years.indexOf(point.outcome.year) === 1;
    return follows ? [`M${round(point.x)} ${round(point.y)}L${round(next.x)} ${round(next.y)}`] : [];
  });
  return parts.length === 0 ? NOTHING : html`<path d="${parts.join('')}" class="line"/>`;
}

/** The last outcome carries the shape of the light when it is the one that is judged. */
function mark({ outcome, x, y }: Point, { light, target }: ReportFigure, last: boolean): Html {
  if (!last || light === 'GREY' || outcome.year !== (target?.year ?? outcome.year))
    return html`<circle cx="${round(x)}" cy="${round(y)}" r="3.2" class="point"/>`;
  return html`<use href="#${light}" x="${round(x - 6)}" y="${round(y - 6)}" width="12" height="12" class="of-${light} last"/>`;
}

/** Every value when they find room side by side, else the first and the last; above or below, where no line is in the way. */
function labels(points: readonly Point[], band: number, target: number | null): Html {
  const widest = Math.max(0, ...points.map(({ label }) => label.length * LETTER));
  const all = widest <= band + 4;
  return html`${points.map((point, at) => {
    if (!all && at > 0 && at < points.length - 1) return NOTHING;
    const above = point.y - LABEL_GAP - 3;
    const below = point.y + LABEL_GAP + 12;
    const neighbours = [points[at - 1], points[at + 1]].flatMap((one) => (one ? [one.y] : []));
    const inTheWay = (baseline: number): number =>
      (target !== null && target > baseline - 11 && target < baseline + 3 ? 2 : 0) +
      (baseline > BOTTOM - 1 ? 3 : 0) +
      (baseline < 11 ? 3 : 0) +
      neighbours.filter((one) => (baseline < point.y ? one < point.y - 4 : one > point.y + 4)).length;
    const baseline = inTheWay(above) <= inTheWay(below) ? above : below;
    const half = (point.label.length * LETTER) / 2;
    const middle = Math.max(half - 1, point.x);
    return html`<text x="${round(middle)}" y="${round(baseline)}" text-anchor="middle" class="value${at === points.length - 1 ? ' now' : ''}">${point.label}</text>`;
  })}`;
}

function gap({ missingReason }: ReportOutcome, from: number, width: number, language: Language): Html {
  const lines = missingText(missingReason, language).split(' ');
  const middle = from + width / 2;
  const centre = (TOP + BOTTOM) / 2;
  const lying = Math.max(...lines.map((line) => line.length * 5.3)) <= width;
  const text = lying
    ? html`${lines.map((line, at) => html`<text x="${round(middle)}" y="${round(centre + 4 + (at - (lines.length - 1) / 2) * 12)}" text-anchor="middle" class="why">${line}</text>`)}`
    : html`<text transform="translate(${round(middle + 3.5)} ${round(centre)}) rotate(-90)" text-anchor="middle" class="why">${lines.join(' ')}</text>`;
  return html`<rect x="${round(from)}" y="${TOP}" width="${round(width)}" height="${BOTTOM - TOP}" class="gap"/>${text}`;
}

/** «Minst index 41» in lines of a word each, so that it finds room beside the plot. */
function labelLines(text: string): string[] {
  const words = text.split(' ');
  const number = words.findIndex((word) => /\d/u.test(word));
  return number <= 0 ? [text] : [...words.slice(0, number), words.slice(number).join(' ')];
}

function besideTarget(
  lines: readonly string[],
  target: ReportTarget | null,
  y: (value: number) => number,
  x: number,
): Html {
  if (target?.value == null) return NOTHING;
  const first = Math.min(
    Math.max(y(target.value) + 4 - ((lines.length - 1) * 12) / 2, 12),
    BOTTOM - (lines.length - 1) * 12,
  );
  return html`${lines.map((line, at) => html`<text x="${round(x)}" y="${round(first + at * 12)}" class="goal">${line}</text>`)}`;
}

const round = (number: number): string => number.toFixed(1).replace(/\.0$/u, '');
