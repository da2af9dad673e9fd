// Who is to do what: «Anna Ek återkommer senast 15/3», «uppdra åt kansliet att …», «samtliga kommuner svarar», «… som nätverket X ansvarar för».
import type { FoundTask } from '../found.ts';
import { endingWith, startingWith, wholeWords } from '../phrases.ts';
import { clausesOf, sentencesOf } from '../sentences.ts';
import { deciding } from './decision-words.ts';
import { type DocumentNames, hitsWithin, type NameHit } from './document-names.ts';
import { peopleShapedIn } from './people.ts';
import { type Everyone, everyoneIn } from './towns.ts';

/** A task before its deadline is looked for. */
export type TaskHit = Pick<FoundTask, 'task' | 'assignees' | 'everyMunicipality'> & {
  start: number;
  end: number;
  /** Where the one who is to do it stands; the clause's beginning when nobody is named. */
  at: number;
};
type Actor = { name: string | null; kind: string; start: number; end: number };

const ACTORS: ReadonlySet<string> = new Set(['PERSON', 'MUNICIPALITY', 'NETWORK', 'BODY', 'ORGANIZATION']);
const ASSIGNED = startingWith(deciding.assigned);
const MODAL = new RegExp(`^\\s*(?:${deciding.modals.join('|')})\\s+((?:[\\p{L}]+\\s+){0,3}?)([\\p{L}]+)`, 'iu');
const IS = startingWith(deciding.is);
const JOINS = startingWith(deciding.joins);
const ATTENDS = startingWith(deciding.attends);
const ADVERB = new RegExp(`^\\s*(?:${deciding.adverbs.join('|')})(?![\\p{L}])`, 'iu');
const PRESENT = /^\s*([\p{Ll}]+)/u;
const notTasks = new Set(deciding.notTasks);
const verbs = new Set(deciding.verbs);
const passiveStates = new Set(deciding.passiveStates);
const COMMISSION = endingWith(deciding.commission);
const NEEDS = endingWith(deciding.commissionNeeds);
const ELECTS = endingWith(deciding.elects);
const AGENT = /[\p{L}]{2,}(?:as|es|ss|ts|ys|ås|ns|rs|gs|vs|ds|js)\s+(?:[\p{L}]+\s+){0,3}av\s*$/iu;
const NO_AGENT = /(?:ats|tts|its|ades|des)\s+(?:[\p{L}]+\s+){0,3}av\s*$/iu;
const JOIN =
  /^\)?,?\s*(?:,|och|samt|&|\/|\+|plus|respektive|resp\.?|liksom|tillsammans med|ihop med|jämte)\s*(?:och\s*)?$/u;
const KIND_NOUN =
  /(?:^|(?<=[\s(«"”]))(?:projektet|nätverket|nätverken|nätverket för|kommunen|projektledare|projektledaren|samordnare|samordnaren)\s+$/iu;
const BEGINS = /(?:^|[\s(«"”])(?:och|samt|att|som|där|,|→|-|@|medskick att)\s*$/iu;
// «ett underlag som nätverket kan utgå från» says what it is for, not who does it.
const MAY_USE = /(?:^|\s)som\s+$/iu;
const CAN = /^\s*(?:kan|kunde|vill)\s/iu;
const APPOSITION = /^\s*(?:,|\()\s*[^,.;()]{2,60}[,)]\s*/u;
// «Till nästa möte undersöker Anna Ek …», «Senast den 3 maj skickar kansliet …»
const INVERTED =
  /^(?:att\s+)?(?:till|senast|inför|före|innan|efter|därefter|sedan|under|vid|så snart|dessutom|också|parallellt)\s(?:[^,.;:]{0,60}\s)?(\p{Ll}{2,}(?:ar|er|år|ör|yr))\s+$/iu;
const UPON = wholeWords(['i uppdrag', 'i uppgift', 'mandat', 'uppdraget', 'uppgiften'], 'iu');
const decides = new Set(deciding.decides);

/** Those who can be given something to do, in order; a town that says where the person before it comes from is none. */
function actorsIn(text: string, hits: readonly NameHit[], every: readonly Everyone[]): Actor[] {
  const within = (start: number, end: number): boolean => every.some((one) => one.start <= start && end <= one.end);
  const named: Actor[] = hits.filter(({ kind, start, end }) => ACTORS.has(kind) && !within(start, end));
  const others = hits.filter(({ kind }) => kind === 'MUNICIPALITY' || kind === 'ORGANIZATION');
  const shaped = peopleShapedIn(text, others)
    .filter((one) => !hits.some(({ start, end }) => start < one.end && one.start < end))
    .map((one) => ({ ...one, kind: 'PERSON' }));
  const all = [...named, ...shaped, ...every.map(({ start, end }) => ({ name: null, kind: 'EVERY', start, end }))];
  all.sort((a, b) => a.start - b.start);
  const found: Actor[] = [];
  for (const actor of all) {
    const before = found.at(-1);
    const between = before ? text.slice(before.end, actor.start) : '';
    // «Anna Ek (S), Norrby»: the town is part of who she is.
    if (
      actor.kind === 'MUNICIPALITY' &&
      before?.kind === 'PERSON' &&
      /^(?:\s\(\p{Lu}{1,3}\))?(?:,|\s\(|\si|\sfrån)?\s*$/u.test(between)
    )
      found[found.length - 1] = { ...before, end: actor.end };
    else found.push(actor);
  }
  return found;
}

/** Actors that stand together as one subject: «Anna och Bo», «Norrby, Vik samt kansliet». */
function groupsOf(actors: readonly Actor[], text: string): Actor[][] {
  const groups: Actor[][] = [];
  for (const actor of actors) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const between = last ? text.slice(last.end, actor.start) : '';
    if (group && last && (JOIN.test(between) || JOIN.test(between.replace(/\s*nätverket\s*$/u, ' '))))
      group.push(actor);
    else groups.push([actor]);
  }
  return groups;
}

/** Whether what follows the subject gives it something to do. */
function acts(after: string, kind: string): boolean {
  let rest = after.replace(APPOSITION, ' ').replace(/^\s*[,)]/u, '');
  for (let adverb = ADVERB.exec(rest); adverb; adverb = ADVERB.exec(rest))
    rest = rest.slice(adverb[0].length).replace(/^\s+med\s+[^,.]{2,40}?(?=\s[\p{Ll}]+(?:ar|er)\s)/u, '');
  if (ASSIGNED.test(rest) || IS.test(rest)) return true;
  if (JOINS.test(rest) || (kind !== 'PERSON' && ATTENDS.test(rest))) return false;
  const modal = MODAL.exec(rest);
  if (modal) {
    const infinitive = (modal[2] ?? '').toLowerCase();
    return (
      !/s$/u.test(infinitive) && !passiveStates.has(infinitive) && !/(?:^|\s)(?:först|få|vara)\s/u.test(modal[1] ?? '')
    );
  }
  const verb = PRESENT.exec(rest)?.[1] ?? '';
  return (
    !notTasks.has(verb) &&
    !((kind === 'BODY' || kind === 'ORGANIZATION') && decides.has(verb)) &&
    (verbs.has(verb) || (verb.length > 3 && /(?:ar|er|år|ör|yr)$/u.test(verb)))
  );
}

const startsClause = (before: string): boolean =>
  before.trim() === '' || BEGINS.test(before) || /[,:;]\s*$/u.test(before);

/** Takes a decision's text and the names in it; gives what is to be done, clause by clause. */
export function tasksIn(text: string, hits: readonly NameHit[], names: DocumentNames): TaskHit[] {
  const tasks: TaskHit[] = [];
  for (const sentence of sentencesOf(text))
    for (const clause of clausesOf(sentence.text)) {
      const offset = sentence.start + clause.start;
      const inside = hitsWithin(hits, offset, offset + clause.text.length);
      const every = everyoneIn(clause.text, inside);
      const doing = groupsOf(actorsIn(clause.text, inside, every), clause.text).filter((group) =>
        given(group, clause.text),
      );
      const actors = doing.flat();
      const first = actors[0];
      if (!first) continue;
      tasks.push({
        task: clause.text.replace(/^(?:att|→|-)\s+/iu, '').replace(/[\s.,;]+$/u, ''),
        assignees: [...new Set(actors.flatMap(({ name, start }) => name ?? writtenOut(every, start, names)))],
        everyMunicipality: actors.some(
          ({ kind, start }) => kind === 'EVERY' && writtenOut(every, start, names).length === 0,
        ),
        start: offset,
        end: offset + clause.text.length,
        at: offset + first.start,
      });
    }
  return tasks;
}

function given(group: readonly Actor[], clause: string): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return false;
  const before = clause.slice(Math.max(0, first.start - 80), first.start).replace(KIND_NOUN, '');
  const after = clause.slice(last.end);
  if (COMMISSION.test(before))
    return NEEDS.test(before) ? UPON.test(after.slice(0, 40)) : !ELECTS.test(before) || first.kind === 'PERSON';
  if (AGENT.test(before) && !NO_AGENT.test(before)) return !deciding.agentNot.some((word) => before.includes(word));
  if (first.kind === 'PERSON' && aside(before, after)) return true;
  // «återremittera förslaget till sekreteraren, som ska …»
  if (first.kind === 'PERSON' || first.kind === 'ORGANIZATION' || first.kind === 'NETWORK') {
    const [who] =
      /^\s*,?\s+(?:som|vilken|vilka)(?=\s+(?:ska|skall|får|bör|kommer att|har att|ombeds|återkommer)\s)/u.exec(after) ??
      [];
    if (who !== undefined) return acts(after.slice(who.length), first.kind);
  }
  const verb = INVERTED.exec(before)?.[1];
  if (verb !== undefined && first.start < 80) return acts(`${' '}${verb} ${after}`, first.kind);
  if (MAY_USE.test(before) && CAN.test(after)) return false;
  return startsClause(before) && acts(after, first.kind);
}

const RESPONSIBLE =
  /(?:^|[\s(.])(?:ansvar|ansvarig|ansvariga|utförare|vem|hos|boll hos|bollen hos)(?:\s[^:.;]{0,40})?:\s*$/iu;

/** «Boka lokal (Anna)», «Ta fram underlag – Anna», «Kontakta regionen /Anna», «Anna: kontakta regionen». */
const aside = (before: string, after: string): boolean =>
  (/^[\s).]*$/u.test(after) && /\p{L}[^:]*(?:\s?[(/]|\s[–—-])\s*$/u.test(before)) ||
  RESPONSIBLE.test(before) ||
  (before.trim() === '' && /^\s*:\s*\p{L}/u.test(after));

const writtenOut = (every: readonly Everyone[], at: number, names: DocumentNames): string[] => {
  const { except = [] } = every.find(({ start }) => start === at) ?? {};
  return except.length > 0 ? names.towns.filter((town) => !except.includes(town)) : [];
};
