// The words that tell what kind of item it is and who presents, checked once.
import { z } from 'zod';
import { itemKind } from '../../services/minutes-format.ts';
import items from '../vocabulary/items.json' with { type: 'json' };
import presentingJson from '../vocabulary/presenting.json' with { type: 'json' };

const words = z.array(z.string().min(1)).min(1);
const table = z.array(z.tuple([itemKind, words]));

export const itemWords = z
  .strictObject({
    heading: table,
    /** When they are the whole heading. */
    headingWhole: table,
    /** Kinds whose heading words count at the beginning only. */
    headingStart: z.array(itemKind),
    text: table,
    /** Only when the heading names a project. */
    projectText: table,
    plainText: table,
    projectHeading: words,
    /** At the beginning of a heading: a project's plan when the item speaks of a project. */
    applications: words,
    applicationText: words,
  })
  .parse(items);

export const presenting = z
  .strictObject({
    verbs: words,
    passive: words,
    /** The same, when a person follows right away. */
    passiveNear: words,
    /** What may stand before a verb whose subject follows it. */
    adverbs: words,
    /** A person after one of these is not the one who presents. */
    notBefore: words,
    /** Verbs of presenting that with these words promise something. */
    promises: words,
    /** Between a person and a verb of presenting: it is still to come. */
    future: words,
    leader: words,
    steering: words,
    remote: words,
    /** Said of everyone who presents under the item. */
    remoteAll: words,
  })
  .parse(presentingJson);
