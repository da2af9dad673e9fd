// Counts what passed and what failed. What cannot be counted (a suite that does not load, a run that dies) counts as a failure.

export type Tally = { readonly passed: number; readonly failed: number };

/** The part of jest's --json report that is read here. */
export type JestReport = { numPassedTests: number; numFailedTests: number; numRuntimeErrorTestSuites: number };

export function add(...tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** One jest run. Without a report, or when jest fails for a reason that no test shows, the run itself is what failed. */
export function tallyOf(report: JestReport | null, exitCode: number): Tally {
  if (report === null) return { passed: 0, failed: 1 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return { passed: report.numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}

/** The last line of every run. */
export const summary = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
