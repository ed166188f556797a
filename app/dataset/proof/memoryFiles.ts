import type { ArticleWriter, FileChunk } from '../formats/datasetFormat.ts';
import type { InputFile } from '../incoming/inputFile.ts';
import { encodeUtf8 } from '../../text/utf8.ts';
import type { LabelledArticle } from '../../../shared/dataset.ts';

/** Files of a dataset that live in memory, the one of a single-file format under `name`. */
export class MemoryFiles {
  readonly #pieces = new Map<string, Uint8Array[]>();
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  add(chunks: Iterable<FileChunk>): void {
    for (const { path, content } of chunks) {
      const name = path === '' ? this.#name : path;
      const bytes = typeof content === 'string' ? encodeUtf8(content) : content;
      const pieces = this.#pieces.get(name) ?? [];
      pieces.push(bytes);
      this.#pieces.set(name, pieces);
    }
  }

  writeAll(writer: ArticleWriter, articles: Iterable<LabelledArticle>): this {
    for (const article of articles) this.add(writer.add(article));
    this.add(writer.end());
    return this;
  }

  list(): InputFile[] {
    return Array.from(this.#pieces, ([path, pieces]) => memoryFile(path, joinBytes(pieces)));
  }
}

function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

const CHUNK_BYTES = 64 * 1024;

function memoryFile(path: string, bytes: Uint8Array): InputFile {
  return {
    path,
    byteLength: bytes.length,
    stream: async function* () {
      for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
        yield await Promise.resolve(bytes.subarray(at, at + CHUNK_BYTES));
      }
    },
    readRange: (start, end) => Promise.resolve(bytes.slice(start, end)),
  };
}
