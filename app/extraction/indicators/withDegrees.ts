/** What says how much without a number: `tăng nhẹ 0,3%`. */
const DEGREES = ' nhẹ| mạnh| sâu| khá| khá cao| cao| nhanh| vọt| đột biến| đáng kể'.split('|');

/** The verbs, parted by `|`, alone and with each degree. */
export function withDegrees(verbs: string): string {
  const degrees = ['', ...DEGREES];
  return verbs
    .split('|')
    .flatMap((verb) => degrees.map((degree) => verb + degree))
    .join('|');
}
