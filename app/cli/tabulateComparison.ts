import type { Comparison } from '../dataset/compareDatasets.ts';
import type { Calibration } from '../dataset/measureCalibration.ts';
import type { Reliability } from '../dataset/measureReliability.ts';
import type { Score } from '../dataset/score.ts';
import { type Cell, writeRatio } from './writeTable.ts';

/** Headings first. */
export type Table = readonly (readonly Cell[])[];

const RATIOS = ['precision', 'recall', 'F1'];
const SCORE_HEADINGS = ['gold', 'found', 'right', ...RATIOS, 'relaxed right', 'relaxed F1'];

/** The figures of a comparison as tables for people. */
export function tabulateComparison(comparison: Comparison): Table[] {
  const { entities, values, frames, relaxed, attributes, fields, rules } = comparison;
  const labels = entities.byLabel.map((score, index) => {
    return [score.label, ...scoreCells(score, relaxed.entities.byLabel[index])];
  });
  const tables: Table[] = [
    [
      ['Entities', ...SCORE_HEADINGS],
      ...labels,
      ['all', ...scoreCells(entities.all, relaxed.entities.all)],
    ],
    [
      ['Indicators', ...SCORE_HEADINGS],
      ['values', ...scoreCells(values, relaxed.values)],
      ['frames', ...scoreCells(frames, relaxed.frames)],
    ],
    [
      ['Attributes of right values', 'values', 'right', 'accuracy'],
      ...attributes.map(({ attribute, comparedCount, equalCount, accuracy }) => {
        return [attribute, comparedCount, equalCount, writeRatio(accuracy)];
      }),
    ],
    [
      ['Fields', 'articles', 'right', 'accuracy', ...RATIOS, 'evidence'],
      ...[...fields.byField, { field: 'all', ...fields.all }].map(fieldCells),
    ],
  ];
  if (rules.length > 0)
    tables.push([['Rules', 'proposed', 'right', 'precision'], ...ruleRows(rules)]);
  return tables;
}

function scoreCells(score: Score, relaxed: Score | undefined): Cell[] {
  const { goldCount, predictedCount, matchedCount } = score;
  const counts = [goldCount, predictedCount, matchedCount];
  const near = [relaxed?.matchedCount ?? null, writeRatio(relaxed?.f1 ?? null)];
  return [...counts, ...ratioCells(score), ...near];
}

function ratioCells({ precision, recall, f1 }: Score): Cell[] {
  return [precision, recall, f1].map(writeRatio);
}

function fieldCells(row: Comparison['fields']['byField'][number]): Cell[] {
  const { field, articleCount, equalCount, accuracy, evidence } = row;
  const ratios = [writeRatio(accuracy), ...ratioCells(row), writeRatio(evidence.accuracy)];
  return [field, articleCount, equalCount, ...ratios];
}

function ruleRows(rules: Comparison['rules']): Cell[][] {
  return rules.map(({ rule, proposedCount, rightCount, precision }) => {
    return [rule, proposedCount, rightCount, writeRatio(precision)];
  });
}

/** A table a kind of prediction; the last row has all of them and the expected error. */
export function tabulateCalibration({ entities, indicators, fields }: Calibration): Table[] {
  return [
    tabulateReliability('Confidence of entities', entities),
    tabulateReliability('Confidence of indicators', indicators),
    tabulateReliability('Confidence of fields', fields),
  ];
}

function tabulateReliability(name: string, { count, bins, expectedError }: Reliability): Table {
  return [
    [name, 'count', 'mean', 'precision', 'error'],
    ...bins.map(({ from, to, count, meanConfidence, precision }) => [
      `${from.toFixed(1)}–${to.toFixed(1)}`,
      count,
      writeRatio(meanConfidence),
      writeRatio(precision),
      writeRatio(Math.abs(precision - meanConfidence)),
    ]),
    ['expected error', count, null, null, writeRatio(expectedError)],
  ];
}
