import { DatasetStatistics, type StatisticsSummary } from '../../dataset/datasetStatistics.ts';
import { createReadReport } from '../../dataset/incoming/readReport.ts';
import { FailureLog } from '../failureLog.ts';
import { isClosedPipe, outputFailure, streamOutput } from '../outputFile.ts';
import { EXIT, type Terminal } from '../terminal.ts';
import { type Cell, writeTable } from '../writeTable.ts';
import { readAnyDataset, type ReadingOptions } from './readAnyDataset.ts';

/** Prints what a dataset holds, as a table or as JSON; nothing when none of it could be read. Returns
 * the exit code. */
export async function runStatistics(
  { reading, isJson }: { reading: ReadingOptions; isJson: boolean },
  terminal: Terminal,
): Promise<number> {
  const failures = new FailureLog(terminal.stderr);
  const statistics = new DatasetStatistics();
  for await (const article of readAnyDataset(reading, createReadReport())) {
    if (article.ok) statistics.add(article.value);
    else failures.add(article.failure);
  }
  const summary = statistics.summarise();
  if (summary.articles === 0 && failures.count > 0) return EXIT.failed;
  const text = isJson ? JSON.stringify(summary) : writeTable(rowsOf(summary));
  try {
    await streamOutput(terminal.stdout).write(`${text}\n`);
  } catch (error) {
    if (isClosedPipe(error)) return EXIT.done;
    failures.add(outputFailure(error, 'standard output'));
  }
  return failures.count === 0 ? EXIT.done : EXIT.failed;
}

/** Numbers by themselves, and below each the parts that it is made of. */
function rowsOf(summary: StatisticsSummary): Cell[][] {
  return Object.entries(summary).flatMap(([name, value]: [string, unknown]): Cell[][] => {
    if (typeof value === 'number') return [[name, value]];
    const parts = Object.entries(value as Record<string, number>);
    return parts.map(([part, count]) => [`  ${name}: ${part}`, count]);
  });
}
