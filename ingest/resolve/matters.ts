// Which ärende an item is: one that is known and named in its heading, else the heading itself when it names one thing.
import type { FoundItem } from '../found.ts';
import { type Named, ofKinds } from './passage-facts.ts';
import type { Resolving } from './resolving.ts';
import { WORDS } from './words.ts';

const LONGEST = 9;
const MARKS = /^[\s"”«»“*_:–-]+|[\s"”«»“*_:;,.–-]+$/gu;

/** The matter's id, or undefined when the item is about a project, gathers several things, or is a formality. */
export function matterOf(item: FoundItem, names: readonly Named[], resolving: Resolving): string | undefined {
  const headingEnd = item.span.start + item.heading.length + HEADING_MARKS;
  const inHeading = ofKinds(
    names.filter(({ span }) => span.start < headingEnd),
    ['MATTER'],
  );
  if (inHeading[0]) return inHeading[0];
  const heading = item.heading.toLowerCase();
  const ofAnother = names.some(
    ({ as, kind }) => kind !== 'MATTER' && kind !== 'MUNICIPALITY' && heading.includes(as.toLowerCase()),
  );
  const name = ofAnother || item.kind === 'FORMALITY' ? null : matterName(item.heading);
  if (name) return resolving.entities.of('MATTER', name, { at: String(item.ordinal), as: item.heading });
  const named = ofKinds(names, ['MATTER']);
  return named.length === 1 && item.projects.length === 0 ? named[0] : undefined;
}

/** Number, time and emphasis marks may stand before and in a heading. */
const HEADING_MARKS = 24;

/** The heading without what leads up to the thing («Information om»); null when it names no one thing. */
function matterName(heading: string): string | null {
  let name = (heading.replace(/\s+/g, ' ').split(/ [–-] /)[0] ?? '').replace(MARKS, '');
  for (let again = true; again; ) {
    const lower = name.toLowerCase();
    const lead = WORDS.matterLeads.find((words) => lower.startsWith(`${words} `));
    again = lead !== undefined;
    if (lead) name = name.slice(lead.length + 1);
  }
  const lower = name.toLowerCase().replace(/\s+(?:19|20)\d\d$/, '');
  if (
    name.length < 3 ||
    WORDS.noMatter.includes(lower) ||
    WORDS.noMatter.includes(heading.toLowerCase().replace(MARKS, ''))
  )
    return null;
  if (/[,;]|möte/u.test(lower) || name.split(' ').length > LONGEST || !/\p{L}{3}/u.test(name)) return null;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
