import type { Block } from '../../shared/article.ts';
import type { Span } from '../../shared/span.ts';
import type { ItemState, ReviewItem, ReviewItems } from './reviewItems.ts';

/** A place that is drawn in the text; `label` is an entity's, null for an indicator's value. */
export interface ReviewMark extends Span {
  key: string;
  label: string | null;
  state: ItemState;
  /** True for the part at which the label is named: a mention in several parts is named once. */
  isFirst: boolean;
}

/** What is laid over the marks for a moment; it never names an item. */
export interface Overlay extends Span {
  role: 'active' | 'value' | 'name' | 'evidence' | 'selection' | 'flash';
}

/** Every entity and every indicator's value that was not rejected, sorted by start. */
export function listMarks({ entities, indicators }: ReviewItems): ReviewMark[] {
  const marks: ReviewMark[] = [];
  for (const { key, state, body } of entities) {
    if (state === 'rejected') continue;
    body.spans.forEach(({ start, end }, index) => {
      marks.push({ key, start, end, label: body.label, state, isFirst: index === 0 });
    });
  }
  for (const { key, state, body } of indicators) {
    if (state === 'rejected') continue;
    marks.push({ key, ...body.span, label: null, state, isFirst: true });
  }
  return marks.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** The places that the active item points at, each with the part that it plays. */
export function overlaysOf(item: ReviewItem | null): Overlay[] {
  if (item === null || item.state === 'lost') return [];
  const { body } = item;
  switch (body.type) {
    case 'field':
      return body.evidence.map(({ start, end }) => ({ start, end, role: 'evidence' }));
    case 'entity':
      return body.spans.map(({ start, end }) => ({ start, end, role: 'active' }));
    case 'indicator': {
      const value: Overlay = { ...body.span, role: 'value' };
      return body.name === null ? [value] : [value, { ...body.name, role: 'name' }];
    }
  }
}

/** The block that holds an offset, or the last one before it; -1 when there is none. */
export function findBlockIndex(blocks: readonly Span[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The spans that touch each block, by the block's index. */
export function groupByBlock<Item extends Span>(
  blocks: readonly Block[],
  items: readonly Item[],
): readonly (readonly Item[])[] {
  const groups: Item[][] = blocks.map(() => []);
  for (const item of items) {
    let index = Math.max(findBlockIndex(blocks, item.start), 0);
    for (let block = blocks[index]; block && block.start < item.end; block = blocks[index]) {
      if (item.start < block.end) groups[index]?.push(item);
      index += 1;
    }
  }
  return groups;
}

/** True when both lists hold the same items field by field: what they draw is the same. */
export function hasEqualItems<Item extends object>(
  list: readonly Item[],
  other: readonly Item[],
): boolean {
  return (
    list.length === other.length &&
    list.every((item, index) => {
      const counterpart = other[index];
      return counterpart !== undefined && isShallowEqual(item, counterpart);
    })
  );
}

function isShallowEqual<Item extends object>(one: Item, other: Item): boolean {
  return (Object.keys(one) as (keyof Item)[]).every((key) => one[key] === other[key]);
}
