import { WINDOWS_1252 } from './windows1252.ts';
import { writeUnits } from './writeUnits.ts';

/** Letters of one byte, each after the windows-1252 character whose byte it took. */
const LETTERS = 'ôơ öư íí ìì æỉ óĩ òị îỵ ñđ';

/** Bytes that follow a vowel and mark it, as windows-1252 shows them, in the order of `MARKED`. */
const TONE_BYTES = 'ùøûõï';
const CIRCUMFLEX_BYTES = 'âáàåãä';
const BREVE_BYTES = 'êéèúüë';

/** The byte of the vowel, the bytes that can follow, and what each pair is. */
const MARKED = [
  ['a', TONE_BYTES, 'áàảãạ'],
  ['a', CIRCUMFLEX_BYTES, 'âấầẩẫậ'],
  ['a', BREVE_BYTES, 'ăắằẳẵặ'],
  ['e', TONE_BYTES, 'éèẻẽẹ'],
  ['e', CIRCUMFLEX_BYTES, 'êếềểễệ'],
  ['o', TONE_BYTES, 'óòỏõọ'],
  ['o', CIRCUMFLEX_BYTES, 'ôốồổỗộ'],
  ['ô', TONE_BYTES, 'ớờởỡợ'],
  ['u', TONE_BYTES, 'úùủũụ'],
  ['ö', TONE_BYTES, 'ứừửữự'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
] as const;

const LETTER_UNITS = WINDOWS_1252.slice();
for (const [byte = '', letter = ''] of LETTERS.split(' ')) {
  LETTER_UNITS[byte.charCodeAt(0)] = letter.charCodeAt(0);
  LETTER_UNITS[byte.toUpperCase().charCodeAt(0)] = letter.toUpperCase().charCodeAt(0);
}

const PAIR_UNITS = new Map(
  MARKED.flatMap(([vowel, marks, letters]) =>
    Array.from(letters).flatMap((letter, index) => pairsOf(vowel, marks.charAt(index), letter)),
  ),
);

/** The vowel decides the case; a capital is also seen with the mark of a small letter. */
function pairsOf(vowel: string, mark: string, letter: string): [key: number, unit: number][] {
  return [mark, mark.toUpperCase()].flatMap((anyMark) => [
    [pairKey(vowel, anyMark), letter.charCodeAt(0)],
    [pairKey(vowel.toUpperCase(), anyMark), letter.toUpperCase().charCodeAt(0)],
  ]);
}

function pairKey(vowel: string, mark: string): number {
  return (vowel.charCodeAt(0) << 8) | mark.charCodeAt(0);
}

/**
 * Reads VNI for Windows (the encoding of the VNI-Times fonts): a vowel and the byte of its marks
 * become one composed character. Total: a byte of marks that follows no vowel that can bear them,
 * and any other byte, is read as in windows-1252.
 *
 * Source: the table of VNI for Windows in the keyboard program xvnkb (`vni.h`), which agrees with
 * the comparative table of encodings "Bảng đối chiếu encoding các bộ chữ hiện hành với Unicode".
 */
export function decodeVni(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let count = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    const next = bytes[index + 1] ?? 0;
    const marked = next < 0x80 ? undefined : PAIR_UNITS.get((byte << 8) | next);
    units[count] = marked ?? LETTER_UNITS[byte] ?? byte;
    count += 1;
    if (marked !== undefined) index += 1;
  }
  return writeUnits(units.subarray(0, count));
}
