// Agreements that an item on one speaks of («nytt avtal om samordnad jour»), those signed at the meeting, and the parties that are named.
import type { MinutesInput } from '../../services/minutes-format.ts';
import type { FoundItem } from '../found.ts';
import type { Named } from './passage-facts.ts';
import type { Resolving } from './resolving.ts';
import { hasAny, WORDS } from './words.ts';

type AgreementFact = NonNullable<MinutesInput['items'][number]['agreements']>[number];

const ABOUT = new RegExp(
  `(\\p{L}{0,40}(?:${WORDS.agreementNouns.join('|')})(?:et|en)?)\\s+(?:om|kring|rörande|avseende|för)\\s+([^.,;:()\\n]{3,80})`,
  'giu',
);
/** What follows the subject of an agreement and is no part of it. */
const REST = /\s+(?:av|med|mellan|under|från|till|som|den|har|är|ska|som)\s.*$/iu;
const BEFORE = 80;

/** Agreements by what they are about, in items that are about an agreement; each as a name with its place. */
export function agreementsNamed(item: FoundItem, names: readonly Named[], { source, entities }: Resolving): Named[] {
  if (item.kind !== 'AGREEMENT') return [];
  const at = String(item.ordinal);
  return item.paragraphs.flatMap(({ span }) => {
    const text = source.slice(span.start, span.end);
    return [...text.matchAll(ABOUT)].flatMap(({ 0: whole, 1: noun = '', 2: subject = '', index }) => {
      const thing = subject.replace(REST, '').trim();
      const place = {
        start: span.start + index,
        end: span.start + index + whole.length - subject.length + thing.length,
      };
      if (
        thing === '' ||
        names.some(
          ({ kind, span: known }) => kind === 'AGREEMENT' && known.start <= place.start && place.start < known.end,
        )
      )
        return [];
      const name = `${noun.charAt(0).toUpperCase()}${noun.slice(1).replace(/(?<=avtal)et$/u, '')} om ${thing}`;
      const as = source.slice(place.start, place.end);
      const id = entities.of('AGREEMENT', name, { at, as });
      return id ? [{ kind: 'AGREEMENT' as const, name, as, span: place, id }] : [];
    });
  });
}

/** Which agreements were signed and who is named as a party; asks for the parties when an agreement is signed and none is named. */
export function agreementFacts(item: FoundItem, names: readonly Named[], resolving: Resolving): AgreementFact[] {
  const { source, own, entities, issues } = resolving;
  return names
    .filter(({ kind }) => kind === 'AGREEMENT')
    .flatMap(({ id, span, as }) => {
      const around = source.slice(
        Math.max(item.span.start, span.start - BEFORE),
        Math.min(item.span.end, span.end + BEFORE),
      );
      const signed = hasAny(around, WORDS.signing);
      const parties = names.flatMap((other) => {
        const party = other.kind === 'ORGANIZATION' || other.kind === 'MUNICIPALITY';
        return party && /^\s*(?:med|mellan)\s*$/iu.test(source.slice(span.end, other.span.start)) ? [other.id] : [];
      });
      if (!signed && parties.length === 0) return [];
      const entry = entities.register.agreements.find((one) => one.id === id);
      if (signed && entry) Object.assign(entry, { status: 'SIGNED', signedOn: own.date });
      if (signed && parties.length === 0)
        issues.add({
          kind: 'UNKNOWN_NAME',
          severity: 'MEDIUM',
          at: String(item.ordinal),
          message: `Protokollet säger inte vilka som skrev under «${as}» (punkt ${item.ordinal}). Ange parterna.`,
          about: [id],
        });
      return [{ agreement: id, parties, ...(signed ? { signedOn: own.date } : {}) }];
    });
}
