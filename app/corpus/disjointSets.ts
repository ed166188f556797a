/** The numbers from 0 on, put together into groups. */
export class DisjointSets {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, index) => index);
  }

  areJoined(one: number, other: number): boolean {
    return this.#rootOf(one) === this.#rootOf(other);
  }

  join(one: number, other: number): void {
    const [a, b] = [this.#rootOf(one), this.#rootOf(other)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** All of them, those of one too: numbers in their order, groups in that of their first numbers. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (const index of this.#parents.keys()) {
      const root = this.#rootOf(index);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [index]);
      else group.push(index);
    }
    return [...groups.values()];
  }

  #rootOf(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root;
    for (let node = index; this.#parents[node] !== root;) {
      const next = this.#parents[node] ?? root;
      this.#parents[node] = root;
      node = next;
    }
    return root;
  }
}
