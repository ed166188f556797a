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

/** Every entity and every indicator's value that was not rejected or lost. */
export function marksOf(item: ReviewItem): ReviewMark[] {
  const { body, state } = item;
  if (state === 'rejected' || state === 'lost') return [];
  switch (body.type) {
    case 'field':
      return [];
    case 'entity':
      return body.spans.map(({ start, end }, index) => {
        return { item, start, end, label: body.label, state, isFirst: index === 0 };
      });
    case 'indicator':
      return [{ item, ...body.span, label: null, state, isFirst: true }];
  }
}

type Marks = readonly ReviewMark[];
const NONE: Marks = [];

/** The marks of a text by the row that they are drawn in. A change makes a new one. */
export class MarkRows {
  readonly rows: readonly TextRow[];
  readonly #marks: readonly (Marks | undefined)[];

  constructor(rows: readonly TextRow[], marks: readonly (Marks | undefined)[] = []) {
    this.rows = rows;
    this.#marks = marks;
  }

  /** The marks that touch a row, the same list until one of them changes; sorted by start. */
  of(index: number): Marks {
    return this.#marks[index] ?? NONE;
  }

  /** The marks on a character, the shortest first. */
  at(offset: number): ReviewMark[] {
    return this.of(findRowIndex(this.rows, offset))
      .filter(({ start, end }) => start <= offset && offset < end)
      .sort((one, other) => one.end - one.start - (other.end - other.start));
  }

  /** With other items; it costs what the rows that they are in hold. */
  changed(gone: ReadonlySet<ReviewItem>, come: readonly ReviewItem[]): MarkRows {
    const marks = [...this.#marks];
    const left = new Set<number>();
    this.#visit(gone, (_mark, row) => left.add(row));
    for (const row of left) marks[row] = marks[row]?.filter(({ item }) => !gone.has(item));
    const grown = new Map<number, ReviewMark[]>();
    this.#visit(come, (mark, row) => {
      const list = grown.get(row);
      if (list === undefined) grown.set(row, [...(marks[row] ?? NONE), mark]);
      else list.push(mark);
    });
    for (const [row, list] of grown) marks[row] = list.sort(compareMarks);
    return new MarkRows(this.rows, marks);
  }

  /** Each mark of the items with each row that it touches. */
  #visit(items: Iterable<ReviewItem>, act: (mark: ReviewMark, row: number) => void): void {
    let first = 0;
    for (const item of items) {
      for (const mark of marksOf(item)) {
        first = this.#rowOf(mark.start, first);
        for (let index = first; (this.rows[index]?.start ?? Infinity) < mark.end; index += 1) {
          if (mark.start < (this.rows[index]?.end ?? 0)) act(mark, index);
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

function compareMarks(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end;
}

/** The row that holds an offset, or the last one before it; -1 when there is none. */
export function findRowIndex(rows: readonly Span[], offset: number): number {
  return findFirst(rows, ({ start }) => start > offset) - 1;
}
