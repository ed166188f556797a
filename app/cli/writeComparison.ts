import type { Comparison } from '../dataset/compareDatasets.ts';
import type { Score } from '../dataset/tally.ts';

type Cell = string | number | null;

const SCORE_HEADINGS = ['gold', 'found', 'right', 'precision', 'recall', 'F1'];

/** The figures as tables for people, without a line end after the last line. */
export function writeComparison(comparison: Comparison): string {
  const { articleCount, entities, values, frames, attributes, fields } = comparison;
  const labels = entities.byLabel.map(({ label, ...score }) => [label, ...scoreCells(score)]);
  const fieldRows = [...fields.byField, { field: 'all', ...fields.all }].map((row) => [
    row.field,
    row.articleCount,
    row.equalCount,
    ratio(row.accuracy),
    ...scoreCells(row).slice(3),
  ]);
  const tables = [
    [['Entities', ...SCORE_HEADINGS], ...labels, ['all', ...scoreCells(entities.all)]],
    [
      ['Indicators', ...SCORE_HEADINGS],
      ['values', ...scoreCells(values)],
      ['frames', ...scoreCells(frames)],
    ],
    [
      ['Attributes of right values', 'values', 'right', 'accuracy'],
      ...attributes.map(({ attribute, comparedCount, equalCount, accuracy }) => {
        return [attribute, comparedCount, equalCount, ratio(accuracy)];
      }),
    ],
    [['Fields', 'articles', 'right', 'accuracy', ...SCORE_HEADINGS.slice(3)], ...fieldRows],
  ];
  const heading = `${articleCount} ${articleCount === 1 ? 'article' : 'articles'} compared`;
  return [heading, ...tables.map(writeTable)].join('\n\n');
}

function scoreCells(score: Score): Cell[] {
  const { goldCount, predictedCount, matchedCount, precision, recall, f1 } = score;
  return [goldCount, predictedCount, matchedCount, ratio(precision), ratio(recall), ratio(f1)];
}

const ratio = (value: number | null) => value?.toFixed(3) ?? null;

/** The first column to the left, the others to the right; – for unknown. */
function writeTable(rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map((cell) => (cell === null ? '–' : String(cell))));
  const widths = (texts[0] ?? []).map((_, column) => {
    return Math.max(...texts.map((row) => row[column]?.length ?? 0));
  });
  const pad = (text: string, column: number) => {
    const width = widths[column] ?? 0;
    return column === 0 ? text.padEnd(width) : text.padStart(width);
  };
  return texts.map((row) => row.map(pad).join('  ')).join('\n');
}
