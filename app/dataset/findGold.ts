import type { DatasetArticle } from '../../shared/dataset.ts';

/**
 * A look-up of the gold article for a file: that of the same path, else the only one of the same
 * base name, else null. Composed and decomposed spellings of a name are the same.
 */
export function findGold(gold: readonly DatasetArticle[]): (file: string) => DatasetArticle | null {
  const byPath = new Map(gold.map((article) => [article.file.normalize('NFC'), article]));
  const byName = new Map<string, DatasetArticle | null>();
  for (const article of gold) {
    const name = baseName(article.file);
    byName.set(name, byName.has(name) ? null : article);
  }
  return (file) => byPath.get(file.normalize('NFC')) ?? byName.get(baseName(file)) ?? null;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).normalize('NFC');
}
