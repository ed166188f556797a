import { foldDiacritics } from '../../../app/text/foldSpelling.ts';
import type { ArticleRow } from '../../database/rows.ts';

/** The most that are offered at once. */
const MOST = 60;

type Titled = Pick<ArticleRow, 'id' | 'title' | 'titleKey' | 'path'>;

/**
 * The articles whose title or file has all words of a query, blind to case and diacritics. First come
 * those with the most words in common with the title of `open`, as articles of one event have.
 */
export function findArticles<Row extends Titled>(
  rows: readonly Row[],
  query: string,
  open: Titled,
): Row[] {
  const wanted = foldDiacritics(query.normalize('NFC').trim()).split(/\s+/u);
  const own = new Set(wordsOf(open.titleKey));
  const found = rows.flatMap((row) => {
    const key = `${row.titleKey} ${foldDiacritics(row.path)}`;
    if (row.id === open.id || !wanted.every((word) => key.includes(word))) return [];
    return { row, likeness: likenessOf(own, wordsOf(row.titleKey)) };
  });
  found.sort((one, other) => other.likeness - one.likeness);
  return found.slice(0, MOST).map(({ row }) => row);
}

function wordsOf(key: string): string[] {
  return key.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The share of words that two titles have in common, of 0 to 1. */
function likenessOf(own: ReadonlySet<string>, words: readonly string[]): number {
  const common = new Set(words.filter((word) => own.has(word))).size;
  return common / Math.max(1, own.size + new Set(words).size - common);
}
