// First reading of the items: which projects and networks they name, and who presented – so that later items know earlier ones' names.

import type { FoundPresenter, ItemKind } from '../found.ts';
import type { Passage } from '../layout/passage.ts';
import { everyMatch } from '../names/every-match.ts';
import type { ParsedItem, ParsedMinutes } from '../parse/parsed.ts';
import { capitalised, wholeWords, withoutTail } from '../phrases.ts';
import type { DocumentNames } from './document-names.ts';
import { itemKindOf } from './item-kind.ts';
import { allRemote, type Entry, entryOf, presentersIn } from './presenters.ts';
import {
  hasStatus,
  isDocument,
  isLabel,
  isSentence,
  nameOfHeading,
  namesSaidIn,
  networkOfHeading,
  projectsOfHeading,
} from './said-names.ts';

export type Frame = {
  heading: string;
  kind: ItemKind;
  /** What the item is about: of its heading and its list. */
  projects: string[];
  presenters: FoundPresenter[];
};

const PROJECT_KINDS: ReadonlySet<ItemKind> = new Set(['PITCH', 'PROJECT_PLAN', 'PROGRESS_REPORT', 'FINAL_REPORT']);
const PROJECTS = wholeWords(['projekt*', 'idé*', 'pitch*', '*projekt', '*projekten', '*idéer'], 'iu');
const LONGEST_NAME = 120;
const LONGEST_TITLE = 400;

const cleaned = (heading: string): string =>
  withoutTail(heading.replace(/^[\s*_#]+/u, '').replace(/\s+/g, ' '), ' *_,;:');
const textOf = (item: ParsedItem): string => item.paragraphs.map(({ passage }) => passage.text).join('\n');

/** Makes the projects and networks of headings, lists and running text known, and gives each item's frame. */
export function framesOf({ items, meeting, title }: ParsedMinutes, names: DocumentNames): Frame[] {
  // «Styrgruppen för projektet Blå stigen»
  for (const text of [meeting.body ?? '', title ?? ''])
    for (const { kind, name } of namesSaidIn(text, () => null)) if (kind === 'PROJECT') names.add(kind, name);
  const reported = new Map(
    items.flatMap(({ label, heading }) => {
      const kind = label && MANY.test(heading.text) ? itemKindOf(heading.text.slice(0, LONGEST_TITLE), '') : 'OTHER';
      return label && PROJECT_KINDS.has(kind) ? [[numberOf(label), kind] as const] : [];
    }),
  );
  const begun = items.map((item) => {
    const heading = cleaned(item.heading.text);
    const text = textOf(item);
    const title = heading.slice(0, LONGEST_TITLE);
    const kind = kindAmong(item, itemKindOf(title, text), reported);
    const said = projectsOfHeading(title);
    const own = said.length === 0 && (hasStatus(title) || reports(item, reported) || tellsOfProject(kind, text));
    const projects = (own ? [nameOfHeading(title) ?? ''].filter((name) => name !== '') : said).map((name) =>
      isShouted(title) ? asWritten(name, item) : name,
    );
    const idea =
      projects.length === 0 &&
      kind === 'PITCH' &&
      !PROJECTS.test(title) &&
      !isDocument(title.replace(/^[\s\d.§:)-]+/u, '')) &&
      !item.paragraphs.some((one) => one.kind === 'ENTRY')
        ? [heading]
        : projects;
    for (const project of idea) names.add('PROJECT', project);
    const network = networkOfHeading(title);
    if (network) names.add('NETWORK', isShouted(title) ? asWritten(network, item) : network);
    return { item, heading, text, kind, projects: idea };
  });
  names.settle();
  const listed = begun.map((frame) => ({
    ...frame,
    entries: entriesOf(
      frame.item,
      frame.kind,
      `${frame.heading.slice(0, LONGEST_TITLE)} ${frame.text.slice(0, 200)}`,
      names,
    ),
  }));
  names.settle();
  for (const { item, heading, kind } of begun) {
    const texts = [...item.paragraphs.map(({ passage }) => passage.text), ...item.decisions.map((one) => one.text)];
    for (const text of isShouted(heading) ? texts : [heading, ...texts])
      for (const { kind, name, aliases } of namesSaidIn(text, names.knownUntil(text))) names.add(kind, name, aliases);
    if (kind === 'PITCH')
      for (const name of texts.flatMap((text) => quotedIn(text.slice(0, LONGEST_TITLE * 10))))
        names.add('PROJECT', name);
  }
  names.settle();
  const frames = listed.map(({ item, heading, text, kind, projects, entries }) => {
    const told =
      kind === 'FORMALITY'
        ? []
        : presentersIn(
            item.paragraphs.filter((one) => !entries.has(one.passage)).map(({ passage }) => passage),
            names,
          );
    const remote = allRemote(text);
    const presenters = once([
      ...told,
      ...[...entries.values()].flatMap((entry) =>
        entry.presenters.map((one) => ({ ...one, projects: entry.project ? [entry.project] : [] })),
      ),
    ]);
    for (const { person, represents } of presenters) names.addPerson(person, represents ? [represents] : []);
    return {
      heading,
      kind,
      projects: [...new Set([...projects, ...[...entries.values()].flatMap(({ project }) => project ?? [])])],
      presenters: remote ? presenters.map((one) => ({ ...one, remote: true })) : presenters,
    };
  });
  names.settle();
  return frames;
}

// «3 Lägesrapporter», «Projekten»: each of the points under it is about one.
const MANY =
  /(?:rapporter|rapporterna|rapportering|rapporteringar|projekt|projekten|projektplaner|projektidéer|pitchar)\s*$/iu;
const numberOf = (label: string): string => label.replace(/[^\d.]/gu, '').replace(/\.$/u, '');
const parentOf = (label: string | null): string => /^(.+)\.\d+$/u.exec(numberOf(label ?? ''))?.[1] ?? '';
const reports = ({ label }: ParsedItem, reported: ReadonlyMap<string, ItemKind>): boolean =>
  reported.has(parentOf(label));

/** What an item is, when by itself it only tells something: what it stands among, how its heading says it fares. */
function kindAmong(item: ParsedItem, kind: ItemKind, reported: ReadonlyMap<string, ItemKind>): ItemKind {
  if (kind !== 'OTHER' && kind !== 'INFORMATION' && kind !== 'DISCUSSION') return kind;
  return (
    reported.get(parentOf(item.label)) ??
    (hasStatus(item.heading.text) && nameOfHeading(item.heading.text) ? 'PROGRESS_REPORT' : kind)
  );
}

/** «Therese berättade om projektet.»: which one, the heading says. */
const tellsOfProject = (kind: ItemKind, text: string): boolean => {
  const looked = text.slice(0, LONGEST_TITLE * 4);
  const told = PROJECT_KINDS.has(kind) ? THE_PROJECT : kind === 'INFORMATION' ? ABOUT_PROJECT : null;
  return told?.test(looked) === true && !NAMED_PROJECT.test(looked);
};
const THE_PROJECT = /(?<![\p{L}-])(?:projektet|\p{L}{2,20}(?:programmet|projektet))s?(?=[\s.,;:])/iu;
const ABOUT_PROJECT = /(?<![\p{L}-])(?:om|från|i|av) projektet(?=[\s.,;:])/iu;
const NAMED_PROJECT = /(?<![\p{L}-])[\p{L}-]*projekte(?:t|ts|n|ns)\s+["”“«\p{Lu}]/u;

/** In capitals throughout: which of its words are names cannot be seen. */
const isShouted = (text: string): boolean =>
  text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase();

/** A name out of a heading in capitals, as the item's text writes it. */
function asWritten(name: string, { paragraphs, decisions }: ParsedItem): string {
  for (const { text } of [...paragraphs.map(({ passage }) => passage), ...decisions]) {
    const at = text.toLowerCase().indexOf(name.toLowerCase());
    if (at >= 0) return text.slice(at, at + name.length);
  }
  return capitalised(name.toLowerCase());
}

/** Ideas that are told of rather than listed stand in quotes. */
const quotedIn = (text: string): string[] =>
  everyMatch(QUOTED, text)
    .map(([, name = '']) => name)
    .filter((name) => !isSentence(name));
const QUOTED = /["”“„»«](\p{Lu}[^"”“„»«\n.!?]{2,60})["”“„»«]/gu;

/** The projects of a list under an item that is about projects, each with who presented it. */
function entriesOf(item: ParsedItem, kind: ItemKind, around: string, names: DocumentNames): Map<unknown, Entry> {
  const found = new Map<unknown, Entry>();
  if (!PROJECT_KINDS.has(kind) && !PROJECTS.test(around)) return found;
  for (const { kind: form, passage } of item.paragraphs) {
    if (passage.text.length > 400) continue;
    if (isLabel(/^[^:–]{2,40}/u.exec(passage.text)?.[0] ?? '')) continue;
    // «Blå stigen – Anna Ek, Norrby», one a line and no list to the eye.
    const line =
      form === 'TEXT' &&
      PROJECT_KINDS.has(kind) &&
      /^\p{Lu}[^.!?]{2,90}?(?:\s[–—-]|:)\s\p{Lu}[^.!?]*$/u.test(passage.text);
    const runIn = form === 'TEXT' && PROJECTS.test(around) ? runInName(passage) : null;
    if (runIn) {
      names.add('PROJECT', runIn);
      found.set(passage, { project: runIn, presenters: presentersIn([passage], names) });
      continue;
    }
    if (form !== 'ENTRY' && !line) continue;
    const entry = entryOf(passage, names);
    if (line && (entry.presenters.length === 0 || isSentence(passage.text))) continue;
    const plain =
      entry.presenters.length === 0 &&
      (isDocument(passage.text) ||
        !(
          PROJECT_KINDS.has(kind) &&
          (entry.project ?? '').split(' ').length < 13 &&
          !/[.:]\s/u.test(entry.project ?? '') &&
          !isSentence(entry.project ?? '')
        ));
    if (plain || (entry.project ?? '').length > LONGEST_NAME) continue;
    if (entry.project) {
      // «Grönare vardag, Cykelprogram»: later texts call it by either part.
      const parts = entry.project.split(/,\s+/u).filter((part) => /^\p{Lu}/u.test(part) && part !== entry.project);
      names.add('PROJECT', entry.project, parts);
      entry.project =
        names.book.lookup(entry.project, 'PROJECT')[0]?.name ??
        parts.map((part) => names.book.lookup(part, 'PROJECT')[0]?.name).find((name) => name !== undefined) ??
        entry.project;
    }
    found.set(passage, entry);
  }
  return found;
}

/** «*Blå stigen.* Anna Ek rapporterade …»: the words set apart that a paragraph begins with. */
function runInName({ text, marks }: Passage): string | null {
  const mark = marks.find(({ kind, start }) => start === 0 && (kind === 'ITALIC' || kind === 'BOLD'));
  const name = mark ? text.slice(0, mark.end) : '';
  const ends = /[.:]\s*$/u.test(name) || /^\s*[.:–]/u.test(text.slice(name.length, name.length + 3));
  const bare = withoutTail(name, ' .:–');
  return ends &&
    bare.length > 4 &&
    bare.length < 80 &&
    /^\p{Lu}/u.test(bare) &&
    !isLabel(bare) &&
    !isDocument(bare) &&
    !isSentence(bare) &&
    text.length > name.length + 10
    ? bare
    : null;
}

/** Each person once; what one person presented gathered. */
function once(presenters: readonly FoundPresenter[]): FoundPresenter[] {
  const found = new Map<string, FoundPresenter>();
  for (const presenter of presenters) {
    const before = found.get(presenter.person);
    if (!before) found.set(presenter.person, presenter);
    else
      found.set(presenter.person, {
        ...before,
        represents: before.represents ?? presenter.represents,
        projects: [...new Set([...before.projects, ...presenter.projects])],
        remote: before.remote || presenter.remote,
        role: before.role ?? presenter.role,
      });
  }
  return [...found.values()];
}
