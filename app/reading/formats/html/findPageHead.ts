import { isElement, type Page, type PageElement, visitNodes } from './pageTree.ts';

/** What stands above an article: its headline and the printed date, as they are shown. */
export interface PageHead {
  title: string | null;
  date: string | null;
}

const MOST_DATE_LENGTH = 80;
const MOST_TITLE_LENGTH = 400;

/** Matches: Thứ năm, 05/11/2020 08:30 */
const PRINTED_DATE = /\b\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}\b/u;
/** Matches the class: article__publish-time */
const DATE_NAME = /date|time|ngay|publish|meta/iu;

/**
 * The first `<h1>`, or the `itemprop="headline"` before it, that the page's title holds; and below it
 * the first short text with a whole date, in an element that is a time by its kind or its name. Above
 * the headline stand clocks and other articles. Null for what is not there.
 */
export function findPageHead(page: Page, pageTitle: string): PageHead {
  const head: PageHead = { title: null, date: null };
  if (page.documentElement === null) return head;
  const key = titleKey(pageTitle);
  visitNodes(page.documentElement, {
    enter: (node) => {
      if (head.date !== null) return false;
      if (!isElement(node)) return true;
      if (head.title === null && isHeadline(node)) {
        const text = shownText(node);
        if (isSameTitle(titleKey(text), key)) head.title = text;
        return head.title === null;
      }
      if (head.title !== null && isDated(node)) head.date = printedDate(node);
      return true;
    },
  });
  return head;
}

function isHeadline(element: PageElement): boolean {
  return element.localName === 'h1' || element.getAttribute('itemprop') === 'headline';
}

function isSameTitle(headline: string, title: string): boolean {
  if (headline === '' || headline.length > MOST_TITLE_LENGTH) return false;
  return title === '' || title.includes(headline) || headline.includes(title);
}

function titleKey(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isDated(element: PageElement): boolean {
  if (element.localName === 'time') return true;
  return ['class', 'id', 'itemprop'].some((name) =>
    DATE_NAME.test(element.getAttribute(name) ?? ''),
  );
}

function printedDate(element: PageElement): string | null {
  const text = shownText(element);
  return text.length <= MOST_DATE_LENGTH && PRINTED_DATE.test(text) ? text : null;
}

function shownText(element: PageElement): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
