// The words by which resolving tells kinds and roles, checked once when loaded.
import { z } from 'zod';
import json from '../vocabulary/things.json' with { type: 'json' };

const words = z.array(z.string().min(1));
const table = <K extends string>(...kinds: [K, ...K[]]) => z.array(z.tuple([z.enum(kinds), words]));
const roles = ['CHAIR', 'VICE_CHAIR', 'SECRETARY', 'COORDINATOR', 'MEMBER', 'SUBSTITUTE', 'REPRESENTATIVE'] as const;
const taking = table('OWNER', 'PARTICIPANT', 'FINANCIER', 'INVITED', 'DECLINED');

const format = z.strictObject({
  bodyKinds: table('DIRECTORS_GROUP', 'BOARD', 'PRESIDIUM', 'STEERING_GROUP', 'REFERENCE_GROUP', 'OTHER'),
  /** «området» ends as «rådet» does. */
  notBodies: words,
  /** How the bodies of one municipality are called, in every municipality alike. */
  municipalBodies: words,
  organizationKinds: table(
    'SECRETARIAT',
    'REGION',
    'STATE_AGENCY',
    'ASSOCIATION',
    'COMPANY',
    'JOINT_BOARD',
    'COMPETENCE_CENTRE',
  ),
  projectKinds: table('TEST_AND_DEVELOPMENT', 'STATISTICS', 'TRIAL', 'CAMPAIGN'),
  /** What a title under the signature makes of its holder; a title of none of these is a post. */
  titleRoles: table('CHAIR', 'VICE_CHAIR', 'SECRETARY', 'NONE'),
  electedRoles: table(...roles),
  electing: words,
  /** Whoever does this chairs the body from now on. */
  leading: words,
  /** Whoever did this chaired the meeting. */
  led: words,
  takingPart: z.strictObject({ before: taking, after: taking }),
  agreementNouns: words,
  signing: words,
  notParties: words,
  mentionedDecisions: table('ASSIGN', 'FUND', 'APPROVE', 'REJECT', 'POSTPONE', 'OTHER'),
  /** What a task speaks of that an item of a kind reports. */
  reporting: z.array(z.tuple([z.string(), words])),
  /** Between a body and a date: what is to come before the body that day. */
  presenting: words,
  /** Between a body and a date: the date is a limit and no meeting. */
  deadlines: words,
  /** What is to be done, said without who. */
  duties: words,
  /** Something is sent to somebody: a task unless the decision refers it to them. */
  sending: words,
  /** Advice that is sent along. */
  passedOn: words,
  /** Somebody is to answer. */
  asked: words,
  everyone: words,
  /** «får stöd av X». */
  helping: words,
  greeting: words,
  /** Somebody gets a report from a project. */
  reports: words,
  /** Being in charge has no end. */
  answering: words,
  mandating: words,
  meetingNouns: words,
  /** A meeting of several days, often told of without the body. */
  retreat: z.string(),
  /** Endings of people in office as a group, who are not the body that they make up. */
  peopleOfBody: words,
  /** What makes «möte» the one after this. */
  nextMeeting: words,
  /** What a pot may be called before what it is for. */
  potLeads: words,
  /** Headings that gather several things and are no matter of their own. */
  noMatter: words,
  /** What stands before a matter's name in its heading. */
  matterLeads: words,
});

export const WORDS = format.parse(json);

/** The first kind one of whose words stands in the text; a word with a space at its end or beginning is bounded there. */
export function kindByWords<K extends string>(
  rows: readonly (readonly [K, readonly string[]])[],
  text: string,
): K | undefined {
  const bounded = ` ${text.toLowerCase()} `;
  return rows.find(([, signs]) => signs.some((sign) => bounded.includes(sign)))?.[0];
}

export const hasAny = (text: string, signs: readonly string[]): boolean => {
  const lower = text.toLowerCase();
  return signs.some((sign) => lower.includes(sign));
};
