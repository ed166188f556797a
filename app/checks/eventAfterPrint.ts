import type { Finding } from '../../shared/finding.ts';
import { contains, quote } from '../text/spans.ts';
import { fold } from './figure.ts';
import type { PreparedArticle } from './prepareArticle.ts';

// Ngày 20/7 tới, huyện sẽ tổ chức …
const ANNOUNCED = /(?<!\p{L})(?:sẽ|sắp|tới|dự kiến|chuẩn bị|kế hoạch)(?!\p{L})/u;

/**
 * An event later than the page that reports it. Also when the header is the day that the page was
 * fetched: nobody fetches a report before its event. Announcements are passed over.
 */
export function checkEventAfterPrint(article: PreparedArticle): Finding[] {
  const [event, printed] = ['eventDate', 'printedDate'].map((id) =>
    article.fields.find(({ field }) => field === id),
  );
  if (!event?.value || !printed?.value) return [];
  const length = Math.min(event.value.length, printed.value.length, DAY_LENGTH);
  if (event.value.slice(0, length) <= printed.value.slice(0, length)) return [];
  const sentences = article.sentences.filter((sentence) =>
    event.evidence.some((span) => contains(sentence, span)),
  );
  if (sentences.some((sentence) => ANNOUNCED.test(fold(quote(article.text, sentence))))) return [];
  const spans = [...event.evidence, ...printed.evidence];
  if (spans.length === 0) return [];
  const data = { event: event.value.slice(0, DAY_LENGTH), printed: printed.value };
  return [{ check: 'event-after-print', severity: 'warning', spans, data }];
}

/** Dates are compared by the parts that both have: `2023-06` with `2023-06-29` by the month. */
const DAY_LENGTH = '2023-06-29'.length;
