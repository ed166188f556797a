import type { LoadedArticle } from '../database/loadArticle.ts';

/** True when the heading of the screen shows the same of both: a decision mostly changes nothing in it. */
export function isHeaderAlike(before: LoadedArticle, after: LoadedArticle): boolean {
  const [row, now] = [before.row, after.row];
  return (
    row.id === now.id &&
    row.title === now.title &&
    row.path === now.path &&
    row.encoding === now.encoding &&
    row.status === now.status &&
    before.format === after.format &&
    before.note === after.note
  );
}
