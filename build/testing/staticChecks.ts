import { findLayerViolations } from '../checkLayers.ts';
import type { Step, StepCounts } from './counts.ts';
import { runProgram } from './runProgram.ts';

const counted = (isGood: boolean): StepCounts => ({
  passed: isGood ? 1 : 0,
  failed: isGood ? 0 : 1,
  skipped: 0,
});

const check = (name: string, script: string, args: string[]): Step => ({
  name,
  run: async () => counted((await runProgram(script, args)) === 0),
});

/** The checks that read the code without running it, quickest first. */
export const staticChecks: Step[] = [
  check('types', 'typescript-7/bin/tsc', ['-b']),
  {
    name: 'layers',
    run: () => {
      const violations = findLayerViolations();
      for (const violation of violations) console.error(violation);
      return counted(violations.length === 0);
    },
  },
  check('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  check('unused exports', 'knip/bin/knip.js', []),
  check('lint', 'eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
];
