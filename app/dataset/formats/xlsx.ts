import { Zip, ZipDeflate } from 'fflate';
import { encodeUtf8 } from '../../text/utf8.ts';
import type { ArticleWriter, DatasetFormat, FileChunk, WriteContext } from './datasetFormat.ts';
import type { Cell, DatasetTable } from './tables/datasetTable.ts';
import { entityTable } from './tables/entityTable.ts';
import { createFieldTable } from './tables/fieldTable.ts';
import { indicatorTable } from './tables/indicatorTable.ts';
import { TABLES_LEAVE_OUT } from './tables/tables.ts';
import { type SheetName, workbookParts } from './xlsx/workbookParts.ts';
import { SHEET_END, writeRow, writeSheetStart } from './xlsx/writeSheet.ts';

/** A workbook with a sheet of indicators, one of entities, and one of fields: a row an article. */
export const xlsx: DatasetFormat = {
  id: 'xlsx',
  name: 'Excel workbook',
  container: 'file',
  extensions: ['.xlsx'],
  unit: null,
  source: 'https://ecma-international.org/publications-and-standards/standards/ecma-376/',
  leavesOut: [...TABLES_LEAVE_OUT, 'what a cell has beyond 32,767 characters'],
  options: [],
  createWriter: createWorkbookWriter,
  read: null,
};

/** The most rows of a sheet, its head included; what is more goes on in another sheet. */
const MOST_ROWS = 1_048_576;
const BUFFERED_CHARACTERS = 128 * 1024;
/** The oldest that a ZIP can hold: the same dataset is the same file, whenever it is written. */
const MODIFIED = '1980-01-01T00:00:00';

function createWorkbookWriter({ fields }: WriteContext): ArticleWriter {
  const archive = new Archive();
  // The first sheet is written as it comes; of the others only the compressed bytes wait.
  const sheets = [
    new SheetSeries(archive, indicatorTable),
    new SheetSeries(archive, entityTable),
    new SheetSeries(archive, createFieldTable(fields)),
  ];
  return {
    *add(article) {
      for (const sheet of sheets) for (const row of sheet.table.rowsOf(article)) sheet.add(row);
      yield* archive.drain();
    },
    *end() {
      for (const sheet of sheets) sheet.end();
      const names = sheets.flatMap((sheet) => sheet.names);
      for (const [path, content] of workbookParts(names)) archive.open(path).push(content, true);
      archive.end();
      yield* archive.drain();
    },
  };
}

interface ArchiveFile {
  push: (text: string, isLast: boolean) => void;
}

/** A ZIP archive whose bytes are taken out as they become ready. */
class Archive {
  readonly #zip: Zip;
  #ready: Uint8Array[] = [];

  constructor() {
    this.#zip = new Zip((error, bytes) => {
      if (error) throw error;
      this.#ready.push(bytes);
    });
  }

  open(path: string): ArchiveFile {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = MODIFIED;
    this.#zip.add(file);
    return {
      push: (text, isLast) => {
        file.push(encodeUtf8(text), isLast);
      },
    };
  }

  end(): void {
    this.#zip.end();
  }

  *drain(): Iterable<FileChunk> {
    const ready = this.#ready;
    this.#ready = [];
    for (const content of ready) yield { path: '', content };
  }
}

/** The rows of a table, over as many sheets as they need. */
class SheetSeries {
  readonly table: DatasetTable;
  readonly names: SheetName[] = [];
  readonly #archive: Archive;
  #file: ArchiveFile;
  #texts: string[] = [];
  #length = 0;
  #rowCount = 0;

  constructor(archive: Archive, table: DatasetTable) {
    this.#archive = archive;
    this.table = table;
    this.#file = this.#start();
  }

  #start(): ArchiveFile {
    const order = this.names.length + 1;
    const path = `xl/worksheets/${this.table.name}${order}.xml`;
    this.names.push({ path, title: order === 1 ? this.table.name : `${this.table.name} ${order}` });
    const file = this.#archive.open(path);
    file.push(writeSheetStart(this.table.columns), false);
    this.#rowCount = 1;
    return file;
  }

  add(cells: readonly Cell[]): void {
    if (this.#rowCount === MOST_ROWS) {
      this.end();
      this.#file = this.#start();
    }
    this.#rowCount += 1;
    const row = writeRow(cells);
    this.#texts.push(row);
    this.#length += row.length;
    if (this.#length >= BUFFERED_CHARACTERS) this.#flush('', false);
  }

  #flush(tail: string, isLast: boolean): void {
    this.#file.push(this.#texts.join('') + tail, isLast);
    this.#texts = [];
    this.#length = 0;
  }

  end(): void {
    this.#flush(SHEET_END, true);
  }
}
