/** Letters that the fingers lie on come first. */
const LETTERS = Array.from('fjdkslaghrueiwovncmtybpxzq');

/**
 * A code for each of so many things, none the beginning of another: single letters as long as they
 * suffice, pairs for the rest. More than there are pairs get none.
 */
export function hintCodes(count: number): string[] {
  const size = LETTERS.length;
  let pairHeads = 0;
  while (size - pairHeads + pairHeads * size < count && pairHeads < size) pairHeads += 1;
  const singles = LETTERS.slice(0, size - pairHeads);
  const pairs = LETTERS.slice(size - pairHeads).flatMap((head) => LETTERS.map((one) => head + one));
  return [...singles, ...pairs].slice(0, count);
}
