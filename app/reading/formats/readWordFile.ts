import { strFromU8, strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth/mammoth.browser.js';
import type { Result } from '../../../shared/failure.ts';
import { isEncrypted, listEntries, unpackEntries } from './archive/archiveEntries.ts';
import { type ArticleFile, type ArticleText, failAt } from './articleFile.ts';

/** The parts of a Word file that its text is read from: no pictures, no macros. */
const TEXT_PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/u;
const MOST_XML_BYTES = 32 * 1024 * 1024;
/** An old Word file, or one with a password, is a compound file. Source: [MS-CFB] 2.2. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** A line broken by hand, and a page: `mammoth` would join the words around it. */
const BREAK = /<w:(?:br|cr)\b[^<>]{0,200}\/>/gu;
const BREAK_AS_TEXT = '<w:t xml:space="preserve">\n</w:t>';

/**
 * The words of a Word file (.docx). The text exactly as read is its paragraphs in their order, tables
 * cell by cell, with an empty line between them; a break inside a paragraph is a line break, a
 * tabulator a tab. Headers, footers, comments and pictures are left out. Failures: `encrypted`,
 * `unsafe-archive` and `damaged`.
 */
export async function readWordFile({ bytes, path }: ArticleFile): Promise<Result<ArticleText>> {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
    const reason = 'has a password or is an old Word file. Save it as .docx without a password';
    return failAt(path, 'encrypted', reason);
  }
  if (isEncrypted(bytes)) return failAt(path, 'encrypted', 'is protected by a password');
  const parts = listEntries(bytes).filter(({ name }) => TEXT_PART.test(name));
  const byteLength = parts.reduce((sum, part) => sum + part.byteLength, 0);
  if (byteLength > MOST_XML_BYTES) {
    return failAt(path, 'unsafe-archive', 'holds more text than any article. Save it as .txt');
  }
  const names = new Set(parts.map(({ name }) => name));
  if (!names.has('word/document.xml')) return failAt(path, 'damaged', 'is no Word file');
  const arrayBuffer = keepTextParts(unpackEntries(bytes, names));
  const { value } = await mammoth.extractRawText({ arrayBuffer });
  const text = value.replace(/\n{3,}/gu, '\n\n').replace(/^\n+|\n+$/gu, '');
  return { ok: true, value: { text, encoding: null, metadata: {} } };
}

/** A small archive for `mammoth`, which does not bound what it unpacks. */
function keepTextParts(parts: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const kept = [...parts].map(([name, content]) => {
    const isText = name.startsWith('word/') && name.endsWith('.xml');
    if (!isText) return [name, content] as const;
    return [name, strToU8(strFromU8(content).replace(BREAK, BREAK_AS_TEXT))] as const;
  });
  const packed = zipSync(Object.fromEntries(kept), { level: 0 });
  return packed.slice().buffer;
}
