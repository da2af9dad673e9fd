// Tasks that a decision gives without naming who in the usual way: «en plan tas fram till mötet 25/8», «gruppen får en rapport från
// projektet 14/1», «kommunerna tillfrågas», «med en hälsning till nätverket om att fortsätta». What names its doer has extract found.

import type { FoundDecision, FoundTask } from '../found.ts';
import { clausesOf, sentencesOf } from '../sentences.ts';
import { hasAny, WORDS } from './words.ts';

const WHEN = /(?:^|\s)((?:när|så snart|efter att)\s[^,.;]{3,60}?)(?=\s(?:presenter|redovis|återkoppl|ska)|[,.;]|$)/iu;

/** The tasks that extract found, with the days that later sentences give them, and the duties that nobody is named for. */
export function dutiesIn(decision: FoundDecision, owners: readonly string[], today: string): FoundTask[] {
  const left = decision.tasks.map((task) =>
    hasAny(task.task, WORDS.answering) && !task.due ? { ...task, standing: true } : { ...task },
  );
  const tasks: FoundTask[] = [];
  for (const sentence of sentencesOf(decision.text))
    for (const { text: clause } of clausesOf(sentence.text)) {
      const said = left.filter(({ task }) => task.includes(bare(clause)) || clause.includes(task));
      const reported = hasAny(clause, WORDS.reports) && said.every(({ assignees }) => assignees.length === 0);
      if (reported) for (const task of said.splice(0)) left.splice(left.indexOf(task), 1);
      if (said.length > 0) {
        // In the order of the text.
        tasks.push(...said.splice(0).map((task) => left.splice(left.indexOf(task), 1)[0] ?? task));
        continue;
      }
      const only = tasks.length === 1 ? tasks[0] : undefined;
      const added = dutyOf(clause, decision, owners, today);
      // «Återkopplas till gruppen 15 mars»: when the one who has the task is to be heard of.
      if (only && !only.due && added[0]?.due && /^\p{Lu}\p{Ll}+s\s/u.test(clause)) only.due = added[0].due;
      else tasks.push(...added);
    }
  return [...tasks, ...left];
}

function dutyOf(clause: string, decision: FoundDecision, owners: readonly string[], today: string): FoundTask[] {
  const lower = clause.toLowerCase();
  const dates = decision.dates.filter(({ as, date }) => date > today && clause.includes(as));
  const due = dates.at(-1) ?? null;
  const dueText = due ? null : (WHEN.exec(clause)?.[1]?.trim() ?? null);
  const { span } = decision;
  const duty: FoundTask = {
    task: bare(clause),
    assignees: [],
    everyMunicipality: false,
    due,
    dueText,
    standing: false,
    span,
  };
  if (hasAny(lower, WORDS.reports) && dates.length > 0)
    return dates.map((date) => ({ ...duty, assignees: [...owners], due: date }));
  const helper = named(clause, WORDS.helping, decision);
  if (helper) return [{ ...duty, assignees: [helper], due: null }];
  const greeted = named(clause, WORDS.greeting, decision);
  if (greeted) return [{ ...duty, assignees: [greeted], due: null, standing: true }];
  if (hasAny(lower, WORDS.asked) && hasAny(lower, WORDS.everyone)) return [{ ...duty, everyMunicipality: true }];
  if (hasAny(lower, WORDS.passedOn)) {
    // «medskick till nätverken A och B är att …»
    const toNetworks = WORDS.passedOn.some((word) => lower.includes(`${word} till`));
    const networks = decision.names
      .filter(({ kind, as }) => kind === 'NETWORK' && clause.includes(as))
      .map(({ name }) => name);
    return [{ ...duty, assignees: toNetworks ? [...new Set(networks)] : [], standing: true }];
  }
  if (!hasAny(lower, WORDS.duties) && !(hasAny(lower, WORDS.sending) && !sentOn(lower, decision))) return [];
  // «projekten A respektive B tar fram en plan»: a task each.
  const projects = decision.names
    .filter(({ kind, as }) => kind === 'PROJECT' && clause.includes(as))
    .map(({ name }) => name);
  const several = [...new Set(projects)];
  const each = several.length > 1 && several.length === decision.projects.length && /\btar\s+fram\b/u.test(lower);
  const what = bare(clause).slice(Math.max(0, bare(clause).toLowerCase().indexOf('tar fram')));
  return each ? several.map((project) => ({ ...duty, task: `${what} – ${project}` })) : [duty];
}

/** A clause that sends something on to a body or an organisation is told as that. */
const sentOn = (clause: string, { referrals, names }: FoundDecision): boolean =>
  referrals.some(({ to }) => {
    const spellings = [to, ...names.filter(({ name }) => name === to).map(({ as }) => as)];
    return spellings.some((one) => clause.includes(one.toLowerCase()));
  });

/** The name that stands right after one of these words. */
function named(clause: string, signs: readonly string[], { names }: FoundDecision): string | undefined {
  const lower = clause.toLowerCase();
  const sign = signs.find((one) => lower.includes(one));
  if (!sign) return undefined;
  const rest = lower.slice(lower.indexOf(sign) + sign.length).trimStart();
  return names.find(({ as }) => rest.startsWith(as.toLowerCase()) || rest.startsWith(`nätverket ${as.toLowerCase()}`))
    ?.name;
}

const bare = (clause: string): string => clause.replace(/^(?:att|→|-)\s+/iu, '').replace(/[\s.,;]+$/u, '');
