import type { FileChunk } from '../../../app/dataset/formats/datasetFormat.ts';
import type { InputFile } from '../../../app/dataset/incoming/inputFile.ts';
import { encodeUtf8 } from '../../../app/text/utf8.ts';
import type { WorkTools } from './workMessages.ts';

/** What is gathered before main is asked to write it. */
const BUFFERED_BYTES = 1024 * 1024;

interface Pending {
  pieces: Uint8Array[];
  length: number;
}

/** The files of one export on their way to main. Each method throws a Refusal when main fails. */
export class OutgoingFiles {
  readonly #desk: WorkTools['desk'];
  readonly #exportId: string;
  readonly #pending = new Map<string, Pending>();
  readonly #lengths = new Map<string, number>();
  #buffered = 0;

  constructor(desk: WorkTools['desk'], exportId: string) {
    this.#desk = desk;
    this.#exportId = exportId;
  }

  async write({ path, content }: FileChunk): Promise<void> {
    const bytes = typeof content === 'string' ? encodeUtf8(content) : content;
    const pending = this.#pending.get(path) ?? { pieces: [], length: 0 };
    this.#pending.set(path, pending);
    pending.pieces.push(bytes);
    pending.length += bytes.length;
    this.#lengths.set(path, (this.#lengths.get(path) ?? 0) + bytes.length);
    this.#buffered += bytes.length;
    if (this.#buffered >= BUFFERED_BYTES) await this.flush();
  }

  async writeAll(chunks: Iterable<FileChunk>): Promise<void> {
    for (const chunk of chunks) await this.write(chunk);
  }

  async flush(): Promise<void> {
    for (const [path, { pieces, length }] of this.#pending) {
      const chunk = joinPieces(pieces, length);
      await this.#desk('export:write', { exportId: this.#exportId, path, chunk });
    }
    this.#pending.clear();
    this.#buffered = 0;
  }

  /** What was written, to be read back before the commit. `mainName` is what the file at '' is called. */
  async list(mainName: string): Promise<InputFile[]> {
    await this.flush();
    const exportId = this.#exportId;
    return Array.from(this.#lengths, ([path, byteLength]) => {
      const read = async (start: number, end: number) => {
        const { bytes } = await this.#desk('export:read', { exportId, path, start, end });
        return bytes;
      };
      return deskFile(path === '' ? mainName : path, byteLength, read);
    });
  }
}

function joinPieces(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** A file that main reads piece by piece. */
export function deskFile(
  path: string,
  byteLength: number,
  read: (start: number, end: number) => Promise<Uint8Array>,
): InputFile {
  return {
    path,
    byteLength,
    stream: async function* () {
      for (let start = 0; start < byteLength; start += BUFFERED_BYTES) {
        yield await read(start, Math.min(start + BUFFERED_BYTES, byteLength));
      }
    },
    readRange: async (start, end) => {
      const pieces: Uint8Array[] = [];
      const last = Math.min(end, byteLength);
      for (let at = start; at < last; at += BUFFERED_BYTES) {
        pieces.push(await read(at, Math.min(at + BUFFERED_BYTES, last)));
      }
      return joinPieces(pieces, Math.max(last - start, 0));
    },
  };
}
