import { appendFile, open, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { JournalEntry } from '../shared/journal.ts';
import { Journal, type JournalOptions, type SegmentFile } from './journal.ts';
import { parseJournalLine, writeJournalLine } from './journalLine.ts';
import { journalEntry } from './testing/journalEntry.ts';
import { systemError } from './testing/systemError.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

const numbers = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => from + index);
const entries = (count: number, from = 0) => numbers(count, from).map(journalEntry);

async function readAll(journal: Journal) {
  const read: JournalEntry[] = [];
  let damagedCount = 0;
  let pageCount = 0;
  let cursor: string | null = null;
  do {
    const page = await journal.read(cursor);
    read.push(...page.entries);
    damagedCount += page.damagedCount;
    pageCount += 1;
    cursor = page.cursor;
  } while (cursor !== null);
  return { read, damagedCount, pageCount };
}

async function openJournal(folder: string, options: Partial<JournalOptions> = {}) {
  const logged: string[] = [];
  const log = (message: string) => logged.push(message);
  const journal = await Journal.open({ folder, log, ...options });
  onTestFinished(() => journal.close());
  return { journal, logged };
}

describe('Journal', () => {
  it('gives back what it acknowledged, before and after a restart', async () => {
    const folder = join(await temporaryFolder(), 'journal');
    const { journal } = await openJournal(folder);
    await journal.append(entries(2));
    await journal.append(entries(1, 2));
    expect((await readAll(journal)).read).toEqual(entries(3));
    await journal.close();
    const again = (await openJournal(folder)).journal;
    await again.append(entries(1, 3));
    expect(await readAll(again)).toEqual({ read: entries(4), damagedCount: 0, pageCount: 1 });
    expect(await readdir(folder)).toEqual(['000001.ndjson']);
  });

  it('is empty at first', async () => {
    const { journal } = await openJournal(await temporaryFolder());
    expect(await journal.read(null)).toEqual({ entries: [], damagedCount: 0, cursor: null });
  });

  it('keeps 20 appends at once in their order', async () => {
    const { journal } = await openJournal(await temporaryFolder());
    await Promise.all(numbers(20).map((number) => journal.append([journalEntry(number)])));
    expect((await readAll(journal)).read).toEqual(entries(20));
  });

  it('closes long segments, compresses them and reads them back in order', async () => {
    const folder = await temporaryFolder();
    const { journal, logged } = await openJournal(folder, { segmentBytes: 1_000 });
    for (const number of numbers(12)) await journal.append([journalEntry(number)]);
    await journal.close();
    const names = await readdir(folder);
    expect(names.at(-1)).toMatch(/^\d{6}\.ndjson$/);
    expect(names.length).toBeGreaterThan(3);
    expect(names.slice(0, -1).every((name) => name.endsWith('.ndjson.gz'))).toBe(true);
    const again = (await openJournal(folder)).journal;
    await again.append(entries(1, 12));
    expect(await readAll(again)).toMatchObject({ read: entries(13), damagedCount: 0 });
    expect(logged).toEqual([]);
  });

  it('begins a new segment when only compressed ones are left', async () => {
    const folder = await temporaryFolder();
    const { journal } = await openJournal(folder, { segmentBytes: 1 });
    await journal.append(entries(1));
    await journal.append(entries(1, 1));
    await journal.close();
    await truncate(join(folder, '000002.ndjson'), 0);
    const again = (await openJournal(folder)).journal;
    await again.append(entries(1, 2));
    expect((await readAll(again)).read).toEqual([journalEntry(0), journalEntry(2)]);
  });

  it('counts a torn last line and goes on after it', async () => {
    const folder = await temporaryFolder();
    await writeFile(
      join(folder, '000001.ndjson'),
      `${writeJournalLine(journalEntry(0))}\n${writeJournalLine(journalEntry(1)).slice(0, 90)}`,
    );
    const { journal } = await openJournal(folder);
    expect(await readAll(journal)).toMatchObject({ read: entries(1), damagedCount: 1 });
    await journal.append(entries(1, 2));
    expect(await readAll(journal)).toMatchObject({
      read: [journalEntry(0), journalEntry(2)],
      damagedCount: 1,
    });
  });

  it('passes over an altered line and a segment that cannot be unpacked', async () => {
    const folder = await temporaryFolder();
    const { journal } = await openJournal(folder);
    await journal.append(entries(3));
    await journal.close();
    const text = await readFile(join(folder, '000001.ndjson'), 'utf8');
    await writeFile(join(folder, '000002.ndjson'), text.replace('"Lan"', '"Nam"'));
    await writeFile(join(folder, '000001.ndjson.gz'), 'not gzip');
    await rm(join(folder, '000001.ndjson'));
    const again = await openJournal(folder);
    expect(await readAll(again.journal)).toMatchObject({
      read: [journalEntry(1), journalEntry(2)],
      damagedCount: 2,
    });
    expect(again.logged).toHaveLength(1);
  });

  it('reads a long journal in pages', async () => {
    const folder = await temporaryFolder();
    const lines = numbers(6_000).map((number) => `${writeJournalLine(journalEntry(number))}\n`);
    await writeFile(join(folder, '000001.ndjson'), lines.join(''));
    const { read, damagedCount, pageCount } = await readAll((await openJournal(folder)).journal);
    expect(read.map(({ edit }) => edit.id)).toEqual(entries(6_000).map(({ edit }) => edit.id));
    expect(damagedCount).toBe(0);
    expect(pageCount).toBeGreaterThan(1);
  });

  it.each([['x'], ['1'], ['-1:0'], ['1:2:3']])('refuses the cursor %s', async (cursor) => {
    const { journal } = await openJournal(await temporaryFolder());
    await expect(journal.read(cursor)).rejects.toMatchObject({
      failure: { code: 'invalid-request' },
    });
  });

  it.each([
    [true, 'the half line can be taken back'],
    [false, 'it cannot: it stays as a damaged line'],
  ])('fails on a full disk and goes on when there is room again (%s: %s)', async (canTruncate) => {
    const folder = await temporaryFolder();
    let isFull = false;
    const openSegment = async (path: string): Promise<SegmentFile> => {
      const handle = await open(path, 'a');
      return {
        appendFile: async (content) => {
          await handle.appendFile(isFull ? content.slice(0, 40) : content);
          if (isFull) throw systemError('ENOSPC');
        },
        datasync: () => handle.datasync(),
        truncate: (byteLength) =>
          canTruncate ? handle.truncate(byteLength) : Promise.reject(systemError('EIO')),
        close: () => handle.close(),
      };
    };
    const { journal } = await openJournal(folder, { openSegment });
    await journal.append(entries(1));
    isFull = true;
    await expect(journal.append(entries(1, 1))).rejects.toMatchObject({
      failure: { code: 'disk-full' },
    });
    isFull = false;
    await journal.append(entries(1, 2));
    expect(await readAll(journal)).toMatchObject({
      read: [journalEntry(0), journalEntry(2)],
      damagedCount: canTruncate ? 0 : 1,
    });
  });

  it('acknowledges nothing before it is on the disk itself', async () => {
    const steps: string[] = [];
    const openSegment = async (path: string): Promise<SegmentFile> => {
      const handle = await open(path, 'a');
      return {
        appendFile: (content) => handle.appendFile(content),
        datasync: async () => {
          await handle.datasync();
          steps.push('on disk');
        },
        truncate: (byteLength) => handle.truncate(byteLength),
        close: () => handle.close(),
      };
    };
    const { journal } = await openJournal(await temporaryFolder(), { openSegment });
    await journal.append(entries(1));
    steps.push('acknowledged');
    expect(steps).toEqual(['on disk', 'acknowledged']);
  });

  it('does not show what is not yet acknowledged', async () => {
    const folder = await temporaryFolder();
    const { journal } = await openJournal(folder);
    await journal.append(entries(1));
    await appendFile(join(folder, '000001.ndjson'), '{"sum":"');
    expect(await readAll(journal)).toMatchObject({ read: entries(1), damagedCount: 0 });
  });
});

describe('parseJournalLine', () => {
  const line = writeJournalLine(journalEntry(7));
  it('reads what writeJournalLine wrote', () => {
    expect(parseJournalLine(line)).toEqual(journalEntry(7));
  });
  it.each([
    [line.slice(0, -1), 'torn'],
    [line.replace('reviewed', 'skipped'), 'altered'],
    ['{"sum":"74234e98","entry":null}', 'a right checksum over something that is no entry'],
    ['', 'empty'],
  ])('%s gives null: %s', (damaged) => {
    expect(parseJournalLine(damaged)).toBeNull();
  });
});
