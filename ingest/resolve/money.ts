// Money that a passage names: from which pot, for what, and which sums are parts of another.
import type { MinutesInput } from '../../services/minutes-format.ts';
import type { FoundAmount } from '../found.ts';
import type { Entities } from './entities.ts';
import { WORDS } from './words.ts';

export type Funding = NonNullable<MinutesInput['items'][number]['fundings']>[number];

const PURPOSES = ['PROJECT', 'NETWORK', 'MATTER', 'AGREEMENT', 'ORGANIZATION', 'MUNICIPALITY'] as const;
const YEAR = /\b(?:19|20)\d\d\b/;

export type Purse = {
  at: string;
  /** What the passage is about, when that is one thing: money without a stated purpose is for it. */
  purpose: string | undefined;
  /** The pot that the text around names, for granted sums that name none. */
  pot: string | undefined;
};

/** One funding for each sum, its parts within it; a pot named for several purposes without a sum is one for each. */
export function fundingsOf(amounts: readonly FoundAmount[], purse: Purse, entities: Entities): Funding[] {
  const made = amounts.map((amount) => fundings(amount, purse, entities));
  for (const [index, { partOf }] of amounts.entries()) {
    const whole = partOf === null || partOf === index ? undefined : made[partOf]?.[0];
    const parts = made[index] ?? [];
    for (const part of parts) if (whole) part.status = whole.status;
    if (whole) whole.parts = [...(whole.parts ?? []), ...parts];
  }
  return made.flatMap((list, index) => {
    const partOf = amounts[index]?.partOf;
    return partOf === null || partOf === undefined || partOf === index ? list : [];
  });
}

/** What a board or another body is still to decide on is only proposed, however the sentence on the money is put. */
export function awaiting(fundings: readonly Funding[], things: ReadonlySet<string>): Funding[] {
  return fundings.map((funding) => {
    const waits = funding.status === 'GRANTED' && funding.for !== undefined && things.has(funding.for);
    return waits ? { ...funding, status: 'PROPOSED' as const } : funding;
  });
}

/** The pot that a name means, of the year that stands with it. */
export function potId(name: string, year: number | null, at: string, entities: Entities): string | undefined {
  const led = [name, ...(year === null ? [] : [`${name} ${year}`])].flatMap((one) =>
    WORDS.potLeads.flatMap((lead) => entities.find(['POT'], `${lead} ${one}`) ?? []),
  );
  if (led[0]) return led[0];
  const dated = year !== null && !YEAR.test(name) ? entities.find(['POT'], `${name} ${year}`) : undefined;
  return dated ?? entities.of('POT', name, { at, as: name });
}

function fundings(amount: FoundAmount, { at, purpose, pot: around }: Purse, entities: Entities): Funding[] {
  const stated = amount.for.flatMap((name) => entities.find(PURPOSES, name) ?? []);
  // A sum for several together is for none of them alone.
  // Whoever is to use the money is not what it is for, where a project is.
  const aims = purpose?.startsWith('project:') && stated.every((id) => id.startsWith('network:')) ? [] : stated;
  const purposes = aims.length > 1 && amount.sek !== null ? [undefined] : aims.length > 0 ? aims : [purpose];
  const own = amount.pot === null ? undefined : potId(amount.pot, amount.year, at, entities);
  const pot = own ?? (amount.status === 'GRANTED' ? around : undefined);
  return purposes.map((one) => ({
    status: amount.status,
    per: amount.per,
    ...(amount.sek === null ? {} : { amountSek: amount.sek }),
    ...(amount.max ? { isCeiling: true } : {}),
    ...(amount.conditional ? { isConditional: true } : {}),
    ...(amount.year === null ? {} : { year: amount.year }),
    ...(pot ? { pot } : {}),
    ...(one ? { for: one } : {}),
  }));
}
