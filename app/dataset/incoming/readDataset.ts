import type { LabelledArticle } from '../../../shared/dataset.ts';
import type { OffsetUnit } from '../../text/offsetUnits.ts';
import type { DatasetFormat } from '../formats/datasetFormat.ts';
import { gatherArticle } from '../standoff/gatherArticle.ts';
import { findFaultOfMarks, findFaultOfWhole } from './checkIncoming.ts';
import { type DatasetResult, failAt, type Fault, faultOf } from './fault.ts';
import type { IncomingArticle, IncomingMarks } from './incomingArticle.ts';
import { type InputFile, withEnding, withoutCompanions } from './inputFile.ts';
import { addLeftOut } from './leftOut.ts';
import { type LocatedSpan, locateSpans } from './locateSpans.ts';
import type { Place } from './place.ts';
import { type FileReport, noteText, type ReadReport } from './readReport.ts';
import { type ChosenReading, listReadings, ReadingScale } from './weighReadings.ts';

export interface ReadRequest {
  format: DatasetFormat;
  files: readonly InputFile[];
  options: Readonly<Record<string, string>>;
  /** What the offsets count, when the user knows it; else it is found. */
  unit?: OffsetUnit;
  /** Filled while the articles come. */
  report: ReadReport;
  /** What becomes of a mark that is not on its words: its article fails, or it is left out. */
  mismatched: 'fail' | 'leaveOut';
}

/**
 * The articles of a dataset in any format that has a reader. The offsets' unit of each file is
 * found first, in a pass of its own, by the words that its marks quote; then each mark is proved
 * again. Nothing is shifted: a mark on other words is in the report and, as asked, fails.
 */
export async function* readDataset(
  request: ReadRequest,
): AsyncGenerator<DatasetResult<LabelledArticle>> {
  const { format, options, report } = request;
  const files = withoutCompanions(request.files);
  const fault = faultOfFiles(files, format);
  if (format.read === null || fault !== null) {
    yield failAt({ path: format.name }, fault ?? faultOf('noReader'));
    return;
  }
  const unit = request.unit ?? unitOf(format);
  const readings =
    request.unit === undefined ? await weighFiles(format.read(files, options), unit) : null;
  const seen = new Map<string, Place>();
  const reports = new Map<string, FileReport>();
  for await (const incoming of format.read(files, options)) {
    if (!incoming.ok) {
      yield incoming;
      continue;
    }
    if (incoming.value.kind === 'nothing') {
      addLeftOut(report.leftOut, incoming.value.leftOut);
      continue;
    }
    const { path, place } = incoming.value;
    const fileReport = reports.get(path) ?? startReport(path, readings?.get(path), unit);
    if (!reports.has(path)) report.files.push(fileReport);
    reports.set(path, fileReport);
    const article = settle(incoming.value, { request, fileReport });
    const name = article.ok ? article.value.file : '';
    const before = seen.get(name);
    if (!article.ok) yield article;
    else if (before !== undefined) yield failAt(place, faultOfSecond(name, before));
    else {
      seen.set(name, place);
      noteArticle(article.value, { report, fileReport });
      yield article;
    }
  }
}

function faultOfFiles(files: readonly InputFile[], { extensions }: DatasetFormat): Fault | null {
  if (withEnding(files, extensions).length > 0) return null;
  return faultOf('noFile', { endings: extensions.join(', ') });
}

function faultOfSecond(file: string, { path, line }: Place): Fault {
  // Such as `tasks.json:12`, the same in all languages.
  const place = line === undefined ? path : `${path}:${line}`;
  return faultOf('readBefore', { file, place });
}

const unitOf = ({ unit }: DatasetFormat): OffsetUnit =>
  unit === 'token' || unit === null ? 'utf16' : unit;

async function weighFiles(
  incoming: AsyncIterable<DatasetResult<IncomingArticle>>,
  unit: OffsetUnit,
): Promise<Map<string, ChosenReading>> {
  const scales = new Map<string, ReadingScale>();
  for await (const article of incoming) {
    if (!article.ok || article.value.kind === 'nothing') continue;
    // What is in Dấu's own offsets comes from a format whose files are all of that kind.
    if (article.value.kind === 'whole') break;
    const { path, unit: declared } = article.value;
    if (declared !== null) continue;
    const scale = scales.get(path) ?? new ReadingScale(unit);
    scales.set(path, scale);
    scale.add(article.value);
  }
  return new Map(Array.from(scales, ([path, scale]) => [path, scale.choose()]));
}

function startReport(
  path: string,
  chosen: ChosenReading | undefined,
  unit: OffsetUnit,
): FileReport {
  const byRule = { unit, isNewlineFolded: false, form: null };
  return {
    ...(chosen ?? { reading: byRule, evidence: 'rule', suspected: null, checkedCount: 0 }),
    ...{ path, articleCount: 0, spanCount: 0, exceptions: [] },
    newlines: { lf: 0, crlf: 0, cr: 0 },
    forms: { nfc: 0, nfd: 0, neither: 0, same: 0 },
  };
}

interface Context {
  request: ReadRequest;
  fileReport: FileReport;
}

function settle(
  incoming: Exclude<IncomingArticle, { kind: 'nothing' }>,
  context: Context,
): DatasetResult<LabelledArticle> {
  if (incoming.kind === 'marks') return settleMarks(incoming, context);
  const { article, place } = incoming;
  context.fileReport.evidence = 'words';
  context.fileReport.checkedCount += article.entities.length + article.indicators.length;
  const fault = findFaultOfWhole(article);
  return fault === null ? { ok: true, value: article } : failAt(place, fault);
}

function settleMarks(marks: IncomingMarks, context: Context): DatasetResult<LabelledArticle> {
  const { request, fileReport } = context;
  const fault = findFaultOfMarks(marks);
  if (fault !== null) return failAt(marks.place, fault);
  if (marks.unit !== null) fileReport.evidence = 'tokens';
  const located = locateBest(marks, fileReport, request.unit !== undefined);
  const wrong = located.filter(({ proof }) => proof === 'wrong');
  for (const { span, found } of wrong) {
    const { label, parts: offsets, surface: expected } = span;
    request.report.mismatches.push({ place: marks.place, label, offsets, expected, found });
  }
  const [first] = wrong;
  if (first !== undefined && request.mismatched === 'fail') {
    return failAt(marks.place, faultOfMark(first));
  }
  const { file, text, meta, leftOut = {} } = marks;
  addLeftOut(request.report.leftOut, leftOut);
  const left = new Set(wrong.map(({ span }) => span.id));
  // What was said of a mark that is left out goes with it.
  const relations = marks.relations.filter(({ from, to }) => !left.has(from) && !left.has(to));
  addLeftOut(request.report.leftOut, { looseRelations: marks.relations.length - relations.length });
  const spans = located
    .filter(({ proof }) => proof !== 'wrong')
    .map(({ span, parts }) => {
      const { id, layer, label, attributes } = span;
      return { id, layer, label, parts, attributes };
    });
  return { ok: true, value: gatherArticle({ file, text, relations, meta, spans }) };
}

/** As the file is read; else as this article alone is, when that puts every mark on its words. */
function locateBest(marks: IncomingMarks, fileReport: FileReport, fixed: boolean): LocatedSpan[] {
  const declared = marks.unit && { unit: marks.unit, isNewlineFolded: false, form: null };
  const located = locateSpans(marks, declared ?? fileReport.reading);
  const isRight = ({ proof }: LocatedSpan) => proof === 'words';
  const isFixed = declared !== null || fixed;
  if (isFixed || located.every(({ proof }) => proof !== 'wrong')) return located;
  for (const reading of listReadings(fileReport.reading.unit)) {
    const other = locateSpans(marks, reading);
    if (!other.every(isRight)) continue;
    fileReport.exceptions.push({ place: marks.place, reading });
    return other;
  }
  return located;
}

function faultOfMark({ span: { label, parts, surface }, found }: LocatedSpan): Fault {
  const offsets = parts.map((pair) => pair.join('–')).join(', ');
  if (found === '') return faultOf('outside', { label, offsets });
  return faultOf('otherWords', { label, offsets, expected: surface ?? '', found });
}

function noteArticle(
  article: LabelledArticle,
  { report, fileReport }: { report: ReadReport; fileReport: FileReport },
): void {
  fileReport.articleCount += 1;
  fileReport.spanCount += article.entities.length + article.indicators.length;
  noteText(fileReport, article.text);
  for (const { label } of article.entities) {
    report.labels.set(label, (report.labels.get(label) ?? 0) + 1);
  }
}
