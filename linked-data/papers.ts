// Documents and their passages, agreements, money, and what is said of the data itself.
import {
  derivedFrom,
  ENTITY,
  type Entity,
  EVIDENCE,
  type Evidence,
  entity,
  FACT,
  type Fact,
  factual,
  type Linked,
  lastDay,
  NAMED,
  oneOf,
  type Ref,
  ref,
  refs,
  shape,
} from './shape.ts';

const kronor = (value: number | null): Linked | null =>
  value === null ? null : { type: 'schema:MonetaryAmount', value, currency: 'SEK' };

export const PAPERS = {
  Document: shape<
    Ref & {
      url: string;
      status: string;
      approvedOn: string | null;
      approvedBy: Ref[];
      replaces: Ref | null;
      access: string;
      holder: Ref | null;
      registryNumber: string | null;
      mediaType: string;
      sha256: string;
      receivedAt: string;
      meeting: Ref | null;
      passages: { node: { id: string } }[];
    }
  >(
    `name url status approvedOn approvedBy { ${NAMED} } replaces { ${NAMED} } access holder { ${NAMED} } registryNumber mediaType
     sha256 receivedAt meeting { ${NAMED} }`,
    (row, permalink) => ({
      type: ['schema:DigitalDocument', 'prov:Entity'],
      name: row.name,
      url: row.url,
      status: oneOf('DocumentStatus', row.status),
      approvedOn: row.approvedOn,
      approvedBy: refs(row.approvedBy, permalink),
      wasRevisionOf: ref(row.replaces, permalink),
      access: oneOf('Access', row.access),
      holder: ref(row.holder, permalink),
      registryNumber: row.registryNumber,
      encodingFormat: row.mediaType,
      sha256: row.sha256,
      generatedAtTime: row.receivedAt,
      recordedAt: ref(row.meeting, permalink),
      hasPart: refs(
        row.passages.map(({ node }) => node),
        permalink,
      ),
    }),
    [{ as: 'passages', field: 'passages', given: '', edge: 'node { id }' }],
  ),
  Passage: shape<{
    id: string;
    document: Ref;
    ordinal: number;
    text: string;
    verbatim: boolean;
    locator: string;
    page: number | null;
  }>(`document { ${NAMED} } ordinal text verbatim locator page`, (row, permalink) => ({
    type: ['sg:Passage', 'prov:Entity'],
    isPartOf: ref(row.document, permalink),
    [row.verbatim ? 'wasQuotedFrom' : 'wasDerivedFrom']: ref(row.document, permalink),
    position: row.ordinal,
    text: row.text,
    verbatim: row.verbatim,
    locator: row.locator,
    pageStart: row.page,
  })),
  Agreement: shape<
    Entity & {
      kind: string;
      status: string;
      signedOn: string | null;
      endsOn: string | null;
      terms: string | null;
      parties: Ref[];
      covers: Ref[];
    }
  >(`${ENTITY} kind status signedOn endsOn terms parties { ${NAMED} } covers { ${NAMED} }`, (row, permalink) => ({
    type: ['sg:Agreement', 'schema:CreativeWork'],
    ...entity(row, permalink),
    agreementKind: row.kind,
    status: oneOf('AgreementStatus', row.status),
    signedOn: row.signedOn,
    endDate: lastDay(row.endsOn),
    description: row.terms,
    agreementParty: refs(row.parties, permalink),
    covers: refs(row.covers, permalink),
  })),
  Funding: shape<{
    id: string;
    amountSek: number | null;
    status: string;
    isCeiling: boolean;
    isConditional: boolean;
    year: number | null;
    per: string;
    parts: { id: string }[];
    partOf: { id: string } | null;
    pot: Ref | null;
    for: Ref | null;
    decision: Ref | null;
    agendaItem: Ref;
    evidence: Evidence[];
  }>(
    `amountSek status isCeiling isConditional year per parts { id } partOf { id } pot { ${NAMED} } for { ${NAMED} }
     decision { ${NAMED} } agendaItem { ${NAMED} } ${EVIDENCE}`,
    (row, permalink) => ({
      type: ['sg:Funding', 'schema:MonetaryGrant'],
      amount: kronor(row.amountSek),
      status: oneOf('FundingStatus', row.status),
      isCeiling: row.isCeiling,
      isConditional: row.isConditional,
      year: row.year,
      per: oneOf('FundingUnit', row.per),
      hasPart: refs(row.parts, permalink),
      isPartOf: ref(row.partOf, permalink),
      pot: ref(row.pot, permalink),
      fundedItem: ref(row.for, permalink),
      decision: ref(row.decision, permalink),
      agendaItem: ref(row.agendaItem, permalink),
      wasDerivedFrom: derivedFrom(row.evidence, permalink),
    }),
  ),
  FundingPot: shape<{
    id: string;
    name: string;
    year: number | null;
    allocatedSek: number | null;
    grantedSek: number;
    remainingSek: number | null;
    fundings: { id: string }[];
  }>('name year allocatedSek grantedSek remainingSek fundings { id }', (row, permalink) => ({
    type: 'sg:FundingPot',
    name: row.name,
    year: row.year,
    allocatedSek: row.allocatedSek,
    grantedSek: row.grantedSek,
    remainingSek: row.remainingSek,
    funding: refs(row.fundings, permalink),
  })),
  DataIssue: shape<{ id: string; kind: string; status: string; message: string; about: Ref[]; evidence: Evidence[] }>(
    `kind status message about { id } ${EVIDENCE}`,
    (row, permalink) => ({
      type: 'sg:DataIssue',
      kind: oneOf('DataIssueKind', row.kind),
      status: oneOf('DataIssueStatus', row.status),
      description: row.message,
      about: refs(row.about, permalink),
      wasDerivedFrom: derivedFrom(row.evidence, permalink),
    }),
  ),
  Change: shape<{
    id: string;
    at: string;
    action: string;
    subject: string;
    mergedInto: string | null;
    actor: string | null;
  }>('at action subject mergedInto actor', (row, permalink) => ({
    type: 'prov:Activity',
    action: oneOf('ChangeAction', row.action),
    startedAtTime: row.at,
    used: { id: permalink(row.subject) },
    result: row.mergedInto === null ? null : { id: permalink(row.mergedInto) },
    actorName: row.actor,
  })),
  Relation: shape<Fact & { kind: string; role: string | null; source: { id: string }; target: { id: string } }>(
    `${FACT} kind role source { id } target { id }`,
    (row, permalink) => ({
      type: 'sg:Relation',
      kind: oneOf('RelationKind', row.kind),
      note: row.role,
      source: ref(row.source, permalink),
      target: ref(row.target, permalink),
      ...factual(row, permalink),
    }),
  ),
};
