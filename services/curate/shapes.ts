// What a hand may set on each kind of thing, as data: which properties, and which other things it is tied to. The names are those of
// the API's inputs. One table instead of fourteen functions that differ in nothing else.
import type { FactType, Label, StructureType } from '../../graph/model.ts';

/** A tie to other things: the edge's type, which way it goes, to what, and whether to several. */
export type Tie = {
  type: FactType | StructureType;
  out: boolean;
  to: readonly Label[];
  many?: true;
};

export type Shape = {
  /** Input fields that are properties of the node under the same name. */
  properties: readonly string[];
  /** Those without which a new one cannot be made. */
  needed: readonly string[];
  ties: Readonly<Record<string, Tie>>;
  /** What a new one says until somebody says otherwise. */
  fresh?: Readonly<Record<string, string | boolean>>;
};

const NAMED = ['name', 'aliases'] as const;
const THINGS = ['Municipality', 'Organization', 'Body', 'Network', 'Person', 'Project', 'Matter', 'Agreement'] as const;
const ACTORS = ['Municipality', 'Organization', 'Body', 'Network', 'Person'] as const;

export const SHAPES = {
  Municipality: { properties: [...NAMED, 'code', 'county'], needed: ['name', 'code'], ties: {} },
  Organization: { properties: [...NAMED, 'kind'], needed: ['name', 'kind'], ties: {} },
  Body: { properties: [...NAMED, 'kind'], needed: ['name', 'kind'], ties: {} },
  Network: { properties: [...NAMED, 'purpose', 'goal', 'startedOn', 'closedOn'], needed: ['name'], ties: {} },
  Person: { properties: NAMED, needed: ['name'], ties: {} },
  Project: {
    properties: [...NAMED, 'kind', 'description'],
    needed: ['name', 'kind'],
    ties: {
      partOf: { type: 'PART_OF', out: true, to: ['Project'] },
      continues: { type: 'CONTINUES', out: true, to: ['Project'] },
    },
  },
  Matter: { properties: [...NAMED, 'registryNumber'], needed: ['name'], ties: {} },
  Agreement: {
    properties: [...NAMED, 'kind', 'status', 'partiesText', 'signedOn', 'endsOn', 'termMonths', 'terms'],
    needed: ['name', 'kind', 'status'],
    ties: {
      parties: { type: 'PARTY_TO', out: false, to: ['Municipality', 'Organization'], many: true },
      covers: { type: 'COVERS', out: true, to: ['Project', 'Network', 'Organization'], many: true },
      replaces: { type: 'REPLACES', out: true, to: ['Agreement'] },
    },
  },
  Meeting: {
    properties: ['date', 'endsOn', 'status', 'number', 'place', 'mode', 'startsAt', 'endsAt'],
    needed: ['body', 'date'],
    ties: {
      body: { type: 'OF', out: true, to: ['Body', 'Network'] },
      chair: { type: 'CHAIRED_BY', out: true, to: ['Person'] },
      secretary: { type: 'MINUTED_BY', out: true, to: ['Person'] },
    },
    fresh: { minuted: false, status: 'PLANNED', dateConflict: false },
  },
  AgendaItem: {
    properties: ['ordinal', 'label', 'time', 'heading', 'kind', 'summary'],
    needed: ['meeting', 'ordinal', 'heading'],
    ties: {
      meeting: { type: 'HAS_ITEM', out: false, to: ['Meeting'] },
      about: { type: 'ABOUT', out: true, to: THINGS, many: true },
    },
    fresh: { kind: 'OTHER' },
  },
  Decision: {
    properties: ['ordinal', 'text', 'kind'],
    needed: ['agendaItem', 'ordinal', 'text', 'kind'],
    ties: {
      agendaItem: { type: 'RESULTED_IN', out: false, to: ['AgendaItem'] },
      concerns: { type: 'CONCERNS', out: true, to: THINGS, many: true },
    },
    fresh: { basis: 'MINUTES' },
  },
  Assignment: {
    properties: ['task', 'due', 'duePrecision', 'dueText', 'standing', 'status', 'completedOn', 'note'],
    needed: ['decision', 'task'],
    ties: {
      decision: { type: 'GIVES', out: false, to: ['Decision'] },
      assignees: { type: 'ASSIGNED_TO', out: true, to: ACTORS, many: true },
      dueAt: { type: 'DUE_AT', out: true, to: ['Meeting'] },
    },
    fresh: { status: 'OPEN', standing: false, certainty: 'CURATED' },
  },
  Funding: {
    properties: ['amountSek', 'status', 'isCeiling', 'isConditional', 'year', 'per'],
    needed: ['agendaItem', 'status'],
    ties: {
      agendaItem: { type: 'NAMES_MONEY', out: false, to: ['AgendaItem'] },
      decision: { type: 'GRANTS', out: false, to: ['Decision'] },
      pot: { type: 'FROM', out: true, to: ['FundingPot'] },
      for: { type: 'FOR', out: true, to: ['Project', 'Network', 'Organization', 'Matter'] },
    },
    fresh: { isCeiling: false, isConditional: false, per: 'TOTAL', isLeaf: true },
  },
  FundingPot: { properties: ['name', 'year', 'allocatedSek'], needed: ['name'], ties: {} },
} as const satisfies Partial<Record<Label, Shape>>;
export type Upserted = keyof typeof SHAPES;
