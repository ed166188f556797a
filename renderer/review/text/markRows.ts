import { compareSpans, overlaps } from '../../../app/text/spans.ts';
import type { Span } from '../../../shared/span.ts';
import { findFirst } from '../orderedItems.ts';
import type { ItemState, ReviewItem } from '../reviewItems.ts';
import type { TextRow } from './textRows.ts';

/** A place that is drawn in the text; `label` is an entity's, null for an indicator's value. */
export interface ReviewMark extends Span {
  item: ReviewItem;
  label: string | null;
  state: ItemState;
  /** True for the part at which the label is named: a mention in several parts is named once. */
  isFirst: boolean;
}

/** Where an item is drawn: nowhere when it was rejected or lost, and a field never. */
function drawnSpans({ body, state }: ReviewItem): readonly Span[] {
  if (state === 'rejected' || state === 'lost') return [];
  switch (body.type) {
    case 'field':
      return [];
    case 'entity':
      return body.spans;
    case 'indicator':
      return [body.span];
  }
}

/** Every entity and every indicator's value that was not rejected or lost. */
export function marksOf(item: ReviewItem): ReviewMark[] {
  const { body, state } = item;
  const label = body.type === 'entity' ? body.label : null;
  return drawnSpans(item).map(({ start, end }, index) => {
    return { item, start, end, label, state, isFirst: index === 0 };
  });
}

type Marks = readonly ReviewMark[];
const NONE: Marks = [];

/** What touches one row. Of thousands of rows a few are seen: marks are made when they are asked for. */
class RowItems {
  readonly items: readonly ReviewItem[];
  #marks: Marks | null = null;

  constructor(items: readonly ReviewItem[]) {
    this.items = items;
  }

  marksIn(row: Span): Marks {
    this.#marks ??= this.items
      .flatMap(marksOf)
      .filter((mark) => overlaps(mark, row))
      .sort(compareSpans);
    return this.#marks;
  }
}

type ItemsByRow = readonly (RowItems | undefined)[];

/** The marks of a text by the row that they are drawn in. A change makes a new one. */
export class MarkRows {
  readonly rows: readonly TextRow[];
  readonly #items: ItemsByRow;

  constructor(rows: readonly TextRow[], items: ItemsByRow = []) {
    this.rows = rows;
    this.#items = items;
  }

  /** The marks that touch a row, the same list until one of them changes; sorted by start. */
  of(index: number): Marks {
    const row = this.rows[index];
    return (row && this.#items[index]?.marksIn(row)) ?? NONE;
  }

  /** The marks on a character, the shortest first. */
  at(offset: number): ReviewMark[] {
    return this.of(findRowIndex(this.rows, offset))
      .filter(({ start, end }) => start <= offset && offset < end)
      .sort((one, other) => one.end - one.start - (other.end - other.start));
  }

  /** With other items; it costs what the rows that they are in hold. */
  changed(gone: ReadonlySet<ReviewItem>, come: readonly ReviewItem[]): MarkRows {
    const lists = new Map<number, ReviewItem[]>();
    const listOf = (row: number): ReviewItem[] => {
      const list =
        lists.get(row) ?? this.#items[row]?.items.filter((item) => !gone.has(item)) ?? [];
      lists.set(row, list);
      return list;
    };
    this.#visit(gone, (_item, row) => listOf(row));
    this.#visit(come, (item, row) => {
      const list = listOf(row);
      // The parts of one item come one after the other.
      if (list.at(-1) !== item) list.push(item);
    });
    const items = [...this.#items];
    for (const [row, list] of lists) items[row] = new RowItems(list);
    return new MarkRows(this.rows, items);
  }

  /** Each item with each row that a part of it touches. */
  #visit(items: Iterable<ReviewItem>, act: (item: ReviewItem, row: number) => void): void {
    let first = 0;
    for (const item of items) {
      for (const span of drawnSpans(item)) {
        first = this.#rowOf(span.start, first);
        for (let index = first; (this.rows[index]?.start ?? Infinity) < span.end; index += 1) {
          if (span.start < (this.rows[index]?.end ?? 0)) act(item, index);
        }
      }
    }
  }

  /** As `findRowIndex`, but from 0; `near` is looked at first, as items mostly come in order. */
  #rowOf(offset: number, near: number): number {
    const isThere = (this.rows[near]?.start ?? Infinity) <= offset;
    const isLast = (this.rows[near + 1]?.start ?? Infinity) > offset;
    return isThere && isLast ? near : Math.max(findRowIndex(this.rows, offset), 0);
  }
}

/** The row that holds an offset, or the last one before it; -1 when there is none. */
export function findRowIndex(rows: readonly Span[], offset: number): number {
  return findFirst(rows, ({ start }) => start > offset) - 1;
}
