import type { DatasetFormat } from '../../../app/dataset/formats/datasetFormat.ts';
import { formats } from '../../../app/dataset/formats/formats.ts';
import type { InputFile } from '../../../app/dataset/incoming/inputFile.ts';
import { readDataset } from '../../../app/dataset/incoming/readDataset.ts';
import { createReadReport } from '../../../app/dataset/incoming/readReport.ts';

/** Articles that are tried for each format. */
const MOST_TRIED = 5;

interface Trial {
  id: string;
  marks: number;
  isOfEnding: boolean;
}

/**
 * The formats that read the first articles without a fault, the likeliest first: those of the
 * file's ending, then those that find most marks.
 */
export async function detectFormats(files: readonly InputFile[]): Promise<string[]> {
  const trials: Trial[] = [];
  for (const format of formats) {
    const marks = format.read === null ? null : await tryFormat(format, files);
    if (marks === null) continue;
    trials.push({ id: format.id, marks, isOfEnding: hasEnding(format, files) });
  }
  trials.sort((a, b) => Number(b.isOfEnding) - Number(a.isOfEnding) || b.marks - a.marks);
  return trials.map(({ id }) => id);
}

const hasEnding = ({ extensions }: DatasetFormat, files: readonly InputFile[]) =>
  files.some(({ path }) => extensions.some((ending) => path.toLowerCase().endsWith(ending)));

/** How many marks were found; null when something was wrong or nothing there. */
async function tryFormat(
  format: DatasetFormat,
  files: readonly InputFile[],
): Promise<number | null> {
  if (files.length > 1 && !hasEnding(format, files)) return null;
  const request = { format, files: files.slice(0, 200), options: {}, report: createReadReport() };
  let marks = 0;
  let count = 0;
  try {
    const unit = format.unit === 'token' || format.unit === null ? {} : { unit: format.unit };
    for await (const article of readDataset({ ...request, mismatched: 'leaveOut', ...unit })) {
      if (!article.ok) return null;
      const { entities, indicators, fields } = article.value;
      marks += entities.length + indicators.length + Object.keys(fields).length;
      count += 1;
      if (count >= MOST_TRIED) break;
    }
  } catch {
    // A reader that breaks down on files of another kind does not read them.
    return null;
  }
  return count === 0 ? null : marks;
}
