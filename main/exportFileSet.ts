import type { ByteRange, SavedChunk } from '../shared/saving.ts';
import { ExportFile } from './exportFile.ts';
import type { ExportPlace } from './exportPlace.ts';
import { FailureError } from './failureError.ts';

// losses.md
const COMPANION = /^[a-z0-9]+(?:\.[a-z0-9]+)*$/;

/**
 * One file, and what is told about it beside it: `losses.md` is written to `notes.jsonl.losses.md`.
 * The file itself comes into its place last.
 */
export class ExportFileSet implements ExportPlace {
  readonly #main: ExportFile;
  readonly #companions = new Map<string, ExportFile>();

  private constructor(main: ExportFile) {
    this.#main = main;
  }

  /** Throws a FailureError. */
  static async create(target: string): Promise<ExportFileSet> {
    return new ExportFileSet(await ExportFile.create(target));
  }

  get target(): string {
    return this.#main.target;
  }

  async append({ path, chunk }: SavedChunk): Promise<void> {
    const file = path === '' ? this.#main : await this.#companion(path);
    await file.append(chunk);
  }

  async #companion(path: string): Promise<ExportFile> {
    if (!COMPANION.test(path)) {
      throw new FailureError('invalid-request', 'Not a name beside an export', path);
    }
    const known = this.#companions.get(path);
    if (known) return known;
    const made = await ExportFile.create(`${this.target}.${path}`);
    this.#companions.set(path, made);
    return made;
  }

  async read({ path, start, end }: ByteRange): Promise<Uint8Array<ArrayBuffer>> {
    const file = path === '' ? this.#main : this.#companions.get(path);
    if (file) return file.read(start, end);
    throw new FailureError('not-found', 'Nothing was written there', path);
  }

  /** Gives the length of the file itself. */
  async commit(): Promise<number> {
    for (const companion of this.#companions.values()) await companion.commit();
    return this.#main.commit();
  }

  async abort(): Promise<void> {
    await Promise.all([this.#main, ...this.#companions.values()].map((file) => file.abort()));
  }
}
