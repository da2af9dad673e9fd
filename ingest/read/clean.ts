// The same letters for the same text, whatever program wrote it: what later stages compare and count is what a reader sees.

/** Soft hyphens, zero-width characters, byte order marks and control characters: nothing that a reader sees. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes away
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Spaces of a fixed width or that do not break. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Composed letters (NFC), one kind of space, `\n` for every line end, nothing unseen. */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(SPACES, ' ')
    .replace(UNSEEN, '');
}
