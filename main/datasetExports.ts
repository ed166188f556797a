import { randomUUID } from 'node:crypto';
import type { ByteRange, SavedChunk } from '../shared/saving.ts';
import { allEnded } from './allEnded.ts';
import { ExportFileSet } from './exportFileSet.ts';
import { ExportFolder } from './exportFolder.ts';
import type { ExportPlace } from './exportPlace.ts';
import { FailureError } from './failureError.ts';

/** The exports of this run: those being written, and where the finished ones lie. */
export class DatasetExports {
  readonly #open = new Map<string, ExportPlace>();
  readonly #finished = new Map<string, string>();

  /** Begins a file or a folder at `target`; resolves to the export's id. Throws a FailureError. */
  async begin(target: string, container: 'file' | 'folder'): Promise<string> {
    const place = container === 'file' ? ExportFileSet : ExportFolder;
    const file = await place.create(target);
    const exportId = randomUUID();
    this.#open.set(exportId, file);
    return exportId;
  }

  /** A failure ends the export and leaves no half-written file behind. */
  async append(exportId: string, chunk: SavedChunk): Promise<void> {
    const file = this.#fileOf(exportId);
    await this.#orAbort(exportId, file.append(chunk));
  }

  /** Bytes of what was appended so far. */
  async read(exportId: string, range: ByteRange): Promise<Uint8Array<ArrayBuffer>> {
    return this.#orAbort(exportId, this.#fileOf(exportId).read(range));
  }

  /** Puts the export in its place. A failure ends the export and leaves what was there before. */
  async commit(exportId: string): Promise<{ target: string; byteLength: number }> {
    const file = this.#fileOf(exportId);
    const byteLength = await this.#orAbort(exportId, file.commit());
    this.#open.delete(exportId);
    this.#finished.set(exportId, file.target);
    return { target: file.target, byteLength };
  }

  async abort(exportId: string): Promise<void> {
    const file = this.#fileOf(exportId);
    this.#open.delete(exportId);
    await file.abort();
  }

  /**
   * For a window that went away in the middle, and before the program ends. Throws an
   * AggregateError when what was written of an export could not be removed.
   */
  async abortAll(): Promise<void> {
    await allEnded([...this.#open.keys()].map((exportId) => this.abort(exportId)));
  }

  /** Where a finished export lies. Throws `unknown-export`. */
  finishedTarget(exportId: string): string {
    const target = this.#finished.get(exportId);
    if (target !== undefined) return target;
    throw unknownExport();
  }

  #fileOf(exportId: string): ExportPlace {
    const file = this.#open.get(exportId);
    if (file) return file;
    throw unknownExport();
  }

  async #orAbort<Value>(exportId: string, step: Promise<Value>): Promise<Value> {
    try {
      return await step;
    } catch (error) {
      // Absent when a chunk that failed together with this one has aborted already.
      if (this.#open.has(exportId)) await this.abort(exportId);
      throw error;
    }
  }
}

function unknownExport(): FailureError {
  return new FailureError('unknown-export', 'This export has ended or never began');
}
