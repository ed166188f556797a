/** What a character is, by Unicode's general category. The word characters are 2 to 7. */
export const CharacterClass = {
  space: 1,
  mark: 2,
  digit: 3,
  /** A number that is no digit: `½`, `²`, `Ⅳ`. */
  numeral: 4,
  lower: 5,
  upper: 6,
  /** A letter without case. */
  letter: 7,
  other: 8,
} as const;

export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const TESTS: readonly [CharacterClass, RegExp][] = [
  [CharacterClass.space, /^\s/u],
  [CharacterClass.lower, /^\p{Ll}/u],
  [CharacterClass.upper, /^\p{Lu}/u],
  [CharacterClass.letter, /^\p{L}/u],
  [CharacterClass.mark, /^\p{M}/u],
  [CharacterClass.digit, /^\p{Nd}/u],
  [CharacterClass.numeral, /^\p{N}/u],
];

/** By code unit, 0 where it was not asked for yet: a few hundred are all that a text has. */
const CLASSES = new Uint8Array(0x10000);

function classify(character: string): CharacterClass {
  return TESTS.find(([, pattern]) => pattern.test(character))?.[0] ?? CharacterClass.other;
}

/** The class of the character that starts at `at`; `at` is inside the text. */
export function classAt(text: string, at: number): CharacterClass {
  const unit = text.charCodeAt(at);
  const known = CLASSES[unit];
  if (known !== undefined && known > 0) return known as CharacterClass;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const found = classify(character);
  if (character.length === 1 && !isHighSurrogate(unit)) CLASSES[unit] = found;
  return found;
}

/** The code units of the character that starts at `at`: 2 for a surrogate pair before `end`. */
export function widthAt(text: string, at: number, end: number): 1 | 2 {
  if (!isHighSurrogate(text.charCodeAt(at)) || at + 1 >= end) return 1;
  return (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

function isHighSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

export function isLetter(kind: CharacterClass): boolean {
  return kind >= CharacterClass.lower && kind <= CharacterClass.letter;
}

/** True for a letter, a mark or a number. */
export function isWordPart(kind: CharacterClass): boolean {
  return kind >= CharacterClass.mark && kind <= CharacterClass.letter;
}
