import { Stretches, withRoom } from './stretches.ts';
import type { StringNumbers } from './stringNumbers.ts';

type Cell = string | number | boolean | null;
type Values = Uint8Array | Uint32Array | Float64Array;

/** What a column holds: texts or null, numbers or null, yes or no. */
type KindOf<Value> = [Value] extends [boolean]
  ? 'flag'
  : [Value] extends [number | null]
    ? 'number'
    : 'text';

/** A table without its gaps: for each article how many rows it has, and the columns by their names. */
export interface SavedTable {
  counts: Uint32Array;
  columns: Record<string, Values>;
}

const EMPTY: Record<'flag' | 'number' | 'text', () => Values> = {
  flag: () => new Uint8Array(0),
  number: () => new Float64Array(0),
  text: () => new Uint32Array(0),
};

/**
 * Rows of numbered articles, column by column: there are millions of them, and an object each would
 * take several times the room. Texts are numbers of `strings`.
 */
export class RowTable<Row extends { [Key in keyof Row]: Cell }> {
  readonly #kinds: { readonly [Key in keyof Row]: KindOf<Row[Key]> };
  readonly #names: readonly (keyof Row & string)[];
  readonly #strings: StringNumbers;
  #stretches = new Stretches();
  /** The article of each row. */
  #owners = new Uint32Array(0);
  readonly #columns = new Map<keyof Row, Values>();

  constructor(kinds: { readonly [Key in keyof Row]: KindOf<Row[Key]> }, strings: StringNumbers) {
    this.#kinds = kinds;
    this.#names = Object.keys(kinds) as (keyof Row & string)[];
    this.#strings = strings;
    for (const name of this.#names) this.#columns.set(name, EMPTY[kinds[name]]());
  }

  get count(): number {
    return this.#stretches.entryCount;
  }

  /** The places of an article's rows. */
  *placesOf(article: number): Generator<number, void> {
    const end = this.#stretches.endOf(article);
    for (let at = this.#stretches.startOf(article); at < end; at += 1) yield at;
  }

  articleOf(at: number): number {
    return this.#owners[at] ?? 0;
  }

  /** Puts what an article has now in the place of what it had. */
  set(article: number, rows: readonly Row[]): void {
    const start = this.#stretches.put(article, rows.length);
    this.#owners = withRoom(this.#owners, this.#stretches.length);
    this.#owners.fill(article, start, start + rows.length);
    for (const name of this.#names) {
      const column = withRoom(this.#column(name), this.#stretches.length);
      this.#columns.set(name, column);
      for (const [at, row] of rows.entries()) column[start + at] = this.#encode(row[name]);
    }
  }

  get<Key extends keyof Row>(at: number, name: Key): Row[Key] {
    return this.#decode(this.#column(name)[at] ?? 0, name) as Row[Key];
  }

  read(at: number): Row {
    const row: Partial<Row> = {};
    for (const name of this.#names) row[name] = this.get(at, name);
    return row as Row;
  }

  /** The number of a text, 0 for null: quicker than the text where only equality matters. */
  textNumber(at: number, name: keyof Row): number {
    return this.#column(name)[at] ?? 0;
  }

  save(articleCount: number): SavedTable {
    const columns = [...this.#columns].map(([name, values]): [string, Values] => [
      String(name),
      this.#stretches.gather(values, articleCount),
    ]);
    return {
      counts: this.#stretches.countsOf(articleCount),
      columns: Object.fromEntries(columns),
    };
  }

  /** Takes over what `save` gave. Throws a RangeError when its parts do not fit together. */
  load({ counts, columns }: SavedTable): void {
    const stretches = Stretches.of(counts);
    for (const name of this.#names) {
      const values = columns[name];
      if (values?.constructor !== this.#column(name).constructor) throw misfit(name);
      if (values.length !== stretches.length) throw misfit(name);
      this.#columns.set(name, values);
    }
    this.#stretches = stretches;
    this.#owners = new Uint32Array(stretches.length);
    for (const [article, count] of counts.entries()) {
      const start = stretches.startOf(article);
      this.#owners.fill(article, start, start + count);
    }
  }

  #column(name: keyof Row): Values {
    const column = this.#columns.get(name);
    if (column === undefined) throw misfit(String(name));
    return column;
  }

  #encode(value: Cell): number {
    if (typeof value === 'string') return this.#strings.numberOf(value);
    return Number(value ?? Number.NaN);
  }

  #decode(stored: number, name: keyof Row): Cell {
    switch (this.#kinds[name]) {
      case 'text':
        return this.#strings.textOf(stored);
      case 'flag':
        return stored === 1;
      default:
        return Number.isNaN(stored) ? null : stored;
    }
  }
}

function misfit(name: string): RangeError {
  return new RangeError(`The column ${name} does not fit its table.`);
}
