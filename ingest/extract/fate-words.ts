// The words that tell what becomes of a project, checked once.
import { z } from 'zod';
import json from '../vocabulary/fates.json' with { type: 'json' };

const words = z.array(z.string().min(1)).min(1);

export const fateWords = z
  .strictObject({
    plan: words,
    sentOn: words,
    toDecide: words,
    handedBack: words,
    returned: words,
    ended: words,
    started: words,
    notDone: words,
    renamed: words,
    /** «projektet», «planen»: the item's own project is meant. */
    about: words,
  })
  .parse(json);
