/** A name as it is compared: without letter case, kinds of spaces and kinds of dashes. Å, ä and ö are letters of their own. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\s\u200b\ufeff]*-[\s\u200b\ufeff]*/gu, '-')
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .trim();

/** Whether two names are the same but for case, spaces and the kind of dash. */
export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);
