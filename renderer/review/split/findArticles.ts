import { foldDiacritics } from '../../../app/text/foldSpelling.ts';
import type { ArticleId } from '../../../shared/article.ts';
import type { ArticleRow } from '../../database/rows.ts';

/** The most that are offered at once. */
const MOST = 60;
/** The most whose texts are compared with that of the open article. */
const MOST_NEIGHBOURS = 200;
/** What the same day and the same province count beside the words of two titles, which are 1 at most. */
const OF_DAY = 0.4;
const OF_PROVINCE = 0.1;

type Listed = Pick<ArticleRow, 'id' | 'title' | 'titleKey' | 'path' | 'eventDate' | 'province'>;

/**
 * The articles whose title or file has all words of a query, blind to case and diacritics. First come
 * those whose texts are `alike`, then those that may be about the event of the open article.
 */
export function findArticles<Row extends Listed>(
  rows: readonly Row[],
  query: string,
  open: Listed,
  alike: ReadonlyMap<ArticleId, number>,
): Row[] {
  const wanted = foldDiacritics(query.normalize('NFC').trim()).split(/\s+/u);
  const fitting = rows.filter((row) => {
    const key = `${row.titleKey} ${foldDiacritics(row.path)}`;
    return wanted.every((word) => key.includes(word));
  });
  // A likeness of texts counts more than all that can be seen from outside.
  return nearest(fitting, open, (id) => 2 * (alike.get(id) ?? 0)).slice(0, MOST);
}

/** The articles whose texts are worth a look, those first that look likest from outside. */
export function listNeighbours<Row extends Listed>(rows: readonly Row[], open: Listed): Row[] {
  return nearest(rows, open, () => 0).slice(0, MOST_NEIGHBOURS);
}

/** Without the open article itself. */
function nearest<Row extends Listed>(
  rows: readonly Row[],
  open: Listed,
  likenessOfText: (id: ArticleId) => number,
): Row[] {
  const own = new Set(wordsOf(open.titleKey));
  const others = rows.filter(({ id }) => id !== open.id);
  return others
    .map((row) => ({ row, rank: likenessOfText(row.id) + likenessFromOutside(row, open, own) }))
    .sort((one, other) => other.rank - one.rank)
    .map(({ row }) => row);
}

function likenessFromOutside(row: Listed, open: Listed, own: ReadonlySet<string>): number {
  const isOfDay = row.eventDate !== null && row.eventDate === open.eventDate;
  const isOfProvince = row.province !== null && row.province === open.province;
  const ofTitle = likenessOf(own, wordsOf(row.titleKey));
  return ofTitle + (isOfDay ? OF_DAY : 0) + (isOfProvince ? OF_PROVINCE : 0);
}

function wordsOf(key: string): string[] {
  return key.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The share of words that two titles have in common, of 0 to 1. */
function likenessOf(own: ReadonlySet<string>, words: readonly string[]): number {
  const common = new Set(words.filter((word) => own.has(word))).size;
  return common / Math.max(1, own.size + new Set(words).size - common);
}
