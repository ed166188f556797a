import type { DatasetFormat } from '../formats/datasetFormat.ts';
import { formats } from '../formats/formats.ts';
import type { InputFile } from './inputFile.ts';
import { readDataset } from './readDataset.ts';
import { createReadReport } from './readReport.ts';

/** Articles that are tried for each format, and faults. */
const MOST_TRIED = 5;

interface Found {
  articles: number;
  marks: number;
  /** Marks that are not on their words. */
  misplaced: number;
  faults: number;
}

/** How a format reads the first articles. */
export interface FormatTrial extends Found {
  format: DatasetFormat;
  isOfEnding: boolean;
}

/**
 * The formats that read some of the first articles, the likeliest first: those that find marks, those
 * without a fault, those of the file's ending, then those that find most marks. A fault is told with its line once the
 * format is known; it must not hide the format. Where no article can be read, the one whose own ending
 * the files have can tell why.
 */
export async function detectFormats(files: readonly InputFile[]): Promise<FormatTrial[]> {
  const trials: FormatTrial[] = [];
  for (const format of formats) {
    const found = format.read === null ? null : await tryFormat(format, files);
    if (found === null) continue;
    trials.push({ format, ...found, isOfEnding: hasEnding(format, files) });
  }
  const successful = trials.filter(({ articles }) => articles > 0);
  if (successful.length === 0) return trials.filter((trial) => isOfOwnEnding(trial, files));
  return successful.sort(
    (a, b) =>
      Number(hasMarks(b)) - Number(hasMarks(a)) ||
      Number(a.faults > 0) - Number(b.faults > 0) ||
      Number(b.isOfEnding) - Number(a.isOfEnding) ||
      a.faults - b.faults ||
      b.marks - a.marks ||
      b.misplaced - a.misplaced,
  );
}

const hasMarks = ({ marks, misplaced }: FormatTrial) => marks + misplaced > 0;

/** Whether a format alone has the ending that is its first. */
function isOfOwnEnding(
  { format: { id, extensions }, faults }: FormatTrial,
  files: readonly InputFile[],
): boolean {
  const [own] = extensions;
  const isShared = formats.some((other) => {
    return other.id !== id && other.read !== null && other.extensions[0] === own;
  });
  return faults > 0 && !isShared && files.some(({ path }) => path.toLowerCase().endsWith(own));
}

const hasEnding = ({ extensions }: DatasetFormat, files: readonly InputFile[]) =>
  files.some(({ path }) => extensions.some((ending) => path.toLowerCase().endsWith(ending)));

/** Null where the reader is not for such files. */
async function tryFormat(
  format: DatasetFormat,
  files: readonly InputFile[],
): Promise<Found | null> {
  if (files.length > 1 && !hasEnding(format, files)) return null;
  const report = createReadReport();
  const request = { format, files: files.slice(0, 200), options: {}, report };
  const found = { articles: 0, marks: 0, faults: 0 };
  try {
    const unit = format.unit === 'token' || format.unit === null ? {} : { unit: format.unit };
    for await (const article of readDataset({ ...request, mismatched: 'leaveOut', ...unit })) {
      if (article.ok) {
        const { entities, indicators, fields } = article.value;
        found.marks += entities.length + indicators.length + Object.keys(fields).length;
        found.articles += 1;
      } else found.faults += 1;
      if (Math.max(found.articles, found.faults) >= MOST_TRIED) break;
    }
  } catch {
    // A reader that breaks down on files of another kind does not read them.
    return null;
  }
  return { ...found, misplaced: report.mismatches.length };
}
