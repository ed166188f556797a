import type { Segment } from '../../../app/text/segments.ts';
import type { Span } from '../../../shared/span.ts';
import type { ReviewMark } from './markRows.ts';
import type { Overlay } from './overlays.ts';

/** Words that are drawn alike: the same overlays lie on all of them. */
export interface Piece extends Span {
  overlays: readonly Overlay[];
}

/** Cuts a segment where an overlay begins or ends in it, and at an offset. */
export function cutSegment(
  segment: Segment<ReviewMark>,
  overlays: readonly Overlay[],
  at: number | null,
): Piece[] {
  const touching = overlays.filter((other) => overlap(other, segment));
  const isInside = at !== null && segment.start < at && at < segment.end;
  if (touching.length === 0 && !isInside) return [{ ...spanOf(segment), overlays: touching }];
  const bounds = [...touching.flatMap(({ start, end }) => [start, end]), ...(isInside ? [at] : [])];
  const cuts = bounds.filter((offset) => segment.start < offset && offset < segment.end);
  const ends = [...new Set([...cuts, segment.end])].sort((one, other) => one - other);
  return ends.map((end, index) => {
    const piece = { start: ends[index - 1] ?? segment.start, end };
    return { ...piece, overlays: touching.filter((other) => overlap(other, piece)) };
  });
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
