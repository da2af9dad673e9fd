/** The part of an id that people read: «Öppna hav & land» → «oppna-hav-land». At most 80 characters, cut between words; never empty. */
export function slug(text: string): string {
  const whole = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const short =
    whole.length <= 80
      ? whole
      : whole
          .slice(0, 81)
          .replace(/-[^-]*$/, '')
          .slice(0, 80);
  return short || 'utan-namn';
}
