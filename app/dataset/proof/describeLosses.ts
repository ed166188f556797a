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
};

/** One line for each kind of loss: `12 entities that overlap another: ORG`. */
export function describeLoss({ kind, name, count }: LossCount): string {
  return `${count} ${KINDS[kind]}${name === '' ? '' : `: ${name}`}`;
}

/** The report that stands beside an export, in Markdown; with no loss it says so. */
export function writeLossReport(
  { name, leavesOut, unit }: DatasetFormat,
  losses: readonly LossCount[],
): string {
  const lines = [`# What ${name} does not hold`, ''];
  if (unit !== null && unit !== 'token') lines.push(`Offsets count ${UNITS[unit]}.`, '');
  if (leavesOut.length > 0) {
    lines.push('By its nature the format leaves out:', '');
    lines.push(...leavesOut.map((what) => `- ${what}`), '');
  }
  if (losses.length === 0) lines.push('Everything of this export came back when it was read.', '');
  else lines.push('Of this export did not come back when it was read:', '');
  for (const loss of losses) {
    lines.push(`- ${describeLoss(loss)}`);
    for (const { file, words } of loss.examples) {
      const shown = words.replace(/\s+/gu, ' ');
      lines.push(`  - ${file}${shown === '' ? '' : `: “${shown}”`}`);
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

const UNITS = {
  utf16: 'UTF-16 code units',
  codePoint: 'Unicode code points',
  grapheme: 'grapheme clusters',
  byte: 'UTF-8 bytes',
} as const;
