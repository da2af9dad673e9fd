// Which project a name means when names change: an idea that was turned down and comes back under another name is a new project that
// continues the old one; a project on its way that its own people present under a new name is the same project, renamed.
import type { FoundItem } from '../found.ts';
import type { Known } from '../names/known.ts';
import { wordsOf } from '../names/words.ts';
import type { Earlier, EarlierProject } from './earlier.ts';
import type { Entities } from './entities.ts';
import type { Issues } from './issues.ts';

const TELLING = 5;
const NEAR = 0.6;

export type Renamed = { project: string; from: string };

export class Projects {
  /** Projects that an item calls by a name that was not theirs, by the item's ordinal. */
  readonly renamed = new Map<number, Renamed[]>();
  private readonly earlier: ReadonlyMap<string, EarlierProject>;

  constructor(
    private readonly entities: Entities,
    private readonly issues: Issues,
    earlier: Earlier,
  ) {
    this.earlier = new Map(earlier.projects.map((project) => [project.id, project]));
  }

  /** The project's id; `presenters` are the ids of those who present it in the item. */
  id(name: string, item: FoundItem, at: string, presenters: readonly string[]): string | undefined {
    const there = this.entities.find(['PROJECT'], name);
    if (there) return there;
    const pitched = item.fates.some(({ project, kind }) => project === name && kind === 'PITCHED');
    const old = this.like(name, (project) =>
      pitched ? project.lastEvent === 'DECLINED' : this.isOnItsWay(project, presenters),
    );
    if (old && pitched) return this.continued(name, old, item, at);
    if (old) return this.rename(name, old, item, at);
    return this.entities.of('PROJECT', name, {
      at,
      as: name,
      about: `${item.heading} ${item.kind === 'STATISTICS' ? 'statistik' : ''}`,
    });
  }

  private isOnItsWay({ lastEvent, people }: EarlierProject, presenters: readonly string[]): boolean {
    const over = lastEvent === 'DECLINED' || lastEvent === 'FINAL_REPORTED' || lastEvent === 'ENDED';
    return !over && people.some((person) => presenters.includes(person));
  }

  /** The known project with the most telling words in common: over half of the shorter name's, or for people of its own, one long word. */
  private like(name: string, fits: (project: EarlierProject) => boolean): Known | undefined {
    const words = telling(name);
    let best: { known: Known; score: number } | undefined;
    for (const project of this.earlier.values()) {
      const known = this.entities.thing(project.id);
      if (!known || !fits(project)) continue;
      for (const spelling of [known.name, ...known.aliases]) {
        const score = likeness(words, telling(spelling), project.lastEvent !== 'DECLINED');
        if (score > (best?.score ?? 0)) best = { known, score };
      }
    }
    return best?.known;
  }

  private continued(name: string, old: Known, item: FoundItem, at: string): string | undefined {
    const made = this.entities.make('PROJECT', name, { at, as: name, about: item.heading });
    const entry = this.entities.register.projects.find(({ id }) => id === made);
    if (!made || !entry) return made;
    entry.continues = old.id;
    this.issues.add({
      kind: 'POSSIBLE_DUPLICATE',
      severity: 'MEDIUM',
      at,
      message: `«${name}» liknar «${old.name}», som presenterades tidigare och då inte gick vidare. Här är det ett nytt projekt som fortsätter det gamla.`,
      about: [made, old.id],
      suggestions: [
        {
          action: 'KEEP_SEPARATE',
          target: old.id,
          score: 0.8,
          explanation:
            'En idé som har avböjts och kommer tillbaka räknas som ett nytt projekt som fortsätter det gamla.',
        },
        {
          action: 'MERGE',
          target: old.id,
          score: 0.4,
          explanation: 'Nästan samma namn; slå ihop om det är samma projekt.',
        },
      ],
    });
    return made;
  }

  private rename(name: string, old: Known, item: FoundItem, at: string): string {
    this.entities.settleAs('PROJECT', name, old.id);
    this.renamed.set(item.ordinal, [...(this.renamed.get(item.ordinal) ?? []), { project: old.id, from: old.name }]);
    this.issues.add({
      kind: 'POSSIBLE_DUPLICATE',
      severity: 'LOW',
      at,
      message: `«${name}» är läst som samma projekt som «${old.name}»: samma person presenterar, och namnen har ord gemensamt.`,
      about: [old.id],
      suggestions: [
        {
          action: 'KEEP_TOGETHER',
          target: old.id,
          score: 0.8,
          explanation: 'Samma föredragande och ett gemensamt namnled.',
        },
      ],
    });
    return old.id;
  }
}

const telling = (name: string): Set<string> =>
  new Set(
    wordsOf(name)
      .map(({ key }) => key)
      .filter((key) => key.length >= TELLING),
  );

/** The share of the shorter name's telling words that both have; `loose` counts a single long word (a name's own noun) as well. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, loose: boolean): number {
  const both = [...a].filter((word) => b.has(word));
  const share = both.length / Math.max(1, Math.min(a.size, b.size));
  if (share >= NEAR) return share;
  return loose && both.some((word) => word.length >= 10) ? 0.5 : 0;
}
