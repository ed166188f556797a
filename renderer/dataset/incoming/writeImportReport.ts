import { findFormat } from '../../../app/dataset/formats/formats.ts';
import { LEFT_OUT } from '../../../app/dataset/incoming/leftOut.ts';
import { describeFile, describeMismatch } from '../../../app/dataset/incoming/readReport.ts';
import { type Inspection, NAME_KINDS } from './importCalls.ts';

/** What was found in a dataset, in Markdown; in English, as everything that goes with a dataset. */
export function writeImportReport(name: string, inspection: Inspection): string {
  const { formatId, files, failures, mismatches, unmatched, unknownNames } = inspection;
  const { articleCount, markCount, failureCount, mismatchCount, unmatchedCount } = inspection;
  const names = NAME_KINDS.flatMap((kind) =>
    unknownNames[kind].map(([unknown, count]) => `${kind}: ${unknown}, ${count} times`),
  );
  const passedOver = inspection.leftOut.map(([what, count]) => `${count} × ${LEFT_OUT[what]}`);
  const lines = [
    `# What was found in ${name}`,
    '',
    `Read as ${findFormat(formatId)?.name ?? formatId}: ${articleCount} articles, ${markCount} values.`,
    '',
    ...section('Files', files.map(describeFile), files.length),
    ...section('Not readable', messagesOf(failures), failureCount),
    ...section(
      'Marks that are not on their words',
      mismatches.map(describeMismatch),
      mismatchCount,
    ),
    ...section('Passed over', passedOver, passedOver.length),
    ...section('Names that the project does not have', names, names.length),
    ...section('Articles that are not in the folder', unmatched, unmatchedCount),
    ...section('Articles that are in it again, and passed over', [], inspection.repeatedCount),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const messagesOf = (failures: Inspection['failures']) => failures.map(({ message }) => message);

/** `count` may be more than what is listed. */
function section(title: string, listed: readonly string[], count: number): string[] {
  if (count === 0) return [];
  const rest = count > listed.length ? [`- … and ${count - listed.length} more`] : [];
  return [`## ${title}: ${count}`, '', ...listed.map((line) => `- ${line}`), ...rest, ''];
}
