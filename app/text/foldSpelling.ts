/** `oà`, `oẻ`, `uỷ` at the end of a syllable, as in `hoà`, `khoẻ`, `thuỷ`; not in `quỷ`, `hoàn`. */
const TONE_ON_SECOND = /o[àáảãạèéẻẽẹ](?![\p{L}\p{M}])|(?<!q)u[ỳýỷỹỵ](?![\p{L}\p{M}])/gu;
/** The tone on the `u` after `q`, which is a part of the consonant, as in `qúy`. */
const TONE_AFTER_Q = /q[ùúủũụ][yaeiơêâôă]/g;
/**
 * Spaces, dashes and quotation marks that are not the plain ones, and the letters that some
 * newspapers print for `đ`: the Icelandic `ð` (U+00F0) and the African `ɖ` (U+0256).
 */
const TYPOGRAPHY = /[^\S ]|[\u2010-\u2015\u2212]|[“”„‟]|[‘’‚‛]|[ðɖ]/g;

const TONES = [
  'aàáảãạ',
  'oòóỏõọ',
  'eèéẻẽẹ',
  'uùúủũụ',
  'yỳýỷỹỵ',
  'iìíỉĩị',
  'ơờớởỡợ',
  'êềếểễệ',
].concat(['âầấẩẫậ', 'ôồốổỗộ', 'ăằắẳẵặ']);
const TONE_OF = new Map(TONES.flatMap((row) => Array.from(row, (letter, tone) => [letter, tone])));
const ROW_OF = new Map(TONES.flatMap((row) => Array.from(row, (letter) => [letter, row])));

function moveTone(pair: string, from: number, to: number): string {
  const letters = Array.from(pair);
  const tone = TONE_OF.get(letters[from] ?? '') ?? 0;
  letters[from] = ROW_OF.get(letters[from] ?? '')?.[0] ?? '';
  letters[to] = ROW_OF.get(letters[to] ?? '')?.[tone] ?? '';
  return letters.join('');
}

/** What the marks of `TYPOGRAPHY` become; the spaces are not listed. */
const PLAIN = new Map([
  ...Array.from('\u2010\u2011\u2012\u2013\u2014\u2015\u2212', (dash) => [dash, '-'] as const),
  ...Array.from('“”„‟', (mark) => [mark, '"'] as const),
  ...Array.from('‘’‚‛', (mark) => [mark, "'"] as const),
  ...Array.from('ðɖ', (letter) => [letter, 'đ'] as const),
]);

/** Lower case that keeps the length: a letter whose lower case is longer stays as it is. */
function lower(composed: string): string {
  const whole = composed.toLowerCase();
  if (whole.length === composed.length) return whole;
  return Array.from(composed, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  }).join('');
}

/**
 * A key for comparing: lower case, one place for the tone (`uỷ` → `ủy`, `hoà` → `hòa`), every
 * space character a space, every dash `-`, curly quotation marks straight, `ð` as `đ`. The result has the
 * length of the composed (NFC) text passed in, so that offsets into one are offsets into the other.
 */
export function foldSpelling(composed: string): string {
  return lower(composed)
    .replace(TONE_ON_SECOND, (pair) => moveTone(pair, 1, 0))
    .replace(TONE_AFTER_Q, (pair) => moveTone(pair, 1, 2))
    .replace(TYPOGRAPHY, (character) => PLAIN.get(character) ?? ' ');
}

const BARE = new Map<string, string>([['đ', 'd']]);

function bare(character: string): string {
  let letter = BARE.get(character);
  if (letter === undefined) {
    const stripped = character.normalize('NFD').replace(/\p{M}/gu, '');
    letter = stripped.length === character.length ? stripped : character;
    BARE.set(character, letter);
  }
  return letter;
}

/** `foldSpelling` with the marks off as well (`Đường Thuỷ` → `duong thuy`); the same length. */
export function foldDiacritics(composed: string): string {
  return foldSpelling(composed).replace(/[\u00c0-\u1eff]/g, bare);
}
