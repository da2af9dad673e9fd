// The names that a reader of minutes has beforehand when no graph is at hand: a seed's register, and the rest of Sweden's municipalities.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Known } from '../ingest/names/known.ts';
import type { Minutes } from '../services/minutes-format.ts';
import type { Register } from '../services/register-format.ts';
import { readSeed } from './read.ts';

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const countryFormat = z.array(
  z.strictObject({
    /** SCB, «Kommuner i kodnummerordning». */
    code: z.string().regex(/^\d{4}$/),
    name: z.string().min(1),
    county: z.string().min(1),
    /** The municipality writes «X stad» itself. */
    calledCity: z.boolean().default(false),
    aliases: z.array(z.string().min(1)).default([]),
  }),
);

type Entry = { id: string; name: string; aliases?: string[] };

const known = (kind: Known['kind'], { id, name, aliases = [] }: Entry, subkind?: string): Known => ({
  id,
  kind,
  name,
  aliases,
  ...(subkind === undefined ? {} : { subkind }),
});

/** Everything that a register names, in the order: municipalities, organisations, bodies, networks, people, projects, the rest. */
export function registerNames(register: Register): Known[] {
  return [
    ...register.municipalities.map((one) => ({
      ...known('MUNICIPALITY', one),
      aliases: distinct([...one.aliases, ...calledMunicipality(one.name)], one.name),
    })),
    ...register.organizations.map((one) => known('ORGANIZATION', one, one.kind)),
    ...register.bodies.map((one) => known('BODY', one, one.kind)),
    ...register.networks.map((one) => known('NETWORK', one)),
    ...register.people.map((one) => known('PERSON', one)),
    ...register.projects.map((one) => known('PROJECT', one, one.kind)),
    ...register.matters.map((one) => known('MATTER', one)),
    ...register.agreements.map((one) => known('AGREEMENT', one, one.kind)),
    ...register.pots.map((one) => known('POT', one)),
  ];
}

/** All 290, by code; `outside` until a graph or a seed has them. Throws when the shipped list is broken. */
export const swedishMunicipalities = async (): Promise<Known[]> => municipalitiesOfSweden();

/** The same, for whoever can't wait. */
export function municipalitiesOfSweden(): Known[] {
  const list = countryFormat.parse(JSON.parse(readFileSync(beside('sverige/municipalities.json'), 'utf8')));
  return list.map(({ code, name, calledCity, aliases }) => ({
    id: `municipality:${code}`,
    kind: 'MUNICIPALITY',
    name,
    aliases: distinct(
      [...aliases, ...calledMunicipality(name), ...(calledCity ? [`${genitive(name)} stad`] : [])],
      name,
    ),
    outside: true,
  }));
}

/**
 * The shipped seed's names, people with those whom its minutes saw them represent, and after them the municipalities that it lacks.
 * Throws when the seed is broken.
 */
export async function seedNames(): Promise<Known[]> {
  const { register, minutes } = await readSeed(beside('familjen-helsingborg'));
  const names = withSightings(registerNames(register), minutes);
  const there = new Set(names.map(({ id }) => id));
  return [...names, ...municipalitiesOfSweden().filter(({ id }) => !there.has(id))];
}

// «Landskrona stad», «Malmö stad»: after a vowel the genitive is most often left out in a municipality's own name.
const genitive = (name: string): string => (/[sxzaeiouyåäö]$/.test(name) ? name : `${name}s`);
const calledMunicipality = (name: string): string[] => [
  `${name} kommun`,
  `${/[sxz]$/.test(name) ? name : `${name}s`} kommun`,
];
const distinct = (spellings: readonly string[], name: string): string[] =>
  [...new Set(spellings)].filter((spelling) => spelling !== name);

/** Minutes come in order of date, so the last to be seen stands first. */
function withSightings(names: readonly Known[], minutes: readonly Minutes[]): Known[] {
  const seen = new Map<string, { represents: string[]; lastSeen: string }>();
  for (const { meeting, attendance } of minutes) {
    for (const { person, representing } of attendance) {
      const before = seen.get(person)?.represents ?? [];
      const represents = [...representing, ...before.filter((id) => !representing.includes(id))];
      seen.set(person, { represents, lastSeen: meeting.date });
    }
  }
  return names.map((one) => ({ ...one, ...seen.get(one.id) }));
}
