// Which project a name means when names change: an idea that was turned down and comes back under another name is a new project that
// continues the old one; a project on its way that its own people present under a new name is the same project, renamed.
import type { FoundItem } from '../found.ts';
import { judge } from '../names/judge.ts';
import type { Known } from '../names/known.ts';
import { wordsOf } from '../names/words.ts';
import type { Earlier, EarlierProject } from './earlier.ts';
import type { Entities } from './entities.ts';
import type { Issues } from './issues.ts';

const TELLING = 10;

export type Renamed = { project: string; from: string };

export class Projects {
  /** Projects that an item calls by a name that was not theirs, by the item's ordinal. */
  readonly renamed = new Map<number, Renamed[]>();
  /** New projects, and the turned-down ideas that they continue. */
  readonly continues = new Map<string, string>();
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
    const old = pitched
      ? this.like(name, ({ lastEvent }) => lastEvent === 'DECLINED', false)
      : this.like(name, (project) => this.isOnItsWay(project, presenters), true);
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

  /** Of the earlier projects that fit, the one whose name is or may be this; for people's own, one long word in common is enough. */
  private like(name: string, fits: (project: EarlierProject) => boolean, loose: boolean): Known | undefined {
    const candidates = [...this.earlier.values()].filter(fits).flatMap(({ id }) => this.entities.thing(id) ?? []);
    const { known, others } = judge({ as: name, kind: 'PROJECT' }, candidates);
    const words = telling(name);
    const shares = (one: Known) =>
      [one.name, ...one.aliases].some((other) => [...telling(other)].some((word) => words.has(word)));
    return known ?? others[0]?.known ?? (loose ? candidates.find(shares) : undefined);
  }

  private continued(name: string, old: Known, item: FoundItem, at: string): string | undefined {
    const made = this.entities.make('PROJECT', name, { at, as: name, about: item.heading });
    const entry = this.entities.register.projects.find(({ id }) => id === made);
    if (!made || !entry) return made;
    entry.continues = old.id;
    this.continues.set(made, old.id);
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

/** Words so long that two names have them in common by no chance. */
const telling = (name: string): Set<string> =>
  new Set(
    wordsOf(name)
      .map(({ key }) => key)
      .filter((key) => key.length >= TELLING),
  );
