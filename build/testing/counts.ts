export interface StepCounts {
  passed: number;
  failed: number;
  skipped: number;
}

export interface StepResult extends StepCounts {
  /** A line for each check that failed, named so that it is found again; none where a step's name says it. */
  failures?: readonly string[];
}

/** A part of `npm test`: it prints as it runs and says how many checks passed. Never throws. */
export interface Step {
  name: string;
  run: () => StepResult | Promise<StepResult>;
}

export const sumCounts = (counts: readonly StepCounts[]): StepCounts =>
  counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** The closing line that test runners are read by: `12 passed, 0 failed`, and what was skipped. */
export const formatCounts = ({ passed, failed, skipped }: StepCounts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** A runner that ended badly without a failed test (a file that does not load) counts as one. */
export const withExitCode = (counts: StepResult, exitCode: number): StepResult =>
  exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
