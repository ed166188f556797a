import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isArticleName } from './articlePath.ts';
import { isInside } from './corpusFolder.ts';
import { listCorpus } from './corpusListing.ts';

/**
 * Whether what is put at `target` takes the place of articles that lie in one of the `roots`, which
 * are absolute with links resolved. Throws a FailureError for a folder that cannot be read.
 */
export async function replacesArticles(target: string, roots: readonly string[]): Promise<boolean> {
  const place = await placeOf(target);
  if (roots.some((root) => isInside(place, root))) return true;
  if (!roots.some((root) => isInside(root, place))) return false;
  const found = await stat(place).catch(() => null);
  if (found === null) return false;
  return found.isDirectory() ? holdsArticle(place) : isArticleName(basename(place));
}

/** The path with links resolved; what is not there yet lies in the folder that is. */
async function placeOf(target: string): Promise<string> {
  const folder = await realpath(dirname(target)).catch(() => dirname(target));
  return realpath(target).catch(() => join(folder, basename(target)));
}

async function holdsArticle(folder: string): Promise<boolean> {
  for await (const { files } of listCorpus(folder)) if (files.length > 0) return true;
  return false;
}
