// A bar as long as all goals, divided by light. Its parts are told apart by pattern too, and the numbers stand in it where there is room.
import { type Html, html, NOTHING } from '../../questions/html.ts';
import { fillOf, LIGHT_ORDER } from '../html/signs.ts';
import type { LightCounts } from '../model.ts';

/** Below this part of the bar a number would not find room on a narrow screen. */
const ROOM_PERCENT = 6;

/** `alternative` says in words what the bar shows. Nothing without any goals. */
export function lightBar(lights: LightCounts, alternative: string, height = 34): Html {
  const total = LIGHT_ORDER.reduce((sum, light) => sum + lights[light], 0);
  if (total === 0) return NOTHING;
  const small = height < 20;
  let from = 0;
  const parts = LIGHT_ORDER.filter((light) => lights[light] > 0).map((light) => {
    const width = (lights[light] / total) * 100;
    const middle = from + width / 2;
    const plate = 8 + 9 * String(lights[light]).length;
    const part = html`<rect x="${shortened(from)}%" width="${shortened(width)}%" height="${height}" fill="${fillOf(light)}" class="part"/>${
      width < ROOM_PERCENT || small
        ? NOTHING
        : html`<rect x="${shortened(middle)}%" y="${height / 2 - 10}" width="${plate}" height="20" rx="4" transform="translate(${-plate / 2})" class="paper"/><text x="${shortened(middle)}%" y="${height / 2 + 5}" text-anchor="middle">${lights[light]}</text>`
    }`;
    from += width;
    return part;
  });
  return html`<svg class="bar" role="img" aria-label="${alternative}" width="100%" height="${height}">${parts}</svg>`;
}

const shortened = (number: number): string => number.toFixed(3).replace(/\.?0+$/u, '');
