import { fromMarkdown } from 'mdast-util-from-markdown';
import { parse as parseYaml } from 'yaml';
import type { Result } from '../../../shared/failure.ts';
import { decodeText } from '../decodeText.ts';
import { type ArticleFile, type ArticleText, failAt, tidyMetadata } from './articleFile.ts';

type MarkdownNode = ReturnType<typeof fromMarkdown> | MarkdownChild;
type MarkdownChild = ReturnType<typeof fromMarkdown>['children'][number];

/** Front matter, as in: ---\ntitle: Thăm xã Nà Mây\n---\n */
const FRONT_MATTER = /^---[ \t]*\r?\n(?<yaml>[^]{0,16384}?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** What opens quotations and lists at the beginning of a line, as in: > > - 1. */
const MARKERS = /^[ \t>*+\-\d.)]*/u;
const MOST_MARKERS = 40;
/** Signs of emphasis, links and code; the parser's time grows with the square of them. */
const SIGN = /[*_[\]`<!&]/gu;
const MOST_SIGNS = 2_000;

/**
 * The words of a Markdown text (CommonMark) without its signs. The text exactly as read is its blocks
 * (headings, paragraphs, items of lists, code) in their order with an empty line between them; a line
 * broken inside a paragraph goes on after a space, a hard break is a line break, a link is its words
 * and a picture its description; tags of HTML are left out. Above stands the title of the front matter unless
 * the text begins with it; the front matter's words and numbers are the metadata. Failures: those of
 * `decodeText`, and `damaged` for nesting or signs without bounds.
 */
export function readMarkdown({ bytes, path }: ArticleFile): Result<ArticleText> {
  const decoded = decodeText(bytes, path);
  if (!decoded.ok) return decoded;
  const { text: source, encoding } = decoded.value;
  const front = FRONT_MATTER.exec(source);
  const metadata = readFrontMatter(front?.groups?.['yaml'] ?? '');
  const body = source.slice(front?.[0].length ?? 0);
  if (!isBounded(body)) return failAt(path, 'damaged', 'has Markdown that is nested too deeply');
  const text = writeBlocks(fromMarkdown(body)).join('\n\n');
  const title = metadata['title'] ?? '';
  const isTitled = title === '' || text.startsWith(title);
  return { ok: true, value: { text: isTitled ? text : `${title}\n\n${text}`, encoding, metadata } };
}

function readFrontMatter(yaml: string): Record<string, string> {
  let value: unknown;
  try {
    value = parseYaml(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent' });
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const entries = Object.entries(value as Record<string, unknown>);
  return tidyMetadata(
    entries.map(([key, entry]) => [key, typeof entry === 'string' ? entry : null] as const),
  );
}

function isBounded(body: string): boolean {
  let signCount = 0;
  for (const line of body.split('\n')) {
    if ((MARKERS.exec(line)?.[0].length ?? 0) > MOST_MARKERS) return false;
    if (!/\S/u.test(line)) signCount = 0;
    signCount += line.match(SIGN)?.length ?? 0;
    if (signCount > MOST_SIGNS) return false;
  }
  return true;
}

/** The texts of the blocks below a node, in order. */
function writeBlocks(node: MarkdownNode): string[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
      return node.children.flatMap((child) => writeBlocks(child));
    case 'paragraph':
    case 'heading':
      return keepFull(node.children.map(writeInline).join(''));
    case 'code':
      return keepFull(node.value);
    default:
      return [];
  }
}

function writeInline(node: MarkdownChild): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/[ \t]*\r?\n[ \t]*/gu, ' ');
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      return 'children' in node ? node.children.map(writeInline).join('') : '';
  }
}

function keepFull(block: string): string[] {
  const trimmed = block.trim();
  return trimmed === '' ? [] : [trimmed];
}
