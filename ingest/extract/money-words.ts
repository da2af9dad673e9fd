// The words for money, checked once.
import { z } from 'zod';
import json from '../vocabulary/money.json' with { type: 'json' };

const words = z.array(z.string().min(1)).min(1);

export const moneyWords = z
  .strictObject({
    units: z.record(z.string(), z.number().positive()),
    numbers: z.record(z.string(), z.number().positive()),
    max: words,
    conditional: words,
    perYear: words,
    perMunicipality: words,
    /** Before a sum: it is so much for each. */
    eachBefore: words,
    perInhabitant: words,
    perProject: words,
    /** After an amount: its parts follow. */
    whole: words,
    requested: words,
    proposed: words,
    granted: words,
    /** The name of a pot may follow. */
    potLeads: words,
    /** A pot has one of these in its name, or is known. */
    potNouns: words,
    potStrip: words,
    potEnds: words,
    notPots: words,
    /** Money without a sum: «medel till X tas från …». */
    means: words,
  })
  .parse(json);
