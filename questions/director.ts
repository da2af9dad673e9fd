// Question 7: who was a municipality's director on a day, and for how long.
import type { Certainty } from '../schema/types.generated.ts';
import { EVIDENCE, EVIDENCE_COLUMNS, evidenceCells, SOURCE, type Source } from './evidence.ts';
import { daysBetween } from './period.ts';
import { column, given, idsOf, parameter, type Question } from './question.ts';
import { CERTAINTIES } from './words.ts';

const POST = `id title acting from to firstSeen lastSeen certainty person { id name } ${EVIDENCE}`;
const DIRECTOR = /* GraphQL */ `
  query Kommundirektor($id: ID!, $dag: Date!) {
    municipality(id: $id) {
      director(at: $dag) { ${POST} }
    }
  }
  ${SOURCE}`;

type Post = {
  id: string;
  title: string;
  acting: boolean | null;
  from: string | null;
  to: string | null;
  firstSeen: string | null;
  lastSeen: string | null;
  certainty: Certainty;
  person: { id: string; name: string };
  evidence: Source[];
};

/** From the stated or first seen day to the stated end, or the last sighting; null when no day is known. */
function span({ from, to, firstSeen, lastSeen }: Post): { from: string; to: string; days: number } | null {
  const start = from ?? firstSeen;
  const end = to ?? lastSeen ?? start;
  return start === null || end === null ? null : { from: start, to: end, days: daysBetween(start, end) };
}

export const director: Question = {
  slug: 'kommundirektor',
  number: 7,
  sentence: 'Vem var kommundirektör i {k} den {dag}, och hur länge?',
  note:
    'Protokoll säger sällan vem som är kommundirektör; det följer oftast av vem som företräder kommunen i kommundirektörsgruppen. Hur länge räknas ' +
    'från den första till den sista dag som en källa nämner eller visar, så det är minst så länge. Mellan två personer gäller den tidigare tills den ' +
    'senare syns (slutsats). Före den första iakttagelsen är svaret okänt, inte en gissning.',
  parameters: [
    parameter('k', 'Kommun', 'municipality', { required: true }),
    parameter('dag', 'Dag', 'date', { required: true }),
  ],
  documents: [DIRECTOR],
  columns: [
    column('date', 'Dag', 'date'),
    column('person', 'Kommundirektör'),
    idsOf('person', 'Personens id'),
    column('title', 'Titel'),
    idsOf('title', 'Uppgiftens id'),
    column('acting', 'Tillförordnad', 'boolean'),
    column('certainty', 'Hur det är känt den dagen'),
    column('from', 'Från (enligt källa)', 'date'),
    column('to', 'Till (enligt källa)', 'date'),
    column('firstSeen', 'Sedd första gången', 'date'),
    column('lastSeen', 'Sedd sista gången', 'date'),
    column('knownFrom', 'Känd från', 'date'),
    column('knownTo', 'Känd till', 'date'),
    column('days', 'Minst så många dagar', 'integer'),
    ...EVIDENCE_COLUMNS,
  ],
  async answer(ask, values) {
    const day = given(values, 'dag');
    const found = await ask<{ municipality: { director: Post | null } | null }>(DIRECTOR, {
      id: given(values, 'k'),
      dag: day,
    });
    const post = found.municipality?.director ?? null;
    const empty = 'Okänt: ingen källa visar vem som var kommundirektör den dagen.';
    if (post === null) return { rows: [], empty };
    const known = span(post);
    const row = [
      day,
      post.person.name,
      post.person.id,
      post.title,
      post.id,
      post.acting,
      CERTAINTIES[post.certainty],
      post.from,
      post.to,
      post.firstSeen,
      post.lastSeen,
      known?.from ?? null,
      known?.to ?? null,
      known?.days ?? null,
      ...evidenceCells(post.evidence),
    ];
    return { rows: [row], empty };
  },
};
