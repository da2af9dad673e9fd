// Question 10: what was referred to the board, and what came of it.
import type { BodyKind, ProjectPhase, ReferralPurpose } from '../schema/types.generated.ts';
import { type Ask, everyNode, type Page, WALK } from './ask.ts';
import { EVIDENCE, EVIDENCE_COLUMNS, evidenceCells, SOURCE, type Source } from './evidence.ts';
import { column, idsOf, parameter, type Question } from './question.ts';
import { PHASES, PURPOSES } from './words.ts';

const BOARDS = /* GraphQL */ `query Styrelser { bodies { id kind } }`;

const REFERRED = /* GraphQL */ `
  query Hanvisat($to: [ID!]!, $after: String) {
    decisions(filter: { referredTo: $to, basis: null }, orderBy: { field: DATE, direction: ASC }, first: 100, after: $after) {
      nodes {
        id text date
        meeting { id name body { id } }
        projects { id name phase }
        followedUpBy { id text date meeting { body { id } } ${EVIDENCE} }
        referrals {
          purpose on onText
          to { id name }
          meeting { id name date status minuted }
          ${EVIDENCE}
        }
        ${EVIDENCE}
      }
      ${WALK}
    }
  }
  ${SOURCE}`;

type Later = { id: string; text: string; date: string; evidence: Source[] };
type Referral = {
  purpose: ReferralPurpose;
  on: string | null;
  onText: string | null;
  to: { id: string; name: string };
  meeting: { id: string; name: string; date: string; status: string; minuted: boolean } | null;
  evidence: Source[];
};
type Decision = {
  id: string;
  text: string;
  date: string;
  meeting: { id: string; name: string; body: { id: string } };
  projects: { id: string; name: string; phase: ProjectPhase | null }[];
  followedUpBy: (Later & { meeting: { body: { id: string } } })[];
  referrals: Referral[];
  evidence: Source[];
};

/** What became of a referral, in Swedish, and the decisions that say so. */
function outcome({ meeting, to }: Referral, { followedUpBy }: Decision): { says: string; by: Later[] } {
  const theirs = followedUpBy.filter((later) => later.meeting.body.id === to.id);
  if (theirs.length > 0) return { says: 'beslutat', by: theirs };
  if (followedUpBy.length > 0) return { says: 'följt upp av andra', by: followedUpBy };
  if (meeting && !meeting.minuted) return { says: 'okänt: mötets protokoll är inte läst', by: [] };
  return { says: meeting ? 'inget beslut känt' : 'inget möte och inget beslut känt', by: [] };
}

async function boards(ask: Ask): Promise<string[]> {
  const { bodies } = await ask<{ bodies: { id: string; kind: BodyKind }[] }>(BOARDS);
  return bodies.filter(({ kind }) => kind === 'BOARD').map(({ id }) => id);
}

export const referredToBoard: Question = {
  slug: 'hanvisat-till-styrelsen',
  number: 10,
  sentence: 'Vad hänvisades till styrelsen, och vad blev det?',
  note:
    'En rad per hänvisning; ett beslut som skickar en fråga både för kännedom och för beslut har två. Vad det blev är det organets beslut, när det ' +
    'är känt, annars senare beslut som bygger på hänvisningen. Projektens fas är den i dag.',
  parameters: [parameter('organ', 'Annat organ än styrelsen', 'body')],
  documents: [BOARDS, REFERRED],
  columns: [
    column('date', 'Hänvisat', 'date'),
    column('decision', 'Beslut'),
    idsOf('decision', 'Beslutets id'),
    column('meeting', 'Vid mötet'),
    idsOf('meeting', 'Mötets id'),
    column('to', 'Till'),
    idsOf('to', 'Organets id'),
    column('purpose', 'Syfte'),
    column('on', 'Till den', 'date'),
    column('onText', 'Som texten säger'),
    column('meant', 'Avsett möte'),
    idsOf('meant', 'Det mötets id'),
    column('outcome', 'Vad det blev'),
    column('result', 'Senare beslut'),
    idsOf('result', 'Senare beslut, id'),
    column('resultDate', 'Beslutat'),
    column('project', 'Projekt'),
    idsOf('project', 'Projektens id'),
    column('phase', 'Projektens fas nu'),
    ...EVIDENCE_COLUMNS,
  ],
  async answer(ask, values) {
    const to = values.organ ? [values.organ] : await boards(ask);
    const decisions = await everyNode<{ decisions: Page<Decision> }, Decision>(
      ask,
      REFERRED,
      { to },
      (data) => data.decisions,
    );
    const rows = decisions.flatMap((decision) =>
      decision.referrals
        .filter((referral) => to.includes(referral.to.id))
        .map((referral) => {
          const { says, by } = outcome(referral, decision);
          const { meeting, projects } = decision;
          return [
            decision.date,
            decision.text,
            decision.id,
            meeting.name,
            meeting.id,
            referral.to.name,
            referral.to.id,
            PURPOSES[referral.purpose],
            referral.on,
            referral.onText,
            referral.meeting?.name ?? null,
            referral.meeting?.id ?? null,
            says,
            by.map(({ text }) => text),
            by.map(({ id }) => id),
            by.map(({ date }) => date),
            projects.map(({ name }) => name),
            projects.map(({ id }) => id),
            projects.map(({ phase }) => (phase ? PHASES[phase] : 'okänd fas')),
            ...evidenceCells([...decision.evidence, ...referral.evidence, ...by.flatMap(({ evidence }) => evidence)]),
          ];
        }),
    );
    return { rows, empty: 'Inget beslut i grafen hänvisar något dit.' };
  },
};
