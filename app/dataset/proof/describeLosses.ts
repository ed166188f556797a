import { writeCount } from '../../text/writeCount.ts';
import type { DatasetFormat } from '../formats/datasetFormat.ts';
import type { LossKind } from './compareArticles.ts';
import type { LossCount } from './lossTally.ts';

const KINDS: Readonly<Record<LossKind, string>> = {
  article: 'articles that did not come back',
  file: 'names of files',
  text: 'texts with other characters',
  whiteSpace: 'texts with other white space',
  discontinuous: 'discontinuous marks',
  overlapping: 'entities that overlap another',
  entity: 'entities',
  field: "fields, or pieces of a field's evidence",
  indicator: 'indicators',
  name: 'names of indicators',
  attribute: 'values on a mark',
  relation: 'relations',
  meta: 'facts of the whole article',
  changed: 'marks that came back otherwise',
  putAway: 'decisions on what the project has put away',
};

/** One line for each kind of loss: `12 × entities that overlap another: ORG`. */
export function describeLoss({ kind, name, count }: LossCount): string {
  return `${writeCount(count)} × ${KINDS[kind]}${name === '' ? '' : `: ${name}`}`;
}

/** The report that stands beside an export, in Markdown; with no loss, or no proof, it says so. */
export function writeLossReport(
  { name, leavesOut, unit, read }: DatasetFormat,
  losses: readonly LossCount[],
): string {
  const lines = [`# What ${name} does not hold`, ''];
  if (unit !== null && unit !== 'token') lines.push(`Offsets count ${UNITS[unit]}.`, '');
  if (leavesOut.length > 0) {
    lines.push('By its nature the format leaves out:', '');
    lines.push(...leavesOut.map((what) => `- ${what}`), '');
  }
  const isPutAway = ({ kind }: LossCount) => kind === 'putAway';
  const putAway = losses.filter(isPutAway);
  const lost = losses.filter((loss) => !isPutAway(loss));
  if (putAway.length > 0) {
    lines.push('Put away in the project, and so left out:', '', ...putAway.flatMap(linesOf), '');
  }
  if (read === null) lines.push('A table cannot be read back, so nothing was compared.');
  else if (lost.length === 0) lines.push('Everything of this export came back when it was read.');
  else
    lines.push('Of this export did not come back when it was read:', '', ...lost.flatMap(linesOf));
  return `${lines.join('\n').trimEnd()}\n`;
}

function linesOf(loss: LossCount): string[] {
  const examples = loss.examples.map(({ file, words }) => {
    const shown = words.replace(/\s+/gu, ' ');
    return `  - ${file}${shown === '' ? '' : `: “${shown}”`}`;
  });
  return [`- ${describeLoss(loss)}`, ...examples];
}

const UNITS = {
  utf16: 'UTF-16 code units',
  codePoint: 'Unicode code points',
  grapheme: 'grapheme clusters',
  byte: 'UTF-8 bytes',
} as const;
