// The signs of the report: lights, ways and hatchings, drawn once and used by name, so that they look alike with every font and in black
// and white.
import { type Html, html } from '../../questions/html.ts';
import type { GreyCause } from '../../services/follow-up/book.ts';
import type { Light } from '../../services/follow-up/light.ts';
import type { ReportFigure } from '../model.ts';
import type { Words } from '../words.ts';

export const LIGHT_ORDER: readonly Light[] = ['GREEN', 'YELLOW', 'RED', 'GREY'];

/** Put once at the start of the page; what it holds is not seen there. */
export const SIGNS: Html = html`<svg width="0" height="0" aria-hidden="true" focusable="false" class="signs"><defs>
<symbol id="GREEN" viewBox="0 0 12 12"><circle cx="6" cy="6" r="5"/></symbol>
<symbol id="YELLOW" viewBox="0 0 12 12"><path d="M6 .8 11.6 11H.4Z"/></symbol>
<symbol id="RED" viewBox="0 0 12 12"><path d="M1 1h10v10H1Z"/></symbol>
<symbol id="GREY" viewBox="0 0 12 12"><circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.4"/></symbol>
<symbol id="UP" viewBox="0 0 12 12"><path d="M2 10.5 9 3.5M4 2.8h5.7v5.7" fill="none" stroke="currentColor" stroke-width="1.7"/></symbol>
<symbol id="DOWN" viewBox="0 0 12 12"><path d="M2 1.5 9 8.5M4 9.2h5.7V3.5" fill="none" stroke="currentColor" stroke-width="1.7"/></symbol>
<symbol id="LEVEL" viewBox="0 0 12 12"><path d="M.5 6h10M7 2.2 10.8 6 7 9.8" fill="none" stroke="currentColor" stroke-width="1.7"/></symbol>
<pattern id="fill-YELLOW" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h7v7H0Z" class="of-YELLOW soft"/><path d="M0 0h3.2v7H0Z" class="of-YELLOW"/></pattern>
<pattern id="fill-RED" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 0h6v6H0Z" class="of-RED"/><path d="M0 0h6v1.6H0ZM0 0h1.6v6H0Z" class="paper"/></pattern>
<pattern id="fill-GREY" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 0h6v6H0Z" class="paper"/><circle cx="3" cy="3" r="1" class="of-GREY"/></pattern>
<pattern id="gap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h1v6H0Z" class="of-GREY soft"/></pattern>
</defs></svg>
`;

/** How the area of a light is filled in a bar: each has a pattern of its own. */
export const fillOf = (light: Light): string => (light === 'GREEN' ? 'var(--GREEN)' : `url(#fill-${light})`);

const sign = (name: string): Html =>
  html`<svg class="sign of-${name}" viewBox="0 0 12 12" aria-hidden="true" focusable="false"><use href="#${name}"/></svg>`;

/** A light as shape and word; grey with its cause. The shape never stands alone on a line. */
export function lightSign(light: Light, cause: GreyCause | null, words: Words): Html {
  const [first = '', ...others] = words.lights[light].split(' ');
  const why = light === 'GREY' && cause !== null ? words.greyCauses[cause] : null;
  const rest = others.map((word) => ` ${word}`).join('');
  return html`<span class="light"><span class="light">${sign(light)}${first}</span>${rest}${why === null ? '' : ':'}</span>${why === null ? '' : html` <span class="light">${why}</span>`}`;
}

/** Which way the number itself goes, as an arrow, and whether that is better or worse, as a word. */
export function trendSign(figure: ReportFigure, year: number, words: Words): Html {
  if (figure.trend === 'UNKNOWN') return html`<span class="quiet">${words.trends.UNKNOWN}</span>`;
  const of = (one: number): number => figure.outcomes.find((outcome) => outcome.year === one)?.value ?? 0;
  const change = of(year) - of(year - 1);
  const arrow = change === 0 ? 'LEVEL' : change > 0 ? 'UP' : 'DOWN';
  return html`<span class="light">${sign(arrow)}${words.trends[figure.trend]}</span>`;
}
