import { decodeStrictly } from '../encodings/decodeStrictly.ts';
import { decodeTcvn3 } from '../encodings/decodeTcvn3.ts';
import { decodeVni } from '../encodings/decodeVni.ts';

export type Legacy = 'windows-1258' | 'tcvn3' | 'vni';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

type Decode = (bytes: Uint8Array) => string;

/** The bytes of every character that a decoder gives; a pair of bytes goes before a single one. */
function invert(decode: Decode): Map<string, number[]> {
  const singles = Array.from({ length: 256 }, (_, byte) => [byte]);
  const pairs = Array.from({ length: 0x8000 }, (_, key) => [key & 0xff, 0x80 | (key >> 8)]);
  const entries = [...singles, ...pairs].map(
    (bytes) => [decode(Uint8Array.from(bytes)), bytes] as const,
  );
  return new Map(entries.filter(([text]) => text.length === 1).sort(byTheWayToWrite));
}

/** The last entry counts: pairs after single bytes, marks in small letters after capital ones. */
const byTheWayToWrite = ([, a]: readonly [string, number[]], [, b]: readonly [string, number[]]) =>
  a.length - b.length || (a[1] ?? 0) - (b[1] ?? 0);

const BYTES = {
  'windows-1258': invert((bytes) => decodeStrictly(bytes, 'windows-1258') ?? ''),
  tcvn3: invert(decodeTcvn3),
  vni: invert(decodeVni),
};

/**
 * Encodes composed Vietnamese text: the inverse of the decoders. A capital that TCVN3 lacks becomes
 * the small letter, as people typed it for a font of capitals. Throws at what cannot be encoded.
 */
export function encodeLegacy(text: string, encoding: Legacy): Uint8Array {
  const bytesOf = BYTES[encoding];
  const encodeCharacter = (character: string): number[] => {
    const whole = bytesOf.get(character);
    if (whole) return whole;
    const [tone] = TONE.exec(character.normalize('NFD')) ?? [];
    if (encoding === 'windows-1258' && tone !== undefined) {
      const letter = character.normalize('NFD').replace(tone, '').normalize('NFC');
      return [...encodeCharacter(letter), ...encodeCharacter(tone)];
    }
    const small = character.toLowerCase();
    if (encoding === 'tcvn3' && small !== character) return encodeCharacter(small);
    throw new Error(`${encoding} has no ${character}`);
  };
  return Uint8Array.from(Array.from(text).flatMap(encodeCharacter));
}
