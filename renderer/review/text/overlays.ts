import type { Span } from '../../../shared/span.ts';
import type { ReviewItem } from '../reviewItems.ts';

/** What is laid over the marks for a moment; it never names an item. */
export interface Overlay extends Span {
  role: 'active' | 'value' | 'name' | 'evidence' | 'selection' | 'flash' | 'hit' | 'currentHit';
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

/** True when both lists draw the same. */
export function hasEqualOverlays(list: readonly Overlay[], other: readonly Overlay[]): boolean {
  return (
    list.length === other.length &&
    list.every(({ start, end, role }, index) => {
      const counterpart = other[index];
      return counterpart?.start === start && counterpart.end === end && counterpart.role === role;
    })
  );
}
