// The rules that the graph must keep whoever wrote to it, as a list that can be run: by the tests, and by whoever runs the system.
import type { Check, Finding } from './checks/check.ts';
import { derivedCheck } from './checks/derived.ts';
import { EVIDENCE_CHECKS } from './checks/evidence.ts';
import { PLAN_CHECKS } from './checks/plan.ts';
import { STRUCTURE_CHECKS } from './checks/structure.ts';
import { TIME_CHECKS } from './checks/time.ts';
import type { Graph } from './run.ts';

export type { Finding } from './checks/check.ts';

const CHECKS: Check[] = [...STRUCTURE_CHECKS, ...PLAN_CHECKS, ...EVIDENCE_CHECKS, ...TIME_CHECKS, derivedCheck];

/** Every rule with what breaks it; all is well when nothing is found anywhere. One after the other: it is no hurry, and others read. */
export async function checkGraph(graph: Pick<Graph, 'read'>): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const check of CHECKS) findings.push(await check(graph.read));
  return findings;
}
