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
    for (const item of gone) {
      for (const mark of marksOf(item)) for (const row of this.#rowsOf(mark)) left.add(row);
    }
    for (const row of left) marks[row] = marks[row]?.filter(({ item }) => !gone.has(item));
    const grown = new Map<number, ReviewMark[]>();
    for (const item of come) {
      for (const mark of marksOf(item)) {
        for (const row of this.#rowsOf(mark)) {
          const list = grown.get(row) ?? [...(marks[row] ?? NONE)];
          if (!grown.has(row)) grown.set(row, list);
          list.push(mark);
        }
      }
    }
    for (const [row, list] of grown) marks[row] = list.sort(compareMarks);
    return new MarkRows(this.rows, marks);
  }

  #rowsOf({ start, end }: Span): number[] {
    const found: number[] = [];
    let index = Math.max(findRowIndex(this.rows, start), 0);
    for (let row = this.rows[index]; row && row.start < end; row = this.rows[index]) {
      if (start < row.end) found.push(index);
      index += 1;
    }
    return found;
  }
}

function compareMarks(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end;
}

/** The row that holds an offset, or the last one before it; -1 when there is none. */
export function findRowIndex(rows: readonly Span[], offset: number): number {
  return findFirst(rows, ({ start }) => start > offset) - 1;
}
