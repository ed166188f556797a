import type { Span } from '../../shared/span.ts';

/** A mark on its drawing line. Marks that overlap have different lanes; lane 0 is taken first. */
export interface Laid<Mark> {
  mark: Mark;
  lane: number;
}

/** A piece of text that the same marks cover from its start to its end, in the marks' order. */
export interface Segment<Mark> extends Span {
  marks: readonly Laid<Mark>[];
  /** How many more marks cover it that have found no lane. */
  hiddenCount: number;
}

interface Boundary {
  offset: number;
  opened: number[];
  closed: number[];
}

/**
 * Cuts `range` at every bound of a mark, in one sweep. The segments tile the range without gaps;
 * parts of marks outside the range are left out. Marks that start together keep their order when
 * they are equal, else the longer comes first. An empty range gives no segments. A mark that would
 * need a lane beyond `laneCount` is only counted, from its start to its end, so that any number of
 * marks on one word stays cheap.
 */
export function findSegments<Mark extends Span>(
  range: { readonly start: number; readonly end: number },
  marks: readonly Mark[],
  laneCount = Infinity,
): Segment<Mark>[] {
  const inside = marks
    .filter((mark) => mark.start < range.end && mark.end > range.start && mark.start < mark.end)
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const segments: Segment<Mark>[] = [];
  const lanes = new Lanes(laneCount);
  const open = new Map<number, Laid<Mark>>();
  let hiddenCount = 0;
  let start = range.start;
  for (const { offset, opened, closed } of findBoundaries(range, inside)) {
    if (offset > start) {
      segments.push({ start, end: offset, marks: [...open.values()], hiddenCount });
    }
    start = offset;
    for (const index of closed) {
      lanes.free(open.get(index)?.lane);
      if (!open.delete(index)) hiddenCount -= 1;
    }
    for (const index of opened) {
      const mark = inside[index];
      const lane = lanes.take();
      if (lane === null) hiddenCount += 1;
      else if (mark !== undefined) open.set(index, { mark, lane });
    }
  }
  return segments;
}

/** Every offset at which something begins or ends, sorted, the ends of the range included. */
function findBoundaries(
  range: { readonly start: number; readonly end: number },
  marks: readonly Span[],
): Boundary[] {
  const byOffset = new Map<number, Boundary>();
  const at = (offset: number): Boundary => {
    let boundary = byOffset.get(offset);
    if (boundary === undefined) {
      boundary = { offset, opened: [], closed: [] };
      byOffset.set(offset, boundary);
    }
    return boundary;
  };
  at(range.start);
  at(range.end);
  marks.forEach(({ start, end }, index) => {
    at(Math.max(start, range.start)).opened.push(index);
    at(Math.min(end, range.end)).closed.push(index);
  });
  return [...byOffset.values()].sort((one, other) => one.offset - other.offset);
}

class Lanes {
  readonly #taken: boolean[] = [];
  readonly #laneCount: number;

  constructor(laneCount: number) {
    this.#laneCount = laneCount;
  }

  /** The first lane that is free; null when all are taken. */
  take(): number | null {
    const free = this.#taken.indexOf(false);
    const lane = free === -1 ? this.#taken.length : free;
    if (lane >= this.#laneCount) return null;
    this.#taken[lane] = true;
    return lane;
  }

  free(lane: number | undefined): void {
    if (lane !== undefined) this.#taken[lane] = false;
  }
}
