// A register as nodes and edges: names, kinds and the few facts that a register gives (parts of projects, what replaces what).
import { type Batch, newBatch } from './batch.ts';
import type { Register } from './register-format.ts';

export function registerFacts(register: Register): Batch {
  const batch = newBatch();
  for (const { id, ...m } of register.municipalities) batch.node('Municipality', id, m);
  for (const { id, ...o } of register.organizations) batch.node('Organization', id, o);
  for (const { id, ...b } of register.bodies) batch.node('Body', id, b);
  for (const { id, ...n } of register.networks) batch.node('Network', id, n);
  for (const { id, ...p } of register.people) batch.node('Person', id, p);
  for (const { id, ...m } of register.matters) batch.node('Matter', id, m);
  for (const { id, ...p } of register.pots) batch.node('FundingPot', id, p);
  for (const { id, partOf, continues, ...project } of register.projects) {
    batch.node('Project', id, project);
    if (partOf) batch.fact('PART_OF', id, partOf, { certainty: 'STATED' });
    if (continues) batch.fact('CONTINUES', id, continues, { certainty: 'INFERRED' });
  }
  for (const { id, replaces, ...agreement } of register.agreements) {
    batch.node('Agreement', id, agreement);
    if (replaces) batch.edge('REPLACES', id, replaces);
  }
  return batch;
}
