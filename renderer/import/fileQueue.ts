import { MAX_FILES_A_READ, type CorpusFile } from '../../shared/corpus.ts';

/** The most bytes that one request reads, unless a single file is larger. */
const BYTES_A_READ = 4 * 1024 * 1024;

/** Files on their way from the listing to the readers, which wait for them here. */
export class FileQueue {
  #files: CorpusFile[] = [];
  #taken = 0;
  #isEnded = false;
  #waiting: (() => void)[] = [];

  push(files: readonly CorpusFile[]): void {
    this.#files.push(...files);
    this.#wake();
  }

  /** No more files will come; readers get what is left. */
  end(): void {
    this.#isEnded = true;
    this.#wake();
  }

  /** The next files to read together; null when there are no more. */
  async take(): Promise<CorpusFile[] | null> {
    while (this.#taken === this.#files.length) {
      if (this.#isEnded) return null;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    return this.#cut();
  }

  #cut(): CorpusFile[] {
    const files: CorpusFile[] = [];
    let byteLength = 0;
    while (files.length < MAX_FILES_A_READ) {
      const file = this.#files[this.#taken];
      if (file === undefined) break;
      byteLength += file.byteLength;
      if (files.length > 0 && byteLength > BYTES_A_READ) break;
      files.push(file);
      this.#taken += 1;
    }
    if (this.#taken === this.#files.length) {
      this.#files = [];
      this.#taken = 0;
    }
    return files;
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
