// The words that tell what a decision does, to whom, and before whom it comes next; checked once.
import { z } from 'zod';
import { decisionKind } from '../../services/minutes-format.ts';
import json from '../vocabulary/decisions.json' with { type: 'json' };

const words = z.array(z.string().min(1)).min(1);

export const deciding = z
  .strictObject({
    /** «gruppen beslutar att …»: what comes before the decision itself. */
    lead: words,
    /** Where two begin at the same place, the earlier in the table counts. */
    kinds: z.array(z.tuple([decisionKind, words])),
    /** «föreslår fullmäktige besluta att avslå»: what is to be decided counts. */
    through: words,
    /** Count only when no other verb tells. */
    weak: words,
    /** After whoever is given the task. */
    assigned: words,
    modals: words,
    /** After a modal: something happens to the subject. */
    passiveStates: words,
    is: words,
    /** Taking part is no task. */
    joins: words,
    /** Likewise, unless a person is to. */
    attends: words,
    /** Present tense, yet nothing to do. */
    notTasks: words,
    /** No task when a body does it: that is the decision itself. */
    decides: words,
    /** Present tense in -r that is too short to be told by its ending. */
    verbs: words,
    adverbs: words,
    /** Before whoever is given the task. */
    commission: words,
    /** Of those, the ones that need «i uppdrag» after the name. */
    commissionNeeds: words,
    elects: words,
    agentNot: words,
    lists: words,
    referVerbs: words,
    forDecision: words,
    forPreparation: words,
    forInformation: words,
  })
  .parse(json);
