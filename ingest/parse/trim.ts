// Trimming by sign, in linear time whatever the text: a pattern such as /[.]+$/ tries every run of signs anew.

/** The length of the text without these signs, and white space, at its end. */
export function lengthWithout(text: string, signs: string): number {
  let end = text.length;
  while (end > 0) {
    const last = text[end - 1] ?? '';
    if (!signs.includes(last) && last.trim() !== '') break;
    end--;
  }
  return end;
}
