// How projects moved through a range of days. Pure: events in, counts and times out.
import type { ProjectEventKind } from '../../graph/project.ts';
import type { Happening } from '../../graph/project-flow.ts';
import type { Period } from './collaboration.ts';

export type FlowStep = {
  from: ProjectEventKind;
  to: ProjectEventKind;
  projects: number;
  shortestDays: number;
  medianDays: number;
  longestDays: number;
};
export type ProjectFlow = Period &
  Record<'pitched' | 'prioritised' | 'declined' | 'funded' | 'finished', string[]> & { steps: FlowStep[] };

const STEPS: readonly (readonly [ProjectEventKind, ProjectEventKind])[] = [
  ['PITCHED', 'PRIORITISED'],
  ['PITCHED', 'DECLINED'],
  ['PITCHED', 'FUNDED'],
  ['PRIORITISED', 'FUNDED'],
  ['FUNDED', 'FINAL_REPORTED'],
  ['PITCHED', 'FINAL_REPORTED'],
];
const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** Takes the events of projects up to the end of the range, in order of time. */
export function projectFlow(happenings: readonly Happening[], { from, to }: Period): ProjectFlow {
  const inRange = ({ date }: Happening): boolean => date >= from && date < to;
  const projectsWith = (...kinds: ProjectEventKind[]): string[] => [
    ...new Set(happenings.filter((one) => kinds.includes(one.kind) && inRange(one)).map(({ project }) => project)),
  ];
  const perProject = new Map<string, Happening[]>();
  for (const one of happenings) perProject.set(one.project, [...(perProject.get(one.project) ?? []), one]);

  const steps = STEPS.flatMap(([earlier, later]): FlowStep[] => {
    const days = [...perProject.values()].flatMap((events) => {
      const first = events.find(({ kind, exact }) => kind === earlier && exact);
      const second = events.find(({ kind, exact, date }) => kind === later && exact && first && date >= first.date);
      return first && second && inRange(second) ? [daysBetween(first.date, second.date)] : [];
    });
    days.sort((a, b) => a - b);
    const [shortest, longest] = [days[0], days.at(-1)];
    if (shortest === undefined || longest === undefined) return [];
    const measured = { shortestDays: shortest, medianDays: median(days), longestDays: longest };
    return [{ from: earlier, to: later, projects: days.length, ...measured }];
  });
  return {
    from,
    to,
    pitched: projectsWith('PITCHED'),
    prioritised: projectsWith('PRIORITISED'),
    declined: projectsWith('DECLINED'),
    funded: projectsWith('FUNDED'),
    finished: projectsWith('FINAL_REPORTED', 'ENDED'),
    steps,
  };
}
