// Which of several media types a client wants, by its Accept header (RFC 9110, 12.5.1).

type Wish = { type: string; subtype: string; weight: number };

function wishes(accept: string): Wish[] {
  return accept.split(',').flatMap((part) => {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const [type = '', subtype = ''] = range.trim().split('/');
    if (type === '' || subtype === '') return [];
    const q = parameters.map((one) => /^\s*q\s*=\s*(\d(?:\.\d+)?)\s*$/.exec(one)?.[1]).find((one) => one !== undefined);
    return [{ type, subtype, weight: Math.min(Number(q ?? 1), 1) }];
  });
}

/** The most exact range that an offer falls under decides how much it is wanted. */
function weightOf(offer: string, wanted: readonly Wish[]): number {
  const [type, subtype] = offer.split('/');
  const exact = wanted.find((wish) => wish.type === type && wish.subtype === subtype);
  const half = wanted.find((wish) => wish.type === type && wish.subtype === '*');
  const any = wanted.find((wish) => wish.type === '*' && wish.subtype === '*');
  return (exact ?? half ?? any)?.weight ?? 0;
}

/** The offer wanted most, of equals the first; the first of all without a header; null when none will do. */
export function chosenBy<Offer extends string>(accept: string | undefined, offers: readonly Offer[]): Offer | null {
  if (accept === undefined || accept.trim() === '') return offers[0] ?? null;
  const wanted = wishes(accept);
  let best: { offer: Offer; weight: number } | null = null;
  for (const offer of offers) {
    const weight = weightOf(offer, wanted);
    if (weight > (best?.weight ?? 0)) best = { offer, weight };
  }
  return best?.offer ?? null;
}
