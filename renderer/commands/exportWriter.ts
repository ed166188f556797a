import { bridge } from '../bridge.ts';
import { unwrap } from '../database/failureOf.ts';

/** What one request writes, in UTF-16 code units. */
const CHUNK_LENGTH = 256 * 1024;

/** Gathers what an export writes into chunks. Each method throws a Refusal when main fails. */
export class ExportWriter {
  readonly #exportId: string;
  #parts: string[] = [];
  #length = 0;

  constructor(exportId: string) {
    this.#exportId = exportId;
  }

  async write(text: string): Promise<void> {
    this.#parts.push(text);
    this.#length += text.length;
    if (this.#length >= CHUNK_LENGTH) await this.#flush();
  }

  /** Puts the file in its place. */
  async commit(): Promise<{ location: string; byteLength: number }> {
    await this.#flush();
    return unwrap(await bridge.requests['export:commit']({ exportId: this.#exportId }));
  }

  /** Leaves nothing behind. That main has given the export up already is no failure. */
  async abort(): Promise<void> {
    await bridge.requests['export:abort']({ exportId: this.#exportId });
  }

  async #flush(): Promise<void> {
    if (this.#length === 0) return;
    const chunk = this.#parts.join('');
    this.#parts = [];
    this.#length = 0;
    unwrap(await bridge.requests['export:write']({ exportId: this.#exportId, chunk }));
  }
}
