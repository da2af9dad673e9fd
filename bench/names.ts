// How well names are judged: hand-labelled pairs (tests/ingest/names/pairs.csv), per class, the third that was set aside on its own.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { NAME_KINDS, type NameKind } from '../ingest/found.ts';
import { type Judgement, judge, type Verdict } from '../ingest/names/judge.ts';
import type { Known } from '../ingest/names/known.ts';
import { municipalitiesOfSweden } from '../seed/names.ts';

const rowFormat = z.tuple([
  z.string(),
  z.enum(NAME_KINDS),
  z.string().min(1),
  z.string(),
  z.string().min(1),
  z.string(),
  z.enum(['same', 'different', 'unsure']),
  z.enum(['open', 'aside']),
  z.string(),
]);

export type Pair = {
  class: string;
  kind: NameKind;
  mention: string;
  context: string;
  /** The first is the one that the label speaks of; the others stand beside it. */
  known: string;
  knownContext: string;
  label: 'same' | 'different' | 'unsure';
  half: 'open' | 'aside';
};
export type JudgedPair = Pair & { judgement: Judgement; verdict: Verdict };

const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );

function labelledPairs(): Pair[] {
  const file = readFileSync(new URL('../tests/ingest/names/pairs.csv', import.meta.url), 'utf8');
  return file
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [name, kind, mention, context, known, knownContext, label, half] = rowFormat.parse(cells(line));
      return { class: name, kind, mention, context, known, knownContext, label, half };
    });
}

/** «for=Ånge,Kil;seen=2021-03-01;alias=KCG» */
const contextOf = (text: string): Map<string, string> =>
  new Map(
    text
      .split(';')
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const [key = '', value = ''] = part.split('=');
        return [key.trim(), value.trim()];
      }),
  );
const list = (text: string | undefined): string[] => (text === undefined ? [] : text.split(','));

function knownOf(pair: Pair): Known[] {
  const contexts = pair.knownContext.split(' / ');
  return pair.known.split(' / ').map((name, index) => {
    const context = contextOf(contexts[index] ?? '');
    const seen = context.get('seen');
    return {
      id: `${pair.kind}:${index}`,
      kind: pair.kind,
      name,
      aliases: list(context.get('alias')),
      represents: list(context.get('for')),
      ...(seen === undefined ? {} : { lastSeen: seen }),
    };
  });
}

/** Judges every pair; a municipality among all of Sweden's. Being judged the same as another known thing is DIFFERENT for the pair. */
export function judgedPairs(): JudgedPair[] {
  const country = municipalitiesOfSweden();
  return labelledPairs().map((pair) => {
    const context = contextOf(pair.context);
    const date = context.get('date');
    const candidates = pair.kind === 'MUNICIPALITY' ? country : knownOf(pair);
    const target = candidates.find(({ name }) => name === pair.known.split(' / ')[0]);
    const mention = { as: pair.mention, kind: pair.kind, represents: list(context.get('for')) };
    const judgement = judge({ ...mention, ...(date === undefined ? {} : { date }) }, candidates);
    const another = judgement.verdict === 'SAME' && judgement.known?.id !== target?.id;
    return { ...pair, judgement, verdict: another ? 'DIFFERENT' : judgement.verdict };
  });
}

export type Score = { pairs: number; right: number; asked: number; missed: number; falseSame: number };

/** right: as labelled · asked: UNSURE where a person knows · missed: DIFFERENT where it is the same or a question · falseSame. */
export function scoreOf(pairs: readonly JudgedPair[]): Score {
  const count = (test: (pair: JudgedPair) => boolean): number => pairs.filter(test).length;
  return {
    pairs: pairs.length,
    right: count(({ label, verdict }) => label === verdict.toLowerCase()),
    asked: count(({ label, verdict }) => verdict === 'UNSURE' && label !== 'unsure'),
    missed: count(({ label, verdict }) => verdict === 'DIFFERENT' && label !== 'different'),
    falseSame: count(({ label, verdict }) => verdict === 'SAME' && label !== 'same'),
  };
}

const percent = ({ right, pairs }: Score): string => (pairs === 0 ? '–' : `${Math.round((100 * right) / pairs)} %`);

/** A table, one class a line; the last two columns are the share judged as labelled in the open pairs and in those set aside. */
export function namesTable(): string {
  const all = judgedPairs();
  const line = (name: string, pairs: readonly JudgedPair[]): string[] => {
    const { pairs: number, right, asked, missed, falseSame } = scoreOf(pairs);
    const half = (which: Pair['half']): string => percent(scoreOf(pairs.filter((pair) => pair.half === which)));
    return [name, ...[number, right, asked, missed, falseSame].map(String), half('open'), half('aside')];
  };
  const rows = [
    ['class', 'pairs', 'right', 'asked', 'missed', 'false same', 'open', 'aside'],
    ...[...new Set(all.map((pair) => pair.class))].map((name) =>
      line(
        name,
        all.filter((pair) => pair.class === name),
      ),
    ),
    line('all', all),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
