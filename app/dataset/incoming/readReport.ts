import type { OffsetReading } from './locateSpans.ts';
import type { ChosenReading } from './weighReadings.ts';

/** What a file turned out to be. */
export interface FileReport extends ChosenReading {
  path: string;
  articleCount: number;
  spanCount: number;
  /** Articles that count otherwise than the rest of their file. */
  exceptions: { place: string; reading: OffsetReading }[];
  newlines: { lf: number; crlf: number; cr: number };
  /** Articles in each normal form; `same` where both are the same text. */
  forms: { nfc: number; nfd: number; neither: number; same: number };
}

/** A mark that is not on the words that its file says. */
export interface Mismatch {
  place: string;
  label: string;
  offsets: [number, number][];
  expected: string | null;
  found: string;
}

export interface ReadReport {
  files: FileReport[];
  mismatches: Mismatch[];
  /** How often each label of an entity occurs. */
  labels: Map<string, number>;
}

export function createReadReport(): ReadReport {
  return { files: [], mismatches: [], labels: new Map() };
}

/** Counts line breaks and the normal form of an article's text. */
export function noteText(report: FileReport, text: string): void {
  const crlf = text.match(/\r\n/gu)?.length ?? 0;
  report.newlines.crlf += crlf;
  report.newlines.lf += (text.match(/\n/gu)?.length ?? 0) - crlf;
  report.newlines.cr += (text.match(/\r/gu)?.length ?? 0) - crlf;
  const isComposed = text.normalize('NFC') === text;
  const isDecomposed = text.normalize('NFD') === text;
  if (isComposed && isDecomposed) report.forms.same += 1;
  else if (isComposed) report.forms.nfc += 1;
  else if (isDecomposed) report.forms.nfd += 1;
  else report.forms.neither += 1;
}

const UNIT_NAMES = {
  utf16: 'UTF-16 code units',
  codePoint: 'code points',
  grapheme: 'grapheme clusters',
  byte: 'UTF-8 bytes',
} as const;

/** Such as `code points, CR LF counted as one`. */
function describeReading({ unit, isNewlineFolded, form }: OffsetReading): string {
  const newline = isNewlineFolded ? ', CR LF counted as one' : '';
  return UNIT_NAMES[unit] + newline + (form === null ? '' : `, counted in ${form}`);
}

/** One line for a file: `tasks.json: 12 articles, 340 marks; offsets in code points (…)`. */
export function describeFile(report: FileReport): string {
  const { path, articleCount, spanCount, reading, evidence, checkedCount, exceptions } = report;
  const suspicion =
    report.suspected &&
    `; more marks would begin and end with words if it counted ${describeReading(report.suspected)}`;
  const because = {
    words: `proved by ${checkedCount} quoted marks`,
    tokens: 'made from its tokens',
    rule: 'by the rule of the format: no mark quotes its words',
  }[evidence];
  const others = exceptions.length === 0 ? '' : `; ${exceptions.length} articles count otherwise`;
  const { lf, crlf, cr } = report.newlines;
  const breaks = [lf > 0 && 'LF', crlf > 0 && 'CR LF', cr > 0 && 'CR'].filter(Boolean).join(' + ');
  const { nfc, nfd, neither } = report.forms;
  const forms = [nfc > 0 && 'NFC', nfd > 0 && 'NFD', neither > 0 && 'mixed'].filter(Boolean);
  const text = [breaks, forms.join(' + ')].filter((part) => part !== '').join(', ');
  return `${path}: ${articleCount} articles, ${spanCount} marks; offsets in ${describeReading(reading)} (${because})${suspicion ?? ''}${others}${text === '' ? '' : `; text in ${text}`}`;
}
