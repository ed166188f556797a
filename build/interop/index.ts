import { formatCounts } from '../testing/counts.ts';
import { compareWithPrograms } from './compareWithPrograms.ts';

const counts = await compareWithPrograms();
console.log(formatCounts(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;
