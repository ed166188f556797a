import { mkdir, open } from 'node:fs/promises';
import type { JournalEntry, JournalPage } from '../shared/journal.ts';
import { FailureError, readingFailure, writingError } from './failureError.ts';
import { parseJournalLine, writeJournalLine } from './journalLine.ts';
import { JournalSegments } from './journalSegments.ts';
import type { Log } from './log.ts';
import { syncFolder } from './syncFolder.ts';

/** What the journal asks of an open segment. Tests put a full disk in its place. */
export interface SegmentFile {
  appendFile(content: string): Promise<void>;
  datasync(): Promise<void>;
  truncate(byteLength: number): Promise<void>;
  close(): Promise<void>;
}

export interface JournalOptions {
  folder: string;
  log: Log;
  /** A segment that has reached this length is closed. */
  segmentBytes?: number;
  openSegment?: (path: string) => Promise<SegmentFile>;
}

interface WaitingBatch {
  lines: string;
  resolve: () => void;
  reject: (error: unknown) => void;
}

const SEGMENT_BYTES = 8 * 1024 * 1024;
const PAGE_BYTES = 1024 * 1024;
const LINE_BREAK = 0x0a;

/**
 * The log of edits outside the window's store: what it acknowledged is on the disk, and it is read
 * back when the store is lost. Files in `folder`, one line an entry; see `journalLine.ts`.
 */
export class Journal {
  readonly #options: Required<JournalOptions>;
  readonly #segments: JournalSegments;
  #waiting: WaitingBatch[] = [];
  #draining: Promise<void> | null = null;
  #compressing: Promise<void> = Promise.resolve();
  /** The segment that is appended to, and its length without anything unacknowledged. */
  #number: number;
  #byteLength = 0;
  #file: SegmentFile | null = null;

  private constructor(options: Required<JournalOptions>, number: number) {
    this.#options = options;
    this.#segments = new JournalSegments(options.folder);
    this.#number = number;
  }

  /** Makes the folder when it is missing. Throws the system's error when it cannot be used. */
  static async open(options: JournalOptions): Promise<Journal> {
    const { folder } = options;
    await mkdir(folder, { recursive: true });
    const { numbers, plain } = await new JournalSegments(folder).list();
    const last = numbers.at(-1) ?? 0;
    const number = last > 0 && last === plain.at(-1) ? last : last + 1;
    const journal = new Journal(
      { segmentBytes: SEGMENT_BYTES, openSegment: (path) => open(path, 'a'), ...options },
      number,
    );
    journal.#byteLength = (await journal.#segments.read(number)).byteLength;
    for (const finished of plain) if (finished !== number) journal.#compressLater(finished);
    return journal;
  }

  /** Resolves once the entries last on the disk, in this order. Throws a FailureError. */
  append(entries: readonly JournalEntry[]): Promise<void> {
    const lines = entries.map((entry) => `${writeJournalLine(entry)}\n`).join('');
    return new Promise((resolve, reject) => {
      this.#waiting.push({ lines, resolve, reject });
      this.#draining ??= this.#drain();
    });
  }

  /**
   * The entries from `cursor` on, about a megabyte of them; null begins. Damaged lines are counted
   * and passed over. Throws `invalid-request` for a cursor that no page gave.
   */
  async read(cursor: string | null): Promise<JournalPage> {
    const { numbers } = await this.#segments.list();
    const { number, offset } = parseCursor(cursor) ?? { number: numbers[0] ?? 1, offset: 0 };
    const bytes = await this.#readSegment(number);
    if (bytes === null) {
      return { entries: [], damagedCount: 1, cursor: cursorAfter(numbers, number) };
    }
    const end = pageEnd(bytes, offset);
    const lines = bytes.toString('utf8', offset, end).split('\n');
    const read = lines.filter((line) => line !== '').map(parseJournalLine);
    const entries = read.filter((entry) => entry !== null);
    return {
      entries,
      damagedCount: read.length - entries.length,
      cursor: end < bytes.byteLength ? `${number}:${end}` : cursorAfter(numbers, number),
    };
  }

  /** Waits for everything that is under way. */
  async close(): Promise<void> {
    await this.#draining;
    await this.#compressing;
    await this.#file?.close();
    this.#file = null;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Everything that waits is written together: one sync serves all.
      const batches = this.#waiting;
      this.#waiting = [];
      try {
        await this.#write(batches.map(({ lines }) => lines).join(''));
        for (const { resolve } of batches) resolve();
      } catch (error) {
        const failure = writingError(error, this.#segments.pathOf(this.#number));
        for (const { reject } of batches) reject(failure);
      }
    }
    this.#draining = null;
  }

  async #write(lines: string): Promise<void> {
    if (this.#byteLength >= this.#options.segmentBytes) await this.#beginNextSegment();
    const file = (this.#file ??= await this.#openSegment());
    try {
      await file.appendFile(lines);
      await file.datasync();
      this.#byteLength += Buffer.byteLength(lines);
    } catch (error) {
      await this.#takeBack(file);
      throw error;
    }
  }

  /** Removes a line that was written in part, so that the next one does not grow on to it. */
  async #takeBack(file: SegmentFile): Promise<void> {
    try {
      await file.truncate(this.#byteLength);
    } catch (error) {
      this.#options.log('A failed entry could not be taken out of the journal', error);
      await file.close().catch(() => undefined);
      this.#file = null;
    }
  }

  async #openSegment(): Promise<SegmentFile> {
    const bytes = await this.#segments.read(this.#number);
    const file = await this.#options.openSegment(this.#segments.pathOf(this.#number));
    this.#byteLength = bytes.byteLength;
    await syncFolder(this.#options.folder);
    if (bytes.byteLength > 0 && bytes.at(-1) !== LINE_BREAK) await this.#endTornLine(file);
    return file;
  }

  /** A line that a power cut has torn stays, as a damaged line of its own. */
  async #endTornLine(file: SegmentFile): Promise<void> {
    try {
      await file.appendFile('\n');
      this.#byteLength += 1;
    } catch (error) {
      await file.close().catch(() => undefined);
      throw error;
    }
  }

  async #beginNextSegment(): Promise<void> {
    const finished = this.#number;
    await this.#file?.close();
    this.#file = null;
    this.#number += 1;
    this.#byteLength = 0;
    this.#compressLater(finished);
  }

  #compressLater(number: number): void {
    this.#compressing = this.#compressing
      .then(() => this.#segments.compress(number))
      .catch((error: unknown) => {
        // The segment stays as it is and is compressed at the next start.
        this.#options.log(`Journal segment ${number} could not be compressed`, error);
      });
  }

  /** Without what is being written at this moment. Null when the segment cannot be read. */
  async #readSegment(number: number): Promise<Buffer | null> {
    const acknowledged = number === this.#number ? this.#byteLength : Infinity;
    try {
      return (await this.#segments.read(number)).subarray(0, acknowledged);
    } catch (error) {
      const { message } = readingFailure(error, null);
      this.#options.log(`Journal segment ${number} cannot be read: ${message}`, error);
      return null;
    }
  }
}

// 12:1048576
const CURSOR = /^(?<number>\d+):(?<offset>\d+)$/;

function parseCursor(cursor: string | null): { number: number; offset: number } | null {
  if (cursor === null) return null;
  const { number, offset } = CURSOR.exec(cursor)?.groups ?? {};
  if (number === undefined || offset === undefined) {
    throw new FailureError('invalid-request', 'Not a place in the journal');
  }
  return { number: Number(number), offset: Number(offset) };
}

function cursorAfter(numbers: readonly number[], number: number): string | null {
  const next = numbers.find((other) => other > number);
  return next === undefined ? null : `${next}:0`;
}

/** Where a page that starts at `offset` ends: after a line break, or at the end of the segment. */
function pageEnd(bytes: Buffer, offset: number): number {
  if (bytes.byteLength - offset <= PAGE_BYTES) return bytes.byteLength;
  const lastBreak = bytes.lastIndexOf(LINE_BREAK, offset + PAGE_BYTES - 1);
  if (lastBreak >= offset) return lastBreak + 1;
  const nextBreak = bytes.indexOf(LINE_BREAK, offset + PAGE_BYTES);
  return nextBreak === -1 ? bytes.byteLength : nextBreak + 1;
}
