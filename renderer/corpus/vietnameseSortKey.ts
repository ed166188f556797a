/** Letters in the order of Vietnamese dictionaries; `ă`, `đ`, `ơ`… are letters of their own. */
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Tone marks in the collation order for Vietnamese of Unicode's CLDR: `a à ả ã á ạ`. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** Weights rise from signs (their own code) over numbers and letters to other scripts. */
const NUMBER_BASE = 0x100;
const LETTER_BASE = 0x200;
const OTHER_BASE = 0x400;
const LAST_UNIT = 0xffff;

/** By UTF-16 unit: its weight as a letter, 0 for what is no Vietnamese letter, and its tone. */
const letterOf = new Uint16Array(0x2000);
const toneOf = new Uint8Array(0x2000);
Array.from(ALPHABET).forEach((letter, place) => {
  TONES.forEach((mark, tone) => {
    const toned = (letter + mark).normalize('NFC');
    for (const form of [toned, toned.toUpperCase()]) {
      // a tone on a consonant has no composed form
      if (form.length > 1) continue;
      letterOf[form.charCodeAt(0)] = LETTER_BASE + place;
      toneOf[form.charCodeAt(0)] = tone;
    }
  });
});

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Typographic dashes and quotation marks stand with the plain signs, other scripts at the end. */
function otherWeight(unit: number): number {
  if (unit < 0x80) return unit;
  if (unit >= 0x2010 && unit <= 0x2015) return 0x2d;
  if (unit >= 0x2018 && unit <= 0x201f) return 0x22;
  return Math.min(OTHER_BASE + unit, LAST_UNIT);
}

/** Where a key is put together; a title longer than this is ordered by its beginning. */
const MAX_LENGTH = 400;
const lettersBuffer = new Uint16Array(2 * MAX_LENGTH + 2);
const tonesBuffer = new Uint16Array(MAX_LENGTH);

const textOf = (units: Uint16Array, length: number): string =>
  String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);

/** Writes a run of digits as a number, one with more digits being more; the place after it. */
function putNumber(text: string, start: number, end: number, at: number): number {
  let first = start;
  while (first < end - 1 && text.charCodeAt(first) === 0x30) first += 1;
  lettersBuffer[at] = NUMBER_BASE + Math.min(end - first, 0xff);
  for (let digit = first; digit < end; digit += 1) {
    lettersBuffer[at + 1 + digit - first] = text.charCodeAt(digit);
  }
  return at + 1 + end - first;
}

/**
 * A key whose plain comparison (`<`) puts texts in Vietnamese dictionary order: letters first, tones
 * only between texts that are otherwise equal, digits as numbers, case ignored. It is made once for
 * a row, where a collator would be asked again at each of the many comparisons of a sort.
 */
export function vietnameseSortKey(written: string): string {
  const text = written.normalize('NFC');
  const length = Math.min(text.length, MAX_LENGTH);
  let letterCount = 0;
  let toneCount = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) {
      const start = at;
      while (at + 1 < length && isDigit(text.charCodeAt(at + 1))) at += 1;
      letterCount = putNumber(text, start, at + 1, letterCount);
      continue;
    }
    const letter = letterOf[unit] ?? 0;
    lettersBuffer[letterCount++] = letter === 0 ? otherWeight(unit) : letter;
    if (letter !== 0) tonesBuffer[toneCount++] = 1 + (toneOf[unit] ?? 0);
  }
  // the 0 in between is less than any weight, so that a shorter text comes first
  lettersBuffer[letterCount] = 0;
  lettersBuffer.set(tonesBuffer.subarray(0, toneCount), letterCount + 1);
  return textOf(lettersBuffer, letterCount + 1 + toneCount);
}
