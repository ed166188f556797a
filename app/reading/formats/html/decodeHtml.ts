import type { Encoding } from '../../../../shared/article.ts';
import type { Result } from '../../../../shared/failure.ts';
import { decodeText } from '../../decodeText.ts';
import { decodeStrictly } from '../../encodings/decodeStrictly.ts';
import { WINDOWS_1252 } from '../../encodings/windows1252.ts';
import { writeUnits } from '../../encodings/writeUnits.ts';
import type { ArticleFile } from '../articleFile.ts';

interface DecodedPage {
  text: string;
  encoding: Encoding;
}

/** Where the standard looks for a declaration, with room for the comments that pages begin with. */
const PRESCAN_BYTES = 4096;

/**
 * Matches: <meta charset="windows-1258">, <meta http-equiv="Content-Type" content="text/html;
 * charset=windows-1258"> and <?xml version="1.0" encoding="windows-1258"?>
 */
const DECLARATION =
  /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*(?<meta>[\w-]+)|<\?xml\b[^>]{0,200}?encoding\s*=\s*["'](?<xml>[\w-]+)/iu;

const LATIN = new Set(['windows-1252', 'iso-8859-1', 'latin1', 'us-ascii', 'ascii']);

/**
 * The page as text: what a byte-order mark says, else UTF-8 when that is what the bytes are, else
 * the encoding that the page declares, else what `decodeText` finds. A page that declares a Western
 * European encoding and is Vietnamese in an old one was written for its fonts: it is read as such.
 */
export function decodeHtml({ bytes, path }: ArticleFile): Result<DecodedPage> {
  const found = decodeText(bytes, path);
  if (found.ok && found.value.encoding.startsWith('utf-')) return found;
  const declared = findDeclaration(bytes);
  if (declared === 'windows-1258') {
    const text = decodeStrictly(bytes, declared);
    if (text !== null) return { ok: true, value: { text, encoding: declared } };
  }
  const isUnread = !found.ok && found.failure.code === 'not-utf8';
  if (isUnread && declared !== null && LATIN.has(declared)) {
    return { ok: true, value: { text: decodeLatin(bytes), encoding: 'windows-1252' } };
  }
  return found;
}

function findDeclaration(bytes: Uint8Array): string | null {
  const groups = DECLARATION.exec(decodeLatin(bytes.subarray(0, PRESCAN_BYTES)))?.groups;
  return (groups?.['meta'] ?? groups?.['xml'])?.toLowerCase() ?? null;
}

function decodeLatin(bytes: Uint8Array): string {
  return writeUnits(Uint16Array.from(bytes, (byte) => WINDOWS_1252[byte] ?? 0));
}
