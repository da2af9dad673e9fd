// A thin bar beside a number, as long as its share of the largest. It only repeats the number, so it is nothing to those who do not see it.
import { type Html, html } from '../../questions/html.ts';

/** `share` from 0 to 1. */
export const shareBar = (share: number): Html =>
  html`<svg class="share" aria-hidden="true" focusable="false" width="100%" height="10"><rect width="100%" height="10" class="track"/><rect width="${Math.max(0, Math.min(100, share * 100)).toFixed(2)}%" height="10" class="line-fill"/></svg>`;
