// A key figure over the years: a line through its outcomes, the target as a dashed line with the side where it is met shaded, and a hatched gap
// for each year without an outcome.
import { scaleBand, scaleLinear } from 'd3-scale';
import { type Html, html, NOTHING } from '../../questions/html.ts';
import type { Language, ReportFigure, ReportOutcome, ReportTarget } from '../model.ts';
import { decimalsOf, missingText, targetText, valueText } from '../numbers.ts';
import type { Words } from '../words.ts';
import { figureSentence, measured } from './figure-sentence.ts';
import { type Box, placeLabel, type Segment } from './place-label.ts';
import { textWidth } from './text-width.ts';

const WIDTH = 240;
const HEIGHT = 132;
const TOP = 18;
/** Where the years stand below the plot. */
const FOOT = 18;
const BOTTOM = HEIGHT - FOOT;
/** Of the labels; bold ones are wider. */
const SIZE = 11;
const BOLD = 1.12;

type Point = { outcome: ReportOutcome; x: number; y: number; label: string };

/** The chart as SVG; its text alternative is what the caption says and every year's value. */
export function figureChart(figure: ReportFigure, id: string, words: Words, language: Language): Html {
  const targets = figure.targets.filter(({ value }) => value !== null);
  const target = figure.target ?? targets.at(-1) ?? null;
  const targetLabel = target && target.value !== null ? labelLines(targetText(target, figure, language)) : [];
  const right = target?.value == null ? 8 : Math.max(...targetLabel.map((line) => textWidth(line, SIZE))) + 6;
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
  const course = courseOf(points, years);
  const steps = stepsOf(targets, years, x, y);
  const shownEvery = band >= 27 ? 1 : 2;
  return html`<svg class="chart" role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<title id="${id}-t">${figure.name}: ${figureSentence(figure, words, language)}</title>
<desc id="${id}-d">${alternative(figure, language)}</desc>
${targetArea(target, y, WIDTH - right)}${figure.outcomes.map((outcome) =>
  outcome.value === null
    ? gap(outcome, [(x(outcome.year) ?? 0) + 2, band - 4], target?.value == null ? null : y(target.value), language)
    : NOTHING,
)}<path d="M0 ${BOTTOM}H${round(WIDTH - right)}" class="axis"/>${stepPaths(steps)}${course.length === 0 ? NOTHING : html`<path d="${drawn(course)}" class="line"/>`}${points.map((point) => mark(point, figure, point === points.at(-1)))}${labels(points, band, [...course, ...steps.map(({ segment }) => segment)], WIDTH - right)}
${years.map((year, at) => ((years.length - 1 - at) % shownEvery === 0 ? html`<text x="${round((x(year) ?? 0) + band / 2)}" y="${HEIGHT - 4}" text-anchor="middle" class="year">${year}</text>` : NOTHING))}${besideTarget(targetLabel, target, y, WIDTH - right + 5)}
</svg>`;
}

/** From the lowest to the highest of outcomes and targets, with room for a label above and below. */
function heightOf(figure: ReportFigure, targets: readonly ReportTarget[]): (value: number) => number {
  const values = [...measured(figure), ...targets].flatMap(({ value }) => (value === null ? [] : [value]));
  if (figure.direction === 'YES_NO') values.push(0, 1);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return scaleLinear([0, 1], [BOTTOM, TOP]);
  const room = low === high ? Math.abs(low) || 1 : 0;
  return scaleLinear([low - room, high + room], [BOTTOM - 17, TOP + 3]);
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

type Step = { own: boolean; segment: Segment };

/** A step for each year: its own target, else that of the next year that has one. */
function stepsOf(
  targets: readonly ReportTarget[],
  years: readonly number[],
  x: { (year: number): number | undefined; bandwidth(): number },
  y: (value: number) => number,
): Step[] {
  return years.flatMap((year): Step[] => {
    const own = targets.find((target) => target.year === year);
    const shown = own ?? targets.find((target) => target.year > year) ?? targets.at(-1);
    if (shown?.value == null) return [];
    const [from, height] = [x(year) ?? 0, y(shown.value)];
    return [{ own: own !== undefined, segment: [from, height, from + x.bandwidth(), height] }];
  });
}

/** A year's own target is drawn thicker than one it is only held beside. */
const stepPaths = (steps: readonly Step[]): Html =>
  html`${[true, false].map((own) => {
    const path = drawn(steps.filter((step) => step.own === own).map(({ segment }) => segment));
    return path === '' ? NOTHING : html`<path d="${path}" class="target${own ? '' : ' beside'}"/>`;
  })}`;

/** Between years that follow each other; a year without an outcome breaks the line. */
function courseOf(points: readonly Point[], years: readonly number[]): Segment[] {
  return points.flatMap((point, at): Segment[] => {
    const next = points[at + 1];
    const follows = next && years.indexOf(next.outcome.year) - years.indexOf(point.outcome.year) === 1;
    return follows ? [[point.x, point.y, next.x, next.y]] : [];
  });
}

const drawn = (segments: readonly Segment[]): string =>
  segments.map(([x1, y1, x2, y2]) => `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`).join('');

/** The last outcome carries the shape of the light when it is the one that is judged. */
function mark({ outcome, x, y }: Point, { light, target }: ReportFigure, last: boolean): Html {
  if (!last || light === 'GREY' || outcome.year !== (target?.year ?? outcome.year))
    return html`<circle cx="${round(x)}" cy="${round(y)}" r="3.2" class="point"/>`;
  return html`<use href="#${light}" x="${round(x - 6)}" y="${round(y - 6)}" width="12" height="12" class="of-${light} last"/>`;
}

/** Every value when they find room side by side, else the first and the last. */
function labels(points: readonly Point[], band: number, lines: readonly Segment[], right: number): Html {
  const widthOf = ({ label }: Point): number => textWidth(label, SIZE);
  const all = Math.max(0, ...points.map(widthOf)) <= band + 4;
  const shown = points.filter((_, at) => all || at === 0 || at === points.length - 1);
  const within = { left: 0, top: 1, right, bottom: BOTTOM };
  const boxes = points.map(({ x, y }): Box => ({ left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 }));
  return html`${shown.map((point) => {
    const now = point === points.at(-1);
    const others = boxes.filter((_, at) => points[at] !== point);
    const { x, y, box } = placeLabel(point, widthOf(point) * (now ? BOLD : 1), {
      within,
      segments: lines,
      boxes: others,
    });
    boxes.push(box);
    return html`<text x="${round(x)}" y="${round(y)}" text-anchor="middle" class="value${now ? ' now' : ''}">${point.label}</text>`;
  })}`;
}

/** A year without an outcome: why stands in it, clear of the target's line. */
function gap(
  { missingReason }: ReportOutcome,
  [from, width]: readonly [number, number],
  line: number | null,
  language: Language,
): Html {
  const lines = missingText(missingReason, language).split(' ');
  const middle = from + width / 2;
  const centre =
    [(TOP + BOTTOM) / 2, TOP + 18, BOTTOM - 18].find((at) => line === null || Math.abs(line - at) > 18) ?? TOP + 18;
  const lying = Math.max(...lines.map((line) => textWidth(line, SIZE))) <= width + 2;
  const larger = line === null ? centre : line > (TOP + BOTTOM) / 2 ? (TOP + line) / 2 : (line + BOTTOM) / 2;
  const text = lying
    ? html`${lines.map((line, at) => html`<text x="${round(middle)}" y="${round(centre + 4 + (at - (lines.length - 1) / 2) * 12)}" text-anchor="middle" class="why">${line}</text>`)}`
    : html`<text transform="translate(${round(middle + 3.5)} ${round(larger)}) rotate(-90)" text-anchor="middle" class="why">${lines.join(' ')}</text>`;
  return html`<rect x="${round(from)}" y="${TOP}" width="${round(width)}" height="${BOTTOM - TOP}" class="gap"/>${text}`;
}

/** In short lines, so that it finds room beside the plot; the number keeps a short unit or scale: «Minst / NKI 75», «At least / 41». */
function labelLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').reverse()) {
    const [line] = lines;
    const most = lines.length === 1 ? 8 : 11;
    if (line === undefined || line.length + word.length >= most) lines.unshift(word);
    else lines.splice(0, 1, `${word} ${line}`);
  }
  return lines;
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
