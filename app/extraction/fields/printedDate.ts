import type { Span } from '../../../shared/span.ts';
import type { DateMention } from '../../vietnamese/date.ts';
import { parseDate } from '../../vietnamese/period.ts';
import type { FieldRule } from './fieldContext.ts';
import { proposeField } from './proposeField.ts';
import { readOnce } from './readOnce.ts';
import { findInside } from './sortedSpans.ts';

/** Vietnam's only time zone: a clock printed without a zone is local. */
const LOCAL_ZONE = '+07:00';

/** The date in the page's header, with clock and zone where they are printed. */
export interface PrintedDate {
  iso: string;
  year: number;
  month: number;
  day: number | null;
  evidence: Span[];
}

/**
 * The date that the page prints for the article: where several are printed, one with a clock rather
 * than without, and one below the headline rather than the current day above it. Null when none is.
 */
export const findPrintedDate = readOnce(({ article, title }): PrintedDate | null => {
  const dated = article.blocks.flatMap((block) => {
    if (block.kind !== 'dateLine') return [];
    const mentions = findInside(article.dates, block);
    const mention = mentions.find(({ kind }) => kind === 'day' || kind === 'month');
    if (mention === undefined) return [];
    const clock = mention.time === null ? mentions.find(({ kind }) => kind === 'clock') : undefined;
    return read(mention, clock) ?? [];
  });
  const clocked = dated.filter(({ iso }) => iso.includes('T'));
  const candidates = clocked.length > 0 ? clocked : dated;
  const isBelow = ({ evidence }: PrintedDate) => (evidence[0]?.start ?? 0) > (title?.end ?? 0);
  return candidates.find(isBelow) ?? candidates[0] ?? null;
});

function read(mention: DateMention, clock: DateMention | undefined): PrintedDate | null {
  const time = mention.time ?? (mention.kind === 'day' ? (clock?.time ?? null) : null);
  const zone = mention.zone ?? (time === null ? null : LOCAL_ZONE);
  const iso = parseDate({ ...mention, time, zone }, { year: null });
  const { year, month, day } = mention.from;
  if (iso === null || year === null || month === null) return null;
  const evidence = clock === undefined ? [mention] : [mention, clock];
  return { iso, year, month, day, evidence };
}

/** The header's date, whether of publishing or fetching. Guide, section 1. */
export const extractPrintedDate: FieldRule = (context) => {
  const printed = findPrintedDate(context);
  if (printed === null) return null;
  return proposeField({
    field: 'printedDate',
    value: printed.iso,
    evidence: printed.evidence,
    confidence: 0.97,
    rule: 'field.printed-date.date-line',
  });
};
