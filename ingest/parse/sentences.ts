// Where sentences end, abbreviations apart.
const END = /[.!?]["”»)]?(?=\s+["”»«(]?[\p{Lu}\d–-])/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:t\.?ex|bl\.?a|m\.?m|d\.?v\.?s|dvs|fr\.?o\.?m|t\.?o\.?m|kl|nr|ca|resp|st|ev|etc|osv|o\.?s\.?v|s\.?k|f\.?d|p\.?g\.?a|jfr|tfn|bitr|ordf|vice|dr|prof|sid|kap|par|dnr|inkl|exkl|max|min|prel|enl|m\.?fl|i\.?o\.?m|u\.?a|e\.?d|feb|jan|apr|aug|sept?|okt|nov|dec|v|\p{Lu})\.$/iu;

/** The places of the sentences in a text, in order, without the white space between them. */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length;
    if (mark[0] === '.' && ABBREVIATION.test(text.slice(Math.max(start, end - 12), end))) continue;
    // «den 3. maj» is no end; «kl. 9.» before a capital is.
    sentences.push({ start, end });
    start = end + (/^\s*/u.exec(text.slice(end, end + 20))?.[0].length ?? 0);
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
