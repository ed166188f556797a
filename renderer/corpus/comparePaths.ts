const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Where the run of digits that `at` lies in or ends before begins. */
function startOfDigits(path: string, at: number): number {
  let start = at;
  while (start > 0 && isDigit(path.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** The digits from `start` on without leading zeros; empty where there are none. */
function digitsFrom(path: string, start: number): string {
  let end = start;
  while (end < path.length && isDigit(path.charCodeAt(end))) end += 1;
  return path.slice(start, end).replace(/^0+(?=\d)/, '');
}

/**
 * The order of files in a folder: by character, but digits as numbers, so that `bai-9.txt` comes
 * before `bai-10.txt`. It makes no keys: most lists are already in this order.
 */
export function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  const start = startOfDigits(a, at);
  const [first, second] = [digitsFrom(a, start), digitsFrom(b, start)];
  if (first !== second && first !== '' && second !== '') {
    if (first.length !== second.length) return first.length - second.length;
    return first < second ? -1 : 1;
  }
  return a < b ? -1 : 1;
}
