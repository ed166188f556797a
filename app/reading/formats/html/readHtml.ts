import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom/worker';
import type { ArticleMetadata } from '../../../../shared/articleFormat.ts';
import type { Result } from '../../../../shared/failure.ts';
import { type ArticleFile, type ArticleText, failAt, tidyMetadata } from '../articleFile.ts';
import { decodeHtml } from './decodeHtml.ts';
import { findPageHead, type PageHead } from './findPageHead.ts';
import { type Page, type PageNode, visitNodes } from './pageTree.ts';
import { writePageText } from './writePageText.ts';

/** More markup than any article has, and little enough to be read in a few seconds. */
const MOST_TAGS = 50_000;
const MOST_DEPTH = 256;

/** Never the article's own words, however short the article is. */
const FURNITURE =
  'script, style, noscript, template, iframe, nav, aside, footer, body > header, button, select, ' +
  '[hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"]';

/**
 * The main content of a page, as the reader view of a browser finds it. The text exactly as read is
 * the headline, the printed date where the page shows one below it, and the content, with an empty
 * line between blocks and white space as a browser shows it: see `writePageText`. A page in which no
 * article is found gives all of its words but the furniture. No script runs: nothing here can run
 * one. Metadata: title, author, date and site as the page declares them. Failures: those of
 * `decodeText`, and `damaged` for markup without bounds.
 */
export function readHtml(file: ArticleFile): Result<ArticleText> {
  const decoded = decodeHtml(file);
  if (!decoded.ok) return decoded;
  const { text: source, encoding } = decoded.value;
  if (countTags(source) > MOST_TAGS) {
    return failAt(file.path, 'damaged', `has more than ${String(MOST_TAGS)} tags. Split it`);
  }
  const page = parsePage(source);
  if (page === null || findDepth(page) > MOST_DEPTH) {
    return failAt(file.path, 'damaged', 'has tags that are nested too deeply');
  }
  return { ok: true, value: { ...readPage(page), encoding } };
}

function readPage(page: Page): Omit<ArticleText, 'encoding'> {
  for (const element of [...page.querySelectorAll(FURNITURE)]) {
    const isData = element.getAttribute('type') === 'application/ld+json';
    if (!isData) element.remove();
  }
  const whole = page.documentElement === null ? '' : writePageText(page.documentElement);
  const declaredTitle = [...page.querySelectorAll('title')].at(0)?.textContent ?? '';
  const head = findPageHead(page, declaredTitle);
  const article = new Readability<PageNode>(page, {
    serializer: (node: unknown) => node as PageNode,
  }).parse();
  const content = article?.content == null ? '' : writePageText(article.content);
  const metadata = tidyMetadata([
    ['title', article?.title],
    ['author', article?.byline],
    ['date', article?.publishedTime],
    ['site', article?.siteName],
  ]);
  return { text: content === '' ? whole : putHead(head, metadata, content), metadata };
}

function putHead(head: PageHead, metadata: ArticleMetadata, content: string): string {
  const title = head.title ?? metadata['title'] ?? '';
  const parts = [content];
  if (head.date !== null && !content.includes(head.date)) parts.unshift(head.date);
  if (title !== '' && !content.startsWith(title)) parts.unshift(title);
  return parts.join('\n\n');
}

/** Null when the source makes no element at all. */
function parsePage(source: string): Page | null {
  const isWhole = /<html[\s>]/iu.test(source);
  const markup = isWhole ? source : `<html><head></head><body>${source}</body></html>`;
  const page = new DOMParser().parseFromString(markup, 'text/html') as unknown as Page;
  return page.documentElement === null ? null : page;
}

function countTags(source: string): number {
  let count = 0;
  for (
    let at = source.indexOf('<');
    at !== -1 && count <= MOST_TAGS;
    at = source.indexOf('<', at)
  ) {
    count += 1;
    at += 1;
  }
  return count;
}

function findDepth({ documentElement }: Page): number {
  let deepest = 0;
  if (documentElement === null) return deepest;
  visitNodes(documentElement, {
    enter: (_node, depth) => {
      deepest = Math.max(deepest, depth);
      return deepest <= MOST_DEPTH;
    },
  });
  return deepest;
}
