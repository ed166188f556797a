import type { LabelledArticle } from '../../../shared/dataset.ts';
import type { Result } from '../../../shared/failure.ts';
import type { OffsetUnit } from '../../text/offsetUnits.ts';
import type { DatasetFormat } from '../../dataset/formats/datasetFormat.ts';
import { detectFormats, type FormatTrial } from '../../dataset/incoming/detectFormats.ts';
import type { InputFile } from '../../dataset/incoming/inputFile.ts';
import { readDataset } from '../../dataset/incoming/readDataset.ts';
import {
  describeFile,
  describeLeftOut,
  describeMismatch,
  type ReadReport,
} from '../../dataset/incoming/readReport.ts';
import type { FailureLog } from '../failureLog.ts';
import { systemFailure } from '../systemFailure.ts';
import { type GivenInput, listInputFiles } from './inputFiles.ts';

export interface ReadingOptions {
  input: GivenInput;
  format: DatasetFormat;
  /** What the offsets count, when the user says so. */
  unit: OffsetUnit | undefined;
  mismatched: 'fail' | 'leaveOut';
  /** Labels of entities with what they become. */
  labelMap: ReadonlyMap<string, string>;
}

/** The articles of a file or folder; what the system refuses to read is a failure too. */
export async function* readAnyDataset(
  { input, format, unit, mismatched, labelMap }: ReadingOptions,
  report: ReadReport,
): AsyncGenerator<Result<LabelledArticle>> {
  const files = await listInputFiles(input);
  if (!files.ok) {
    yield files;
    return;
  }
  const request = { format, files: files.value, options: {}, report, mismatched };
  let articleCount = 0;
  let hasMarks = false;
  try {
    for await (const article of readDataset({ ...request, ...(unit && { unit }) })) {
      if (!article.ok) yield article;
      else {
        articleCount += 1;
        hasMarks ||= hasAnyMark(article.value);
        yield { ok: true, value: renameLabels(article.value, labelMap) };
      }
    }
    if (!hasMarks) {
      const found = { isRead: articleCount > 0, format };
      yield* tellOtherFormat(found, files.value, input);
    }
  } catch (error) {
    yield { ok: false, failure: systemFailure(error, input.name) };
  }
}

const hasAnyMark = ({ entities, indicators, fields }: LabelledArticle) =>
  entities.length + indicators.length + Object.keys(fields).length > 0;

/** A failure when another format finds marks, or anything at all, where the named one does not. */
async function* tellOtherFormat(
  named: { format: DatasetFormat; isRead: boolean },
  files: readonly InputFile[],
  { name: path }: GivenInput,
): AsyncGenerator<Result<never>> {
  const trials = await detectFormats(files);
  const isLikely = ({ format, marks, faults }: FormatTrial) =>
    format !== named.format && (marks > 0 || (!named.isRead && faults === 0));
  const likely = trials.find(isLikely)?.format;
  if (likely === undefined) return;
  const message = `${path} looks like ${likely.name}: try --from ${likely.id}.`;
  yield { ok: false, failure: { code: 'unknown-format', message, path } };
}

function renameLabels(
  article: LabelledArticle,
  labelMap: ReadonlyMap<string, string>,
): LabelledArticle {
  if (labelMap.size === 0) return article;
  const entities = article.entities.map((entity) => {
    return { ...entity, label: labelMap.get(entity.label) ?? entity.label };
  });
  return { ...article, entities };
}

const MOST_FILES = 5;
const MOST_MISMATCHES = 10;

/** Tells how the files were read, and the marks that are not on their words. */
export function tellReport({ files, mismatches, leftOut }: ReadReport, log: FailureLog): void {
  for (const file of files.slice(0, MOST_FILES)) log.note(describeFile(file));
  if (files.length > MOST_FILES) log.note(`… and ${files.length - MOST_FILES} more files`);
  for (const line of describeLeftOut(leftOut)) log.note(line);
  for (const mismatch of mismatches.slice(0, MOST_MISMATCHES)) log.note(describeMismatch(mismatch));
  if (mismatches.length > MOST_MISMATCHES) {
    log.note(`… and ${mismatches.length - MOST_MISMATCHES} more marks on other words`);
  }
}
