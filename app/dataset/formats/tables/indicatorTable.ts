import type { DatasetArticle, DatasetIndicator } from '../../../../shared/dataset.ts';
import type { Cell, DatasetTable } from './datasetTable.ts';

/** `start` and `end` count UTF-16 code units of the text as read. */
const COLUMNS = [
  { name: 'file', type: 'text' },
  { name: 'start', type: 'integer' },
  { name: 'end', type: 'integer' },
  { name: 'text', type: 'text' },
  { name: 'name', type: 'text' },
  { name: 'value', type: 'number' },
  { name: 'upper', type: 'number' },
  { name: 'numerator', type: 'number' },
  { name: 'denominator', type: 'number' },
  { name: 'unit', type: 'text' },
  { name: 'canonicalValue', type: 'number' },
  { name: 'canonicalUpper', type: 'number' },
  { name: 'canonicalUnit', type: 'text' },
  { name: 'kind', type: 'text' },
  { name: 'direction', type: 'text' },
  { name: 'qualifier', type: 'text' },
  { name: 'base', type: 'text' },
  { name: 'period', type: 'text' },
  { name: 'province', type: 'text' },
  { name: 'eventDate', type: 'text' },
  { name: 'confidence', type: 'number' },
  { name: 'rule', type: 'text' },
  { name: 'verdict', type: 'text' },
] as const;

type Row = Record<(typeof COLUMNS)[number]['name'], Cell>;

/** A row an indicator; a fraction fills `numerator` and `denominator` and leaves the values empty. */
export const indicatorTable = {
  name: 'indicators',
  columns: COLUMNS,
  rowsOf: (article: DatasetArticle) =>
    article.indicators.map((indicator) => Object.values(cellsOf(article, indicator))),
} satisfies DatasetTable;

function cellsOf(article: DatasetArticle, indicator: DatasetIndicator): Row {
  const { value, name, canonical } = indicator;
  const isNumber = typeof value === 'number';
  return {
    file: article.file,
    start: indicator.start,
    end: indicator.end,
    text: indicator.text,
    name: name?.text ?? null,
    value: isNumber ? value : null,
    upper: indicator.upper ?? null,
    numerator: isNumber ? null : value.num,
    denominator: isNumber ? null : value.den,
    unit: indicator.unit,
    canonicalValue: typeof canonical?.value === 'number' ? canonical.value : null,
    canonicalUpper: canonical?.upper ?? null,
    canonicalUnit: canonical?.unit ?? null,
    kind: indicator.kind,
    direction: indicator.direction,
    qualifier: indicator.qualifier,
    base: indicator.base,
    period: indicator.period,
    province: article.fields['province']?.value ?? null,
    eventDate: article.fields['eventDate']?.value ?? null,
    confidence: indicator.confidence ?? null,
    rule: indicator.rule ?? null,
    verdict: indicator.verdict ?? null,
  };
}
