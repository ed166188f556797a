import type { Finding } from '../../shared/finding.ts';
import type { Span } from '../../shared/span.ts';
import { quote } from '../text/spans.ts';
import { escapeControls } from './escapeControls.ts';
import { createLineIndex, type LinePosition } from './lineIndex.ts';

/** The findings of one file as text: a line each, and under it the words concerned in «…». */
export function writeFindings(file: string, text: string, findings: readonly Finding[]): string {
  const { positionOf } = createLineIndex(text);
  return findings
    .map((finding) => {
      const excerpts = excerptsOf(text, finding.spans);
      const lines = excerpts.map(
        ({ start, words }) => `    ${namePosition(positionOf(start))}  ${words}`,
      );
      const [first] = finding.spans;
      const place = first === undefined ? '' : `:${namePosition(positionOf(first.start))}`;
      const title = onOneLine(`${file}${place}: ${finding.check}: ${describe(finding)}`);
      return `${title}\n${lines.join('\n')}\n`;
    })
    .join('');
}

/** The findings of one file as JSON, a line each. Lines and columns count from 1, in UTF-16. */
export function writeFindingsJson(
  file: string,
  text: string,
  findings: readonly Finding[],
): string {
  const { positionOf } = createLineIndex(text);
  return findings
    .map(({ spans, ...finding }) => {
      const placed = spans.map((span) => {
        return { ...span, ...positionOf(span.start), text: quote(text, span) };
      });
      return `${JSON.stringify({ file, ...finding, spans: placed })}\n`;
    })
    .join('');
}

const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const dayName = (day: number) => DAYS[day - 1] ?? '';

/** What a finding says, in one English sentence without a stop. */
function describe(finding: Finding): string {
  switch (finding.check) {
    case 'parts-and-total': {
      const { total, parts, sum } = finding.data;
      if (parts.length === 1) return `the part ${parts.join('')} is more than the whole, ${total}`;
      return `${parts.join(' + ')} makes ${String(sum)}, not ${total}`;
    }
    case 'fraction-and-percent': {
      const { fraction, percent, actual } = finding.data;
      return `${fraction} is ${String(actual)}%, not ${percent}`;
    }
    case 'implied-base': {
      const { name, base, ratios, elsewhere } = finding.data;
      const of = `"${name}" against ${base.replace(/\/$/u, '').replace('/', ': ')}`;
      if (elsewhere === null) return `${of} is ${ratios.join(' and ')}`;
      return `${of}: ${ratios[1]} does not fit "${elsewhere.text}" in ${elsewhere.path}`;
    }
    case 'weekday': {
      const { date, printed, actual, isYearStated } = finding.data;
      const concluded = isYearStated ? '' : ', if the year is right';
      return `${date} is a ${dayName(actual)}, not a ${dayName(printed)}${concluded}`;
    }
    case 'event-after-print':
      return `the event, ${finding.data.event}, is later than the page, ${finding.data.printed}`;
    case 'two-labels': {
      const uses = finding.data.uses.map(({ label, count }) => `${label} (${String(count)}×)`);
      return `"${finding.data.text}" is marked as ${uses.join(' and as ')}`;
    }
    case 'untagged-repeat':
      return `"${finding.data.text}" is ${finding.data.label} elsewhere, unmarked here`;
    case 'off-series': {
      const { name, text, ratio, count } = finding.data;
      return `${text} is ${String(ratio)} times the median of ${String(count)} values of "${name}"`;
    }
    case 'missing-field':
    case 'field-value':
      return describeField(finding);
  }
}

function describeField(
  finding: Extract<Finding, { check: 'missing-field' | 'field-value' }>,
): string {
  const { field } = finding.data;
  if (finding.check === 'missing-field') return `the required field ${field} is missing`;
  const { value, problem } = finding.data;
  return `${field}: ${value} is ${problem === 'noDate' ? 'no date' : 'none of its values'}`;
}

const namePosition = ({ line, column }: LinePosition) => `${String(line)}:${String(column)}`;

const CONTEXT = 40;

/** Spans that stand close together share an excerpt. */
function excerptsOf(text: string, spans: readonly Span[]): { start: number; words: string }[] {
  const groups: Span[][] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last !== undefined && span.start < last.end) continue;
    if (last !== undefined && span.start - last.end <= 2 * CONTEXT) group?.push(span);
    else groups.push([span]);
  }
  return groups.map((group) => ({ start: group[0]?.start ?? 0, words: excerpt(text, group) }));
}

/** `… đã nhận «91 đơn» («47 đơn» khiếu nại …` on one line. */
function excerpt(text: string, group: readonly Span[]): string {
  const [first, last] = [group[0]?.start ?? 0, group.at(-1)?.end ?? 0];
  let words = cutBefore(text.slice(Math.max(0, first - CONTEXT), first), first > CONTEXT);
  group.forEach((span, index) => {
    const next = group[index + 1]?.start ?? span.end;
    words += `«${quote(text, span)}»${text.slice(span.end, next)}`;
  });
  const after = text.slice(last, last + CONTEXT);
  words += cutAfter(after, last + CONTEXT < text.length);
  return onOneLine(words).trim();
}

/** Texts and names of files may hold line breaks and terminal commands. */
function onOneLine(words: string): string {
  return escapeControls(words.replace(/\s+/gu, ' '));
}

/** An excerpt stays in its line, and starts and ends with a whole word. */
function cutBefore(before: string, isCut: boolean): string {
  const line = before.slice(before.search(/[^\r\n]*$/u));
  return isCut && line === before ? `… ${line.replace(/^\S*\s/u, '')}` : line;
}

function cutAfter(after: string, isCut: boolean): string {
  const line = /^[^\r\n]*/u.exec(after)?.[0] ?? '';
  return isCut && line === after ? `${line.replace(/\s\S*$/u, '')} …` : line;
}
