// Key figures of things that one wants less of. «Anmälda våldsbrott per 1 000 invånare … 13» is a target of at most 13, although nothing
// but the name says so. The list is asked only when neither a column nor the targets tell the direction, and whoever reads a plan is shown
// which direction was taken.

/** Beginnings of words, alone or as the end of a compound: våldsbrott, energikostnader, kväveutsläpp. */
const UNWANTED = [
  'brott',
  'otrygg',
  'våld',
  'stöld',
  'inbrott',
  'skadegörelse',
  'klotter',
  'olyck',
  'skadade',
  'döda',
  'dödsfall',
  'självmord',
  'fallskad',
  'bränder',
  'sjukfrånvar',
  'sjukskriv',
  'frånvaro',
  'ohälso',
  'ohälsa',
  'övervikt',
  'fetma',
  'rökare',
  'arbetslös',
  'långtidsarbetslös',
  'bidragsberoende',
  'biståndsberoende',
  'försörjningsstödstagare',
  'avhopp',
  'obehörig',
  'väntetid',
  'handläggningstid',
  'köer',
  'kötid',
  'vräkning',
  'avhysning',
  'hemlös',
  'kostnad',
  'skuld',
  'underskott',
  'utsläpp',
  'koldioxid',
  'växthusgas',
  'energiförbrukning',
  'energianvändning',
  'elförbrukning',
  'vattenförbrukning',
  'restavfall',
  'hushållsavfall',
  'matsvinn',
  'nedskräpning',
  'buller',
  'bilresor',
  'flygresor',
  'klagomål',
  'överklagande',
  'personalomsättning',
  'mobbning',
  'mobbad',
  'kränkning',
  'kränkta',
  'diskriminer',
  'barnfattigdom',
  'fattigdom',
] as const;
/** Words that turn it round, or make another thing of it: «minskad otrygghet», «upplever inga kränkningar», «uppklarade brott». */
const TURNED =
  /(?:^|\s)(?:minska\S*|sänk\S*|färre|lägre|mindre|inga|ingen|inget|inte|ej|utan|aldrig|trots|förebygg\S*|förhindra\S*|uppklara\S*|åtgärda\S*|besvara\S*|slipper|nöjd\S*|reager\S*|kostnadsfri\S*|kostnadstäck\S*|återvinn\S*|återvunn\S*|insamla\S*|förbättra\S*|andel\s+nöjd\S*|fri\s+från|fria\s+från)(?=\s|$)|fri(?:a|tt)?(?=\s|$)/iu;

/** Whether the name tells of something that is better the less there is of it. A name that turns it round, or is not sure, does not. */
export function lowerIsBetter(name: string): boolean {
  const words = name.toLowerCase().replace(/[^\p{L}\s]+/gu, ' ');
  if (TURNED.test(words)) return false;
  return words.split(/\s+/u).some((word) => UNWANTED.some((unwanted) => isOf(word, unwanted)));
}

/** The word begins with it, or is a compound that ends in it; what is far longer speaks of something else: brottsförebyggande. */
const isOf = (word: string, unwanted: string): boolean => {
  const at = word.lastIndexOf(unwanted);
  const after = word.length - at - unwanted.length;
  return at === 0 ? after <= 8 : at > 2 && after <= 5;
};
