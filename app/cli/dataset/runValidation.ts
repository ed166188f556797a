import type { LabelledArticle } from '../../../shared/dataset.ts';
import { createReadReport } from '../../dataset/incoming/readReport.ts';
import { countOf } from '../countOf.ts';
import { FailureLog } from '../failureLog.ts';
import { readProject } from '../readProject.ts';
import { EXIT, type Terminal } from '../terminal.ts';
import { readAnyDataset, type ReadingOptions, tellReport } from './readAnyDataset.ts';

export interface ValidationRequest {
  reading: ReadingOptions;
  /** Its labels and fields are those that a dataset may have; undefined to allow any. */
  project: string | undefined;
}

/** Reads a whole dataset and tells what is wrong with it. Returns the exit code. */
export async function runValidation(
  { reading, project: location }: ValidationRequest,
  terminal: Terminal,
): Promise<number> {
  const log = new FailureLog(terminal.stderr);
  const project = location === undefined ? null : readProject(location);
  if (project?.ok === false) {
    log.add(project.failure);
    return EXIT.misused;
  }
  const labels = project && new Set(project.value.labels.map(({ id }) => id));
  const fields = project && new Set(project.value.fields.map(({ id }) => id));
  const report = createReadReport();
  const unknown = new Map<string, number>();
  let count = 0;
  for await (const article of readAnyDataset(reading, report)) {
    if (!article.ok) log.add(article.failure);
    else {
      count += 1;
      for (const name of unknownNames(article.value, labels, fields)) {
        unknown.set(name, (unknown.get(name) ?? 0) + 1);
      }
    }
  }
  tellReport(report, log);
  for (const [name, times] of unknown) log.note(`the project has no ${name}: ${times} times`);
  const isGood = log.count === 0 && unknown.size === 0 && report.mismatches.length === 0;
  const articles = countOf(count, 'article');
  const faults = `${countOf(log.count, 'fault')}, ${countOf(unknown.size, 'unknown name')}`;
  log.note(isGood ? `${articles}, all in order` : `${articles}; ${faults}`);
  return isGood ? EXIT.done : EXIT.failed;
}

function unknownNames(
  { entities, fields: given }: LabelledArticle,
  labels: ReadonlySet<string> | null,
  fields: ReadonlySet<string> | null,
): string[] {
  const missingLabels = entities.filter(({ label }) => labels?.has(label) === false);
  const missingFields = Object.keys(given).filter((id) => fields?.has(id) === false);
  return [
    ...missingLabels.map(({ label }) => `label ${label}`),
    ...missingFields.map((id) => `field ${id}`),
  ];
}
