// That each thing in a seed has one id and each id one thing, and that what is counted is counted 1, 2, 3 …
import type { Register } from '../services/register-format.ts';
import { type Problem, pathText } from './problem.ts';
import { brought, type MinutesFile } from './references.ts';

type Named = { id: string; name: string; aliases?: string[] };

const REGISTER = 'register.json';
const local = (id: string): string => id.slice(id.indexOf(':') + 1);

export function registerProblems(register: Register): Problem[] {
  const ids = new Map<string, string>();
  const problems: Problem[] = [];
  const add = (path: string, wrong: string, mend: string) => problems.push({ file: REGISTER, path, wrong, mend });
  for (const [list, things] of Object.entries(register) as [string, Named[]][]) {
    const names = new Map<string, string>();
    for (const [index, { id, name, aliases = [] }] of things.entries()) {
      const here = `${list}[${index}]`;
      const taken = ids.get(id);
      if (taken) add(`${here}.id`, `${id} is the id of ${taken} too`, 'Give one of them another id');
      else ids.set(id, here);
      // A name that means two things of a kind would make every look-up by that name ambiguous.
      for (const spelling of new Set([name, ...aliases])) {
        const owner = names.get(spelling.toLowerCase());
        if (owner && owner !== id)
          add(here, `«${spelling}» is a name of ${owner} too`, 'Keep the name or alias in one of them');
        names.set(spelling.toLowerCase(), id);
      }
    }
  }
  for (const [index, { id, code }] of register.municipalities.entries()) {
    if (id !== `municipality:${code}`)
      add(`municipalities[${index}].id`, `${id} does not go with code ${code}`, `Call it municipality:${code}`);
  }
  const links = [
    ...register.projects.flatMap(({ partOf, continues }, index) => [
      { path: `projects[${index}].partOf`, id: partOf },
      { path: `projects[${index}].continues`, id: continues },
    ]),
    ...register.agreements.map(({ replaces }, index) => ({ path: `agreements[${index}].replaces`, id: replaces })),
  ];
  for (const { path, id } of links)
    if (id && !ids.has(id)) add(path, `nothing is called ${id}`, 'Add it here, or mend the id');
  return problems;
}

/** Counting, ids and the places that issues point at, file by file. */
function fileProblems({ file, minutes }: MinutesFile): Problem[] {
  const problems: Problem[] = [];
  const add = (path: PropertyKey[], wrong: string, mend: string) =>
    problems.push({ file, path: pathText(path), wrong, mend });
  const count = (things: readonly { ordinal: number }[], path: PropertyKey[]) => {
    for (const [index, { ordinal }] of things.entries()) {
      if (ordinal !== index + 1)
        add(
          [...path, index, 'ordinal'],
          `${ordinal} stands where ${index + 1} is due`,
          'Number them 1, 2, 3 … in order',
        );
    }
  };
  const { document, meeting, items, issues, otherMeetings } = minutes;
  if (local(document.id) !== local(meeting.id))
    add(['document', 'id'], `${document.id} does not go with ${meeting.id}`, `Call it document:${local(meeting.id)}`);
  count(items, ['items']);
  for (const [index, { decisions }] of items.entries()) count(decisions, ['items', index, 'decisions']);
  const places = new Set(['head', 'attendance', ...(minutes.signature ? ['signature'] : [])]);
  for (const { ordinal, decisions } of items)
    for (const place of [`${ordinal}`, ...decisions.map((decision) => `${ordinal}:${decision.ordinal}`)])
      places.add(place);
  for (const [list, entries] of Object.entries({ issues, otherMeetings })) {
    for (const [index, { at }] of entries.entries()) {
      if (!places.has(at))
        add(
          [list, index, 'at'],
          `«${at}» is no place in these minutes`,
          'Name an item (4) or a decision (4:2) that is there',
        );
    }
  }
  for (const [index, { id, decisions }] of otherMeetings.entries()) {
    for (const [n, decision] of decisions.entries()) {
      const prefix = `decision:${local(id)}:mention:`;
      if (!decision.id.startsWith(prefix))
        add(
          ['otherMeetings', index, 'decisions', n, 'id'],
          `${decision.id} is not of ${id}`,
          `Call it ${prefix}1, 2, 3 …`,
        );
    }
  }
  return problems;
}

/** What several minutes say of one thing: its own minutes once, and the same body and day from whoever speaks of it. */
export function minutesProblems(files: readonly MinutesFile[]): Problem[] {
  const problems = files.flatMap(fileProblems);
  const own = new Map<string, MinutesFile>();
  const spoken = new Map<string, { file: string; body: string; date: string }>();
  const mentioned = new Map<string, string>();
  for (const entry of files) {
    const { file, minutes } = entry;
    const twin = own.get(minutes.meeting.id);
    const add = (path: string, wrong: string, mend: string) => problems.push({ file, path, wrong, mend });
    if (twin) add('meeting.id', `${minutes.meeting.id} has minutes in ${twin.file} too`, 'Keep one of the files');
    else own.set(minutes.meeting.id, entry);
    for (const id of brought(minutes).filter((id) => id.includes(':mention:'))) {
      const before = mentioned.get(id);
      if (before) add('otherMeetings', `${id} is said in ${before} too`, 'Say a decision once, or number it on');
      mentioned.set(id, file);
    }
  }
  for (const { file, minutes } of files) {
    for (const [index, { id, body, date, endsOn }] of minutes.otherMeetings.entries()) {
      const add = (wrong: string, mend: string) =>
        problems.push({ file, path: `otherMeetings[${index}]`, wrong, mend });
      const held = own.get(id)?.minutes.meeting;
      const before = spoken.get(id);
      if (held && (held.body !== body || held.date < date || held.date > (endsOn ?? date)))
        add(`${id} has minutes of another body or day`, 'Let body and dates fit those minutes');
      if (before && (before.body !== body || before.date !== date))
        add(`${before.file} gives ${id} another body or date`, 'Let them agree, or use two ids');
      spoken.set(id, { file, body, date });
    }
  }
  return problems;
}
