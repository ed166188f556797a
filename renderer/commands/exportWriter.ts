import { bridge } from '../bridge.ts';
import { unwrap } from '../database/failureOf.ts';

/** Writes one file. Each method throws a Refusal when main fails. */
export class ExportWriter {
  readonly #exportId: string;

  constructor(exportId: string) {
    this.#exportId = exportId;
  }

  async write(chunk: string | Uint8Array<ArrayBuffer>): Promise<void> {
    const exportId = this.#exportId;
    unwrap(await bridge.requests['export:write']({ exportId, path: '', chunk }));
  }

  /** Puts the file in its place. */
  async commit(): Promise<{ location: string; byteLength: number }> {
    return unwrap(await bridge.requests['export:commit']({ exportId: this.#exportId }));
  }

  /** Leaves nothing behind. That main has given the export up already is no failure. */
  async abort(): Promise<void> {
    await bridge.requests['export:abort']({ exportId: this.#exportId });
  }
}
