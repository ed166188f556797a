/** Runs of digits: `bai-010.txt` has `010`. */
const DIGITS = /\d+/g;

/**
 * A key whose plain comparison (`<`) puts paths in the order of files in a folder: by character, but
 * digits as numbers, so that `bai-9.txt` comes before `bai-10.txt`. A number is written as `0`, how
 * many digits it has and the digits, so that a longer one is more and it stays among digits.
 */
export function pathSortKey(path: string): string {
  const zeros: string[] = [];
  const key = path.replace(DIGITS, (digits) => {
    const number = digits.replace(/^0+(?=\d)/, '');
    if (number.length !== digits.length) zeros.push(digits);
    return `0${String.fromCharCode(number.length)}${number}`;
  });
  // paths that differ in zeros alone are still two paths
  return zeros.length > 0 ? `${key}\u0000${path}` : key;
}
