import { LEFT_OUT, type LeftOutCounts, listLeftOut } from './leftOut.ts';
import type { OffsetReading } from './locateSpans.ts';
import { describePlace, type Place } from './place.ts';
import type { ChosenReading } from './weighReadings.ts';

/** What a file turned out to be. */
export interface FileReport extends ChosenReading {
  path: string;
  articleCount: number;
  spanCount: number;
  /** Articles that count otherwise than the rest of their file. */
  exceptions: { place: Place; reading: OffsetReading }[];
  newlines: { lf: number; crlf: number; cr: number };
  /** Articles in each normal form; `same` where both are the same text. */
  forms: { nfc: number; nfd: number; neither: number; same: number };
}

/** A mark that is not on the words that its file says. */
export interface Mismatch {
  place: Place;
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
  /** What the files have and a dataset has no place for. */
  leftOut: LeftOutCounts;
}

export function createReadReport(): ReadReport {
  return { files: [], mismatches: [], labels: new Map(), leftOut: {} };
}

/** Marks that belong to a letter before them, as NFD has them: `y` + U+0309. */
const MARKS = /[\u0300-\u036f]/u;
/** Letters that NFD takes apart: those with accents of Vietnamese and its neighbours, without đ. */
const COMPOSED =
  /[\u00c0-\u00c5\u00c7-\u00cf\u00d1-\u00d6\u00d9-\u00dd\u00e0-\u00e5\u00e7-\u00ef\u00f1-\u00f6\u00f9-\u00fd\u00ff-\u010f\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;

/** Counts line breaks and the normal form of an article's text, told by its letters. */
export function noteText(report: FileReport, text: string): void {
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (text[at - 1] === '\r') report.newlines.crlf += 1;
    else report.newlines.lf += 1;
  }
  if (text.includes('\r')) report.newlines.cr += text.match(/\r(?!\n)/gu)?.length ?? 0;
  const hasMarks = MARKS.test(text);
  const isComposed = COMPOSED.test(text);
  if (hasMarks && isComposed) report.forms.neither += 1;
  else if (hasMarks) report.forms.nfd += 1;
  else if (isComposed) report.forms.nfc += 1;
  else report.forms.same += 1;
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

/** One line for a mark: `a.ann, line 3: ORG 0–7 “Sở Y tế” is “ở Y tế ” in the text`. */
export function describeMismatch({ place, label, offsets, expected, found }: Mismatch): string {
  const at = offsets.map((pair) => pair.join('–')).join(', ');
  const there = found === '' ? 'is not within the text' : `is “${found}” in the text`;
  return `${describePlace(place)}: ${label} ${at}${expected === null ? '' : ` “${expected}”`} ${there}`;
}

/** A line for each kind of what was passed over: `passed over: 3 × comments`. */
export const describeLeftOut = (counts: LeftOutCounts): string[] =>
  listLeftOut(counts).map(([what, count]) => `passed over: ${count} × ${LEFT_OUT[what]}`);
