import papaparse from 'papaparse/papaparse.js';
import type { DatasetArticle, DatasetIndicator } from '../../../shared/dataset.ts';

const COLUMNS = [
  'file',
  'start',
  'end',
  'text',
  'name',
  'value',
  'upper',
  'numerator',
  'denominator',
  'unit',
  'kind',
  'direction',
  'qualifier',
  'base',
  'period',
  'province',
  'eventDate',
  'confidence',
  'rule',
  'verdict',
] as const;

type Row = Record<(typeof COLUMNS)[number], string | number | null>;

/** Without it Excel reads the file in the system's old code page and breaks Vietnamese. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * A text cell that a spreadsheet could take for a formula gets an apostrophe before it; numbers
 * are left alone. Signs in full width count too, and so does white space before the sign.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 * Matches the beginning of: =HYPERLINK("http://example.org")
 */
const FORMULA_START = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** The column names as the first line of the file, byte-order mark and line end included. */
export function indicatorsCsvHeader(): string {
  return BYTE_ORDER_MARK + COLUMNS.join(',') + LINE_END;
}

/**
 * A line for each indicator of the article, '' when it has none. CSV as in RFC 4180; `start` and
 * `end` count UTF-16 code units of the text as read. Empty cells are unknown values; a fraction
 * fills `numerator` and `denominator` and leaves `value` empty.
 */
export function writeIndicatorRows(article: DatasetArticle): string {
  if (article.indicators.length === 0) return '';
  const rows = article.indicators.map((indicator) => {
    const row = cellsOf(article, indicator);
    return COLUMNS.map((column) => row[column]);
  });
  const options = { newline: LINE_END, escapeFormulae: FORMULA_START } as const;
  return papaparse.unparse(rows, options) + LINE_END;
}

function cellsOf(article: DatasetArticle, indicator: DatasetIndicator): Row {
  const { value, name } = indicator;
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
