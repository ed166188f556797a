import { type Mistake, placeOf } from '../../dataset/findMistakes.ts';
import { createLineIndex } from '../lineIndex.ts';
import { escapeHtml } from './escapeHtml.ts';
import type { MarkedText } from './writeMarkedText.ts';

export interface ListedMistakes extends Pick<MarkedText, 'mistakes' | 'idOf'> {
  /** Null when it was not given: then nothing can be pointed at. */
  text: string | null;
}

/** An article's mistakes, one a row; empty when there are none. */
export function writeMistakeTable({ text, mistakes, idOf }: ListedMistakes): string {
  if (mistakes.length === 0) return '';
  const lines = text === null ? null : createLineIndex(text);
  const rows = mistakes.map((mistake, index) => {
    const { mark, row } = idOf(index);
    const place = placeOf(mistake);
    const position = place === null ? null : lines?.positionOf(place.start);
    const written = position ? `${position.line}:${position.column}` : '–';
    const isMarked = mistake.type !== 'field' && (place?.end ?? 0) <= (text?.length ?? -1);
    const link = isMarked ? `<a href="#${mark}">${written}</a>` : written;
    return `<tr id="${row}"><td>${link}</td>${writeCells(mistake)}</tr>`;
  });
  const headings = ['line', 'error', 'words', 'expected and found', 'rule'];
  const head = headings.map((heading) => `<th scope="col">${heading}</th>`).join('');
  return `<div class="scroll"><table class="mistakes"><thead><tr>${head}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

function writeCells(mistake: Mistake): string {
  const { problem, type, name, text, differences, rule, confidence } = mistake;
  const parts = differences.map(({ part, expected, found }) => {
    return `${escapeHtml(part)}: expected ${writeValue(expected)}, found ${writeValue(found)}`;
  });
  const origin = rule === null ? '' : `<code>${escapeHtml(rule)}</code>`;
  const sureness = confidence === null ? '' : ` ${confidence.toFixed(2)}`;
  const cells = [
    `<span class="badge ${problem}">${problem}</span> ${type} ${escapeHtml(name)}`,
    escapeHtml(text),
    parts.join('<br>'),
    origin + sureness,
  ];
  return cells.map((cell) => `<td>${cell}</td>`).join('');
}

function writeValue(value: string | null): string {
  return value === null ? '<i>nothing</i>' : `<b>${escapeHtml(value)}</b>`;
}
