// When, and by whom, made graphs are said to have been written.
export const STAMP = { at: '2026-01-15T12:00:00.000Z', actor: 'bench' };
