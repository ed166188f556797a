import type { z } from 'zod';
import { pendingSuggestions } from '../../../app/review/pendingSuggestions.ts';
import { foldDiacritics } from '../../../app/text/foldSpelling.ts';
import type { FieldBody } from '../../../shared/annotationBody.ts';
import type { ArticleId } from '../../../shared/article.ts';
import type { StoredReview } from '../../database/loadReview.ts';
import {
  isOfType,
  itemOfAnnotation,
  itemOfField,
  itemOfSuggestion,
  type ReviewItem,
} from '../../review/reviewItems.ts';
import type { ArticleIndex } from '../corpusReader.ts';
import type { SheetCell, sheetCalls, SheetRow } from './sheetMessages.ts';

type Request = z.infer<typeof sheetCalls.listSheet.request>;
type Reply = z.infer<typeof sheetCalls.listSheet.reply>;

interface Entry {
  row: SheetRow;
  openCount: number;
  /** What a search looks at, folded. */
  searched: string;
}

/** The fields of all articles of a corpus, in the order of their files. */
export class SheetIndex implements ArticleIndex {
  readonly #entries = new Map<ArticleId, Entry>();
  /** Null when an article has come in between. */
  #order: ArticleId[] | null = null;

  clear(): void {
    this.#entries.clear();
    this.#order = null;
  }

  take(review: StoredReview): void {
    const { id, title, path, status } = review.row;
    const cells = cellsOf(review);
    const values = Object.values(cells);
    if (this.#entries.get(id)?.row.path !== path) this.#order = null;
    this.#entries.set(id, {
      row: { articleId: id, title, path, status, cells },
      openCount: values.filter(({ state }) => state === 'suggested').length,
      searched: fold([path, title, ...values.map(({ value }) => value ?? '')].join('\n')),
    });
  }

  list({ query, scope, from, limit }: Request): Reply {
    const key = fold(query);
    const chosen = this.#sorted().filter(
      ({ openCount, searched }) => (scope === 'all' || openCount > 0) && searched.includes(key),
    );
    const rows = chosen.slice(from, from + limit).map(({ row }) => row);
    const openCount = chosen.reduce((sum, entry) => sum + entry.openCount, 0);
    return { rows, totalCount: chosen.length, openCount };
  }

  #sorted(): Entry[] {
    this.#order ??= [...this.#entries.values()]
      .sort((a, b) => (a.row.path < b.row.path ? -1 : 1))
      .map(({ row }) => row.articleId);
    return this.#order.flatMap((id) => this.#entries.get(id) ?? []);
  }
}

/** What was decided and what is proposed of an article's fields. */
export function fieldItems({
  extraction,
  annotations,
}: Pick<StoredReview, 'extraction' | 'annotations'>): ReviewItem<FieldBody>[] {
  const pending = pendingSuggestions(extraction, annotations);
  const items = [...annotations.map(itemOfAnnotation), ...pending.map(itemOfSuggestion)];
  return items.filter((item) => isOfType(item, 'field'));
}

function cellsOf(review: StoredReview): Record<string, SheetCell> {
  const items = fieldItems(review);
  const cells: Record<string, SheetCell> = {};
  for (const field of new Set(items.map(({ body }) => body.field))) {
    const item = itemOfField(field, items);
    if (item === null) continue;
    const { body, state, suggestion } = item;
    cells[field] = { value: body.value, state, confidence: suggestion?.confidence ?? null };
  }
  return cells;
}

function fold(words: string): string {
  return foldDiacritics(words.trim().normalize('NFC'));
}
