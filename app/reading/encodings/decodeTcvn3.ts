import { WINDOWS_1252 } from './windows1252.ts';
import { writeUnits } from './writeUnits.ts';

/** Bytes 0xA0 to 0xFF, sixteen a line; `_` where VN3 has no character. */
const VN3 = [
  '\u00a0ĂÂÊÔƠƯĐăâêôơưđ_',
  '_____àảãáạ_ằẳẵắ_',
  '______ặầẩẫấậè_ẻẽ',
  'éẹềểễếệìỉ___ĩíịò',
  '_ỏõóọồổỗốộờởỡớợù',
  '_ủũúụừửữứựỳỷỹýỵ_',
].join('');

const UNITS = WINDOWS_1252.map((unit, byte) => {
  const letter = VN3[byte - 0xa0] ?? '_';
  return letter === '_' ? unit : letter.charCodeAt(0);
});

/**
 * Reads TCVN3 ("ABC", the encoding of the .VnTime fonts), one composed character a byte. Total: a
 * byte that TCVN3 leaves open is read as in windows-1252.
 *
 * TCVN3 has no capitals with tone marks: they were small letters set in a font of capitals
 * (.VnTimeH), and the font is not in the bytes. Such letters stay small: a headline typed `héi nghÞ`
 * is read as `hội nghị`.
 *
 * Source: TCVN 5712:1993, table VN3. Its letters lie where the wider table VN1 has them, known
 * to iconv as TCVN5712-1.
 */
export function decodeTcvn3(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  for (const [index, byte] of bytes.entries()) units[index] = UNITS[byte] ?? byte;
  return writeUnits(units);
}
