import type { z } from 'zod';
import { foldForSearch } from '../../../app/corpus/stringNumbers.ts';
import type { CorpusTables } from '../tables/corpusTables.ts';
import type { SheetCell, sheetCalls, SheetRow } from './sheetMessages.ts';

type Request = z.infer<typeof sheetCalls.listSheet.request>;
type Reply = z.infer<typeof sheetCalls.listSheet.reply>;

/** The fields of all articles of a corpus, in the order of their files. */
export class SheetIndex {
  readonly #tables: CorpusTables;
  #order: { version: number; articles: number[] } | null = null;

  constructor(tables: CorpusTables) {
    this.#tables = tables;
  }

  list({ query, scope, from, limit }: Request): Reply {
    const key = foldForSearch(query);
    const open = new Map<number, number>();
    const chosen = this.#sorted().filter((article) => {
      const openCount = this.#countOpen(article);
      open.set(article, openCount);
      return (scope === 'all' || openCount > 0) && this.#holds(article, key);
    });
    return {
      rows: chosen.slice(from, from + limit).map((article) => this.#read(article)),
      totalCount: chosen.length,
      openCount: chosen.reduce((sum, article) => sum + (open.get(article) ?? 0), 0),
    };
  }

  #read(article: number): SheetRow {
    const { articles, cells } = this.#tables;
    const named: Record<string, SheetCell> = {};
    for (const at of cells.placesOf(article)) {
      const { field, ...cell } = cells.read(at);
      named[field] = cell;
    }
    const heading = this.#tables.headingOf(article);
    return { articleId: articles.idOf(article), ...heading, cells: named };
  }

  #countOpen(article: number): number {
    const { cells, strings } = this.#tables;
    const suggested = strings.numberOf('suggested');
    let count = 0;
    for (const at of cells.placesOf(article)) {
      if (cells.textNumber(at, 'state') === suggested) count += 1;
    }
    return count;
  }

  /** In its file, its title or a value. */
  #holds(article: number, key: string): boolean {
    if (key === '' || this.#tables.isNamed(article, key)) return true;
    const { cells, strings } = this.#tables;
    for (const at of cells.placesOf(article)) {
      if (strings.holds(cells.textNumber(at, 'value'), key)) return true;
    }
    return false;
  }

  #sorted(): number[] {
    const { version, articles } = this.#tables;
    if (this.#order?.version !== version) {
      const paths = articles.ids.map((_, article) => this.#tables.headingOf(article).path);
      const pathOf = (article: number) => paths[article] ?? '';
      const sorted = [...paths.keys()].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
      this.#order = { version, articles: sorted };
    }
    return this.#order.articles;
  }
}
