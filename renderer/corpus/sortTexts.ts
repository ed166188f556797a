/** So few are compared with each other at once. */
const FEW = 24;
/** Two UTF-16 units are one number to sort by. */
const UNITS = 2;

/** Texts next to each other in the order so far that are the same up to a unit. */
interface Group {
  from: number;
  to: number;
  same: number;
}

/**
 * The order of texts by their UTF-16 units, as `<` compares them; equal ones stay in their order.
 * Texts with the same beginning are split by the first two units that follow it, a group after the
 * other: titles share long beginnings, which comparing would read again each time. It yields often
 * enough that no step takes long.
 */
export function* sortTexts(texts: readonly string[]): Generator<void, Uint32Array> {
  const sorter = new TextSorter(texts);
  const groups: Group[] = [{ from: 0, to: texts.length, same: 0 }];
  for (let group = groups.pop(); group !== undefined; group = groups.pop()) {
    if (group.to - group.from <= FEW) sorter.compare(group);
    else {
      const same = sorter.measure(group);
      yield;
      if (sorter.pack(group, same)) {
        yield;
        sorter.sort(group);
        yield;
        for (const part of sorter.split(group, same + UNITS)) groups.push(part);
      } else sorter.compareLengths(group);
    }
    yield;
  }
  return sorter.order;
}

class TextSorter {
  readonly order: Uint32Array;
  readonly #texts: readonly string[];
  /** By place in the order: the units to sort by above, the text's place in the list below. */
  readonly #packed: BigUint64Array;
  readonly #halves: Uint32Array;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.order = Uint32Array.from(texts, (_, place) => place);
    this.#packed = new BigUint64Array(texts.length);
    this.#halves = new Uint32Array(this.#packed.buffer);
  }

  /** Up to which unit all texts of a group are the same, at least as far as is known. */
  measure({ from, to, same }: Group): number {
    const first = this.#textAt(from);
    let end = Math.max(same, first.length);
    for (let at = from + 1; at < to && end > same; at += 1) {
      const text = this.#textAt(at);
      let length = same;
      while (length < end && text.charCodeAt(length) === first.charCodeAt(length)) length += 1;
      end = length;
    }
    return end;
  }

  /** Writes what is sorted by; false when no text goes on after what is the same. */
  pack({ from, to }: Group, same: number): boolean {
    let isLonger = false;
    for (let at = from; at < to; at += 1) {
      const text = this.#textAt(at);
      if (text.length > same) isLonger = true;
      this.#halves[2 * at] = this.order[at] ?? 0;
      // past its end a text has NaN, which is 0 here
      this.#halves[2 * at + 1] = (text.charCodeAt(same) << 16) | text.charCodeAt(same + 1);
    }
    return isLonger;
  }

  sort({ from, to }: Group): void {
    this.#packed.subarray(from, to).sort();
  }

  /** Takes the order of a sorted group over; gives the parts that still are the same up to a unit. */
  *split({ from, to }: Group, same: number): Generator<Group, void> {
    let start = from;
    for (let at = from; at < to; at += 1) {
      this.order[at] = this.#halves[2 * at] ?? 0;
      const isLast = at + 1 === to || this.#halves[2 * at + 3] !== this.#halves[2 * at + 1];
      if (!isLast) continue;
      if (at > start) yield { from: start, to: at + 1, same };
      start = at + 1;
    }
  }

  compare({ from, to }: Group): void {
    const textOf = (place: number) => this.#texts[place] ?? '';
    this.order.subarray(from, to).sort((a, b) => {
      const [one, other] = [textOf(a), textOf(b)];
      if (one === other) return a - b;
      return one < other ? -1 : 1;
    });
  }

  /** Texts that differ in how many units of 0 they end with. */
  compareLengths(group: Group): void {
    const { length } = this.#textAt(group.from);
    for (let at = group.from + 1; at < group.to; at += 1) {
      if (this.#textAt(at).length === length) continue;
      this.compare(group);
      return;
    }
  }

  #textAt(at: number): string {
    return this.#texts[this.order[at] ?? 0] ?? '';
  }
}
