import { escapeXml } from '../escapeXml.ts';
import type { Cell, DatasetTable } from '../tables/datasetTable.ts';

const MOST_CHARACTERS = 32_767;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The head row stays in view and is bold: style 1 of the workbook. */
export function writeSheetStart(columns: DatasetTable['columns']): string {
  const head = columns.map(({ name }) => textCell(name, ' s="1"')).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<worksheet xmlns="${MAIN}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<sheetData><row>${head}</row>`,
  ].join('\n');
}

export const SHEET_END = '</sheetData></worksheet>\n';

/**
 * Text is written as text, so that no cell can be a formula. Source: ECMA-376 part 1, 18.3.1.53
 * (`inlineStr`).
 */
export function writeRow(cells: readonly Cell[]): string {
  const written = cells.map((cell) => {
    if (cell === null) return '<c/>';
    return typeof cell === 'number' ? `<c><v>${cell}</v></c>` : textCell(cell, '');
  });
  return `<row>${written.join('')}</row>\n`;
}

function textCell(text: string, style: string): string {
  // `_x000D_` in a text would be read as the character of this number.
  const literal = text.slice(0, MOST_CHARACTERS).replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
  return `<c t="inlineStr"${style}><is><t xml:space="preserve">${escapeXml(literal)}</t></is></c>`;
}
