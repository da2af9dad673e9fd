// Who takes part in a project when the minutes do not say it: whoever presents, pitches or leads it on behalf of a municipality or a
// network. «Samtliga kommuner» never counts by itself, and an organisation that presents (the secretariat) only reports.
import type { Minutes } from './minutes-format.ts';

type Item = Minutes['items'][number];
export type Participation = Item['participations'][number];
export type Work = Item['works'][number];

const SHOWS_TAKING_PART = new Set<Item['kind']>(['PITCH', 'PROJECT_PLAN', 'PROGRESS_REPORT', 'FINAL_REPORT']);
const takesPart = (id: string): boolean => id.startsWith('municipality:') || id.startsWith('network:');

/** What an item's presenters and workers imply, apart from what the item states itself. */
export function impliedByPresenting(item: Item): { participations: Participation[]; works: Work[] } {
  if (!SHOWS_TAKING_PART.has(item.kind)) return { participations: [], works: [] };
  const participations = new Map<string, Participation>();
  const works = new Map<string, Work>();
  const add = (project: string, representing: string[]) => {
    for (const actor of representing.filter(takesPart)) {
      const stated = item.participations.some((said) => said.actor === actor && said.project === project);
      if (!stated)
        participations.set(`${actor} ${project}`, { actor, project, role: 'PARTICIPANT', certainty: 'INFERRED' });
    }
  };
  for (const { person, projects, representing } of item.presenters) {
    for (const project of projects) {
      add(project, representing);
      const said = item.works.some((work) => work.person === person && work.project === project);
      const pitched = item.kind === 'PITCH';
      if (!said) {
        works.set(`${person} ${project}`, {
          person,
          project,
          representing,
          role: pitched ? 'PITCHER' : 'CONTRIBUTOR',
          certainty: pitched ? 'STATED' : 'INFERRED',
        });
      }
    }
  }
  for (const { project, representing } of item.works) add(project, representing);
  return { participations: [...participations.values()], works: [...works.values()] };
}
