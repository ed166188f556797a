import { parseArgs } from 'node:util';
import { compareWithPrograms } from './interop/compareWithPrograms.ts';
import { formatCounts, type Step, type StepResult, sumCounts } from './testing/counts.ts';
import { endToEnd } from './testing/endToEnd.ts';
import { staticChecks } from './testing/staticChecks.ts';
import { unitTests } from './testing/unitTests.ts';

const { values, positionals } = parseArgs({
  options: { 'without-e2e': { type: 'boolean' }, only: { type: 'string' } },
  allowPositionals: true,
});

const all: Step[] = [
  ...staticChecks,
  unitTests,
  { name: 'interop', run: compareWithPrograms },
  endToEnd(positionals),
];
const steps = all.filter(
  ({ name }) =>
    (values.only === undefined || name === values.only) &&
    !(values['without-e2e'] === true && name === 'e2e'),
);
if (steps.length === 0) {
  console.error(`No such step. Steps: ${all.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const results: StepResult[] = [];
const failures: string[] = [];
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const startedAt = performance.now();
  const counts = await step.run();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${step.name}: ${formatCounts(counts)} (${seconds} s)`);
  results.push(counts);
  if (counts.failed > 0) {
    const { failures: named = [] } = counts;
    for (const line of named.length > 0 ? named : ['see above']) {
      failures.push(`${step.name} › ${line}`);
    }
  }
}

// What is kept of a long run is often its end.
if (failures.length > 0) console.log(`\nFailed:\n  ${failures.join('\n  ')}`);

const total = sumCounts(results);
console.log(`\n${formatCounts(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
