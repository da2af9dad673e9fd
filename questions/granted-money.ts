// Question 6: how much was granted, by year, pot and owning municipality, and what is left of each pot.
import type { FundingStatus } from '../schema/types.generated.ts';
import { EVIDENCE, EVIDENCE_COLUMNS, evidenceCells, SOURCE, type Source } from './evidence.ts';
import { type AnswerCell, column, idsOf, parameter, type Question } from './question.ts';

const POT = 'id name year allocatedSek grantedSek remainingSek';
const GRANTED = /* GraphQL */ `
  query Beviljat {
    fundingSummary(groupBy: [YEAR, POT, MUNICIPALITY], status: [GRANTED]) {
      year
      amountSek
      pot { ${POT} }
      municipality { id name }
      sums { id decision { id date name } for { id name } ${EVIDENCE} }
    }
    fundingPots { ${POT} fundings { id status amountSek isCeiling isConditional for { id name } ${EVIDENCE} } }
  }
  ${SOURCE}`;

type Named = { id: string; name: string };
type Pot = Named & {
  year: number | null;
  allocatedSek: number | null;
  grantedSek: number;
  remainingSek: number | null;
};
type Row = {
  year: number | null;
  amountSek: number;
  pot: Pot | null;
  municipality: Named | null;
  sums: { id: string; decision: (Named & { date: string }) | null; for: Named | null; evidence: Source[] }[];
};
type Uncounted = {
  id: string;
  status: FundingStatus;
  amountSek: number | null;
  isCeiling: boolean;
  isConditional: boolean;
  for: Named | null;
  evidence: Source[];
};
type Found = { fundingSummary: Row[]; fundingPots: (Pot & { fundings: Uncounted[] })[] };

const once = (things: readonly (Named | null)[]): [string[], string[]] => {
  const each = [...new Map(things.flatMap((thing) => (thing ? [[thing.id, thing] as const] : []))).values()];
  return [each.map(({ name }) => name), each.map(({ id }) => id)];
};
const potCells = (pot: Pot | null): AnswerCell[] =>
  pot ? [pot.allocatedSek, pot.grantedSek, pot.remainingSek] : [null, null, null];

/** Granted, and yet in no sum: why, in Swedish. */
const uncounted = ({ fundings }: { fundings: readonly Uncounted[] }): string[] =>
  fundings
    .filter(({ status, isCeiling, isConditional }) => status === 'GRANTED' && (isCeiling || isConditional))
    .map(({ amountSek, isCeiling, for: what }) =>
      [isCeiling ? 'tak' : 'villkorat', amountSek === null ? 'okänt belopp' : `${amountSek} kr`, what?.name ?? '']
        .join(' ')
        .trim(),
    );

function grantedRow(row: Row, pots: Found['fundingPots']): AnswerCell[] {
  const { pot, municipality, sums } = row;
  return [
    row.year,
    pot?.name ?? null,
    pot?.id ?? null,
    municipality?.name ?? null,
    municipality?.id ?? null,
    row.amountSek,
    sums.length,
    ...once(sums.map((sum) => sum.for)),
    ...once(sums.map(({ decision }) => decision)),
    ...potCells(pot),
    pots.filter(({ id }) => id === pot?.id).flatMap(uncounted),
    ...evidenceCells(sums.flatMap(({ evidence }) => evidence)),
  ];
}

/** A pot that nothing countable was granted from: what was set aside remains, and what does not count is told. */
function untouchedRow(pot: Found['fundingPots'][number]): AnswerCell[] {
  const told = pot.fundings.filter(({ status }) => status === 'GRANTED');
  return [
    pot.year,
    pot.name,
    pot.id,
    null,
    null,
    0,
    0,
    ...once(told.map((sum) => sum.for)),
    [],
    [],
    ...potCells(pot),
    uncounted(pot),
    ...evidenceCells(told.flatMap(({ evidence }) => evidence)),
  ];
}

export const grantedMoney: Question = {
  slug: 'beviljade-medel',
  number: 6,
  sentence: 'Hur mycket beviljades per år, pott och ägande kommun, och vad återstår?',
  note:
    'Bara beviljade pengar räknas: inte förslag, ansökningar, uppskattningar, tak eller villkorade belopp. Av en delad summa räknas delarna. ' +
    'Ägande kommun är tom när ett nätverk, flera eller ingen äger projektet; pengar delas aldrig upp på en gissning. Året är det som pengarna ' +
    'gäller, annars pottens, annars mötets. Återstår är avsatt minus beviljat för hela potten, och tomt när ingen källa säger vad som avsattes.',
  parameters: [parameter('ar', 'Bara år', 'year')],
  documents: [GRANTED],
  columns: [
    column('year', 'År', 'integer'),
    column('pot', 'Pott'),
    idsOf('pot', 'Pottens id'),
    column('municipality', 'Ägande kommun'),
    idsOf('municipality', 'Kommunens id'),
    column('grantedSek', 'Beviljat (kr)', 'integer'),
    column('sums', 'Antal belopp', 'integer'),
    column('purpose', 'Till'),
    idsOf('purpose', 'Vad det är till, id'),
    column('decision', 'Beslut'),
    idsOf('decision', 'Beslutens id'),
    column('potAllocatedSek', 'Potten: avsatt (kr)', 'integer'),
    column('potGrantedSek', 'Potten: beviljat i allt (kr)', 'integer'),
    column('potRemainingSek', 'Potten: återstår (kr)', 'integer'),
    column('uncounted', 'Ur potten, räknas inte'),
    ...EVIDENCE_COLUMNS,
  ],
  async answer(ask, values) {
    const { fundingSummary, fundingPots } = await ask<Found>(GRANTED);
    const used = new Set(fundingSummary.map(({ pot }) => pot?.id));
    const year = values.ar === null || values.ar === undefined ? null : Number(values.ar);
    const rows = [
      ...fundingSummary.map((row) => grantedRow(row, fundingPots)),
      ...fundingPots.filter(({ id }) => !used.has(id)).map(untouchedRow),
    ];
    const latestFirst = (row: readonly AnswerCell[]): number => (typeof row[0] === 'number' ? -row[0] : 0);
    return {
      rows: rows.filter((row) => year === null || row[0] === year).sort((a, b) => latestFirst(a) - latestFirst(b)),
      empty: 'Inga pengar och inga potter är kända för det året.',
    };
  },
};
