import type { KeyValue } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type Columns, schemaOf } from './parquetSchema.ts';

export type ParquetRow = Readonly<Record<string, unknown>>;

/** Bytes that were written are taken out at once; only their number stays. */
class DrainingWriter extends ByteWriter {
  drain(): Uint8Array {
    const bytes = this.getBytes().slice();
    this.index = 0;
    return bytes;
  }
}

/** Rows that are written together: enough to compress well, few enough to hold in memory. */
const MOST_ROWS = 20_000;
const MOST_WEIGHT = 16 * 1024 * 1024;

/** Writes a Parquet file group by group. `weight` is about how many bytes a row takes in memory. */
export class ParquetRows {
  readonly #columns: Columns;
  readonly #writer = new DrainingWriter();
  readonly #file: ParquetWriter;
  readonly #metadata: KeyValue[] = [];
  #rows: ParquetRow[] = [];
  #weight = 0;

  constructor(columns: Columns) {
    this.#columns = columns;
    this.#file = new ParquetWriter({
      writer: this.#writer,
      schema: schemaOf(columns),
      kvMetadata: this.#metadata,
      createdBy: 'Dau',
    });
  }

  /** Bytes to write now; null most of the time. */
  add(row: ParquetRow, weight: number): Uint8Array | null {
    this.#rows.push(row);
    this.#weight += weight;
    const isFull = this.#rows.length >= MOST_ROWS || this.#weight >= MOST_WEIGHT;
    return isFull ? this.#flush() : null;
  }

  #flush(): Uint8Array {
    this.#writeGroup();
    return this.#writer.drain();
  }

  #writeGroup(): void {
    if (this.#rows.length === 0) return;
    const columnData = Object.keys(this.#columns).map((name) => {
      return { name, data: this.#rows.map((row) => row[name] ?? null) };
    });
    void this.#file.write({ columnData, rowGroupSize: this.#rows.length });
    this.#rows = [];
    this.#weight = 0;
  }

  /** The last bytes, the file's own description with them. */
  end(metadata: readonly KeyValue[]): Uint8Array {
    this.#metadata.push(...metadata);
    this.#writeGroup();
    void this.#file.finish();
    return this.#writer.drain();
  }
}
