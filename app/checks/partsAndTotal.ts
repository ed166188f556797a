import type { IndicatorBody } from '../../shared/annotationBody.ts';
import type { Finding } from '../../shared/finding.ts';
import type { Span } from '../../shared/span.ts';
import { type Figure, fold, readFigure } from './figure.ts';
import { groupBySentence, type PreparedArticle } from './prepareArticle.ts';

/** How long a list of parts may be: text that is no list is not searched to its end. */
const MAX_LIST = 800;
/** How far a total may stand before the bracket or the word that opens its parts. */
const REACH = 90;

/** Words by which parts overlap, leave a rest out, or are no parts but another period's total. */
const NO_PARTITION =
  /(?<!\p{L})(?:trong đó|riêng|nữ|trẻ|dân tộc|tôn giáo|đảng viên|ngoài đảng|tái cử|trình độ|lý luận|cùng kỳ|so với|kế hoạch|dự toán|tăng|giảm|thêm|đầu|cuối|trước|lũy kế|mỗi|bình quân|như|nhất là|chủ yếu|điển hình|tiêu biểu|còn lại|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|v\.v|kh)(?!\p{L})|…|\.\.\.|[\d/%()]/u;
/** Words by which a list has ended without a stop. */
const NEXT_CLAUSE = /(?<!\p{L})(?:đã|đạt|được|giải quyết|hoàn thành|qua đó|có)(?!\p{L})/u;
const PER_PIECE = /(?<!\p{L})(?:mỗi|bình quân|trung bình|từng|nâng|lũy kế)(?!\p{L})/u;

// ` khiếu nại, tố cáo của công dân (`
const BEFORE_BRACKET = /^[^();:.\d]*\([^()]*$/u;
// ` biên giới, gồm `
const BEFORE_LIST = /^[^();.\d]*(?<!\p{L})(?:bao )?gồm(?: có)?(?!\p{L})[^();.]*$/u;
// ` , tăng 11,3% so với cùng kỳ; trong đó thu tiền sử dụng đất đạt `
const BEFORE_PART = /^[^().]*[,;] ?trong đó(?<lead>[^();.\d]*)$/u;

/** Parts that do not add up to their total, and a part that is larger than its whole. */
export function checkPartsAndTotal(article: PreparedArticle): Finding[] {
  const found: Finding[] = [];
  for (const { sentence, indicators } of groupBySentence(article)) {
    indicators.forEach((indicator, index) => {
      const total = certainFigure(article.text, indicator);
      if (total === null || isForEach(article.text, sentence, total)) return;
      const rest = indicators.slice(index + 1, index + MAX_PARTS);
      const finding =
        compareParts(article.text, sentence, total, rest) ?? comparePart(article.text, total, rest);
      if (finding !== null) found.push(finding);
    });
  }
  return found;
}

/** Longer lists are tables, whose rows are seldom all recognised. */
const MAX_PARTS = 24;

function certainFigure(text: string, indicator: IndicatorBody | undefined): Figure | null {
  return indicator?.qualifier === null ? readFigure(text, indicator) : null;
}

/** `Mỗi hộ được vay 50 triệu đồng, …`: what comes is not a part of the one amount. */
function isForEach(text: string, { start }: Span, total: Figure): boolean {
  const before = text.slice(Math.max(start, total.span.start - REACH), total.span.start);
  return PER_PIECE.test(fold(before.slice(before.lastIndexOf(';') + 1)));
}

/** `91 đơn (47 đơn …, 44 đơn …)` and `12 xã, gồm 5 xã …, 7 xã …` */
function compareParts(
  text: string,
  sentence: Span,
  total: Figure,
  rest: readonly IndicatorBody[],
): Finding | null {
  const list = findList(text, sentence, total, rest);
  if (list === null) return null;
  const inside = rest.filter(({ span }) => span.end <= list.end);
  const parts = inside.flatMap((indicator) => certainFigure(text, indicator) ?? []);
  if (parts.length < 2 || parts.length < inside.length) return null;
  if (parts.some(({ unit }) => unit !== total.unit)) return null;
  const between = gapsOf(text, list, parts);
  if (between.some((gap) => NO_PARTITION.test(gap))) return null;
  if (between.slice(1, -1).some((gap) => !/[,;]| và /u.test(` ${gap} `))) return null;
  if (list.isOpen && between.some((gap) => NEXT_CLAUSE.test(gap))) return null;
  const isLikely = parts.every((_, index) => !addsUp(parts.slice(0, index + 1), total));
  return isLikely ? toFinding(total, parts) : null;
}

/** A bracket or an open list; its end is the closing bracket, or the stop that ends the list. */
function findList(
  text: string,
  sentence: Span,
  total: Figure,
  [first, second]: readonly IndicatorBody[],
): (Span & { isOpen: boolean }) | null {
  if (first === undefined || second === undefined) return null;
  const limit = Math.min(sentence.end, total.span.end + MAX_LIST);
  const gap = fold(text.slice(total.span.end, Math.min(first.span.start, limit)));
  if (gap.length > REACH || PER_PIECE.test(gap)) return null;
  if (BEFORE_BRACKET.test(gap)) {
    const start = text.indexOf('(', total.span.end) + 1;
    const length = text.slice(start, limit).indexOf(')');
    return length === -1 ? null : { start, end: start + length, isOpen: false };
  }
  if (!BEFORE_LIST.test(gap)) return null;
  const start = first.span.start;
  const isOfItems = text.slice(start, second.span.start).includes(';');
  if (isOfItems) return gap.includes(':') ? { start, end: limit, isOpen: true } : null;
  const length = text.slice(start, limit).indexOf(';');
  return { start, end: length === -1 ? limit : start + length, isOpen: true };
}

/** The words before, between and behind the parts. */
function gapsOf(text: string, { start, end }: Span, parts: readonly Figure[]): string[] {
  const ends = [start, ...parts.map(({ span }) => span.end)];
  const starts = [...parts.map(({ span }) => span.start), end];
  return ends.map((from, index) => fold(text.slice(from, starts[index])));
}

function addsUp(parts: readonly Figure[], total: Figure): boolean {
  const low = parts.reduce((sum, part) => sum + part.low, 0);
  const high = parts.reduce((sum, part) => sum + part.high, 0);
  return low <= total.high && total.low <= high;
}

/** `đạt 415 tỷ đồng, trong đó thu nội địa 789 tỷ đồng` */
function comparePart(text: string, total: Figure, rest: readonly IndicatorBody[]): Finding | null {
  const next = rest.findIndex(({ kind }) => kind === 'level');
  const part = certainFigure(text, rest[next]);
  if (part?.unit !== total.unit || part.low <= total.high) return null;
  if (part.span.start - total.span.end > 2 * REACH) return null;
  const gap = fold(text.slice(total.span.end, part.span.start));
  const lead = BEFORE_PART.exec(gap)?.groups?.['lead'];
  if (lead === undefined || PER_PIECE.test(gap)) return null;
  return NO_PARTITION.test(lead) ? null : toFinding(total, [part]);
}

function toFinding(total: Figure, parts: readonly Figure[]): Finding {
  const sum = parts.reduce((all, part) => all + part.value, 0) / total.scale;
  return {
    check: 'parts-and-total',
    // Parts may overlap, or leave a rest, in a way that no word tells.
    severity: parts.length === 1 ? 'warning' : 'note',
    spans: [total, ...parts].map(({ span }) => span),
    data: {
      total: total.text,
      parts: parts.map(({ text }) => text),
      sum: Number(sum.toPrecision(12)),
    },
  };
}
