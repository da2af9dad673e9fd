// Municipalities as the register has them. What they take part in stands with the other end: graph/project.ts, graph/network.ts.
import { minutesShown, open } from './access.ts';
import { ENTITY } from './base.ts';
import { maybe, type Read, text, texts } from './columns.ts';
import { listing } from './listing.ts';
import { byId, byName, related, TEXT_SAMPLE, textAnchor } from './lookup.ts';
import type { Query } from './query.ts';
import type { Run } from './run.ts';
import { statement } from './statement.ts';

export const MUNICIPALITY = { ...ENTITY, code: text, county: maybe(text) };
export type MunicipalityRow = Read<typeof MUNICIPALITY>;

export const MUNICIPALITY_BY_ID = byId('Municipality', MUNICIPALITY);
export const MUNICIPALITY_BY_NAME = byName('Municipality');
export const MUNICIPALITY_BY_CODE: Query<string> = {
  statement: statement('municipality.byCode', 'MATCH (n:Municipality {code: $code}) RETURN n.id AS id', {
    code: '1283',
  }),
  parse: (row) => text.read(row[0], 'id'),
};

const INVOLVED = `r.role IN ['OWNER', 'PARTICIPANT', 'FINANCIER'] AND ${open('r')}`;
export const MUNICIPALITIES = listing({
  name: 'municipality',
  columns: MUNICIPALITY,
  anchors: {
    all: 'MATCH (n:Municipality) WHERE',
    codes: 'MATCH (n:Municipality) WHERE n.code IN $codes WITH DISTINCT n WHERE',
    project: `MATCH (:Project {id: $project})<-[r:PARTICIPATES_IN]-(n:Municipality) WHERE ${INVOLVED} WITH DISTINCT n WHERE`,
    network: `MATCH (:Network {id: $network})<-[r:MEMBER_OF]-(n:Municipality) WHERE ${open('r')} WITH DISTINCT n WHERE`,
    text: textAnchor('Municipality'),
  },
  filters: `($codes IS NULL OR n.code IN $codes)
    AND ($project IS NULL OR EXISTS { MATCH (n)-[r:PARTICIPATES_IN]->(:Project {id: $project}) WHERE ${INVOLVED} })
    AND ($network IS NULL OR EXISTS { MATCH (n)-[r:MEMBER_OF]->(:Network {id: $network}) WHERE ${open('r')} })`,
  orders: { NAME: 'n.sortName', CODE: 'n.code' },
  sample: { ...TEXT_SAMPLE, codes: null, project: null, network: null },
});

export type AttendanceSummaryRow = {
  meetings: number;
  present: number;
  partial: number;
  absent: number;
  rate: number | null;
};
export const summary = (present: number, partial: number, absent: number): AttendanceSummaryRow => {
  const meetings = present + partial + absent;
  return { meetings, present, partial, absent, rate: meetings === 0 ? null : (present + partial) / meetings };
};

/** Meetings where the municipality has a seat, by how it was represented; meetings known only by mention are left out. */
export const MUNICIPALITY_ATTENDANCE = related({
  name: 'municipality.attendance',
  parent: 'Municipality',
  match: `MATCH (p)-[r:REPRESENTED_AT]->(m:Meeting)
    WITH r, m, m.sortDate AS day
    WHERE m.minuted AND day >= $from AND day < $to AND m.date <= $asOf AND ${minutesShown('m')}
    WITH sum(CASE r.status WHEN 'PRESENT' THEN 1 ELSE 0 END) AS here, sum(CASE r.status WHEN 'PARTIAL' THEN 1 ELSE 0 END) AS partly,
      sum(CASE r.status WHEN 'ABSENT' THEN 1 ELSE 0 END) AS away`,
  returns: 'here AS present, partly AS partial, away AS absent',
  orderBy: '0',
  parse: ([present, partial, absent]) => summary(Number(present), Number(partial), Number(absent)),
  sample: { from: '', to: '~' },
});

const NAMES = statement(
  'municipality.names',
  "MATCH (n:Municipality) WHERE n.sortName > '' RETURN n.id AS id, n.code AS code, n.name AS name, coalesce(n.aliases, []) AS aliases ORDER BY n.sortName",
);
/** What every municipality is called, in Swedish order. */
export const municipalityNames = async (run: Run) =>
  (await run(NAMES)).map(([id, code, name, aliases]) => ({
    id: text.read(id, 'id'),
    code: text.read(code, 'code'),
    name: text.read(name, 'name'),
    aliases: texts.read(aliases, 'aliases'),
  }));
