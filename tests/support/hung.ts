/**
 * Longer than any machine needs for what takes it a blink, and shorter than what never ends, or begins anew at every letter of a
 * megabyte, would take: a test that fails here has found a fault and not a slow machine. How fast we are is for `npm run bench`.
 */
export const HUNG_MS = 20_000;
