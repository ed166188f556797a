import { readFile, rename } from 'node:fs/promises';
import type { z } from 'zod';
import { atomicWrite } from './atomicWrite.ts';
import { systemCode, writingError } from './failureError.ts';
import type { Log } from './log.ts';
import { SerialQueue } from './serialQueue.ts';

/** A small file of the user-data folder that holds one value and is always written whole. */
export class JsonFile<Value> {
  readonly #path: string;
  readonly #schema: z.ZodType<Value>;
  readonly #log: Log;
  readonly #queue = new SerialQueue();

  constructor(path: string, schema: z.ZodType<Value>, log: Log) {
    this.#path = path;
    this.#schema = schema;
    this.#log = log;
  }

  /**
   * Null when there is no file yet. A damaged file is null too: it is renamed to
   * `<path>.damaged-<time>` and logged. Throws when the system refuses to read.
   */
  async read(): Promise<Value | null> {
    let text: string;
    try {
      text = await readFile(this.#path, 'utf8');
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw error;
    }
    try {
      return this.#schema.parse(JSON.parse(text));
    } catch (error) {
      const aside = `${this.#path}.damaged-${Date.now()}`;
      await rename(this.#path, aside);
      this.#log(`${this.#path} is damaged; it was renamed to ${aside}`, error);
      return null;
    }
  }

  /** On disk once it resolves. Throws a FailureError that names the file. */
  async write(value: Value): Promise<void> {
    await this.#queue.run(async () => {
      try {
        await atomicWrite(this.#path, `${JSON.stringify(value, null, 2)}\n`);
      } catch (error) {
        throw writingError(error, this.#path);
      }
    });
  }

  /** Resolves when every write that was asked for has ended. */
  async settle(): Promise<void> {
    await this.#queue.run(() => Promise.resolve());
  }
}
